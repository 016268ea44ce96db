import { UserError } from '../../core/errors.js';
import { logText } from '../../report/untrusted.js';
import { contractFiles, scanFindings } from '../../skills/contracts/documents.js';
import { diffDocument, type DiffSide } from '../../skills/diff.js';
import { resolvePolicy } from '../../skills/policy/read-policy.js';
import { parseReceipt } from '../../skills/receipts/parse-receipt.js';
import { EXIT, type ExitCode, type Terminal } from '../command.js';
import { judgeOne } from './judge-one.js';
import { openInput, readBundleInput, type OpenedInput, type Where } from './open-bundle.js';
import { parseSkillCall } from './skill-call.js';
import { findingLines, joinLines } from './text.js';

/** `skill diff`: what changed between two bundles, receipts or revisions. It informs and does not gate: the exit code is 0. */
export async function runDiff(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const call = parseSkillCall(args, terminal, {});
  const [a, b, ...rest] = call.positionals;
  if (a === undefined || b === undefined || rest.length > 0) {
    throw new UserError(
      'USAGE',
      'two bundles are expected',
      'Write vaultgate skill diff A B; each is a folder, a zip, a receipt or REV:path.',
    );
  }
  const document = diffDocument(await sideOf(call, a), await sideOf(call, b), call.createdAt);
  call.put(document, () => {
    const { added, removed, modified, unchanged } = document.summary;
    const marks: Readonly<Record<string, string>> = { added: '+', removed: '-', modified: '~' };
    return joinLines(
      `files: ${String(added)} added, ${String(removed)} removed, ${String(modified)} modified, ${String(unchanged)} unchanged`,
      document.file_diffs.flatMap((file) => (file.change === 'unchanged' ? [] : [`  ${marks[file.change] ?? ' '} ${logText(file.path)}`])),
      deltaLine('capabilities added', document.capability_deltas.added),
      deltaLine('capabilities removed', document.capability_deltas.removed),
      document.finding_deltas.added.length === 0 ? [] : ['new findings:', ...findingLines(document.finding_deltas.added)],
      document.finding_deltas.removed.length === 0 ? [] : ['findings that are gone:', ...findingLines(document.finding_deltas.removed)],
    );
  });
  return EXIT.pass;
}

function deltaLine(title: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`${title}: ${names.map((name) => logText(name)).join(', ')}`];
}

async function sideOf(where: Where, word: string): Promise<DiffSide> {
  const input = openInput(where, word);
  if (isReceipt(input)) return sideOfReceipt(input.bytes, word);
  const consents = { approvals: [], now: new Date(0), pathOf: () => word };
  const bundle = judgeOne(await readBundleInput(input, word), resolvePolicy(undefined, undefined), consents);
  return {
    bundleSha256: bundle.reading.bundleSha256,
    files: contractFiles(bundle.reading),
    capabilities: bundle.capabilities,
    findings: scanFindings(bundle),
  };
}

/** A file that starts with a brace is JSON; a zip never does. */
function isReceipt(input: OpenedInput): input is Extract<OpenedInput, { kind: 'file' }> {
  return input.kind === 'file' && Buffer.from(input.bytes.subarray(0, 64)).toString('latin1').trimStart().startsWith('{');
}

function sideOfReceipt(bytes: Uint8Array, word: string): DiffSide {
  const read = parseReceipt(bytes);
  if (!read.ok) {
    const [finding] = read.findings;
    throw new UserError('IO', `${word}: ${finding?.code ?? ''}: ${finding?.message ?? ''}`, 'Name a bundle or a receipt.');
  }
  const { bundle_sha256: bundleSha256, files, scan } = read.receipt;
  return { bundleSha256, files, capabilities: scan.capabilities, findings: scan.findings };
}
