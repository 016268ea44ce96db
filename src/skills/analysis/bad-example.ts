import { lineAt, lineBeforeFence, type OuterPlace } from './specimen.js';
import type { TextUnit } from './text-unit.js';
import { zoneAt } from './zones.js';

// What is called wrong is shown, not done. Which words call it so is decided here, in three strengths: how sure the words must
// be depends on what they excuse.

const MARKS = '❌⛔🚫✗';
/** What wrong code is called. */
const WRONG = String.raw`bad|wrong|unsafe|insecure|vulnerable|dangerous|anti-?patterns?|avoid|don['’]?t`;
const FORBIDDEN = 'do not|never';

/** Words anywhere in a heading or a sentence that leads in. */
const CALLS_WRONG = new RegExp(`❌|\\b(?:${WRONG})\\b`, 'i');
/** A comment, or a lead-in, that begins by calling what follows wrong. Threat: only its first words count, so “# do not worry” is none. */
const BEGINS_BY_CALLING_WRONG = new RegExp(
  String.raw`^\s{0,40}(?:#|\/\/|--|;|REM\b|<!--|\*\*|>|\d+\.|-|\*)?\s{0,4}(?:\*\*)?(?:[${MARKS}]|(?:${WRONG}|${FORBIDDEN})\b(?=\s{0,3}(?:[:,(—–-]|\*\*|$)|\s(?:do|use|run|write|this|example|practice|pattern|code|way)\b))`,
  'iu',
);
/** Where the other half of a line begins, which is to be copied. */
const CALLED_RIGHT = /(?:✅|✓|\b(?:good|right|better|safe|correct|instead|do)\**:)/iu;
/** What pages on hardening write above the settings that they change. */
const BEFORE_HARDENING = new RegExp(
  `[${MARKS}]|\\b(?:${WRONG}|${FORBIDDEN}|risky|incorrect|(?:must|should|will|has to|have to) be (?:refused|denied|rejected|blocked)|before(?=\\W{0,3}$|\\s?[:(*—–])|attack|exploit)\\b`,
  'iu',
);

/** Whether a heading or a sentence calls what follows it wrong, in any of its words. */
export function callsWrong(text: string): boolean {
  return CALLS_WRONG.test(text);
}

/** Whether a sentence, the comment above a line of code, or the sentence above its block begins by calling what is said wrong. */
export function isCalledWrong(place: OuterPlace): boolean {
  if (place.zone === undefined) return false;
  if (place.zone.kind !== 'fence') {
    const { text } = place.file;
    const before = text.slice(text.lastIndexOf('\n', Math.max(0, place.start - 1)) + 1, place.start);
    return BEGINS_BY_CALLING_WRONG.test(lineAt(text, place.start)) && !CALLED_RIGHT.test(before);
  }
  return (
    BEGINS_BY_CALLING_WRONG.test(commentAbove(place)) || BEGINS_BY_CALLING_WRONG.test(lineBeforeFence(place.file.text, place.zone.start))
  );
}

/** The comment on the line above a place in a block of code; empty where there is none. */
function commentAbove({ file, start, zone }: OuterPlace): string {
  const begin = file.text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const above = zone === undefined || begin <= zone.start ? '' : lineAt(file.text, begin - 1);
  return /^\s*(?:#|\/\/|--|;|REM\b)/i.test(above) ? above : '';
}

/** A remark behind a setting that owns to what it opens. */
const ADMITS =
  /\s#[^\n]{0,80}\b(?:strangers?|attackers?|untrusted|hostile|malicious|our secrets|exploit\w{0,4}|vulnerable|injection|unsafe|dangerous)\b/iu;

/** How much of a block's beginning may say what the block is. */
const OPENING = 160;

/**
 * Whether a block of code in a page is shown as what not to do: the line before it, the heading above it or a comment in its
 * first lines says so. For rules about settings, which pages on hardening show before and after: wider than what
 * `isCalledWrong` takes for every rule, since “before” above a block that runs something excuses nothing.
 * Threat: a stranger can write that too, so a rule may lower its confidence by it and no more.
 */
export function isBadExample(unit: TextUnit, offset: number): boolean {
  if (unit.layer !== 'plain') return false;
  const zone = zoneAt(unit.file.zones, offset);
  if (zone?.kind !== 'fence') return false;
  const { text, zones } = unit.file;
  const above = text
    .slice(Math.max(0, zone.start - 300), zone.start)
    .split('\n')
    .slice(0, -2)
    .filter((line) => line.trim() !== '');
  const heading = zones[zone.headings.at(-1) ?? -1];
  const comments = text
    .slice(zone.start, Math.min(zone.end, zone.start + OPENING))
    .split('\n')
    .filter((line) => /^\s{0,12}(?:#|\/\/|<!--)/.test(line));
  return (
    [above.at(-1) ?? '', heading === undefined ? '' : text.slice(heading.start, heading.end), ...comments].some((line) =>
      BEFORE_HARDENING.test(line),
    ) || ADMITS.test(lineAt(text, offset))
  );
}
