import type { Language } from '../../code/behaviour.js';
import { commentMarksOf } from './comment-marks.js';
import { ProgramWords, type LineSink, type WordLine } from './program-words.js';
import { pairOf } from './token-hashes.js';

/** Takes what the lines of a program are made of. All features of a line come before its end. */
export interface FeatureSink {
  /** A word, a whole name, or an ordered pair of words: 32 bits that tell it from others, and where its words begin. */
  feature(key: number, first: number, last: number): void;
  /** The end of a line that has words. */
  line(start: number, end: number): void;
}

/** Hands on the words of lines, and the pairs of each with the three before it, also with those of the line above. */
class Pairing implements LineSink {
  sink: FeatureSink | undefined;
  /** The last words and where they begin, the nearest first; 0 where there is none. */
  #nearest = 0;
  #second = 0;
  #third = 0;
  #nearestAt = 0;
  #secondAt = 0;
  #thirdAt = 0;

  gap(): void {
    this.#nearest = 0;
    this.#second = 0;
    this.#third = 0;
  }

  line(words: WordLine, end: number): void {
    const { sink } = this;
    if (sink === undefined) return;
    const { hashes, offsets, isWhole, count } = words;
    for (let at = 0; at < count; at += 1) {
      const hash = hashes[at] ?? 0;
      const offset = offsets[at] ?? 0;
      sink.feature(hash, offset, offset);
      if (isWhole[at] === 0) this.#pairs(sink, hash, offset);
    }
    sink.line(offsets[0] ?? 0, end);
  }

  #pairs(sink: FeatureSink, hash: number, offset: number): void {
    if (this.#nearest !== 0) sink.feature(pairOf(this.#nearest, hash, 1), this.#nearestAt, offset);
    if (this.#second !== 0) sink.feature(pairOf(this.#second, hash, 2), this.#secondAt, offset);
    if (this.#third !== 0) sink.feature(pairOf(this.#third, hash, 2), this.#thirdAt, offset);
    this.#third = this.#second;
    this.#thirdAt = this.#secondAt;
    this.#second = this.#nearest;
    this.#secondAt = this.#nearestAt;
    this.#nearest = hash;
    this.#nearestAt = offset;
  }
}

let reader: { readonly words: ProgramWords; readonly pairing: Pairing } | undefined;

/** Reads a program line by line. Linear: each word makes five features at most. */
export function readProgramFeatures(text: string, language: Language, sink: FeatureSink): void {
  const { words, pairing } = (reader ??= { words: new ProgramWords(), pairing: new Pairing() });
  pairing.gap();
  pairing.sink = sink;
  words.read(text, commentMarksOf(language), pairing);
  pairing.sink = undefined;
}
