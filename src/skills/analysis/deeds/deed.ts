import { foundOnce } from '../../../core/found-once.js';
import type { Confidence, Severity } from '../../../core/finding.js';
import type { Signal, SignalMatch } from '../signal.js';
import { nextAfter, placeIn, stretchOf, type Stretch } from '../stretch.js';
import type { TextUnit } from '../text-unit.js';
import type { Concealed } from './concealment/graded.js';
import { isOwnMatter } from './concealment/own-matter.js';
import { concealingWords, isExcused, isForOutsiders } from './concealment/taken-back.js';
import { isForbidden } from './polarity.js';
import { isGuardedCase } from './polarity/cases.js';
import { MAX_SECTION, sentencesAround, sentenceWithin, type Range, type Reach } from './sentences.js';

/**
 * Something to do, said in words. Its parts stand in one sentence or passage in any order: languages, voices and
 * politeness order them differently, and a row of a table has no order at all.
 */
export interface Deed {
  readonly name: string;
  /** The rarest part, where to look: one of these. */
  readonly keys: readonly Signal[];
  /** What is done. A ban before it turns the deed into advice against it. Nothing where the key says it. */
  readonly act: RegExp | undefined;
  /** What else must be said there. */
  readonly parts: readonly RegExp[];
  /** That it must be concealed there. */
  readonly concealed: Concealed | undefined;
  /** The act and the parts, the shortest pattern first: it is the quickest to read, and most sentences fail at the first. */
  readonly steps: readonly RegExp[];
  /** What makes it honest where it is said there. */
  readonly unless: readonly RegExp[];
  readonly reach: Reach;
  /** `own`: the ban is the deed itself, as in “do not tell the user”. */
  readonly polarity: 'heeded' | 'own';
  /** `own`: what stands in quotation marks is what the agent is to say. */
  readonly quoted: 'heeded' | 'own';
  readonly severity: Severity;
  readonly confidence: Confidence;
}

export interface DeedMatch extends Range {
  readonly deed: Deed;
  readonly key: SignalMatch;
  /** What is done, for its surroundings. */
  readonly act: Range;
  /** The sentences in which the parts were found. */
  readonly within: string;
  readonly forbidden: boolean;
}

interface Options {
  readonly parts?: readonly (RegExp | Concealed)[];
  readonly unless?: readonly RegExp[];
  readonly reach?: Reach;
  readonly polarity?: 'own';
  readonly quoted?: 'own';
}

/** Writes a deed down; `grade` is its severity and confidence where nothing speaks for the place, as `critical/high`. */
export function deed(
  name: string,
  grade: `${Severity}/${Confidence}`,
  keys: Signal | readonly Signal[],
  act: RegExp | 'key',
  options: Options = {},
): Deed {
  const [severity, confidence] = grade.split('/') as [Severity, Confidence];
  const done = act === 'key' ? undefined : new RegExp(act.source, 'gi');
  const parts = (options.parts ?? []).filter((part) => part instanceof RegExp);
  const concealed = (options.parts ?? []).find((part): part is Concealed => !(part instanceof RegExp));
  return {
    name,
    keys: 'anchors' in keys ? [keys] : keys,
    act: done,
    parts,
    concealed,
    steps: [...parts, ...(done === undefined ? [] : [done])].sort((a, b) => a.source.length - b.source.length),
    unless: options.unless ?? [],
    reach: options.reach ?? 'sentence',
    polarity: options.polarity ?? 'heeded',
    quoted: options.quoted ?? 'heeded',
    severity,
    confidence,
  };
}

/** The signals that a list of deeds looks for. */
export function keysOf(deeds: readonly Deed[]): readonly Signal[] {
  return [...new Set(deeds.flatMap(({ keys, concealed }) => [...keys, ...(concealed?.concealment.signals ?? [])]))];
}

/** All places of a unit at which one of the deeds is said, in the order of the deeds and of the text. */
export function deedsIn(unit: TextUnit, deeds: readonly Deed[]): readonly DeedMatch[] {
  let matches: DeedMatch[] | undefined;
  for (const one of unit.among(deeds, signalsOf)) {
    let read: Range = NOWHERE;
    for (const wanted of one.keys) {
      const keys = unit.find(wanted);
      for (const [index, key] of keys.entries()) {
        if (one.reach === 'section' && !mayBeDone(unit, one, key)) continue;
        const around = reached(unit, keys, index, one.reach);
        if (around.start === read.start && around.end === read.end) continue;
        read = around;
        const found = deedAt(unit, one, key, around);
        if (found !== undefined) (matches ??= []).push(found);
      }
    }
  }
  return matches ?? NONE;
}

/** Whether the deed is said anywhere near, sentences aside: a section has many, and few of them are worth telling apart. */
function mayBeDone(unit: TextUnit, { act }: Deed, key: SignalMatch): boolean {
  if (act === undefined) return true;
  return placeIn(stretchOf(unit, { start: Math.max(0, key.start - MAX_SECTION), end: key.end + MAX_SECTION }), act) !== undefined;
}

function signalsOf({ keys }: Deed): readonly Signal[] {
  return keys;
}

const NONE: readonly DeedMatch[] = [];
const NOWHERE: Range = { start: -1, end: -1 };

/** The sentences around the places of a signal in a text, by the list of the places; several deeds look around the same ones. */
const REACHED: Readonly<Record<Reach, (keys: readonly SignalMatch[]) => (Range | undefined)[]>> = {
  sentence: foundOnce(() => []),
  beside: foundOnce(() => []),
  few: foundOnce(() => []),
  passage: foundOnce(() => []),
  section: foundOnce(() => []),
};

function reached(unit: TextUnit, keys: readonly SignalMatch[], index: number, reach: Reach): Range {
  return (REACHED[reach](keys)[index] ??= sentencesAround(unit, keys[index] ?? NOWHERE, reach));
}

function deedAt(unit: TextUnit, wanted: Deed, key: SignalMatch, around: Range): DeedMatch | undefined {
  const stretch = stretchOf(unit, around);
  const within = stretch.text;
  let start = key.start - around.start;
  let end = key.end - around.start;
  for (const step of wanted.steps) {
    if (step === wanted.act) {
      if (actsIn(step, stretch, 1).length === 0) return undefined;
      continue;
    }
    const place = placeIn(stretch, step);
    if (place === undefined) return undefined;
    start = Math.min(start, place.start);
    end = Math.max(end, place.end);
  }
  if (wanted.concealed !== undefined) {
    const kept = concealedIn(unit, wanted.concealed, around, stretch, key);
    if (kept === undefined) return undefined;
    start = Math.min(start, kept.start);
    end = Math.max(end, kept.end);
  }
  if (wanted.unless.some((one) => placeIn(stretch, one) !== undefined) || isProgram(within.slice(start, end))) return undefined;
  const said = { start: key.start - around.start, end: key.end - around.start };
  const acts = wanted.act === undefined ? [said] : actsIn(wanted.act, stretch, MAX_ACTS);
  const allowed = wanted.polarity === 'own' ? acts[0] : acts.find((act) => !isBanned(within, act));
  const act = allowed ?? acts[0] ?? { start, end };
  return {
    deed: wanted,
    key,
    start: around.start + Math.min(start, act.start),
    end: around.start + Math.max(end, act.end),
    act: { start: around.start + act.start, end: around.start + act.end },
    within,
    forbidden: allowed === undefined || isNamedInCase(within, said),
  };
}

/** Where a stretch says that the deed, whose key is given, is concealed, as a range within it. */
function concealedIn(unit: TextUnit, { concealment, or }: Concealed, around: Range, within: Stretch, key: SignalMatch): Range | undefined {
  for (const words of or === undefined ? concealment.loosely : [...concealment.loosely, or]) {
    const place = placesOf(within, words, words === or ? 1 : MAX_LOOSE).find((one) => {
      const match = {
        start: around.start + one.start,
        end: around.start + one.end,
        text: within.text.slice(one.start, one.end),
        groups: {},
      };
      if (isForOutsiders(unit.text, match.start, match.text)) return false;
      return words === or || !(isExcused(unit, match) || isOwnMatter(unit, match, key));
    });
    if (place !== undefined) return place;
  }
  const match = concealingWords(unit, concealment.signals, around, key);
  return match && { start: match.start - around.start, end: match.end - around.start };
}

/** More loose words of concealment in a few sentences than this say nothing new. */
const MAX_LOOSE = 4;

function placesOf(within: Stretch, words: RegExp, most: number): Range[] {
  const places: Range[] = [];
  for (let place = placeIn(within, words); place !== undefined && places.length < most; place = placeIn(within, words, nextAfter(place)))
    places.push(place);
  return places;
}

/** Calls, declarations, arrow functions, members of data: what programs are written in, and prose is not. */
const PROGRAM_MARK =
  /[\w\])]\((?=["'`{[)\w])|=>|\b(?:const|let|var|await|async|def|import|return|function|export|echo|curl|elif|fi)\s[\w{'"$(-]|[;{]\s*\n|["']\s*:\s*[{["'\d]|\bprocess\.env\b|\$\{|\]\(https?:/g;

/** Whether a stretch of text is a piece of a program rather than of prose. The places of programs are read elsewhere. */
function isProgram(within: string): boolean {
  let marks = 0;
  PROGRAM_MARK.lastIndex = 0;
  while (marks < 3 && PROGRAM_MARK.test(within)) marks += 1;
  return marks >= 3;
}

/** More verbs of one kind in a few sentences than this say nothing new. */
const MAX_ACTS = 8;

function actsIn(act: RegExp, within: Stretch, most: number): Range[] {
  const acts: Range[] = [];
  for (let place = placeIn(within, act); place !== undefined && acts.length < most; place = placeIn(within, act, nextAfter(place))) {
    // The path of an address and the name of an option do nothing.
    if (!/[\w/.=&-]/.test(within.text.charAt(place.start - 1))) acts.push(place);
  }
  return acts;
}

/** A ban holds within its own sentence. */
function isBanned(within: string, act: Range): boolean {
  const own = sentenceWithin(within, act);
  return isForbidden(within.slice(own.start, act.start), within.slice(act.end, own.end));
}

/** Whether what a deed is known by is named only in a case that is stopped: “if somebody pastes …, tell them that …”. */
function isNamedInCase(within: string, key: Range): boolean {
  const own = sentenceWithin(within, key);
  return isGuardedCase(within.slice(own.start, key.start), within.slice(key.end, own.end), 'firm');
}

/** A part of a deed from fragments of the vocabulary, any of which will do. */
export function anyOf(...fragments: readonly string[]): RegExp {
  return new RegExp(fragments.join('|'), 'i');
}
