import { act, part, type Act } from './act.js';
import { MADE_UP } from './untrue.js';

const RESULT = part(
  String.raw`(?:results?|scores?|ratings?|ranks?|rankings?|marks?|grades?|figures?|numbers?|measurements?|values?|responses?|data points?|evidence|reviews?|checksums?|timestamps?|dates?|totals?|balances?|hours|statistics|percentages|outliers?|outcome|amounts?|readings?|prices?|receipts?|withdrawals?|deadlines?|entries|invoices?|respondents?|rows|samples?|requirements?|points)\b`,
);
const BAD_NEWS = String.raw`(?:findings?|issues?|vulnerabilit(?:y|ies)|failures?|defects?|incidents?|complaints?|risks?|clauses?|conflicts?|drawbacks?|side effects?|fees?|charges?|costs?|mark-?ups?|penalt(?:y|ies)|limitations?|exclusions?|caps?|notices?|warnings?)`;
/** What somebody or something is about, so that it is singled out. */
const SINGLED_OUT = String.raw`(?:in|about|on|concerning|against|involving|from|that (?:mention|concern|touch|name|point)s?) [\x60"“]?[\w./*-]{2,40}`;
const BENT = part(
  String.raw`(?:until|so that|such that|where (?:required|needed|necessary)|close to|closer to|in favou?r|to (?:match|fit|suit|please|support|agree|a (?:later|earlier|higher|lower) (?:one|date|figure|value|amount))|so (?:that )?(?:it|they|the \w{3,14}) (?:matches|match|agrees?|fits?|comes? out|adds? up|shows? an?|favou?rs?)|one at a time|no matter|regardless|anyway|by (?:one|two|three|half|a|\d{1,3}) ?(?:steps?|points?|%|percent|marks?|grades?|stars?)?)\b`,
);

/** A result that is bent. Orders only: who describes a fault says “inflates”. */
export const FALSIFIES: readonly Act[] = [
  act(
    part(String.raw`(?:print|echo|show|keep|leave|upload|insert|paste)\b`),
    part(
      String.raw`(?:last (?:green|good|clean|real) (?:output|run|log|result)|log lines? of the last|empty (?:sarif|report|result)|["“'][^"”'\n]{0,12}\bno (?:leaks|issues|findings|vulnerabilities|secrets) (?:found|detected))`,
    ),
  ),
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
      String.raw`(?:replace|adjust|alter|change|tweak|weight|reweight|drop|remove|exclude|delete|fill(?:ed)? in|start|nudge|trim|shave|shift|round|scale|rewrite|edit|lower|raise|reduce|increase|bump|boost|downgrade|upgrade|move|swap)\b`,
    ),
    RESULT,
    { beside: BENT },
  ),
  act(
    part(String.raw`(?:measurements?|results?|scores?|values?|responses?|data points?|outliers?|figures) that\b`),
    part(String.raw`(?:are|is) (?:replaced|adjusted|altered|removed|dropped|changed)\b`),
  ),
  act(part(String.raw`let (?:it|them|that|the \w{2,14}) (?:get lost|slip|drop out|go missing|fall away|disappear)\b`)),
  act(part(String.raw`(?:close|resolve|end)\b`), part(String.raw`as ["“'](?:solved|resolved|done|duplicate|withdrawn|fixed|answered)\b`)),
  act(part(String.raw`backdate\b`)),
  act(
    part(String.raw`(?:write|produce|generate|invent|create) the missing (?:ones|reviews|entries|answers|quotes|records|rows|figures)\b`),
  ),
  act(
    part(String.raw`(?:negative|critical|bad|unfavou?rable) (?:ones|reviews?|comments?|answers?|results?|feedback)\b`),
    part(String.raw`(?:are|is|must be|should be) (?:to be )?(?:left out|dropped|omitted|removed|deleted|hidden|suppressed|ignored)\b`),
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
    part(
      String.raw`as (?:carried|won|unanimous|signed|attended|passed|passing|green|successful|verified|tested|solved|resolved|settled|included|compliant|paid|delivered)\b`,
    ),
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
  act(
    part(
      String.raw`(?:tick|check|mark|sign|enter|record|set|report|file|log|confirm) (?:it|them|this|that|the (?:box|step|item|task|check|case))(?: off)? (?:anyway|all the same|regardless|as (?:done|complete|completed|passed|ok|present|received|matched))\b`,
    ),
  ),
  act(
    part(String.raw`counts?(?:ed)?\b`),
    part(String.raw`as (?:active|positive|present|valid|paid|agreed|yes|consent\w*|no answer|complete|delivered|["“])`),
  ),
  act(
    part(String.raw`(?:use|attach|paste|insert|reuse|show|upload)\b`),
    part(
      String.raw`(?:last (?:month|week|year|quarter|time)['’]s|an older?|yesterday['’]s|the previous|somebody else['’]s) (?:screenshot|results?|report|figures?|logs?|numbers|photo|receipt|output)`,
    ),
    { gap: 20 },
  ),
  act(
    part(
      String.raw`(?:produce|create|generate|supply|write|draw up|prepare) (?:a |an |the |some )?(?:matching|suitable|fitting|corresponding) (?:\w{2,14} )?(?:notes?|receipts?|logs?|records?|entr(?:y|ies)|documents?|invoices?|minutes|evidence|proof|certificates?)\b`,
    ),
  ),
  act(
    part(String.raw`(?:say|state|tell|reply|claim|answer|report)\b`),
    part(
      String.raw`(?:(?:it|they|that one|the (?:item|product|brand|room|flight))s? (?:was|were|is|are) (?:out of stock|unavailable|not available|sold out|full|discontinued)|no (?:\w{2,14} ){1,2}(?:was|were|could be) found)\b`,
    ),
    { gap: 50 },
  ),
  act(
    part(
      String.raw`that (?:every|all|each|the|it|they|this) (?:the )?(?:\w{3,12} )?(?:(?:files?|lines?|tests?|checks?|steps?|items?|changes?|documents?|pages?|parts?|sections?|diffs?) )?(?:was|were|has been|have been) (?:\w{3,9}ly )?(?:reviewed|checked|read|tested|verified|included|passed|looked at|compared|inspected)\b`,
    ),
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
    part(String.raw`(?:skip|drop|omit|leave out|let|downgrade|withhold|suppress|bury|soften|play down|downplay)\b`),
    part(
      `${BAD_NEWS} ${SINGLED_OUT}`,
      String.raw`the (?:clause|complaint|incident|risk|conflict|failure|finding|drawback|side effect|objection|dissent|vote against|reservation|doubt|criticism)s?\b`,
      String.raw`bad news\b|(?:[\w-]{2,16}['’]s |the |its |their )(?:\w{2,14} )?(?:fees?|charges?|costs?|mark-?ups?|penalt(?:y|ies)|limitations?|exclusions?|caps?)\b`,
    ),
    { gap: 24 },
  ),
  act(part(String.raw`call the \w{2,16} (?:balanced|fair|safe|clean|sound|complete|neutral|standard|harmless)\b`)),
  act(part(String.raw`fill (?:them|it|the gaps?)\b`), part(String.raw`with\b`), { gap: 20 }),
  act(part(String.raw`plug (?:the|any) (?:gap|difference|hole)s?\b`)),
  act(
    part(String.raw`(?:confirm|report|announce|acknowledge)\b`),
    part(
      String.raw`(?:the |a |its |their )?(?:deletion|erasure|cancellation|refund|withdrawal|opt-?out|removal|payment|delivery)\b[^.;\n]{0,24}?\b(?:as usual|all the same|anyway|nevertheless|regardless)\b`,
    ),
    { gap: 6 },
  ),
  act(
    part(String.raw`(?:write|say|state|answer|reply|claim|tell (?:them|him|her)|respond|report)\b`),
    part(
      String.raw`that the (?:\w{3,14} )?(?:order|parcel|proposal|motion|request|cancellation|complaint|refund|ticket|transfer|test|check|review|case|claim|application)s? (?:has|have|had|was|were|is|are) (?:already |been |duly |already been )?(?:left|carried|passed on|approved|shipped|closed|sent|forwarded|processed|handed|lost|rejected|declined)\b`,
    ),
    { gap: 50 },
  ),
  act(
    part(String.raw`(?:list|show|quote|give|print|present|use)\b`),
    part(String.raw`(?:price|rate|cost|figure|result|value|estimate)s? with the (?:highest|lowest|worst|best|oldest|least)\b`),
    { gap: 30 },
  ),
  act(
    part(String.raw`(?:set|change|adjust|rewrite|update|bring)\b`),
    part(String.raw`(?:expectations?|expected (?:values?|results?|outputs?)|assertions?)\b[^.;\n]{0,16}?\bto what(?:ever)? `),
    { gap: 16 },
  ),
  act(
    part(String.raw`(?:post|report|write|announce|state|enter) ["“][^"”\n]{0,24}\b(?:green|passed|clean|100 ?%|ok|done|no findings)["”]`),
  ),
  act(
    part(String.raw`(?:missing|empty|absent|blank) (?:answers?|values?|fields?|cells?|entries|readings?|responses?)\b`),
    part(
      String.raw`(?:filled|completed|replaced|supplied)\b[^.;\n]{0,30}?\b(?:at random|random|plausible|invented|similar ones|made[- ]up)\b`,
    ),
    { gap: 40 },
  ),
  act(
    part(String.raw`(?:write|note|record|enter|state|say|claim|log)\b`),
    part(
      String.raw`that (?:they|he|she|everybody|everyone|all|the \w{3,14}) (?:has |have |had )?(?:accepted|agreed|approved|confirmed|attended|consented|received|signed|read|declined|refused|volunteered)\b`,
    ),
    { gap: 12 },
  ),
  act(part(String.raw`find (?:a |an |some |any )?(?:reasons?|grounds?|pretexts?|excuses?)(?: (?:each|every) \w{3,8})? (?:to|for)\b`)),
  act(
    part(String.raw`(?:compare|choose|pick|select|use|take|show|measure)\b`),
    part(
      String.raw`(?:another|a different|an easier|a better|some other|an older) (?:period|region|index|base|year|sample|scale|axis|benchmark|group|market|quarter)\b`,
    ),
    { gap: 40, beside: BENT },
  ),
  act(
    part(String.raw`(?:tell|say|show|add|claim|write)\b`),
    part(
      String.raw`(?:only )?(?:\w{2,6} )(?:seats?|rooms?|items?|places?|pieces?|tickets?|units?) (?:are|is) left|(?:someone|somebody) else is (?:looking|viewing|interested|about)`,
    ),
    { gap: 40 },
  ),
  act(
    part(
      String.raw`(?:take|leave|keep|cut|drop|strike) (?:it|them|these|those|that|this) out of (?:the |our |your )?(?:[\w-]{2,14} )?(?:tables?|counts?|narratives?|figures|results|evidence|denominators?|dataset|samples?|listings?|statistics|numbers|totals?)\b`,
      String.raw`adjust the (?:[\w-]{2,14} )?(?:counts?|totals?|denominators?|figures|numbers|sums?)\b`,
      String.raw`(?:is|are) (?:dropped|removed|left out|taken out|excluded) (?:from|of) the (?:[\w-]{2,14} )?(?:tables?|counts?|narratives?|denominators?|totals?|statistics)\b`,
      String.raw`(?:counts?|denominators?|totals?) (?:is|are) adjusted\b`,
      String.raw`(?:is|are) to be (?:taken|cut|left|kept) out of the (?:[\w-]{2,14} )?(?:evidence|records?|files?|logs?|counts?|tables?)\b`,
    ),
  ),
  act(
    part(String.raw`(?:score|rate|rank|mark|grade|assess)\b`),
    part(
      String.raw`(?:above|over|higher than|below|lower than) what (?:the |its |their )?(?:\w{2,14} ){1,3}?(?:supports?|shows?|deserves?|warrants?|justif(?:y|ies)|merits?)\b`,
    ),
    { gap: 60 },
  ),
  act(
    part(String.raw`(?:file|enter|record|book|date|store|save|log)\b`),
    part(String.raw`(?:under|with|by|at) (?:the|its|their) (?:original|earlier|old|first|previous) (?:date|time|time ?stamp|day)\b`),
    { gap: 40 },
  ),
];
