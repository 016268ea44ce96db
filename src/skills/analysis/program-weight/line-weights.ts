import { grown } from '../grown.js';
import { lengthFactorFor } from '../intent/length-factor.js';
import { SCALE, type IntentModel } from '../intent/model.js';
import type { FeatureSink } from './program-features.js';

/** Lines that are weighed together, at most; empty ones and comments do not count. */
export const WINDOW = 16;

/** Fewer features are too little to judge: two honest lines that send a file look like two hostile ones. */
const TOO_FEW = 100;

/** What a sum is multiplied with for the number of features: ordinary lines have 200; fewer than 40 say less than they weigh alone. */
export const lengthFactor = lengthFactorFor(200, 40);

/** Some lines that weigh much. */
export interface HeavyLines {
  /** Their heaviest line. */
  readonly start: number;
  readonly end: number;
  /** All of them. */
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** Places in the list of lines. */
interface Span {
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

/**
 * Weighs the lines of a program, {@link WINDOW} in a row, so that each known feature counts once, however many of the lines have
 * it: tables say the same words in every row. In one pass: the weight of a feature lies with the last line that has it.
 */
export class LineWeights implements FeatureSink {
  readonly #model: IntentModel;
  /** Per feature the number of the last line that had it, counted on over all programs. */
  readonly #met: Int32Array;
  #first = 1;
  #count = 0;
  #features = 0;
  #sum = 0;
  #length = 0;
  #own = 0;
  #starts = new Int32Array(256);
  #ends = new Int32Array(256);
  #lengths = new Int32Array(256);
  /** What each line weighs in the window, in parts of {@link SCALE}: the features that no later line has. */
  #shares = new Int32Array(256);
  /** What each line weighs by itself. */
  #owns = new Int32Array(256);
  readonly #least: number;
  #open: Span | undefined;
  #found: HeavyLines[] = [];

  constructor(model: IntentModel, least: number) {
    this.#model = model;
    this.#met = new Int32Array(model.slots);
    this.#least = least;
  }

  feature(key: number): void {
    this.#features += 1;
    const slot = this.#model.slotOf(key);
    if (slot < 0) return;
    const line = this.#first + this.#count;
    const before = this.#met[slot] ?? 0;
    if (before === line) return;
    this.#met[slot] = line;
    const weight = this.#model.partsAt(slot);
    const last = before - this.#first;
    this.#own += weight;
    if (last >= 0 && this.#count - last < WINDOW) this.#shares[last] = (this.#shares[last] ?? 0) - weight;
    else this.#sum += weight;
  }

  line(start: number, end: number): void {
    const at = this.#count;
    if (at === this.#starts.length) this.#grow();
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#lengths[at] = this.#features;
    this.#owns[at] = this.#own;
    this.#shares[at] = this.#own;
    this.#length += this.#features;
    this.#features = 0;
    this.#own = 0;
    this.#count += 1;
    if (this.#count >= WINDOW) this.#closeWindow();
  }

  /** The lines that weigh at least that much, of those that overlap the heaviest; begins anew. */
  take(): readonly HeavyLines[] {
    if (this.#count > 0 && this.#count < WINDOW) this.#weigh(0, this.#count - 1);
    this.#tell();
    const found = this.#found;
    this.#first += this.#count + 1;
    this.#count = 0;
    this.#features = 0;
    this.#own = 0;
    this.#sum = 0;
    this.#length = 0;
    this.#found = [];
    return found;
  }

  /** Weighs the window that ends with the last line, and drops its first line. */
  #closeWindow(): void {
    const first = this.#count - WINDOW;
    this.#weigh(first, this.#count - 1);
    this.#sum -= this.#shares[first] ?? 0;
    this.#length -= this.#lengths[first] ?? 0;
  }

  #weigh(first: number, last: number): void {
    if (this.#length < TOO_FEW) return;
    const score = (this.#sum / SCALE) * lengthFactor(this.#length) + this.#model.bias;
    if (score < this.#least) return;
    if (this.#open !== undefined && first > this.#open.last) this.#tell();
    if (this.#open === undefined || score > this.#open.score) this.#open = { first, last, score };
  }

  #tell(): void {
    if (this.#open === undefined) return;
    const { first, last, score } = this.#open;
    let most = first;
    for (let at = first + 1; at <= last; at += 1) if ((this.#owns[at] ?? 0) > (this.#owns[most] ?? 0)) most = at;
    const place = { start: this.#starts[most] ?? 0, end: this.#ends[most] ?? 0 };
    this.#found.push({ ...place, from: this.#starts[first] ?? 0, to: this.#ends[last] ?? 0, score });
    this.#open = undefined;
  }

  #grow(): void {
    this.#starts = grown(this.#starts);
    this.#ends = grown(this.#ends);
    this.#lengths = grown(this.#lengths);
    this.#shares = grown(this.#shares);
    this.#owns = grown(this.#owns);
  }
}
