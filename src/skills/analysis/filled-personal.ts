import type { BundleView } from './bundle-view.js';
import { isUnexplained } from './code-deeds/strangers.js';
import { signal } from './signal.js';
import type { TextUnit } from './text-unit.js';

/** A query, or a form, whose values a reader is to fill in. */
export const FILLED_QUERY = signal(
  'filled-query',
  ['://'],
  /https?:\/\/(?<host>[\w-]{1,60}(?:\.[\w-]{1,60}){1,5})[^\s"'`<>)]{0,80}(?:\?[^\s"'`)]{3,240}|["']?(?:[^\n]{0,20}\s(?:-d|-F|--data(?:-urlencode)?|--form)\s?["']?[\w.-]{1,24}=[^\s"'`]{2,40}["']?){2,12})/i,
  620,
  [['iban', 'tax', 'ssn', 'dob', 'birth', 'passport', 'pin', 'tan', 'otp', 'cvv', 'cvc', 'pass', 'card', 'diagnos']],
);

/** Values to fill in, by the names of what people keep to themselves; each kind counts once. */
const KINDS: readonly RegExp[] = [
  /[=:]["'{<[$]{0,3}(?:full_?name|name|first_?name|last_?name|surname)\b/iu,
  /[=:]["'{<[$]{0,3}(?:tax_?id|ssn|social_?security\w{0,8}|passport\w{0,4}|national_?id|id_?number|cpf|nif|steuer_?id)\b/iu,
  /[=:]["'{<[$]{0,3}(?:dob|birth_?(?:date|day)|date_?of_?birth|geburtsdatum)\b/iu,
  /[=:]["'{<[$]{0,3}(?:iban|account_?(?:number|no)|kontonummer|card(?:_?number)?|cvv|cvc)\b/iu,
  /[=:]["'{<[$]{0,3}(?:pin|tan|otp|one_?time_?code|2fa_?code|mfa_?code)\b/iu,
  /[=:]["'{<[$]{0,3}(?:passw(?:ord|d)?|pass(?:phrase|code)|kennwort)\b/iu,
  /[=:]["'{<[$]{0,3}(?:income|salary|wage|balance|net_?worth)\b/iu,
  /[=:]["'{<[$]{0,3}(?:diagnos[ie]s|symptoms?|medications?|blood_?type)\b/iu,
];
/** Kinds of which one has to be among them, as its value alone opens or tells enough. */
const GRAVE = new Set([1, 2, 3, 4, 5, 7]);
/** How many different kinds it takes. */
const LEAST = 2;
/** What is an account at the service itself. */
const SIGNS_IN = /\bgrant_type\b|\/(?:oauth2?|token|login|sign-?in|sessions?|auth\w{0,12}|register|users?)(?:[/?"'\s]|$)/iu;

/** A request by which what people keep to themselves goes to a host of which nothing else in the bundle speaks. */
interface FilledQuery {
  readonly start: number;
  readonly end: number;
  readonly where: string;
}

/** All such requests of a page: an agent fills them in from what it works on. */
export function filledQueries(view: BundleView, unit: TextUnit): readonly FilledQuery[] {
  return unit.find(FILLED_QUERY).flatMap((match) => {
    const found = KINDS.flatMap((kind, index) => (kind.test(match.text) ? [index] : []));
    if (found.length < LEAST || !found.some((index) => GRAVE.has(index)) || SIGNS_IN.test(match.text)) return [];
    const host = (match.groups['host'] ?? '').toLowerCase();
    return isUnexplained(view, host, { unit, start: match.start, end: match.end })
      ? [{ start: match.start, end: match.end, where: host }]
      : [];
  });
}
