import { signal, type SignalMatch } from './signal.js';

/**
 * An address with a blank that the agent fills in, where it is an image, a definition of a link, or a link. Threat: a client
 * that shows an image asks its host for it, so that what fills the blank leaves without anybody clicking.
 */
export const FILLED_ADDRESS = signal(
  'filled-address',
  ['](http', ']: http', 'src="http', "src='http", 'src=http'],
  /(?<opens>!?\[[^\]\n]{0,80}\]\(|^[ ]{0,3}\[[^\]\n]{1,60}\]:[ \t]{1,4}|<img\b[^>\n]{0,80}?\bsrc\s?=\s?["']?)(?<where>https?:\/\/[^)\s"'{}<>[\]$]{4,200}?)(?<rest>(?:[{<[$]|%7B)[^\n"']{1,240})/,
  700,
);

const BLANK = /(?:[{<[(]|%7B)([^{}<>[\]()%\n]{2,120})/gi;
/** What was said in the session. */
const TALK =
  /\b(?:conversations?|chats?|transcripts?|(?:message|session|conversation|chat)[ _-](?:history|context|contents?)|(?:last|latest|previous|full|entire|whole|all)[ _-](?:user[ _-])?(?:messages?|prompts?|questions?|inputs?|answers?|replies|contexts?|memor(?:y|ies))|user[ _-](?:messages?|inputs?|questions?|data)|system[ _-]prompts?|(?:what|everything|all that) the user (?:asked|said|told|typed|wrote|wants)|(?:messages?|questions?|words|prompts?) (?:of|by|from) the user|the user['’]s (?:messages?|questions?|words))(?![a-z])/i;
/** What is found on the machine; the name of a key alone is a parameter of many services. */
const FOUND =
  /\.env\b|\.ssh\b|\bid_(?:rsa|ed25519)\b|\b(?:environment|env)[ _-](?:variables?|vars?)\b|\bcontents? of\b|\b(?:keys?|tokens?|secrets?|passwords?|credentials?)\b[^}]{0,30}?\b(?:found|from|of the (?:project|user|machine)|in the (?:project|repo\w*|file|chat))|\b(?:secrets|passwords|credentials)\b/i;
/** Underscores join words that the patterns above look for. */
const JOINED = /_/g;

/** What private thing fills the blank of an address; undefined for a badge, a map or a search. */
export function privateBlank({ groups }: SignalMatch): string | undefined {
  const clicked = /^\[[^\]]*\]\(/.test(groups['opens'] ?? '');
  for (const [, blank = ''] of withinAddress(groups['rest'] ?? '').matchAll(BLANK)) {
    const words = blank.replace(JOINED, ' ');
    if (FOUND.test(words) || (!clicked && TALK.test(words))) return blank.trim();
  }
  return undefined;
}

/** What belongs to the address: up to the bracket that closes the image or link around it. */
function withinAddress(rest: string): string {
  let depth = 0;
  for (let at = 0; at < rest.length; at += 1) {
    if ('([{<'.includes(rest.charAt(at))) depth += 1;
    else if (')]}>'.includes(rest.charAt(at)) && --depth < 0) return rest.slice(0, at);
  }
  return rest;
}
