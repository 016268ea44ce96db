import type { Finding, RuleId } from '../../core/finding.js';
import { familyOf } from '../scoring/families.js';
import { byGravity } from '../scoring/gravity.js';

/** Rules that say in general what others name: where one of those speaks of the line, they add nothing for its reader. */
const GENERAL: ReadonlySet<RuleId> = new Set<RuleId>(['skill/declared-attack', 'skill/hostile-intent', 'skill/hostile-program']);
/** Rules that are kinds of their own to the score, and to a reader one with a family: what is concealed is told by what deceives. */
const TOLD_WITH: Readonly<Partial<Record<RuleId, string>>> = { 'skill/concealment': familyOf('skill/deception') };

/** What a rule tells of a line along with its own: the text that is decoded and run, and that it is a download; how an agent is set up. */
const TELLS_TOO: readonly (readonly [RuleId, RuleId])[] = [
  ['skill/decode-and-execute', 'skill/download-and-execute'],
  ['skill/automatic-command', 'skill/confirmation-bypass'],
];

/**
 * The findings that say no more than a graver one on the same line: of the same family, since reading a key, taking it and
 * sending it away are one deed to whoever has to mend the line, or of any family where they are general. A finding that is
 * waived stands for no other.
 */
export function repeatedFindings(findings: readonly Finding[], waived: ReadonlySet<Finding>): ReadonlySet<Finding> {
  const told = findings.filter((finding) => !waived.has(finding) && isOfLine(finding));
  const repeated = repeatedWithin(told, (finding) => TOLD_WITH[finding.rule] ?? familyOf(finding.rule));
  for (const finding of toldByOthers(told.filter((one) => !repeated.has(one)))) repeated.add(finding);
  const lines = new Map<string, Finding>();
  for (const finding of told) {
    const known = lines.get(lineOf(finding));
    if (!GENERAL.has(finding.rule) && (known === undefined || byGravity(finding, known) < 0)) lines.set(lineOf(finding), finding);
  }
  for (const finding of told) {
    const named = lines.get(lineOf(finding));
    if (GENERAL.has(finding.rule) && named !== undefined && byGravity(named, finding) <= 0) repeated.add(finding);
  }
  return repeated;
}

/** The findings that another rule of {@link TELLS_TOO} tells on their line, as gravely. */
function toldByOthers(told: readonly Finding[]): Finding[] {
  const byRule = new Map(told.map((finding) => [`${finding.rule} ${lineOf(finding)}`, finding] as const));
  return told.filter((finding) =>
    TELLS_TOO.some(([rule, covered]) => {
      const other = covered === finding.rule ? byRule.get(`${rule} ${lineOf(finding)}`) : undefined;
      return other !== undefined && byGravity(other, finding) <= 0;
    }),
  );
}

/** Whether a finding is about a line, and not about a file as a whole. */
function isOfLine({ region, details }: Finding): boolean {
  return region !== undefined || details['inside_line'] !== undefined;
}

function repeatedWithin(told: readonly Finding[], kindOf: (finding: Finding) => string): Set<Finding> {
  const gravest = new Map<string, Finding>();
  const repeated = new Set<Finding>();
  for (const finding of told) {
    const place = JSON.stringify([lineOf(finding), kindOf(finding)]);
    const known = gravest.get(place);
    if (known === undefined || byGravity(finding, known) < 0) {
      gravest.set(place, finding);
      if (known !== undefined) repeated.add(known);
    } else repeated.add(finding);
  }
  return repeated;
}

/** The line of a finding, in the bundle or in a text of an archive or a document. */
function lineOf({ path, details, region }: Finding): string {
  return JSON.stringify([path, details['entry'] ?? '', details['inside'] ?? '', region?.startLine ?? details['inside_line'] ?? 0]);
}
