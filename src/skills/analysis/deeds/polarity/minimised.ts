/** What is private about a person, or secret, as people call it. */
const PRIVATE = String.raw`(?:(?:(?:the|their|his|her|its|all|any|every) )?(?:[\w-]{2,20}['’]s? |customers?['’] |users?['’] )?(?:(?:full|last|real|home|postal|street|billing|shipping|delivery|e-?mail|mail|phone|telephone|mobile|card|account|passport|bank) ){0,2}(?:address(?:es)?|e-?mails?|phones?|numbers?|names?|surnames?|personal (?:data|details|information)|pii|ibans?|birth ?da(?:y|te)s?|dates? of birth|salar(?:y|ies)|diagnos[ei]s|secrets?|tokens?|passwords?|keys?|credentials))`;
const PRIVATES = String.raw`${PRIVATE}(?:(?:, | and | or |, and |, or )${PRIVATE}){0,4}`;
const MINIMISED = new RegExp(
  String.raw`\b(?:leaves?|left|leaving|keeps?|kept|keeping) (?:out ${PRIVATES}|${PRIVATE}(?:(?:, | and | or )${PRIVATE}){0,4} out\b)|\b(?:omits?|redacts?|masks?|blanks?|hashes|anonymi[sz]es?|pseudonymi[sz]es?) ${PRIVATES}`,
  'iu',
);

/**
 * Whether a sentence leaves out what is private about people: minimising data (GDPR, article 5, paragraph 1, point c) is said in the words of
 * concealment. Threat: only the private matter itself may be left out so, not that something is done with it.
 */
export function isMinimised(sentence: string): boolean {
  return MINIMISED.test(sentence);
}
