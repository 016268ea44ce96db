import { resolve } from 'node:path';

import { UserError } from '../../core/errors.js';
import { subtreeOf } from '../../io/subtree.js';
import { writeOutput } from '../../io/write-output.js';
import { logText } from '../../report/untrusted.js';
import { orderContractFindings } from '../../skills/contracts/contract-finding.js';
import { contractFiles, policyFindings, scanFindings } from '../../skills/contracts/documents.js';
import { CONTRACT_VERSION, type ContractFinding, type ExportDocument } from '../../skills/contracts/schemas.js';
import { packBundle } from '../../skills/export.js';
import type { JudgedBundle } from '../../skills/judge/judge-bundles.js';
import { EXIT, type ExitCode, type Terminal } from '../command.js';
import { judgeOne } from './judge-one.js';
import { openInput, readBundleInput } from './open-bundle.js';
import { consentsOf, onePositional, parseSkillCall, POLICY, policyOf } from './skill-call.js';
import { bundleLine, countLine, findingLines, joinLines } from './text.js';

/** `skill export`: a zip of a bundle that passes, the same bytes for the same files. Nothing is written for one that fails. */
export async function runExport(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const call = parseSkillCall(args, terminal, POLICY);
  const word = onePositional(call.positionals, 'DIR');
  const { out, output } = call.options;
  const target = out ?? output;
  if (target === undefined) throw new UserError('USAGE', '--out is missing', 'Write vaultgate skill export DIR --out FILE.zip.');
  const input = openInput(call, word);
  if (input.kind !== 'folder') throw new UserError('USAGE', `${word} is not a folder`, 'Name the folder of the bundle.');
  const policy = policyOf(call);
  const bundle = judgeOne(await readBundleInput(input, word), policy, consentsOf(call, word));
  const judged = [...policyFindings(bundle), ...scanFindings(bundle)].map(strict);
  const failed = judged.some((finding) => finding.severity === 'error');
  const packed = failed ? { zip: undefined, findings: [] } : await packBundle(subtreeOf(input.snapshot, ''), bundle.reading);
  if (packed.zip !== undefined) writeOutput(resolve(call.cwd, target), packed.zip);
  const findings = orderContractFindings([...judged, ...packed.findings]);
  const document = documentOf(bundle, policy.profile ?? 'default', target, findings, packed.zip !== undefined, call.createdAt);
  terminal.out(call.format === 'json' ? `${JSON.stringify(document, null, 2)}\n` : textOf(document, word, bundle));
  return packed.zip === undefined ? EXIT.findings : EXIT.pass;
}

/** No zip with a link in it, wherever the link leads. */
function strict(finding: ContractFinding): ContractFinding {
  return finding.code === 'CONSTRAINT_SYMLINK_FORBIDDEN' || finding.code === 'CONSTRAINT_UNSAFE_PATH'
    ? { ...finding, severity: 'error' }
    : finding;
}

function documentOf(
  bundle: JudgedBundle,
  profile: string,
  outPath: string,
  findings: readonly ContractFinding[],
  validated: boolean,
  createdAt: string,
): ExportDocument {
  return {
    contract_version: CONTRACT_VERSION,
    created_at: createdAt,
    profile,
    out_path: outPath,
    bundle_sha256: bundle.reading.bundleSha256,
    files: contractFiles(bundle.reading),
    findings: [...findings],
    validated,
  };
}

function textOf(document: ExportDocument, word: string, bundle: JudgedBundle): string {
  const { files, totalBytes, bundleSha256 } = bundle.reading;
  const outcome = document.validated
    ? `written to ${logText(document.out_path)}, read back and found to hold exactly these files`
    : `not written: ${countLine(document.findings)}`;
  return joinLines(bundleLine(word, files.length, totalBytes, bundleSha256), outcome, findingLines(document.findings));
}
