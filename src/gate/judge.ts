import type { Finding } from '../core/finding.js';
import type { Skipped, Snapshot } from '../io/snapshot.js';
import type { PackStatus } from '../packs/model.js';
import { readPacks } from '../packs/read-packs.js';
import { compareSets, readPolicies, type PoliciesModel } from '../policies/read-policies.js';
import { readSkills, type SkillStatus } from '../skills/read-skills.js';
import { CHECK_NAMES, type CheckName, type CheckSettings } from './settings.js';

/** What one tree says, taken alone. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly packs: readonly PackStatus[];
  readonly skills: readonly SkillStatus[];
  readonly skipped: readonly Skipped[];
  /** The checks that had something to check. */
  readonly present: ReadonlySet<CheckName>;
  /** Undefined when the check of policies is off. */
  readonly policies: PoliciesModel | undefined;
}

/** Runs the checks that are on over one tree. `base` is what the change risk of bundles is counted against. */
export async function judge(tree: Snapshot, base: Snapshot | undefined, settings: CheckSettings): Promise<Judged> {
  const on = new Set(settings.checks ?? CHECK_NAMES);
  const packs = on.has('packs') ? readPacks(tree, settings) : undefined;
  const policies = on.has('policies') ? readPolicies(tree, settings) : undefined;
  const skills = on.has('skills') ? await readSkills(tree, base, settings) : undefined;
  const present = new Set<CheckName>();
  if (packs?.present === true) present.add('packs');
  if (policies?.present === true) present.add('policies');
  if (skills?.present === true) present.add('skills');
  return {
    findings: [...(packs?.findings ?? []), ...(policies?.findings ?? []), ...(skills?.findings ?? [])],
    packs: packs?.packs ?? [],
    skills: skills?.skills ?? [],
    skipped: skills?.skipped ?? [],
    present,
    policies,
  };
}

/** What the change from one tree to the other lets through: what only the comparison of both can tell. */
export function judgeChange(base: Judged, head: Judged): readonly Finding[] {
  return base.policies === undefined || head.policies === undefined ? [] : compareSets(base.policies, head.policies);
}
