import { lineOf } from '../../skills/contracts/contract-finding.js';
import type { ContractFinding, ContractRiskScore } from '../../skills/contracts/schemas.js';
import type { ScoreAccount } from '../../skills/judge/judge-bundles.js';
import { logText, shorten } from '../../report/untrusted.js';

const WORDS: Readonly<Record<ContractFinding['severity'], string>> = { error: 'error', warn: 'warning', info: 'note' };

/**
 * Findings for people: place, what is the case, the code, what stands there, and what to do about it. Advice that was given is not
 * given again. All but our own words is made harmless.
 */
export function findingLines(findings: readonly ContractFinding[]): string[] {
  const given = new Set<string>();
  return findings.flatMap((finding) => {
    const { snippet, help, entry } = finding.details ?? {};
    const path = typeof entry === 'string' ? entry : (finding.path ?? '');
    const place = path === '' ? '' : `${logText(shorten(path, 200))}${placeIn(finding)}  `;
    const lines = [`  ${WORDS[finding.severity]}  ${place}${logText(shorten(finding.message, 600))}  [${logText(finding.code)}]`];
    if (typeof snippet === 'string' && lineOf(finding) > 0 && !finding.message.includes(snippet))
      lines.push(`         > ${logText(shorten(snippet, 160))}`);
    if (typeof help !== 'string' || help === '' || finding.severity === 'info' || given.has(help)) return lines;
    given.add(help);
    return [...lines, `         → ${logText(shorten(help, 600))}`];
  });
}

/** `:12:5`, as editors jump to it; empty for a finding of a whole file. */
function placeIn(finding: ContractFinding): string {
  const line = lineOf(finding);
  const region = finding.details?.['region'];
  const column = typeof region === 'object' && region !== null && 'start_column' in region ? region.start_column : undefined;
  if (line === 0) return '';
  return typeof column === 'number' ? `:${String(line)}:${String(column)}` : `:${String(line)}`;
}

/** `2 errors, 1 warning, 3 notes`, or `no findings`. */
export function countLine(findings: readonly ContractFinding[]): string {
  const parts = (['error', 'warn', 'info'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${String(count)} ${WORDS[severity]}${count === 1 ? '' : 's'}`];
  });
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}

/** The score on one line with its three components. */
export function scoreLine(score: ContractRiskScore): string {
  const { total, base_risk: base, change_risk: change, policy_delta: delta } = score;
  return `risk score ${String(total)} of 100 (base ${String(base)}, change ${String(change)}, policy ${String(delta)}): 0 to 29 passes, 30 to 59 warns, 60 and more fails`;
}

/** Every point of the score, for `--explain`. */
export function accountLines(account: ScoreAccount): string[] {
  const { base, change, delta, score } = account;
  const parts = base.map(
    (part) => [part.points, `${part.rule} (${part.severity}, ${part.confidence} confidence): ${part.reason}`] as const,
  );
  return [
    'how the score is made:',
    ...component('base risk', score.baseRisk, parts),
    ...component(
      'change risk',
      score.changeRisk,
      change.lines.map((line) => [line.points, line.reason] as const),
    ),
    ...component(
      'policy delta',
      score.policyDelta,
      delta.lines.map((line) => [line.points, line.reason] as const),
    ),
    `  total ${String(score.total)}`,
  ];
}

function component(name: string, points: number, lines: readonly (readonly [number, string])[]): string[] {
  const sum = lines.reduce((total, [each]) => total + each, 0);
  const cut = sum > points ? `, to which ${String(sum)} is cut` : '';
  return [`  ${name} ${String(points)}${cut}`, ...lines.map(([each, reason]) => `    +${String(each)}  ${logText(shorten(reason, 300))}`)];
}

/** Lines as one text with a final newline. */
export function joinLines(...lines: readonly (string | readonly string[])[]): string {
  return `${lines.flat().join('\n')}\n`;
}

/** `name (12 files, 3456 bytes, sha256 …)`. */
export function bundleLine(label: string, files: number, bytes: number, sha256: string): string {
  return `${logText(label)}: ${String(files)} ${files === 1 ? 'file' : 'files'}, ${String(bytes)} bytes, sha256 ${sha256}`;
}

/** What lies in the folder and is no part of the bundle; nothing where all of it is. */
export function leftOutLine(paths: readonly string[]): string[] {
  const [first] = paths;
  if (first === undefined) return [];
  const more = paths.length === 1 ? '' : ` and ${String(paths.length - 1)} more`;
  return [`left out, not part of the bundle: ${logText(shorten(first, 200))}${more}`];
}

/** The capabilities, or that there are none. */
export function capabilityLine(capabilities: readonly string[]): string {
  return capabilities.length === 0 ? 'capabilities: none seen' : `capabilities: ${capabilities.map((name) => logText(name)).join(', ')}`;
}
