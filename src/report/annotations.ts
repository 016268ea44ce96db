import type { Level } from '../core/finding.js';
import type { Report, ReportedFinding } from './report.js';
import { bySeverity, gatingFindings } from './select-findings.js';
import { commandData, commandProperty, shorten } from './untrusted.js';
import { counted } from './wording.js';

/** The runner keeps this many annotations of each level of one step (actions/runner, ExecutionContext.cs, `_maxCountPerIssueType`). */
export const ANNOTATIONS_PER_LEVEL = 10;
/** Units of one message; the runner cuts at 4,096, people read less. */
export const ANNOTATION_MESSAGE_LIMIT = 1000;

/** One annotation of a line of a changed file, for the runner's log or for a check run. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  /** Several lines; untrusted words may stand in it. */
  readonly message: string;
  /** Relative to the top of the repository; undefined for the repository as a whole. */
  readonly path: string | undefined;
  readonly region: ReportedFinding['region'] | undefined;
}

const LEVEL_NAMES: Readonly<Record<Level, Annotation['level']>> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * What gates as annotations, most severe first. `prefix` is where the checked directory lies in the repository: empty, or
 * a POSIX path that ends with a slash.
 */
export function annotationsOf(report: Report, prefix: string): Annotation[] {
  return bySeverity(gatingFindings(report)).map((finding) => {
    const path = `${prefix}${finding.path}`.replace(/\/$/, '');
    return {
      level: LEVEL_NAMES[finding.level],
      title: `${finding.rule}${finding.status === 'escalated' ? ' (worse than before)' : ''}`,
      message: shorten(`${shorten(finding.message, ANNOTATION_MESSAGE_LIMIT * 0.6)}\n${finding.help}`, ANNOTATION_MESSAGE_LIMIT),
      path: path === '' ? undefined : path,
      region: finding.region,
    };
  });
}

/**
 * Workflow commands for the log of a step, one a line: at most {@link ANNOTATIONS_PER_LEVEL} of each level, of which the
 * last says how many more there are.
 */
export function annotationCommands(annotations: readonly Annotation[]): string {
  const lines: string[] = [];
  for (const level of ['error', 'warning', 'notice'] as const) {
    const all = annotations.filter((annotation) => annotation.level === level);
    const shown = all.length <= ANNOTATIONS_PER_LEVEL ? all : spreadOverFiles(all, ANNOTATIONS_PER_LEVEL - 1);
    lines.push(...shown.map(commandOf));
    const more = all.length - shown.length;
    if (more > 0) lines.push(`::${level} title=vaultgate::${counted(more, `more ${level}`)}; the job summary or the report has them all.`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/**
 * As many annotations as there is room for, in their order: the first of each file before the second of any, so that one
 * file with many findings hides no other.
 */
function spreadOverFiles(annotations: readonly Annotation[], room: number): Annotation[] {
  const seen = new Map<string | undefined, number>();
  const rounds = annotations.map((annotation) => {
    const round = seen.get(annotation.path) ?? 0;
    seen.set(annotation.path, round + 1);
    return { annotation, round };
  });
  const chosen = new Set(
    [...rounds]
      .sort((a, b) => a.round - b.round)
      .slice(0, room)
      .map(({ annotation }) => annotation),
  );
  return annotations.filter((annotation) => chosen.has(annotation));
}

function commandOf(annotation: Annotation): string {
  const properties = [`title=${commandProperty(annotation.title)}`];
  if (annotation.path !== undefined) properties.push(`file=${commandProperty(annotation.path)}`);
  const region = annotation.region;
  if (region !== undefined) {
    properties.push(`line=${String(region.start_line)}`, `endLine=${String(region.end_line)}`);
    // Columns count only within one line (checks API: start_column).
    if (region.start_line === region.end_line)
      properties.push(`col=${String(region.start_column)}`, `endColumn=${String(region.end_column)}`);
  }
  return `::${annotation.level} ${properties.join(',')}::${commandData(annotation.message)}`;
}
