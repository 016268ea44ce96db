import type { Finding } from '../core/finding.js';
import { sortedBy } from '../core/order.js';
import { pathMatcher } from '../core/path-patterns.js';
import { effectiveApprovals } from '../gate/approvals/signed-approvals.js';
import { fingerprintFindings } from '../gate/fingerprint.js';
import type { CheckSettings } from '../gate/settings.js';
import { applyWaivers } from '../gate/waivers/apply-waivers.js';
import { requireEntries, type EntriesRead } from '../gate/exception-file.js';
import type { Waiver } from '../gate/waivers/waiver.js';
import { WAIVERS } from '../gate/waivers/waivers-file.js';
import type { Skipped, Snapshot } from '../io/snapshot.js';
import { maxRiskExceeded } from '../rules/skill-policy/max-risk-exceeded.js';
import type { Capability } from './analysis/facts.js';
import { openAnalyser } from './analysis/pool.js';
import { findArchives, findFolderBundles, type DiscoveryOptions } from './discovery.js';
import { saysNoMore } from './judge/gates.js';
import { judgeBundles, type JudgedBundle, type JudgeRules } from './judge/judge-bundles.js';
import { resolvePolicy } from './policy/read-policy.js';
import type { BundleReading } from './reading/bundle-reading.js';
import { readFolders, totalSize } from './reading/read-folders.js';
import { committedReceiptFindings } from './receipts/committed-receipts.js';
import { archiveName, readArchives } from './reading/read-archive.js';
import { ReadingCache } from './reading/reading-cache.js';

export type SkillVerdict = 'PASS' | 'WARN' | 'FAIL';

/** A bundle as the report lists it (`skills[]` of vaultgate.report.v1). */
export interface SkillStatus {
  readonly path: string;
  readonly name: string;
  readonly bundleSha256: string;
  readonly verdict: SkillVerdict;
  readonly capabilities: readonly Capability[];
  readonly riskScore: RiskScore;
}

/** Integers; total = min(100, sum of the others). */
export interface RiskScore {
  readonly baseRisk: number;
  readonly changeRisk: number;
  readonly policyDelta: number;
  readonly total: number;
}

export interface SkillsModel {
  readonly skills: readonly SkillStatus[];
  readonly findings: readonly Finding[];
  /** Detections that a graver finding of the same line stands for: known to the comparison with a base, and to nothing else. */
  readonly unsaid: readonly Finding[];
  readonly skipped: readonly Skipped[];
  readonly bytes: number;
  readonly present: boolean;
}

/**
 * Finds the bundles of a tree, analyses each and judges it by the skill policy. `base` is the tree that change risk is
 * counted against. A cache that is shared between calls lets equal bundles be analysed once. Throws UserError CONFIG when
 * the policy or the approvals that decide cannot be used.
 */
export async function readSkills(
  snapshot: Snapshot,
  base: Snapshot | undefined,
  settings: CheckSettings,
  cache: ReadingCache = new ReadingCache(),
): Promise<SkillsModel> {
  const policy = resolvePolicy(settings.skillPolicy, settings.profile);
  const discovery = discoveryOptions(settings);
  const { readings, skipped } = await readTree(snapshot, discovery, cache);
  const before = base === undefined ? new Map<string, BundleReading>() : await readBase(base, readings, discovery, cache);
  const waivers = requireEntries(WAIVERS, settings.trusted);
  const rules: JudgeRules = {
    policy,
    approvals: effectiveApprovals(settings.trusted, snapshot),
    now: settings.now,
    pathOf: pathInReport,
    waived: (findings) => waivedAmong(findings, waivers, settings.now),
    baseOf: (reading) => before.get(reading.root),
    receiptFindings: (reading) => committedReceiptFindings(snapshot, reading, settings.publicKeys),
  };
  const judgement = judgeBundles(readings, rules);
  const excluded = pathMatcher(settings.exclude);
  const limits = judgement.findings.filter((finding) => finding.rule === maxRiskExceeded.id);
  return {
    skills: judgement.bundles.map(statusOf),
    findings: judgement.findings.filter((finding) => !excluded(finding.path) && !saysNoMore(finding, limits)),
    unsaid: judgement.unsaid.filter((finding) => !excluded(finding.path)),
    skipped: [...skipped, ...readings.flatMap(skippedOf)],
    bytes: readings.reduce((sum, reading) => sum + reading.totalBytes, 0),
    present: readings.length > 0,
  };
}

/** The findings that a waiver covers: they stay visible and weigh nothing in the score. */
function waivedAmong(findings: readonly Finding[], waivers: EntriesRead<Waiver>, now: Date): ReadonlySet<Finding> {
  if (waivers.entries.length === 0) return new Set();
  const named = fingerprintFindings(findings.map((finding) => ({ ...finding, original: finding })));
  return new Set([...applyWaivers(named, waivers, now).waived].map((finding) => finding.original));
}

function discoveryOptions(settings: CheckSettings): DiscoveryOptions {
  const included = pathMatcher(settings.skills);
  const excluded = pathMatcher(settings.exclude);
  return {
    wanted: (root) => (settings.skills.length === 0 || included(root)) && !excluded(root === '' ? 'SKILL.md' : root),
    searchDependencies: settings.skills.some((pattern) => pattern.includes('node_modules')),
    repositoryTop: true,
  };
}

interface TreeReading {
  readonly readings: readonly BundleReading[];
  readonly skipped: readonly Skipped[];
}

async function readTree(snapshot: Snapshot, options: DiscoveryOptions, cache: ReadingCache): Promise<TreeReading> {
  const entries = snapshot.entries();
  const groups = findFolderBundles(entries, options);
  const archives = findArchives(entries, options);
  const analyser = openAnalyser(totalSize(groups));
  try {
    const folders = await readFolders(snapshot, groups, { analyser, cache });
    const { readings, skipped } = await readArchives(snapshot, archives, { analyser, cache });
    return { readings: [...folders, ...readings], skipped };
  } finally {
    await analyser.close();
  }
}

/** The base's versions of the bundles that changed; the others need no reading. */
async function readBase(
  base: Snapshot,
  readings: readonly BundleReading[],
  options: DiscoveryOptions,
  cache: ReadingCache,
): Promise<ReadonlyMap<string, BundleReading>> {
  const roots = new Set(readings.map((reading) => reading.archive ?? reading.root));
  const before = await readTree(base, { ...options, wanted: (root) => roots.has(root) }, cache);
  return new Map(before.readings.map((reading) => [reading.root, reading]));
}

function statusOf({ reading, verdict, capabilities, account }: JudgedBundle): SkillStatus {
  return {
    path: pathInReport(reading),
    name: nameOf(reading),
    bundleSha256: reading.bundleSha256,
    verdict,
    capabilities,
    riskScore: account.score,
  };
}

function pathInReport(reading: BundleReading): string {
  return reading.root === '' ? '.' : reading.root;
}

function nameOf(reading: BundleReading): string {
  return reading.manifest?.name ?? archiveName(reading.root);
}

function skippedOf(reading: BundleReading): Skipped[] {
  const prefix = reading.root === '' ? '' : `${reading.root}/`;
  const within = [...reading.unread, ...reading.facts.skipped].map(({ path, reason }) => ({ path: `${prefix}${path}`, reason }));
  return sortedBy([...within, ...reading.leftOut.map((path): Skipped => ({ path, reason: 'excluded' }))], (skip) => skip.path);
}
