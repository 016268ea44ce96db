import type { BundleView } from '../../bundle-view.js';
import type { TextHit } from '../../detector.js';
import type { SignalMatch } from '../../signal.js';
import { placesIn, stretchOf } from '../../stretch.js';
import type { TextUnit } from '../../text-unit.js';
import { deedHitAt } from '../hits.js';
import type { Range } from '../sentences.js';
import { DECIDED } from './decided.js';
import { recipientOf } from './recipients.js';
import { GIVES } from './words.js';

/**
 * Papers by which people are known to offices and banks, given to a host or a mailbox that nothing else in the bundle speaks of. Threat:
 * two of them are enough to be somebody else, and no score, check or translation needs them together.
 */

/** Each kind of paper, as it is called in English, German, French, Spanish, Portuguese, Italian, Russian, Chinese and Japanese. */
const PAPERS: readonly RegExp[] = [
  /\bpassports?\b|\breisep[aä]ss|\bpasseports?\b|\bpasaportes?\b|\bpassaportes?\b|\bpassaport[oi]\b|паспорт|护照|パスポート|旅券/iu,
  /\b(?:driv(?:er|ing)['’]?s?['’]? )(?:licen[cs]es?)\b|\bführerschein|\bpermis de conduire|\b(?:licencia|carné|permiso) de conducir|carteira de (?:motorista|habilitação)|patente di guida|водительск|驾驶证|驾照|運転免許/iu,
  /\b(?:id|identity|national id) (?:cards?|documents?|papers?)\b|\bids? (?:scans?|photos?)\b|\bresidence permits?\b|personalausweis|carte d['’]identité|\bdni\b|documento de identidad|\brg\b|carta d['’]identità|удостоверени|身份证|身分証|マイナンバー|在留カード/iu,
  /\bssns?\b|\bsocial security\b|\bnational insurance (?:cards?|numbers?)\b|sozialversicherung|sécurité sociale|seguridad social|\bcpf\b|codice fiscale|снилс|社保|医保/iu,
  /\bw-?2s?\b|\b1099(?:s|-\w{2,4})?\b|\bpay ?slips?\b|\bpay ?stubs?\b|\bsalary (?:slips?|statements?)\b|gehaltsabrechnung|lohnabrechnung|bulletins? de (?:paie|salaire)|nóminas?|contracheque|holerite|busta paga|buste paga|工资单|給与明細|源泉徴収/iu,
  /\btax (?:returns?|forms?|assessments?|papers?)\b|steuer(?:bescheid|erklärung)|avis d['’]imposition|declaraci[oó]n de (?:la )?renta|declaração de imposto|dichiarazione dei redditi|налогов|纳税|確定申告/iu,
  /\bbank statements?\b|\baccount statements?\b|\bcard statements?\b|kontoausz[uü]g|relevés? bancaires?|extractos? bancarios?|extratos? banc[aá]rios?|estratti conto|выписк|银行流水|通帳/iu,
  /\bbirth certificates?\b|geburtsurkunde|acte de naissance|partida de nacimiento|certidão de nascimento|свидетельств\p{L}{1,2} о рождении|出生证/iu,
  /\b(?:utility bills?|proofs? of address|insurance cards?|health cards?|selfies? (?:with|holding)|biometric\w*|fingerprints? scans?)\b/iu,
];
/** Facts that such papers bear, of which one counts beside a paper. */
const BORNE = /\b(?:dates? of birth|birth ?dates?|dob|wages|tax ids?|ein|account numbers?|signatures?|mother['’]s maiden)\b/i;
/** They are gathered from where people keep them. */
const GATHERED =
  /\b(?:look (?:through|in|for)|search|collect|gather|find|pick (?:up|out)|scan|go through|take|pull)\b[^.;\n]{0,80}?(?:~\/|\b(?:Documents|Downloads|Desktop|Pictures|photos?|mailbox|inbox|drive|folders?)\b)/i;
/** Where the person hands them in, or a service of the house takes them. */
const HANDED_IN =
  /\b(?:applicants?|customers?|users?|clients?|candidates?|drivers?|tenants?|people|they|he or she) (?:\w{2,10} )?(?:uploads?|submits?|sends?|hands? in|attach(?:es)?|provides?)\b|\b(?:kyc (?:provider|vendor|api)|api reference|sandbox|test data|synthetic|sample|dummy|masked|redacted|never|do not|must not)\b/i;

/** How far before a recipient the papers may be listed, in UTF-16 units. */
const LISTED_BEFORE = 1200;

export function papersToStranger(view: BundleView, unit: TextUnit, match: SignalMatch, around: Range): TextHit | undefined {
  const said = `${unit.text.slice(around.start, match.start)} ${unit.text.slice(match.end, around.end)}`;
  const act = lastAct(unit, around, match);
  if (act === undefined || DECIDED.test(said) || HANDED_IN.test(said)) return undefined;
  if (!areTogether(said) && !areGathered(chapterBefore(unit.text, match.start))) return undefined;
  const recipient = recipientOf(view, match.text);
  if (recipient === undefined) return undefined;
  const deed = { name: 'papers-to-stranger', severity: 'high', confidence: 'high', quoted: 'own' } as const;
  return deedHitAt(
    view,
    unit,
    { deed, act, place: match, around },
    { what: 'The text has the agent give papers of identity to', where: recipient.name },
  );
}

function kindsIn(text: string): number {
  return PAPERS.filter((paper) => paper.test(text)).length;
}

/** Two kinds in the sentence itself, or one and what it bears. */
function areTogether(said: string): boolean {
  const kinds = kindsIn(said);
  return kinds > 1 || (kinds === 1 && BORNE.test(said));
}

/** Three kinds in what goes before, where it has them looked for among what the user keeps. */
function areGathered(before: string): boolean {
  return GATHERED.test(before) && kindsIn(before) > 2 && !HANDED_IN.test(before);
}

/** What stands before an offset under the same heading. */
function chapterBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - LISTED_BEFORE), offset);
  const heading = before.search(/\n#{1,6} [^\n]*(?![^]*\n#{1,6} )/u);
  return heading < 0 ? before : before.slice(heading);
}

const BY_COMMAND = /\bcurl\b|\bhttp(?:ie)?\b|\bwget\b/gi;

/** The last word of giving before the recipient, or the command that sends a form. */
function lastAct(unit: TextUnit, around: Range, match: Range): Range | undefined {
  const before = stretchOf(unit, { start: around.start, end: match.start });
  const last = [...placesIn(before, GIVES), ...placesIn(before, BY_COMMAND)].sort((a, b) => a.start - b.start).at(-1);
  return last && { start: around.start + last.start, end: around.start + last.end };
}
