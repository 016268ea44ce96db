import { lineBeforeFence, type OuterPlace } from '../specimen.js';
import type { Zone } from '../zones.js';

/** What the halves of a pair are called, in labels and in comments. */
const BAD = 'bad|wrong|unsafe|insecure|vulnerable|dangerous|incorrect|noncompliant|anti-?pattern';
const GOOD = 'good|right|better|safe|secure|correct|fixed|instead|compliant|preferred';

/** A label that calls what follows it bad, and nothing else. */
const BAD_LABEL = new RegExp(
  String.raw`^[\s>#*_\d.)-]{0,12}(?:[❌⛔🚫✗]\s{0,2})?(?:${BAD}|don['’]?t|avoid|never|❌|✗)(?: (?:example|code|way|practice|version|pattern|do this))?\s{0,2}(?:\([^)\n]{0,60}\))?[:.]?\**\s*$`,
  'iu',
);
const GOOD_LABEL = new RegExp(
  String.raw`^[\s>#*_\d.)-]{0,12}(?:[✅✓]\s{0,2})?(?:${GOOD}|do|✅|✓)(?: (?:example|code|way|practice|version|pattern|this))?\s{0,2}(?:\([^)\n]{0,60}\))?[:.]?\**\s*$`,
  'iu',
);
/** The two halves on one line: “Bad: `…`. Good: …”. */
const BAD_SPAN = /(?:^|[.;|]\s{0,3}|\s)\**(?:bad|wrong|unsafe|insecure|dangerous|incorrect|❌)\**:\**\s{0,3}`[^`\n]{0,300}$/iu;
const GOOD_HALF = /^[^`\n]{0,300}`[^\n]{0,200}?\b(?:good|right|better|safe|secure|correct|instead)\**:/iu;

/** A comment in a block of code that begins by calling what follows it so. */
function commentThatCalls(marks: string, names: string): RegExp {
  return new RegExp(
    String.raw`^\s{0,40}(?:#|\/\/|--|;|%|<!--|\/\*)\s{0,3}(?:[${marks}]\s{0,2})?(?:${names})\b(?: (?:example|code|way|practice|version|pattern))?\s{0,2}(?:[:(,—–-]|$)`,
    'iu',
  );
}
const BAD_COMMENT = commentThatCalls('❌⛔🚫✗', BAD);
const GOOD_COMMENT = commentThatCalls('✅✓', GOOD);
/** How much of a block is looked at on either side, in UTF-16 units. */
const HALF = 1500;

/** Whether a place in a block stands below a comment that calls it bad, and above one that calls the rest of the block good. */
function isBadPart(text: string, { start, end }: { readonly start: number; readonly end: number }, at: number): boolean {
  const lineStart = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
  const above = text.slice(Math.max(start, lineStart - HALF), lineStart).split('\n');
  const last = above.findLast((line) => BAD_COMMENT.test(line) || GOOD_COMMENT.test(line));
  if (last === undefined || !BAD_COMMENT.test(last)) return false;
  return text
    .slice(at, Math.min(end, at + HALF))
    .split('\n')
    .slice(1)
    .some((line) => GOOD_COMMENT.test(line));
}

/**
 * Whether a place is the bad half of a pair: a block, or a part of one, under a label that calls it bad, before one under a label that
 * calls it good, or a span so labelled on a line that holds the good one too. Threat: the good half is what readers copy.
 */
export function isBadHalf({ file, zone, start }: OuterPlace): boolean {
  const { text } = file;
  if (zone?.kind === 'fence')
    return (
      isBadPart(text, zone, start) ||
      (BAD_LABEL.test(lineBeforeFence(text, zone.start)) && isGoodNext(text, zone.end)) ||
      isStateBefore(file, zone)
    );
  const lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const newline = text.indexOf('\n', start);
  const after = text.slice(start, newline < 0 ? text.length : newline);
  return BAD_SPAN.test(text.slice(Math.max(lineStart, start - 400), start)) && GOOD_HALF.test(after);
}

/** Languages that say what something is to be, so that nobody runs a block of them as it stands. */
const DECLARES = /^(?:dockerfile|docker|containerfile|ya?ml|toml|ini|hcl|terraform|nginx|apache|conf|xml|jsonc?)$/iu;
const BEFORE = /^\W{0,12}(?:before|vorher|antes|avant|prima|раньше|до)\b[^\n]{0,40}$/iu;
const AFTER = /^\W{0,12}(?:after|nachher|después|depois|après|dopo|после)\b[^\n]{0,40}$/iu;

/** Whether a block of settings is the state before a change, in a pair of blocks: its label, or its first line, says so, as that of the next one says “after”. */
function isStateBefore({ text, zones }: OuterPlace['file'], zone: Zone): boolean {
  if (!DECLARES.test(zone.language) || !isCalled(text, zone, BEFORE)) return false;
  const next = zones.find((one) => one.kind === 'fence' && one.start >= zone.end);
  return next?.language === zone.language && isCalled(text, next, AFTER);
}

function isCalled(text: string, { start, end }: Zone, name: RegExp): boolean {
  const [first = ''] = text.slice(start, Math.min(end, start + 120)).split('\n', 1);
  return name.test(lineBeforeFence(text, start)) || (/^\s{0,8}(?:#|\/\/|;|<!--)/u.test(first) && name.test(first));
}

/** Whether the block of code that follows the end of another stands under a label that calls it good. */
function isGoodNext(text: string, end: number): boolean {
  const newline = text.indexOf('\n', end);
  const lines = newline < 0 ? [] : text.slice(newline + 1, newline + 400).split('\n');
  const fence = lines.findIndex((line) => /^\s{0,8}(?:```|~~~)/.test(line));
  const above = lines.slice(0, fence < 0 ? 3 : fence).filter((line) => line.trim() !== '');
  return (
    above.length <= 2 && above.some((line) => GOOD_LABEL.test(line) || (fence < 0 && /^\W{0,8}(?:good|better|right|instead)\b/i.test(line)))
  );
}
