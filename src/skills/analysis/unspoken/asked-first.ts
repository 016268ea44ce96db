import type { UnspokenRequest } from './requests.js';

/** A question to whoever runs the program. */
const QUESTION =
  /\b(?:read\s+-\w{0,4}r?p?\b|input\(|Read-Host|confirm\(|questionary\.|inquirer\.|prompts?\(|\.question\(|Console\.ReadLine|STDIN\.gets|readline\(|Scanln\(|promptForChoice|YesNo)/giu;
/** What it asks about: that something leaves the machine. */
const OF_GIVING = /\b(?:send|sent|sending|upload\w{0,3}|submit\w{0,4}|share|sharing|report|transmit|post it|attach|ticket)\b/iu;
/** Nothing goes on unless the answer says so. */
const HEEDS =
  /\[\[?\s{0,3}(?:-[nz]\s{1,3})?"?\$\{?\w{1,20}[^\]\n]{0,40}\]\]?\s{0,3}(?:\|\||&&)\s{0,3}\{?\s{0,3}(?:echo[^;\n]{0,80};\s{0,3})?(?:exit|return)|\bcase\s{1,3}"?\$\{?\w{1,20}\}?"?\s{1,3}in\b|!==?\s?["'][yY](?:es)?["']|\bnot\s+in\b[^\n]{0,40}["'][yY]|\bif\s+not\b|-(?:ne|notmatch|cne)\s{1,3}["'][\^]?[yY]|==?=?\s?["'][yY](?:es)?["']|startswith\(["'][yY]|-match\s{1,3}["'][\^]?[yY]|\bunless\b|\bif\s\(?!/u;
/** How far before a request the question stands at most, in UTF-16 units. */
const BEFORE = 3000;
const NEAR = 240;

/** Whether the user is asked, in words that name it, before anything is given, and the answer is heeded. Threat: a question about something else is none. */
export function isAskedFirst({ unit, start }: Pick<UnspokenRequest, 'unit' | 'start'>): boolean {
  const before = unit.text.slice(Math.max(0, start - BEFORE), start);
  return [...before.matchAll(QUESTION)].some(
    ({ index }) => OF_GIVING.test(before.slice(Math.max(0, index - NEAR), index + NEAR)) && HEEDS.test(before.slice(index)),
  );
}

/** A switch that is off until somebody sets it, by the name under which it is kept. */
const SWITCH =
  /(?<![\w.])(?<name>(?:is_?)?(?:allowed|enabled|permitted|agreed|consent\w{0,6}|opted_?in|may_?(?:send|report|share)|(?:send|share|report|upload)_?(?:enabled|allowed|usage|crashes|reports|panics)))\s?(?::\s?\w{1,10}\s?)?:?=(?!=)\s?(?<value>[^;\n]{4,240})/giu;
/** It is on where a setting says so, and off where there is none. */
const SAYS_SO =
  /\bcontains\(\s?["'][^"'\n]{2,60}=\s?true["']|(?:===?|\bis|-eq|\beq\b)\s{1,3}(?:["'](?:1|true|yes|on)["']|\$?[tT]rue\b)|\.(?:get|fetch|getOrDefault)\([^)\n]{1,60}(?:[fF]alse|["']0["'])\s?\)|\bgetBoolean\(/u;

/** Whether the code gives something only where a setting that is off by itself allows it. */
export function isSwitchedOn({ code }: UnspokenRequest): boolean {
  return [...code.matchAll(SWITCH)].some(({ index, groups }) => {
    const name = groups?.['name'] ?? '';
    return (
      SAYS_SO.test(groups?.['value'] ?? '') &&
      new RegExp(String.raw`\b(?:if|unless|when|guard)\b\s?\(?\s?!?(?:not\s)?\$?${name}(?![\w])`, 'iu').test(code.slice(index))
    );
  });
}
