import { compareCodePoints } from '../core/order.js';
import { orderContractFindings } from './contracts/contract-finding.js';
import { CONTRACT_VERSION, type ContractFile, type ContractFinding, type DiffDocument } from './contracts/schemas.js';

/** One side of a comparison, from a bundle or from a receipt. */
export interface DiffSide {
  readonly bundleSha256: string;
  readonly files: readonly ContractFile[];
  readonly capabilities: readonly string[];
  readonly findings: readonly ContractFinding[];
}

/** What one bundle has that the other has not: files, capabilities, findings. Findings are matched without their lines. */
export function diffDocument(a: DiffSide, b: DiffSide, createdAt: string): DiffDocument {
  const fileDiffs = diffFiles(a.files, b.files);
  const count = (change: string): number => fileDiffs.filter((file) => file.change === change).length;
  return {
    contract_version: CONTRACT_VERSION,
    created_at: createdAt,
    a: { bundle_sha256: a.bundleSha256 },
    b: { bundle_sha256: b.bundleSha256 },
    file_diffs: fileDiffs,
    capability_deltas: {
      added: b.capabilities.filter((name) => !a.capabilities.includes(name)),
      removed: a.capabilities.filter((name) => !b.capabilities.includes(name)),
    },
    finding_deltas: { added: missingIn(a.findings, b.findings), removed: missingIn(b.findings, a.findings) },
    summary: { added: count('added'), removed: count('removed'), modified: count('modified'), unchanged: count('unchanged') },
  };
}

function diffFiles(a: readonly ContractFile[], b: readonly ContractFile[]): DiffDocument['file_diffs'] {
  const before = new Map(a.map((file) => [file.path, file]));
  const after = new Map(b.map((file) => [file.path, file]));
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort(compareCodePoints);
  return paths.map((path) => {
    const [old, now] = [before.get(path), after.get(path)];
    if (old === undefined) return { path, change: 'added', ...(now === undefined ? {} : { b: now }) };
    if (now === undefined) return { path, change: 'removed', a: old };
    return { path, change: old.sha256 === now.sha256 ? 'unchanged' : 'modified', a: old, b: now };
  });
}

/** The findings of `all` that `known` does not have; equal ones are matched one by one. */
function missingIn(known: readonly ContractFinding[], all: readonly ContractFinding[]): ContractFinding[] {
  const counts = new Map<string, number>();
  for (const finding of known) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  const missing = all.filter((finding) => {
    const left = counts.get(keyOf(finding)) ?? 0;
    counts.set(keyOf(finding), left - 1);
    return left <= 0;
  });
  return orderContractFindings(missing);
}

function keyOf(finding: ContractFinding): string {
  const snippet = finding.details?.['snippet'];
  return JSON.stringify([finding.code, finding.path ?? '', typeof snippet === 'string' ? snippet : '', finding.severity]);
}
