import { signal } from '../../signal.js';
import { deed, type Deed } from '../deed.js';
import { phrases } from '../concealment/phrases.js';

/**
 * People who lose points for who they are. Threat: whoever uses the page breaks the law with each list, and the people never learn it.
 * The grounds are those of the Charter of Fundamental Rights of the EU, article 21.
 */
const BORN_WITH = signal(
  'born-with',
  phrases(
    'surname | family name | first name | given name | name that | name sound | accent | origin | ethnic | skin | nationalit | citizen | migrant | foreign | roma | gipsy | religio | muslim | jewish | mosque | headscar | hijab | turban | wheelchair | disabil | disabled p | disabled a | handicap | pregnan | parental | maternity | mothers | child-bearing | childbearing | divorced | single mother | women | woman | female | gay | lesbian | union member | apellido | gitan | inmigra | extranjer | embaraz | étrang | nom de famille | immigr | enceinte | voile | gebärfähig | kopftuch | herkunft | migrations | ausländ | nachname | frauen | mütter | schwanger | behinder | older than | over 50 | over 55 | over 60 | born before | graduated before | awarded before | 女性 | 姓氏 | 籍贯 | 民族 | 宗教 | 孕 | 外国人',
  ),
  /\b(?:surnames?|(?:family|given|first|last) names?|names? (?:that )?(?:sounds?|suggest\w*|points?|hints?)|accents?|(?:surname_)?origins?|ethnic\w{0,6}|skin colou?r|nationalit\w{1,4}|citizenship|(?:im)?migrants?|foreign(?:ers?|-born|[- ]sounding)?|roma|religio\w{1,6}|muslims?|jewish|mosques?|headscar\w{1,4}|hijabs?|turbans?|wheelchairs?|disabilit\w{1,3}|disabled (?:people|persons?|applicants?)|handicap\w{0,4}|pregnan\w{1,4}|parental leave|maternity|mothers|child-?bearing|divorced|wom[ae]n|females?|gay|lesbian|union members?|apellidos?|gitan[oa]s?|inmigra\w{2,5}|extranjer[oa]s?|embaraz\w{2,5}|nom de famille|immigrés?|enceintes?|(?:im )?gebärfähig\w{0,3}|kopft\w{2,4}|herkunft|migrationshintergrund|ausländ\w{2,6}|nachnamen?|frauen|mütter|schwanger\w{0,3}|behinder\w{2,6}|people over|older than|born before|graduated before|(?:was )?awarded before)|étrang[eè]\w{1,4}|voile\b|女性|姓氏|籍贯|民族|宗教|怀孕|孕妇|外国人/,
  50,
  [
    phrases(
      'point | score | rank | rating | total | minus | deduct | subtract | -1 | -2 | -3 | -4 | -5 | -6 | −1 | −2 | −3 | –1 | –2 | –3 | lose | cap | list | decline | reject | abzug | ziehe | punto | marks | stars | factor | 分 | 排',
    ),
  ],
);
const LOSES =
  /(?<=(?:[:,|(]|\b(?:factor|score|weight|correction)) {0,3}["'`]?)[-−–]\s?\d{1,3}\b(?!\s?[-–%°]|\s?(?:to|cm|px|ms|days|years)\b|\d)|[-−–+]\d{1,3} for\b|\bminus \w{1,10}\b|\b(?:los(?:e|es|ing)|cost(?:s)?|deduct\w{0,3}|subtract\w{0,3}|take (?:off|away)|knock\w{0,3} off|dock\w{0,3}|tak(?:e|es|ing))\b[^.;\n]{0,24}?\b(?:points?|marks|\d{1,3}|stars?|places|percent)\b|\b(?:points?|marks) (?:come|comes|are|is|taken|come straight) (?:off|deducted|taken|subtracted)\b|\bcapped at\b|\blowers? the (?:rank|score|rating|total|limit)\b|\b(?:rank|score|rating|total)s? (?:is |are |goes? |drops? )?(?:lowered|reduced|down|by)\b|\b(?:remove|strike|drop|reject|decline)\w{0,2}\b[^.;\n]{0,20}?\b(?:from the (?:list|shortlist|ranking)|quietly|without)\b|\balways (?:results? in )?(?:decline|reject)\w{0,2}|\bpunkte? abzug\b|\babzug von\b|\bziehe?\b[^.;\n]{0,30}?\bab\b|\b(?:rest[ae]|quit[ae]|descuent[ae])(?:le|r)? \w{1,8} puntos\b|\b(?:enlev|retir|retranch|soustra)\w{1,5} \w{1,8} points\b|[减扣]\s?\d{0,3}\s?分|排[到在](?:后面|最后)/i;
const PEOPLE =
  /\b(?:applicants?|applications?|candidates?|cvs?|résumés?|resumes?|shortlist\w*|hiring|recruit\w*|employ\w*|tenants?|renters?|borrowers?|loans?|credit|insur\w+|admission\w*|students?|total of anyone|score|ranking|rank|photo|bewerb\w*|mieter\w*|kredit\w*|candidat\w*|solicit\w*|inquilin\w*|locataires?|quien|total)\b|候选人|应聘|求职|租客|贷款|申请人/i;
/** Where it is forbidden, measured, or about bodies. */
const FAIR =
  /\b(?:never|do not|don['’]t|must not|may not|cannot|is not|are not|avoid|(?:un)?fair\w{0,4}|bias\w{0,3}|discriminat\w{2,5}|regardless|irrespective|disparate|disregard\w{0,2}|protected|illegal|unlawful|equal\w{0,3}|mean|average|gap|swap|counterfactual|anonymi[sz]\w{1,3}|blind\w{0,3}|missing|clinical|patients?|mg|dose|kg|trial|cohort|survey|stud(?:y|ies)|cha2ds2|league|race (?:time|condition)s?|sport|100 m|steuer\w*|nicht|kein\w{0,2}|niemals|ne pas|jamais|nunca)\b|不得|不要|禁止|n['’]t\b/i;

export const SCORED_BY_BIRTH: readonly Deed[] = [
  deed('scored-by-birth', 'high/high', BORN_WITH, LOSES, { parts: [PEOPLE], unless: [FAIR], quoted: 'own', polarity: 'own' }),
  deed('scored-by-birth-in-a-list', 'high/high', BORN_WITH, LOSES, {
    parts: [
      /\b(?:names?|surnames?|wom[ae]n|photo|headscarf|leave|accent|dress|surname_origin|religion\w*)\b[^\n]{0,80}?[:,] ?["'`]?[-−–]\s?\d{2,3}\b(?!\s?[-–%°]|\d)/i,
    ],
    unless: [FAIR],
    quoted: 'own',
    polarity: 'own',
  }),
];
