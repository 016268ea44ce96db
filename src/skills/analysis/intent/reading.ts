import { foundOnce } from '../../../core/found-once.js';
import type { TextUnit } from '../text-unit.js';
import { lengthFactorFor } from './length-factor.js';
import { intentModel, type IntentModel } from './model.js';
import { placeWeights } from './place-weights.js';
import { proseOf, readSentences, type SentenceSink } from './sentences.js';

/** Sentences that are weighed together, at most. */
export const WINDOW = 4;

/** What a sum is multiplied with for the number of features: an ordinary passage has 60; fewer than 20 say less than they weigh alone. */
export const lengthFactor = lengthFactorFor(60, 20);

/** A passage whose words weigh as hostile. */
export interface HostilePassage {
  /** Its heaviest sentence. */
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** The passages of a text that weigh at least that much, of those that overlap the heaviest; in the order of the text. */
export function hostilePassages(unit: TextUnit, least: number): readonly HostilePassage[] {
  const found: HostilePassage[] = [];
  for (const stretch of weighedStretches(unit)) heaviest(stretch, least, found);
  return found;
}

/** What the heaviest passage weighs whose heaviest sentence lies in a range, of those that weigh at least that much. */
export function weightWithin(unit: TextUnit, within: { readonly start: number; readonly end: number }, least: number): number {
  const near = hostilePassages(unit, least).filter(({ start, end }) => start < within.end && end > within.start);
  return Math.max(-Infinity, ...near.map(({ score }) => score));
}

/** The sentences of a stretch of prose: where they stand, what they weigh and the numbers of their features. */
interface WeighedStretch {
  readonly starts: number[];
  readonly ends: number[];
  /** {@link WINDOW} sums a sentence: what those of its features weigh that none of the 0, 1, 2 … sentences before it has. */
  readonly sums: number[];
  readonly counts: number[];
}

/** Several rules ask what passages weigh, and weighing is dear. */
const weighedStretches = foundOnce((unit: TextUnit): readonly WeighedStretch[] => {
  const sentences = (weigher ??= new SentenceWeights(intentModel()));
  return proseOf(unit).map(({ start, end }) => {
    readSentences(unit.text, start, end, sentences);
    return sentences.take();
  });
});

/** One for all texts: its table is large, and each text leaves it as it was found but for the numbers of sentences. */
let weigher: SentenceWeights | undefined;

/**
 * Weighs sentences so that each known feature counts once in a passage, however many of its sentences have it: tables and lists
 * say the same words in every row, and what is said four times is no worse for it.
 */
class SentenceWeights implements SentenceSink {
  readonly #model: IntentModel;
  /** Per feature the number of the last sentence that had it. */
  readonly #met: Int32Array;
  #number = WINDOW;
  #read: WeighedStretch = { starts: [], ends: [], sums: [], counts: [] };
  readonly #fresh = new Float64Array(WINDOW);
  #count = 0;

  constructor(model: IntentModel) {
    this.#model = model;
    this.#met = new Int32Array(model.slots);
  }

  feature(key: number): void {
    this.#count += 1;
    const slot = this.#model.slotOf(key);
    if (slot < 0) return;
    const since = this.#number - (this.#met[slot] ?? 0);
    if (since === 0) return;
    this.#met[slot] = this.#number;
    const nearest = Math.min(since, WINDOW) - 1;
    this.#fresh[nearest] = (this.#fresh[nearest] ?? 0) + this.#model.weightAt(slot);
  }

  sentence(start: number, end: number): void {
    this.#read.starts.push(start);
    this.#read.ends.push(end);
    const at = this.#read.sums.length;
    let sum = 0;
    for (let before = WINDOW - 1; before >= 0; before -= 1) {
      sum += this.#fresh[before] ?? 0;
      this.#read.sums[at + before] = sum;
    }
    this.#fresh.fill(0);
    this.#read.counts.push(this.#count);
    this.#count = 0;
    this.#number += 1;
  }

  /** Gives away the sentences that were read since the last time: none of those that follow stands in a passage with them. */
  take(): WeighedStretch {
    const read = this.#read;
    this.#number += WINDOW;
    this.#read = { starts: [], ends: [], sums: [], counts: [] };
    return read;
  }
}

function heaviest(stretch: WeighedStretch, least: number, found: HostilePassage[]): void {
  const { sums, counts } = stretch;
  const { bias } = intentModel();
  let open: { from: number; to: number; score: number } | undefined;
  const close = (): void => {
    if (open !== undefined) found.push(passageOf(stretch, open.from, open.to, open.score));
    open = undefined;
  };
  for (let from = 0; from < counts.length; from += 1) {
    let sum = 0;
    let count = 0;
    for (let to = from; to < Math.min(counts.length, from + WINDOW); to += 1) {
      sum += sums[to * WINDOW + to - from] ?? 0;
      count += counts[to] ?? 0;
      const score = sum * lengthFactor(count) + bias;
      if (score < least) continue;
      if (open !== undefined && from > open.to) close();
      if (open === undefined || score > open.score) open = { from, to, score };
    }
  }
  close();
}

function passageOf({ starts, ends, sums }: WeighedStretch, from: number, to: number, score: number): HostilePassage {
  let most = from;
  for (let at = from + 1; at <= to; at += 1) if ((sums[at * WINDOW] ?? 0) > (sums[most * WINDOW] ?? 0)) most = at;
  return { start: starts[most] ?? 0, end: ends[most] ?? 0, score };
}

/** Words that are named to a reader, at most. */
const MOST_WORDS = 4;
/** Words of grammar: they weigh in pairs, and name nothing to a reader. */
const GRAMMAR =
  /^(?:the|an?|and|or|but|if|of|in|on|at|by|to|as|so|for|from|with|into|than|then|that|this|these|those|it|its|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|may|who|which|when|there|he|she|they|them|their|his|her|him|you|your|we|us|our|i|my|not|no|any|all|each|also|just|only|same|such|one|what|where|about)$/i;

/** The words of a sentence that weigh most, alone and in pairs, in the order of the text. */
export function heaviestWords(text: string, start: number, end: number): readonly string[] {
  const weights = placeWeights(intentModel(), (feature) => {
    readSentences(text, start, end, { feature, sentence: () => undefined });
  });
  const words = [...weights]
    .filter(([, weight]) => weight > 0)
    .sort(([a, one], [b, other]) => other - one || a - b)
    .map(([at]) => ({ at, word: /^[\p{L}\p{N}][\p{L}\p{N}'’_-]{0,40}/u.exec(text.slice(at, at + 42))?.[0] ?? '' }))
    .filter(({ word }) => word.length > 1 && !GRAMMAR.test(word));
  const heaviest = words.filter(({ word }, index) => words.findIndex((one) => one.word.toLowerCase() === word.toLowerCase()) === index);
  return heaviest
    .slice(0, MOST_WORDS)
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word);
}
