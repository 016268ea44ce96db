import type { SourceFile } from '../source-file.js';
import { lineBeforeFence, tellsToRun, type OuterPlace } from '../specimen.js';

/** Addresses that were written so that nothing can open them, as analysts do: `hxxp://`, `198.51.100[.]9`, `evil[dot]example`, or left out: `https://…`. */
const DEFANGED =
  /\bhxxps?(?::|\[:\])\/\/|\b[\w-]{1,60}(?:\[\.\]|\[dot\]|\(dot\))[a-z0-9]|\bhttps?:\/\/[^\s"'`<>]{3,100}(?:…|•{2,}|\*{4,})|\bhttps?:\/\/<(?:ip|host|attacker|c2|redacted|removed|ioc|adversary|collector)(?:[ _-]\w{1,12}){0,2}>|\bhttps?:\/\/(?:…|\.{3})(?=[\s"'`|)\]/]|$)/i;
/** Telling somebody to make them whole again: then they are addresses. */
const MADE_WHOLE =
  /\bre-?fang|\bun-?defang|\b(?:remove|drop|strip|without) the (?:square )?brackets|hxxps?["'`]?\s{0,3}(?:with|by|to|into|for|→|->|=>|,|\/|means|is|stands for)\s{0,3}["'`/]?https?\b|\bs\/hxxp|\[(?:\.|dot)\]["'`]?\s{0,3}(?:with|by|to|into|for|→|->|=>|,)\s{0,3}["'`]?(?:\.|a dot|dots?|full stops?|periods?)|\breplace\b[^\n]{0,20}\bxx\b|\bcorrect the (?:address|url)/i;

/**
 * Whether a line holds an address that cannot be opened as it stands. Threat: an agent mends it when it is told to, so no
 * text of the bundle may tell how, and nothing may have the line run.
 */
export function isDefanged(line: string, { file, zone }: OuterPlace, files: readonly SourceFile[]): boolean {
  if (!DEFANGED.test(line) || files.some(({ text }) => MADE_WHOLE.test(text))) return false;
  return !tellsToRun(zone?.kind === 'fence' ? lineBeforeFence(file.text, zone.start) : line);
}

/** An address that opens. */
const WHOLE = /\bhttps?:\/\/[\w{$%<]/i;
/** A line that is nothing but a remark. Threat: a defanged address in a remark says nothing about the code beside it. */
const REMARK = /^\s{0,200}(?:#|\/\/|--|;|\*|\/\*|<!--|REM\b)/i;

/** Where a line begins and ends, in UTF-16 units. */
interface LinePlace {
  readonly start: number;
  readonly end: number;
}

/** The first line of code with an address that cannot be opened, in a text in which no other address can; undefined where there is none. */
export function lineWithDefanged(text: string): LinePlace | undefined {
  if (!DEFANGED.test(text) || WHOLE.test(text)) return undefined;
  let start = 0;
  for (const line of text.split('\n')) {
    if (DEFANGED.test(line) && !REMARK.test(line)) return { start, end: start + line.length };
    start += line.length + 1;
  }
  return undefined;
}
