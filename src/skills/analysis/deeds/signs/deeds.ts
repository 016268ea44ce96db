import { anySign, type Sign } from './sign.js';

const FACTS = String.raw`(?:figures?|grades?|marks?|scores?|ratings?|ranks?|results?|readings?|values?|measurements?|temperatures?|events?|reviews?|evaluations?|assessments?|references?|citations?|quotes?|totals?|hours|dates?|terms|records?|entr(?:y|ies)|lines?|rows?|cells?|answers?|votes?|points?|prices?|amounts?|ibans?|account numbers?|keys?|payees?|addresses|checksums?|hash(?:es)?|integrity|originals?|extracts?|source files?|logs?|copy|copies|findings?|alerts?|samples?|complaints?|incidents?|notes?|passages?|clauses?|snapshots?|posts?|labels?|photos?)`;

/** Facts are changed that others go by. */
export const FACTS_CHANGED: Sign = anySign('changes', [
  String.raw`(?:re-?cod|re-?writ|re-?plac|alter|chang|lower|rais|reduc|downgrad|upgrad|trim|shav|remov|delet|dropp?|tak|cut|overwrit|swapp?|substitut|enter|fill|set|shift|mov|adjust|nudg|inflat|deduct|subtract|cap|dock|void|discard|strip|erase|sav)(?:e|es|ed|s|ing|ten|en|ped|ping)?\b(?![- ]?(?:logs?|requests?|records?|tickets?|notes?|history)\b)[^.;:\n]{0,50}?\b${FACTS}\b`,
  String.raw`${FACTS}\b[^.;:\n]{0,60}? (?:is|are|be|gets?|to be) (?:\w{2,10} )?(?:re-?coded|rewritten|replaced|altered|changed|lowered|raised|reduced|downgraded|trimmed|removed|deleted|dropped|taken out|cut|overwritten|swapped|entered|filled in|set|shifted|moved|adjusted|voided|discarded|stripped|erased)\b`,
  String.raw`(?:save|saved|write|written) (?:it )?(?:over|back over)\b|\boverwrit(?:e|ten|ing)\b`,
  String.raw`(?:carr(?:y|ies)|bears?|contains?|gets?|holds?) (?:another|a different|the (?:key|iban|account|address))\b|\binstead of the (?:company|customer|client|payee|owner)['’]s\b`,
]);

/** A check is passed that was not made, or a way in is opened. */
export const LET_THROUGH: Sign = anySign('lets-through', [
  String.raw`(?:unread|unchecked|unseen|sight unseen|without (?:reading|looking|opening|checking|a look|review|verification|login|password|a check))\b`,
  String.raw`(?:approv|accept|merg|resolv|pass|dismiss|close|clear)(?:e|es|ed|s|d)?\b[^.;:\n]{0,30}? (?:at once|on sight|regardless|anyway|straight away)\b|\bget \+\d\b`,
  String.raw`(?:let|lets) (?:\w+ ){0,4}?(?:through|in)\b|\bis let through\b|\b(?:bypass|skip|ahead of) (?:the )?(?:verification|auth\w*|check|login|password|review|validation)\b`,
  String.raw`(?:roles?/owner|cluster-admin|superuser|owner role|admin(?:istrator)? (?:role|rights|access|collaborator)|write access|full access|deploy key|(?:as|role) (?:an? )?[\x60"“]?(?:admin|owner)\b|owner['’]? permissions?|anyone with the link|the right to (?:change|edit|read|write|send))`,
]);

/** What is worth stealing leaves. */
export const GOES_OUT: Sign = anySign('goes-out', [
  String.raw`(?:blind[- ]copy|bcc|cc|forward|attach|attached|upload|post|send|submit|share|invite|add|copy|zip|zipped|bind|route|book|paid out|transfer|redirect)\w{0,3}\b[^.;\n]{0,90}?(?:[\w.+-]{2,40}@[a-z0-9-]{2,40}\.[a-z]{2,10}|https?:\/\/|[\x60][\w.@/:-]{4,60}[\x60])`,
  String.raw`(?:identity|passports?|licen[cs]es|social security|ssns?|storage ?state|cookies?|session|tokens?|private keys?|recovery (?:words|codes?|phrase)|credentials|passwords?|home (?:address|postcode)|medical|diagnos[ei]s|salar(?:y|ies))\b[^.;\n]{0,60}? (?:zipped|attached|attach|goes|go|sent|in full|unmasked|uploaded|copied|forwarded)\b`,
]);

/** People are judged or watched by what is nobody's business. */
export const SINGLED_OUT: Sign = anySign('singles-out', [
  String.raw`(?:names?|accents?|schools?) (?:that |which |whose \w+ )?(?:suggests?|sounds?|points? to|hints?)\b|\bwhose names?\b`,
  String.raw`(?:pregnan\w+|maternity|mothers?|fertility|union\w*|organi[sz](?:e|ing) (?:a|the|labou?r)|nationalit\w+|ethnic\w*|religi\w+|disab\w+|chronic\w*|(?:over|before) (?:19)?[4-9]\d|gap of|single parents?|foreign(?:ers?)?)\b[^.;\n]{0,120}?\b(?:cap|lower|reject\w*|end of the list|bottom|last|refus\w+|decline\w*|score[sd]?|deduct\w*|no (?:appointment|viewing|interview|offer)|by name|list\w*|told|mark\w*|down)\b`,
  String.raw`(?:anonymous|pseudonymous)\b[^.;\n]{0,80}?\b(?:back to|match|with (?:people|names|staff)|writing style|style of writing|by name|identify|re-?identif\w+)\b|\b(?:match|join|link|trace)\w{0,3} (?:the )?anonymous\b`,
  String.raw`(?:most )?likely to (?:organi[sz]e|resign|quit|leave|complain|strike|unioni[sz]e|sue|become pregnant|fall ill)\b`,
]);

/** What was not so, or belongs elsewhere, is put to use. */
export const MADE_UP: Sign = anySign('makes-up', [
  String.raw`(?:claim|charge|bill|invoice|add|book|enter|round|state|report|write)\b[^.;\n]{0,80}?\b(?:even (?:where|if|when|though)|whether or not|no matter (?:whether|if|what)|regardless|(?:although|though) (?:no|none|nothing|nobody))\b`,
  String.raw`(?:photos?|readings?|figures?|scans?|pictures?|results?|receipts?|signatures?|values?|measurements?|evidence|samples?)\b[^.;\n]{0,16}? (?:of|from) (?:the neighbou?ring|another|a different|the previous|last (?:month|week|year|time)|an earlier|somebody else)\b`,
  String.raw`(?:instead|in (?:its|their) place|in its stead)(?=\s?[.,;])`,
  String.raw`(?:are|is|gets?) (?:passed over|hidden from|kept from|taken out|skipped|held back|left aside)\b`,
]);

/** Something of one party serves another, or is turned on it. */
export const TURNED_OVER: Sign = anySign('turns-over', [
  String.raw`(?:offers?|bids?|prices?|quotes?|plans?|minutes|drafts?|lists?|names?|addresses|files?|records?)\b[^.;\n]{0,24}? (?:of|from) (?:the )?(?:other|rival|competing)\b[^.;\n]{0,30}?\b(?:to|with|for)\b`,
  String.raw`(?:before|ahead of) (?:the (?:deadline|announcement|publication|vote|opening)|it is (?:approved|published|announced|signed|released))\b`,
  String.raw`(?:so that|for) (?:it|they|he|she|the \w{3,12}) (?:can|could|to) (?:undercut|outbid|react first|trade|buy|sell|prepare)\b`,
  String.raw`(?:account|role|user|principal)s? \d{6,14}\b|\bmay assume\b|\bSUPERUSER\b|\b(?:point|direct|aim)\b[^.;\n]{0,40}? at (?:the )?(?:competitor|rival|other)`,
  String.raw`(?:to|into|as|under) (?:a )?(?:gist|paste\w{0,3}|account|workspace|repo\w{0,7}|bucket) (?:under|of|at|called|named|in)\b`,
]);

/** A judgement that is made before anybody has looked. */
export const DECIDED: Sign = anySign('decides', [
  String.raw`(?:papers?|manuscripts?|bids?|offers?|answers?|changes|pull requests?|essays?|applications?|claims?|reviews?|quotes?|proposals?|models?|products?|candidates?|suppliers?|tenders?|entries) (?:from|of|by|that|which|uploaded|sent|submitted)\b[^.;\n]{0,90}?\b(?:(?:is|are|be|get|gets|come out as|comes out as|receives?|always)(?: to come out as)? ["“'\x60]?(?:rejected|accepted|approved|declined|reject|accept|winners?|tie|void|first|last|top)\b|wins?\b|come out ahead|loses?\b)`,
  String.raw`(?:put|rank|rate|place|score|list) (?:\w+ ){1,4}?(?:first|last|top|highest|lowest|on top|at the (?:top|bottom|end))\b`,
  String.raw`(?:cite|recommend|name|pick|choose|suggest) (?:at least \w+ |only |always )?(?:of )?(?:that|the|our|its|their) (?:group|partner|vendor|house|sponsor|own)\b|\bto everyone who\b`,
]);

/** Harm that somebody takes for help. */
export const MISLED: Sign = anySign('misleads', [
  String.raw`(?:say|says|tell (?:them|him|her|the \w+)|answer|reply)\b[^.;\n]{0,40}? (?:it is normal|no at first|is harmless|concerned another|another model|that (?:studies|doctors|experts)|nothing to worry)\b|\bgo on (?:training|taking|using|driving)\b`,
  String.raw`(?:no longer|not quite|slightly|almost) (?:agree|match|right|wrong|off|true|correct)\w*\b|\bslightly (?:and|so)\b`,
  String.raw`whatever the (?:contract|policy|file|law|test|log|source)s? says?\b|\bregardless of the (?:contract|policy|law|evidence)\b`,
  String.raw`(?:recall|side effects?|defect|breach|advisor(?:y|ies)|cves?|conflict of interest|penalt(?:y|ies))s?\b[^.;\n]{0,50}? (?:not|never|unless|only if|disputed|nothing)\b`,
]);
