import { union } from '../trace.js';
import { derived, withOrigins, type Value } from '../value.js';
import { current } from './follow/shared-collections.js';

const MAX_NAMES = 5000;

/** What the scopes of one file share. */
interface Chain {
  /** Whether any name of theirs is a chain, as `settings.token`: few programs have one, and asking for one costs more than for a word. */
  holdsPaths: boolean;
}

/** The names of one function, within those of the code around it. */
export class Scope {
  readonly #names = new Map<string, Value>();
  readonly #outer: Scope | undefined;
  readonly #chain: Chain;
  #shared: Set<string> | undefined;

  constructor(outer?: Scope) {
    this.#outer = outer;
    this.#chain = outer === undefined ? { holdsPaths: false } : outer.#chain;
  }

  get(name: string): Value | undefined {
    const own = this.#names.get(name);
    if (own !== undefined) return own;
    for (let scope = this.#outer; scope !== undefined; scope = scope.#outer) {
      const found = scope.#names.get(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** False when no chain of names is known here or around. */
  get holdsPaths(): boolean {
    return this.#chain.holdsPaths;
  }

  /** The names of this scope alone, in the order in which they were set. */
  own(): ReadonlyMap<string, Value> {
    return this.#names;
  }

  set(name: string, value: Value): void {
    if (this.#outer !== undefined && this.#shared?.has(name) === true) return this.#outer.#owner(name, this.#root()).set(name, value);
    if (this.#names.size >= MAX_NAMES && !this.#names.has(name)) return;
    this.#names.set(name, value);
    if (!this.#chain.holdsPaths && name.includes('.')) this.#chain.holdsPaths = true;
  }

  /** Has a name stand for that of a scope around: `global` and `nonlocal` of Python, `global` of PHP. */
  share(name: string): void {
    (this.#shared ??= new Set()).add(name);
  }

  #root(): Scope {
    return this.#outer === undefined ? this : this.#outer.#root();
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
    const before = current(this.get(name));
    const origins = before === undefined ? data.origins : union(before.origins, data.origins);
    if (before?.origins === origins) return;
    const fed: Value = before === undefined ? derived(origins) : withOrigins(before, origins);
    if (fed.collection) fed.collection.now = fed;
    if (name.includes('.') || !this.#names.has(name)) this.#owner(name, this).set(name, fed);
    else this.set(name, fed);
  }

  #owner(name: string, otherwise: Scope): Scope {
    if (this.#names.has(name)) return this;
    return this.#outer ? this.#outer.#owner(name, otherwise) : otherwise;
  }
}
