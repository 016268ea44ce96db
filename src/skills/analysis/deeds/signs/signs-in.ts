import { isForbidden } from '../polarity.js';
import { sentenceWithin, type Range } from '../sentences.js';
import { FAVOURED, FEIGNED, LEFT_UNSAID, TOLD_ANEW } from './covers.js';
import { DECIDED, FACTS_CHANGED, GOES_OUT, LET_THROUGH, MADE_UP, MISLED, SINGLED_OUT, TURNED_OVER } from './deeds.js';
import type { Sign } from './sign.js';

const COVERS: readonly Sign[] = [TOLD_ANEW, LEFT_UNSAID, FEIGNED, FAVOURED];
const DEEDS: readonly Sign[] = [MADE_UP, TURNED_OVER, FACTS_CHANGED, LET_THROUGH, GOES_OUT, SINGLED_OUT, DECIDED, MISLED];

/** What of a deed and of its cover a stretch of text says. */
export interface Signs {
  readonly covers: readonly string[];
  readonly deeds: readonly string[];
  /** The words of the first cover, as a range within the text: deeds name files and commands, covers speak to the reader. */
  readonly cover: Range;
}

/** The signs in a stretch of text; nothing where neither a deed nor a second cover stands beside a cover. What is forbidden there is no deed. */
export function signsIn(text: string): Signs | undefined {
  const deeds = DEEDS.filter(({ words }) => isOrdered(text, words)).map(({ name }) => name);
  const covers = COVERS.flatMap(({ name, words }) => {
    for (const found of text.matchAll(words)) return [{ name, start: found.index, end: found.index + found[0].length }];
    return [];
  });
  const [cover] = covers;
  if (deeds.length === 0 && covers.length < 2) return undefined;
  return cover && { covers: covers.map(({ name }) => name), deeds, cover };
}

/** Whether a sign stands anywhere without a ban before it in its sentence. */
function isOrdered(text: string, words: RegExp): boolean {
  let seen = 0;
  for (const found of text.matchAll(words)) {
    if (seen === MAX_SEEN) return false;
    seen += 1;
    const act = { start: found.index, end: found.index + found[0].length };
    const own = sentenceWithin(text, act);
    if (!isForbidden(text.slice(own.start, act.start), text.slice(act.end, own.end))) return true;
  }
  return false;
}

/** More places of one sign in a few sentences than this say nothing new. */
const MAX_SEEN = 6;
