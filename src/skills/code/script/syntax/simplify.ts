import { pairEnds } from './end-words.js';
import { dropGoTypes } from './go-types.js';
import { dropRustMarks } from './rust-marks.js';
import { dropSwiftMarks } from './swift-marks.js';
import { LINE, MARK, NAME, type Tokens } from './token-kinds.js';
import { dropCalledTypes, dropTypes } from './typed-names.js';

/**
 * Takes out of the tokens of a program what says nothing about its data: types before names, type arguments, modifiers,
 * annotations. What is left reads like a program of a language without types. Linear.
 */
export function simplified(tokens: Tokens): Tokens {
  switch (tokens.dialect.language) {
    case 'csharp':
    case 'java':
    case 'kotlin':
      return without(tokens, dropTypes(tokens));
    case 'javascript':
      return without(tokens, dropCalledTypes(tokens));
    case 'swift':
      return without(tokens, dropSwiftMarks(tokens));
    case 'rust':
      return without(tokens, dropRustMarks(tokens));
    case 'go':
      return without(tokens, dropGoTypes(tokens));
    case 'perl':
      return without(tokens, dropDiamonds(tokens));
    case 'ruby':
    case 'lua':
      return pairEnds(tokens);
    default:
      return tokens;
  }
}

/** The tokens without those that are marked; brackets keep their partners. */
function without(tokens: Tokens, dropped: Uint8Array): Tokens {
  if (!dropped.includes(1)) return tokens;
  const { kind, start, end, partner } = tokens;
  const moved = new Int32Array(kind.length).fill(-1);
  let length = 0;
  for (let index = 0; index < kind.length; index += 1) if (dropped[index] !== 1) moved[index] = length++;
  const column = (): number[] => new Array<number>(length);
  const left: Tokens = { text: tokens.text, dialect: tokens.dialect, kind: column(), start: column(), end: column(), partner: column() };
  for (let index = 0; index < kind.length; index += 1) {
    const to = moved[index] ?? -1;
    if (to < 0) continue;
    const other = partner[index] ?? -1;
    left.kind[to] = kind[index] ?? MARK;
    left.start[to] = start[index] ?? 0;
    left.end[to] = end[index] ?? 0;
    left.partner[to] = other >= 0 && kind[index] !== LINE ? (moved[other] ?? -1) : other;
  }
  return left;
}

/** Perl reads a line with `<$file>`: the angles go, the file stays. */
function dropDiamonds({ kind, start, end, text }: Tokens): Uint8Array {
  const dropped = new Uint8Array(kind.length);
  for (let index = 0; index + 2 < kind.length; index += 1) {
    if (kind[index] !== MARK || text[start[index] ?? 0] !== '<' || kind[index + 1] !== NAME || end[index] !== start[index + 1]) continue;
    if (kind[index + 2] !== MARK || text[start[index + 2] ?? 0] !== '>' || end[index + 1] !== start[index + 2]) continue;
    dropped[index] = 1;
    dropped[index + 2] = 1;
  }
  return dropped;
}
