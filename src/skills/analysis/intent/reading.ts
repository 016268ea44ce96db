import type { TextUnit } from '../text-unit.js';
import { intentModel, type IntentModel } from './model.js';
import { proseOf, readSentences, type SentenceSink } from './sentences.js';

/** Sentences that are weighed together, at most. */
export const WINDOW = 4;

/** The number of features of an ordinary passage; fewer are taken for less than they weigh alone in {@link lengthFactor}. */
const ORDINARY = 60;
const FEWEST = 20;

/**
 * What the sum of a passage's weights is multiplied with: long passages gather weight by their length alone. The fourth root,
 * by square roots, since those are the same on every machine (ECMA-262, Math.sqrt; Math.pow is not).
 */
export function lengthFactor(features: number): number {
  return Math.sqrt(Math.sqrt(ORDINARY / Math.max(FEWEST, features)));
}

/** How much of the weight of a page's second heaviest passage is taken off, and between which weights of it. */
const REGISTER = 0.3;
const LIGHT_REGISTER = -1;
const HEAVY_REGISTER = 0.2;

/** A passage whose words weigh as hostile. */
export interface HostilePassage {
  /** Its heaviest sentence. */
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/**
 * What the passages of a page weigh less for what the rest of it weighs, by its second heaviest passage: a page about attacks, law or
 * secrets is heavy throughout, and a long page has a heavy passage by chance, while an order that was slipped in stands out.
 */
export function registerOf(secondHeaviest: number): number {
  return REGISTER * (Math.min(HEAVY_REGISTER, Math.max(LIGHT_REGISTER, secondHeaviest)) - LIGHT_REGISTER);
}

/** The passages of a text that weigh at least that much, of those that overlap the heaviest; in the order of the text. */
export function hostilePassages(unit: TextUnit, least: number): readonly HostilePassage[] {
  const { stretches, register } = weighedPage(unit);
  const found: HostilePassage[] = [];
  for (const stretch of stretches) collect(stretch, least + register, register, found);
  return found;
}

/** The sentences of a stretch of prose: where they stand, what they weigh and the numbers of their features. */
interface WeighedStretch {
  readonly starts: number[];
  readonly ends: number[];
  /** {@link WINDOW} sums a sentence: what those of its features weigh that none of the 0, 1, 2 … sentences before it has. */
  readonly sums: number[];
  readonly counts: number[];
}

/** A stretch whose passages are weighed: from each sentence on the heaviest, its last sentence and its weight. */
interface Passages extends WeighedStretch {
  readonly lasts: Int32Array;
  readonly scores: Float64Array;
}

interface WeighedPage {
  readonly stretches: readonly Passages[];
  /** See {@link registerOf}. */
  readonly register: number;
}

/** Several rules ask what passages weigh, and weighing is dear. */
const weighed = new WeakMap<TextUnit, WeighedPage>();

function weighedPage(unit: TextUnit): WeighedPage {
  const known = weighed.get(unit);
  if (known !== undefined) return known;
  const sentences = (weigher ??= new SentenceWeights(intentModel()));
  const stretches = proseOf(unit).map(({ start, end }) => {
    readSentences(unit.text, start, end, sentences);
    return passagesOf(sentences.take());
  });
  const page = { stretches, register: registerOf(secondHeaviest(stretches.map(({ scores }) => scores))) };
  weighed.set(unit, page);
  return page;
}

/**
 * What the heaviest passage of a page weighs that shares no sentence with the heaviest of all.
 * @param stretches by stretch of the page, what the heaviest passage from each of its sentences on weighs
 * @returns negative infinity where there is none
 */
export function secondHeaviest(stretches: readonly ArrayLike<number>[]): number {
  let heaviest = -Infinity;
  let [inStretch, from] = [-1, -1];
  for (const [index, scores] of stretches.entries())
    for (let at = 0; at < scores.length; at += 1)
      if ((scores[at] ?? 0) > heaviest) [heaviest, inStretch, from] = [scores[at] ?? 0, index, at];
  let second = -Infinity;
  for (const [index, scores] of stretches.entries())
    for (let at = 0; at < scores.length; at += 1)
      if (index !== inStretch || Math.abs(at - from) >= WINDOW) second = Math.max(second, scores[at] ?? 0);
  return second;
}

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

/** From each sentence on the heaviest passage of up to {@link WINDOW} sentences. */
function passagesOf(stretch: WeighedStretch): Passages {
  const { sums, counts } = stretch;
  const { bias } = intentModel();
  const lasts = new Int32Array(counts.length);
  const scores = new Float64Array(counts.length).fill(-Infinity);
  for (let from = 0; from < counts.length; from += 1) {
    let sum = 0;
    let count = 0;
    for (let to = from; to < Math.min(counts.length, from + WINDOW); to += 1) {
      sum += sums[to * WINDOW + to - from] ?? 0;
      count += counts[to] ?? 0;
      const score = sum * lengthFactor(count) + bias;
      if (score <= (scores[from] ?? 0)) continue;
      scores[from] = score;
      lasts[from] = to;
    }
  }
  return { ...stretch, lasts, scores };
}

/** Of the passages that weigh at least that much and overlap, the heaviest. */
function collect(stretch: Passages, least: number, register: number, found: HostilePassage[]): void {
  const { lasts, scores } = stretch;
  let open: { from: number; to: number; score: number } | undefined;
  const close = (): void => {
    if (open !== undefined) found.push({ ...heaviestSentence(stretch, open.from, open.to), score: open.score - register });
    open = undefined;
  };
  for (let from = 0; from < scores.length; from += 1) {
    const score = scores[from] ?? 0;
    if (score < least) continue;
    if (open !== undefined && from > open.to) close();
    if (open === undefined || score > open.score) open = { from, to: lasts[from] ?? from, score };
  }
  close();
}

function heaviestSentence({ starts, ends, sums }: WeighedStretch, from: number, to: number): { start: number; end: number } {
  let most = from;
  for (let at = from + 1; at <= to; at += 1) if ((sums[at * WINDOW] ?? 0) > (sums[most * WINDOW] ?? 0)) most = at;
  return { start: starts[most] ?? 0, end: ends[most] ?? 0 };
}

/** Words that are named to a reader, at most. */
const MOST_WORDS = 4;
/** Words of grammar: they weigh in pairs, and name nothing to a reader. */
const GRAMMAR =
  /^(?:the|an?|and|or|but|if|of|in|on|at|by|to|as|so|for|from|with|into|than|then|that|this|these|those|it|its|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|may|who|which|when|there|he|she|they|them|their|his|her|him|you|your|we|us|our|i|my|not|no|any|all|each|also|just|only|same|such|one|what|where|about)$/i;

/** The words of a sentence that weigh most, alone and in pairs, in the order of the text. */
export function heaviestWords(text: string, start: number, end: number): readonly string[] {
  const model = intentModel();
  const weights = new Map<number, number>();
  const add = (at: number, weight: number): unknown => weights.set(at, (weights.get(at) ?? 0) + weight);
  readSentences(text, start, end, {
    feature: (key, first, last) => {
      const slot = model.slotOf(key);
      if (slot < 0) return;
      add(first, model.weightAt(slot) / 2);
      add(last, model.weightAt(slot) / 2);
    },
    sentence: () => undefined,
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
