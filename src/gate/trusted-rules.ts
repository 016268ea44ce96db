import type { Finding } from '../core/finding.js';
import type { Snapshot } from '../io/snapshot.js';
import { APPROVALS_FILE } from './approvals/approval.js';
import { approvalsRule } from './approvals/approvals-rule.js';
import { trustedKeys } from './approvals/signed-approvals.js';
import { configRule, type PlacedConfig } from './config/config-rule.js';
import type { Config } from './config/schema.js';
import { withoutFiles } from './excluded.js';
import { keyChanges } from './key-changes.js';
import type { CheckRequest } from './request.js';
import { compareRule, readRule, type RuleInForce, type RuleKind } from './rule-file.js';
import { DEFAULT_CONFIG_FILE } from './settings.js';
import { skillPolicyPlace } from './skill-policy-place.js';
import { skillPolicyRule } from './skill-policy-rule.js';
import { treePath } from './tree-path.js';
import { WAIVERS_FILE } from './waivers/waiver.js';
import { treesOf, trustedTree } from './trusted-tree.js';
import { waiversRule } from './waivers/waivers-rule.js';

/** What decides in this run, and what is to be said about the change of it. */
export interface TrustedRules {
  readonly config: Config;
  /** The tree that skill policy, waivers, approvals and keys are read from, as if files that cannot be used were not in it. */
  readonly trusted: Snapshot;
  readonly findings: readonly Finding[];
}

/**
 * Reads what decides from where it is trusted: the base where there is one, else the checked tree. Threat: a change that
 * brings along the rules that it passes by. Throws UserError CONFIG for a broken file where nothing is compared.
 */
export function readTrustedRules(request: CheckRequest): TrustedRules {
  const config = configInForce(request);
  const inForce = config.value?.config ?? {};
  const policy = skillPolicyPlace(request, inForce);
  const base = trustedTree(request.sides);
  const readings = [
    config,
    ...(policy.kind === 'tree' ? [ruleInForce(skillPolicyRule, policy.path, request)] : []),
    ruleInForce(waiversRule, WAIVERS_FILE, request),
    ruleInForce(approvalsRule(trustedKeys(base ?? request.sides.head)), APPROVALS_FILE, request),
  ];
  const unusable = readings.flatMap((reading) => (reading.unusable ? [reading.path] : []));
  return {
    config: inForce,
    trusted: withoutFiles(base ?? request.sides.head, unusable),
    findings: [...readings.flatMap((reading) => reading.findings), ...(base === undefined ? [] : keyChanges(base, request.sides.head))],
  };
}

function configInForce(request: CheckRequest): RuleInForce<PlacedConfig> {
  const named = request.options.config;
  const path = named === undefined ? DEFAULT_CONFIG_FILE : request.surroundings.pathInTree(named);
  if (named !== undefined && (path === undefined || !isInSomeTree(request, path))) {
    const content = { kind: 'bytes', bytes: request.surroundings.readFile(named) } as const;
    return readRule(configRule, named, content);
  }
  return ruleInForce(configRule, treePath('--config', path ?? named ?? ''), request);
}

/** A rule of the trusted tree, compared with the head's where there are two. */
function ruleInForce<T>(kind: RuleKind<T>, path: string, request: CheckRequest): RuleInForce<T> {
  const base = trustedTree(request.sides);
  const { head } = request.sides;
  if (base !== undefined) return compareRule(kind, path, base, head);
  return readRule(kind, path, head.read(path));
}

function isInSomeTree({ sides }: CheckRequest, path: string): boolean {
  return treesOf(sides).some((tree) => tree.entry(path) !== undefined);
}
