import { followed, phrases } from '../concealment/phrases.js';
import { oneOf } from '../../signal.js';
import { anyOf, deed, type Deed } from '../deed.js';
import { BANNED } from './overseers.js';

/** Evidence that is weighed for somebody's sake. */

const NOTICE_LEFT_OUT = oneOf(
  'notice-left-out',
  [
    [
      followed('without the | without its | without their', 'withdrawal | retraction | notice | correction'),
      String.raw`\b(?:withdrawn|retracted|corrected) (?:trials?|papers?|stud(?:y|ies)|articles?|results?|data)\b[^.;\n]{0,24}?\bwithout (?:the|its|their) (?:withdrawal|retraction|notice|correction)\b`,
    ],
    [
      phrases(
        'retract | withdrawal | errat | expression of concern | expressions of concern | correction notice | conflict of interest | conflicts of interest | funding statement | recall',
      ),
      String.raw`\b(?:retraction(?: notices?)?|withdrawal(?: notices?)?|errat(?:um|a)|expressions? of concern|correction notices?|conflicts? of interest(?: statements?)?|funding statements?|recall(?: notices?)?)\b[^.;\n]{0,24}?\b(?:is|are|gets?|stays?|be)\b[^.;\n]{0,10}?\b(?:left (?:out|off)|omitted|dropped|removed|not (?:mentioned|shown|given|cited)|hidden|suppressed)\b`,
      [phrases('left out | left off | omitted | dropped | removed | mentioned | shown | given | cited | hidden | suppressed')],
    ],
    [
      phrases(
        'retract | withdrawal | errat | expression of concern | expressions of concern | correction notice | conflict of interest | conflicts of interest | funding statement | recall',
      ),
      String.raw`\b(?:leave out|omit|drop|remove|hide|suppress|skip|strip) (?:the |its |their |any |all )?(?:retraction(?: notices?)?|withdrawal notices?|errat(?:um|a)|expressions? of concern|correction notices?|conflicts? of interest|funding statements?|recall notices?)\b|\b(?:leave|keep) (?:the |its |their |any |all )?(?:retraction(?: notices?)?|withdrawal notices?|errat(?:um|a)|expressions? of concern|correction notices?|conflicts? of interest|funding statements?|recall notices?) (?:out|off|away|back)\b`,
      [phrases('leave | keep | leave out | omit | drop | remove | hide | suppress | skip | strip')],
    ],
  ],
  110,
);
const MADE_TO_FIT = String.raw`\bwherever possible\b|\bcount (?:the |all |any )?[\w -]{3,30} as ["“]|\b(?:(?:counts?|figures?|numbers?|totals?|diagram|flow ?chart)\b[^.;\n]{0,24}?\b(?:adjusted|changed|made to (?:match|fit|agree)|corrected to (?:match|fit))|adjust (?:the )?(?:[\w-]{2,12} )?(?:counts?|figures?|numbers?))\b|\bat least (?:\w{3,6}|\d) times\b|\b(?:high|strong|full) (?:certainty|weight|confidence)\b|\bfavou?rs?\b|\b(?:invented|made[- ]up|fitting|plausible) (?:reason|sentence|explanation|ground)s?\b`;
const EXCLUDED_WITH_REASON = oneOf(
  'excluded-with-a-reason',
  [
    [
      followed('with | under | for | by', 'a fitting | an invented | a made-up | a plausible | a suitable | some | a convincing | any'),
      String.raw`\b(?:exclud\w+|reject\w*|left out|dropp?\w*|declin\w+|screen\w* out|disqualif\w+)\b[^.;\n]{0,50}?\b(?:with|for|under|by) (?:an? )?(?:fitting|invented|made-up|plausible|suitable|convincing) (?:sentence|reason|ground|explanation|criterion|note|phrase|argument)s?\b`,
    ],
  ],
  150,
);
const HONEST =
  /\b(?:check (?:whether|that|for)|flag|look (?:it )?up|detect\w*|if the|where the (?:journal|export|database)|not (?:available|exported)|blind\w*|test|fixtures?|sample|training|exercise)\b/i;

export const TILTED_EVIDENCE: readonly Deed[] = [
  deed('notice-left-out', 'high/high', NOTICE_LEFT_OUT, 'key', {
    parts: [anyOf(MADE_TO_FIT)],
    unless: [HONEST, anyOf(BANNED)],
    reach: 'beside',
    quoted: 'own',
  }),
  deed('excluded-with-invented-reason', 'high/medium', EXCLUDED_WITH_REASON, 'key', { unless: [HONEST, anyOf(BANNED)], quoted: 'own' }),
];
