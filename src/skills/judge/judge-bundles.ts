import type { Finding, Level } from '../../core/finding.js';
import type { Capability, ScorePart } from '../analysis/facts.js';
import type { SkillPolicy } from '../policy/skill-policy.js';
import type { RiskScore, SkillVerdict } from '../read-skills.js';
import type { BundleReading } from '../reading/bundle-reading.js';
import { baseRiskOf } from '../scoring/base-risk.js';
import { changeRisk } from '../scoring/change-risk.js';
import { policyDelta } from '../scoring/policy-delta.js';
import { riskScore, verdictOfScore, type Account } from '../scoring/risk-score.js';
import { capabilityFindings, type ConsentBasis } from './capabilities.js';
import { constraintFindings } from './constraints.js';
import { gateFindings, gateThreshold } from './gates.js';
import { atLevel, graver, levelsOf } from './levels.js';
import { nestBundles, type NestedBundle } from './nesting.js';
import { keyOfFinding, manifestPlace, placeFinding } from './placing.js';
import { structureFindings } from './structure.js';
import { repeatedFindings } from './told-once.js';

/** What bundles are judged by. */
export interface JudgeRules extends ConsentBasis {
  readonly policy: SkillPolicy;
  /** The findings that a waiver covers: they stay, and weigh nothing. */
  readonly waived: (findings: readonly Finding[]) => ReadonlySet<Finding>;
  /** The base's version of a bundle. */
  readonly baseOf: (reading: BundleReading) => BundleReading | undefined;
  /** What the receipt that is kept with a bundle says against it. */
  readonly receiptFindings: (reading: BundleReading) => readonly Finding[];
}

/** The account of a score, for `--explain`. */
export interface ScoreAccount {
  readonly score: RiskScore;
  readonly base: readonly ScorePart[];
  readonly change: Account;
  readonly delta: Account;
}

/** One bundle as judged. */
export interface JudgedBundle {
  readonly reading: BundleReading;
  readonly account: ScoreAccount;
  readonly verdict: SkillVerdict;
  readonly capabilities: readonly Capability[];
  /** All that stands in the bundle, in nested ones too; waived findings are among them. */
  readonly findings: readonly Finding[];
}

export interface Judgement {
  /** In the order of their roots. */
  readonly bundles: readonly JudgedBundle[];
  /** Each once, at the innermost bundle that it stands in. */
  readonly findings: readonly Finding[];
  /** Those that a graver one of the same family on the same line stands for. */
  readonly unsaid: readonly Finding[];
  readonly waived: ReadonlySet<Finding>;
}

/** A bundle on its way through the judgement; findings are known by their keys, so that nested bundles share them. */
interface Draft {
  readonly reading: BundleReading;
  readonly inner: readonly Draft[];
  readonly detections: ReadonlyMap<string, Finding>;
  readonly capabilities: readonly Capability[];
}

interface Scored {
  readonly draft: Draft;
  readonly account: ScoreAccount;
  readonly policyKeys: ReadonlySet<string>;
}

/** Judges bundles by the skill policy. Pure. */
export function judgeBundles(readings: readonly BundleReading[], rules: JudgeRules): Judgement {
  const drafts = draftAll(nestBundles(readings));
  const detections = new Map(drafts.flatMap((draft) => [...draft.detections]));
  const waivedDetections = rules.waived([...detections.values()]);
  const levels = new Map<string, Level>();
  const policy = new Map<string, Finding>();
  const scored = new Map<Draft, Scored>();
  for (const draft of drafts) scored.set(draft, scoreBundle(draft, rules, { waivedDetections, levels, policy, scored }));
  const findings = new Map(policy);
  const repeated = repeatedFindings([...detections.values()], waivedDetections);
  const unsaid: Finding[] = [];
  for (const [key, finding] of detections) {
    const levelled = atLevel(finding, levels.get(key) ?? 'note');
    if (repeated.has(finding)) unsaid.push(levelled);
    else findings.set(key, levelled);
  }
  const waived = rules.waived([...findings.values()]);
  const bundles = [...scored.values()].map((bundle) => decideBundle(bundle, findings, waived));
  bundles.sort((a, b) => (a.reading.root < b.reading.root ? -1 : 1));
  return { bundles, findings: [...findings.values()], unsaid, waived };
}

function draftAll(nested: readonly NestedBundle[]): Draft[] {
  const drafts = new Map<NestedBundle, Draft>();
  for (const bundle of nested) {
    const inner = bundle.inner.flatMap((child) => drafts.get(child) ?? []);
    drafts.set(bundle, draftOf(bundle.reading, inner));
  }
  return [...drafts.values()];
}

function draftOf(reading: BundleReading, inner: readonly Draft[]): Draft {
  const detections = new Map<string, Finding>();
  const capabilities = new Set(reading.facts.capabilities.map((fact) => fact.capability));
  for (const child of inner) {
    for (const [key, finding] of child.detections) detections.set(key, finding);
    for (const capability of child.capabilities) capabilities.add(capability);
  }
  for (const detection of reading.facts.detections) {
    const finding = placeFinding(reading, detection);
    const key = keyOfFinding(finding);
    if (!detections.has(key)) detections.set(key, finding);
  }
  return { reading, inner, detections, capabilities: [...capabilities].sort() };
}

interface Shared {
  readonly waivedDetections: ReadonlySet<Finding>;
  readonly levels: Map<string, Level>;
  /** Every finding of the policy so far, by key. */
  readonly policy: Map<string, Finding>;
  readonly scored: ReadonlyMap<Draft, Scored>;
}

function scoreBundle(draft: Draft, rules: JudgeRules, shared: Shared): Scored {
  const { reading } = draft;
  const counted = [...draft.detections].filter(([, finding]) => !shared.waivedDetections.has(finding));
  const base = baseRiskOf(counted.map(([, finding]) => finding));
  const change = changeRisk(reading, rules.baseOf(reading));
  const delta = policyDelta(draft.capabilities, rules.policy);
  const score = riskScore(base.points, change.points, delta.points);
  const levelOf = levelsOf({ total: score.total, threshold: gateThreshold(rules.policy.gates), parts: base.parts });
  for (const [key, finding] of draft.detections) {
    shared.levels.set(key, graver(shared.levels.get(key) ?? 'note', levelOf(finding)));
  }
  const account = { score, base: base.parts, change, delta };
  return { draft, account, policyKeys: policyFindings(draft, rules, account, shared) };
}

/** The findings of the policy about a bundle and those in it; what an inner bundle says already is not said again. */
function policyFindings(draft: Draft, rules: JudgeRules, account: ScoreAccount, shared: Shared): ReadonlySet<string> {
  const { reading } = draft;
  const keys = new Set(draft.inner.flatMap((child) => [...(shared.scored.get(child)?.policyKeys ?? [])]));
  const innerRules = new Set([...keys].flatMap((key) => shared.policy.get(key)?.rule ?? []));
  const subject = { kind: 'skill', path: reading.root } as const;
  const add = (finding: Finding): void => {
    const key = policyKey(finding);
    if (!keys.has(key)) shared.policy.set(key, { ...finding, subject });
    keys.add(key);
  };
  const own = [
    ...structureFindings(reading, rules.policy.constraints),
    ...constraintFindings(reading, rules.policy.constraints),
    ...capabilityFindings(reading, rules.policy, rules),
    ...rules.receiptFindings(reading),
  ];
  own.forEach(add);
  const raised = [...keys].some(
    (key) => GATING_WARNINGS.has(shared.policy.get(key)?.rule ?? '') && shared.policy.get(key)?.level === 'warning',
  );
  const parts = account.base.map((part) => `${part.rule} ${String(Math.round(part.points))}`);
  for (const finding of gateFindings(rules.policy, account.score, parts, raised, {
    place: manifestPlace(reading),
    bundle: rules.pathOf(reading),
  })) {
    if (!innerRules.has(finding.rule)) add(finding);
  }
  return keys;
}

/** Warnings of the policy's own limits lead to WARN; faults of the specification do not. */
const GATING_WARNINGS: ReadonlySet<string> = new Set(['skill/manifest-tokens']);

/** Two capabilities may stand at one place, and each bundle hash needs a consent of its own. */
function policyKey(finding: Finding): string {
  const { capability, bundle_sha256: hash } = finding.details;
  return JSON.stringify([keyOfFinding(finding), capability ?? '', hash ?? '']);
}

function decideBundle(
  { draft, account, policyKeys }: Scored,
  findings: ReadonlyMap<string, Finding>,
  waived: ReadonlySet<Finding>,
): JudgedBundle {
  const standing = [...policyKeys, ...draft.detections.keys()].flatMap((key) => findings.get(key) ?? []);
  const counted = standing.filter((finding) => !waived.has(finding));
  const warned = counted.some((finding) => GATING_WARNINGS.has(finding.rule));
  const failed = counted.some((finding) => finding.level === 'error');
  const verdict = failed ? 'FAIL' : warned || verdictOfScore(account.score.total) !== 'PASS' ? 'WARN' : 'PASS';
  return { reading: draft.reading, account, verdict, capabilities: draft.capabilities, findings: standing };
}
