import { LINE, MARK, NAME, NUMBER, TEMPLATE, TEXT, type Tokens } from './token-kinds.js';

const RUBY = new Set(['def', 'class', 'module', 'begin', 'case', 'if', 'unless', 'while', 'until', 'for', 'do']);
const LUA = new Set(['function', 'if', 'do', 'repeat']);
/** Openers of Ruby that may stand behind a statement as its condition. */
const MODIFIERS = new Set(['if', 'unless', 'while', 'until']);
/** Loops whose `do` is their own. */
const LOOPS = new Set(['while', 'until', 'for']);
/** Words after which a statement begins. */
const BEFORE_STATEMENT = new Set(['then', 'else', 'do', 'begin', 'ensure', 'return', 'and', 'or', 'not', 'in', 'when']);

/** Blocks that end with a word: the word that opens one is the partner of the word that ends it. */
export function pairEnds(tokens: Tokens): Tokens {
  const { kind, start, end, text } = tokens;
  const openers = tokens.dialect.language === 'lua' ? LUA : RUBY;
  const partner = [...tokens.partner];
  const open: number[] = [];
  let loop = false;
  for (let index = 0; index < kind.length; index += 1) {
    if (kind[index] === LINE) loop = false;
    if (kind[index] !== NAME) continue;
    const word = text.slice(start[index], end[index]);
    if (word === 'end' || word === 'until') {
      if (word === 'until' && openers === RUBY) loop ||= opens(tokens, index, word);
      const opener = word === 'until' && openers === RUBY ? undefined : open.pop();
      if (opener !== undefined) partner[opener] = index;
      if (opener !== undefined) partner[index] = opener;
      if (word === 'end' || openers === LUA) continue;
    }
    if (!openers.has(word) || isMember(tokens, index) || (openers === RUBY && !opens(tokens, index, word))) continue;
    if (word === 'do' && loop && openers === RUBY) {
      loop = false;
      continue;
    }
    if (LOOPS.has(word)) loop = true;
    open.push(index);
  }
  return { ...tokens, partner };
}

/** Whether a word of Ruby opens a block: behind a value on the same line it is a condition of what stands before. */
function opens({ kind, start, end, text }: Tokens, index: number, word: string): boolean {
  if (!MODIFIERS.has(word)) return true;
  const before = kind[index - 1];
  if (before === undefined || before === LINE) return true;
  if (before === TEXT || before === TEMPLATE || before === NUMBER) return false;
  const source = text.slice(start[index - 1], end[index - 1]);
  return before === NAME ? BEFORE_STATEMENT.has(source) : !/^[)\]}]$/u.test(source);
}

function isMember({ kind, start, text, end }: Tokens, index: number): boolean {
  const before = kind[index - 1] === MARK ? text.slice(start[index - 1], end[index - 1]) : '';
  return before === '.' || before === '&.' || before === '::' || (text[end[index] ?? 0] === ':' && text[(end[index] ?? 0) + 1] !== ':');
}
