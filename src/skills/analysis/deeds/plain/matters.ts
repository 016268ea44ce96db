/**
 * What plain sentences speak of: fragments of patterns, put together by the deeds beside this file.
 */

/** What those concerned have a right to hear of: where data goes, who gets in, what is lost, what costs money. */
export const MATTER = String.raw`(?:${[
  String.raw`\b(?:requests?|calls?|connections?|traffic|posts?|packets?) (?:to|from|with|towards) (?:the |an? |our |any |that |some |its )?(?:\w{3,14} ){0,2}(?:hosts?|servers?|services?|sites?|address(?:es)?|endpoints?|domains?|machines?|outside|abroad)\b`,
  String.raw`\bnetwork (?:requests?|calls?|traffic|steps?|activity|connections?|use)\b|\btouch(?:es|ed)? the network\b|\bgo(?:es)? online\b|\bthe network\b`,
  String.raw`\b(?:the|that|this|an?|any|these|each|every|such|all|its) (?:\w{3,14} )?(?:uploads?|fetch|transfers?|exports?|forwarding|sync|mirror(?:ing)?|exfiltration|deletions?|purchases?|charges?|surcharge|hand-?over|leak|breach)\b`,
  String.raw`\b(?:was|were|is|are|been|being|get|gets) (?:uploaded|sent (?:out|on|to|off|away|elsewhere)|forwarded|transmitted|shared with|copied to|mirrored|deleted|wiped|charged|exported|handed)\b|\buploading\b|\bdata (?:leaves|goes|is sent|sharing|collection|transfer)\b|\bleaves? (?:the|this|your|their) (?:machine|computer|laptop|network|house|company)\b|\b(?:external|outgoing|outbound) (?:calls?|requests?|connections?|traffic)\b`,
  String.raw`\b(?:second|extra|additional|other|hidden|third|further|spare|duplicate) (?:cop(?:y|ies)|recipients?|accounts?|buckets?|hosts?|servers?|address(?:es)?|mailbox|users?|logins?|requests?|uploads?|backups?|payments?|charges?|remotes?|destinations?|receivers?|addressees?)\b`,
  String.raw`\b(?:cop(?:y|ies)|backups?|dumps?|duplicates?) (?:to|at|sent|for|in) (?:the |an? |our |that )?(?:\w{3,14} )?(?:us\b|supplier|publisher|bucket|server|host|drive|mailbox|address|account|vendor|partner|outside)\b`,
  String.raw`\b(?:keys?|tokens?|passwords?|credentials?|secrets?) (?:was|were|has been|have been|you) (?:used|read|copied|taken|opened|sent|shared|touched)\b|\b(?:use|reading|copying|taking|sharing) of (?:the |any |their |his |her )?(?:\w{2,12} )?(?:keys?|tokens?|passwords?|credentials?|secrets?)\b|\bkey files?\b`,
  String.raw`\b(?:chang(?:e|es|ed|ing) (?:the |of |in )?(?:the )?|new )(?:access |admin )?(?:rights|permissions|roles?|access|privileges|owner(?:ship)?|login|password|payment|bank details|iban)\b`,
  String.raw`\bnew (?:dependenc(?:y|ies)|accounts?|users?|admins?|administrators?|hooks?|remotes?|deploy keys?|webhooks?|collaborators?|cron ?jobs?|scheduled tasks?)\b`,
  String.raw`\b(?:other|foreign|outside|external|remote|unknown|third[- ]party|strange) (?:hosts?|servers?|services?|address(?:es)?|part(?:y|ies)|machines?|compan(?:y|ies))\b`,
  String.raw`\b(?:failed|failing|skipped|disabled|switched[- ]off|broken) (?:security )?(?:tests?|checks?|scans?|backups?|reviews?)\b|\b(?:lost|missing|dropped|deleted) (?:rows?|records?|data|files?|entries)\b|\bchanges? (?:to|in|of) (?:other|unrelated|further) (?:files?|folders?|repositor\w{1,3}|settings?)\b`,
  String.raw`\b(?:existence|presence) of (?:this|these|the|such)\b|\b(?:these|this|hidden|such) (?:notes?|instructions?|rules?|orders|paragraph)\b`,
].join('|')})`;

/** The part of an agent's orders that protects somebody. */
export const GUARDED_TOPIC = String.raw`(?:\b(?:privacy|secrets?|secrecy|confirmations?|confirming|approvals?|permissions?|consent|sending|uploads?|uploading|sharing|safety|security|refusals?|refusing|credentials?|passwords?|personal data|customer data|data protection|gdpr|deletions?|deleting|payments?|paying|spending|money|external (?:hosts|services|requests)|network (?:access|requests)|outside hosts|caution|care|harm\w*|dangerous|destructive|asking first|review(?:s|ing)? (?:by|of)|two-person|oversight|do[- ]not[- ]touch)\b)`;

/** What cannot be undone or costs somebody dear. */
export const GRAVE = String.raw`(?:${[
  String.raw`\b(?:wir(?:e|es|ing)|transfer(?:s|ring)?|send(?:s|ing)?|pay(?:s|ing)?|spend(?:s|ing)?|move|moving)\b[^.;\n]{0,24}?\b(?:money|funds|euros?|dollars?|\d{2,9} ?(?:eur|usd|gbp|€|\$)|crypto|bitcoin|balance|payments?|invoices?|salar(?:y|ies)|deposit)\b|\b(?:money|funds) (?:is|are|gets?) (?:moved|sent|paid|wired|transferred|spent)\b|\b(?:payments?|(?:bank|wire|money) transfers?|transfers? (?:of|to|below|under|up to|over|above)|purchases?|withdrawals?|refunds?|bookings?)\b(?! (?:method|intent|link|page|form|object|api|provider|element|flow|type|status|function|learning|rate|protocol))|\bbuy(?:s|ing)?\b`,
  String.raw`\b(?:delet(?:e|es|ing|ion of)|remov(?:e|es|ing|al of)|wip(?:e|es|ing)|eras(?:e|es|ing)|clos(?:e|es|ing|ure of)|cancel(?:s|ling)?|purg(?:e|es|ing))\b[^.;\n]{0,24}?\b(?:accounts?|projects?|databases?|tables?|users?|backups?|repositor\w{1,3}|customers?|records?|mailbox(?:es)?|buckets?|volumes?|production|branches|everything|data|contacts|subscriptions?)\b|\b(?:accounts?|projects?|databases?|backups?|repositor\w{1,3}) (?:is|are|gets?) (?:deleted|removed|wiped|closed)\b|\bdrop(?:s|ping)? (?:the |all |any )?(?:\w{2,14} )?(?:tables?|databases?|schemas?)\b`,
  String.raw`\bforce[- ]?push\w{0,3}\b|\b(?:deploy|release|push|roll out|go live)\w{0,3} (?:\w{2,12} ){0,2}?(?:to|in|into|on) production\b|\bgrant(?:s|ing)? [^.;\n]{0,20}?\b(?:access|rights|admin\w*)\b|\bsign(?:s|ing)? (?:the )?(?:contracts?|agreements?|orders)\b|\b(?:shar(?:e|es|ing)|publish(?:es|ing)?|disclos(?:e|es|ing)) [^.;\n]{0,20}?\b(?:private|customer|personal|internal|confidential|secrets?|mailbox|contacts)\b`,
].join('|')})`;

/** Everything there is, without a choice. */
export const WHOLESALE = String.raw`(?:\b(?:every|each|all|any|whatever|whichever) (?:\w{2,14} ){0,2}?(?:commands?|statements?|tools?|actions?|operations?|prompts?|dialogs?|requests?|questions?|permissions?|confirmations?|steps?|calls?|scripts?|jobs?|approvals?|tool calls?)\b|\bwhatever (?:it|the (?:tool|dialog|prompt|system|installer|program)) (?:asks?|wants?|says?)\b|\banything\b|\beverything\b)`;

/** The user, or those whom the agent answers to. */
export const PRINCIPAL = String.raw`(?:users?|humans?|operators?|owners?|customers?|clients?|person (?:at|you|in|behind)|people (?:at|you|in|behind)|administrators?|admins?|maintainers?|account holders?)`;
