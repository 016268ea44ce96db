import { isMap, isSeq, parseDocument, type Document } from 'yaml';

import { UserError } from '../../core/errors.js';

/**
 * A YAML file with one more entry in the list at a top-level key; comments and what else stands in it stay. An absent or
 * empty file becomes one with that list alone. Throws UserError CONFIG when the file does not hold such a list.
 */
export function appendEntry(text: string | undefined, key: string, entry: Readonly<Record<string, unknown>>, file: string): string {
  const document: Document = parseDocument(text ?? '', { version: '1.2', schema: 'core', uniqueKeys: true, logLevel: 'silent' });
  const { contents } = document;
  if (document.errors.length > 0 || (contents !== null && !isMap(contents))) throw unusable(file, key);
  const list = isMap(contents) ? contents.get(key) : undefined;
  if (list !== undefined && list !== null && !isSeq(list)) throw unusable(file, key);
  if (isSeq(list)) {
    // A list that was written empty, `[]`, would go on in one line.
    if (list.items.length === 0) list.flow = false;
    list.add(document.createNode(entry));
  } else {
    document.set(key, document.createNode([entry]));
  }
  return document.toString({ lineWidth: 0 });
}

function unusable(file: string, key: string): UserError {
  return new UserError('CONFIG', `${file} does not hold a list ${key}, so nothing can be added to it`, 'Correct the file first.');
}
