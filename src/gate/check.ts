import { UserError } from '../core/errors.js';
import type { Finding } from '../core/finding.js';
import { buildReport } from '../report/build-report.js';
import type { Report } from '../report/report.js';
import { matchFindings, withoutBase, type MatchedFinding } from './match.js';
import { judge, judgeChange, type Judged } from './judge.js';
import { observe } from './observed.js';
import type { CheckRequest, Sides } from './request.js';
import { resolveSettings } from './resolve-settings.js';
import type { CheckName, CheckSettings } from './settings.js';

/**
 * The job: reads both sides, judges them by the trusted rules, matches, decides. Throws UserError for what decides and is
 * broken, and UserError EMPTY when there is nothing to check.
 */
export async function check(request: CheckRequest): Promise<Report> {
  const { sides } = request;
  const settings = resolveSettings(request);
  const observed = observe(sides.head);
  const head = await judge(observed.snapshot, sides.base, settings.head);
  const base = sides.base === undefined ? undefined : await judge(sides.base, undefined, settings.base);
  refuseNothing(settings.head, head, base, request.options.allowEmpty === true);
  const findings = matchSides(sides, head, base);
  return buildReport({
    findings: findings.map((finding) => ({ ...finding, waived: false })),
    packs: head.packs,
    skills: head.skills,
    coverage: observed.coverage(head.skipped),
    failOn: settings.head.failOn,
    createdAt: request.createdAt,
  });
}

function matchSides(sides: Sides, head: Judged, base: Judged | undefined): MatchedFinding[] {
  if (base === undefined) return withoutBase(head.findings);
  const findings: readonly Finding[] = [...head.findings, ...judgeChange(base, head)];
  return matchFindings(findings, base.findings, withBundleFolders(sides.renames));
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
function refuseNothing(settings: CheckSettings, head: Judged, base: Judged | undefined, allowEmpty: boolean): void {
  if (allowEmpty) return;
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
