import { callsWrong } from './bad-example.js';
import { withoutAddresses } from './hosts.js';

/** Words that stand where attacks are taught, detected and kept out. */
const TEACHING =
  /\b(?:detect(?:s|ed|ing|ion|or|able)?|look(?:s|ing)? for|watch for|e\.g\.|such as|attack(?:er|ers|s|ed)?|adversar\w+|malicious|payloads?|inject(?:ion|ions|ed|ing)|phish\w*|suspicious|indicators?|vulnerab\w+|exploit\w*|red flags?|signatures?|jailbreak\w*|red[- ]team\w*|spoof\w*|hijack\w*|threats?|mitigat\w+|sanitiz\w+|sanitis\w+|untrusted|treat (?:it|them|this|any|all)|classif\w+|flagged|regex|prompt[- ]injection)\b/i;
/**
 * The plainest of those words, which tell a warning in any page. Threat: “the badge needs a signature”, “such as” and “classify” stand in
 * every trade, and an order in a page about tables is none the better for them.
 */
const WARNING =
  /\b(?:attack(?:er|ers|s|ed)?|adversar\w+|malicious|phish\w*|suspicious|vulnerab\w+|exploit\w*|red flags?|jailbreak\w*|red[- ]team\w*|prompt[- ]injections?|injection(?:s| attempts?)?|spoof\w*|hijack\w*|threats?|untrusted)\b/i;
/** A heading over what a reader is to be warned of, or over reasons to refuse. */
const WARNS =
  /(?:^|\n)[#\s]{0,8}(?:warn(?:s|ings?)? (?:about|of|when|if)|watch out|be wary|beware|look out for|signs of|reasons? to (?:refuse|reject|decline|stop)|(?:refuse|reject|decline) (?:when|if|whatever|anything))\b/i;

/** A line of a page, the headings over it and what stands right before it. */
export interface TaughtLine {
  readonly line: string;
  readonly heading: string;
  readonly previous: string;
}

/** Whether a text speaks of attacks, outside the addresses in it. */
export function isTeaching(text: string): boolean {
  return TEACHING.test(withoutAddresses(text));
}

/** Whether a line, its headings or the words that lead to it tell of attacks, in a page with that subject. */
export function isTaught({ line, heading, previous }: TaughtLine, subject: 'security' | 'anything'): boolean {
  const words = subject === 'security' ? TEACHING : WARNING;
  if (words.test(withoutAddresses(line)) || TEACHING.test(heading) || WARNS.test(heading) || callsWrong(heading)) return true;
  return /[:：]\s*$/.test(previous.trimEnd()) && (TEACHING.test(previous) || callsWrong(previous));
}
