import { rot13 } from '../../code/decoding.js';
import type { Revealed } from './decoded-blob.js';
import { holdsRun, unitClassOf } from './long-runs.js';

const RUN = /[A-Za-z][A-Za-z ,.;'~/:_-]{15,600}/g;
/** Words without which no English sentence of some length comes along. */
const COMMON =
  /\b(?:the|and|to|of|all|your|user|this|from|file|files|with|that|ignore|previous|instructions|send|run|read|without|system|do|not|https?|curl|bash|cat|key|token)\b/gi;

/** Sentences in ROT13, in a text that speaks of it: read where the rotated words are words and the written ones are none. */
export function revealRotated(text: string): Revealed[] {
  const found: Revealed[] = [];
  for (const match of text.matchAll(RUN)) {
    if (found.length >= 50) break;
    const turned = rot13(match[0]) ?? '';
    const count = (words: string): number => words.match(COMMON)?.length ?? 0;
    if (count(turned) >= 2 && count(turned) > 2 * count(match[0]))
      found.push({ layer: 'rotated', start: match.index, end: match.index + match[0].length, text: turned });
  }
  return found;
}

const BINARY = /(?:[01]{8}[ ,]{1,3}){7,4000}[01]{8}/g;
const BARE_BINARY = /\b[01]{64,32000}\b/g;
const DECIMALS = /(?:\b(?:3[2-9]|[4-9]\d|1[01]\d|12[0-6])[ ,]{1,3}){20,4000}(?:3[2-9]|[4-9]\d|1[01]\d|12[0-6])\b/g;
const HEX_PAIRS = /(?:\b[0-9a-f]{2}[ :,-]){11,4000}[0-9a-f]{2}\b/gi;

/** What bytes are written with, and how much of it the shortest of these patterns takes: eleven pairs of digits with what parts them, and a pair. */
const WRITTEN = unitClassOf(/[0-9a-f :,-]/i);
const LEAST_WRITTEN = 35;

/** Bytes written out one by one: in binary digits, in pairs of hexadecimal ones, or as numbers of characters. */
export function revealBytes(text: string): Revealed[] {
  const found: Revealed[] = [];
  if (!holdsRun(text, WRITTEN, LEAST_WRITTEN)) return found;
  for (const [pattern, base] of [
    [BINARY, 2],
    [HEX_PAIRS, 16],
    [BARE_BINARY, 2],
    [DECIMALS, 10],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const digits = pattern === BARE_BINARY ? (match[0].match(/[01]{8}/g) ?? []) : match[0].split(/[ :,-]{1,3}/);
      const bytes = digits.map((one) => Number.parseInt(one, base));
      const decoded = String.fromCharCode(...bytes.slice(0, 4000));
      if (base === 10 && (decoded.match(COMMON)?.length ?? 0) < 2) continue;
      if (/^[\x09\x0a\x0d\x20-\x7e]{8,}$/.test(decoded) && /[a-z]{3}/i.test(decoded))
        found.push({
          layer: base === 2 ? 'bits' : base === 10 ? 'char-codes' : 'hex',
          start: match.index,
          end: match.index + match[0].length,
          text: decoded,
        });
    }
  }
  return found.slice(0, 50);
}
