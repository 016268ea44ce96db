import type { Snapshot } from '../io/snapshot.js';
import type { Config } from './config/schema.js';
import type { CheckRequest } from './request.js';
import { requireNamed } from './require-named.js';
import { defaultSettings, DEFAULT_POLICIES_DIR, DEFAULT_STATE_FILE, type CheckSettings, type RuleFile } from './settings.js';
import { shippedPacks } from './shipped-packs.js';
import { configPath, skillPolicyPlace } from './skill-policy-place.js';
import { treePath } from './tree-path.js';
import type { TrustedRules } from './trusted-rules.js';

/** The settings by which each side is judged; both by the same rules. */
export interface SideSettings {
  readonly head: CheckSettings;
  readonly base: CheckSettings;
}

/** Flags over the config file over defaults. Throws UserError for a path that lies where it may not. */
export function resolveSettings(request: CheckRequest, rules: TrustedRules): SideSettings {
  const { sides, options, surroundings } = request;
  const { config } = rules;
  requireNamed(request, config);
  const common: CheckSettings = {
    ...defaultSettings(rules.trusted, request.now),
    checks: filled(options.checks) ?? config.checks,
    skills: filled(options.skills) ?? config.skills ?? [],
    exclude: [...(options.exclude ?? []), ...(config.exclude ?? [])],
    policiesDir: pathSetting('policies-dir', options.policiesDir, config) ?? DEFAULT_POLICIES_DIR,
    stateFile: pathSetting('state-file', options.stateFile, config) ?? DEFAULT_STATE_FILE,
    skillPolicy: skillPolicyFile(request, rules),
    profile: options.profile ?? config.profile,
    publicKeys: publicKeys(request, rules),
    failOn: options.failOn ?? config['fail-on'] ?? 'error',
    createdAt: request.createdAt,
  };
  const dirs = { option: options.packsDir, config: configPath('packs-dir', config) };
  const of = (tree: Snapshot): CheckSettings => ({ ...common, shippedPacks: shippedPacks(dirs, tree, surroundings) });
  return { head: of(sides.head), base: of(sides.base ?? sides.head) };
}

function filled<T>(items: readonly T[] | undefined): readonly T[] | undefined {
  return items === undefined || items.length === 0 ? undefined : items;
}

function pathSetting(name: 'policies-dir' | 'state-file', option: string | undefined, config: Config): string | undefined {
  return option === undefined ? configPath(name, config) : treePath(`--${name}`, option);
}

function skillPolicyFile(request: CheckRequest, rules: TrustedRules): RuleFile | undefined {
  const place = skillPolicyPlace(request, rules.config);
  if (place.kind === 'outside') return { path: place.path, bytes: request.surroundings.readFile(place.path), inTree: false };
  const content = rules.trusted.read(place.path);
  return content.kind === 'bytes' ? { path: place.path, bytes: content.bytes, inTree: true } : undefined;
}

/** The keys that the user names on the command line are taken from the disk; those of the config file from the trusted tree. */
function publicKeys(request: CheckRequest, rules: TrustedRules): RuleFile[] {
  const { options, surroundings } = request;
  if (options.pubkey !== undefined) return [{ path: options.pubkey, bytes: surroundings.readFile(options.pubkey), inTree: false }];
  if (options.keyring !== undefined) return filesOf(surroundings.openFolder(options.keyring), '', 'outside');
  const pubkey = configPath('pubkey', rules.config);
  if (pubkey !== undefined) return filesOf(rules.trusted, pubkey, 'tree');
  const keyring = configPath('keyring', rules.config);
  return keyring === undefined ? [] : filesOf(rules.trusted, `${keyring}/`, 'tree');
}

/** The files at a path or directly in a folder (which ends with a slash, or is empty for the root). */
function filesOf(tree: Snapshot, place: string, where: 'tree' | 'outside'): RuleFile[] {
  return tree.entries().flatMap(({ path }): RuleFile[] => {
    const isMeant =
      path === place || ((place === '' || place.endsWith('/')) && path.startsWith(place) && !path.slice(place.length).includes('/'));
    const content = isMeant ? tree.read(path) : undefined;
    return content?.kind === 'bytes' ? [{ path, bytes: content.bytes, inTree: where === 'tree' }] : [];
  });
}
