import { UserError } from '../core/errors.js';
import type { Area } from '../core/rule.js';
import type { Snapshot } from '../io/snapshot.js';
import { buildReport } from '../report/build-report.js';
import { resolvePolicy } from '../skills/policy/read-policy.js';
import { ReadingCache } from '../skills/reading/reading-cache.js';
import { judgeExceptions, settleFindings } from './exceptions.js';
import { withoutExcluded } from './excluded.js';
import { judge, judgeWeakening, saidOnce, type Judged } from './judge.js';
import { matchFindings, withoutBase } from './match.js';
import { observe } from './observed.js';
import { orderFindings } from './order-findings.js';
import type { CheckRequest, CheckResult } from './request.js';
import { resolveSettings } from './resolve-settings.js';
import { CHECK_NAMES, type CheckName, type CheckSettings } from './settings.js';
import { settledSkills } from './settled-skills.js';
import { readTrustedRules } from './trusted-rules.js';

/**
 * The job: reads both sides, judges them by the trusted rules, matches, settles, decides. Throws UserError for what decides
 * and is broken, and UserError EMPTY when there is nothing to check.
 */
export async function check(request: CheckRequest): Promise<CheckResult> {
  const { sides } = request;
  const rules = readTrustedRules(request);
  const settings = resolveSettings(request, rules);
  const observed = observe(withoutExcluded(sides.head, settings.head.exclude));
  const baseTree = sides.base === undefined ? undefined : withoutExcluded(sides.base, settings.base.exclude);
  const cache = new ReadingCache();
  const head = await judge(observed.snapshot, baseTree, settings.head, cache);
  const base = baseTree === undefined ? undefined : await judge(baseTree, undefined, settings.base, cache);
  if (!(request.options.allowEmpty ?? rules.config['allow-empty'] ?? false)) refuseNothing(settings.head, head, base);

  const judged = withExceptions(
    sides.head,
    saidOnce([...head.findings, ...judgeWeakening(observed.snapshot, head, base, settings.head)]),
    settings.head,
  );
  const matched =
    sides.base === undefined || base === undefined
      ? withoutBase(judged)
      : matchFindings(
          { findings: judged, unsaid: head.unsaid },
          { findings: withExceptions(sides.base, base.findings, settings.base), unsaid: base.unsaid },
          withBundleFolders(sides.renames),
        );
  const settled = await settleFindings(orderFindings([...matched, ...withoutBase(rules.findings)]), {
    trusted: rules.trusted,
    head: sides.head,
    now: request.now,
    // Where nothing is compared there is no change that a review could be about.
    approvers: isOfChange(request) ? resolvePolicy(settings.head.skillPolicy, settings.head.profile).approvers : undefined,
    askReviews: request.askReviews,
  });
  const findings = orderFindings(settled);
  const report = buildReport({
    findings,
    packs: head.packs,
    skills: settledSkills(head.skills, findings),
    coverage: observed.coverage(head.skipped),
    failOn: settings.head.failOn,
    createdAt: request.createdAt,
  });
  return { report, config: rules.config };
}

function isOfChange({ sides, askReviews }: CheckRequest): boolean {
  return sides.base !== undefined || sides.rules !== undefined || askReviews !== undefined;
}

function withExceptions(tree: Snapshot, findings: Judged['findings'], settings: CheckSettings): Judged['findings'] {
  const areas = new Set<Area>([...(settings.checks ?? CHECK_NAMES), 'config']);
  return [...findings, ...judgeExceptions(tree, findings, areas, settings.now)];
}

/** A bundle moved as a whole is known by its folder too: the folder of its manifest moved. */
function withBundleFolders(renames: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const all = new Map(renames);
  for (const [path, old] of renames) {
    const folder = /^(.+)\/skill\.md$/i.exec(path)?.[1];
    const oldFolder = /^(.+)\/skill\.md$/i.exec(old)?.[1];
    if (folder !== undefined && oldFolder !== undefined) all.set(folder, oldFolder);
  }
  return all;
}

/** Threat: a gate that scanned nothing and passed. */
function refuseNothing(settings: CheckSettings, head: Judged, base: Judged | undefined): void {
  const isPresent = (name: CheckName): boolean => head.present.has(name) || base?.present.has(name) === true;
  const missing = (settings.checks ?? []).filter((name) => !isPresent(name));
  if (missing.length > 0) {
    throw new UserError(
      'EMPTY',
      `nothing to check for ${missing.join(', ')}`,
      'Name the directory that holds it, leave the check out, or allow it with --allow-empty (allow-empty: true in a workflow).',
    );
  }
  if (!CHECK_NAMES.some(isPresent)) {
    throw new UserError(
      'EMPTY',
      'nothing to check: no installed packs, policies or skill bundles',
      'Name the directory that holds them, or allow it with --allow-empty (allow-empty: true in a workflow).',
    );
  }
}
