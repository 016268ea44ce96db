import type { BundleView } from '../bundle-view.js';
import { HOST, isNamedInPages, isStranger } from '../code-deeds/strangers.js';
import { strangerOf } from '../strangers.js';

/** An address of somebody whom nothing else in the bundle speaks of, where a program uses it. */
export interface StrangeAddress {
  readonly host: string;
  /** Where the address is written out. */
  readonly start: number;
  readonly end: number;
  /** Where it is used: there, or where the constant is that holds it. */
  readonly uses: readonly number[];
}

const ADDRESS = new RegExp(
  String.raw`["'\x60](?:https?|wss?|tcp|udp|ftp|tls):\/\/(?:[^\s"'\x60\/@]{1,60}@)?(${HOST})(?::\d{1,5})?[^\s"'\x60]{0,200}`,
  'giu',
);
/** The same in the words of a command that a program starts. */
const IN_COMMAND = new RegExp(String.raw`\b(?:curl|wget|Invoke-\w{4,12}|xh|httpie)\b[^\n]{0,240}?\s["'\\]{0,2}https?:\/\/(${HOST})`, 'giu');
const BARE = new RegExp(String.raw`["'\x60](${HOST})(?::(?:\d{1,5}|%d))?["'\x60]`, 'giu');
/** A name that is no more than a file, a package or a member of something. */
const NO_HOST =
  /\.(?:go|rs|rb|py|js|ts|java|kt|cs|php|lua|pl|swift|json|ya?ml|toml|md|txt|csv|tsv|html?|xml|sql|db|log|conf|cfg|ini|env|lock|tmp|bak|zip|gz|tar|png|jpe?g|svg|pdf|pem|key|crt|sh|exe|dll|so|name|id|value|text|data|type|path|length|user|host|port|mail|item|list)$/iu;
/** Addresses that are told and not asked: who a client says that it is, names of schemas and of documents. */
export const ONLY_NAMED =
  /(?:\buser[-_ ]?agent|\brefer+er|\borigin|\bx-title|\bschemas?|\bxmlns\w{0,12}|\bnamespace|\bdoc\w{0,14}|\bhome_?page|\brepository|\bhelp\w{0,8}|\babout|\bissuer|\baudience|\baud|\biss|\blicen[sc]e|\bsee|\bprint\w{0,4}|\becho|\bputs|\busage|\bexample\w{0,4}|\ballow\w{0,16}|\bcors\w{0,12})["'\s:=,(>]{0,8}$/iu;
/** A constant or a setting that holds an address. */
const HELD =
  /\b([A-Za-z_]\w{1,60})["'\]]{0,2}\s?(?::\s?[&'\w<>? ]{1,40})?\s?(?::?=|=>|:|,)\s?(?:new\s+\w{1,20}\(|URI\.create\(|URL\(|Uri\.parse\()?$/u;
const MAX_USES = 6;
const MAX_ADDRESSES = 30;

/** The addresses of strangers that a program writes out, each host once. */
export function strangeAddresses(view: BundleView, text: string): readonly StrangeAddress[] {
  const found = new Map<string, StrangeAddress>();
  let looked = 0;
  for (const pattern of [ADDRESS, IN_COMMAND, BARE])
    for (const match of text.matchAll(pattern)) {
      const host = match[1] ?? '';
      if (++looked > MAX_ADDRESSES * 10 || found.size >= MAX_ADDRESSES) break;
      if (found.has(host) || (pattern === BARE && (NO_HOST.test(host) || !/\.[a-z]{2,12}$/iu.test(host)))) continue;
      const start = pattern === IN_COMMAND ? match.index + match[0].length - host.length : match.index + 1;
      const before = text.slice(Math.max(0, start - 90), start - 1);
      if (ONLY_NAMED.test(before) || !isStranger(host) || isNamedInPages(view, host) || strangerOf(view, `https://${host}`) === undefined)
        continue;
      found.set(host, { host, start, end: match.index + match[0].replace(/["'`]$/u, '').length, uses: usesOf(text, start, before) });
    }
  return [...found.values()];
}

/** Where an address is used: at its own place, and wherever the name stands under which it is kept. */
function usesOf(text: string, start: number, before: string): readonly number[] {
  const name = HELD.exec(before)?.[1];
  if (name === undefined || name.length < 3) return [start];
  const uses = [start];
  for (const match of text.matchAll(new RegExp(String.raw`(?<![\w])${name}(?![\w])`, 'gu'))) {
    if (uses.length > MAX_USES) break;
    if (Math.abs(match.index - start) > 120 || match.index > start) uses.push(match.index);
  }
  return uses;
}
