import { mailDiversion } from '../../../rules/skill/mail-diversion.js';
import { paymentDiversion } from '../../../rules/skill/payment-diversion.js';
import { unnamedRecipient } from '../../../rules/skill/unnamed-recipient.js';
import { classifyHost } from '../../code/read-program.js';
import type { BundleView } from '../bundle-view.js';
import { isNamedInPages, isStranger } from '../code-deeds/strangers.js';
import { codeOf } from '../code-stretches.js';
import type { Detector, TextHit } from '../detector.js';
import { commandHit } from '../judged.js';
import { PIECES, piecedTexts, type PiecedText } from '../pieced/pieced-texts.js';
import type { TextUnit } from '../text-unit.js';

/** An address of a chain: letters and digits at random, which no list of words puts together to. */
const WALLET =
  /^(?=(?:[^\d]*\d){4})(?:0x[0-9a-fA-F]{40}|(?:bc1|tb1|ltc1|bnb1|addr1|cosmos1)[a-z0-9]{20,90}|(?=.*[A-Z])(?=.*[a-z])[13TLDXr][a-km-zA-HJ-NP-Z1-9]{25,34})$/u;
/** An account at a bank (ISO 13616, “IBAN”): a country, two digits that check the rest, and at least eleven of those. */
const ACCOUNT = /^[A-Z]{2}\d{2}(?=(?:[A-Z]*\d){6})[A-Z0-9]{11,30}$/u;
/** A key by which the central bank of Brazil tells an account: as good as one where it is paid into (“chave aleatória”). */
const RANDOM_KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu;
const OF_PIX = /(?<![a-z])pix(?![a-z])/iu;
const MAILBOX = /^[\w.+-]{1,60}@([\w-]{2,40}(?:\.[\w-]{2,30}){1,3})$/u;
const NUMBERS = /^((?:\d{1,3}\.){3}\d{1,3})(?:[:/]\d{1,5})?$/u;
const ADDRESS =
  /^(?:(?:https?|wss?|ftp|tcp):\/\/)?((?:[a-z0-9-]{1,40}\.){1,4}(?:com|net|org|io|dev|app|xyz|cloud|me|co|info|site|online|tech|ru|cn|top|biz|ai|eu|de|to|sh|cc|pw|link|live|click))(?:[:/?][^\s]*)?$/u;
/** Pieces of addresses in the open: those who keep mailboxes from robots write them so in pages. */
const OF_PAGES = /\bmailto:|\bhref\b/u;

/** Addresses that a program puts together out of pieces which it writes down, so that nobody reads them: whose they are is hidden. */
export const PIECED_ADDRESS_DETECTORS: readonly Detector[] = [
  {
    rule: paymentDiversion,
    signals: PIECES,
    detect: (view) =>
      hits(view, walletIn, () => ({ how: 'puts the address of a wallet together out of pieces, so that nobody sees who is paid' })),
  },
  {
    rule: paymentDiversion,
    signals: PIECES,
    detect: (view) =>
      hits(view, accountIn, () => ({ how: 'puts the number of an account together out of pieces, so that nobody sees who is paid' })),
  },
  {
    rule: mailDiversion,
    signals: PIECES,
    detect: (view) =>
      hits(view, mailboxIn, () => ({ how: 'puts an address of mail together out of pieces, so that nobody sees who gets a copy' })),
  },
  {
    rule: unnamedRecipient,
    signals: PIECES,
    detect: (view) =>
      hits(view, hostIn, (host) => ({ what: 'The program puts the address of a host together out of pieces', where: `(${host})` })),
  },
];

/** Ends of names that are words as well: keys of texts and names of files end so. */
const WORDS_AT_END = /\.(?:to|me|de|sh|in|is|app|dev|live|click|link|site|online|info|top|tech|co|io|ai)$/u;
/** Packages and bundles are named by their domains turned about. */
const TURNED_ABOUT = /^(?:com|org|net|io|dev|app|de|eu|co)\./u;
/** That a program turns to a host near by. */
const TURNS_TO_HOSTS =
  /https?:|wss?:|\b(?:curl\w{0,10}|wget|fetch|urlopen|requests|axios|sock\w{0,6}|connect\w{0,10}|[Dd]ial\w{0,8}|host(?:_?name)?|HttpClient|getaddrinfo|resolve\w{0,4}|endpoint|server)\b/u;

type Reader = (text: string, view: BundleView, unit: TextUnit, near: string) => string | undefined;
/** How far around its pieces the words stand that say that an address is one, in UTF-16 units. */
const NEAR = 400;

function* hits(view: BundleView, read: Reader, detailsOf: (what: string) => Record<string, string>): Iterable<TextHit> {
  for (const unit of view.units) {
    if (unit.layer !== 'plain' || unit.file.language === 'markdown' || unit.file.fixture) continue;
    if (PIECES.every((one) => unit.find(one).length === 0) || codeOf(unit).length === 0) continue;
    for (const piece of piecedTexts(unit)) {
      const near = unit.text.slice(Math.max(0, piece.start - NEAR), piece.end + NEAR);
      const what = read(piece.text, view, unit, near);
      if (what === undefined || isWhole(unit, piece, what)) continue;
      yield commandHit(view, unit, piece, 'high', 'high', detailsOf(what));
    }
  }
}

/** Whether one of the pieces says it all, so that nothing is hidden. */
function isWhole(unit: TextUnit, { start, end }: PiecedText, what: string): boolean {
  return unit.text.slice(start, end).includes(what) || OF_PAGES.test(unit.text.slice(Math.max(0, start - 80), end));
}

function walletIn(text: string): string | undefined {
  return WALLET.test(text) ? text : undefined;
}

function accountIn(text: string, _view: BundleView, unit: TextUnit): string | undefined {
  return ACCOUNT.test(text.replace(/ /gu, '')) || (RANDOM_KEY.test(text) && OF_PIX.test(unit.text)) ? text : undefined;
}

function mailboxIn(text: string, view: BundleView): string | undefined {
  const host = MAILBOX.exec(text)?.[1];
  return host !== undefined && isStranger(host) && !isNamedInPages(view, host) ? text : undefined;
}

function hostIn(text: string, view: BundleView, _: TextUnit, near: string): string | undefined {
  const numbers = NUMBERS.exec(text)?.[1];
  if (numbers !== undefined) {
    const { class: kind } = classifyHost(numbers);
    return (kind === 'raw-ip' || kind === 'example') && !/^0\.|^255\./u.test(numbers) ? numbers : undefined;
  }
  const host = ADDRESS.exec(text)?.[1];
  if (host === undefined || (!text.includes('://') && !isCalled(host, near))) return undefined;
  return isStranger(host) && !isNamedInPages(view, host) ? host : undefined;
}

/** Whether a name without a scheme is one of a host. */
function isCalled(host: string, near: string): boolean {
  return !WORDS_AT_END.test(host) && !TURNED_ABOUT.test(host) && TURNS_TO_HOSTS.test(near);
}
