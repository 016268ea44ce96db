import { anySign, type Sign } from './sign.js';

/** A piece of writing that somebody goes by who was not there. */
const WRITING = String.raw`(?:(?:pull|merge|change) requests?|prs?|mrs?|reports?|summar(?:y|ies)|tables?|append(?:ix|ices)|notes?|letters?|rejections?|refusals?|cover (?:page|note|letter)|records?|minutes|certificates?|invoices?|(?:printed|visible) (?:text|fields?|page)|pdfs?|titles?|descriptions?|log(?:book)?s?|change ?logs?|commits?|messages?|repl(?:y|ies)|answers?|statements?|sheets?|comments?|remarks?|footnotes?|captions?|read-?mes?|docs|documentation|docstrings?|protocols?|entr(?:y|ies)|rows?|lines?|registers?|dashboards?|mails?|e-?mails?|forms?|declarations?|confirmations?)`;
const PEOPLE = String.raw`(?:staff|users?|customers?|clients?|buyers?|readers?|auditors?|reviewers?|inspectors?|regulators?|patients?|students?|employees?|tenants?|applicants?|candidates?|families|members?|donors?|guests?|parents?|residents?|suppliers?|bidders?|sponsors?|investors?|editors?|authors?|managers?|board|team|owners?|voters?|whoever|anyone|anybody|those|they|he|she|people|subscribers?|passengers?|workers?|insured|claimants?|borrowers?)`;
const UNLIKE = String.raw`(?:only|just|no|none|not|nothing|never|own|as (?:usual|before|ordinary|standard|normal|locked|received|always)|ordinary|usual|unmodified|unchanged|untouched|original|independent|routine|standard|normal|already|cannot|always|two|first|complete|verified|checked|locally|randomly?|blind|automatic(?:ally)?|technical|rotated|expired|lost|let|taken|filled|["“])`;

/** What is told differs from what is done: each alone is said on many honest pages. */
export const TOLD_ANEW: Sign = anySign('told', [
  String.raw`${PEOPLE}\b[^.;:\n]{0,40}? (?:is|are|can be|may be|gets?|be) (?:simply |then |always )?(?:told|assured|informed)\b`,
  String.raw`(?:tell|assure|inform) (?:the )?${PEOPLE}(?: \w{3,12})? (?:that|it|they|the|there|this)\b`,
  String.raw`${WRITING}(?: \w{2,4} (?:the )?\w{3,14})?(?: still| then| only| always)? (?:says?|shows?|states?|describes?|names?|mentions?|lists?|keeps?|gives?|calls?|declares?|repeats?|carr(?:y|ies)|reads?|cites?|blames?|explains?|confirms?|records?)\b[^.;\n]{0,60}?(?:\b${UNLIKE}|["“])`,
  String.raw`in the (?:\w{3,14} ){0,2}?${WRITING}\b[^.;:\n]{0,40}? (?:keeps?|appears?|counts?|goe?s?|are (?:listed|called|named|given|shown)|is (?:listed|called|named|given|shown)|reads?|stays?|remains?)\b`,
  String.raw`(?:call|label|title|name|describe|present|list|declare|explain|book|report|record|phrase|word|enter|publish|deliver|give|mark|log|file)\b[^.;:\n]{0,50}? (?:as (?:an? |the )?)?(?:["“‘][^"”’\n]{2,40}["”’]|independent|neutral|objective|impartial|unbiased|blind|routine|ordinary|standard|clean-?up|refactoring|chore|maintenance|void|technical)`,
  String.raw`(?:say|says|answer|reply) (?:that )?(?:it is still|the (?:system|portal|server|office) is|they are standard|it is standard)\b|\b(?:status|methodology|public) page\b[^.;\n]{0,30}? (?:says|shows?|showing|keeps?)\b|\blet\b[^.;\n]{0,30}? go on (?:showing|saying|listing)\b`,
  String.raw`declares? no\b|(?:there is|has|have) no conflict\b|no (?:commercial|financial) (?:interest|link|tie)s?\b`,
]);

/** It is left out, or those who look are not to see it. */
export const LEFT_UNSAID: Sign = anySign('unsaid', [
  String.raw`(?:leave|leaves|leaving|left|keep|keeps|kept|stays?|omit) (?:\w{2,8} ){0,2}?(?:out of|out|off|from|silent)\b`,
  String.raw`(?:does|do|must|should|need|needs|may|can|will|shall)(?:n['’]t| not| never) (?:\w{3,10} )?(?:be )?(?:notice|mention|see|know|name|appear|list|show|say|tell|ask|object|complain|spot|learn|compare|find out|brought up|bring up|disclose|report|spoken of|shown|named|told|raise)\w{0,3}\b`,
  String.raw`(?:no|without (?:any |a )?) ?(?:mention|word|note|entry|line|notice|comment|trace|record|ticket|announcement|explanation|remark)s?\b`,
  String.raw`(?:mention|name|list|show|cite|quote|note|report|print)s? (?:only|just|those two only|nothing|none)\b|\bonly (?:the|those|these)\b[^.;\n]{0,24}? (?:is|are) (?:named|mentioned|listed|shown)\b`,
  String.raw`(?:nobody|no one|no human|no reviewer|none of them)\b`,
  String.raw`(?:hidden|unlisted|invisible|undocumented|inconspicuous|unobtrusive|buried|tucked)\b`,
  String.raw`(?:silently|quietly|discreetly|unnoticed|behind the scenes|in the background)\b`,
  String.raw`(?:tend|tends|inclined|likely|quick) to (?:strike|ask|object|question|complain|worry|remove|refuse|argue|overlook|skip|miss)\b|\b(?:only )?(?:reads?|looks? at|checks?|sees?) (?:only )?the (?:to line|cover|first|summary|total|headline|title)\b`,
  String.raw`(?:isn['’]t|is not|aren['’]t|are not) (?:of interest|relevant|of concern|worth)\b[^.;\n]{0,16}? (?:to|for) (?:the )?(?:users?|them|owners?|customers?|readers?)`,
  String.raw`(?:if|when|should|in case) (?:the )?${PEOPLE}? ?asks?\b[^.;\n]{0,50}?, (?:say|answer|reply|tell|blame|claim|explain)`,
  String.raw`(?:restore|set back|reset|keep|put back) (?:the |its |their )?(?:\w{3,8}['’]s |old |original )?(?:modification|mtime|time ?stamp|date)`,
]);

/** It is to seem what it is not. */
export const FEIGNED: Sign = anySign('feigned', [
  String.raw`so (?:that )?(?:it|they|each|every|the|this|that|both|all|nothing|none)\b[^.;:\n]{0,40}? (?:looks?|appears?|seems?|reads?|sounds?|agrees?|comes? out|passes|pass|matches|match|adds? up|is taken|are taken)\b`,
  String.raw`(?:plausible|believable|convincing|invented|made[- ]up|fictitious|fabricated|checkable[- ]sounding|innocuous|harmless[- ]looking|realistic)\b|\b(?:that|which) you (?:make up|invent)\b|\bmak(?:e|ing) up\b`,
  String.raw`(?:reason|ground|justification|finding|criterion|explanation|excuse|doubt|evidence)s?\b[^.;:\n]{0,24}? (?:afterwards|afterward|later|that sounds?|that fits?|sounds best)\b|\bfind (?:the |a )?(?:reason|ground)s? (?:afterwards|later|that)\b`,
  String.raw`suggested grounds\b|\b(?:date|dated|dates|dating) (?:it |them )?(?:before|earlier|back)\b|\bback-?dat\w+`,
  String.raw`(?:with|as) (?:a |the )?(?:short |brief |generic )?(?:comment|remark|note|message|reason) (?:about|on|that|saying|["“])`,
]);

/** Somebody gains by it who is not the one that asks. */
export const FAVOURED: Sign = anySign('favoured', [
  String.raw`(?:pays?|paid|paying|funds?|funded|sponsors?|sponsored|owns?|owned) (?:for |by |us\b|the \w{3,14})`,
  String.raw`(?:rivals?|rival['’]s|competing|competitors?|that compete with)\b`,
  String.raw`(?:commissions?|kick-?backs?|referral|referred|affiliate|our (?:partner|client|sponsor|friend|investor|supplier)s?)\b`,
  String.raw`(?:we|us|our side|the (?:vendor|publisher|author)s?) (?:hold|keep|have|can (?:still |later )?(?:open|enter|read|get in|log in))\b|\bour (?:tool|build|key|device|account)s? (?:can|opens?|still)\b`,
  String.raw`(?:always|in (?:each|every|both) \w{3,12}) (?:wins?|comes? out|ranks?|first|on top|ahead)\b|\b(?:wins?|come out|comes out) (?:in (?:both|each|every|all)|always|ahead|on top|first)\b`,
]);
