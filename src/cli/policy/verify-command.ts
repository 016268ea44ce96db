import { basename, dirname } from 'node:path';

import { UserError } from '../../core/errors.js';
import { prettyJson } from '../../core/json.js';
import { decodeUtf8 } from '../../core/text.js';
import { DEFAULT_POLICY_BUNDLE_FILE } from '../../gate/settings.js';
import { openListedFiles } from '../../io/working-tree.js';
import { bundledPacks, registryOf } from '../../policies/bundle/bundle-inputs.js';
import { judgeBundleText, type JudgedBundle } from '../../policies/bundle/judge-bundle.js';
import { readPolicyFiles } from '../../policies/read-policies.js';
import { logText } from '../../report/untrusted.js';
import type { ExitCode } from '../command.js';
import { exitOf, putFindings, reportOf } from './findings-report.js';
import type { PolicyCall } from './policy-call.js';

/** Runs `policy bundle --verify [FILE]`: a wrong checksum is an error, staleness a warning. */
export async function runVerify(call: PolicyCall): Promise<ExitCode> {
  const [named, ...rest] = call.positionals;
  if (rest.length > 0)
    throw new UserError('USAGE', 'policy bundle --verify takes one file', `Leave it out for ${DEFAULT_POLICY_BUNDLE_FILE}.`);
  const tree = call.open();
  const files = readPolicyFiles(tree, call.policiesDir);
  const registry = registryOf(tree, call.registryFile);
  const path = named ?? DEFAULT_POLICY_BUNDLE_FILE;
  const judged = judgeBundleText(path, readText(call, named), {
    files,
    registry: registry?.ok === true ? registry.registry : undefined,
    installedPacks: bundledPacks(tree, call.stateFile),
  });
  const { verification, findings } = judged;
  if (verification === undefined) return putFindings(call, findings, []);
  call.put(call.format === 'json' ? prettyJson(verification) : verificationText(path, judged));
  return exitOf(reportOf(call, findings, []));
}

function readText(call: PolicyCall, named: string | undefined): string {
  const path = named === undefined ? `${call.directory}/${DEFAULT_POLICY_BUNDLE_FILE}` : call.pathOf(named);
  const content = openListedFiles('file', dirname(path), [basename(path)]).read(basename(path));
  const text = content.kind === 'bytes' ? decodeUtf8(content.bytes) : undefined;
  if (text !== undefined) return text;
  if (named === undefined && content.kind !== 'bytes' && content.reason === 'missing') {
    throw new UserError(
      'EMPTY',
      `there is no ${DEFAULT_POLICY_BUNDLE_FILE}`,
      `Compile it with: vaultgate policy bundle --output ${DEFAULT_POLICY_BUNDLE_FILE}`,
    );
  }
  const reason = content.kind === 'bytes' ? 'it is not valid UTF-8' : content.reason.replaceAll('-', ' ');
  throw new UserError('IO', `cannot read ${named ?? DEFAULT_POLICY_BUNDLE_FILE} (${reason})`, 'Name a policy bundle that exists.');
}

function verificationText(path: string, { verification }: JudgedBundle): string {
  if (verification === undefined) return '';
  const { checksum, stale } = verification;
  const lines = [
    checksum.ok
      ? `✓ ${logText(path)}: checksum ${checksum.computed}`
      : `✗ ${logText(path)}: records the checksum ${logText(checksum.recorded)}, has ${checksum.computed}`,
    stale.length === 0 ? '✓ compiled from what the repository holds' : '⚠ stale:',
    ...stale.map(({ kind, id, reason }) => `│ ${logText(`${kind} ${id} ${reason}`)}`),
    ...(checksum.ok && stale.length === 0 ? [] : [`→ Compile it anew with: vaultgate policy bundle --output ${logText(path)}`]),
  ];
  return `${lines.join('\n')}\n`;
}
