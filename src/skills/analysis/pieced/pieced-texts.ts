import { signal } from '../signal.js';
import type { TextUnit } from '../text-unit.js';

/** A text that a program writes down in pieces, and what it says once they are put together. */
export interface PiecedText {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const LITERAL = String.raw`(?:"[^"\\\n]{1,120}"|'[^'\\\n]{1,120}')`;
const LIST = String.raw`[[({]\s{0,20}${LITERAL}(?:\s{0,20},\s{0,20}${LITERAL}){1,12},?\s{0,20}[\])}]`;
const GLUE = String.raw`["'\x60](?:[^"'\x60\n]{0,3})["'\x60]`;

/** Texts in a list that are joined where they stand. */
export const JOINED_LIST = signal(
  'joined-list',
  ['join(', 'joined(', 'jointostring(', 'implode(', 'concat('],
  new RegExp(
    String.raw`(?<list>${LIST})\s{0,20}\.(?:join|joined|joinToString|concat)\(\s?(?:separator\s?[:=]\s?)?(?<glue>${GLUE})?\s?\)|(?<glue2>${GLUE})\.join\(\s{0,8}(?<list2>${LIST})\s{0,8}\)|\b(?:implode|String\.Join|String\.join|strings\.Join|join|table\.concat)\(\s?(?:(?<glue3>${GLUE})\s?,\s?)?(?:new\s?\w{0,8}\[\]\s?|\[\]string\s?)?(?<list3>${LIST})(?:\s?,\s?(?<glue4>${GLUE}))?\s?\)`,
  ),
  700,
);
/** The pieces of an address of a chain, in a list that is joined elsewhere. */
export const WALLET_PIECES = signal(
  'wallet-pieces',
  ['"0x', "'0x", '"bc1', "'bc1", '"tb1', "'tb1", '"ltc1', "'ltc1", '"bnb1', "'bnb1", '"addr1', "'addr1"],
  new RegExp(
    String.raw`[[({]\s{0,20}["'](?:0x|bc1|tb1|ltc1|bnb1|addr1)[0-9a-z]{2,60}["'](?:\s{0,20},\s{0,20}["'][0-9a-z]{2,60}["']){1,12},?\s{0,20}[\])}]`,
  ),
  900,
);
/** Numbers that are filled into a pattern which is written out beside them. */
export const FILLED_PATTERN = signal(
  'filled-pattern',
  ['" % (', "' % (", '"%(', "'%("],
  /["'](?<pattern>[\w.%:/-]{0,40}%[disxu][\w.%:\/-]{0,60})["']\s?%\s?\((?<values>[\w\s,"'.-]{1,120})\)/,
  260,
);
/** What parts two texts that are put together where they stand. */
const ADDED = ['" + "', "' + '", '"+"', "'+'", '" . "', "' . '", '" .. "', '" & "'] as const;
/** The pieces of a bank account or of an address of a chain, put together by a sign where they stand. */
export const ADDED_PIECES = signal(
  'added-pieces',
  ADDED,
  new RegExp(
    String.raw`["'](?:[A-Z]{2}\d{0,24}|0x[0-9a-f]{0,38}|(?:bc1|tb1|ltc1|bnb1|addr1)[a-z0-9]{0,60})(?:(?:${ADDED.map((glue) => glue.replace(/[+.]/g, String.raw`\$&`)).join('|')})[a-z0-9]{1,60}){1,12}["']`,
  ),
  500,
);
export const PIECES = [JOINED_LIST, WALLET_PIECES, ADDED_PIECES, FILLED_PATTERN] as const;

/** The texts that a unit writes down in pieces. */
export function* piecedTexts(unit: TextUnit): Iterable<PiecedText> {
  for (const { start, end, groups } of unit.find(JOINED_LIST)) {
    const list = groups['list'] ?? groups['list2'] ?? groups['list3'] ?? '';
    const glue = groups['glue'] ?? groups['glue2'] ?? groups['glue3'] ?? groups['glue4'] ?? '""';
    yield { start, end, text: literalsIn(list).join(glue.slice(1, -1)) };
  }
  if (unit.text.includes('join') || unit.text.includes('concat') || unit.text.includes('implode'))
    for (const { start, end, text } of unit.find(WALLET_PIECES)) yield { start, end, text: literalsIn(text).join('') };
  for (const { start, end, text } of unit.find(ADDED_PIECES)) yield { start, end, text: literalsIn(text).join('') };
  for (const { start, end, groups } of unit.find(FILLED_PATTERN)) {
    const text = filled(groups['pattern'] ?? '', groups['values'] ?? '');
    if (text !== undefined) yield { start, end, text };
  }
}

function literalsIn(list: string): readonly string[] {
  return [...list.matchAll(/"([^"\\\n]{1,120})"|'([^'\\\n]{1,120})'/gu)].map(([, double, single]) => double ?? single ?? '');
}

/** A pattern with the numbers and texts beside it in their places; undefined where one of them is no constant. */
function filled(pattern: string, values: string): string | undefined {
  const given = values
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
  if (!given.every((value) => /^(?:0x[\da-f]+|\d+|"[^"]*"|'[^']*')$/iu.test(value))) return undefined;
  let next = 0;
  return pattern.replace(/%[disxu]/gu, () => {
    const value = given[next++] ?? '';
    return /^\d/u.test(value) ? String(Number(value)) : value.slice(1, -1);
  });
}
