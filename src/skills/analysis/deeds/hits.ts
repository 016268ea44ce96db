import type { JsonObject } from '../../../core/json.js';
import type { BundleView } from '../bundle-view.js';
import { lowered, PROSE_MITIGATIONS, stepsOf, type Context, type Mitigation } from '../context.js';
import { isTeaching } from '../teaching.js';
import type { TextHit } from '../detector.js';
import { hidingPlace } from '../hiding-place.js';
import { contextAt } from '../judged.js';
import { holdsRecords } from '../records.js';
import { withoutQuotations } from '../reported/quotation.js';
import type { TextUnit } from '../text-unit.js';
import { deedsIn, type Deed, type DeedMatch } from './deed.js';
import { isForbidden } from './polarity.js';
import type { Range } from './sentences.js';

/** What counts for words that give an order: what surrounds them, and whether they are shown as an attack. */
const HEEDED: ReadonlySet<Mitigation> = new Set<Mitigation>([...PROSE_MITIGATIONS, 'specimen', 'catalogue']);

/**
 * What counts for an order that picks out one party by name. Threat: the skills that review code and run the desks of security are where such an
 * exception pays, so that what they are about speaks for no party.
 */
export const HEEDED_FOR_PARTY: ReadonlySet<Mitigation> = new Set(
  [...HEEDED].filter((one) => one !== 'security-subject' && one !== 'catalogue' && one !== 'reference'),
);

const NONE: readonly TextHit[] = [];

/** Every place of a unit at which one of the deeds is said, as sure as its surroundings leave it. */
export function deedHits(
  view: BundleView,
  unit: TextUnit,
  deeds: readonly Deed[],
  detailsOf: (match: DeedMatch) => JsonObject,
  heeded: ReadonlySet<Mitigation> = HEEDED,
): readonly TextHit[] {
  const found = deedsIn(unit, deeds);
  return found.length === 0 ? NONE : found.map((match) => deedHit(view, unit, match, detailsOf(match), heeded));
}

/** What a hit is made of. */
export interface Said extends Range {
  readonly deed: Pick<Deed, 'name' | 'severity' | 'confidence' | 'quoted'>;
  /** What is done, for its surroundings. */
  readonly act: Range;
  readonly forbidden: boolean;
}

/** A hit for what is said at a place, as sure as the surroundings of what is done leave it. */
export function deedHit(
  view: BundleView,
  unit: TextUnit,
  match: Said,
  details: JsonObject,
  heeded: ReadonlySet<Mitigation> = HEEDED,
): TextHit {
  const { confidence } = match.deed;
  const hidden = hidingPlace(unit, match);
  const context = contextOfDeed(view, unit, match, hidden === undefined);
  const mitigations = context.mitigations.filter((mitigation) => heeded.has(mitigation));
  return {
    unit,
    start: match.start,
    end: match.end,
    ...lowered(hidden === undefined ? match.deed.severity : 'critical', confidence, stepsOf(context, heeded)),
    details: {
      ...details,
      deed: match.deed.name,
      ...(hidden === undefined ? {} : { hidden }),
      ...(mitigations.length === 0 ? {} : { mitigations }),
    },
  };
}

/** What is done and the place that it names, in one sentence. */
export interface DoneAt {
  readonly deed: Said['deed'];
  readonly act: Range;
  readonly place: Range;
  /** The sentence: a ban stands in it, before the act or behind. */
  readonly around: Range;
}

/** A hit for what is done to or for somebody's place. */
export function deedHitAt(view: BundleView, unit: TextUnit, { deed, act, place, around }: DoneAt, details: JsonObject): TextHit {
  const forbidden = isForbidden(unit.text.slice(around.start, act.start), unit.text.slice(act.end, around.end));
  const said = { deed, act, forbidden, start: Math.min(act.start, place.start), end: Math.max(act.end, place.end) };
  return deedHit(view, unit, said, details);
}

/**
 * Around what is done, not around the thing that it is done to. Whether it is forbidden was read from the sentence, and
 * the deed's own words teach nothing: only those beside it do.
 */
function contextOfDeed(view: BundleView, unit: TextUnit, match: Said, seen: boolean): Context {
  const context = contextAt(view, unit, match.act);
  const kept: Mitigation[] = match.forbidden ? ['negated'] : [];
  if (beginsInCase(view, unit, match)) kept.push('attack-case');
  for (const mitigation of context.mitigations) {
    if (mitigation === 'negated') continue;
    if (mitigation === 'teaching' && !isTeaching(besideOf(unit.text, match).replace(OF_DAILY_WORK, ' ')) && !isTeaching(context.heading))
      continue;
    if (mitigation === 'quoted' && !(seen && match.deed.quoted === 'heeded' && isCited(view, unit, context, match.act))) continue;
    if (mitigation === 'mentioned' && !kept.includes('quoted')) continue;
    if (!kept.includes(mitigation)) kept.push(mitigation);
  }
  return { ...context, mitigations: kept };
}

/** What was put together over the members of a record is a case where it begins in one, wherever in it the deed is named. */
function beginsInCase(view: BundleView, unit: TextUnit, match: Said): boolean {
  return holdsRecords(unit.file, 'toml') && contextAt(view, unit, match).mitigations.includes('attack-case');
}

/** What speaks of rows and of lamps in words that lessons on attacks use as well. */
const OF_DAILY_WORK =
  /\bflagged (?:rows?|lines?|claims?|items?|entries|receipts?|invoices?|transactions?|cases?|records?)\b|\b(?:apps?|phones?|location|sharing|recording|camera|status|led|light|progress)(?:['’]s)? indicators?\b/gi;

/** What stands in the same lines, before and after. */
function besideOf(text: string, match: Range): string {
  const lineStart = text.lastIndexOf('\n', Math.max(0, match.start - 1)) + 1;
  const newline = text.indexOf('\n', match.end);
  const lineEnd = newline < 0 ? text.length : newline;
  return `${text.slice(Math.max(lineStart, match.start - 300), match.start)} ${text.slice(match.end, Math.min(lineEnd, match.end + 300))}`;
}

/** Data whose texts stand in quotation marks because all texts do. */
const DATA = /^(?:json|jsonc|json5|ya?ml|toml)$/;
/** What stands before the mark that opens a value. */
const OPENS_VALUE = /(?:["'\w\]]\s{0,3}[:=]|[[{,]|^\s{0,40}-)\s{0,3}$/;

/**
 * Whether a verb stands in a cell of a table, in a span of code or in quotation marks that are open there. Threat: neither
 * the marks of a value in data nor the cells of a table that lists steps cite anybody; outside of skills about security,
 * where lists of attacks have that form, what they order is meant.
 */
function isCited(view: BundleView, unit: TextUnit, { zone }: Context, act: Range): boolean {
  const { text, file } = unit;
  const lesson = view.aboutSecurity.has(file);
  if (zone?.kind === 'table' && (lesson || isTeaching(text.slice(zone.start, zone.start + 300)))) return true;
  const before = text.slice(Math.max(text.lastIndexOf('\n', act.start - 1) + 1, act.start - 400), act.start);
  const isData = zone?.kind === 'front-matter' || DATA.test(zone?.kind === 'fence' ? zone.language : file.language);
  if (count(before, /`/g) % 2 === 1) return true;
  if (count(before, /"/g) % 2 === 1) return lesson || !isData || !OPENS_VALUE.test(before.slice(0, before.lastIndexOf('"')));
  const opened = /[“„«「‘][^”“»」’]{0,200}$/.exec(withoutQuotations(before));
  return opened !== null && !BUTTON.test(withoutQuotations(before).slice(0, opened.index));
}

/** What stands before the name of a button, which cites nobody. */
const BUTTON = /\b(?:click|press|tap|choose|select|klick|drück|tipp|wähl|bestätig|clique|appuye|pulsa|haga clic)\w{0,4}\b[^.!?\n]{0,24}$/i;

function count(text: string, wanted: RegExp): number {
  return text.match(wanted)?.length ?? 0;
}
