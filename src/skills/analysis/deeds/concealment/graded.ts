import type { Signal } from '../../signal.js';
import { CERTAIN } from './certain.js';
import { KEPT_DARK } from './kept-dark.js';
import { HIDDEN_LOOSELY, KEPT_LOOSELY } from './loosely.js';
import { QUIET } from './quiet.js';

/** A grade of concealment that a deed may ask for: words of the vocabulary, and looser ones, which count beside a deed alone. */
export interface Concealment {
  readonly signals: readonly Signal[];
  readonly loosely: readonly RegExp[];
}

/** Somebody is kept from knowing. */
const DARK: Concealment = { signals: [...CERTAIN, ...KEPT_DARK], loosely: [KEPT_LOOSELY] };
/** The same, or done where nobody looks. */
const HIDDEN: Concealment = { signals: [...DARK.signals, ...QUIET], loosely: [KEPT_LOOSELY, HIDDEN_LOOSELY] };

/** What must be said of a deed: words of its own, or words that conceal it. */
export interface Concealed {
  readonly concealment: Concealment;
  /** Other words that will do. */
  readonly or: RegExp | undefined;
}

/** A part of a deed: that somebody is kept from knowing of it, or one of the deed's own patterns. */
export function keptDark(...fragments: readonly string[]): Concealed {
  return { concealment: DARK, or: alternatives(fragments) };
}

/** A part of a deed: that it is kept from somebody or done where nobody looks, or one of the deed's own patterns. */
export function hidden(...fragments: readonly string[]): Concealed {
  return { concealment: HIDDEN, or: alternatives(fragments) };
}

function alternatives(fragments: readonly string[]): RegExp | undefined {
  return fragments.length === 0 ? undefined : new RegExp(fragments.join('|'), 'i');
}
