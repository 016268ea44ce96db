import { LINE, MARK, NAME, type Tokens } from './token-kinds.js';

/** Words of Swift that say nothing about data. */
const WORDS = new Set(
  'try await guard public private fileprivate internal open static final override mutating lazy weak unowned async throws rethrows inout convenience required some any nonisolated'.split(
    ' ',
  ),
);
/** Longest head of a closure, and longest type, in tokens. */
const MAX_HEAD = 24;

/** Labels of arguments, types, optional marks, modifiers, attributes and the heads of closures: what is left reads like a program without them. */
export function dropSwiftMarks(tokens: Tokens): Uint8Array {
  const { kind, partner } = tokens;
  const dropped = new Uint8Array(kind.length);
  const open: { readonly mark: string; readonly close: number; readonly declares: boolean }[] = [];
  for (let index = 0; index < kind.length; index += 1) {
    while (open.length > 0 && (open.at(-1)?.close ?? 0) < index) open.pop();
    const word = sourceAt(tokens, index);
    if (kind[index] === NAME) {
      const within = open.at(-1);
      if (WORDS.has(word)) dropped[index] = 1;
      else if (/^(?:let|var)$/u.test(word)) dropDeclaration(tokens, dropped, index);
      else if (within?.mark === '(' && beginsArgument(tokens, index)) dropLabel(tokens, dropped, index, within);
      else if (word === 'as') dropType(tokens, dropped, index);
      continue;
    }
    if (kind[index] !== MARK) continue;
    if ((word === '?' || word === '!') && touches(tokens, index)) dropped[index] = 1;
    else if (word === '@' && kind[index + 1] === NAME) dropped.fill(1, index, index + 2);
    else if (word === '{') dropHead(tokens, dropped, index);
    if (/^[([{]$/u.test(word) && (partner[index] ?? -1) > index)
      open.push({ mark: word, close: partner[index] ?? -1, declares: isDeclaration(tokens, index) });
  }
  return dropped;
}

/** Whether brackets hold the parameters of a function that is declared. */
function isDeclaration(tokens: Tokens, open: number): boolean {
  return sourceAt(tokens, open - 2) === 'func' || sourceAt(tokens, open - 1) === 'init';
}

function beginsArgument(tokens: Tokens, index: number): boolean {
  return /^[(,]$/u.test(previous(tokens, index));
}

/** `contentsOf: url` is `url`; `to target: URL` is `target`, and the type goes. */
function dropLabel(
  tokens: Tokens,
  dropped: Uint8Array,
  index: number,
  { close, declares }: { readonly close: number; readonly declares: boolean },
): void {
  const colon = sourceAt(tokens, index + 1) === ':' ? index + 1 : index + 2;
  if (sourceAt(tokens, colon) !== ':' || colon >= close) return;
  if (!declares) {
    if (colon === index + 1) dropped.fill(1, index, colon + 1);
    return;
  }
  if (colon === index + 2) dropped[index] = 1;
  let end = colon;
  while (end < close && !/^[,=]$/u.test(sourceAt(tokens, end))) {
    const partner = tokens.partner[end] ?? -1;
    end = tokens.kind[end] === MARK && partner > end ? partner + 1 : end + 1;
  }
  dropped.fill(1, colon, Math.min(end, close));
}

/** `if let x = …` is `if x = …`; `let x: Type = …` is `let x = …`. */
function dropDeclaration(tokens: Tokens, dropped: Uint8Array, index: number): void {
  if (/^(?:if|while|guard|,)$/u.test(previous(tokens, index))) dropped[index] = 1;
  if (tokens.kind[index + 1] !== NAME || sourceAt(tokens, index + 2) !== ':') return;
  let end = index + 2;
  while (end < index + MAX_HEAD && tokens.kind[end] !== LINE && tokens.kind[end] !== undefined && !/^[={]$/u.test(sourceAt(tokens, end)))
    end += 1;
  dropped.fill(1, index + 2, end);
}

/** `value as? Type`. */
function dropType(tokens: Tokens, dropped: Uint8Array, index: number): void {
  let at = index + 1;
  if (/^[?!]$/u.test(sourceAt(tokens, at))) at += 1;
  const bracket = sourceAt(tokens, at) === '[' ? (tokens.partner[at] ?? -1) : -1;
  const end = bracket > at ? bracket + 1 : tokens.kind[at] === NAME ? at + 1 : -1;
  if (end > 0) dropped.fill(1, index, end);
}

/** `{ [weak self] data, _ in`: the head of a closure. */
function dropHead(tokens: Tokens, dropped: Uint8Array, index: number): void {
  for (let at = index + 1; at < index + MAX_HEAD; at += 1) {
    if (tokens.kind[at] === NAME && sourceAt(tokens, at) === 'in') {
      dropped.fill(1, index + 1, at + 1);
      return;
    }
    if (tokens.kind[at] === LINE || (tokens.kind[at] !== NAME && !/^(?:[[\](),:?&_]|->|\.)$/u.test(sourceAt(tokens, at)))) return;
  }
}

/** A mark that stands directly behind a value is no operator. */
function touches({ kind, start, end, text }: Tokens, index: number): boolean {
  if (end[index - 1] !== start[index]) return false;
  return kind[index - 1] === NAME || /^[)\]]$/u.test(text.slice(start[index - 1], end[index - 1]));
}

function previous(tokens: Tokens, index: number): string {
  const at = tokens.kind[index - 1] === LINE ? index - 2 : index - 1;
  return sourceAt(tokens, at);
}

function sourceAt({ text, start, end }: Tokens, index: number): string {
  return start[index] === undefined ? '' : text.slice(start[index], end[index]);
}
