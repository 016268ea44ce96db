/**
 * Those who answer for something, and how a text reckons with what they look at. Threat: a check that is passed by filling in what it
 * looks at protects nobody, and whoever writes so knows what it looks at. Fragments of patterns.
 */

/** Who would notice. */
export const OVERSEER = String.raw`(?:owners?|managers?|auditors?|audit|treasury|treasurers?|controllers?|controlling|reviewers?|regulators?|board|finance|compliance|approvers?|supervisors?|inspectors?|clients?|customers?|committee|examiners?|editors?|directors?|accountants?|accounting|bookkeepers?|legal|procurement|administrators?|head office|bank|buyers?|officers?|leads?|assessors?|insurers?|ministry|tax office|court|maintainers?|landlords?|tenants?|witness(?:es)?|heads?|boss|chair)`;

const LOOKS = String.raw`(?:opens?|looks?|checks?|compares?|reads?|sees?|notices?|asks?|reviews?|examines?|verif(?:y|ies)|samples?|wonders?|questions?|goes? through|matches)`;
/** A reason that reckons with what somebody looks at: “since treasury compares names only”. */
export const LOOKS_AWAY = String.raw`\b(?:because|since|as|so(?: that)?|given that|for)\b [^.;:\n]{0,20}?\b(?:${OVERSEER}|she|he|they|nobody|no one|who(?:ever)? \w{3,10})\b (?:(?<=\b(?:nobody|no one) )${LOOKS}\b|(?:only|merely|just|never|rarely|seldom|hardly|no longer|won['’]t|will not|does not|do not|doesn['’]t|don['’]t|cannot|need not|has no (?:reason|cause) to)(?: ever)? ${LOOKS}\b|${LOOKS}\b[^.;\n]{0,40}?\b(?:only|alone|nothing else|nothing more)\b)`;

/** A purpose that reckons with somebody who looks: “so that it holds up if the file is requested”. */
export const HOLDS_UP = String.raw`\bso (?:that )?(?:it|they|this|all|everything|nothing|the [\w-]{2,16}(?: [\w-]{2,16})?) (?:holds?|stands?|bears?|passes|pass|survives?|looks?|adds?|comes?|squares?|match(?:es)?|stays?|fits?|stands? out)\b[^.;\n]{0,30}?\b(?:if|when|should|under|in case|in an?|against|to)\b[^.;\n]{0,30}?\b(?:files?|records?|audit\w*|request\w*|ask(?:ed|s)?|inspect\w*|review\w*|question\w*|regulator\w*|court|tribunal|complain\w*|look\w*|check\w*|challeng\w*)`;

/** That something is not to be done, said before the verb that does it: “never” alone is as often a part of the reason. */
export const BANNED = String.raw`\b(?:never|do not|don['’]t|must not|may not|should not|shall not|cannot|can['’]t)(?: ever| yourself)? (?:add|alter|answer|approve|archive|change|clear|collect|comment|concatenate|copy|create|cut|delete|drop|edit|enter|erase|exclude|execute|expire|fill|filter|follow|forge|give|hide|imitate|insert|join|keep|leave|let|list|log|make|mark|merge|move|mute|note|omit|pass|post|purge|put|record|reject|remove|replace|reveal|run|send|set|share|show|sign|skip|stamp|store|supply|swap|tell|track|type|use|watch|write)\b`;

/** Whoever answers for it has said so, or hands it to somebody; or nothing of it is real. */
export const RIGHTLY = new RegExp(
  String.raw`\b(?:once|after|when|if|as soon as|until|unless|upon|only)\b (?:the |her |his |their |an? |its |has |have )?(?:(?!not |no )[\w-]{2,14} ){0,3}?(?:ha(?:s|ve) |is |are |was |were )?(?:approv\w+|confirm\w+|sign(?:s|ed|ing)|repl(?:y|ies|ied)|agree[sd]?|answer\w*|releas\w+|consent(?:s|ed)\b|reached|asks?|asked)\b|\bdelegat\w+|\bdeput(?:y|ies|ise\w*)\b|\bpower of attorney\b|\b(?:test|sample|fixture|dummy|mock|fictitious|synthetic|training|practice|demo|example|fictional)\b|\bas (?:given|shown|recorded|stated|signed|printed) (?:in|on|by)\b|\b(?:forg\w+|fraud\w*|red flags?|suspicious|detect\w*|flag (?:it|any|such|every))\b|${BANNED}`,
  'i',
);
