import { UserError } from '../core/errors.js';
import { buildReport } from '../report/build-report.js';
import { ReadingCache } from '../skills/reading/reading-cache.js';
import { withoutExcluded } from './excluded.js';
import { matchFindings, withoutBase } from './match.js';
import { judge, judgeWeakening, saidOnce, type Judged } from './judge.js';
import { observe } from './observed.js';
import { orderFindings } from './order-findings.js';
import type { CheckRequest, CheckResult } from './request.js';
import { resolveSettings } from './resolve-settings.js';
import type { CheckName, CheckSettings } from './settings.js';
import { readTrustedRules } from './trusted-rules.js';

/**
 * The job: reads both sides, judges them by the trusted rules, matches, decides. Throws UserError for what decides and is
 * broken, and UserError EMPTY when there is nothing to check.
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
  const allowEmpty = request.options.allowEmpty ?? rules.config['allow-empty'] ?? false;
  if (!allowEmpty) refuseNothing(settings.head, head, base);
  const judged = saidOnce([...head.findings, ...judgeWeakening(observed.snapshot, head, base, settings.head)]);
  const matched = base === undefined ? withoutBase(judged) : matchFindings(judged, base.findings, withBundleFolders(sides.renames));
  const findings = orderFindings([...matched, ...withoutBase(rules.findings)]);
  const report = buildReport({
    findings: findings.map((finding) => ({ ...finding, waived: false })),
    packs: head.packs,
    skills: head.skills,
    coverage: observed.coverage(head.skipped),
    failOn: settings.head.failOn,
    createdAt: request.createdAt,
  });
  return { report, config: rules.config };
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
      'Name the directory that holds it, leave the check out, or allow it with --allow-empty.',
    );
  }
  if (head.present.size === 0 && (base?.present.size ?? 0) === 0) {
    throw new UserError(
      'EMPTY',
      'nothing to check: no installed packs, policies or skill bundles',
      'Name the directory that holds them, or allow it with --allow-empty.',
    );
  }
}
