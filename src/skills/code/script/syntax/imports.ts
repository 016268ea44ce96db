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
