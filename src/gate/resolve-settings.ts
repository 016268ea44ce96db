import type { Snapshot } from '../io/snapshot.js';
import { UserError } from '../core/errors.js';
import type { CheckRequest } from './request.js';
import {
  defaultSettings,
  DEFAULT_POLICIES_DIR,
  DEFAULT_SKILL_POLICY_FILE,
  DEFAULT_STATE_FILE,
  type CheckSettings,
  type RuleFile,
} from './settings.js';
import { shippedPacks } from './shipped-packs.js';

/** The settings by which each side is judged; both by the same rules. */
export interface SideSettings {
  readonly head: CheckSettings;
  readonly base: CheckSettings;
}

/** Flags over defaults. Throws UserError for a path that lies where it may not. */
export function resolveSettings(request: CheckRequest): SideSettings {
  const { sides, options, surroundings } = request;
  const trusted = sides.base ?? sides.head;
  const common: CheckSettings = {
    ...defaultSettings(trusted, request.now),
    checks: options.checks === undefined || options.checks.length === 0 ? undefined : options.checks,
    skills: options.skills ?? [],
    exclude: options.exclude ?? [],
    policiesDir: treePath('--policies-dir', options.policiesDir) ?? DEFAULT_POLICIES_DIR,
    stateFile: treePath('--state-file', options.stateFile) ?? DEFAULT_STATE_FILE,
    skillPolicy: skillPolicyFile(request, trusted),
    profile: options.profile,
    failOn: options.failOn ?? 'error',
    createdAt: request.createdAt,
  };
  const dirs = { option: options.packsDir, config: undefined };
  const of = (tree: Snapshot): CheckSettings => ({ ...common, shippedPacks: shippedPacks(dirs, tree, surroundings) });
  return { head: of(sides.head), base: of(trusted) };
}

/**
 * A path that must mean the same on a commit and on disk: POSIX, taken from the checked directory. Threat: one that leads
 * out of the tree would be judged on one side only.
 */
function treePath(option: string, path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  const parts: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..' && parts.pop() === undefined) throw outside(option, path);
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  if (/^(?:[\\/]|[A-Za-z]:)/.test(path) || parts.length === 0) throw outside(option, path);
  return parts.join('/');
}

function outside(option: string, path: string): UserError {
  return new UserError(
    'CONFIG',
    `${option}: ${path} does not lie inside the checked directory`,
    'Name a path relative to the checked directory.',
  );
}

function skillPolicyFile(request: CheckRequest, trusted: Snapshot): RuleFile | undefined {
  const named = request.options.policy;
  if (named === undefined) {
    const content = trusted.read(DEFAULT_SKILL_POLICY_FILE);
    return content.kind === 'bytes' ? { path: DEFAULT_SKILL_POLICY_FILE, bytes: content.bytes, inTree: true } : undefined;
  }
  const inTree = request.surroundings.pathInTree(named);
  if (inTree === undefined) return { path: named, bytes: request.surroundings.readFile(named), inTree: false };
  const content = trusted.read(inTree);
  if (content.kind === 'bytes') return { path: inTree, bytes: content.bytes, inTree: true };
  return { path: inTree, bytes: request.surroundings.readFile(named), inTree: true };
}
