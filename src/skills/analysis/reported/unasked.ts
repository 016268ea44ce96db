import { isSpokenOfAbroad } from './abroad.js';
import { isDoneByOthers } from './doers.js';
import { isMereLabel } from './mere-label.js';

/** Bare verbs by which a reader is told to do something with what stands beside them, and stems of their gerunds. */
const BARE =
  'run|execute|paste|type|enter|launch|start|install|call|issue|invoke|apply|use|try|perform|open|clear|remove|delete|wipe|erase|purge|drop|disable|enable|set|switch|turn|stop|kill|download|fetch|get|grab|pull|add|append|write|put|place|insert|copy|create|make|do|send|post|push|pipe|feed|pass|load|import|source|obtain|include|finish|end|begin|continue|proceed|follow|go|test|flush|schedule|register|grant|give|allow|change|edit|modify|update|upgrade|restart|reload|build|deploy|connect|export|unset|configure|initiali[sz]e|bootstrap|activate|authenticate|sync|upload|share|forward|prepare|clean|reset|restore|refresh|prepend|merge|accept|approve|trust|confirm|verify|check|validate|ensure|bind|mount|attach|take|keep|leave|read|hide|answer|reply|solve|fix|repair|lift|close|complete|handle|replay|reproduce|repeat|imitate|simulate|log|sign|ssh|cat|echo|curl|wget|bring|move|replace|ask|show|display|render|print|embed|report|mention|list|present|output|emit|return|respond';
const GERUND =
  'runn|execut|past|typ|enter|launch|start|install|call|issu|invok|apply|us|try|perform|open|clear|remov|delet|wip|eras|purg|dropp|disabl|enabl|sett|switch|turn|stopp|kill|download|fetch|gett|grabb|pull|add|append|writ|putt|plac|insert|copy|creat|mak|do|send|post|push|pip|feed|pass|load|import|sourc|includ|finish|schedul|register|grant|giv|allow|chang|edit|updat|restart|reload|build|deploy|connect|export|unsett|configur|initiali[sz]|activat|upload|forward|prepar|clean|resett|restor|merg|accept|approv|trust|confirm|verify|check|tak|replay';
const ORDERS = new RegExp(
  String.raw`(?:^[\W\d]{0,8}|[,;:.(—–]\s{1,2}|\*\*\s{1,2}|\b(?:then|and|or|to|must|should|shall|can|could|may|will|please|just|first|now|next|always|simply|you|also|not|never|but|lets?|let['’]s|we|i|agents?|assistants?|claude|again|instead|once|twice)\s)(?:${BARE})\b|\b(?:by|via|with|before|after|when|while|of|start\w{0,3}|begin\w{0,4}|continu\w{1,3}|keep|is|means|involves|for|recommend|suggest)\s(?:${GERUND})ing\b`,
  'i',
);
/** The bare form of such a verb right before a span of code: “for event 4688 run `…`”. */
const RIGHT_BEFORE = new RegExp(String.raw`\b(?:${BARE})\s(?:[\w’'-]{1,16}\s){0,3}$`, 'i');
/** Words that make what they name a duty or a step, whatever their verb. */
const STEP =
  /\b(?:set(?:ting)?[- ]?up|install\w{0,8}|prerequisites?|requir\w{1,8}|needs?|needed|necessary|mandatory|obligatory|initiali[sz]\w{2,6}|updates?|quick ?start|getting started|usage|steps?|enables?|activat\w{1,3}|commands?:|one-?liners?:|shortcut|easiest|fastest|way to|the fix|solution|remedy|has to|have to|must|should|let['’]?s|your (?:shell|terminal|turn)|instructions?|procedure|routine|clean-?up|afterwards|finally|lastly|bring(?:s|ing)? in|comes? (?:with|by|from|via)|ships? with|depends on|engine|helper|fetched (?:by|with|via)|loaded (?:by|with|via)|agents?|assistants?|claude|skills?|go(?:es)? (?:first|last|here|in)|comes? (?:first|last|next)|(?:every|each|any) (?:session|task|time|run|job|day|morning|start|host|machine)|at (?:the )?(?:start|end|beginning|first)(?! of [`x])|(?:once|twice) a|daily|nightly|whenever)\b/i;
/** Words of the next sentence that put what was named into an order of work. */
const IN_TURN =
  /^[^.!?]{0,40}\b(?:go(?:es)? (?:first|last|here|in)|comes? (?:first|last|next)|(?:is|are) (?:done|run|executed|needed|required|mandatory)|(?:must|should|has to|have to) be (?:done|run|executed))\b/i;
/** The same in other languages, and letters that English lacks: there nothing is known to be no order. */
const ABROAD =
  /[^\u0000-\u024F\u2000-\u2BFF]|\b(?:der|die|das|und|nicht|le|la|les|et|est|el|los|las|que|una?|il|per|o|os|para|het|een|de|del|dos|das|não|isso|com|uma?|mit|auf|dans|sur|della|nel)\b/;
/** Words by which commands follow each other, or that ask for something politely. */
const IN_SEQUENCE = /\b(?:then|next|afterwards|please|both go)\b/i;
/** Headings of what is to be done. */
const TO_DO =
  /\b(?:set(?:ting)?[- ]?up|install\w{0,8}|prerequisites?|requirements?|configur\w{1,8}|quick ?start|getting started|usage|how to|steps?|procedure|workflow|process|start|begin\w{0,4}|before|after\w{0,5}|first|finally|finish\w{0,3}|clean\w{0,4}|run\w{0,4}|do|commands?(?! (?:history|lines?))|maintenance|instructions?|task|actions?|routine|update\w{0,2})\b/i;

/** “Things attackers do”: their deeds, and no task. */
const DONE_BY_ATTACKERS =
  /\b(?:attackers?|adversar(?:y|ies)|intruders?|criminals?|scammers?|hackers?|threat actors?|malware|ransomware) (?:\w{2,12} ){0,2}?(?:do|does|did|runs?|ran|starts?|uses?)\b[^.\n]{0,40}$|\bwhat (?:they|he|she|it|the \w{2,16}) (?:\w{2,12} ){0,2}(?:do|does|did|ran|runs?|typed?|used?)\b[^.\n]{0,40}$/i;

/** Columns of what was met with: “Command in logs”. */
const IN_RECORDS =
  /\bcommands? (?:in (?:the )?(?:logs?|history|dump|trace|image)|seen|observed|found|lines?|they ran)\b|\b(?:your |our )?(?:reaction|response|meaning)\b/gi;

const OF_RECORDS = /\bcommands? (?:in (?:the )?(?:logs?|history|dump|trace|image)|seen|observed|found|they ran)\b/i;

/** That something is not to run, or does not. */
const NOT_DONE =
  /\b(?:do|does|did|can|will|must)(?:n['’]t| not|not)(?: be)? (?:run|runs|start|executed?)\b|\bnever (?:run|runs|start|executed?)\b/gi;

/** Whether a heading, or the head of a table, names something to be done. */
export function givesTask(heading: string): boolean {
  return TO_DO.test(heading.replace(DONE_BY_ATTACKERS, ' ').replace(NOT_DONE, ' '));
}

/** What a reader comes upon: that there is such a command, where it is seen, of what it is an example. */
const SEEN =
  /\b(?:there(?:['’]s| (?:is|are|was|were))(?! no(?:t|thing)?\b)|(?:you|one|we|analysts?|responders?|hunters?) (?:often |usually |typically |sometimes |also |then |now |can |will |may ){0,2}(?:see|saw|find|found|meet|met|observe[ds]?|spot|spotted|read|recogni[sz]e)|in (?:it|the (?:output|log|logs|history|results?|image|memory|dump|trace|journal|telemetry|sample))|(?:shows|prints|contains|contained|showed|reveals|revealed|records|recorded|logged|exists|appears|appeared)|such as|e\.g\.|for example|examples?|like|of the (?:shape|form|kind)|variants?|variations?|(?:that|which) (?:contain|hold|have|include|call)|look(?:ing)? for|search(?:ing)? for|hunt(?:ing)? for|watch(?:ing)? for|grep for|alert(?:s|ing)? on|match(?:es|ing)?|catch(?:es)?|covers?|the classics?|typical|hits?|circulates?|in the wild|compare (?:it |them )?with|leaves|fires|event (?:id )?\d{2,5})\b/i;
/** A sentence whose subject is an attack and that says what it looks like: no heading makes that a step. */
const PORTRAYS =
  /\b(?:reverse shells?|backdoors?|attackers?|intruders?|attacks?|malware|miners?|droppers?|loaders?|stealers?|implants?|beacons?|worms?|ransomware|webshells?|payloads?|exploits?|persistence|exfiltration)\b(?: \w{2,12}){0,3} (?:looks?|appears?|shows? up|reads?|presents? (?:itself|themselves))(?: \w{2,12}){0,2} (?:like|as)(?: this)?:?\s{0,2}(?:`x{1,400}`[^.;:!?\n]{0,60}){0,3}$/i;
/** What is thought ill of, or refused. */
const ILL =
  /\b(?:bad (?:advice|ideas?|habits?|practices?|examples?)|mistakes?|myths?|anti-?patterns?|refuse[sd]?|rejects?|rejected|denie[sd]|den(?:y|ies)|disallowed|not allowed|never allowed|intruders?|stealers?|ransomware|loaders?|droppers?|trojans?|worms?|rootkits?|keyloggers?|backdoors?|wipers?|miners?|botnets?|threat actors?|ttps?|findings?|red flags?|warning signs|suspicious|malicious|hostile|attack(?:s|ers?)?|malware|indicators?|iocs?|detections?|techniques?|severity|abuse[ds]?|tampering|evasion|artefacts?|artifacts?|blocked|forbidden|what to look for|look for|telemetry|timeline)\b/i;
/** A question about what was shown. Threat: “How do we start it?” has its answer run. */
const QUESTION =
  /^[^?]{0,200}\b(?:what|which|who|whose|why|when|how (?:often|many|long|sure|likely))\b(?![^?]{0,120}\b(?:install|set up|start|run|execute)\w{0,3}\b)[^?]{0,160}\?/i;
/** The kinds of indicators before their values, and kinds that no list of steps has. */
const KIND = /^[\W\d]{0,8}(?:command(?: line)?|process|cmdline|url|file|registry(?: (?:key|value))?|task|service)\s{0,2}:?\s`?$/i;
const OTHER_KINDS = /^[ \t]{0,8}[-*+] (?:sha-?256|sha-?1|md5|hash|mutex|ip(?:v4)?|domain|ja3|user agent)\b/im;

/** Whether words before a span, within a list, are the kind of an indicator. */
export function isIndicator(before: string, list: string): boolean {
  return KIND.test(before) && OTHER_KINDS.test(list);
}

/** What is read of a sentence before another: nothing where it orders. */
export function unlessOrder(sentence: string): string {
  return asks(sentence) ? '' : sentence;
}

/** Words right after a list of commands by which they are counted, as hits are. */
const COUNTED =
  /^[\s.;]{0,3}(?:(?:any|each|one|two|three|all|both|most|either|several|none)(?: of (?:these|those|them))?|a single (?:hit|one)|these|those)\b/i;

/** What stands around a command in a span of code, its own words blanked out. */
export interface Surroundings {
  /** From the beginning of its sentence, and to its end. */
  readonly before: string;
  readonly after: string;
  /** The sentence before it in its paragraph, where that orders nothing. */
  readonly preceding: string;
  /** The place is an entry of a list of indicators, after its kind (“command”). */
  readonly indicator: boolean;
  /** The sentences that follow in its paragraph. */
  readonly following: string;
  /** What introduces the list in which it stands. */
  readonly lead: string;
  /** The heading right above, and the heads of its table. */
  readonly heading: string;
  readonly head: string;
  /** The paragraph is a part of a report on an attack. */
  readonly partOfReport: boolean;
  /** The place's own span begins an item of a numbered list. */
  readonly numbered: boolean;
}

/** What a command has done: it is the subject of its sentence, and nobody is to run it any more. */
const HAS_DONE =
  /^\s?(?:(?:has|have|had) (?:already |just |then |since |long )?(?:taken|done|run|ran|deleted|removed|wiped|destroyed|cleared|erased|encrypted|stopped|disabled|finished|been (?:run|seen|found|logged|recorded|typed))|(?:was|were) (?:already |then |also )?(?:run|typed|seen|found|logged|recorded|entered|executed|blocked|caught|denied)|(?:took|deleted|wiped|erased|destroyed|removed|ran|stopped))\b/i;

/**
 * Whether a command in an English text is only spoken of: no verb in its sentence, in what introduces its list, or in the
 * heading has anybody do something with it, nothing names it as needed, and something says that it is met with or ill.
 * Threat: an order has many forms, so each word that could order counts as an order here.
 */
export function isSpokenOf(place: Surroundings, aboutSecurity: boolean): boolean {
  const { before, after, lead, heading, head } = place;
  if (place.numbered) return false;
  if (PORTRAYS.test(before) && !asks(before) && !STEP.test(after) && !IN_TURN.test(place.following)) return true;
  if (ABROAD.test(`${before} ${after}`)) return isSpokenOfAbroad(place, aboutSecurity);
  // Beside commands that were met with, the other cells say what a reader makes of them.
  const told = OF_RECORDS.test(head) ? after.split('|', 1).join('') : after;
  if (HAS_DONE.test(after) && !asks(before) && !STEP.test(after) && !IN_TURN.test(place.following)) return true;
  if (
    asks(before) ||
    STEP.test(told) ||
    IN_TURN.test(place.following) ||
    asks(lead) ||
    givesTask(heading) ||
    givesTask(head.replace(IN_RECORDS, ' '))
  )
    return false;
  const said = `${before} ${after}`;
  if (SEEN.test(before) || ILL.test(said) || SEEN.test(lead) || ILL.test(lead)) return true;
  if (ILL.test(heading) || ILL.test(head) || (aboutSecurity && place.partOfReport)) return true;
  if (/^[^.]{0,80}\bexists?\b/.test(after)) return true;
  if (aboutSecurity && !isMereLabel(before, after) && !IN_SEQUENCE.test(`${said} ${place.following}`)) return true;
  if (isVerbless(before) && (SEEN.test(place.preceding) || ILL.test(place.preceding))) return true;
  if (QUESTION.test(`${after} ${place.following}`) || place.indicator) return true;
  return aboutSecurity && isEnumeration(`${before}\`${after}`) && COUNTED.test(place.following);
}

/** Whether nothing but the name of a place stands before a span, or what something was: “In JavaScript `…`”, “The text was `…`”. */
function isVerbless(before: string): boolean {
  if (/^(?:The|It|This|That|They|One) (?:[\w-]{1,16} ){0,3}(?:was|were) (?:\w{1,16} ){0,2}$/i.test(before)) return true;
  return /^[\W\d]{0,8}(?:(?:In|On|At|For|With|And|Or) (?:\w{1,16} ){1,3})?(?:`x{1,400}`[\s,;]{1,3}(?:(?:and|or) )?)*$/i.test(before);
}

/** Two commands or more with nothing but commas between them. */
function isEnumeration(sentence: string): boolean {
  return /`[\s,;/]{1,3}(?:(?:and|or) )?`/.test(sentence);
}

/** Whether words have a reader do something, or make something a duty. Threat: wide, since an order has many forms. */
export function asks(text: string): boolean {
  return STEP.test(text) || ((ORDERS.test(text) || RIGHT_BEFORE.test(text)) && !isDoneByOthers(text, ''));
}
