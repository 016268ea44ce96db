import { isInsideBackticks } from '../analysis/zones.js';

/** A sentence is looked back over by at most this, in UTF-16 units. */
const LONGEST_SENTENCE = 320;
/** Between a verb and what it is done to, in UTF-16 units. */
const LONGEST_GAP = 130;
/** Items of a list before the one at hand, up to the line that the list hangs on. */
const MOST_ITEMS = 12;

const ADVERBS =
  'then|and|next|finally|first|now|also|always|only|directly|please|optionally|immediately|automatically|again|instead|additionally|otherwise|never fail to|carefully|simply|just|if needed|if necessary|as needed';
/** What may stand before the verb of an order: nothing, or words that say when and how it is carried out. */
const PLAIN_LEAD = new RegExp(
  String.raw`^(?:(?:${ADVERBS}|must|should|do|you (?:may|can|should|must|will|need to))[,:]?\s{0,2}){0,4}$`,
  'i',
);
/** "If the user agrees, …", "For each page, …". */
const CONDITION =
  /^(?:if|when|once|after|before|for|in|on|using|with|from|as|at|by|based on|unless|where|while|whenever|during|upon|per|otherwise)\b.{1,200}[,:—–]\s{0,2}/i;
/** Somebody who is told what to do, though not at the beginning. */
const TOLD = new RegExp(
  String.raw`\b(?:you|agent|claude|codex|copilot|assistant|always|please|must|should|shall|offer to|tool to|scripts? to|command to|sure to|remember to|(?:goal|task|job|role|purpose|aim) is to|continue to|(?:use|run|invoke|call|proceed|ready|asked?)\b.{1,60}\bto)(?: (?:must|should|can|may|will|shall|need to|have to|${ADVERBS})){0,3}\s?$`,
  'i',
);
/** Others who do things, so that nobody here is told to. */
const OTHERS =
  /\b(?:users?|developers?|customers?|clients?|they|people|teams?|owners?|admins?|servers?|apps?|applications?|services?|platforms?|it|that|which|who|to)\s(?:[\w-]{2,12}\s)?(?:must|should|shall|can|may|will|to)\s?$/i;
/** The verb before it in the same order: "Read the page and …", "Analyse it, then …". */
const JOINED = /(?:\band\b|\bthen\b|\bor\b|[,&/—–→+]|->)\s{0,2}(?:then |also |finally |only |always |automatically )?$/i;
const IMPERATIVES = new Set(
  'add adjust aggregate align analyze analyse append apply ask assemble build call capture check choose classify clean clone collect combine compare compile complete compute configure confirm connect convert copy count create cross-check define delete deliver derive describe design determine develop document download draft drive drop edit ensure enter estimate evaluate examine execute expand export extract fetch fill filter find fix follow format gather generate get group identify implement import include insert inspect install integrate invoke keep list load locate look map mark match merge migrate modify move normalize open organize output parse perform pick place plan plot prepare present print process produce propose provide pull push query rank read record refactor regenerate remove rename render replace report request research resolve retrieve review rewrite run save scaffold scan score search select send set show sort split start state store structure submit summarize summarise sync take test track transform translate turn update upload use validate verify visit walk wait write you'.split(
    ' ',
  ),
);
const NEGATION =
  /\b(?:never(?! fail)|do not|don['’]?t|does(?: not|n['’]t)|avoid|must not|should not|shouldn['’]t|without|instead of|rather than|not|cannot|can['’]t|no need to|how to|nor|refuse)\b[^,;]{0,80}$/i;
/** Marks of lists, steps, labels and emphasis at the beginning of a sentence. */
const MARKS =
  /^(?:\s|\*\*[^*\n]{0,80}(?::\*\*|\*\*\s?[:—–-]|\.\*\*)|[-*+•>☐✅❌🔴⚠️→]|#{1,6}\s|\d{1,3}[.)]\s|\(?[a-z0-9]\)\s|\[[ x]\]|(?:\*\*)?(?:step|phase|task|stage)\s{1,2}[\w.]{1,5}\s{0,2}[:—–.-]{1,2}|[^\w\s"'“‘`(]){1,16}/iu;

/** Where the sentence that holds an offset begins. */
function sentenceStart(text: string, at: number): number {
  const floor = Math.max(0, at - LONGEST_SENTENCE);
  const before = text.slice(floor, at);
  let start = before.lastIndexOf('\n') + 1;
  for (const end of before.matchAll(/[.!?;:]["”’)*]{0,3}\s/g)) {
    const next = end.index + end[0].length;
    if (next <= start || /(?:\be\.g|\bi\.e|\betc|\bvs|\be\.g\.,)[.:]?["”’)*]{0,3}\s?$/i.test(before.slice(0, next - 1))) continue;
    start = next;
  }
  return floor + start;
}

/** Whether what stands before a verb in its sentence makes it one that somebody who reads the page is told to do. */
export function isOrderAfter(lead: string): boolean {
  if (NEGATION.test(lead)) return false;
  const plain = lead.replace(MARKS, '').replace(/[*_]{1,3}/g, '');
  const said = plain.replace(/^["“'‘]/, '').replace(CONDITION, '');
  if (PLAIN_LEAD.test(said)) return true;
  if (OTHERS.test(said)) return false;
  if (TOLD.test(said)) return true;
  const first = /^[a-z-]{2,14}/i.exec(said)?.[0].toLowerCase() ?? '';
  return JOINED.test(said) && IMPERATIVES.has(first);
}

/** What says that a thing is worked by, rather than made or changed. */
const MODELS =
  /\b(?:based on|using|(?<!the )following|according to|similar to|such as those|see|as in|follows)\s(?:[^,]{0,60})$|\b(?:listed|described|defined|documented|specified|found|given|outlined|shown|explained|rules|template|format|structure|guidelines?|conventions?|instructions?|details|steps|patterns?)\s(?:in|by|of|from|at)\s(?:the\s)?[`"'(]{0,2}$/i;
/** What mostly says so: a place behind it may be written all the same. */
const SOURCES =
  /\b(?:from|with|via|per|by|against|through|like|for|about|than|so|because|if|when|until|where|while|since|which|that)\s(?:[^,]{0,60})$/i;
/** Places that stand after such a word and are written all the same. */
const TARGETS =
  /\b(?:to|in|into|as|at|under|inside|named|called|e\.g\.,?)\s(?:the\s|a\s|an\s|your\s|its\s|this\s|own\s|new\s|single\s|root\s|same\s){0,3}[`"'“(*]{0,3}(?:[\w-]{2,20}\s){0,2}[`"'“(*]{0,3}$/i;

/**
 * Where the order begins by which somebody who reads a text does one of `verbs` to what stands at an offset: in the same
 * sentence, or in the line that ends in a colon above the list. Undefined where there is no such order.
 */
export function orderFor(text: string, at: number, verbs: RegExp): number | undefined {
  return (
    orderWithin(text, at, verbs, (gap) => MODELS.test(gap) || (SOURCES.test(gap) && !TARGETS.test(gap))) ?? orderAbove(text, at, verbs)
  );
}

/** As {@link orderFor}, for what is worked with rather than changed: a page that is read, a program that is run. */
export function orderWith(text: string, at: number, verbs: RegExp): number | undefined {
  return orderWithin(text, at, verbs, (gap) => CLAUSE.test(gap)) ?? orderAbove(text, at, verbs);
}

/** A program that the page speaks of, and what it leaves. */
const PROGRAM_LEAVES =
  /\b(?:this|it|script|runner|command|helper|tool|cli|program|generator|skill|workflow)\b[^.;]{0,60}?\b(?:writes|emits|creates|generates|saves|produces|outputs|appends)\b[^;]{0,130}$/i;

/** Where that is said which a program of the page leaves at an offset, as "the runner writes `summary.md`". */
export function leftBy(text: string, at: number): number | undefined {
  const start = sentenceStart(text, at);
  const sentence = text.slice(start, at);
  const match = PROGRAM_LEAVES.exec(sentence);
  return match === null || NEGATION.test(sentence.slice(0, match.index + match[0].length)) || SOURCES.test(sentence)
    ? undefined
    : start + match.index;
}

/** Another clause, whose verb what stands behind it belongs to. */
const CLAUSE = /\b(?:so that|because|if|when|until|while|since|which|that)\s/i;

/** Another deed that follows in the same sentence, to which what stands behind it belongs. */
const ANOTHER_DEED =
  /(?:\band|\bthen|\bor|,|;|&&)\s(?:then )?(?:run|read|execute|open|load|see|check|review|inspect|use|call|invoke|consult|view|look|grep|follow|show|present|link|point|refer|return)\b/i;

function orderWithin(text: string, at: number, verbs: RegExp, isElse: (gap: string) => boolean): number | undefined {
  const start = sentenceStart(text, at);
  const sentence = text.slice(start, at);
  // An item in quotes is what a user may say.
  if (/^\s*(?:[-*+]|\d{1,2}[.)])\s{1,3}(?:\*\*[^*\n]{0,60}\*\*:?\s)?["“]/.test(text.slice(text.lastIndexOf('\n', start) + 1, at)))
    return undefined;
  // What a verb has to be followed by may be the thing itself.
  for (const verb of [...text.slice(start, at + 80).matchAll(verbs)].reverse()) {
    if (verb.index + verb[0].length > sentence.length) continue;
    const gap = sentence.slice(verb.index + verb[0].length);
    const lead = sentence.slice(0, verb.index);
    if (gap.length > LONGEST_GAP || gap.startsWith('-') || isInsideBackticks(`${sentence}\``, verb.index) || !isOrderAfter(lead)) continue;
    if (isElse(gap) || (ANOTHER_DEED.test(gap) && !TARGETS.test(gap))) continue;
    return start + verb.index;
  }
  return undefined;
}

/** A line of a list, up to what it names first. */
const ITEM = /^\s*(?:[-*+•]|\d{1,3}[.)])\s/;
/** Between the verb of a line and its colon: what is made, in a few words. */
const LISTED = /^[^.;,]{0,50}:\s*\**\s*$/;

/** The order in the line above a list of what it names, as "Create two files:". */
function orderAbove(text: string, at: number, verbs: RegExp): number | undefined {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const item = text.slice(lineStart, at);
  if (item.length > 90 || !ITEM.test(item) || /^\s*(?:[-*+•]|\d{1,3}[.)])\s+["“]/.test(item)) return undefined;
  const intro = lineAbove(text, lineStart - 1);
  if (intro === undefined) return undefined;
  const start = Math.max(intro.start, sentenceStart(text, intro.end - 1));
  const line = text.slice(start, intro.end);
  for (const verb of line.matchAll(verbs)) {
    const rest = line.slice(verb.index + verb[0].length);
    if (
      LISTED.test(rest) &&
      !MODELS.test(rest) &&
      !SOURCES.test(rest) &&
      isOrderAfter(line.slice(0, verb.index)) &&
      isListOfFiles(rest, item)
    )
      return start + verb.index;
  }
  return undefined;
}

/** Whether the things of a list are what is made: the line above it says no more than the verb, or names files, or an item begins with one. */
function isListOfFiles(rest: string, item: string): boolean {
  if (/^\W*(?:\w{1,12}\W{1,3}){0,2}$/.test(rest)) return true;
  return (
    /\b(?:files?|deliverables?|outputs?|artifacts?|documents?|documentation|structure|pages?)\b/i.test(rest) ||
    /^\s*(?:[-*+•]|\d{1,3}[.)])\s+(?:\*\*[^*]{0,60}\*\*:?\s*|\w{0,12}\s)?[`*]{0,3}$/.test(item)
  );
}

/** The line that ends in a colon and that the list of an offset hangs on. */
function lineAbove(text: string, lineEnd: number): { start: number; end: number } | undefined {
  let end = lineEnd;
  for (let count = 0; count < MOST_ITEMS && end > 0; count += 1) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, Math.min(end, start + LONGEST_SENTENCE));
    if (/:\s*\**\s*$/.test(line)) return { start, end };
    if (line.trim() !== '' && !ITEM.test(line) && !/^\s{2,}/.test(line)) return undefined;
    end = start - 1;
  }
  return undefined;
}
