/** What is said where the same is done in the open: it speaks for the place, and is no way to switch the scheme off. */
export const OPENLY =
  /\b(?:say so|says so|(?:with|given|after) (?:the |their |his |her )?(?:written |explicit )?(?:consent|agreement|leave)|in writing|(?:record|note|log|state|list|document) (?:the |each |every |its |their )(?:date|reason|change|adjustment|bypass|exception|skipped|ignored)\w*|(?:is|are) (?:announced|disclosed|published|listed in|written into|logged and)|label(?:led|ed)? (?:it|them|as)|mark(?:ed)? (?:it|them|the \w{2,12}) as (?:synthetic|sponsored|such|skipped|failed)|disclos(?:e|ures?)|with (?:its|the|a) reason|everyone is told|approved by)\b/i;
/** Where making things up or keeping them back is the work: fixtures, games, teaching, tests of people with their leave. */
const PRETENCE =
  /\b(?:games?|puzzle|quiz|story|novel|fiction|characters?|players?|persona|role-?play\w*|npc|surprise|red team\w*|phishing (?:simulation|training|exercise)|honeypots?|canary|mock\w*|fixtures?|synthetic|placeholders?|dummy|test data|sample data|attackers?|adversar\w+|malicious|scam\w*|fraud\w*|phish\w*|humani[sz]e\w?|blind(?:ed|ing)?|spoilers?|hints?)\b/gi;

/** By so many letters two forms of a word are one. */
const STEM = 4;

/** How many steps of confidence a few sentences take that say a thing in the open, or that it is pretended. */
export function stepsOpenly(around: string): number {
  const pretending = new Set(around.match(PRETENCE)?.map((word) => word.toLowerCase().slice(0, STEM)));
  return Number(OPENLY.test(around)) + Math.min(2, pretending.size);
}
