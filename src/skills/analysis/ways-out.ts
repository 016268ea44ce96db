import { classifyHost } from '../code/read-program.js';
import { NETWORK_SEND } from './signals/code.js';
import { matchesIn } from './snippet-signals.js';
import type { SignalMatch } from './signal.js';
import type { CodeStretch } from './code-stretches.js';
import type { TextUnit } from './text-unit.js';

/**
 * The places of a program at which it may give data to another machine. A pattern that finds such places is none, and
 * neither is a request to a socket of this machine, or to the metadata service of its cloud, which only answers. A port of
 * this machine is one: something may listen there and pass on what it gets.
 */
export function waysOut(unit: TextUnit, snippet: CodeStretch): readonly SignalMatch[] {
  return matchesIn(unit, NETWORK_SEND, snippet).filter((match) => !isPattern(unit.text, match) && !staysHere(unit.text, match));
}

/** Escapes of a regular expression right at the match (`requests\.post`, `fetch\s*\(`, `curl\s+.*-d`), or a command without an address, to look for. */
function isPattern(text: string, match: SignalMatch): boolean {
  if (/^["'`]?(?:curl|wget)\s{0,3}\|/.test(text.slice(match.start, match.end + 4))) return true;
  return /\\[swdb.(]|\.\*|\(\?:/.test(text.slice(Math.max(0, match.start - 12), match.end + 4));
}

/** How far behind the name of a call its address may stand, in UTF-16 units. */
const REACH = 400;
const ADDRESS = /https?:\/\/[^\s"'`)<>|]{1,200}/gi;
/** The request that version 2 of the metadata service of AWS answers with a token (Amazon EC2 user guide, “Use IMDSv2”). */
const ASKS_FOR_TOKEN = /\bPUT\b[^]{0,200}\/api\/token|\.put\([^]{0,80}\/api\/token[^]{0,200}aws-ec2-metadata-token-ttl/i;
const LOCAL_SOCKET = /--unix-socket\s/;

function staysHere(text: string, match: SignalMatch): boolean {
  const call = statementAt(text, match);
  if (ASKS_FOR_TOKEN.test(call)) return true;
  const addresses = [...call.matchAll(ADDRESS)].map((one) => classifyHost(one[0]).class);
  const atHome = LOCAL_SOCKET.test(call) ? ['local', 'cloud-metadata'] : ['cloud-metadata'];
  return (addresses.length > 0 || LOCAL_SOCKET.test(call)) && addresses.every((host) => atHome.includes(host));
}

/** From the start of the line to the end of the statement: lines that a back slash or an open bracket continues belong to it. */
function statementAt(text: string, match: SignalMatch): string {
  const begin = text.lastIndexOf('\n', match.start - 1) + 1;
  let end = text.indexOf('\n', match.end);
  while (end >= 0 && end < match.end + REACH && /[\\,({[]\s*$/.test(text.slice(Math.max(begin, end - 8), end)))
    end = text.indexOf('\n', end + 1);
  return text.slice(begin, end < 0 ? match.end + REACH : end);
}
