import type { Behaviour, BehaviourKind } from '../code/behaviour.js';
import { ARGUMENT, dataFileAt, STANDARD_INPUT, type BundleFiles } from '../code/bundle-files.js';
import { deedAt } from '../code/behaviour.js';
import { readAgain, type Crossing, type DeedInFile } from './crossing.js';
import type { ReadSnippet } from './programs.js';

/** Most programs that are looked at together, and most steps from one to the next. */
const MAX_PROGRAMS = 400;
const MAX_DEPTH = 4;
const MAX_SOURCES = 40;

/** A deed, and the program that does it. */
interface Deed {
  readonly read: ReadSnippet;
  readonly index: number;
  readonly deed: Behaviour;
}

/** What a deed does with data that another program hands over. */
const SINKS: ReadonlySet<BehaviourKind> = new Set<BehaviourKind>(['send', 'fetch', 'execute', 'evaluate']);
/** A path that is one place only: no pattern, and nothing that is filled in when the program runs. */
const PLAIN_PATH = /^[\w~./@+ -]{3,200}$/u;

/**
 * The deeds to which data come from another program of the bundle: through a file that one writes and the other reads or
 * starts, and through a script that a command runs, by what it prints, by what is piped into it, and by the files that it is given.
 */
export function handovers(reads: readonly ReadSnippet[], files: BundleFiles): readonly ReadSnippet[] {
  const programs = reads.filter(({ unit }) => unit.layer === 'plain').slice(0, MAX_PROGRAMS);
  if (programs.length < 2) return [];
  const links = new Links(programs, files);
  if (links.isEmpty) return [];
  return programs.flatMap((read) => {
    const crossings = read.program.behaviours.flatMap((deed, index) => links.crossingOf({ read, index, deed }) ?? []);
    return crossings.length === 0 ? [] : [readAgain(read, crossings)];
  });
}

/** Who writes which file, and who runs which script. */
class Links {
  readonly #writers = new Map<string, Deed[]>();
  readonly #runs = new Map<string, Deed[]>();
  readonly #scriptOfRun = new Map<Behaviour, string>();
  readonly #programs = new Map<string, ReadSnippet[]>();

  constructor(reads: readonly ReadSnippet[], files: BundleFiles) {
    for (const read of reads) {
      if (read.snippet.kind === 'code' && read.snippet.start === 0) put(this.#programs, read.unit.file.path, read);
      for (const [index, deed] of read.program.behaviours.entries()) {
        if (deed.kind === 'write' && deed.flowsFrom.length > 0) this.#noteWriter({ read, index, deed });
        if (deed.kind === 'execute') this.#noteRun({ read, index, deed }, files);
      }
    }
  }

  get isEmpty(): boolean {
    return this.#writers.size === 0 && this.#runs.size === 0;
  }

  #noteWriter(writer: Deed): void {
    const path = plainPath(writer.deed.target);
    if (path !== undefined && this.#writers.size < 500) put(this.#writers, path, writer);
  }

  #noteRun(run: Deed, files: BundleFiles): void {
    const started = startedFile(run.deed.target ?? '');
    if (started === undefined) return;
    const script = dataFileAt({ path: run.read.unit.file.path, files, imports: 'ignore' }, started)?.path;
    if (script === undefined || script === run.read.unit.file.path) return;
    this.#scriptOfRun.set(run.deed, script);
    put(this.#runs, script, run);
  }

  crossingOf(sink: Deed): Crossing | undefined {
    const { deed, read } = sink;
    if (!SINKS.has(deed.kind)) return undefined;
    const foreign = new Map<Behaviour, DeedInFile>();
    const own = deed.flowsFrom.map((index) => ({ read, index, deed: deedAt(read.program, index) }));
    for (const { index, deed: source } of own) if (source) this.#collect({ read, index, deed: source }, foreign, 0);
    if (deed.kind === 'execute')
      for (const writer of this.#writersOf(startedFile(deed.target ?? ''), read)) this.#collectWhole(writer, foreign, 0);
    if (foreign.size === 0) return undefined;
    const kept = own.flatMap(({ index, deed: source }) => (source ? [inFile({ read, index, deed: source })] : []));
    const headers = new Set(own.flatMap(({ index, deed: source }) => (source && deed.inHeaders?.includes(index) === true ? [source] : [])));
    return { deed, sources: [...[...foreign.values()].slice(0, MAX_SOURCES), ...kept], inHeaders: headers };
  }

  /** Adds what other programs hand over where a deed takes it up. */
  #collect(at: Deed, into: Map<Behaviour, DeedInFile>, depth: number): void {
    if (depth >= MAX_DEPTH || into.size >= MAX_SOURCES) return;
    const { deed, read } = at;
    if (deed.kind === 'execute') this.#collectOutput(deed, into, depth);
    if (deed.kind !== 'read' || deed.subject !== 'file') return;
    const path = read.unit.file.path;
    if (deed.target === STANDARD_INPUT || isArgument(deed.target)) {
      for (const run of this.#runs.get(path) ?? []) {
        for (const index of run.deed.flowsFrom) this.#collectIndex(run.read, index, into, depth + 1);
        if (isArgument(deed.target)) for (const word of (run.deed.target ?? '').split(/\s+/u)) this.#collectFile(word, read, into, depth);
      }
    } else this.#collectFile(deed.target, read, into, depth);
  }

  #collectFile(path: string | undefined, reader: ReadSnippet, into: Map<Behaviour, DeedInFile>, depth: number): void {
    for (const writer of this.#writersOf(path, reader)) this.#collectWhole(writer, into, depth + 1);
  }

  /** What a script prints whose output a command takes. */
  #collectOutput(deed: Behaviour, into: Map<Behaviour, DeedInFile>, depth: number): void {
    const script = this.#scriptOfRun.get(deed);
    for (const read of script === undefined ? [] : (this.#programs.get(script) ?? []))
      for (const index of read.program.output) this.#collectIndex(read, index, into, depth + 1);
  }

  #collectWhole(at: Deed, into: Map<Behaviour, DeedInFile>, depth: number): void {
    if (into.has(at.deed)) return;
    into.set(at.deed, inFile(at));
    for (const index of at.deed.flowsFrom) this.#collectIndex(at.read, index, into, depth);
  }

  #collectIndex(read: ReadSnippet, index: number, into: Map<Behaviour, DeedInFile>, depth: number): void {
    const deed = deedAt(read.program, index);
    if (deed === undefined || into.has(deed) || into.size >= MAX_SOURCES) return;
    into.set(deed, inFile({ read, index, deed }));
    this.#collect({ read, index, deed }, into, depth);
  }

  #writersOf(written: string | undefined, reader: ReadSnippet): readonly Deed[] {
    const path = plainPath(written);
    return path === undefined ? [] : (this.#writers.get(path) ?? []).filter((writer) => writer.read !== reader);
  }
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.length < 50) list.push(value);
}

function inFile({ read, deed }: Deed): DeedInFile {
  return { deed, path: read.unit.file.path, text: read.unit.text, offset: read.snippet.start };
}

/** One spelling of a path that both sides write out. */
function plainPath(written: string | undefined): string | undefined {
  const path = (written ?? '')
    .replace(/^["']|["']$/gu, '')
    .replace(/^(?:\.\/)+|^\$\{?HOME\}?(?=\/)/gu, (found) => (found.startsWith('$') ? '~' : ''));
  return PLAIN_PATH.test(path) && !path.startsWith('/dev/') ? path : undefined;
}

function isArgument(target: string | undefined): boolean {
  return target === ARGUMENT || /^["']?\$\{?[1-9@*]\}?["']?$/u.test(target ?? '');
}

const STARTER =
  /^(?:(?:sudo|nohup|exec|time|uv run|npx)\s+)*(?:\S*\/)?(?:python[\d.]*|node|(?:ba|z|da)?sh|ruby|perl|php|deno run|bun(?: run)?|tsx|ts-node|source|\.)\s+(?:-{1,2}[\w-]+\s+)*(\S+)/u;

/** The file that a command line starts: the first of an interpreter, or the command itself when it is a path. */
function startedFile(line: string): string | undefined {
  const file = STARTER.exec(line)?.[1] ?? /^\s*(\S*\/\S+)/u.exec(line)?.[1];
  return file?.replace(/^["']|["']$/gu, '');
}
