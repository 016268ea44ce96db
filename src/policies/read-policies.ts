import type { Finding } from '../core/finding.js';
import type { CheckSettings } from '../gate/settings.js';
import type { Entry, Snapshot } from '../io/snapshot.js';
import { findingOf } from '../core/rule.js';
import type { YamlProblem } from '../io/yaml/read-yaml.js';
import { placeOfProblem } from '../packs/place.js';
import { REGISTRY_UNREADABLE_RULE } from '../rules/policy/registry-unreadable.js';
import { bundledPacks, registryOf } from './bundle/bundle-inputs.js';
import { judgeBundle } from './bundle/judge-bundle.js';
import type { BundleInputs } from './bundle/verify-bundle.js';
import { duplicateIds, readPolicyFile, unreadablePolicyFile, type PolicyFile } from './policy-file.js';
import { judgeChanges, placedPolicies, type RestoreCommand } from './weakening/judge-changes.js';
import { judgeRelabelled, type PlacedRegistry } from './weakening/relabelled.js';

/** All policies of a tree, read once, with what is wrong with them taken alone. */
export interface PoliciesModel {
  readonly files: readonly PolicyFile[];
  /** Undefined where there is none that can be read. */
  readonly registry: PlacedRegistry | undefined;
  readonly findings: readonly Finding[];
  readonly present: boolean;
}

export type PolicySettings = Pick<CheckSettings, 'policiesDir' | 'stateFile' | 'registryFile' | 'policyBundleFile'>;

/** Reads every policy of the policies folder, the registry of datasets, and the committed policy bundle. */
export function readPolicies(snapshot: Snapshot, settings: PolicySettings): PoliciesModel {
  const files = readPolicyFiles(snapshot, settings.policiesDir);
  const { stateFile, registryFile, policyBundleFile } = settings;
  // Without policies a file of that name may be anything.
  const read = files.length === 0 ? undefined : registryOf(snapshot, registryFile);
  const registry = read?.ok === true ? { path: registryFile, document: read.document, registry: read.registry } : undefined;
  const inputs = (): BundleInputs => ({ files, registry: registry?.registry, installedPacks: bundledPacks(snapshot, stateFile) });
  const bundle = judgeBundle(snapshot, policyBundleFile, inputs);
  return {
    files,
    registry,
    findings: [
      ...files.flatMap((file) => file.findings),
      ...duplicateIds(files),
      ...(read?.ok === false ? [unreadableRegistry(registryFile, read.problem)] : []),
      ...(bundle?.findings ?? []),
    ],
    present: files.length > 0 || bundle !== undefined,
  };
}

function unreadableRegistry(path: string, problem: YamlProblem): Finding {
  return findingOf(REGISTRY_UNREADABLE_RULE, placeOfProblem(path, problem, undefined), { problem: problem.message });
}

/**
 * Reads the policy files that lie directly in a folder, as VaultKit's compiler does: `*.yaml` and `*.yml`, by name. Anything
 * under such a name that is no regular file is reported, and so is a folder that is a link.
 */
export function readPolicyFiles(snapshot: Snapshot, policiesDir: string): readonly PolicyFile[] {
  const linked = snapshot.entry(policiesDir);
  if (linked !== undefined) return [unreadablePolicyFile(policiesDir, `the policies folder is ${KINDS[linked.kind]}`)];
  const prefix = policiesDir === '' ? '' : `${policiesDir}/`;
  const entries = snapshot.entries().filter(({ path }) => {
    const name = path.startsWith(prefix) ? path.slice(prefix.length) : '';
    return !name.includes('/') && /\.ya?ml$/.test(name);
  });
  const contents = snapshot.readMany(entries.map((entry) => entry.path));
  return entries.map((entry) => {
    const content = contents.get(entry.path);
    if (content?.kind === 'bytes') return readPolicyFile(entry.path, content.bytes);
    const reason =
      entry.kind === 'file' || entry.kind === 'executable'
        ? (content?.reason ?? 'missing').replaceAll('-', ' ')
        : `it is ${KINDS[entry.kind]}`;
    return unreadablePolicyFile(entry.path, reason);
  });
}

const KINDS: Readonly<Record<Entry['kind'], string>> = {
  file: 'a file',
  executable: 'a file',
  symlink: 'a link, which is never followed',
  submodule: 'a submodule',
  special: 'no regular file',
};

/**
 * What a change of policies and labels lets through that was not let through before, and what it changes beyond ranking. Labels
 * are compared under the new policies, so that an edit of both is said once.
 */
export function compareSets(base: PoliciesModel, head: PoliciesModel, restoreCommand?: RestoreCommand): readonly Finding[] {
  const relabelled =
    base.registry === undefined || head.registry === undefined
      ? []
      : judgeRelabelled(placedPolicies(head.files), base.registry, head.registry);
  return [...judgeChanges(base.files, head.files, restoreCommand), ...relabelled];
}
