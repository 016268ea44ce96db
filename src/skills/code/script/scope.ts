import { union } from '../trace.js';
import { derived, type Value } from '../value.js';

const MAX_NAMES = 5000;

/** The names of one function, within those of the code around it. */
export class Scope {
  readonly #names = new Map<string, Value>();
  readonly #outer: Scope | undefined;

  constructor(outer?: Scope) {
    this.#outer = outer;
  }

  get(name: string): Value | undefined {
    return this.#names.get(name) ?? this.#outer?.get(name);
  }

  /** The names of this scope alone, in the order in which they were set. */
  own(): ReadonlyMap<string, Value> {
    return this.#names;
  }

  set(name: string, value: Value): void {
    if (this.#names.size < MAX_NAMES || this.#names.has(name)) this.#names.set(name, value);
  }

  /** Sets a name where it was declared; here when it was nowhere. */
  assign(name: string, value: Value): void {
    this.#owner(name, this).set(name, value);
  }

  /** State of an object is shared by the functions of the file. */
  setShared(name: string, value: Value): void {
    if (this.#outer) this.#outer.setShared(name, value);
    else this.set(name, value);
  }

  /** Adds data to what a name stands for: `list.append(x)`. */
  feed(name: string, data: Value): void {
    const before = this.get(name);
    const origins = before === undefined ? data.origins : union(before.origins, data.origins);
    if (before?.origins === origins) return;
    const fed: Value = before === undefined ? derived(origins) : { ...before, origins };
    if (name.includes('.') || !this.#names.has(name)) this.#owner(name, this).set(name, fed);
    else this.set(name, fed);
  }

  #owner(name: string, otherwise: Scope): Scope {
    if (this.#names.has(name)) return this;
    return this.#outer ? this.#outer.#owner(name, otherwise) : otherwise;
  }
}
