import { bundleSha256 } from '../bundle-hash.js';
import { plainFinding } from '../contracts/contract-finding.js';
import type { ContractFile, ContractFinding } from '../contracts/schemas.js';
import type { BundleReading } from '../reading/bundle-reading.js';

/** What a receipt needs to say about files to be compared with a bundle. */
export interface RecordedFiles {
  readonly bundle_sha256: string;
  readonly files: readonly ContractFile[];
}

/** Every difference between the files that a receipt records and those of a bundle, file by file and for the whole. */
export function fileMismatches(recorded: RecordedFiles, reading: Pick<BundleReading, 'files' | 'bundleSha256'>): ContractFinding[] {
  const findings: ContractFinding[] = [];
  const own = bundleSha256(recorded.files);
  if (own !== recorded.bundle_sha256) {
    const details = { recorded: recorded.bundle_sha256, computed: own };
    findings.push(
      plainFinding('RECEIPT_BUNDLE_HASH_MISMATCH', "The receipt's bundle hash is not the one of its own files.", undefined, details),
    );
  }
  if (reading.bundleSha256 !== recorded.bundle_sha256) {
    const details = { recorded: recorded.bundle_sha256, computed: reading.bundleSha256 };
    findings.push(
      plainFinding('BUNDLE_HASH_MISMATCH', 'The bundle is not the one that the receipt is about: its hash differs.', undefined, details),
    );
  }
  return [...findings, ...perFile(recorded.files, reading.files)];
}

function perFile(recorded: readonly ContractFile[], present: BundleReading['files']): ContractFinding[] {
  const findings: ContractFinding[] = [];
  const before = new Map(recorded.map((file) => [file.path, file]));
  const now = new Map(present.map((file) => [file.path, file]));
  for (const file of recorded) {
    const found = now.get(file.path);
    if (found === undefined)
      findings.push(plainFinding('FILE_MISSING', 'The receipt records this file and the bundle lacks it.', file.path));
    else if (found.sha256 !== file.sha256 || found.size !== file.size) {
      const details = { recorded: file.sha256, computed: found.sha256 };
      findings.push(plainFinding('FILE_HASH_MISMATCH', 'The file is not the one that the receipt records.', file.path, details));
    }
  }
  for (const file of present) {
    if (!before.has(file.path))
      findings.push(plainFinding('FILE_EXTRA', 'The bundle has this file and the receipt does not record it.', file.path));
  }
  return findings;
}
