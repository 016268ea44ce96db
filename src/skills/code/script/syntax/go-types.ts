import { MARK, NAME, type Tokens } from './token-kinds.js';

/** Types of Go before a literal or a conversion: `[]string{…}`, `map[string]int{…}`, `[]byte(…)`, `&report{…}`. */
export function dropGoTypes(tokens: Tokens): Uint8Array {
  const { kind, start, end } = tokens;
  const dropped = new Uint8Array(kind.length);
  for (let index = 0; index < kind.length; index += 1) {
    if (isWord(tokens, index, 'range')) dropped[index] = 1;
    const from = index;
    const after = isMark(tokens, index, '[') || isWord(tokens, index, 'map') ? endOfType(tokens, index) : -1;
    if (after > from && (isMark(tokens, after, '(') || isMark(tokens, after, '{')) && !isValue(tokens, from - 1)) {
      dropped.fill(1, from, after);
      index = after - 1;
      continue;
    }
    // A literal touches its type; a block does not.
    if (
      kind[index] === NAME &&
      isMark(tokens, index + 1, '{') &&
      end[index] === start[index + 1] &&
      !isWord(tokens, index, 'interface') &&
      !isWord(tokens, index, 'struct')
    ) {
      let first = index;
      while (isMark(tokens, first - 1, '.') && kind[first - 2] === NAME) first -= 2;
      dropped.fill(1, first, index + 1);
    }
  }
  return dropped;
}

/** The index after a type that begins with a bracket or `map`, or -1. */
function endOfType(tokens: Tokens, from: number): number {
  let index = from;
  for (let guard = 0; guard < 8; guard += 1) {
    if (isWord(tokens, index, 'map')) index += 1;
    if (isMark(tokens, index, '[')) {
      const close = tokens.partner[index] ?? -1;
      if (close < index || close - index > 6) return -1;
      index = close + 1;
    } else if (isMark(tokens, index, '*')) index += 1;
    else break;
  }
  if (tokens.kind[index] !== NAME) return -1;
  if (isWord(tokens, index, 'interface') || isWord(tokens, index, 'struct')) {
    const close = isMark(tokens, index + 1, '{') ? (tokens.partner[index + 1] ?? -1) : -1;
    return close > index ? close + 1 : -1;
  }
  index += 1;
  while (isMark(tokens, index, '.') && tokens.kind[index + 1] === NAME) index += 2;
  return index;
}

/** Whether a token ends a value, after which a bracket is an index. */
function isValue({ kind, start, text, end }: Tokens, index: number): boolean {
  if (kind[index] === NAME) return !/^(?:range|return|case|in|go|defer|else)$/u.test(text.slice(start[index], end[index]));
  return kind[index] === MARK && /^[)\]]$/u.test(text.slice(start[index], end[index]));
}

function isMark({ kind, start, end, text }: Tokens, index: number, mark: string): boolean {
  return kind[index] === MARK && text.slice(start[index], end[index]) === mark;
}

function isWord({ kind, start, end, text }: Tokens, index: number, word: string): boolean {
  return kind[index] === NAME && text.slice(start[index], end[index]) === word;
}
