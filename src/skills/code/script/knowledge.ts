import type { Subject } from '../behaviour.js';
import type { CallReader } from './function-call.js';
import type { Services } from './services.js';

/** What is known of the functions of one language. */
export interface Knowledge {
  /** Readers by canonical name. */
  readonly calls: ReadonlyMap<string, CallReader>;
  /** Readers of methods by their name alone, whatever the object. */
  readonly methods: ReadonlyMap<string, CallReader>;
  /** Readers of members that do something when they are merely mentioned, by canonical name. */
  readonly properties?: ReadonlyMap<string, CallReader>;
  /** Readers by the last two parts of a canonical name, whatever library it is of: `config.credentials`. */
  readonly endings?: ReadonlyMap<string, CallReader>;
  /** Names that are what they say without an import. */
  readonly globals: ReadonlySet<string>;
  /** Values that are read by mentioning them: `os.environ`, `process.env`. */
  readonly environment: ReadonlySet<string>;
  /** Values that are private in themselves: `document.cookie`. */
  readonly secrets: ReadonlyMap<string, Subject>;
  /** Methods, besides the usual ones, that put what they are given into their object: `Write`, `push_str`. */
  readonly mutators?: ReadonlySet<string>;
  /** Functions that put what they are given into one of their arguments, by its position: `io.Copy(target, source)`. */
  readonly fillers?: ReadonlyMap<string, number>;
  /** Functions whose result stands for one of their arguments: what is written to the one is in the other: `gzip.NewWriter(buffer)`. */
  readonly wrappers?: ReadonlyMap<string, number>;
  /** Values that are known by their name alone: the interpreter that runs the program. */
  readonly constants?: ReadonlyMap<string, string>;
  /** Libraries that speak to a service. */
  readonly services?: Services;
  /** Functions that make what one part of a program puts in and another takes out: queues, emitters of events. */
  readonly conduits?: ReadonlySet<string>;
  /** Functions that make a list or a mapping to be filled: registries, buffers, states. */
  readonly collections?: ReadonlyMap<string, 'list' | 'mapping'>;
  /** The canonical name of a module: `node:fs/promises` is `fs`. */
  moduleName(name: string): string;
}

/** Makes the table of a language: several names, separated by spaces, may share a reader. */
export function tableOf(entries: readonly (readonly [string, CallReader])[]): ReadonlyMap<string, CallReader> {
  return new Map(entries.flatMap(([names, reader]) => names.split(' ').map((name) => [name, reader] as const)));
}
