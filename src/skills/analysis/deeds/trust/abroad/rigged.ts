import { signal } from '../../../signal.js';
import { phrases } from '../../concealment/phrases.js';
import { anyOf, deed, type Deed } from '../../deed.js';
import { BANNED_OR_TAUGHT } from './bans.js';

/** Comparisons whose winner stands beforehand and that are called independent, in other languages than English. */

const INDEPENDENT = signal(
  'called-independent-abroad',
  phrases(
    'unabhängig | unparteiisch | objektiv | independiente | imparcial | objetiv | indépendant | impartial | objectif | indipendent | imparzial | oggettiv | независим | объективн | 独立 | 中立 | 公正 | 客观 | 客観 | 공정 | 객관',
  ),
  /(?:unabhängig|unparteiisch|objektiv|independiente|imparcial|objetiv[oa]|indépendant|impartial|objectif|indipendent|imparzial|oggettiv[oa]|независим|объективн|独立|中立|公正|客观|客観|공정|객관)/,
  20,
);
const WINS = String.raw`(?:(?<![a-zà-ÿ])(?:gewinn[a-z]{1,2}|vorn(?:e)?|an erster stelle|auf platz (?:1|eins)|ganar|gane|gana|primer[oa]? (?:lugar|puesto)|primero|vencer|ganhar|ganhe|primeiro lugar|gagner|gagne|en tête|première place|vincere|vinca|vince|primo posto|al primo)(?![a-zà-ÿ])|победи|на первое место|первым|排第一|第一名|首位|胜出|获胜|1位|一位|勝|1위|이기)`;
const ALWAYS = String.raw`(?:(?<![a-zà-ÿ])(?:immer|stets|in jedem fall|siempre|en todo caso|sempre|toujours|dans tous les cas|in ogni caso)(?![a-zà-ÿ])|всегда|в любом случае|总是|始终|一律|必ず|常に|항상|반드시)`;
const ALWAYS_WINS = anyOf(String.raw`${ALWAYS}[^.;,\n]{0,24}?${WINS}`, String.raw`${WINS}[^.;,\n]{0,16}?${ALWAYS}`);
/** Somebody pays for it, or the others are made to look worse. */
const UNFAIR = anyOf(
  String.raw`(?<![a-zà-ÿ])(?:bezahlt|zahlt|provision\w{0,3}|konkurren[a-z]{1,4}|mitbewerber\w{0,2}|competidor\w{0,2}|concorren[a-z]{1,4}|rivales?|concurrent\w{0,2}|paga[n]?|comisi[óo]n(?:es)?|comissão|paie|commissions?|commission[ei]|provvigion[ei]|punkte? (?:abzug|weniger)|points? de moins|punti in meno|puntos menos|\d{1,2} ?%)(?![a-zà-ÿ])`,
  String.raw`конкурент|платит|комисси|竞品|竞争对手|付费|佣金|扣分|競合|他社|報酬|減点|경쟁|수수료`,
);

export const RIGGED_ABROAD: readonly Deed[] = [
  deed('rigged-comparison-abroad', 'high/high', INDEPENDENT, ALWAYS_WINS, {
    parts: [UNFAIR],
    unless: [anyOf(BANNED_OR_TAUGHT)],
    reach: 'few',
    quoted: 'own',
  }),
];
