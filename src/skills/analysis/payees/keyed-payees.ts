import { isAccount } from './written-payees.js';

/** Bytes as programs write them out: in hexadecimal, in base 64, or as a list of numbers. */
const HEX = /(?<=["'\x60])(?:[0-9a-fA-F]{2}){15,60}(?=["'\x60])/gu;
const BASE64 = /(?<=["'\x60])[A-Za-z0-9+/]{20,90}={0,2}(?=["'\x60])/gu;
const NUMBERS = /(?<![\w.])(?:(?:0x[0-9a-fA-F]{1,2}|\d{1,3})\s{0,3},\s{0,12}){14,100}(?:0x[0-9a-fA-F]{1,2}|\d{1,3})(?![\w.])/gu;
/** Changing bytes by a key. */
const CHANGES = /\^|\bx?or\b|\bbxor\b|[-+]\s?\w{1,20}\)?\s?(?:%|&|for\b|\))|\.map\(|\bmod\b/iu;
/** Most stretches of each kind that are looked at. */
const MOST = 20;

/** An account that a program writes down with each of its letters changed by one key. */
export interface KeyedPayee {
  readonly start: number;
  readonly end: number;
  readonly account: string;
}

/** Accounts behind a key. Threat: no letter of them is left to be read; but under none of 510 keys do other bytes become an account. */
export function* keyedPayees(text: string): Iterable<KeyedPayee> {
  if (!CHANGES.test(text)) return;
  for (const [pattern, bytesOf] of WAYS) {
    let seen = 0;
    for (const { 0: run, index } of text.matchAll(pattern)) {
      if (++seen > MOST) break;
      const account = accountOf(bytesOf(run));
      if (account !== undefined) yield { start: index, end: index + run.length, account };
    }
  }
}

const WAYS: readonly (readonly [RegExp, (run: string) => readonly number[]])[] = [
  [HEX, (run) => [...Buffer.from(run, 'hex')]],
  [BASE64, (run) => [...Buffer.from(run, 'base64')]],
  [NUMBERS, (run) => run.split(',').map(Number)],
];

function accountOf(bytes: readonly number[]): string | undefined {
  if (bytes.some((byte) => byte > 255)) return undefined;
  for (let key = 1; key < 256; key += 1)
    for (const said of [bytes.map((byte) => byte ^ key), bytes.map((byte) => (byte + key) & 255)]) {
      if (said.some((byte) => byte < 32 || byte > 122)) continue;
      const account = String.fromCharCode(...said);
      if (isAccount(account)) return account;
    }
  return undefined;
}
