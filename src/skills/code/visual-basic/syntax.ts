import type { FunctionNode, LoopNode, Node } from '../script/syntax/nodes.js';
import { cutLine, type VbToken } from './tokens.js';

const MAX_LINES = 20_000;
const MAX_PARTS = 400;
const MAX_DEPTH = 60;
/** Words before a name that say nothing about data. */
const MODIFIERS = /^(?:public|private|friend|static|global|dim|set|let|const|call|redim|preserve|byval|byref|optional)$/u;
const JOINS = new Set(['&', '+']);

/**
 * Reads Visual Basic (VBScript, VBA) into the light syntax tree that the follower of scripts knows. Names are in lower case,
 * as the language takes no notice of it. Tolerant and linear: what is no statement comes out as odd nodes.
 */
export function parseVisualBasic(text: string): readonly Node[] {
  const body: Node[] = [];
  const loops: Node[][] = [];
  let inside: { name: string; parameters: readonly Node[]; body: Node[]; start: number } | undefined;
  for (const { start, end } of linesOf(text)) {
    for (const tokens of cutLine(text, start, end)) {
      const words = withoutModifiers(tokens);
      const [first, second] = words;
      if (!first) continue;
      if (first.text === 'sub' || first.text === 'function' || first.text === 'property') {
        const named = words.findIndex((token, index) => index > 0 && token.kind === 'name' && !/^(?:get|let|set)$/u.test(token.text));
        inside = { name: words[named]?.text ?? '', parameters: parametersOf(words.slice(named + 1)), body: [], start };
      } else if (first.text === 'end' && /^(?:sub|function|property)$/u.test(second?.text ?? '')) {
        if (inside) body.push(functionOf(inside, end));
        inside = undefined;
        loops.length = 0;
      } else {
        const node = new LineReader(words, start, end).statement();
        if (first.text === 'next') loops.pop();
        const into = loops.at(-1) ?? inside?.body ?? body;
        if (node?.type === 'loop' && loops.length < MAX_DEPTH) {
          const inner: Node[] = [];
          const loop: LoopNode = { ...node, body: inner };
          into.push(loop);
          loops.push(inner);
        } else if (node) into.push(node);
      }
    }
  }
  if (inside) body.push(functionOf(inside, text.length));
  return body;
}

/** Lines, with those that end in ` _` joined to the next. */
function* linesOf(text: string): Generator<{ start: number; end: number }> {
  let at = 0;
  for (let count = 0; at < text.length && count < MAX_LINES; count += 1) {
    let end = text.indexOf('\n', at);
    while (end > 0 && /[ \t]_\r?$/u.test(text.slice(Math.max(at, end - 4), end))) end = text.indexOf('\n', end + 1);
    const stop = end === -1 ? text.length : end;
    yield { start: at, end: stop };
    at = stop + 1;
  }
}

function withoutModifiers(tokens: readonly VbToken[]): readonly VbToken[] {
  let at = 0;
  while (at < tokens.length && MODIFIERS.test(tokens[at]?.text ?? '') && tokens[at]?.kind === 'name' && tokens[at + 1]?.kind === 'name')
    at += 1;
  return tokens.slice(at);
}

function parametersOf(tokens: readonly VbToken[]): readonly Node[] {
  return tokens
    .filter(
      (token, index) => token.kind === 'name' && !MODIFIERS.test(token.text) && token.text !== 'as' && tokens[index - 1]?.text !== 'as',
    )
    .map(({ start, end, text }) => ({ type: 'name', start, end, name: text }));
}

/** A function gives back what its own name was set to. */
function functionOf(
  { name, parameters, body, start }: { name: string; parameters: readonly Node[]; body: Node[]; start: number },
  end: number,
): FunctionNode {
  const own: Node = { type: 'name', start: end, end, name: `${name}.result` };
  return {
    type: 'function',
    start,
    end,
    name,
    parameters,
    body: [...body.map((node) => returned(node, name)), { type: 'return', start: end, end, value: own, yields: false }],
    expression: false,
  };
}

function returned(node: Node, name: string): Node {
  return node.type === 'assign' && node.target.type === 'name' && node.target.name === name
    ? { ...node, target: { ...node.target, name: `${name}.result` } }
    : node;
}

/** Reads one statement of one line. */
class LineReader {
  readonly #tokens: readonly VbToken[];
  readonly #start: number;
  readonly #end: number;
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly VbToken[], start: number, end: number) {
    this.#tokens = tokens;
    this.#start = start;
    this.#end = end;
  }

  statement(): Node | undefined {
    const first = this.#tokens[0]?.text ?? '';
    if (/^(?:option|attribute|on|exit|next|loop|wend|end|else|rem|type|declare|do|select|case|goto|with|imports)$/u.test(first))
      return undefined;
    if (first === 'if' || first === 'elseif' || first === 'while') {
      const then = this.#tokens.findIndex((token) => token.text === 'then');
      this.#at = then < 0 ? this.#tokens.length : then + 1;
    } else if (first === 'for') return this.#loop();
    if (this.#at >= this.#tokens.length) return undefined;
    const target = this.#chain();
    this.#skipType();
    if (this.#peek() === '=') {
      this.#at += 1;
      if (this.#peek() === 'new') this.#at += 1;
      return { type: 'assign', ...this.#place(), target, operator: '=', value: this.#expression() };
    }
    if (this.#at >= this.#tokens.length) return target.type === 'call' || target.type === 'list' ? target : this.#callOf(target, []);
    // A call without brackets: `shell.Run line, 0`; brackets of the first argument are its own.
    return this.#callOf(target, this.#arguments());
  }

  /** `For Each x In list`, up to `Next`; `For i = 1 To n` is a loop over nothing known. */
  #loop(): Node | undefined {
    const of = this.#tokens.findIndex((token) => token.text === 'in');
    const name = this.#tokens[2];
    const counted = this.#tokens[1];
    if (of < 0 || !name) {
      const target: Node = { type: 'name', ...this.#place(), name: counted?.text ?? '' };
      return { type: 'loop', ...this.#place(), target, source: { type: 'empty', ...this.#place(), source: '' }, body: [] };
    }
    this.#at = of + 1;
    const source = this.#expression();
    const target: Node = { type: 'name', start: name.start, end: name.end, name: name.text };
    return { type: 'loop', ...this.#place(), target, source, body: [] };
  }

  #skipType(): void {
    if (this.#peek() === 'as') while (this.#at < this.#tokens.length && this.#peek() !== '=') this.#at += 1;
  }

  #peek(): string {
    const token = this.#tokens[this.#at];
    return token === undefined || token.kind === 'text' ? '' : token.text;
  }

  #place(): { readonly start: number; readonly end: number } {
    return { start: this.#start, end: this.#end };
  }

  #callOf(callee: Node, args: readonly Node[]): Node {
    if (callee.type === 'call' && args.length === 0) return callee;
    return { type: 'call', ...this.#place(), callee, args: args.map((value) => ({ name: '', value })) };
  }

  #arguments(): readonly Node[] {
    const args: Node[] = [];
    while (this.#at < this.#tokens.length && this.#peek() !== ')' && args.length < MAX_PARTS) {
      if (this.#peek() === ',') {
        this.#at += 1;
        continue;
      }
      const before = this.#at;
      args.push(this.#expression());
      if (this.#at === before) this.#at += 1;
    }
    return args;
  }

  #expression(): Node {
    if (this.#depth >= MAX_DEPTH) return { type: 'empty', ...this.#place(), source: '' };
    this.#depth += 1;
    const parts = [this.#chain()];
    let joined = true;
    while (this.#at < this.#tokens.length && !/^[,)]$/u.test(this.#peek()) && this.#peek() !== 'then' && parts.length < MAX_PARTS) {
      const operator = this.#peek();
      if (this.#tokens[this.#at]?.kind !== 'mark' && !/^(?:and|or|xor|mod|is|not|like)$/u.test(operator)) break;
      joined &&= JOINS.has(operator);
      this.#at += 1;
      parts.push(this.#chain());
    }
    this.#depth -= 1;
    const [only] = parts;
    return parts.length === 1 && only ? only : { type: 'join', ...this.#place(), operator: joined ? '+' : '-', parts };
  }

  /** A value with its members and calls. */
  #chain(): Node {
    let node = this.#operand();
    for (let guard = 0; guard < 60; guard += 1) {
      const mark = this.#peek();
      const next = this.#tokens[this.#at + 1];
      if (mark === '.' && next?.kind === 'name') {
        node = { type: 'member', start: node.start, end: next.end, object: node, name: next.text };
        this.#at += 2;
      } else if (mark === '(' && node.type !== 'text' && node.type !== 'empty' && this.#touches()) {
        this.#at += 1;
        const args = this.#arguments();
        this.#at += 1;
        node = this.#callOf(node, args.length === 0 ? [] : args);
      } else return node;
    }
    return node;
  }

  /** Whether a bracket touches the name before it; one behind a space opens the first argument. */
  #touches(): boolean {
    return this.#tokens[this.#at - 1]?.end === this.#tokens[this.#at]?.start;
  }

  #operand(): Node {
    const token = this.#tokens[this.#at];
    if (!token) return { type: 'empty', ...this.#place(), source: '' };
    this.#at += 1;
    const { start, end, text, kind } = token;
    if (kind === 'text') return { type: 'text', start, end, text, exact: -1 };
    if (kind === 'number') return { type: 'empty', start, end, source: text };
    if (text === 'new' || text === 'not' || text === '-') return this.#operand();
    if (text === '(') {
      const inner = this.#expression();
      if (this.#peek() === ')') this.#at += 1;
      return inner;
    }
    if (kind === 'name') return { type: 'name', start, end, name: text };
    return { type: 'empty', start, end, source: '' };
  }
}
