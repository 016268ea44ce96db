import { basename, dirname } from 'node:path';

import { UserError } from '../../core/errors.js';
import { openListedFiles } from '../../io/working-tree.js';
import { duplicateIds, readPolicyFile, type PolicyFile } from '../../policies/policy-file.js';
import { readPolicyFiles } from '../../policies/read-policies.js';
import type { ExitCode, Terminal } from '../command.js';
import { putFindings } from './findings-report.js';
import { parsePolicyCall } from './policy-call.js';

/** Runs `policy validate [FILE…]`: the schema of the files, and ids over all of them. */
export async function runValidate(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const call = parsePolicyCall(args, terminal);
  const files =
    call.positionals.length === 0
      ? readPolicyFiles(call.open(), call.policiesDir)
      : call.positionals.map((name) => readNamed(name, call.pathOf(name)));
  if (files.length === 0) {
    throw new UserError('EMPTY', `no policies stand in ${call.policiesDir}`, 'Name the files, or the folder with --policies-dir.');
  }
  return putFindings(call, [...files.flatMap((file) => file.findings), ...duplicateIds(files)], files);
}

function readNamed(name: string, path: string): PolicyFile {
  const content = openListedFiles('file', dirname(path), [basename(path)]).read(basename(path));
  if (content.kind === 'bytes') return readPolicyFile(name, content.bytes);
  throw new UserError('IO', `cannot read ${name} (${content.reason.replaceAll('-', ' ')})`, 'Name a policy file that exists.');
}
