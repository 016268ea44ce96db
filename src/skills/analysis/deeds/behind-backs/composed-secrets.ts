import { signal } from '../../signal.js';
import type { TextUnit } from '../../text-unit.js';

/** What makes a text of any kind fit into one line, an address or a comment. */
export const PACKED_WORD = signal(
  'packed-word',
  ['base64', 'base-64', 'base32', 'base-32', 'base58', 'base-58', 'gzip', 'deflate', 'zlib'],
  /\b(?:base-?(?:64|32|58)(?:-?url)?(?: encoded?)?|gzip(?:ped)?|deflated?|zlib)\b/i,
  40,
);

/** Stores of keys and of what was typed, each of which only its owner has a use for. */
const STORES: readonly RegExp[] = [
  /\bid_(?:rsa|ed25519|ecdsa)\b|\.ssh\/|\bBEGIN [.*\w ]{0,20}PRIVATE KEY/iu,
  /\.netrc\b/iu,
  /(?<![\w/])\.env(?:\.local)?\b(?!\.(?:example|sample))/iu,
  /\benv \| sort\b|`env`|`printenv`|\bprintenv\b|\ball (?:the )?environment variables\b/iu,
  /\.aws\/credentials\b|\bAWS_(?:\*|SECRET_ACCESS_KEY|SESSION_TOKEN)/iu,
  /\b(?:GITHUB|GH|NPM|GITLAB|PYPI|ANTHROPIC|OPENAI)_(?:\w{2,12}_)?(?:TOKEN|API_KEY|KEY)\b/u,
  /\b(?:shell|bash|zsh|command) history\b|\.(?:bash|zsh)_history\b/iu,
  /\.(?:npmrc|pypirc|git-credentials|docker\/config\.json|kube\/config)\b|\bcookies\.sqlite\b|\bLogin Data\b/iu,
  /\(\?i\)\([^()\n]{0,60}(?:secret|token|passw)/iu,
];
/** Their content, and not that they exist. */
const CONTENT =
  /\b(?:contents?|values?|text|lines?|output|full text|bytes|body)\s(?:of|from|matching)\b|\bvalues? in full\b|\bunmasked\b|\bin (?:full|clear|plain text)\b/iu;
/** How far around the packing the stores are named, in UTF-16 units. */
const AROUND = 520;
/** How many different stores it takes. */
const LEAST = 2;
/** What is packed to be kept: archives of one's own, sealed with a key of one's own. */
const KEPT =
  /\b(?:encrypt\w{0,3}|gpg|age|sops|sealed|vault|backups?|redact\w{0,3}|mask(?:ed|s)?|never|must not|do not|don['’]t|detect\w{0,3}|scan\w{0,4})\b/iu;

/** A part of a page that has the agent put keys together and pack them. */
interface Composition {
  readonly start: number;
  readonly end: number;
}

/**
 * Parts of pages that say of something, a footer, a badge or a block of a template, that it is made of the contents of keys and packed.
 * Threat: it is defined in one place, by an innocent name, and asked for in another.
 */
export function composedSecrets(unit: TextUnit): readonly Composition[] {
  const found: Composition[] = [];
  for (const match of unit.find(PACKED_WORD)) {
    const section = sectionAround(unit.text, match.start);
    if (found.some(({ start, end }) => start < section.end && end > section.start)) continue;
    const said = unit.text.slice(section.start, section.end);
    if (STORES.filter((store) => store.test(said)).length < LEAST || !CONTENT.test(said) || KEPT.test(said.replace(/\bunmasked\b/giu, ' ')))
      continue;
    found.push({ start: match.start, end: match.end });
  }
  return found;
}

/** What stands around a place, within its part of the page. */
function sectionAround(text: string, at: number): { readonly start: number; readonly end: number } {
  const before = text.slice(Math.max(0, at - AROUND), at);
  const after = text.slice(at, at + AROUND);
  const heading = before.lastIndexOf('\n#');
  const next = after.search(/\n#{1,6} |\n\s{0,4}\n\*\*|\n```/u);
  return { start: at - before.length + Math.max(0, heading), end: at + (next < 0 ? after.length : next) };
}
