import { signal } from '../../../signal.js';
import { phrases } from '../../concealment/phrases.js';
import { anyOf, deed, type Deed } from '../../deed.js';
import { BANNED_OR_TAUGHT } from './bans.js';

/**
 * People who are put back for who they are and told something else, in other languages than English; grounds as in the Charter of
 * Fundamental Rights of the EU, article 21. Three things have to be said: the ground, what they lose, and the reason that is given out.
 */

const GROUND = signal(
  'ground-of-birth-abroad',
  phrases(
    'klingen | klingt | ausländ | herkunft | alleinerzieh | schwanger | kinderwunsch | elternzeit | kopft | gewerkschaft | behinder | embaraz | fertilidad | maternidad | extranjer | gitan | sindica | discapaci | madres solteras | hijos pequeños | grávid | gestante | filhos pequenos | estrangeir | sindicat | deficiên | mães solteiras | consonan | mères | enceinte | grossesse | maternité | syndi | handicap | étrang | incinta | incinte | gravidanza | madri | stranier | sindacat | disabil | беременн | декрет | мигрант | профсоюз | инвалид | одиноч | кавказск | нерусск | 怀孕 | 孕 | 婚育 | 育儿 | 少数民族 | 籍贯 | 岁以上 | 妊娠 | 外国人 | 国籍 | 育児 | 歳以上 | 組合 | 임신 | 외국인 | 육아',
  ),
  /(?:(?:namen?[^.;\n]{0,40}?)?kling(?:en|t)(?:end\w{0,2})?|ausländ\w{2,8}|herkunft|alleinerzieh\w{2,6}|schwanger\w{0,8}|kinderwunsch|elternzeit|kopft\w{2,4}|gewerkschaft\w{0,12}|(?:schwer)?behinder\w{2,6}|embaraz\w{1,6}|fertilidad|maternidad|extranjer[oa]s?|gitan[oa]s?|sindica\w{1,8}|discapaci\w{2,5}|madres solteras|hijos pequeños|grávid[oa]s?|gestantes?|filhos pequenos|estrangeir[oa]s?|sindicat\w{1,8}|deficiên\w{2,4}|mães solteiras|consonan(?:ce|za)|mères (?:célibataires|isolées|seules)|enceintes?|grossesse|maternité|syndi(?:cat|qué)\w{0,4}|handicap\w{0,4}|étrang[a-zà-ÿ]{2,4}|incint[ae]|gravidanza|madri (?:single|sole)|stranier[aio]|sindacat\w{1,6}|disabil\w{1,4}|беременн[а-яё]{1,4}|декрет[а-яё]{0,4}|мигрант[а-яё]{0,3}|профсоюз[а-яё]{0,4}|инвалид[а-яё]{0,6}|одиноч[а-яё]{1,4}|кавказск[а-яё]{1,3}|нерусск[а-яё]{1,3}|怀孕|孕妇|孕|婚育|育儿|少数民族|籍贯|\d\d岁以上|妊娠|外国人|国籍|育児|\d\d歳以上|組合|임신|외국인|육아)/,
  60,
);
const LOSES = anyOf(
  String.raw`listenende|ans ende|nach hinten|aussortier[a-zà-ÿ]{0,3}|abgelehnt|ableh[a-zà-ÿ]{1,4}|absag[a-zà-ÿ]{1,3}|kein(?:e|en)? (?:termin|einladung|angebot|gespräch)|punkte? (?:weniger|abzug)|abgewertet|herabgestuft|höchstens (?:note|\d)|senk(?:e|en|t)`,
  String.raw`al final de la lista|descart[a-zà-ÿ]{1,4}|rechaz[a-zà-ÿ]{1,4}|\bbaja\b[^.;\n]{0,24}?(?:puntos?|evaluaci|nota|puntuaci)|nota m[áa]xima|resta[a-zà-ÿ]{0,3} [a-zà-ÿ]{1,6} puntos?|sin (?:entrevista|cita)|fim da lista|rejeit[a-zà-ÿ]{1,4}|elimin[a-zà-ÿ]{1,4}|(?:reduz|baix)[a-zà-ÿ]{1,3}[^.;\n]{0,24}?(?:nota|pontua)|sem entrevista`,
  String.raw`(?:en )?fin de liste|écart[a-zà-ÿ]{1,4}|refus[a-zà-ÿ]{1,4}|rejet[a-zà-ÿ]{1,4}|points? de moins|plafonn[a-zà-ÿ]{1,4}|sans (?:entretien|visite|rendez-vous)|in fondo|scart[a-zà-ÿ]{1,4}|rifiut[a-zà-ÿ]{1,4}|punti in meno|abbass[a-zà-ÿ]{1,4}`,
  String.raw`отклон|в конец списка|сниз|пониз|отказ|не приглаша|排[到在]最后|淘汰|拒绝|降低|扣\d{0,2}分|不安排|不予|下げ|減点|不合格|除外|後回し|断[らりる]|감점|탈락|제외|거절`,
);
const OTHER_REASON = anyOf(
  String.raw`(?:absage|antwort|begründung|tabelle|bericht|vermerk|schreiben)[^.;\n]{0,24}?(?:nennt|lautet|steht|heißt|sagt|schreib)|steht (?:dafür|dort|dann)|(?:schreib|trag|nenn|geb)[a-zà-ÿ]{0,3}[^.;\n]{0,24}?[„"“»]|(?:bereits|schon) (?:vergeben|vermietet|besetzt)|als grund`,
  String.raw`(?:motivo|justificaci[óo]n|respuesta|rechazo|comentarios?|justificativa|resposta|recusa|parecer)[^.;\n]{0,30}?(?:escrib|indica|dice|figura|pon|escrev|coloqu|diz|conste|["“«])|fecha anterior|data anterior|hoja oculta|aba oculta|(?:para|de modo) que[^.;\n]{0,40}?(?:parezca|quede|pareça|fique)|ya (?:está )?(?:alquilad|ocupad|cubiert)|já (?:está |foi )?(?:alugad|ocupad|preenchid)`,
  String.raw`(?:réponse|refus|motif|courrier|justification|lettre)[^.;\n]{0,24}?(?:indiqu|dit|mentionn|invoqu|écri|["«“])|déjà (?:lou|pourv|attribu|pris)|antidat|feuille masquée|(?:motivo|risposta|rifiuto|lettera)[^.;\n]{0,24}?(?:indica|dice|scriv|["«“])|già (?:affittat|assegnat|copert|occupat)`,
  String.raw`(?:причин|в отказе|в ответе|в отзыве)[^.;\n]{0,40}?(?:напиш|укаж|говор|пиш|[«"])|задним числом|уже (?:сдан|занят|закрыт)|(?:理由|原因|回复|答复)[^。\n]{0,8}(?:写|填|说|注明|为|是|「|“)|写成|说成|(?:理由|返信|回答)[^。\n]{0,10}(?:記載|書|伝え|「)|(?:사유|이유|답변)[^.\n]{0,10}(?:적|쓰|기재)`,
);
/** Laws against it, and those who teach them. */
const AGAINST_IT = String.raw`diskriminier|gleichbehandlung|\bAGG\b|(?:darf|dürfen|soll|sollen) (?:[a-zà-ÿ]{2,12} ){0,3}?nicht\b|benachteilig|discrimina|igualdad|no (?:debe|puede|deben|pueden|se puede)|ne (?:doit|peut|doivent|peuvent) (?:pas|jamais)|égalité|não (?:deve|pode|devem|podem)|igualdade|non (?:deve|può|devono|possono)|дискримин|не (?:должн|долж|может)|歧视|平等|差別|均等|차별`;

export const JUDGED_BY_BIRTH_ABROAD: readonly Deed[] = [
  deed('judged-by-birth-abroad', 'high/high', GROUND, LOSES, {
    parts: [OTHER_REASON],
    unless: [anyOf(BANNED_OR_TAUGHT, AGAINST_IT)],
    reach: 'few',
    polarity: 'own',
    quoted: 'own',
  }),
];
