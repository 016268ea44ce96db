import { foundOnce } from '../../core/found-once.js';
import type { BundleView } from './bundle-view.js';

/** How much of a manifest says for whom the skill is made. */
const HEAD = 1500;
/** For whom a skill is made: a preposition, and a name as it is written. */
const MADE_FOR =
  /(?<![\p{L}\d])(?:for|at|of|by|bei|für|von|der|des|chez|pour|de|du|para|da|do|per|di|voor|van|hos|för|till)\s(?:the |our |my |die |la |le |il )?(?<name>\p{Lu}[\p{L}\d.'’-]{1,30}(?:\s?(?:&|\+|and|und|et|y|e|och|en)?\s?\p{Lu}[\p{L}\d.'’-]{1,30}){0,4})(?<rest>[^\n]{0,24})/gu;
/** What a product has, and a house has not: then the name is that of a service, whose host is anybody's. */
const OF_PRODUCT =
  /^['’]?s?\s(?:customers?|users?|accounts?|apis?|apps?|workspaces?|projects?|stores?|sites?|tenants?|integrations?|sdk|cli|servers?|clusters?|repositor(?:y|ies))\b/iu;
/** Ends of domains in two parts: `co.uk`, `com.br`. */
const TWO_PART_END = /^(?:co|com|org|net|gov|edu|ac|or|ne|go)\.[a-z]{2}$/u;
/** The shortest name that tells whose a domain is, and by so many letters two forms of a word are one. */
const SHORTEST = 5;

/**
 * Whether the domain of a mailbox is spelled as the organisation, or the person, for which the bundle says to be made: “letters for Tamsin &
 * Rowe” and `archive@tamsinrowe.example`. Threat: anyone can write so, and a publisher can call a product by the name of his host; so a
 * name with customers or an interface is none, and the answer makes a finding less sure and no more.
 */
export function isOfHouse(view: BundleView, mailbox: string): boolean {
  const label = labelOf(mailbox);
  if (label.replace(/-/g, '').length < SHORTEST) return false;
  return housesOf(view).some((house) => isSpelledAs(label, house));
}

/** Whether the domain of a mailbox begins with a name of those for whom the bundle is made: `lindberg-architects.example` for “Ida Lindberg”. */
export function beginsAsHouse(view: BundleView, mailbox: string): 'whole' | 'part' | 'no' {
  const label = labelOf(mailbox);
  const words = housesOf(view)
    .flat()
    .filter((word) => word.length >= SHORTEST && label.startsWith(word));
  if (words.length === 0) return 'no';
  return words.some((word) => label.charAt(word.length) === '-') ? 'whole' : 'part';
}

/** The part of a mailbox’s domain that was registered. */
function labelOf(mailbox: string): string {
  const labels = mailbox
    .slice(mailbox.lastIndexOf('@') + 1)
    .toLowerCase()
    .split('.');
  const end = TWO_PART_END.test(labels.slice(-2).join('.')) ? 2 : 1;
  return labels.at(-end - 1) ?? '';
}

/** The names of those for whom a bundle is made, each as its words in plain letters. */
const housesOf = foundOnce((view: BundleView): readonly (readonly string[])[] => {
  const manifest = view.files.find((file) => file.role === 'manifest' && !file.path.includes('/'));
  return [...(manifest?.text.slice(0, HEAD) ?? '').matchAll(MADE_FOR)]
    .filter(({ groups }) => !OF_PRODUCT.test(groups?.['rest'] ?? ''))
    .map(({ groups }) => plainWords(groups?.['name'] ?? ''));
});

const SPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', å: 'aa', ø: 'oe', æ: 'ae' };

/** The words of a name as a domain spells them. */
function plainWords(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/gu, '')
    .split(/[\s&+.'’-]+/u)
    .filter((word) => !/^(?:and|und|et|y|e|och|en|)$/u.test(word))
    .map((word) => [...word].map((letter) => SPELLED[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '')).join(''));
}

/** Whether a label is the first words of a name in one, or its parts begin as those words do. */
function isSpelledAs(label: string, words: readonly string[]): boolean {
  const joined = label.replace(/-/g, '');
  let run = '';
  for (const word of words) {
    run += word;
    if (run === joined) return run.length >= SHORTEST;
  }
  const parts = label.split('-');
  return parts.length > 1 && parts.length <= words.length && parts.every((part, at) => isSameWord(part, words[at] ?? ''));
}

function isSameWord(one: string, other: string): boolean {
  return one === other || (one.length >= SHORTEST && one.slice(0, SHORTEST) === other.slice(0, SHORTEST));
}
