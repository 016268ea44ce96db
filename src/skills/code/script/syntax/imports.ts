import { blockOf } from './blocks.js';
import { NAME, TEXT } from './lex.js';
import type { Node } from './nodes.js';
import type { SyntaxReader } from './syntax-reader.js';

export function readImport(reader: SyntaxReader, word: string, start: number): Node | undefined {
  if (reader.dialect.language === 'python') return word === 'from' ? readFromImport(reader, start) : readPlainImport(reader, start);
  if (reader.dialect.language === 'javascript' && word === 'import' && !reader.isMark('(', reader.at + 1))
    return readModuleImport(reader, start);
  return undefined;
}

function readDotted(reader: SyntaxReader): string {
  let name = '';
  while (reader.kindAt(reader.at) === NAME || reader.isMark('.') || reader.isMark('...')) {
    if (reader.kindAt(reader.at) === NAME && (reader.isName('import') || reader.isName('as'))) break;
    name += reader.sourceAt(reader.at);
    reader.at += 1;
  }
  return name;
}

function readPlainImport(reader: SyntaxReader, start: number): Node {
  reader.at += 1;
  const body: Node[] = [];
  do {
    const module = readDotted(reader);
    const local = reader.takeName('as') ? reader.sourceAt(reader.at++) : (module.split('.')[0] ?? '');
    const bound = local === module.split('.')[0] && module.includes('.') ? (module.split('.')[0] ?? '') : module;
    body.push({
      type: 'import',
      start,
      end: reader.lastEnd,
      module: bound,
      bindings: [{ local, member: '' }],
      ...(bound === module ? {} : { dotted: module }),
    });
  } while (reader.takeMark(','));
  return blockOf(reader, start, [], body);
}

function readFromImport(reader: SyntaxReader, start: number): Node {
  reader.at += 1;
  const module = readDotted(reader);
  const bindings: { local: string; member: string }[] = [];
  if (reader.takeName('import')) {
    const close = reader.isMark('(') ? reader.partnerAt(reader.at) : -1;
    if (close > 0) reader.at += 1;
    for (let guard = 0; guard < 300; guard += 1) {
      if (close > 0) reader.skipLines();
      const member = reader.sourceAt(reader.at);
      if (reader.kindAt(reader.at) !== NAME && member !== '*') break;
      reader.at += 1;
      const local = reader.takeName('as') ? reader.sourceAt(reader.at++) : member;
      bindings.push({ local, member });
      if (!reader.takeMark(',')) break;
    }
    if (close > 0) reader.at = close + 1;
  }
  return { type: 'import', start, end: reader.lastEnd, module, bindings };
}

/** `export { a as b } from 'module'`, `export * from 'module'`, `export * as a from 'module'`; undefined for an export of the module's own. */
export function readReexport(reader: SyntaxReader, start: number): Node | undefined {
  const first = reader.at + 1;
  const close = reader.isMark('{', first) ? reader.partnerAt(first) : reader.isMark('*', first) ? first : -1;
  if (close < 0) return undefined;
  const from = reader.isName('as', close + 1) ? close + 3 : close + 1;
  if (!reader.isName('from', from) || reader.kindAt(from + 1) !== TEXT) return undefined;
  const bindings: { local: string; member: string }[] = [];
  if (close === first) bindings.push(from === close + 1 ? { local: '*', member: '*' } : { local: reader.sourceAt(close + 2), member: '' });
  for (let index = first + 1; index < close && bindings.length < 300; index += 1) {
    if (reader.kindAt(index) !== NAME) continue;
    const renamed = reader.isName('as', index + 1);
    bindings.push({ local: reader.sourceAt(renamed ? index + 2 : index), member: reader.sourceAt(index) });
    if (renamed) index += 2;
  }
  reader.at = from + 2;
  return { type: 'import', start, end: reader.lastEnd, module: reader.sourceAt(from + 1).slice(1, -1), bindings };
}

/** `import a, { b as c }, * as d from 'module'`. */
function readModuleImport(reader: SyntaxReader, start: number): Node {
  reader.at += 1;
  reader.takeName('type');
  const bindings: { local: string; member: string }[] = [];
  for (let guard = 0; guard < 300 && !reader.done; guard += 1) {
    if (reader.kindAt(reader.at) === TEXT) break;
    if (
      reader.takeName('from') ||
      reader.takeMark(',') ||
      reader.takeMark('{') ||
      reader.takeMark('}') ||
      reader.takeMark('*') ||
      reader.takeName('as')
    )
      continue;
    if (reader.isLine()) {
      reader.at += 1;
      continue;
    }
    if (reader.kindAt(reader.at) !== NAME) return reader.empty();
    const member = reader.sourceAt(reader.at);
    const inBraces = reader.isMark('{', reader.at - 1) || reader.isMark(',', reader.at - 1) || reader.isLine(reader.at - 1);
    reader.at += 1;
    const local = reader.isName('as') ? reader.sourceAt(reader.at + 1) : member;
    if (local !== member) reader.at += 2;
    bindings.push({ local, member: inBraces ? member : '' });
  }
  const module = reader.kindAt(reader.at) === TEXT ? reader.sourceAt(reader.at).slice(1, -1) : '';
  if (reader.kindAt(reader.at) === TEXT) reader.at += 1;
  return { type: 'import', start, end: reader.lastEnd, module, bindings };
}
