import { KEPT_ABROAD } from './abroad.js';

/**
 * What is not shown, or somebody who does not come to know: as often a plain fact as a wish, so that it counts only where
 * a deed is said in the same few sentences.
 */
const LOOSELY: readonly string[] = [
  String.raw`\b(?:users?|they|he or she|people|readers?|reviewers?|employees?|customers?|colleagues?|owners?|persons?|nobody|no one|anyone|them)\b[^.;\n]{0,24}?\b(?:needs?|must|should|shall|may|will|do|does|can|has to|have to|is|are|learns?|knows?|sees?)(?:n['’]t| not| never|not)?\b(?: (?:not|never|nothing|no|to|ever|be)\b){1,3}[^.;\n]{0,16}?\b(?:know|known|learn|see|seen|notice|hear|reali[sz]e|find out|told|informed|aware|asked|bothered|shown|suspect|discover)\b`,
  String.raw`\b(?:users?|they|people|employees?|customers?) need not (?:know|see|be)\b`,
  String.raw`\b(?:do not|don['’]?t|never|must not|should not|refrain from|avoid|without)\b[^.;\n]{0,12}?\b(?:tell|mention|show|inform|notify|bring|alert|list|reveal|disclos|announc|comment|point)\w{0,4}\b[^.;\n]{0,40}?\b(?:users?|them|anyone|anybody|people|summary|report|answer|output|repl(?:y|ies)|readme|chat|logs?|customers?|employees?|it|this)\b`,
  String.raw`\b(?:leave|keep) (?:it|this|that|all of this) out of\b|\b(?:go on|continue|keep) (?:showing|displaying)\b|\b(?:looks?|appears?) (?:natural|harmless|accidental|normal)\b|\bsay nothing\b`,
  String.raw`\b(?:stays?|remains?|is kept|are kept) (?:out of (?:the )?(?:preview|summary|answer|chat|report|log)|invisible|unsaid)\b|\bno output for (?:this|these|that)\b`,
  String.raw`\b(?:not|never) (?:to be )?(?:listed|mentioned|shown|reported|logged|surfaced) (?:among|in|to|on)\b|\bno need to (?:bring|raise|report|say|surface|explain)\b|\bshould have no idea\b|\bnothing (?:may|must|should) (?:show|appear)\b`,
  String.raw`\b(?:humans?|people) cannot read\b|\bcan(?:not|['’]t) see this\b|\bleave (?:this|it|that) out\b|\bnot find out\b|\bnothing (?:of|about) (?:it|this)\b|\bis not visible\b|\bdo not see this\b`,
  String.raw`\b(?:hide|conceal)(?:s|ing)? (?:it|this|that|them|these|the (?:change|step|fact|call|output|request))\b|\bkeep(?:ing)? (?:it|this|that|them|these)(?: \w{1,16})? (?:hidden|secret|quiet|to yourself)\b`,
  String.raw`\bkeep(?:ing)? (?:it|this|that|them|these)(?: \w{1,16})? (?:away )?from (?:the |your )?(?:users?|them|him|her|owner|customers?|colleagues?|people)\b|\bunaware\b`,
  String.raw`\bwithout (?:the |their |any )?(?:users?['’]?s? |human )?(?:knowledge|consent|awareness)\b`,
];
export const KEPT_LOOSELY = new RegExp([...LOOSELY, ...KEPT_ABROAD].join('|'), 'i');

/** Done where nobody looks, by its manner or its place, as every daemon is. */
export const HIDDEN_LOOSELY =
  /\b(?:stealthily|surreptitiously|in secret|in the background|unnoticed|out of sight|without (?:telling|informing|asking|notifying|alerting|mentioning|showing|involving))\b|\b(?:do not|don['’]?t|never|must not|not to|and not|nor|no)\b[^.\n]{0,20}?\b(?:tell|mention|inform|notify|reveal|disclose|show|alert|say (?:a word|anything)|told|mentioned|shown|point (?:it|this|that) out|comment on|bring (?:it|this|that)(?: \w+)? up|report)\b/i;
