import type { Behaviour } from '../behaviour.js';
import type { ProgramPart } from '../bundle-programs.js';

/** That it is for the user to allow, said as the condition of the deed and in the same sentence. */
const IF_ALLOWED =
  /\b(?:only|solely|never)\b[^.;!?\n]{0,60}\b(?:if|after|when|once|unless|before|without)\b[^.;!?\n]{0,12}\b(?:users?|customers?|clients?|owners?)(?:['’]s)? (?:(?:has|have) )?(?:\w{2,12} )?(?:allow(?:s|ed)?|agree[sd]?|ask(?:s|ed)?|said yes|says? yes|confirm(?:s|ed)?|approve[sd]?|consent(?:s|ed)?|permission|leave|yes|approval)\b/iu;
/** How far a sentence is read on either side of a command, in UTF-16 units. */
const NEAR = 240;

/** A question of a program that names what is let in or opened. */
const QUESTION =
  /\b(?:read\s+-\w{0,3}p|printf|echo|input\(|Read-Host|confirm\(|prompt\()[^\n]{0,40}\b(?:allow|let|permit|open|give|grant|may)\b[^\n]{0,120}\b(?:reach|access|remote|support|tunnel|connect\w{0,3}|ssh|into this|this (?:machine|computer|host))\b[^\n]{0,60}\?/iu;
/** Nothing goes on unless the answer is yes. */
const ONLY_ON_YES =
  /\[\[?\s{0,3}"?\$\{?\w{1,20}\}?"?\s{0,3}(?:==?|=~)\s{0,3}["'^[]{0,3}[yY](?:es)?\W{0,8}(?:\]\]?)?\s{0,3}\|\|\s{0,3}(?:exit|return|\{)|!=\s{0,3}["']y(?:es)?["'][^\n]{0,20}[\s:)]{1,8}(?:sys\.)?(?:exit|return|raise|throw)|!~?\s{0,3}["'^[]{1,3}[yY][^\n]{0,24}(?:exit|return)/u;
/** It ends by itself. */
const ENDS = /\btimeout\s{1,3}(?:-\S{1,12}\s{1,3}){0,3}["']?(?:\d{1,5}[smh]?|\$)/u;

/**
 * Whether the user decides that a deed is done: the sentence around a command makes their word its condition, or the program asks them
 * before, in words that name it, and has it end by itself. Threat: a question about something else (“Continue?”), or one whose answer is
 * not looked at, leaves nothing to anybody.
 */
export function isAllowedByUser(deed: Behaviour, { unit, offset, text, mentioned, kind }: ProgramPart): boolean {
  if (mentioned) {
    const [before = ''] = unit.text
      .slice(Math.max(0, offset - NEAR), offset)
      .split(/[.!?]\s|\n/u)
      .slice(-1);
    const end = offset + text.length;
    const [after = ''] = unit.text.slice(end, end + NEAR).split(/[.!?]\s|\n\n/u, 1);
    return IF_ALLOWED.test(`${before} ${after}`);
  }
  const before = text.slice(0, deed.start);
  const question = kind === 'script' ? QUESTION.exec(before) : null;
  return (
    question !== null && ONLY_ON_YES.test(before.slice(question.index)) && ENDS.test(text.slice(Math.max(0, deed.start - 40), deed.end))
  );
}
