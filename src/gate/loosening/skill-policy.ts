import type { Region } from '../../core/region.js';
import { equalValues } from '../../core/json.js';
import { CAPABILITIES } from '../../skills/analysis/facts.js';
import {
  approversOf,
  DECISION_KINDS,
  SKILL_VERDICTS,
  type CapabilityMode,
  type Constraints,
  type SkillPolicy,
} from '../../skills/policy/skill-policy.js';
import type { Loosening } from './loosening.js';

export interface PolicyPair {
  readonly file: string;
  /** The profile under which both stand; undefined for the top level. */
  readonly profile: string | undefined;
  readonly base: SkillPolicy;
  readonly head: SkillPolicy;
  /** Where a key of the policy stands in the head's file, if it does; the path is that of the top level. */
  regionOf(path: readonly string[]): Region | undefined;
}

type Limit = Exclude<keyof Constraints, 'exactlyOneManifest'>;

const LIMITS: Readonly<Record<Limit, string>> = {
  bundleSizeLimitBytes: 'bundle_size_limit_bytes',
  fileSizeLimitBytes: 'file_size_limit_bytes',
  maxManifestTokensWarn: 'max_manifest_tokens_warn',
  maxManifestTokensFail: 'max_manifest_tokens_fail',
};

/** From strict to lenient. */
const MODES: readonly CapabilityMode[] = ['block', 'require_approval', 'allow'];

/** What one skill policy lets through that another did not, by meaning: an absent limit is no limit, an absent capability is allowed. */
export function skillPolicyLoosenings(pair: PolicyPair): Loosening[] {
  return [...gateLoosenings(pair), ...capabilityLoosenings(pair), ...constraintLoosenings(pair), ...approverLoosenings(pair)];
}

function loosening(pair: PolicyPair, path: readonly string[], from: string, to: string): Loosening {
  const key = [...(pair.profile === undefined ? [] : ['profiles', pair.profile]), ...path].join('.');
  return { file: pair.file, key, from, to, region: pair.regionOf(path) };
}

function gateLoosenings(pair: PolicyPair): Loosening[] {
  const { base, head } = pair;
  const found: Loosening[] = [];
  const [from, to] = [base.gates.maxRiskScore, head.gates.maxRiskScore];
  if (isLarger(from, to)) found.push(loosening(pair, ['gates', 'max_risk_score'], limitText(from), limitText(to)));
  const [old, now] = [base.gates.allowVerdicts ?? SKILL_VERDICTS, head.gates.allowVerdicts ?? SKILL_VERDICTS];
  if (now.some((verdict) => !old.includes(verdict)))
    found.push(loosening(pair, ['gates', 'allow_verdicts'], old.join(', '), now.join(', ')));
  return found;
}

function capabilityLoosenings(pair: PolicyPair): Loosening[] {
  return CAPABILITIES.flatMap((name) => {
    const from = pair.base.capabilities[name]?.mode ?? 'allow';
    const to = pair.head.capabilities[name]?.mode ?? 'allow';
    return MODES.indexOf(to) > MODES.indexOf(from) ? [loosening(pair, ['capabilities', name, 'mode'], from, to)] : [];
  });
}

function constraintLoosenings(pair: PolicyPair): Loosening[] {
  const [base, head] = [pair.base.constraints, pair.head.constraints];
  const found = (Object.keys(LIMITS) as Limit[]).flatMap((limit) =>
    isLarger(base[limit], head[limit])
      ? [loosening(pair, ['constraints', LIMITS[limit]], limitText(base[limit]), limitText(head[limit]))]
      : [],
  );
  if (base.exactlyOneManifest && !head.exactlyOneManifest)
    found.push(loosening(pair, ['constraints', 'exactly_one_manifest'], 'true', 'false'));
  return found;
}

/** Who may approve is trust itself: another person or team is more than there was, for every kind of decision. */
function approverLoosenings(pair: PolicyPair): Loosening[] {
  const [base, head] = [pair.base.approvers, pair.head.approvers];
  if (pair.profile !== undefined || equalValues(base, head)) return [];
  const found = new Map<string, Loosening>();
  for (const kind of DECISION_KINDS) {
    const [old, now] = [approversOf(kind, base), approversOf(kind, head)];
    for (const list of ['users', 'teams'] as const) {
      const path = ['approvers', ...(base?.[kind] === undefined && head?.[kind] === undefined ? [] : [kind]), list];
      const more = now[list].filter((name) => !old[list].includes(name));
      for (const name of more) found.set(JSON.stringify([path, name]), loosening(pair, path, 'not an approver', name));
    }
  }
  if (base?.reviews === 'named' && head !== undefined && head.reviews === undefined)
    found.set('reviews', loosening(pair, ['approvers', 'reviews'], 'named', 'any'));
  return [...found.values()];
}

function isLarger(from: number | undefined, to: number | undefined): boolean {
  return from !== undefined && (to === undefined || to > from);
}

function limitText(limit: number | undefined): string {
  return limit === undefined ? 'no limit' : String(limit);
}
