/** An account that is written out: of a bank (ISO 13616, “IBAN”), a wallet, or with a provider of payments. */
const ACCOUNT = String.raw`(?:[A-Z]{2}\d{2}(?:(?=(?:[A-Z]{0,4}\d){8})[A-Z0-9]{11,30}|(?: [A-Z0-9]{4}){2,7}(?: [A-Z0-9]{1,4})?)|0x[0-9a-fA-F]{40}|(?:bc1|ltc1|bnb1|addr1|cosmos1)[a-z0-9]{25,100}|T(?=(?:[A-Za-z]{0,16}\d){3})[A-Za-z0-9]{33}|acct_[A-Za-z0-9]{14,24})`;
/** The same where it begins and ends as a text or an expression does. */
const WRITTEN_ACCOUNT = new RegExp(String.raw`(?<=["'\x60/|#=])${ACCOUNT}(?=["'\x60/|#]|(?<==(?:0x)?\w{20,110})\s)`, 'gu');
/** The same between the signs of tables and templates. */
const ACCOUNT_IN_CELL = new RegExp(String.raw`(?<=["'\x60;,\t>}\s])${ACCOUNT}(?=["'\x60;,\t<{\s.]|$)`, 'gmu');
const WHOLE_ACCOUNT = new RegExp(String.raw`^${ACCOUNT}$`, 'u');
/** Accounts that every manual and every test shows, and addresses of which nobody has the key. */
const SHOWN_EVERYWHERE =
  /^(?:DE89 ?37|DE02 ?1203|GB82 ?WEST|GB29 ?NWBK|GB33 ?BUKB|FR14 ?20041|FR76 ?3000|NL91 ?ABNA|ES91 ?21|CH93 ?00762|AT61 ?190|BE68 ?539|IT60 ?X054|[A-Z]{2}\d{2} ?(?:0000|1234|9999)|0x[dD][eE][aA][dD]|0x1234|acct_1032D82eZvKYlo2C|acct_(?:test|1234|x{4}))|^(?:0x|T)?(\w)\1{5}|(\w)\2{9}|^0x[eE]{40}$/u;
/** Most accounts of one text that are looked at. */
const MOST = 60;

/** An account at its place in a text, without its quotes. */
export interface WrittenAccount {
  readonly start: number;
  readonly end: number;
  readonly account: string;
}

/** The accounts that a text writes out. */
export function writtenAccounts(text: string, place: 'texts' | 'cells' = 'texts'): readonly WrittenAccount[] {
  const found: WrittenAccount[] = [];
  for (const { 0: account, index } of text.matchAll(place === 'cells' ? ACCOUNT_IN_CELL : WRITTEN_ACCOUNT)) {
    if (!isShownEverywhere(account)) found.push({ start: index, end: index + account.length, account });
    if (found.length >= MOST) break;
  }
  return found;
}

/** Whether a text as a whole is an account, and none that stands for any. */
export function isAccount(text: string): boolean {
  return WHOLE_ACCOUNT.test(text) && !isShownEverywhere(text);
}

function isShownEverywhere(account: string): boolean {
  return SHOWN_EVERYWHERE.test(account);
}

/** A name that a program gives to one value, or to a list of which that is the first, before the quote of the value. */
const NAMED =
  /(?:^|[\s;,{(])(?:pub(?:lic)?\s|private\s|static\s|final\s|readonly\s|const\s|let\s|var\s|val\s|String\s|string\s|std::string\s|export\s|local\s|my\s){0,5}[$@]?(?<name>[A-Za-z_]\w{1,40})\s?(?::\s?[\w<>&'\[\]]{1,24}\s?)?(?::=|=)\s?(?:[[({]\s{0,8})?["'\x60]?$/u;

/** A function that gives back nothing else. */
const GIVES_BACK =
  /(?:\bdef|\bfunction|\bfunc|\bsub|\bfn|\bfun)\s(?<name>[A-Za-z_]\w{1,40})\s?\([^()\n]{0,60}\)[^\n]{0,40}\n?\s{0,12}\{?\s{0,12}return\s{1,2}["'\x60]$|\b(?<arrow>[A-Za-z_]\w{1,40})\s?=\s?(?:\(\w{0,20}\)\s?=>|lambda\s?\w{0,20}\s?:)\s?["'\x60]$/u;

/** The names under which a program keeps the accounts that it writes out. */
export function namesOfAccounts(text: string, accounts: readonly WrittenAccount[]): ReadonlyMap<string, WrittenAccount> {
  const names = new Map<string, WrittenAccount>();
  for (const one of accounts) {
    const before = text.slice(Math.max(0, one.start - 160), one.start);
    const given = GIVES_BACK.exec(before)?.groups;
    const name = NAMED.exec(before)?.groups?.['name'] ?? given?.['name'] ?? given?.['arrow'];
    if (name !== undefined) names.set(name, one);
  }
  return names;
}
