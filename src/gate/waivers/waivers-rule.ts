import type { Loosening } from '../loosening/loosening.js';
import type { RuleKind } from '../rule-file.js';
import { parseEntries } from '../exception-file.js';
import { WAIVERS } from './waivers-file.js';
import type { Waiver } from './waiver.js';

/** The waivers file as something that decides. A new waiver, another path or a later end lets more through. */
export const waiversRule: RuleKind<readonly Waiver[]> = {
  what: 'waivers file',
  introductionLoosens: true,
  read: (content) => {
    const read = parseEntries(WAIVERS, content);
    if (!read.present) return { kind: 'absent' };
    return read.broken ? { kind: 'broken', faults: read.faults } : { kind: 'usable', value: read.entries };
  },
  loosenings: (file, base, head) =>
    (head ?? []).flatMap((waiver): Loosening[] => {
      const old = (base ?? []).filter((candidate) => subjectOf(candidate) === subjectOf(waiver));
      if (old.some((candidate) => candidate.expires >= waiver.expires)) return [];
      const latest = old
        .map((candidate) => candidate.expires)
        .sort()
        .at(-1);
      const from = latest === undefined ? 'not waived' : `waived until ${latest}`;
      return [{ file, key: `waivers ${subjectOf(waiver)}`, from, to: `waived until ${waiver.expires}`, region: waiver.region }];
    }),
};

function subjectOf({ rule, path, fingerprint }: Waiver): string {
  return [rule, path, ...(fingerprint === undefined ? [] : [fingerprint.slice(0, 12)])].join(' ');
}
