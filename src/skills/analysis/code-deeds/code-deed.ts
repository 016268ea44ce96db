import type { Confidence, Severity } from '../../../core/finding.js';
import type { JsonObject } from '../../../core/json.js';
import type { BundleView } from '../bundle-view.js';
import { codeOf, settingsOf, type CodeStretch } from '../code-stretches.js';
import type { Hit } from '../detector.js';
import { isInExpression } from '../expression-literal.js';
import { commandHit, testCodeHit } from '../judged.js';
import type { Signal, SignalMatch } from '../signal.js';
import { placeIn, stretchOf, type Stretch } from '../stretch.js';
import type { TextUnit } from '../text-unit.js';
import { isPrinted } from './printed.js';
import { hostsIn, isNamedInPages, isStranger, isUnexplained, isUnexplainedMailbox, type Place } from './strangers.js';
import { hostKeptAs, mailboxKeptAs } from './written-hosts.js';

/**
 * Something that code does, seen by its words. For deeds that take no data along, so that nothing has to be followed: they
 * are spelt alike in every language, and in languages that no reader knows.
 */
export interface CodeDeed {
  /** What it does, as the end of a sentence that begins with “The code”. */
  readonly how: string;
  /** The decisive words, at which the finding stands. */
  readonly key: Signal;
  /** What else the code around them holds. */
  readonly near: readonly Test[];
  /** What else the program as a whole holds. */
  readonly whole: readonly Test[];
  /** What makes it honest where the code around holds it. */
  readonly unless: readonly Test[];
  /** How far around the key that is looked for, in UTF-16 units. */
  readonly reach: number;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** `own`: the expressions in it are what it edits with, and no pattern that looks for such code. */
  readonly patterns: 'heeded' | 'own';
  /** The grade in a page, where code may be shown rather than run. */
  readonly shown: Grade | undefined;
  /**
   * `settings`: files of settings and build files as a whole count as code; `page`: so do whole pages, whose sentences hold commands;
   * `tests`: code of tests is no sample of anything.
   */
  readonly places: 'code' | 'settings' | 'page' | 'tests';
  /**
   * `stranger`: the hosts that the key names in groups whose names begin with `host` have to be of nobody whom one knows; `unnamed`: nor may a
   * page of the bundle name them; `unnamed-near`: such a host is written out in the code around the key; `unexplained`: nor may anything else in
   * the bundle speak of them, and groups whose names begin with `name` or
   * `mailbox` hold the name under which the program keeps an address, or an address of mail; those of `box` the name of the latter.
   */
  readonly to: 'anybody' | 'stranger' | 'unnamed' | 'unnamed-near' | 'unexplained';
}

/** A regular expression, or anything else that says whether a text holds something. */
export interface Test {
  test(text: string): boolean;
}

type Grade = `${Severity}/${Confidence}`;

interface Options {
  readonly near?: readonly Test[];
  readonly whole?: readonly Test[];
  readonly unless?: readonly Test[];
  readonly reach?: number;
  readonly shown?: Grade;
  readonly patterns?: 'own';
  readonly places?: 'settings' | 'page' | 'tests';
  readonly to?: Exclude<CodeDeed['to'], 'anybody'>;
}

/** How far around the key the rest of a deed is looked for unless it says otherwise. */
const REACH = 1500;
/** Places of one key in one text that are looked at. */
const MAX_PLACES = 40;

/** Writes a deed down; `grade` is its severity and confidence where nothing speaks for the place, as `critical/high`. */
export function codeDeed(how: string, grade: Grade, key: Signal, options: Options = {}): CodeDeed {
  const [severity, confidence] = parts(grade);
  return {
    how,
    key,
    near: options.near ?? [],
    whole: options.whole ?? [],
    unless: options.unless ?? [],
    reach: options.reach ?? REACH,
    severity,
    confidence,
    shown: options.shown,
    patterns: options.patterns ?? 'heeded',
    places: options.places ?? 'code',
    to: options.to ?? 'anybody',
  };
}

function parts(grade: Grade): readonly [Severity, Confidence] {
  return grade.split('/') as [Severity, Confidence];
}

/** The signals of deeds, each once. */
export function keysOfCode(deeds: readonly CodeDeed[]): readonly Signal[] {
  return [...new Set(deeds.map((deed) => deed.key))];
}

/** The places at which code does one of the deeds. */
export function* codeDeedHits(view: BundleView, deeds: readonly CodeDeed[], detailsOf: (how: string) => JsonObject): Iterable<Hit> {
  for (const unit of view.units) {
    const near = unit.among(deeds, ({ key }) => [key]);
    if (!near.some((deed) => unit.find(deed.key).length > 0)) continue;
    const code = codeOf(unit);
    const settings = settingsOf(unit);
    const places = { code, settings, tests: settings, page: [{ start: 0, end: unit.text.length }] };
    for (const deed of near)
      for (const match of unit.find(deed.key).slice(0, MAX_PLACES)) {
        const stretch = places[deed.places].find(({ start, end }) => match.start >= start && match.end <= end);
        if (
          stretch === undefined ||
          (deed.patterns === 'heeded' && (isPattern(match) || isInExpression(unit, match.start, match.end))) ||
          isPrinted(unit.text, match.start, match.end) ||
          !holds(deed, unit, match, stretch)
        )
          continue;
        if (!goesTo(view, deed, unit, match, stretch)) continue;
        const told = deed.shown !== undefined && unit.file.language === 'markdown' ? parts(deed.shown) : undefined;
        const [severity, confidence] = told ?? [deed.severity, deed.confidence];
        const judge = deed.places === 'tests' ? testCodeHit : commandHit;
        yield judge(view, unit, match, severity, confidence, detailsOf(deed.how));
      }
  }
}

/** The words of a regular expression that looks for such code. */
function isPattern({ text }: SignalMatch): boolean {
  return /\\[swdb.(]|\.\*\?|\(\?:/.test(text);
}

function holds(deed: CodeDeed, unit: TextUnit, match: SignalMatch, stretch: CodeStretch): boolean {
  const near = around(deed, unit, match, stretch);
  if (!deed.near.every((part) => saysSo(near, part)) || deed.unless.some((part) => saysSo(near, part))) return false;
  const program = deed.whole.length === 0 ? '' : programOf(unit, stretch);
  return deed.whole.every((part) => part.test(program));
}

/** The most of a program that is looked through as a whole, in UTF-16 units. */
const MOST_PROGRAM = 100_000;

function programOf(unit: TextUnit, { start, end }: CodeStretch): string {
  return unit.text.slice(start, Math.min(end, start + MOST_PROGRAM));
}

function saysSo(near: Stretch, part: Test): boolean {
  return part instanceof RegExp ? placeIn(near, part) !== undefined : part.test(near.text);
}

function around({ reach }: CodeDeed, unit: TextUnit, match: SignalMatch, { start, end }: CodeStretch): Stretch {
  return stretchOf(unit, { start: Math.max(start, match.start - reach), end: Math.min(end, match.end + reach) });
}

function goesTo(view: BundleView, deed: CodeDeed, unit: TextUnit, match: SignalMatch, stretch: CodeStretch): boolean {
  if (deed.to === 'anybody') return true;
  if (deed.to === 'unnamed-near')
    return hostsIn(around(deed, unit, match, stretch).text).some((host) => isStranger(host) && !isNamedInPages(view, host));
  if (deed.to === 'unexplained') return isForUnexplained(view, match, { unit, ...stretch });
  return Object.entries(match.groups).some(
    ([name, host]) =>
      name.startsWith('host') && host !== undefined && isStranger(host) && (deed.to === 'stranger' || !isNamedInPages(view, host)),
  );
}

/** Whether a match names, in its groups or by the names under which the program keeps them, a host or mailbox of which nothing speaks. */
function isForUnexplained(view: BundleView, { groups }: SignalMatch, place: Place): boolean {
  return Object.entries(groups).some(([group, value]) => {
    if (value === undefined) return false;
    const mailbox = group.startsWith('box')
      ? mailboxKeptAs(value, programOf(place.unit, place))
      : group.startsWith('mailbox')
        ? value
        : undefined;
    if (mailbox !== undefined) return isUnexplainedMailbox(view, mailbox, place);
    const host = group.startsWith('name') ? hostKeptAs(value, programOf(place.unit, place)) : group.startsWith('host') ? value : undefined;
    return host !== undefined && isUnexplained(view, host, place);
  });
}
