import type { Finding } from '../core/finding.js';
import type { Skipped, Snapshot } from '../io/snapshot.js';
import type { PacksModel, PackStatus } from '../packs/model.js';
import { readPacks } from '../packs/read-packs.js';
import { compareSets, readPolicies, type PoliciesModel } from '../policies/read-policies.js';
import { readSkills, type SkillStatus } from '../skills/read-skills.js';
import type { ReadingCache } from '../skills/reading/reading-cache.js';
import { recordedTree } from './recorded-tree.js';
import { restoreCommandOf } from './restore-command.js';
import { CHECK_NAMES, type CheckName, type CheckSettings } from './settings.js';

/** What one tree says, taken alone. */
export interface Judged {
  readonly findings: readonly Finding[];
  /** What a graver finding of the same line stands for. */
  readonly unsaid: readonly Finding[];
  readonly packs: readonly PackStatus[];
  readonly skills: readonly SkillStatus[];
  readonly skipped: readonly Skipped[];
  /** The checks that had something to check. */
  readonly present: ReadonlySet<CheckName>;
  /** Undefined when the check of policies is off. */
  readonly policies: PoliciesModel | undefined;
  /** Every pack of the tree, whether or not packs are judged. */
  readonly packsRead: readonly PackStatus[];
  /** What the installed packs were when they were installed. */
  readonly recordedSets: PacksModel['recordedSets'];
}

/**
 * Runs the checks that are on over one tree. `base` is what the change risk of bundles is counted against; a cache that
 * both sides share lets an unchanged bundle be analysed once.
 */
export async function judge(tree: Snapshot, base: Snapshot | undefined, settings: CheckSettings, cache: ReadingCache): Promise<Judged> {
  const on = new Set(settings.checks ?? CHECK_NAMES);
  // Weakening is counted against the packs as recorded, so policies need them even where packs are not judged.
  const readings = on.has('packs') || on.has('policies') ? readPacks(tree, settings) : undefined;
  const packs = on.has('packs') ? readings : undefined;
  const policies = on.has('policies') ? readPolicies(tree, settings) : undefined;
  const skills = on.has('skills') ? await readSkills(tree, base, settings, cache) : undefined;
  const present = new Set<CheckName>();
  if (packs?.present === true) present.add('packs');
  if (policies?.present === true) present.add('policies');
  if (skills?.present === true) present.add('skills');
  return {
    findings: [...(packs?.findings ?? []), ...(policies?.findings ?? []), ...(skills?.findings ?? [])],
    unsaid: skills?.unsaid ?? [],
    packs: packs?.packs ?? [],
    skills: skills?.skills ?? [],
    skipped: skills?.skipped ?? [],
    present,
    policies,
    packsRead: readings?.packs ?? [],
    recordedSets: readings?.recordedSets ?? [],
  };
}

/**
 * What the set of policies lets through that it did not before. Sets are compared in this one place: with the base where
 * there is one, else with the packs as they were recorded, so that one edit is said once and an edit of a pack and its
 * copy together is still seen.
 */
export function judgeWeakening(tree: Snapshot, head: Judged, base: Judged | undefined, settings: CheckSettings): readonly Finding[] {
  if (head.policies === undefined) return [];
  if (base !== undefined)
    return base.policies === undefined ? [] : compareSets(base.policies, head.policies, restoreCommandOf(head.packsRead));
  if (head.recordedSets.length === 0) return [];
  return compareSets(readPolicies(recordedTree(tree, head.recordedSets), settings), head.policies);
}

/** An edited pack file whose edit lets more through is said by `policy/weakened`, which is worse, and not once more by `pack/edited`. */
export function saidOnce(findings: readonly Finding[]): Finding[] {
  const weakened = new Set(findings.filter((finding) => finding.rule === 'policy/weakened').map((finding) => finding.path));
  return findings.filter((finding) => finding.rule !== 'pack/edited' || !weakened.has(finding.path));
}
