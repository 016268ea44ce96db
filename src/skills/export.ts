import type { Snapshot } from '../io/snapshot.js';
import { isRegularFile } from '../io/snapshot.js';
import { readZip } from '../io/zip/read-zip.js';
import { MAX_INFLATED_BYTES, MAX_ZIP_ENTRIES } from '../io/zip/zip-fault.js';
import { writeZip } from '../io/zip/write-zip.js';
import { sha256Hex } from '../core/digest.js';
import { bundleSha256 } from './bundle-hash.js';
import { plainFinding } from './contracts/contract-finding.js';
import type { ContractFinding } from './contracts/schemas.js';
import type { BundleReading } from './reading/bundle-reading.js';

/** A packed bundle, or why there is none. */
export interface Packed {
  readonly zip: Uint8Array | undefined;
  readonly findings: readonly ContractFinding[];
}

/**
 * Packs a bundle into a zip whose bytes depend on its files alone, and reads that zip back to prove that it holds exactly
 * the bundle. Executable bits are kept: the hash does not cover them, but scripts need them.
 */
export async function packBundle(snapshot: Snapshot, reading: BundleReading): Promise<Packed> {
  const limits = limitFindings(reading);
  if (limits.length > 0) return { zip: undefined, findings: limits };
  const contents = snapshot.readMany(
    snapshot
      .entries()
      .filter(isRegularFile)
      .map((entry) => entry.path),
  );
  const entries = reading.files.map((file) => {
    const content = contents.get(file.path);
    return { path: file.path, executable: file.executable, bytes: content?.kind === 'bytes' ? content.bytes : new Uint8Array() };
  });
  const zip = writeZip(entries);
  const faults = await differences(zip, reading);
  return faults.length > 0 ? { zip: undefined, findings: faults } : { zip, findings: [] };
}

function limitFindings(reading: BundleReading): ContractFinding[] {
  if (reading.files.length > MAX_ZIP_ENTRIES) {
    return [
      plainFinding(
        'ARCHIVE_INVALID',
        `The bundle has ${String(reading.files.length)} files, more than the ${String(MAX_ZIP_ENTRIES)} that a zip may have.`,
      ),
    ];
  }
  if (reading.totalBytes <= MAX_INFLATED_BYTES) return [];
  return [
    plainFinding(
      'CONSTRAINT_BUNDLE_SIZE_LIMIT',
      `The bundle has ${String(reading.totalBytes)} bytes, more than the ${String(MAX_INFLATED_BYTES)} that a zip may unpack to.`,
    ),
  ];
}

/** A file may have changed between judging and packing: what is packed must be what was judged. */
async function differences(zip: Uint8Array, reading: BundleReading): Promise<ContractFinding[]> {
  const { snapshot, faults } = await readZip(zip, 'export');
  const files = snapshot.entries().map(({ path }) => {
    const content = snapshot.read(path, MAX_INFLATED_BYTES);
    return { path, sha256: content.kind === 'bytes' ? sha256Hex(content.bytes) : '' };
  });
  const findings = faults.map((fault) => plainFinding('ARCHIVE_INVALID', `The packed entry ${fault.message}.`, fault.entry));
  if (bundleSha256(files) === reading.bundleSha256) return findings;
  return [...findings, plainFinding('BUNDLE_HASH_MISMATCH', 'The files changed while they were packed; pack them again.')];
}
