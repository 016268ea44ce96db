import type { Confidence, Severity } from '../core/finding.js';
import { prettyJson, type JsonObject } from '../core/json.js';
import type { Rule } from '../core/rule.js';
import { RULES } from '../rules/registry.js';
import type { Report, ReportedFinding } from './report.js';
import { bySeverity } from './select-findings.js';
import { shorten, urlPath, visible } from './untrusted.js';

/** GitHub shows the first 5,000 results of a run and refuses more than 25,000 (code scanning, SARIF limits). */
export const SARIF_RESULTS_LIMIT = 5_000;
/** Characters of a rule's descriptions (code scanning, SARIF support). */
const DESCRIPTION_LIMIT = 1_024;
const MESSAGE_LIMIT = 4_000;
const SNIPPET_LIMIT = 500;
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

export interface SarifOptions {
  /** Where the checked directory lies in the repository: empty, or a POSIX path that ends with a slash. */
  readonly prefix: string;
  /** Tells several uses in one repository apart; one run is shown for each tool and category. */
  readonly category: string;
  /** `primaryLocationLineHash` of a line of a file, where the file can be read; upload-sarif computes the same one. */
  readonly lineHashOf?: ((path: string, line: number) => string | undefined) | undefined;
}

/**
 * The report as SARIF 2.1.0 in the form that GitHub code scanning accepts: every rule with a stable index, every result
 * with a place, at most {@link SARIF_RESULTS_LIMIT}, most severe first. Fixed findings are left out, waived ones are
 * suppressed.
 */
export function sarifReport(report: Report, options: SarifOptions): string {
  const indexes = new Map(RULES.map((rule, index) => [rule.id as string, index]));
  const present = report.findings.filter((finding) => finding.status !== 'fixed');
  const results = bySeverity(present).slice(0, SARIF_RESULTS_LIMIT);
  return prettyJson({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: report.tool.name, semanticVersion: report.tool.version, rules: RULES.map(sarifRule) },
        },
        // Without the slash the whole text would be the run's id instead of its category (§3.17.3).
        automationDetails: { id: `${options.category}/` },
        columnKind: 'utf16CodeUnits',
        results: results.map((finding) => sarifResult(finding, indexes.get(finding.rule) ?? -1, options)),
        properties: { verdict: report.verdict, findings: present.length, left_out: present.length - results.length },
      },
    ],
  });
}

const SECURITY_SEVERITY: Readonly<Record<Severity, string | undefined>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.5',
  info: undefined,
};
const PRECISION: Readonly<Record<Confidence, string>> = { high: 'high', medium: 'medium', low: 'low' };

function sarifRule(rule: Rule): JsonObject {
  const securitySeverity = SECURITY_SEVERITY[rule.severity];
  return {
    id: rule.id,
    name: shorten(rule.id, 255),
    shortDescription: { text: shorten(rule.title, DESCRIPTION_LIMIT) },
    fullDescription: { text: shorten(rule.why, DESCRIPTION_LIMIT) },
    help: { text: `${rule.title}\n\n${rule.why}`, markdown: `**${rule.title}**\n\n${rule.why}` },
    defaultConfiguration: { level: rule.level },
    properties: {
      precision: PRECISION[rule.confidence],
      tags: securitySeverity === undefined ? [rule.area] : ['security', rule.area],
      ...(securitySeverity === undefined ? { 'problem.severity': 'recommendation' } : { 'security-severity': securitySeverity }),
    },
  };
}

function sarifResult(finding: ReportedFinding, ruleIndex: number, options: SarifOptions): JsonObject {
  const line = finding.region?.start_line ?? 1;
  const lineHash = options.lineHashOf?.(finding.path, line);
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: finding.level,
    message: { text: sarifMessage(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: locationUri(`${options.prefix}${finding.path}`), uriBaseId: '%SRCROOT%' },
          region: sarifRegion(finding),
        },
      },
    ],
    partialFingerprints: {
      'vaultgate/v1': finding.fingerprint,
      ...(lineHash === undefined ? {} : { primaryLocationLineHash: lineHash }),
    },
    suppressions: finding.waived ? [{ kind: 'external', status: 'accepted' }] : [],
    properties: { status: finding.status, severity: finding.severity, confidence: finding.confidence },
  };
}

/** Square brackets with a number would be read as links to related places (§3.11.6), so a backslash stands before them. */
function sarifMessage(finding: ReportedFinding): string {
  const text = `${visible(finding.message)}${finding.help === '' ? '' : `\n${visible(finding.help)}`}`;
  return shorten(text, MESSAGE_LIMIT).replace(/[\\[\]]/g, '\\$&');
}

/** The checked directory itself has no name that a viewer could open; a dot stands for it. */
function locationUri(path: string): string {
  const trimmed = path.replace(/\/$/, '');
  return trimmed === '' ? '.' : urlPath(trimmed);
}

function sarifRegion(finding: ReportedFinding): JsonObject {
  const { region, snippet } = finding;
  const at = region ?? { start_line: 1, start_column: 1, end_line: 1, end_column: 1 };
  return {
    startLine: at.start_line,
    startColumn: at.start_column,
    endLine: at.end_line,
    endColumn: at.end_column,
    ...(snippet === undefined || snippet === '' ? {} : { snippet: { text: shorten(visible(snippet), SNIPPET_LIMIT) } }),
  };
}
