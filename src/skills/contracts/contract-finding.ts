import type { Finding, Level } from '../../core/finding.js';
import type { JsonObject } from '../../core/json.js';
import { compareCodePoints } from '../../core/order.js';
import { regionToJson } from '../../core/region.js';
import { findingMessage } from '../../core/rule.js';
import { ruleOf } from '../../rules/registry.js';
import type { ContractFinding } from './schemas.js';

const SEVERITY: Readonly<Record<Level, ContractFinding['severity']>> = { error: 'error', warning: 'warn', note: 'info' };

/** A finding in SkillVault's shape, paths relative to the bundle; `details` keeps what the shape has no member for. */
export function contractFinding(finding: Finding): ContractFinding {
  const rule = ruleOf(finding.rule);
  return {
    code: finding.code ?? codeOfRule(finding.rule),
    severity: SEVERITY[finding.level],
    message: rule === undefined ? finding.rule : findingMessage(rule, finding.details),
    ...(finding.path === '' ? {} : { path: finding.path }),
    details: {
      rule_id: finding.rule,
      severity: finding.severity,
      confidence: finding.confidence,
      ...(finding.region === undefined ? {} : { region: { ...regionToJson(finding.region) } }),
      ...(finding.snippet === undefined ? {} : { snippet: finding.snippet }),
      help: rule?.help(finding.details) ?? '',
      ...finding.details,
    },
  };
}

/** A finding that stands for itself and comes from no rule: a mismatch between a receipt and a bundle. */
export function plainFinding(code: string, message: string, path?: string, details?: JsonObject): ContractFinding {
  return {
    code,
    severity: 'error',
    message,
    ...(path === undefined ? {} : { path }),
    ...(details === undefined ? {} : { details: { ...details } }),
  };
}

/** `skill/remote-script` becomes `SKILL_REMOTE_SCRIPT`, for rules without a code of SkillVault's. */
export function codeOfRule(rule: string): string {
  return rule.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}

const RANK: Readonly<Record<ContractFinding['severity'], number>> = { error: 0, warn: 1, info: 2 };

/** Orders findings: graver first, then by path, place, code and message. */
export function orderContractFindings(findings: readonly ContractFinding[]): ContractFinding[] {
  return [...findings].sort(
    (a, b) =>
      RANK[a.severity] - RANK[b.severity] ||
      compareCodePoints(a.path ?? '', b.path ?? '') ||
      lineOf(a) - lineOf(b) ||
      compareCodePoints(a.code, b.code) ||
      compareCodePoints(a.message, b.message),
  );
}

/** The line that a finding points at, 0 for none. */
export function lineOf(finding: ContractFinding): number {
  const region = finding.details?.['region'];
  const line = typeof region === 'object' && region !== null && 'start_line' in region ? region.start_line : undefined;
  return typeof line === 'number' ? line : 0;
}
