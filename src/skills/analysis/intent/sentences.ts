import type { TextUnit } from '../text-unit.js';
import type { ZoneKind } from '../zones.js';
import { unitsOf } from '../units-of.js';
import { CLAUSE_END, readWords, SENTENCE_END, WordList } from './words.js';

/** Taken from the global object once: it is asked for each word. */
const { imul } = Math;

/** How far apart the words of a pair may stand within a clause. */
const FURTHEST = 4;
/** A sentence is read in parts of this many words: rows of data and lists without stops are no sentences. */
const LONGEST = 64;

/** Takes what sentences are made of. All features of a sentence come before its end. */
export interface SentenceSink {
  /** A word, or an ordered pair of words of one clause: 32 bits that tell it from others, and where its words begin. */
  feature(key: number, first: number, last: number): void;
  /** The end of a sentence that has words. */
  sentence(start: number, end: number): void;
}

/** One for all texts, emptied for each stretch. */
const words = new WordList();

/** Reads a stretch of prose sentence by sentence. Linear: each word makes at most {@link FURTHEST} + 1 features. */
export function readSentences(text: string, start: number, end: number, sink: SentenceSink): void {
  words.length = 0;
  readWords(unitsOf(text.slice(start, end)), end - start, words);
  const { hashes, offsets, length } = words;
  let count = 0;
  let clause = 0;
  let first = start;
  let last = start;
  for (let at = 0; at < length; at += 1) {
    const word = hashes[at] ?? 0;
    const offset = start + (offsets[at] ?? 0);
    if (word === CLAUSE_END) {
      clause = at + 1;
      continue;
    }
    if (word === SENTENCE_END || count === LONGEST) {
      if (count > 0) sink.sentence(first, word === SENTENCE_END ? offset : last);
      count = 0;
      clause = word === SENTENCE_END ? at + 1 : at;
      if (word === SENTENCE_END) continue;
    }
    if (count === 0) first = offset;
    last = offset;
    count += 1;
    sink.feature(word, offset, offset);
    for (let back = Math.max(clause, at - FURTHEST); back < at; back += 1)
      sink.feature(pairOf(hashes[back] ?? 0, word, back === at - 1 ? 1 : 2), start + (offsets[back] ?? 0), offset);
  }
}

/** Neighbours are told from words that stand apart: “not tell” from “not … tell”. */
function pairOf(first: number, second: number, kind: 1 | 2): number {
  let key = imul(first ^ (first >>> 15), 0x85ebca6b) + kind;
  key = imul(key ^ (key >>> 13), 0xc2b2ae35) ^ second;
  return imul(key ^ (key >>> 16), 0x27d4eb2f);
}

/** Zones that say something in sentences. Headings and code part what stands before from what comes after. */
const SAYING: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['prose', 'list', 'quote', 'table', 'comment', 'html', 'front-matter']);

/** The stretches of a page that are prose, neighbours joined: a paragraph and the list under it are one train of thought. */
export function proseOf(unit: TextUnit): readonly { readonly start: number; readonly end: number }[] {
  if (unit.layer !== 'plain' || unit.file.language !== 'markdown') return [{ start: 0, end: unit.text.length }];
  const stretches: { start: number; end: number }[] = [];
  for (const { kind, start, end } of unit.file.zones) {
    if (!SAYING.has(kind)) continue;
    const open = stretches.at(-1);
    if (open?.end === start) open.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}
