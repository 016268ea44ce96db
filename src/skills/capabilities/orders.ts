import { isInsideBackticks } from '../analysis/zones.js';
import { LONGEST_SENTENCE, sentenceBefore, type Sentence } from './sentences.js';

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
  String.raw`\b(?:you|agent|claude|codex|copilot|assistant|always|please|must|should|shall|offer to|tool to|scripts? to|command to|sure to|remember to|(?:goal|task|job|role|purpose|aim|mission) is to|continue to|(?:use|run|invoke|call|proceed|ready|asked?)\b.{1,60}\bto)(?: (?:must|should|can|may|will|shall|need to|have to|${ADVERBS})){0,3}\s?$`,
  'i',
);
/** Others who do things, so that nobody here is told to. */
const OTHERS =
  /\b(?:users?|developers?|customers?|clients?|they|people|teams?|owners?|admins?|servers?|apps?|applications?|services?|platforms?|it|that|which|who|to)\s(?:[\w-]{2,12}\s)?(?:must|should|shall|can|may|will|to)\s?$/i;
/** The verb before it in the same order: "Read the page and …", "Analyse it, then …". */
const JOINED = /(?:\band\b|\bthen\b|\bor\b|[,&/—–→+]|->)\s{0,2}(?:then |also |finally |only |always |[a-z]{2,12}ly )?$/i;
/** "The agent will analyse … and …". */
const AGENT_DOES = /^(?:you|the agent|this agent|claude|codex|copilot|the assistant) (?:will|must|should|can|need to|shall) [a-z]/i;
const IMPERATIVES = new Set(
  'add adjust aggregate align analyse analyze append apply archive ask assemble attach audit author back begin bring build bump bundle cache call capture carry change check choose classify clean clone close collect combine commit compare compile complete compute configure confirm connect continue convert copy count create crop cross-check cut decide define delete deliver deploy derive describe design detect determine develop diff discover document double-check download draft draw drive drop edit enable ensure enter enumerate escalate estimate evaluate examine execute expand explore export expose extract fetch fill filter find fix flag focus follow fork format freeze gather generate get give go group hand handle highlight identify implement import improve include index infer initialise initialize insert inspect install integrate interpret invoke iterate keep launch lead leave let limit link lint list listen load locate log look make map mark match measure meet merge migrate minimize mock modify monitor move name narrow navigate normalize note observe obtain offer open organize output pair parse paste patch perform pick pin place plan plot point poll populate port prefer prepare present preserve preview print prioritize proceed process produce profile propose protect provide prune publish pull push query quote raise rank re-check re-run read reason recheck reconcile record redact reduce refactor refine reformat refresh regenerate register release remember remove rename render reorganize repair repeat replace reply report reproduce request rerun research reset resize resolve restore restructure retrieve return reuse revert review rewrite route run sample sanitize save scaffold scan schedule scope score search see seed select send separate serialize set share ship show sign simplify simulate sketch skip slice snapshot sort split spot stage start stash state step stitch stop store structure stub study submit suggest summarise summarize supply surface switch sync tag tailor take target test trace track train transcribe transform translate treat trigger trim tune turn type understand unpack unzip update upload use validate verify visit wait walk watch weigh wire work wrap write you zip'.split(
    ' ',
  ),
);
const NEGATION =
  /\b(?:never(?! fail)|do not|don['’]?t|does(?: not|n['’]t)|avoid|must not|should not|shouldn['’]t|without|instead of|rather than|not|cannot|can['’]t|no need to|how to|nor|refuse)\b[^,;]{0,80}$/i;
/** Marks of lists, steps, labels and emphasis at the beginning of a sentence. */
const MARKS =
  /^(?:\s|\*\*[^*\n]{0,80}(?::\*\*|\*\*\s?[:—–-]|\.\*\*)|[-*+•>☐✅❌🔴⚠️→]|#{1,6}\s|\d{1,3}[.)]\s|\(?[a-z0-9]\)\s|\[[ x]\]|(?:\*\*)?(?:step|phase|task|stage)\s{1,2}[\w.]{1,5}\s{0,2}[:—–.-]{1,2}|[^\w\s"'“‘`(]){1,16}/iu;

/** Whether what stands before a verb in its sentence makes it one that somebody who reads the page is told to do. */
export function isOrderAfter(lead: string): boolean {
  if (NEGATION.test(lead)) return false;
  const plain = lead.replace(MARKS, '').replace(/[*_]{1,3}/g, '');
  const said = plain.replace(/^["“'‘]/, '').replace(CONDITION, '');
  if (PLAIN_LEAD.test(said)) return true;
  if (OTHERS.test(said)) return false;
  if (TOLD.test(said)) return true;
  const first = /^[a-z-]{2,14}/i.exec(said)?.[0].toLowerCase() ?? '';
  return JOINED.test(said) && (IMPERATIVES.has(first) || AGENT_DOES.test(said));
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
  // A thing that begins with "into" is where something goes, wherever that comes from.
  const isTarget = /^(?:to|in|into|on|under|at)\s/i.test(text.slice(at, at + 6));
  return (
    orderWithin(text, at, verbs, (gap) => MODELS.test(gap) || (SOURCES.test(gap) && !isTarget && !TARGETS.test(gap))) ??
    orderAbove(text, at, verbs)
  );
}

/** As {@link orderFor}, for what is worked with rather than changed: a page that is read, a program that is run. */
export function orderWith(text: string, at: number, verbs: RegExp): number | undefined {
  return orderWithin(text, at, verbs, (gap) => CLAUSE.test(gap)) ?? orderAbove(text, at, verbs);
}

/** A program that the page speaks of, and what it leaves. */
const PROGRAM_LEAVES =
  /\b(?:this|it|script|runner|command|helper|tool|cli|program|generator|(?<!(?:each|every|other) (?:[a-z]{2,15} )?)skill|workflow)\b[^.;]{0,60}?\b(?:writes|emits|creates|generates|saves|produces|outputs|appends)\b[^;]{0,130}$/i;

/** The same without saying who: "Writes `summary.md`". */
const LEAVES = /^(?:also )?(?:writes|emits|creates|generates|saves|produces|outputs|appends|updates)\b[^;]{0,100}$/i;

/** Where that is said which a program of the page leaves at an offset, as "the runner writes `summary.md`". */
export function leftBy(text: string, at: number): number | undefined {
  const sentence = sentenceBefore(text, at);
  const match = PROGRAM_LEAVES.exec(sentence.text) ?? LEAVES.exec(sentence.text.replace(MARKS, ''));
  return match === null || NEGATION.test(sentence.text.slice(0, match.index + match[0].length)) || SOURCES.test(sentence.text)
    ? undefined
    : sentence.offsetOf(match.index);
}

/** Another clause, whose verb what stands behind it belongs to. */
const CLAUSE = /\b(?:so that|because|if|when|until|while|since|which|that)\s/i;

/** Another deed that follows in the same sentence, to which what stands behind it belongs. */
const ANOTHER_DEED =
  /(?:\band|\bthen|\bor|,|;|&&)\s(?:then )?(?:run|read|execute|open|load|see|check|review|inspect|use|call|invoke|consult|view|look|grep|follow|show|present|link|point|refer|return)\b/i;

function orderWithin(text: string, at: number, verbs: RegExp, isElse: (gap: string) => boolean): number | undefined {
  const sentence = sentenceBefore(text, at);
  if (isQuoted(text, sentence, at)) return undefined;
  return verbBefore(sentence, text.slice(at, at + 80), verbs, isElse) ?? gerundBefore(sentence, text.slice(at, at + 80), verbs, isElse);
}

/** What a user may say: an item in quotes, or an example in quotes behind a colon. */
function isQuoted(text: string, sentence: Sentence, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', sentence.start) + 1, at);
  if (/^\s*(?:[-*+]|\d{1,2}[.)])\s{1,3}(?:\*\*[^*\n]{0,60}\*\*:?\s)?["“]/.test(line)) return true;
  return /^["“]/.test(sentence.text) && /[:.]["”]?\s{1,2}$/.test(text.slice(Math.max(0, sentence.start - 4), sentence.start));
}

/** The last verb of a sentence that is an order and whose object is what stands at its end. */
function verbBefore({ text, offsetOf }: Sentence, rest: string, verbs: RegExp, isElse: (gap: string) => boolean): number | undefined {
  // What a verb has to be followed by may be the thing itself.
  for (const verb of [...(text + rest).matchAll(verbs)].reverse()) {
    const end = verb.index + verb[0].length;
    if (end > text.length) continue;
    // Verbs before this one stand further away still.
    if (text.length - end > LONGEST_GAP) break;
    const lead = text.slice(0, verb.index);
    if (!isObjectBehind(text.slice(end), isElse) || isInsideBackticks(`${text}\``, verb.index) || opensQuotation(lead)) continue;
    if (isOrderAfter(lead)) return offsetOf(verb.index);
  }
  return undefined;
}

/** Whether what follows begins with a quotation mark, and so is quoted within a sentence. */
const opensQuotation = (lead: string): boolean => /\s["“]$/.test(lead) && lead.trim().length > 1;

/** Whether what stands between a verb and a thing leaves the thing to the verb. */
function isObjectBehind(gap: string, isElse: (gap: string) => boolean): boolean {
  if (gap.length > LONGEST_GAP || gap.startsWith('-') || QUOTE_OPENS.test(gap) || GAINSAID.test(gap)) return false;
  // "Create or review tests": both verbs have the same object.
  return !isElse(gap) && (!ANOTHER_DEED.test(gap) || TARGETS.test(gap) || /^(?:,? (?:and|or)|\/|,) ?[a-z]{2,14} $/i.test(gap));
}

/** "Use the connector, not …". */
const GAINSAID = /\b(?:not|never|nor|instead of|rather than)\b/i;
/** A quotation that begins behind the verb and goes on to the thing, which is a part of what is quoted. */
const QUOTE_OPENS = /^[^"“”]*["“][^"“”]{2,}$/;

/** "Prefer updating …", "Improve it by adding …". */
const GERUND = /\b(?:by|prefer|prefers?|start(?: by)?|begin(?: by)?|finish by|keep|continue|consider|if) (?:always )?([a-z]{2,12})ing\b/gi;

/** As {@link verbBefore}, for a verb that hangs on the verb of the order. */
function gerundBefore({ text, offsetOf }: Sentence, rest: string, verbs: RegExp, isElse: (gap: string) => boolean): number | undefined {
  for (const match of [...text.matchAll(GERUND)].reverse()) {
    const stem = match[1] ?? '';
    const end = match.index + match[0].length;
    const lead = text.slice(0, match.index);
    if (!isFollowed(lead, match[0]) || !isObjectBehind(text.slice(end), isElse)) continue;
    const isVerb = [stem, `${stem}e`, stem.slice(0, -1)].some((base) =>
      [...(base + text.slice(end) + rest).matchAll(verbs)].some((verb) => verb.index === 0 && verb[0].length >= base.length),
    );
    if (isVerb) return offsetOf(match.index);
  }
  return undefined;
}

/** Whether the verb that a gerund hangs on is one that somebody is told: "by" follows on an order, the others are the order. */
function isFollowed(lead: string, gerund: string): boolean {
  if (!/^by\b/i.test(gerund)) return isOrderAfter(lead);
  const first = /^[a-z-]{2,14}/i.exec(lead.replace(MARKS, ''))?.[0].toLowerCase() ?? '';
  return !NEGATION.test(lead) && IMPERATIVES.has(first);
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
  const start = Math.max(intro.start, sentenceBefore(text, intro.end - 1).start);
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
