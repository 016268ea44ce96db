import { readFileSync } from 'node:fs';

import { messageOf, UserError } from '../../core/errors.js';
import { packOfFileName } from '../../packs/installed-name.js';
import { readState } from '../../packs/state.js';
import { registryOf } from '../../policies/bundle/bundle-inputs.js';
import { explain } from '../../policies/explain.js';
import { readPolicyFiles } from '../../policies/read-policies.js';
import { parseRequest } from '../../policies/request-schema.js';
import type { AccessRequest } from '../../policies/request.js';
import { placedPolicies } from '../../policies/weakening/judge-changes.js';
import type { Snapshot } from '../../io/snapshot.js';
import { EXIT, type ExitCode, type Terminal } from '../command.js';
import { explanationJson, explanationText, type OriginOf } from './explanation.js';
import { putFindings } from './findings-report.js';
import { parsePolicyCall, type PolicyCall } from './policy-call.js';

/** Runs `policy explain REQUEST`: what is decided about a request, and why. */
export async function runExplain(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const call = parsePolicyCall(args, terminal);
  const [word, ...rest] = call.positionals;
  if (word === undefined || rest.length > 0) {
    throw new UserError('USAGE', 'policy explain needs one request', 'Name a JSON file, or - to read it from standard input.');
  }
  const tree = call.open();
  const files = readPolicyFiles(tree, call.policiesDir);
  if (files.length === 0) throw new UserError('EMPTY', `no policies stand in ${call.policiesDir}`, 'Name the folder with --policies-dir.');
  // An explanation that leaves a policy out would be wrong without looking so.
  const unusable = files.filter((file) => file.policy === undefined);
  if (unusable.length > 0)
    return putFindings(
      call,
      unusable.flatMap((file) => file.findings),
      files,
    );
  const registry = registryOf(tree, call.registryFile);
  if (registry?.ok === false)
    throw new UserError(
      'CONFIG',
      `${call.registryFile} cannot be read: ${registry.problem.message}`,
      'Mend the registry, or name another with --registry.',
    );
  const policies = placedPolicies(files);
  const asked = parseRequest(requestBytes(word, call, terminal), word === '-' ? 'the request' : word, registry?.registry);
  const timed = policies.some(({ policy }) => policy.conditions.time !== undefined);
  const explanation = explain(policies, timed ? withTime(asked, call.now) : asked);
  const originOf = originsIn(tree, call.stateFile);
  call.put(call.format === 'json' ? explanationJson(explanation, originOf) : explanationText(explanation, originOf));
  return EXIT.pass;
}

function requestBytes(word: string, call: PolicyCall, terminal: Terminal): Uint8Array {
  if (word === '-') return terminal.readStdin();
  try {
    return readFileSync(call.pathOf(word));
  } catch (error) {
    throw new UserError('IO', `cannot read ${word}: ${messageOf(error)}`, 'Name a JSON file, or - to read it from standard input.', {
      cause: error,
    });
  }
}

/** VaultKit's engine takes the time of the call where a request names none; here that is the time in UTC. */
function withTime(request: AccessRequest, now: Date): AccessRequest {
  return request.minute === undefined ? { ...request, minute: now.getUTCHours() * 60 + now.getUTCMinutes() } : request;
}

function originsIn(tree: Snapshot, stateFile: string): OriginOf {
  const state = readState(tree, stateFile);
  const entries = state.kind === 'ok' ? state.state.entries : [];
  return (path) => {
    const owner = entries.find((entry) => entry.files.some((file) => file.path === path));
    if (owner !== undefined) return { pack: owner.name, layer: owner.layer };
    return { pack: packOfFileName(path.slice(path.lastIndexOf('/') + 1)) ?? null, layer: null };
  };
}
