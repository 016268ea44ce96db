import type { Config } from './config/schema.js';
import type { CheckRequest } from './request.js';
import { DEFAULT_SKILL_POLICY_FILE } from './settings.js';
import { treePath } from './tree-path.js';

/** The config file names paths of its own tree only. Threat: one that points elsewhere on the machine that checks. */
export function configPath(
  name: 'policies-dir' | 'state-file' | 'packs-dir' | 'policy' | 'pubkey' | 'keyring',
  config: Config,
): string | undefined {
  const path = config[name];
  return path === undefined ? undefined : treePath(`${name} in the config file`, path);
}

/** Where the skill policy is: a path in the tree, or a file elsewhere that the user named and that is taken as given. */
export type SkillPolicyPlace = { readonly kind: 'tree'; readonly path: string } | { readonly kind: 'outside'; readonly path: string };

export function skillPolicyPlace(request: CheckRequest, config: Config): SkillPolicyPlace {
  const named = request.options.policy;
  if (named === undefined) return { kind: 'tree', path: configPath('policy', config) ?? DEFAULT_SKILL_POLICY_FILE };
  const inTree = request.surroundings.pathInTree(named);
  return inTree === undefined ? { kind: 'outside', path: named } : { kind: 'tree', path: inTree };
}
