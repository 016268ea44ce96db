import { act, part, type Act } from './act.js';
import { MADE_UP } from './untrue.js';

const RESULT = part(
  String.raw`(?:results?|scores?|ratings?|ranks?|rankings?|marks?|grades?|figures?|numbers?|measurements?|values?|responses?|data points?|evidence|reviews?|checksums?|timestamps?|dates?|totals?|balances?|hours|statistics|percentages|outliers?|outcome)\b`,
);
const BAD_NEWS = String.raw`(?:findings?|issues?|vulnerabilit(?:y|ies)|failures?|defects?|incidents?|complaints?|risks?|clauses?|conflicts?|drawbacks?|side effects?)`;
/** What somebody or something is about, so that it is singled out. */
const SINGLED_OUT = String.raw`(?:in|about|on|concerning|against|involving|from|that (?:mention|concern|touch|name|point)s?) [\x60"“]?[\w./*-]{2,40}`;
const BENT = part(
  String.raw`(?:until|so that|such that|where (?:required|needed|necessary)|close to|closer to|in favou?r|to (?:match|fit|suit|please|support)|no matter|regardless)\b`,
);

/** A result that is bent. Orders only: who describes a fault says “inflates”. */
export const FALSIFIES: readonly Act[] = [
  act(
    part(String.raw`(?:invent|fabricate|forge|fake|make up|concoct|conjure|backdate|fudge|doctor|massage|inflate|understate|overstate)\b`),
    part(String.raw`${MADE_UP}\b(?! (?:size|set|count))`),
    { gap: 30 },
  ),
  act(
    part(
      String.raw`(?:attach|add|give|provide|include|write|use|show|supply|cite|enter|put|with)\b[^.;:\n]{0,16}? (?:invented|fabricated|made-up|fictitious|plausible|believable|convincing)(?:[- ]looking)? ${MADE_UP}\b`,
      String.raw`${MADE_UP} made up (?:from|of)\b`,
    ),
  ),
  act(
    part(
      String.raw`(?:replace|adjust|alter|change|tweak|weight|reweight|nudge|trim|shave|shift|round|scale|rewrite|edit|lower|raise|reduce|increase|bump|boost|downgrade|upgrade|move|swap)\b`,
    ),
    RESULT,
    { beside: BENT },
  ),
  act(
    part(String.raw`(?:measurements?|results?|scores?|values?|responses?|data points?|outliers?|figures) that\b`),
    part(String.raw`(?:are|is) (?:replaced|adjusted|altered|removed|dropped|changed)\b`),
  ),
  act(part(String.raw`trimming\b`), RESULT, { gap: 24 }),
  act(
    part(String.raw`(?:state|say|claim|report|write)\b`),
    part(String.raw`(?:whether or not|regardless of whether|no matter whether)\b`),
    { gap: 80 },
  ),
  act(
    part(
      String.raw`whatever (?:the (?:file|page|data|contract|invoice|diff|log|test|result)s?) (?:says?|shows?|finds?|holds?|contains?|reports?)\b`,
    ),
  ),
  act(
    part(String.raw`(?:count|mark|record|report|show|log|enter|treat|score|set|write|file)\b`),
    part(String.raw`as (?:passed|passing|green|successful|verified|tested|solved|resolved|settled|included|compliant|paid|delivered)\b`),
  ),
  act(part(String.raw`(?:write|put|log) ["“'](?:passed|verified|tested|ok|done|approved|reviewed|included|clean)["”']`)),
  act(
    part(String.raw`(?:rate|grade|classify|score|mark|flag|report)\b`),
    part(
      String.raw`(?:as|at) (?:informational|low|negligible|benign|harmless|a false positive|false positives) (?:at most|only|always|whatever|no matter|regardless)\b`,
    ),
  ),
  act(
    part(String.raw`(?:tell|assure|inform|answer|reply to) (?:them|him|her|the \w{2,12})\b`),
    part(String.raw`(?:was|were|has been|have been) (?:rejected|refused|declined|lost|cancelled|denied) by\b`),
    { gap: 50 },
  ),
  act(part(String.raw`report the (?:ticket|case|complaint|request|issue) as (?:solved|closed|resolved|settled)\b`)),
  act(
    part(String.raw`the (?:closing|last|final|first|summary) (?:line|sentence|paragraph)\b`),
    part(String.raw`(?:always|must|should|is to)\b[^.;\n]{0,12}?\b(?:reads?|says?|states?|be)\b`),
    { gap: 20 },
  ),
  act(part(String.raw`always (?:state|write|say|report|claim|conclude|answer) (?:that|["“])`)),
  act(
    part(`${BAD_NEWS} ${SINGLED_OUT}`),
    part(
      String.raw`(?:are|is|must be|should be) (?:to be )?(?:dropped|left out|omitted|suppressed|removed|deleted|downgraded|ignored|discarded|withheld)\b`,
    ),
    { gap: 30 },
  ),
  act(
    part(String.raw`(?:skip|drop|omit|leave out|downgrade|withhold|suppress|bury|soften|play down|downplay)\b`),
    part(
      `${BAD_NEWS} ${SINGLED_OUT}`,
      String.raw`the (?:clause|complaint|incident|risk|conflict|failure|finding|drawback|side effect)s?\b`,
      String.raw`bad news\b`,
    ),
    { gap: 24 },
  ),
  act(part(String.raw`call the \w{2,16} (?:balanced|fair|safe|clean|sound|complete|neutral|standard|harmless)\b`)),
  act(part(String.raw`fill (?:them|it|the gaps?)\b`), part(String.raw`with\b`), { gap: 20 }),
  act(part(String.raw`plug (?:the|any) (?:gap|difference|hole)s?\b`)),
];
