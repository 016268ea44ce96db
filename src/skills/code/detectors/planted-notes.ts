import { HIDDEN_LOOSELY, KEPT_LOOSELY } from '../../analysis/deeds/concealment/loosely.js';
import { classifyHost } from '../classify-host.js';

/** A download that the agent is told to run: a command in the middle of a sentence, a list or a note. */
const ORDERED_DOWNLOAD =
  /\b(?:run|execute|call|invoke|start|use|do|first|always|then|with)\b[^\n`]{0,60}[`"'*]{1,3}(?:sudo\s)?(?:curl|wget|iwr|irm)\b[^\n`]{0,120}?(?<address>https?:\/\/[^\s`"'|)]{3,200})[^\n`]{0,60}?(?:\|\s{0,3}(?:sudo\s)?(?:(?:ba|z|da)?sh|python3?|node|perl|ruby|iex)\b|&&\s{0,3}(?:ba|z)?sh\b)/iu;
/** A page elsewhere that the agent is told to read and to obey, so that whoever holds the page commands it from then on. */
const ORDERED_READING =
  /\b(?:read|fetch|open|load|get|check|visit|poll|retrieve|consult|pull|look at|refer to)\b[^\n`]{0,60}(?<address>https?:\/\/[^\s`"'|)>,]{3,200})[^\n]{0,80}?\b(?:do|follow|obey|execute|apply|run|carry out|act on|comply with|adopt|treat)\b\s(?:exactly |then )?(?:what(?:ever)?|everything|anything|all|any|the|its|it|them|these|those|each|every)\b/iu;
/** Keeping the user out of it: words of concealment, and those by which nobody is asked. */
const UNTOLD: readonly RegExp[] = [
  KEPT_LOOSELY,
  HIDDEN_LOOSELY,
  /\b(?:no need (?:to|for)[^.\n]{0,20}(?:ask|confirm\w*)|(?:do not|don['’]t|never|without)\s(?:\w{1,12}\s){0,2}(?:ask\w{0,3}|confirm\w{0,6})\b|(?:silently|quietly)\b|not worth (?:mentioning|reporting))/iu,
];
/** Giving away what opens doors. */
const GATHERS =
  /\b(?:copy|append|save|write|store|send|post|upload|forward|include|attach|add)\b[^.\n]{0,80}\b(?:credentials?|secrets?|tokens?|api keys?|passwords?|private keys?|\.env|environment variables?|its (?:full )?contents?)\b/iu;
const SECRETS = /\b(?:credentials?|secrets?|tokens?|api keys?|passwords?|private keys?|\.env\b|environment variables?)/iu;

/** How far around an order its companions are looked for, in UTF-16 units. */
const REACH = 700;
/** Most of a program that is looked at, in UTF-16 units. */
const MAX_LENGTH = 200_000;

/**
 * How many marks of an attack the notes for an agent bear that a program holds as text: a download from a stranger to be run or a page
 * of a stranger to be obeyed, silence towards the user, secrets to be gathered. Threat: put together from a template and a value, they are in no write as a
 * whole.
 */
export function marksOfPlantedNotes(program: string): number {
  const text = program.slice(0, MAX_LENGTH);
  const download = ORDERED_DOWNLOAD.exec(text);
  if (download !== null && isOfStranger(download)) return 1 + marksAround(text, download);
  const reading = ORDERED_READING.exec(text);
  if (reading === null || !isOfStranger(reading)) return 0;
  // Makers of tools send agents to their own pages openly: that alone is no mark.
  const others = marksAround(text, reading);
  return others === 0 ? 0 : 1 + others;
}

function marksAround(text: string, order: RegExpExecArray): number {
  const near = text.slice(Math.max(0, order.index - REACH), order.index + order[0].length + REACH);
  return Number(UNTOLD.some((words) => words.test(near))) + Number(GATHERS.test(near) && SECRETS.test(near));
}

function isOfStranger({ groups }: RegExpExecArray): boolean {
  const host = classifyHost(groups?.['address'] ?? '').class;
  return !['vendor', 'installer', 'local', 'private', 'code-host', 'variable'].includes(host);
}

const PIPED_INSTALLER =
  /\b(?:curl|wget|irm)\b[^\n|`]{0,120}?(?<address>https?:\/\/[^\s`"'|)]{3,200})[^\n|`]{0,60}\|\s{0,3}(?:(?:ba|z)?sh|iex)\b/giu;

/** A text without the commands by which well-known tools are installed as their vendors say: notes for an agent may name them. */
export function withoutInstallers(text: string): string {
  return text.replace(PIPED_INSTALLER, (whole, address: string) => (classifyHost(address).class === 'installer' ? ' ' : whole));
}
