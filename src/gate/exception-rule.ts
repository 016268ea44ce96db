import type { Region } from '../core/region.js';
import { parseEntries, type ExceptionKind } from './exception-file.js';
import type { Loosening } from './loosening/loosening.js';
import type { RuleKind } from './rule-file.js';

interface Entry {
  /** The day until which it counts, as ISO 8601 has it, so that days compare as texts. */
  readonly expires: string;
  readonly region: Region;
}

/** How one kind of exception lets more through than before. */
export interface Excepting<E extends Entry> {
  /** For people: `waivers file`. */
  readonly what: string;
  /** What an entry is about: a later entry about the same thing takes the place of an earlier one. */
  readonly subjectOf: (entry: E) => string;
  /** Whether an entry needs no further leave. */
  readonly isAllowed: (entry: E) => boolean;
  /** An entry in the words of a finding; `latest` is until when the same thing was let through before. */
  readonly wordsOf: (entry: E, latest: string | undefined) => Pick<Loosening, 'key' | 'from' | 'to'>;
}

/** A file of exceptions as something that decides: an entry about a new thing, or one with a later end, lets more through. */
export function exceptionRule<Written, E extends Entry>(
  kind: ExceptionKind<Written, E>,
  { what, subjectOf, isAllowed, wordsOf }: Excepting<E>,
): RuleKind<readonly E[]> {
  return {
    what,
    introductionLoosens: true,
    read: (content) => {
      const read = parseEntries(kind, content);
      if (!read.present) return { kind: 'absent' };
      return read.broken ? { kind: 'broken', faults: read.faults } : { kind: 'usable', value: read.entries };
    },
    loosenings: (file, base, head) =>
      (head ?? []).flatMap((entry): Loosening[] => {
        const old = (base ?? []).filter((candidate) => subjectOf(candidate) === subjectOf(entry)).map(({ expires }) => expires);
        if (old.some((expires) => expires >= entry.expires) || isAllowed(entry)) return [];
        return [{ file, ...wordsOf(entry, old.sort().at(-1)), region: entry.region }];
      }),
  };
}
