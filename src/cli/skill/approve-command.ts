import { join } from 'node:path';

import { UserError } from '../../core/errors.js';
import { endOfDay } from '../../core/iso-date.js';
import { APPROVALS_FILE, KEYS_FOLDER, type Approval } from '../../gate/approvals/approval.js';
import { APPROVALS } from '../../gate/approvals/approvals-file.js';
import { requireEntries } from '../../gate/exception-file.js';
import { signApproval } from '../../gate/approvals/signed-approvals.js';
import { isSafeKeyId } from '../../io/keys/keyring.js';
import { ed25519PrivateKey } from '../../io/keys/signing-key.js';
import { openListedFiles } from '../../io/working-tree.js';
import { writeFileAtomically } from '../../io/write-file.js';
import { appendEntry } from '../../io/yaml/append-entry.js';
import { logText } from '../../report/untrusted.js';
import { CAPABILITIES } from '../../skills/analysis/facts.js';
import { CONTRACT_VERSION } from '../../skills/contracts/schemas.js';
import { oneOf } from '../arguments.js';
import { EXIT, type ExitCode, type Terminal } from '../command.js';
import { openInput, readBundleInput } from './open-bundle.js';
import { onePositional, parseSkillCall, type SkillCall } from './skill-call.js';
import { joinLines } from './text.js';

const OPTIONS = {
  capability: 'value',
  by: 'value',
  reason: 'value',
  expires: 'value',
  'signing-key': 'value',
  'key-id': 'value',
} as const;

/** `skill approve`: records a consent to one capability of exactly these bytes. */
export async function runApprove(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const call = parseSkillCall(args, terminal, OPTIONS);
  const word = onePositional(call.positionals, 'BUNDLE');
  const capability = oneOf('--capability', required(call, 'capability'), CAPABILITIES);
  const [bundle] = await readBundleInput(openInput(call, word), word);
  const approval = {
    kind: 'capability',
    digest: bundle.bundleSha256,
    capability,
    by: required(call, 'by'),
    reason: required(call, 'reason'),
    expires: expiryOf(call),
  } as const;
  const entry = { ...approval, path: word, ...signatureOf(call, approval) };
  record(call.directory, entry);
  const unused = bundle.facts.capabilities.every((fact) => fact.capability !== capability);
  call.put({ contract_version: CONTRACT_VERSION, created_at: call.createdAt, path: APPROVALS_FILE, approval: entry }, () =>
    joinLines(
      `recorded in ${APPROVALS_FILE}: ${capability} of ${logText(word)}, sha256 ${bundle.bundleSha256}, through ${approval.expires}`,
      unused ? `note: the bundle does not show the capability ${capability}` : [],
    ),
  );
  return EXIT.pass;
}

function required(call: SkillCall<typeof OPTIONS>, name: keyof typeof OPTIONS): string {
  const value = call.options[name];
  if (value === undefined)
    throw new UserError(
      'USAGE',
      `--${name} is missing`,
      'An approval says to what, by whom, why and until when; see vaultgate skill --help.',
    );
  return value;
}

function expiryOf(call: SkillCall<typeof OPTIONS>): string {
  const expires = required(call, 'expires');
  const end = endOfDay(expires);
  if (end === undefined) throw new UserError('USAGE', `--expires: '${expires}' is not a day`, 'Write it like 2026-12-31.');
  if (end.getTime() <= call.now.getTime())
    throw new UserError('USAGE', `--expires: ${expires} is past`, 'Name a day that is still to come.');
  return expires;
}

function signatureOf(call: SkillCall<typeof OPTIONS>, approval: Omit<Approval, 'region' | 'signature'>): Readonly<Record<string, unknown>> {
  const { 'signing-key': file, 'key-id': keyId } = call.options;
  if (file === undefined && keyId === undefined) return {};
  if (file === undefined || keyId === undefined || !isSafeKeyId(keyId)) {
    throw new UserError(
      'USAGE',
      '--signing-key and --key-id go together',
      `The key id is the name of the public key's file in ${KEYS_FOLDER}/.`,
    );
  }
  const key = ed25519PrivateKey(file, call.readFile(file));
  return { signature: { alg: 'ed25519', key_id: keyId, sig: signApproval(approval, key) } };
}

function record(directory: string, entry: Readonly<Record<string, unknown>>): void {
  const snapshot = openListedFiles('repository', directory, [APPROVALS_FILE]);
  requireEntries(APPROVALS, snapshot);
  const content = snapshot.read(APPROVALS_FILE);
  const text = content.kind === 'bytes' ? new TextDecoder().decode(content.bytes) : undefined;
  writeFileAtomically(join(directory, APPROVALS_FILE), appendEntry(text, 'approvals', entry, APPROVALS_FILE));
}
