import type { Finding } from '../core/finding.js';
import type { CheckSettings } from '../gate/settings.js';
import type { Entry, Snapshot } from '../io/snapshot.js';
import { bundleInputs } from './bundle/bundle-inputs.js';
import { judgeBundle } from './bundle/judge-bundle.js';
import { duplicateIds, readPolicyFile, unreadablePolicyFile, type PolicyFile } from './policy-file.js';
import { judgeChanges } from './weakening/judge-changes.js';

/** All policies of a tree, read once, with what is wrong with them taken alone. */
export interface PoliciesModel {
  readonly files: readonly PolicyFile[];
  readonly findings: readonly Finding[];
  readonly present: boolean;
}

export type PolicySettings = Pick<CheckSettings, 'policiesDir' | 'stateFile' | 'registryFile' | 'policyBundleFile'>;

/** Reads every policy of the policies folder, and the committed policy bundle. */
export function readPolicies(snapshot: Snapshot, settings: PolicySettings): PoliciesModel {
  const files = readPolicyFiles(snapshot, settings.policiesDir);
  const { stateFile, registryFile, policyBundleFile } = settings;
  const bundle = judgeBundle(snapshot, policyBundleFile, () => bundleInputs(snapshot, files, stateFile, registryFile));
  return {
    files,
    findings: [...files.flatMap((file) => file.findings), ...duplicateIds(files), ...(bundle?.findings ?? [])],
    present: files.length > 0 || bundle !== undefined,
  };
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

/** What a change of the set of policies lets through that the old set did not, and what it changes beyond ranking. */
export function compareSets(base: PoliciesModel, head: PoliciesModel): readonly Finding[] {
  return judgeChanges(base.files, head.files);
}
