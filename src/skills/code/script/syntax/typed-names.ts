import { LINE, MARK, NAME, TEXT, type Tokens } from './token-kinds.js';

const MODIFIERS = new Set(
  'public private protected internal static final readonly sealed override virtual abstract partial extern volatile transient synchronized native strictfp unsafe async suspend inline open lateinit data const out ref params required default'.split(
    ' ',
  ),
);
/** Words that are followed by a name, and are no type of it. */
const NO_TYPES = new Set(
  'return new await throw else in is as case yield using var val let def fun instanceof extends implements package import class interface record struct enum namespace where get set object if while for foreach switch when do try catch finally goto assert not and or from select by with typealias static'.split(
    ' ',
  ),
);
/** Longest list of type arguments, in tokens. */
const MAX_ARGUMENTS = 40;

/** Types before names, type arguments, modifiers and annotations of C#, Java and Kotlin. */
export function dropTypes(tokens: Tokens): Uint8Array {
  const { kind, partner } = tokens;
  const dropped = new Uint8Array(kind.length);
  dropTypeArguments(tokens, dropped);
  for (let index = 0; index < kind.length; index += 1) {
    if (dropped[index] === 1 || (kind[index] !== NAME && kind[index] !== MARK)) continue;
    const word = sourceAt(tokens, index);
    if (kind[index] === NAME) {
      if (word === 'new' && dropMaker(tokens, dropped, index)) continue;
      if (isGroovyWord(tokens, index, word)) dropped[index] = 1;
      else if (MODIFIERS.has(word) && kind[next(tokens, dropped, index)] === NAME) dropped[index] = 1;
      else if (!NO_TYPES.has(word)) dropType(tokens, dropped, index);
      continue;
    }
    if (word === '@' && kind[index + 1] === NAME) index = dropAnnotation(tokens, dropped, index);
    else if (word === '(') dropCast(tokens, dropped, index);
    else if (word === '[' && tokens.dialect.language === 'csharp' && startsStatement(tokens, index)) {
      const close = partner[index] ?? -1;
      if (close > index && tokens.kind[close + 1] !== MARK) dropped.fill(1, index, close + 1);
    } else if (word === '!' && isEnd(tokens, index - 1) && /^(?:[.;,)!]|\]|)$/u.test(sourceAt(tokens, index + 1))) dropped[index] = 1;
  }
  return dropped;
}

/** Classes that are lists, and made with what stands in braces behind them. */
const LISTS = new Set(['List', 'HashSet', 'Collection', 'SortedSet', 'Queue', 'Stack', 'LinkedList', 'ArrayList']);
/** Longest type behind `new`, in tokens. */
const MAX_MADE = 24;

/** `new[] { … }`, `new string[] { … }` and `new List<string> { … }`: a list, of which the braces alone are left. */
function dropMaker(tokens: Tokens, dropped: Uint8Array, from: number): boolean {
  const { kind, partner } = tokens;
  if (tokens.dialect.language === 'kotlin') return false;
  let index = from + 1;
  let isList = false;
  for (; index < from + MAX_MADE; index += 1) {
    const source = sourceAt(tokens, index);
    const close = partner[index] ?? -1;
    if (dropped[index] === 1 || (kind[index] === MARK && source === '.')) continue;
    if (kind[index] === NAME) isList = LISTS.has(source);
    else if (source === '[' && close > index && close - index <= 2) {
      isList = true;
      index = close;
    } else if (source === '(' && close === index + 1 && isList) index = close;
    else break;
  }
  if (!isList || sourceAt(tokens, index) !== '{') return false;
  dropped.fill(1, from, index);
  return true;
}

/** `def name = …` and `new Name(…)` of Groovy, which shares the reader of Kotlin. */
function isGroovyWord({ dialect, kind, text, start, end }: Tokens, index: number, word: string): boolean {
  if (dialect.language !== 'kotlin' || kind[index + 1] !== NAME) return false;
  return word === 'new' || (word === 'def' && text.slice(start[index + 2], end[index + 2]) === '=');
}

/** `new Map<string, number>()` and `get<K>(key: K)` of TypeScript: the type arguments between a name and the bracket that both touch. */
export function dropCalledTypes(tokens: Tokens): Uint8Array {
  const { kind, text, start, end } = tokens;
  const dropped = new Uint8Array(kind.length);
  for (let index = 1; index + 2 < kind.length; index += 1) {
    if (kind[index] !== MARK || text[start[index] ?? 0] !== '<' || sourceAt(tokens, index) !== '<') continue;
    if (kind[index - 1] !== NAME || end[index - 1] !== start[index]) continue;
    const close = closingAngle(tokens, index);
    if (close < 0 || text[start[close + 1] ?? 0] !== '(' || end[close] !== start[close + 1]) continue;
    dropped.fill(1, index, close + 1);
    index = close;
  }
  return dropped;
}

/** `<T, List<U>>` behind a name, where nothing but names of types stand in it. */
export function dropTypeArguments(tokens: Tokens, dropped: Uint8Array): void {
  const { kind, text, start } = tokens;
  for (let index = 1; index < kind.length; index += 1) {
    if (kind[index] !== MARK || text[start[index] ?? 0] !== '<' || sourceAt(tokens, index) !== '<') continue;
    if (!(kind[index - 1] === NAME || sourceAt(tokens, index - 1) === '::')) continue;
    const close = closingAngle(tokens, index);
    if (close < 0) continue;
    const from = sourceAt(tokens, index - 1) === '::' ? index - 1 : index;
    dropped.fill(1, from, close + 1);
    index = close;
  }
}

/** What may stand in type arguments besides names; those of TypeScript hold whole types, of functions and objects. */
const IN_ARGUMENTS = /^(?:[.,?&*[\]()]|::|->)$/u;
const IN_TYPESCRIPT = /^(?:[.,?&*[\](){}|:;]|=>)$/u;

function closingAngle(tokens: Tokens, from: number): number {
  const isTypeScript = tokens.dialect.language === 'javascript';
  const allowed = isTypeScript ? IN_TYPESCRIPT : IN_ARGUMENTS;
  let depth = 0;
  for (let index = from; index < from + MAX_ARGUMENTS; index += 1) {
    const source = sourceAt(tokens, index);
    if (tokens.kind[index] === MARK) {
      if (source === '<') depth += 1;
      else if (source === '>' || source === '>>') depth -= source.length;
      else if (!allowed.test(source)) return -1;
    } else if (tokens.kind[index] !== NAME && !(isTypeScript && tokens.kind[index] === TEXT)) return -1;
    if (depth <= 0)
      return /^(?:[({,.;)=>|[\]&?]|::|\.\.\.|)$/u.test(sourceAt(tokens, index + 1)) ||
        tokens.kind[index + 1] === NAME ||
        tokens.kind[index + 1] === LINE
        ? index
        : -1;
  }
  return -1;
}

/** A type that stands before a name: itself, its name space, and the brackets and marks behind it. */
function dropType(tokens: Tokens, dropped: Uint8Array, index: number): void {
  if (tokens.dialect.language === 'kotlin') return;
  let after = index + 1;
  while (dropped[after] === 1) after += 1;
  while (
    sourceAt(tokens, after) === '?' ||
    (sourceAt(tokens, after) === '[' && tokens.partner[after] === after + 1) ||
    sourceAt(tokens, after) === '...'
  )
    after += sourceAt(tokens, after) === '[' ? 2 : 1;
  if (
    tokens.kind[after] !== NAME ||
    (NO_TYPES.has(sourceAt(tokens, after)) && !(tokens.dialect.language === 'java' && sourceAt(tokens, after) === 'in'))
  )
    return;
  let first = index;
  while (sourceAt(tokens, first - 1) === '.' && tokens.kind[first - 2] === NAME) first -= 2;
  dropped.fill(1, first, after);
}

function dropAnnotation({ kind, partner, text, start, end }: Tokens, dropped: Uint8Array, from: number): number {
  let last = from + 1;
  while (text.slice(start[last + 1], end[last + 1]) === '.' && kind[last + 2] === NAME) last += 2;
  const open = text.slice(start[last + 1], end[last + 1]) === '(' ? last + 1 : -1;
  const close = open > 0 ? (partner[open] ?? -1) : -1;
  dropped.fill(1, from, Math.max(last, close) + 1);
  return Math.max(last, close);
}

/** `(HttpURLConnection) new URL(…)`: the brackets and the type in them; a call, a condition and a lambda look otherwise. */
function dropCast(tokens: Tokens, dropped: Uint8Array, open: number): void {
  const { kind, partner } = tokens;
  const close = partner[open] ?? -1;
  if (tokens.dialect.language === 'kotlin' || close <= open + 1 || close - open > MAX_ARGUMENTS || kind[open + 1] !== NAME) return;
  if (isEnd(tokens, open - 1) && !/^(?:return|throw|in|await|case)$/u.test(sourceAt(tokens, open - 1))) return;
  if (kind[close + 1] !== NAME && kind[close + 1] !== TEXT && sourceAt(tokens, close + 1) !== '(') return;
  if (/^(?:instanceof|is|as|in|and|or)$/u.test(sourceAt(tokens, close + 1))) return;
  for (let index = open + 1; index < close; index += 1)
    if (dropped[index] !== 1 && kind[index] !== NAME && !/^(?:[.?,[\]])$/u.test(sourceAt(tokens, index))) return;
  dropped.fill(1, open, close + 1);
}

function next({ kind }: Tokens, dropped: Uint8Array, from: number): number {
  let index = from + 1;
  while (index < kind.length && (dropped[index] === 1 || kind[index] === LINE)) index += 1;
  return index;
}

function startsStatement(tokens: Tokens, index: number): boolean {
  return index === 0 || tokens.kind[index - 1] === LINE || /^[{};\]]$/u.test(sourceAt(tokens, index - 1));
}

function isEnd(tokens: Tokens, index: number): boolean {
  return tokens.kind[index] === NAME || /^[)\]]$/u.test(sourceAt(tokens, index));
}

function sourceAt({ text, start, end }: Tokens, index: number): string {
  return start[index] === undefined ? '' : text.slice(start[index], end[index]);
}
