import { UserError } from '../../core/errors.js';
import type { Region } from '../../core/region.js';
import { nearestWord } from '../../core/text.js';
import { readYaml, type YamlProblem } from '../../io/yaml/read-yaml.js';
import { BUILT_IN_POLICY, BUILT_IN_PROFILES } from './built-in.js';
import { policyFileSchema, warnsAboveFail, type PolicyFile, type PolicyOverlay } from './schema.js';
import {
  DECISION_KINDS,
  type ApproverGroup,
  type Approvers,
  type CapabilityRule,
  type Constraints,
  type DecisionKind,
  type Gates,
  type PolicySource,
  type SkillPolicy,
} from './skill-policy.js';

export type PolicyFaultCode = 'POLICY_PARSE_ERROR' | 'POLICY_SCHEMA_INVALID';

/** Why a policy file cannot be used, at its place. */
export interface PolicyFault {
  readonly code: PolicyFaultCode;
  readonly message: string;
  readonly region?: Region;
}

export type PolicyRead = { readonly ok: true; readonly file: PolicyFile } | { readonly ok: false; readonly faults: readonly PolicyFault[] };

const SCHEMA_PROBLEMS: ReadonlySet<YamlProblem['kind']> = new Set(['unknown-key', 'invalid-value', 'forbidden-key']);

/** Parses a `policy.v1` file. Every fault has a line and a column; an empty file is one, since it would gate nothing. */
export function parsePolicy(bytes: Uint8Array | string): PolicyRead {
  const read = readYaml(bytes);
  if (!read.ok) return { ok: false, faults: read.problems.map(faultOf) };
  if (read.document.value === null) {
    const message = 'the policy is empty and would gate nothing; write at least `policy_version: v1` and a gate';
    return { ok: false, faults: [{ code: 'POLICY_SCHEMA_INVALID', message, region: read.document.regionOf([]) }] };
  }
  const validated = read.document.validate(policyFileSchema);
  if (!validated.ok) return { ok: false, faults: validated.problems.map(faultOf) };
  const file = validated.value;
  const faults = Object.keys(file.profiles ?? {}).flatMap((name): PolicyFault[] => {
    const merged = { ...file.constraints, ...definedOf(file.profiles?.[name]?.constraints ?? {}) };
    if (!warnsAboveFail(merged)) return [];
    const message = `profiles.${name}: with the top level, max_manifest_tokens_warn lies above max_manifest_tokens_fail`;
    return [{ code: 'POLICY_SCHEMA_INVALID', message, region: read.document.regionOf(['profiles', name, 'constraints']) }];
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, file };
}

function faultOf(problem: YamlProblem): PolicyFault {
  return {
    code: SCHEMA_PROBLEMS.has(problem.kind) ? 'POLICY_SCHEMA_INVALID' : 'POLICY_PARSE_ERROR',
    message: problem.message,
    ...(problem.region === undefined ? {} : { region: problem.region }),
  };
}

/** A policy file as it is given: its path for messages, and its bytes. */
export interface PolicyInput {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The policy in force: the given file, or the built-in policy, with a profile laid over it. Throws UserError CONFIG with the
 * reason code and the place of every fault, and for a profile that neither the file nor the tool knows.
 */
export function resolvePolicy(input: PolicyInput | undefined, profile: string | undefined): SkillPolicy {
  if (input === undefined) return overlaid(BUILT_IN_POLICY, { kind: 'built-in' }, profile);
  const read = parsePolicy(input.bytes);
  if (!read.ok) throw policyError(input.path, read.faults);
  return overlaid(read.file, { kind: 'file', path: input.path }, profile);
}

/** The error of a policy that cannot be used: first fault in the message, the others in the hint. */
export function policyError(path: string, faults: readonly PolicyFault[]): UserError {
  const lines = faults.map((fault) => {
    const place = fault.region === undefined ? '' : `:${String(fault.region.startLine)}:${String(fault.region.startColumn)}`;
    return `${fault.code}: ${path}${place}: ${fault.message}`;
  });
  const [first = `POLICY_PARSE_ERROR: ${path}`, ...rest] = lines;
  const hint = rest.length === 0 ? 'Correct the skill policy; nothing is judged by one that has a fault.' : rest.join('\n');
  return new UserError('CONFIG', first, hint);
}

function overlaid(file: PolicyFile, source: PolicySource, profile: string | undefined): SkillPolicy {
  const overlay = profile === undefined ? undefined : overlayOf(file, profile);
  const gates = { ...definedOf(file.gates ?? {}), ...definedOf(overlay?.gates ?? {}) };
  const constraints = { ...definedOf(file.constraints ?? {}), ...definedOf(overlay?.constraints ?? {}) };
  return {
    source,
    profile,
    gates: gatesOf(gates),
    capabilities: { ...capabilitiesOf(file), ...capabilitiesOf(overlay ?? {}) },
    constraints: constraintsOf(constraints),
    approvers: file.approvers === undefined ? undefined : approversIn(file.approvers),
  };
}

function approversIn(section: NonNullable<PolicyFile['approvers']>): Approvers {
  const own = DECISION_KINDS.flatMap((kind): [DecisionKind, ApproverGroup][] => {
    const group = section[kind];
    return group === undefined ? [] : [[kind, groupOf(group)]];
  });
  return { ...groupOf(section), ...Object.fromEntries(own), ...(section.reviews === 'named' ? { reviews: 'named' } : {}) };
}

function groupOf({ users, teams }: { readonly users?: string[] | undefined; readonly teams?: string[] | undefined }): ApproverGroup {
  return { users: users ?? [], teams: teams ?? [] };
}

function overlayOf(file: PolicyFile, profile: string): PolicyOverlay {
  const own = file.profiles ?? {};
  if (Object.hasOwn(own, profile)) return own[profile] ?? {};
  if (Object.hasOwn(BUILT_IN_PROFILES, profile)) return BUILT_IN_PROFILES[profile] ?? {};
  const known = [...new Set([...Object.keys(own), ...Object.keys(BUILT_IN_PROFILES)])].sort();
  const nearest = nearestWord(profile, known);
  const hint = nearest === undefined ? '' : `Did you mean ${nearest}? `;
  throw new UserError('CONFIG', `unknown profile '${profile}'`, `${hint}Known are ${known.join(', ')}.`);
}

function gatesOf(gates: NonNullable<PolicyFile['gates']>): Gates {
  return {
    ...(gates.max_risk_score === undefined ? {} : { maxRiskScore: gates.max_risk_score }),
    ...(gates.allow_verdicts === undefined ? {} : { allowVerdicts: gates.allow_verdicts }),
  };
}

function capabilitiesOf(section: PolicyOverlay): SkillPolicy['capabilities'] {
  const rules = Object.entries(section.capabilities ?? {}).flatMap(([name, rule]): [string, CapabilityRule][] =>
    rule === undefined ? [] : [[name, rule.note === undefined ? { mode: rule.mode } : { mode: rule.mode, note: rule.note }]],
  );
  return Object.fromEntries(rules);
}

function constraintsOf(constraints: NonNullable<PolicyFile['constraints']>): Constraints {
  const { bundle_size_limit_bytes: bundle, file_size_limit_bytes: file } = constraints;
  const { max_manifest_tokens_warn: warn, max_manifest_tokens_fail: fail } = constraints;
  return {
    exactlyOneManifest: constraints.exactly_one_manifest ?? true,
    ...(bundle === undefined ? {} : { bundleSizeLimitBytes: bundle }),
    ...(file === undefined ? {} : { fileSizeLimitBytes: file }),
    ...(warn === undefined ? {} : { maxManifestTokensWarn: warn }),
    ...(fail === undefined ? {} : { maxManifestTokensFail: fail }),
  };
}

function definedOf<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}
