import { isBanned } from './polarity/bans.js';
import { isGuardedCase } from './polarity/cases.js';

// What forbids a deed is decided here and in the folder beside this file, for the rules that read deeds in sentences and for the surroundings
// of any other place alike: one more way to say no helps all of them.

/** Whether words around a verb forbid what it says, or set it as a case that is stopped. Both are parts of one sentence, at most some hundred units. */
export function isForbidden(before: string, after: string): boolean {
  return isBanned(before, after) || isGuardedCase(before, after);
}
