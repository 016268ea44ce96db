import { readBody } from './blocks.js';
import { NAME } from './lex.js';
import type { Node } from './nodes.js';
import type { SyntaxReader } from './syntax-reader.js';

/** A loop over a list as only Go, PHP or Perl writes it, after its keyword; undefined for one of the usual shape. */
export function readOwnLoop(reader: SyntaxReader, start: number): Node | undefined {
  switch (reader.dialect.language) {
    case 'go':
      return goLoop(reader, start);
    case 'php':
      return phpLoop(reader, start);
    case 'perl':
      return perlLoop(reader, start);
    default:
      return undefined;
  }
}

/** `for index, element := range list { … }`, and the loops of C, whose conditions say nothing. */
function goLoop(reader: SyntaxReader, start: number): Node {
  const head = reader.isMark('{') ? reader.empty() : reader.readTuple();
  while (reader.takeMark(';')) if (!reader.isMark('{')) reader.readTuple();
  const body = (): readonly Node[] => readBody(reader);
  if (head.type !== 'assign') return { type: 'loop', start, end: reader.lastEnd, target: reader.empty(), source: head, body: body() };
  const { target, value } = head;
  const element = target.type === 'list' ? (target.items[1] ?? target) : target;
  return { type: 'loop', start, end: reader.lastEnd, target: element, source: value, body: body() };
}

/** `foreach ($list as $key => $element) { … }`; undefined for `for (…; …; …)`. */
function phpLoop(reader: SyntaxReader, start: number): Node | undefined {
  const close = reader.isMark('(') ? reader.partnerAt(reader.at) : -1;
  const as = indexOfName(reader, 'as', close);
  if (as < 0) return undefined;
  reader.at += 1;
  const source = reader.readExpression();
  reader.at = as + 1;
  const first = reader.readExpression();
  const target = reader.takeMark('=>') ? reader.readExpression() : first;
  reader.at = close + 1;
  return { type: 'loop', start, end: reader.lastEnd, target, source, body: readBody(reader) };
}

function indexOfName(reader: SyntaxReader, name: string, close: number): number {
  let index = reader.at + 1;
  while (index < close && !reader.isName(name, index)) {
    const partner = reader.partnerAt(index);
    index = partner > index ? partner + 1 : index + 1;
  }
  return index < close ? index : -1;
}

/** `for my $element (@list) { … }`; without a name the element is `$_`. */
function perlLoop(reader: SyntaxReader, start: number): Node | undefined {
  while (reader.isName('my') || reader.isName('our')) reader.at += 1;
  const named = reader.kindAt(reader.at) === NAME && reader.isMark('(', reader.at + 1);
  const at = reader.at;
  const target: Node = { type: 'name', start: reader.startAt(at), end: reader.endAt(at), name: named ? reader.sourceAt(at) : '$_' };
  if (named) reader.at += 1;
  if (!reader.isMark('(') || indexOfMark(reader, ';') >= 0) return undefined;
  const only = reader.readOperand();
  // A list of one is still a list.
  const source: Node =
    only.type === 'list' || only.type === 'name' || only.type === 'call'
      ? only
      : { type: 'list', start: only.start, end: only.end, items: [only], keys: [undefined] };
  return { type: 'loop', start, end: reader.lastEnd, target, source, body: readBody(reader) };
}

function indexOfMark(reader: SyntaxReader, mark: string): number {
  const close = reader.partnerAt(reader.at);
  for (let index = reader.at + 1; index < close; index += 1) if (reader.isMark(mark, index)) return index;
  return -1;
}
