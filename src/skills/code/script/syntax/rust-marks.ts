import { MARK, NAME, type Tokens } from './token-kinds.js';
import { dropTypeArguments } from './typed-names.js';

const WORDS = new Set(['mut', 'ref', 'move', 'pub', 'unsafe', 'async', 'dyn', 'crate', 'box']);

/** Marks of Rust that say nothing about data: `?`, the `!` of macros, attributes, `mut`, the `let` of conditions, type arguments. */
export function dropRustMarks(tokens: Tokens): Uint8Array {
  const { kind, start, end, text, partner } = tokens;
  const dropped = new Uint8Array(kind.length);
  dropTypeArguments(tokens, dropped);
  const source = (index: number): string => text.slice(start[index], end[index]);
  for (let index = 0; index < kind.length; index += 1) {
    const word = source(index);
    if (kind[index] === NAME) {
      const condition = word === 'let' && /^(?:if|while)$/u.test(source(index - 1));
      if (WORDS.has(word) || condition) dropped[index] = 1;
      // `vec![…]` is a list.
      if (word === 'vec' && source(index + 1) === '!') dropped[index] = 1;
      continue;
    }
    if (kind[index] !== MARK) continue;
    if (word === '?' || (word === '!' && kind[index - 1] === NAME && /^[([{]$/u.test(source(index + 1)))) dropped[index] = 1;
    const open = word === '#' ? (source(index + 1) === '!' ? index + 2 : index + 1) : -1;
    const close = open > 0 && source(open) === '[' ? (partner[open] ?? -1) : -1;
    if (close > index) {
      dropped.fill(1, index, close + 1);
      index = close;
    }
  }
  return dropped;
}
