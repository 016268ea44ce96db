import type { Flag, Language, Persistence } from './behaviour.js';
import { ARGUMENT, dataFileAt, type ProgramPlace } from './bundle-files.js';
import { classifyHost } from './classify-host.js';
import { controlOfWriting } from './control/written.js';
import { tellsOfMachine } from './metadata-facts.js';
import { NO_ORIGINS, plus, union, without, type Deed, type Origins, type Trace } from './trace.js';
import { isSecurityLog } from './traces.js';
import { languageWritten } from './written-programs.js';
import { cronCommandsOf, settingCommandsOf } from './written-settings.js';
import { derived, literal, valueOf, withText, type Value } from './value.js';

/** Levels of code within strings of code that are read. */
const MAX_NESTING = 5;
/** Under which name it is kept what came out of an archive: no program writes to a path with an asterisk. */
const EXTRACTED = '*extracted*';
/** What is kept of a text that is written, in UTF-16 units. */
const MAX_CONTENT = 1500;

/** What is started later as lines of a shell: what is left there is read as such. */
const RUN_AS_SHELL: ReadonlySet<Persistence> = new Set<Persistence>(['shell-startup', 'init-script', 'git-hook']);

/** What a file that the program wrote holds. */
export interface WrittenFile {
  readonly origins: Origins;
  /** The text, when it is known. */
  readonly text: string | undefined;
}

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** How a reader of one language reads code in a string of it. */
export type ReadNested = (language: Language, text: string, reading: Reading, input?: Value) => Value;

/** A line of code in a file that Python reads at every start (documentation of `site`); files of this ending may also hold data. */
function startsWithPython(path: string, content: Value): boolean {
  return path.endsWith('.pth') && /^\s{0,8}import\b/u.test(content.text);
}

/** How a path is known that the program is given on its command line. */
const ARGUMENTS = /^(?:sys|process)\.argv|^argparse\./u;

/** Most files of a bundle that are read along with one program. */
const MAX_MODULES = 40;
const NO_FLAGS: readonly Flag[] = [];

function withFlags(flags: readonly Flag[], more: readonly Flag[]): readonly Flag[] {
  if (more.length === 0) return flags;
  return flags.length === 0 ? more : [...new Set([...flags, ...more])];
}

interface Outer {
  readonly from: Reading;
  readonly place: Place | undefined;
  readonly offset: number;
  readonly flags: readonly Flag[];
  readonly cause: Origins;
  /** Another file of the bundle, in which the code stands. */
  readonly file?: ProgramPlace;
}

/** What the readers of all languages share while they follow one file. */
export class Reading {
  readonly trace: Trace;
  /** Where the program stands in its bundle; undefined for code of which only the text is known. */
  readonly place: ProgramPlace | undefined;
  /** Modules of the bundle that were imported, by path; shared by all of them. */
  readonly modules: Map<string, Value>;
  readonly files: Map<string, WrittenFile>;
  /** Folders into which archives were unpacked, each with its last slash. */
  readonly unpacked: Map<string, WrittenFile>;
  readonly #readNested: ReadNested;
  readonly #depth: number;
  /** The file of the deeds, when it is not the program's own. */
  readonly #file: string | undefined;
  readonly #fixed: Place | undefined;
  readonly #offset: number;
  readonly #flags: readonly Flag[];
  /** Deeds that decide whether this code runs on foreign data: what decoded or fetched it. */
  readonly cause: Origins;

  constructor(trace: Trace, readNested: ReadNested, outer?: Outer, place?: ProgramPlace) {
    this.trace = trace;
    this.place = outer?.file ?? outer?.from.place ?? place;
    this.modules = outer?.from.modules ?? new Map<string, Value>();
    this.#file = outer ? (outer.file?.path ?? outer.from.#file) : undefined;
    this.#readNested = readNested;
    this.files = outer?.from.files ?? new Map<string, WrittenFile>();
    this.unpacked = outer?.from.unpacked ?? new Map<string, WrittenFile>();
    this.#depth = outer ? outer.from.#depth + 1 : 0;
    this.#fixed = outer && !outer.file ? (outer.from.#fixed ?? outer.place) : undefined;
    this.#offset = outer && !outer.file ? outer.from.#offset + outer.offset : 0;
    this.#flags = outer ? [...new Set([...outer.from.#flags, ...outer.flags])] : [];
    this.cause = outer ? union(outer.from.cause, outer.cause) : NO_ORIGINS;
  }

  /** A reading of another file of the bundle, which shares what this one knows; undefined beyond the deepest nesting. */
  ofFile(path: string): Reading | undefined {
    if (this.place === undefined || this.#depth >= MAX_NESTING || this.modules.size >= MAX_MODULES) return undefined;
    const file: ProgramPlace = { ...this.place, path };
    return new Reading(this.trace, this.#readNested, { from: this, place: undefined, offset: 0, flags: [], cause: NO_ORIGINS, file });
  }

  /** Notes a deed at a place of the text that is being read. */
  note(deed: Deed): number {
    return this.trace.note(deed, {
      start: this.#fixed?.start ?? deed.start + this.#offset,
      end: this.#fixed?.end ?? deed.end + this.#offset,
      flags: withFlags(deed.flags ?? NO_FLAGS, this.#flags),
      file: this.#file,
    });
  }

  /**
   * Reads code that stands in a value. With `exact`, the code is verbatim in the text from that offset on, and its deeds keep
   * their own places; else they stand at the place of the value.
   */
  nested(
    language: Language,
    code: Value,
    place: Place,
    options: { exact?: number | undefined; flags?: readonly Flag[]; input?: Value } = {},
  ): Value {
    if (this.#depth >= MAX_NESTING || this.trace.isFull) {
      this.trace.truncated = true;
      return derived(code.origins);
    }
    const exact = options.exact;
    const outer = {
      from: this as Reading,
      place: exact === undefined ? { start: place.start + this.#offset, end: place.end + this.#offset } : undefined,
      offset: exact ?? 0,
      flags: this.#isDecoded(code.origins) ? [...(options.flags ?? []), 'decoded' as const] : (options.flags ?? []),
      cause: code.origins,
    };
    return this.#readNested(language, code.text, new Reading(this.trace, this.#readNested, outer), options.input);
  }

  /** Notes that a path is read; what comes back carries the deed. A file that the program wrote itself brings its content's origins. */
  readPath(path: Value, name: string, place: Place, flags: readonly Flag[] = []): Value {
    const facts = this.trace.factsOf(path.text);
    const written = this.files.get(path.text);
    const within = flags.includes('recursive') ? this.#writtenBelow(path.text) : NO_ORIGINS;
    const origins = union(union(path.origins, written?.origins ?? NO_ORIGINS), within);
    const deed = this.note({
      kind: 'read',
      ...place,
      name,
      target: path.text === '' && ARGUMENTS.test(path.ref ?? '') ? ARGUMENT : path.text,
      subject: facts.subject ?? 'file',
      flags,
      flowsFrom: path.origins,
    });
    const all = plus(origins, deed);
    if (written?.text !== undefined) return valueOf(written.text, true, all);
    const data = this.place === undefined || written !== undefined ? undefined : dataFileAt(this.place, path.text);
    return data === undefined ? derived(all) : valueOf(data.text, true, all);
  }

  /** The data of the files that the program put into a folder before it takes the folder as a whole. */
  #writtenBelow(folder: string): Origins {
    const start = folder.replace(/\/{1,3}$/u, '');
    if (!/[\w}]/u.test(start)) return NO_ORIGINS;
    let origins = NO_ORIGINS;
    for (const [path, file] of this.files) if (path.startsWith(`${start}/`)) origins = union(origins, file.origins);
    return origins;
  }

  /** Remembers what came out of an archive, whether or not the folder is known that it was unpacked into. */
  noteExtracted(origins: Origins): void {
    if (origins.length > 0) this.files.set(EXTRACTED, { origins, text: undefined });
  }

  /** What came out of the archive that was unpacked last. */
  get extracted(): WrittenFile | undefined {
    return this.files.get(EXTRACTED);
  }

  /** Notes that an archive is unpacked into a folder: what lies below it from then on came out of the archive. */
  unpackInto(folder: Value, content: Value, name: string, place: Place): void {
    const path = folder.text.replace(/\/{1,3}$/u, '');
    if (path === '' || path === '.' || content.origins.length === 0) return;
    this.writePath(withText(folder, path), withText(content, ''), name, place);
    this.unpacked.set(`${path}/`, { origins: content.origins, text: undefined });
  }

  /** A file that the program wrote, or that lies in a folder into which it unpacked an archive. */
  fileAt(path: string): WrittenFile | undefined {
    const written = this.files.get(path);
    if (written !== undefined || this.unpacked.size === 0) return written;
    for (const [folder, file] of this.unpacked) if (path.replace(/\/{2,}/gu, '/').startsWith(folder.replace(/\/{2,}/gu, '/'))) return file;
    return undefined;
  }

  /** Notes that a path is written, and remembers what with. */
  writePath(path: Value, content: Value, name: string, place: Place, flags: readonly Flag[] = []): number {
    const persistence = this.trace.factsOf(path.text).persistence ?? (startsWithPython(path.text, content) ? 'python-startup' : undefined);
    const deed = this.note({
      kind: 'write',
      ...place,
      name,
      target: path.text,
      persistence,
      content: content.text === '' ? undefined : content.text.slice(0, MAX_CONTENT),
      flags,
      flowsFrom: union(content.origins, path.origins),
    });
    if (content.text === '' && content.known && !flags.includes('append') && isSecurityLog(path.text))
      this.note({ kind: 'conceal', ...place, name, target: path.text, flags });
    const control = controlOfWriting(path.text, content.text);
    if (control)
      this.note({
        kind: 'control',
        ...place,
        name,
        target: `${path.text}: ${content.text}`,
        ...control,
        flags,
        flowsFrom: content.origins,
      });
    if (persistence !== undefined && content.known && content.text !== '') this.#readLeft(persistence, path.text, content, place);
    else if (content.known) this.#readWritten(path.text, content, place);
    if (path.text !== '' && this.files.size < 500) {
      const before = this.files.get(path.text);
      const text = content.known && content.text.length <= 20_000 ? content.text : undefined;
      this.files.set(path.text, {
        origins: plus(union(content.origins, before?.origins ?? NO_ORIGINS), deed),
        text:
          flags.includes('append') && before !== undefined
            ? before.text === undefined || text === undefined
              ? undefined
              : before.text + text
            : text,
      });
    }
    return deed;
  }

  /** Reads what is left to be started later: the lines of a shell, and the commands within the settings of git and of SSH. */
  #readLeft(persistence: Persistence, path: string, content: Value, place: Place): void {
    if (persistence === 'python-startup') this.nested('python', content, place);
    if (RUN_AS_SHELL.has(persistence)) this.nested('shell', content, place);
    if (persistence === 'cron')
      for (const command of cronCommandsOf(path, content.text)) this.nested('shell', literal(command, content.origins), place);
    if (persistence === 'package-config')
      for (const command of settingCommandsOf(path, content.text)) this.nested('shell', literal(command, content.origins), place);
  }

  /** Reads a program that is written out. Threat: a second stage that lies in a text of the first. */
  #readWritten(path: string, content: Value, place: Place): void {
    const language = languageWritten(path, content.text);
    if (language) this.nested(language, content, place);
  }

  /** Notes a request; what comes back is the answer, which carries this deed alone. */
  request(
    request: {
      name: string;
      address: Value;
      payload: readonly Value[];
      headers?: readonly Value[];
      sends: boolean;
      flags?: readonly Flag[];
    },
    place: Place,
  ): Value {
    const facts = classifyHost(request.address.text);
    let flowsFrom = union(request.address.origins, this.cause);
    for (const value of request.payload) flowsFrom = union(flowsFrom, value.origins);
    const carried = flowsFrom;
    for (const value of request.headers ?? []) flowsFrom = union(flowsFrom, value.origins);
    const inHeaders = without(flowsFrom, carried);
    const flags: Flag[] = [...(request.flags ?? [])];
    if (request.sends) flags.push('body');
    if (!facts.secure && facts.host !== '') flags.push('insecure');
    const deed = this.note({
      kind: request.sends || request.address.origins.some((origin) => this.#isPrivate(origin)) ? 'send' : 'fetch',
      ...place,
      name: request.name,
      target: request.address.text,
      host: facts.class,
      subject: facts.class === 'cloud-metadata' && !tellsOfMachine(facts.path) ? 'cloud-metadata' : undefined,
      flags,
      flowsFrom,
      inHeaders: inHeaders.length === 0 ? undefined : inHeaders,
    });
    return derived(plus(NO_ORIGINS, deed));
  }

  #isDecoded(origins: Origins): boolean {
    return origins.some((origin) => this.trace.behaviours[origin]?.kind === 'decode');
  }

  #isPrivate(origin: number): boolean {
    const behaviour = this.trace.behaviours[origin];
    return behaviour?.kind === 'read' && behaviour.subject !== 'environment-variable' && behaviour.subject !== 'file';
  }
}
