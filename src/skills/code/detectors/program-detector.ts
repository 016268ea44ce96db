import type { Confidence, Severity } from '../../../core/finding.js';
import type { JsonObject } from '../../../core/json.js';
import type { Rule } from '../../../core/rule.js';
import type { BundleView } from '../../analysis/bundle-view.js';
import type { Detector, TextHit } from '../../analysis/detector.js';
import { codeHit, commandHit, harvestHit, mentionHit } from '../../analysis/judged.js';
import { deedAt, type Behaviour, type Program } from '../behaviour.js';
import { programsOf, type ProgramPart } from '../bundle-programs.js';

export interface Judgement {
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly details: JsonObject;
  /** What the deed works on: told along with it where it stands before it on the same line. */
  readonly source?: Behaviour;
  /** The deed is hostile whoever the host is, so that a name to be filled in is no excuse. */
  readonly whoever?: true;
}

/** What one rule says to one deed of a program; undefined when it has nothing to say. */
export type Judge = (deed: Behaviour, program: Program, part: ProgramPart, view: BundleView) => Judgement | undefined;

/** A rule that looks at every deed of every program of a bundle. Anchors are those of `isWorthReading`, which all such rules share. */
export function programDetector(rule: Rule, judge: Judge): Detector {
  return {
    rule,
    signals: [],
    *detect(view) {
      for (const part of programsOf(view)) {
        for (const deed of part.program.behaviours) {
          const judgement = judge(deed, part.program, part, view);
          if (judgement) yield hitOf(view, part, deed, judgement);
        }
      }
    },
  };
}

/** The hit at the place of a deed; where it stands lowers confidence as for all code. */
function hitOf(view: BundleView, part: ProgramPart, deed: Behaviour, judgement: Judgement): TextHit {
  const start = part.offset + deed.start;
  const end = Math.min(part.unit.text.length, part.offset + Math.max(deed.end, deed.start + 1));
  const followed = deed.kind === 'control' || deed.kind === 'delete';
  const hit = !followed ? (judgement.whoever ? harvestHit : codeHit) : part.mentioned ? mentionHit : commandHit;
  const found = hit(view, part.unit, { start, end }, judgement.severity, judgement.confidence, judgement.details);
  return { ...found, start: startOnLine(part, judgement.source, start) };
}

/** Where a hit begins that is read from its source on: `curl … | sh` is one thing to its reader, and `sh` alone says nothing. */
function startOnLine({ unit, offset }: ProgramPart, source: Behaviour | undefined, start: number): number {
  if (source === undefined || source.at !== undefined || source.file !== undefined) return start;
  const from = offset + source.start;
  return from < start && start - from < MAX_SPAN && !unit.text.slice(from, start).includes('\n') ? from : start;
}

/** The longest stretch between a source and its deed that is shown as one, in units. */
const MAX_SPAN = 300;

/** The deeds whose data reach a deed, of some kind. */
export function sourcesOf(deed: Behaviour, program: Program, wanted: (source: Behaviour) => boolean): readonly Behaviour[] {
  const found: Behaviour[] = [];
  for (const index of deed.flowsFrom) {
    const source = deedAt(program, index);
    if (source && wanted(source)) found.push(source);
  }
  return found;
}

/** Whether the data of a deed reach another by the headers of a request alone. */
export function comesInHeader(deed: Behaviour, program: Program, source: Behaviour): boolean {
  return deed.inHeaders?.some((index) => deedAt(program, index) === source) === true;
}

/** What a deed reads or fetches, and where, if that is in another file. */
export function shownSource(source: Behaviour): string {
  return source.at === undefined ? shown(source.target) : `${shown(source.target)} (${source.at})`;
}

export function shown(text: string | undefined, limit = 120): string {
  const line = (text ?? '').replace(/\s+/gu, ' ').trim();
  return line.length <= limit ? line : `${line.slice(0, limit - 1)}…`;
}
