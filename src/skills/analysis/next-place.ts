/** Where a word stands next in a text that is gone through from its beginning to its end: every part is searched once. */
export class NextPlace {
  readonly #text: string;
  readonly #word: string;
  #at = -1;

  constructor(text: string, word: string) {
    this.#text = text;
    this.#word = word;
  }

  /** The first offset of the word from an offset on, Infinity where none is left. The offsets asked for never descend. */
  from(offset: number): number {
    if (this.#at < offset) {
      const next = this.#text.indexOf(this.#word, offset);
      this.#at = next < 0 ? Infinity : next;
    }
    return this.#at;
  }
}
