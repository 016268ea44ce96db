// What a sentence says of those who ask for something: that nobody who is honest does, that it is a sign of fraud, that it is refused.

/** The main clause states of what follows it that it is an attack. */
const WARNS_WHEN =
  /\b(?:is|are|as|be) (?:an? |the )?(?:\w{2,12} ){0,2}(?:warning signs?|red flags?|signs? of (?:fraud|trouble|an attack|a scam)|scams?|frauds?|phishing|attacks?|tricks?|alarms?)\b[^.;:!?\n,]{0,16}\s(?:when|whenever|if|that)\s[^.;:!?\n]{0,160}$/i;
/** Nobody who is honest asks for it: “we never ask you to …”. */
const NOBODY_ASKS =
  /\b(?:nobody|no one|none of us|neither \w{2,12}|we|they|(?:the|your|our) \w{3,14}|support|staff)\b[^.;:!?\n,]{0,40}\b(?:never|not|ever)\s(?:ask|want|need|tell|request|require)s?\s(?:you|for|them|anyone|anybody|people|users?|customers?|that you)\b[^.;:!?\n]{0,80}$/i;
/** Something that asks, of which the sentence says in the end that it is refused: “a request to … is declined”. */
const REQUEST_TO =
  /^[\W\d]{0,8}(?:\w{2,12}: )?(?:(?:an?|any|every|each|all|such|the|eine?|jede|un|una|une) )?(?:[\p{L}-]{2,12} )?(?:requests?|orders?|demands?|attempts?|instructions?|invitations?|texts?|calls?|mails?|messages?|wishes|wish|Bitten?|Aufforderung(?:en)?|Anfragen?|Anweisung(?:en)?|Wunsch|petici(?:ón|ones)|solicitud(?:es)?|demandes?|pedidos?|richiest[ae]|просьб[аы]|требовани[ея])(?: (?:to|that|for|which|asking|wanting|de|a|di|per)|,)? [^.;:!?\n]{0,160}$/iu;
const IS_REFUSED =
  /^[^.;:!?\n]{0,220}?\b(?:(?:is|are|gets?|will be|must be|have to be)\s(?:\w{2,12}\s){0,2}?(?:declined|refused|rejected|ignored|turned down|denied|blocked|discarded|reported|not (?:granted|followed|done|obeyed|accepted|met))|(?:wird|werden)\s(?:\p{L}{2,14}\s){0,2}?(?:abgelehnt|ignoriert|verweigert|gemeldet|nicht (?:befolgt|erfüllt|ausgeführt))|se (?:rechaza|ignora|deniega)n?|(?:est|sont) (?:refusé|rejeté|ignoré)e?s?|(?:é|são) (?:recusad|ignorad|rejeitad)[oa]s?)\b/iu;

/** Whether a sentence says of a place in it that nobody may ask for it, or that whoever does is refused. */
export function isSaidToBeRefused(before: string, after: string): boolean {
  return WARNS_WHEN.test(before) || NOBODY_ASKS.test(before) || (REQUEST_TO.test(before) && IS_REFUSED.test(after));
}
