import { basename } from 'node:path';

import { UserError } from '../../core/errors.js';
import { prettyJson } from '../../core/json.js';
import { decodeUtf8 } from '../../core/text.js';
import { DEFAULT_POLICY_BUNDLE_FILE } from '../../gate/settings.js';
import { checkoutSource } from '../../io/git/checkout-source.js';
import type { Snapshot } from '../../io/snapshot.js';
import { bundledPacks, registryOf } from '../../policies/bundle/bundle-inputs.js';
import { compileBundle } from '../../policies/bundle/compile-bundle.js';
import { readBundle, type BundledPack } from '../../policies/bundle/policy-bundle.js';
import { duplicateIds } from '../../policies/policy-file.js';
import { readPolicyFiles } from '../../policies/read-policies.js';
import type { Registry } from '../../policies/registry.js';
import { FROZEN_TIME } from '../clock.js';
import { oneOf } from '../arguments.js';
import { EXIT, type ExitCode, type Terminal } from '../command.js';
import { putFindings } from './findings-report.js';
import { parsePolicyCall, type PolicyCall } from './policy-call.js';
import { runVerify } from './verify-command.js';

const OPTIONS = { compat: 'value', org: 'value', 'bundle-version': 'value', verify: 'flag' } as const;

/** Runs `policy bundle`: compiles the policy bundle, or with `--verify` verifies one. */
export async function runBundle(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const call = parsePolicyCall(args, terminal, OPTIONS);
  if (call.extra['verify'] === true) return runVerify(call);
  if (call.positionals.length > 0)
    throw new UserError(
      'USAGE',
      `unexpected ${call.positionals.join(' ')}`,
      'Write --output FILE to name the file, or --verify FILE to verify one.',
    );
  const tree = call.open();
  const files = readPolicyFiles(tree, call.policiesDir);
  if (files.length === 0) throw new UserError('EMPTY', `no policies stand in ${call.policiesDir}`, 'Name the folder with --policies-dir.');
  const faults = [...files.flatMap((file) => file.findings), ...duplicateIds(files)].filter((finding) => finding.level === 'error');
  // The file of --output is the policy bundle's, and stays as it is.
  if (faults.length > 0) return putFindings({ ...call, put: terminal.out }, faults, files);
  const source = checkoutSource(call.directory);
  const bundle = compileBundle({
    orgSlug: textOption(call, 'org') ?? committedOrg(tree) ?? basename(call.directory),
    bundleVersion: textOption(call, 'bundle-version') ?? source.commit_sha ?? 'unversioned',
    // VaultKit writes whole seconds.
    createdAt: call.createdAt === FROZEN_TIME ? call.createdAt : call.createdAt.replace(/\.[0-9]+Z$/, 'Z'),
    source: { type: 'git', ...source },
    registry: requireRegistry(tree, call),
    files,
    installedPacks: requirePacks(tree, call),
  });
  call.put(prettyJson(bundle));
  return EXIT.pass;
}

function textOption(call: PolicyCall, name: keyof typeof OPTIONS): string | undefined {
  const value = call.extra[name];
  return typeof value === 'string' ? value : undefined;
}

/** The organisation of the policy bundle that is there already. */
function committedOrg(tree: Snapshot): string | undefined {
  const content = tree.read(DEFAULT_POLICY_BUNDLE_FILE);
  const text = content.kind === 'bytes' ? decodeUtf8(content.bytes) : undefined;
  const read = text === undefined ? undefined : readBundle(text);
  const org = read?.ok === true ? read.bundle.value.bundle['org_slug'] : undefined;
  return typeof org === 'string' && org !== '' ? org : undefined;
}

function requireRegistry(tree: Snapshot, call: PolicyCall): Registry {
  const read = registryOf(tree, call.registryFile);
  if (read?.ok === true) return read.registry;
  const problem = read === undefined ? 'it is missing' : read.problem.message;
  throw new UserError(
    'CONFIG',
    `${call.registryFile} cannot be read: ${problem}`,
    'A policy bundle holds the registry of datasets; name it with --registry.',
  );
}

function requirePacks(tree: Snapshot, call: PolicyCall): readonly BundledPack[] {
  const packs = bundledPacks(tree, call.stateFile);
  if (packs === undefined)
    throw new UserError('STATE', `${call.stateFile} cannot be read`, 'See what is wrong with: vaultgate check --checks packs');
  const compat = textOption(call, 'compat');
  if (compat === undefined) return packs;
  oneOf('--compat', compat, ['vkit-0.1']);
  return packs.map(({ name, version }) => ({ name, version }));
}
