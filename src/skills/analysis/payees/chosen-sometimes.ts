import { namesOfAccounts, type WrittenAccount } from './written-payees.js';
import { SOME_PAYMENTS } from './some-payments.js';

/** An account that a program puts where another belongs, and where the condition of that begins. */
export interface Choice {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** The condition of an expression that chooses, up to what is chosen. */
const CHOOSES_BEFORE = new RegExp(String.raw`${SOME_PAYMENTS}[^\n?;]{0,80}\s{0,40}\?\s?["'\x60]?$`, 'iu');
/** What is chosen otherwise: something that the program was given, and no other account of its own. */
const OTHERWISE = String.raw`(?<other>[A-Za-z_$@][\w.$\[\]"'>-]{1,60})`;
const CONSTANT = /^[A-Z0-9_]{2,40}$/u;
const OR_ELSE = new RegExp(String.raw`^["'\x60]?(?:\[\d\])?\s{0,40}:\s?${OTHERWISE}`, 'u');
/** The same as Python and Ruby put it. */
const IF_AFTER = new RegExp(
  String.raw`^["'\x60]?(?:\[\d\])?\s{1,40}if\s[^\n]{0,100}?${SOME_PAYMENTS}[^\n]{0,80}?\selse\s{1,40}${OTHERWISE}`,
  'iu',
);
const ONLY_IF = new RegExp(String.raw`^["'\x60]?(?:\[\d\])?\s(?:if|unless)\s[^\n]{0,100}?${SOME_PAYMENTS}`, 'iu');
/** And as Lua and shells do. */
const AND_BEFORE = new RegExp(String.raw`${SOME_PAYMENTS}[^\n;]{0,80}(?:\band\b|&&)\s["'\x60]?$`, 'iu');
const OR_AFTER = new RegExp(String.raw`^["'\x60]?\s(?:or|\|\|)\s${OTHERWISE}`, 'u');
/** And as languages do in which a condition is an expression, and the formulas of a sheet. */
const BRANCH_BEFORE = new RegExp(String.raw`\bif\b[^\n{}]{0,100}?${SOME_PAYMENTS}[^\n{}]{0,60}\{\s{0,40}["'\x60]?$`, 'iu');
const ELSE_AFTER = new RegExp(
  String.raw`^["'\x60]?(?:\.\w{1,12}\(\))?[^\n{}]{0,12}\s{0,40}\}\s{0,20}else\s{0,4}\{\s{0,40}${OTHERWISE}`,
  'u',
);
const SHEET_BEFORE = /\bIF\(\s?(?:AND\(|OR\()?\$?[A-Z]{1,2}\$?(?:\d|\{)[^,;\n]{0,30}[<>][^,;\n]{1,30}[,;]\s?["']{1,2}$/u;
const SQL_BEFORE = new RegExp(String.raw`\bcase\s{1,12}when\b[^\n;]{0,100}?${SOME_PAYMENTS}[^\n;]{0,80}?\bthen\s{1,12}'$`, 'iu');
const SQL_AFTER = new RegExp(String.raw`^'\s{1,12}else\s{1,12}${OTHERWISE}`, 'iu');
/** A line under which a block stands that only some payments come to. */
const HEAD = new RegExp(String.raw`\b(?:if|elif|elsif|elseif|when|case)\b[^\n]{0,120}?${SOME_PAYMENTS}`, 'iu');
/** A line that sets or gives back what is to be paid to. */
const SETS =
  /^\s{0,80}(?:return\b|yield\b|(?:let|var|const|my|local)\s)|[^=!<>]=[^=>~]|\b\w{1,30}["']?\]?\s?:\s?["'\x60]|\.(?:set|put|update|replace)\(/iu;
/** What a program looks up by where, in what or by whom one pays. */
const LOOKED_UP =
  /\b\w{0,12}(?:chain_?id|network|currency|country|mainnet|testnet)\w{0,12}\s?[=!]==?|[=!]==?\s?["'\x60](?!local)|\b(?:test|demo|sandbox)\b/iu;

/** Lines above an account among which the head of its block is. */
const MOST_LINES = 6;
const BEFORE = 260;
const AFTER = 260;

/** The places at which a program pays into an account of its own where a condition holds that only some payments meet. */
export function* chosenSometimes(text: string, accounts: readonly WrittenAccount[]): Iterable<Choice> {
  const names = namesOfAccounts(text, accounts);
  const kept = new Set(names.values());
  for (const one of accounts) if (!kept.has(one) || isInBlock(text, one.start)) yield* choiceAt(text, one.start, one.end);
  for (const [name, one] of names)
    for (const { index } of text.matchAll(new RegExp(String.raw`(?<![\w.])${name}\b(?!\s?(?::\s?[\w<>\[\]]{1,24}\s?)?:?=(?!=))`, 'gu')))
      if (index > one.end || index + name.length < one.start - 12) yield* choiceAt(text, index, index + name.length);
}

function isInBlock(text: string, at: number): boolean {
  return /^[ \t]/u.test(text.slice(text.lastIndexOf('\n', at - 1) + 1));
}

function* choiceAt(text: string, start: number, end: number): Iterable<Choice> {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  const chosen = CHOOSES_BEFORE.exec(before);
  const joined = AND_BEFORE.exec(before);
  const branch = BRANCH_BEFORE.exec(before) ?? SQL_BEFORE.exec(before);
  const at =
    chosen !== null && isGiven(OR_ELSE, after)
      ? start - before.length + chosen.index
      : joined !== null && isGiven(OR_AFTER, after)
        ? start - before.length + joined.index
        : branch !== null && (isGiven(ELSE_AFTER, after) || isGiven(SQL_AFTER, after))
          ? start - before.length + branch.index
          : SHEET_BEFORE.test(before) || isGiven(IF_AFTER, after) || (ONLY_IF.test(after) && SETS.test(lineOf(text, start)))
            ? start
            : headOf(text, start);
  if (at !== undefined && !LOOKED_UP.test(lineOf(text, at))) yield { at, start, end };
}

/** Whether what follows chooses something that was given otherwise. */
function isGiven(choice: RegExp, after: string): boolean {
  const other = choice.exec(after)?.groups?.['other'];
  return other !== undefined && !CONSTANT.test(other);
}

function lineOf(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end === -1 ? text.length : end).slice(0, 400);
}

/** Where the head of the block stands in which a line sets what is at a place, when only some payments come there. */
function headOf(text: string, at: number): number | undefined {
  const line = lineOf(text, at);
  if (!SETS.test(line)) return undefined;
  let start = text.lastIndexOf('\n', at - 1) + 1;
  if (HEAD.test(text.slice(start, at))) return start;
  let depth = indentOf(line);
  for (let lines = 0; lines < MOST_LINES && start > 0; lines += 1) {
    start = text.lastIndexOf('\n', start - 2) + 1;
    const above = lineOf(text, start);
    if (above.trim() === '' || indentOf(above) >= depth) continue;
    if (HEAD.test(above)) return start;
    // What is spread over lines stands under a head of its own.
    if (!/[({[,]\s{0,4}$/u.test(above)) return undefined;
    // A brace on a line of its own has its head above it.
    depth = indentOf(above) + (above.trim() === '{' ? 1 : 0);
  }
  return undefined;
}

function indentOf(line: string): number {
  return /^[ \t]*/u.exec(line)?.[0].length ?? 0;
}
