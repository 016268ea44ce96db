import { isArrow, readArrowBody, readMethod, readParameters } from './functions.js';
import type { Node } from './nodes.js';
import type { SyntaxReader } from './syntax-reader.js';

const CLOSERS = new Set([')', ']', '}']);

export function readBracketed(reader: SyntaxReader, start: number): Node {
  const mark = reader.sourceAt(reader.at);
  const partner = reader.partnerAt(reader.at);
  if (mark === '(' && isArrow(reader, partner)) {
    const parameters = readParameters(reader);
    while (!reader.done && !reader.isMark('=>') && !reader.isMark('->')) reader.at += 1;
    reader.at += 1;
    return readArrowBody(reader, start, parameters);
  }
  if ((mark === '(' || mark === '[' || mark === '{') && partner > reader.at) return readItems(reader, start, partner, mark);
  if (CLOSERS.has(mark) || mark === ',' || mark === ';' || mark === ':' || mark === '=') return reader.empty();
  reader.at += 1;
  return { type: 'empty', start, end: reader.lastEnd, source: mark };
}

/** Languages in which a bare name in an object is a member of that name; in others it is an element like any other. */
const SHORTHAND: ReadonlySet<string> = new Set(['javascript', 'rust']);

/** What stands between brackets: a group, a list, a mapping, a comprehension, an object. */
function readItems(reader: SyntaxReader, start: number, close: number, mark: string): Node {
  reader.at += 1;
  const outerIn = reader.noIn;
  reader.noIn = false;
  const items: Node[] = [];
  const keys: (Node | undefined)[] = [];
  let comprehension: Node | undefined;
  while (reader.at < close) {
    const before = reader.at;
    reader.skipLines();
    if (reader.at >= close) break;
    const method = mark === '{' ? readMethod(reader, close) : undefined;
    const first = method ?? reader.readExpression();
    reader.skipLines();
    if (reader.at < close && (reader.isMark(':') || reader.isMark('=>'))) {
      reader.at += 1;
      reader.skipLines();
      keys.push(first);
      items.push(reader.readExpression());
    } else if (first.type === 'assign' && first.operator === '=' && mark === '{' && /^(?:lua|csharp)$/u.test(reader.dialect.language)) {
      keys.push(first.target);
      items.push(first.value);
    } else {
      keys.push(mark === '{' ? keyOfMember(first, reader) : undefined);
      items.push(first);
    }
    reader.skipLines();
    if (reader.dialect.indented && (reader.isName('for') || reader.isName('async'))) {
      comprehension = readComprehension(reader, { element: items.at(-1) ?? first, key: keys.at(-1) }, start, close);
      break;
    }
    if (!reader.takeMark(',') && reader.at === before) reader.at += 1;
  }
  reader.noIn = outerIn;
  reader.at = close + 1;
  if (comprehension) return comprehension;
  const [only] = items;
  if (mark === '(' && items.length === 1 && only && !reader.isMark(',', close - 1)) return only;
  return { type: 'list', start, end: reader.endAt(close), items, keys };
}

/** The name of a member that stands without a colon: a function, a bare name, or one with what it is where nothing is given (`{ port = 80 }`). */
function keyOfMember(member: Node, { dialect }: SyntaxReader): Node | undefined {
  if (member.type === 'function') return { type: 'name', start: member.start, end: member.end, name: member.name };
  if (!SHORTHAND.has(dialect.language)) return undefined;
  const named = member.type === 'assign' && member.operator === '=' ? member.target : member;
  return named.type === 'name' ? named : undefined;
}

/** The loops of a comprehension, for what has been read of its members already. */
export function readComprehension(
  reader: SyntaxReader,
  { element, key }: { readonly element: Node; readonly key?: Node | undefined },
  start: number,
  close: number,
): Node {
  const loops: { target: Node; source: Node }[] = [];
  while (reader.at < close && loops.length < 8) {
    reader.takeName('async');
    if (!reader.takeName('for')) break;
    reader.noIn = true;
    const target = reader.readTuple();
    reader.noIn = false;
    reader.takeName('in');
    const source = reader.readOperation();
    loops.push({ target, source });
    while (reader.at < close && !reader.isName('for') && !reader.isName('async')) {
      const partner = reader.partnerAt(reader.at);
      reader.at = partner > reader.at ? partner + 1 : reader.at + 1;
    }
  }
  return { type: 'comprehension', start, end: reader.endAt(close), element, key, loops };
}
