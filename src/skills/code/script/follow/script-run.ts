import type { Reading } from '../../reading.js';
import {
  literal,
  NOTHING,
  numeral,
  reference,
  UNKNOWN,
  verbatim,
  type Callable,
  type Collection,
  type ProgramClass,
  type Value,
} from '../../value.js';
import type { ProgramState } from '../function-call.js';
import type { Knowledge } from '../knowledge.js';
import { Scope } from '../scope.js';
import type { Dialect } from '../syntax/dialect.js';
import type { FunctionNode, ImportNode, Node } from '../syntax/nodes.js';
import { parsedOnce } from '../syntax/parsed-once.js';
import { assign } from './bindings.js';
import { followCall, runBackticks } from './calls.js';
import { classValue } from './classes.js';
import { followManaged } from './contexts.js';
import { followMethods } from './objects.js';
import { followLoop, readComprehension, readList } from './collections.js';
import { joinParts } from './joins.js';
import { ownModule } from './modules.js';
import { anyOfBranches, functionValue, invoke, type Handed } from './own-functions.js';
import { readIndex, readMember, readName } from './references.js';
import { isEmpty } from './shared-collections.js';

const MAX_STEPS = 300_000;

/** Follows a program of a language with expressions and notes what it does; gives the value of its last statement. */
export function followScript(text: string, dialect: Dialect, knowledge: Knowledge, reading: Reading): Value {
  const script = parsedOnce(text, dialect, reading.place?.files);
  if (script.truncated) reading.trace.truncated = true;
  return followTree(script.body, dialect, knowledge, reading);
}

/** The same for a program that another reader made a tree of. */
export function followTree(body: readonly Node[], dialect: Dialect, knowledge: Knowledge, reading: Reading): Value {
  return followProgram(new ScriptRun(dialect, knowledge, reading), body);
}

/** What a function gives back, at once or one after the other. */
export interface Returned {
  readonly values: Value[];
  yields: boolean;
}

/** A function that takes what others put somewhere. */
export interface User {
  /** Follows it once more with what it was last called with. */
  readonly again: () => void;
  /** The collections that it found empty; undefined for one that uses a queue or the like. */
  readonly waitsFor: readonly Collection[] | undefined;
}

/** What the modules of one program share. */
export interface Common {
  readonly users: Map<FunctionNode, User>;
  /** How many lists and mappings were made. */
  collections: number;
  /** What is written to the log; undefined until somebody writes to it or takes it (Python, “logging.Handler.emit”). */
  log: Value | undefined;
}

/** One program on its way: what is known of it so far, and the one way into its nodes. */
export class ScriptRun {
  readonly dialect: Dialect;
  readonly knowledge: Knowledge;
  readonly reading: Reading;
  readonly functions = new Map<string, FunctionNode>();
  /** Classes of the program, and the first of them that has a method of a name. */
  readonly classes: ProgramClass[] = [];
  readonly methods = new Map<string, ProgramClass>();
  readonly entered = new Map<FunctionNode, number>();
  /** The functions that are being followed, from the outermost to the innermost. */
  readonly active: FunctionNode[] = [];
  /** Functions without a name of their own, with the scope in which each was first made: handlers that somebody else calls. */
  readonly made = new Map<FunctionNode, Scope>();
  /** Functions that were named, but not called: handed on or kept, to be called from somewhere else. */
  readonly mentioned = new Set<Callable>();
  /** Functions whose decorators are being followed. */
  readonly decorated = new Set<FunctionNode>();
  /** Functions that did nothing of note when they were followed, with what they were handed: with no more than that they are not followed again. */
  readonly dull = new Map<FunctionNode, ReadonlySet<Handed>>();
  /** Chains of names under which functions of somebody else stand that the program kept a copy of. */
  readonly putAside = new Set<string>();
  readonly state: ProgramState = { peer: UNKNOWN };
  /** Counts the fields that were given data: a function that does so is worth following again. */
  changes = 0;
  /** How often a queue, a channel or the like was met. */
  conduitsMet = 0;
  /** Collections that were empty when they were read. */
  readonly emptyMet: Collection[] = [];
  /** What the modules of one program share. */
  readonly common: Common;
  /** What the function that is being followed has returned so far. */
  returned: Returned = { values: [], yields: false };
  /** What follows the last dot in the names of the environment. */
  readonly lastNamesOfEnvironment: ReadonlySet<string>;
  #steps = 0;

  constructor(
    dialect: Dialect,
    knowledge: Knowledge,
    reading: Reading,
    common: Common = { users: new Map(), collections: 0, log: undefined },
  ) {
    this.common = common;
    this.dialect = dialect;
    this.knowledge = knowledge;
    this.reading = reading;
    this.lastNamesOfEnvironment = new Set(Array.from(knowledge.environment, (name) => name.slice(name.lastIndexOf('.') + 1)));
  }

  /** Follows a node; gives its value. Beyond a number of steps everything is unknown. */
  run(node: Node, scope: Scope): Value {
    this.#steps += 1;
    if (this.#steps <= MAX_STEPS) return follow(this, node, scope);
    this.reading.trace.truncated = true;
    return UNKNOWN;
  }

  /** A run of another file of the bundle, in the same language. */
  inFile(reading: Reading): ScriptRun {
    return new ScriptRun(this.dialect, this.knowledge, reading, this.common);
  }

  /** Follows statements from the first to the last; gives the value of the last. */
  follow(body: readonly Node[], scope: Scope): Value {
    declare(this, body, 0);
    let last: Value = NOTHING;
    for (const node of body) last = this.run(node, scope);
    return last;
  }
}

function followProgram(program: ScriptRun, body: readonly Node[]): Value {
  const scope = new Scope();
  const last = program.follow(body, scope);
  for (const declared of program.functions.values()) if (!program.entered.has(declared)) invoke(program, declared, scope, []);
  for (const cls of program.classes) followMethods(cls);
  followHandlers(program);
  for (const callable of program.mentioned) if (!callable.isFollowed()) callable.invoke([]);
  followUsers(program);
  return last;
}

/** Most functions without a caller that are followed. */
const MAX_HANDLERS = 2000;

/** Follows the functions that were put into a mapping, an export or the options of a library, and that nobody called. */
function followHandlers(program: ScriptRun): void {
  let followed = 0;
  // Those that are made while others are followed come to their turn as well.
  for (const [node, scope] of program.made) {
    if (program.entered.has(node)) continue;
    followed += 1;
    if (followed > MAX_HANDLERS || program.reading.trace.isFull) return;
    invoke(program, node, scope, []);
  }
}

/** Most functions that are followed again for what others put into their queues. */
const MAX_USERS = 40;
/** A queue that is filled from another one takes a round more. */
const ROUNDS = 2;

/** Follows the functions that take from queues once more, now that all is put there. */
function followUsers(program: ScriptRun): void {
  for (let round = 0, before = -1; round < ROUNDS && before !== program.changes; round += 1) {
    before = program.changes;
    for (const { again, waitsFor } of [...program.common.users.values()].slice(0, MAX_USERS)) {
      if (waitsFor === undefined || waitsFor.some(({ now }) => now !== undefined && !isEmpty(now))) again();
    }
  }
}

/** Functions are known before their definition is reached. */
function declare(program: ScriptRun, body: readonly Node[], depth: number): void {
  for (const node of body) {
    if (node.type === 'function' && node.name !== '' && !program.functions.has(node.name)) program.functions.set(node.name, node);
    if (node.type === 'function' && depth < 6) declare(program, node.body, depth + 1);
    if (node.type === 'block' && depth < 6) declare(program, node.body, depth + 1);
    if (node.type === 'assign' && node.value.type === 'function')
      declare(program, [{ ...node.value, name: node.target.type === 'name' ? node.target.name : '' }], depth + 1);
  }
}

function follow(program: ScriptRun, node: Node, scope: Scope): Value {
  switch (node.type) {
    case 'text':
      return node.exact < 0 ? literal(node.text) : verbatim(node.text, node.exact);
    case 'empty':
      return node.source === '' ? UNKNOWN : isDigit(node.source.charCodeAt(0)) ? numeral(node.source) : literal(node.source);
    case 'name':
      return readName(program, node, scope);
    case 'member':
      return readMember(program, node, scope);
    case 'index':
      return readIndex(program, node, scope);
    case 'call':
      return followCall(program, node, scope);
    case 'join':
      return joinParts(program, node, scope);
    case 'list':
      return readList(program, node, scope);
    case 'comprehension':
      return readComprehension(program, node, scope);
    case 'function':
      return functionValue(program, node, scope);
    case 'assign':
      return assign(program, node, scope);
    case 'command':
      return runBackticks(program, node.line, node, scope);
    default:
      return followStatement(program, node, scope);
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function followStatement(
  program: ScriptRun,
  node: Extract<Node, { type: 'block' | 'loop' | 'return' | 'import' | 'class' | 'spread' | 'shared' }>,
  scope: Scope,
): Value {
  if (node.type === 'return') {
    const value = program.run(node.value, scope);
    program.returned.values.push(value);
    program.returned.yields ||= node.yields;
    return value;
  }
  if (node.type === 'import') {
    const within = node.dotted === undefined ? undefined : ownModule(program, node.dotted);
    if (node.dotted !== undefined && within) scope.set(node.dotted, within);
    const own = ownModule(program, node.module);
    if (own) return importOwn(program, node, own, scope);
    if (importsWithin(program, node, scope)) return NOTHING;
    const module = program.knowledge.moduleName(node.module);
    for (const { local, member } of node.bindings) scope.set(local, reference(member === '' ? module : `${module}.${member}`));
    return NOTHING;
  }
  if (node.type === 'loop') return followLoop(program, node, scope);
  if (node.type === 'class') return classValue(program, node, scope);
  if (node.type === 'spread') return program.run(node.value, scope);
  if (node.type === 'shared') {
    for (const name of node.names) scope.share(name);
    return NOTHING;
  }
  if (node.managed !== undefined) return followManaged(program, node, scope);
  let last: Value = NOTHING;
  const ends: Value[] = [];
  for (const [index, inner] of node.body.entries()) {
    last = program.run(inner, scope);
    if (node.ends?.includes(index) === true) ends.push(last);
  }
  return node.ends === undefined ? last : anyOfBranches(ends);
}

/** `from folder import module`, where the folder is none itself (Python, “Namespace packages”). */
function importsWithin(program: ScriptRun, node: ImportNode, scope: Scope): boolean {
  if (program.dialect.language !== 'python') return false;
  const modules = node.bindings.map(({ local, member }) => ({
    local,
    value: member === '' ? undefined : ownModule(program, withinModule(node, member)),
  }));
  if (!modules.some(({ value }) => value !== undefined)) return false;
  for (const { local, value } of modules) scope.set(local, value ?? UNKNOWN);
  return true;
}

function withinModule({ module }: ImportNode, member: string): string {
  return `${module}${module.endsWith('.') ? '' : '.'}${member}`;
}

/** Binds what a program imports from a module of its bundle. */
function importOwn(program: ScriptRun, node: ImportNode, module: Value, scope: Scope): Value {
  for (const { local, member } of node.bindings) {
    if (member === '*') for (const [name, value] of module.entries ?? []) scope.set(name, value);
    else if (member === '') scope.set(local, module);
    else {
      scope.set(local, module.entries?.get(member) ?? ownModule(program, withinModule(node, member)) ?? UNKNOWN);
    }
  }
  return NOTHING;
}
