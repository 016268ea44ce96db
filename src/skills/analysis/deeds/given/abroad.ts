import type { BundleView } from '../../bundle-view.js';
import type { TextHit } from '../../detector.js';
import type { SignalMatch } from '../../signal.js';
import { placesIn, stretchOf } from '../../stretch.js';
import type { TextUnit } from '../../text-unit.js';
import { deedHitAt } from '../hits.js';
import { sentenceAround, sentencesAround, type Range } from '../sentences.js';
import { ALL_OF_IT_ABROAD, GIVES_ABROAD, PRIVATE_ABROAD, SECRET_ABROAD } from './abroad-words.js';
import { KEYS_UNSHOWN, OPENLY } from './openly-abroad.js';
import { recipientOf } from './recipients.js';
import { unsaidAbroad } from './unsaid-abroad.js';

/** What the user or whoever owns the thing decides, and what pages honestly ask readers to write about. */
const DECIDED =
  /(?:falls|wenn|sobald|nachdem) (?:der |die |sie |er )?(?:nutzer\p{L}{0,3}|benutzer\p{L}{0,3}|kund\p{L}{1,4}|person|sie|er) (?:es |das |dies |dem )?(?:\p{L}{3,14} )?(?:will|möchte|wünsch|zustimm|bestätig|erlaub|verlang|freig)|(?:nach|mit) (?:ausdrücklicher )?(?:zustimmung|einwilligung|freigabe)|(?:si|cuando|tras) (?:el |la |lo )?(?:usuari[oa]|cliente|persona)? ?(?:lo )?(?:pide|quiere|solicita|confirma|acepta|autoriza|confirmación|aprobación)|(?:se|quando|após) (?:o |a )?(?:usuári[oa]|cliente) (?:o )?(?:ped|quer|solicit|confirm|aceit|autoriz)|(?:si|lorsque|quand|après) (?:l['’]utilisat\p{L}{3,5}|le client|la personne|accord) (?:le )?(?:demande|souhaite|veut|confirme|accepte|autorise)|avec (?:l['’]|son )accord|用户(?:指定|配置|提供|确认|同意|要求|授权)|经用户|(?:利用者|ユーザー)(?:が|の)(?:指定|設定|同意|承認|希望|依頼)|사용자(?:가|의) ?(?:지정|설정|동의|요청|승인)|(?:пользовател\p{L}{1,2}|клиент) (?:\p{L}{2,8} )?(?:попрос|просит|согла|подтверд|разреш|указ)/iu;
const ENQUIRY =
  /(?<!\p{L})(?:fragen|fehler(?:berichte?|meldungen)?|rückmeldung\p{L}{0,2}|hinweise|dudas|preguntas|errores|sugerencias|soporte|dúvidas|erros|sugestões|suporte|questions|erreurs|remarques|signalez|domande|errori|вопрос\p{L}{0,2}|ошибк\p{L}{1,2})(?!\p{L})|问题反馈|反馈|建议|お問い合わせ|不具合|문의|버그/iu;

/** Letters and small words that English has not: most sentences with an address need not be read for their verbs. */
const FOREIGN =
  /[\u00c0-\u024f\u0370-\u1fff\u2e80-\ud7ff]|\b(?:de[rms]|das|und|nach|jede[nrs]?|alle[nrsm]?|el|los|las|una|del|para|con|les|une|sur|vers|della|alla|gli|che|tutt[eio]|uma|depois|ve|adresine|een|naar|wszyst\w*)\b/iu;

/**
 * Something private that a sentence in another language than English gives to a recipient whom nothing else in the bundle speaks of, or
 * anything that is given and kept from those whom it concerns.
 * Threat: what goes to a stranger’s address is theft in every language, and it is said in few and plain words in each.
 */
export function giftAbroad(view: BundleView, unit: TextUnit, match: SignalMatch): TextHit | undefined {
  const around = sentenceAround(unit, match);
  const said = withoutPlace(unit.text, around, match);
  if (!FOREIGN.test(said)) return undefined;
  const act = actIn(unit, around, match);
  if (act === undefined || DECIDED.test(said) || ENQUIRY.test(said)) return undefined;
  const unsaid = unsaidNear(unit, match);
  const near = withoutPlace(unit.text, sentencesAround(unit, match, 'beside'), match).replace(KEYS_UNSHOWN, ' ');
  const isSecret = SECRET_ABROAD.test(near);
  if (unsaid === undefined && !isSecret && !PRIVATE_ABROAD.test(near)) return undefined;
  const recipient = recipientOf(view, match.text);
  if (recipient === undefined) return undefined;
  const isAll = ALL_OF_IT_ABROAD.test(said) && (SECRET_ABROAD.test(said) || PRIVATE_ABROAD.test(said));
  const isGrave = isSecret || isAll || recipient.kind === 'anybody';
  const [severity, confidence] =
    unsaid !== undefined ? UNSAID : isOpen(unit, match) && !isSecret ? IN_THE_OPEN : isGrave ? GRAVE : ONE_GIFT;
  const name = unsaid !== undefined ? 'given-unsaid' : isSecret ? 'secret-to-stranger' : 'everything-to-stranger';
  return deedHitAt(
    view,
    unit,
    { deed: { name, severity, confidence, quoted: 'own' }, act, place: match, around: orderOf(around, act, match, unsaid) },
    { what: `The text has the agent give ${isSecret ? 'a secret' : 'more than one result'} to`, where: recipient.name },
  );
}

const UNSAID = ['critical', 'high'] as const;
const GRAVE = ['high', 'high'] as const;
const ONE_GIFT = ['critical', 'medium'] as const;
/** Somebody is asked or told: nothing is done behind a back. */
const IN_THE_OPEN = ['medium', 'medium'] as const;

/** Where the sentences around a recipient keep the gift from those whom it concerns. */
function unsaidNear(unit: TextUnit, match: SignalMatch): Range | undefined {
  const few = sentencesAround(unit, match, 'few');
  const unsaid = unsaidAbroad(unit.text.slice(few.start, few.end));
  return unsaid && { start: few.start + unsaid.start, end: few.start + unsaid.end };
}

function isOpen(unit: TextUnit, match: SignalMatch): boolean {
  const few = sentencesAround(unit, match, 'few');
  return OPENLY.test(unit.text.slice(few.start, few.end));
}

/** A sentence without what it leaves unsaid, whose bans forbid no gift. */
function orderOf(around: Range, act: Range, place: Range, unsaid: Range | undefined): Range {
  if (unsaid === undefined) return around;
  const start = Math.min(act.start, place.start);
  const end = Math.max(act.end, place.end);
  return {
    start: unsaid.end <= start ? Math.max(around.start, unsaid.end) : around.start,
    end: unsaid.start >= end ? Math.min(around.end, unsaid.start) : around.end,
  };
}

function withoutPlace(text: string, range: Range, place: Range): string {
  return `${text.slice(range.start, place.start)} ${text.slice(place.end, range.end)}`;
}

/** The word of giving that is nearest to the recipient: most languages put it before, some after. */
function actIn(unit: TextUnit, around: Range, match: Range): Range | undefined {
  let best: Range | undefined;
  for (const { start, end } of placesIn(stretchOf(unit, around), GIVES_ABROAD)) {
    const act = { start: around.start + start, end: around.start + end };
    if (act.start < match.end && act.end > match.start) continue;
    if (best === undefined || distance(act, match) < distance(best, match)) best = act;
  }
  return best;
}

function distance(one: Range, other: Range): number {
  return one.end <= other.start ? other.start - one.end : one.start - other.end;
}
