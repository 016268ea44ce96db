import type { Finding } from '../../core/finding.js';
import { UserError } from '../../core/errors.js';
import type { RuleFile } from '../../gate/settings.js';
import type { Snapshot } from '../../io/snapshot.js';
import { receiptInvalid } from '../../rules/skill-policy/receipt-invalid.js';
import { receiptStale } from '../../rules/skill-policy/receipt-stale.js';
import type { ContractFinding, Receipt } from '../contracts/schemas.js';
import { baseName, folderOf } from '../discovery.js';
import { findingIn, manifestPlace } from '../judge/placing.js';
import type { BundleReading } from '../reading/bundle-reading.js';
import { fileMismatches } from './compare-files.js';
import { MAX_RECEIPT_BYTES, parseReceipt } from './parse-receipt.js';
import { signatureFindings, type KeySource } from './verify-signature.js';

/**
 * Verifies the receipt that is committed with a bundle: `<bundle>.receipt.json` beside it, or in a `receipts` folder beside
 * it or at the top. Without a key nothing is verified. Throws UserError KEY for a key that cannot be used.
 */
export function committedReceiptFindings(snapshot: Snapshot, reading: BundleReading, keys: readonly RuleFile[]): Finding[] {
  if (keys.length === 0) return [];
  const path = receiptPaths(reading).find((candidate) => snapshot.entry(candidate) !== undefined);
  return path === undefined ? [] : verifyOne(snapshot, reading, path, keys);
}

/** Where the receipt of a bundle may lie, in the order of precedence. */
export function receiptPaths(reading: Pick<BundleReading, 'root' | 'archive'>): string[] {
  const { root } = reading;
  if (reading.archive !== undefined && reading.archive !== root) return [];
  if (root === '') return ['SKILL.receipt.json', 'bundle.receipt.json', 'receipts/bundle.receipt.json', 'receipts/bundle.json'];
  const folder = folderOf(root);
  const name = baseName(root);
  const beside = folder === '' ? '' : `${folder}/`;
  return [
    ...new Set([
      `${root}.receipt.json`,
      ...inFolder(`${beside}receipts`, name),
      ...inFolder('receipts', root),
      ...inFolder('receipts', name),
    ]),
  ];
}

function inFolder(folder: string, name: string): string[] {
  return [`${folder}/${name}.receipt.json`, `${folder}/${name}.json`];
}

function verifyOne(snapshot: Snapshot, reading: BundleReading, path: string, keys: readonly RuleFile[]): Finding[] {
  const content = snapshot.read(path, MAX_RECEIPT_BYTES);
  const invalid = ({ code, message }: Pick<ContractFinding, 'code' | 'message'>): Finding =>
    findingIn(receiptInvalid, { path, snippet: `${code} ${message}` }, { receipt: path, fault: message }, { code });
  if (content.kind === 'unreadable')
    return [invalid({ code: 'RECEIPT_PARSE_ERROR', message: `The receipt cannot be read (${content.reason}).` })];
  const read = parseReceipt(content.bytes);
  if (!read.ok) return read.findings.slice(0, 1).map(invalid);
  const faults = signedByOneOf(read.receipt, keys);
  return faults.length > 0 ? faults.slice(0, 1).map(invalid) : staleFindings(read.receipt, reading, path);
}

/** Nothing when the receipt's key id names a key that fits, or any single key fits; else what is wrong. */
function signedByOneOf(receipt: Receipt, keys: readonly RuleFile[]): ContractFinding[] {
  const [only, ...others] = keys;
  if (only !== undefined && others.length === 0) return signatureFindings(receipt, keySource(only));
  const keyring = new Map(keys.map((key) => [baseName(key.path.replaceAll('\\', '/')), key.bytes]));
  return signatureFindings(receipt, { kind: 'ring', label: 'of this run', keyring });
}

function keySource(key: RuleFile): KeySource {
  if (key.bytes.byteLength === 0) throw new UserError('KEY', `${key.path} is empty`, 'Give an Ed25519 public key (SPKI, PEM).');
  return { kind: 'key', name: key.path, bytes: key.bytes };
}

function staleFindings(receipt: Receipt, reading: BundleReading, path: string): Finding[] {
  const mismatches = fileMismatches(receipt, reading);
  if (mismatches.length === 0) return [];
  const changed = mismatches.flatMap((finding) => finding.path ?? []).slice(0, 100);
  const details = { receipt: path, recorded: receipt.bundle_sha256, computed: reading.bundleSha256, changed };
  return [findingIn(receiptStale, manifestPlace(reading), details)];
}
