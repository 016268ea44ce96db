import { act, part, type Act } from './act.js';

const PEOPLE = String.raw`(?:(?:each|every) (?:person|participant|employee|colleague|member|student|user|customer|worker|developer|agent)|employees|colleagues|participants|co-?workers|staff|team members|workers|developers|who)\b`;
const BEARING = String.raw`(?:loyal\w*|moods?|morale|attitudes?|dissen\w+|critici\w+|critical of|complain\w*|union\w*|politic\w+|sick|absen\w+|breaks?|idle|online status|leav(?:e|ing) the company|job search\w*|private|personal life|resign\w*|productiv\w+|engagement|who disagree\w*|sympath\w+)`;

/** People who are watched, or of whom more is gathered than the work needs. */
export const WATCHES: readonly Act[] = [
  act(
    part(String.raw`(?:rate|score|note|record|assess|track|log|flag|keep|make|list|collect|compile|report|grade|estimate|watch)\b`),
    part(PEOPLE),
    { gap: 50, beside: new RegExp(String.raw`\b${BEARING}`, 'i') },
  ),
  act(
    part(String.raw`(?:read|scan|collect|gather|go through|index|search|look through|copy|list|store|harvest|take in)\b`),
    part(
      String.raw`(?:(?:other|all|every|any|remaining) (?:\w{3,10} )?(?:files?|documents?|mails?|messages?|notes)\b[^.;\n]{0,24}?\b(?:documents|downloads|desktop|home|mailbox|inbox|drive)|browser history|browsing history|address book|contact list|chat (?:logs|history)|private messages|call history|photo library|clipboard|location history|calendar entries of others)\b`,
    ),
    { gap: 40 },
  ),
  act(
    part(String.raw`(?:keep|build|maintain|store|write|save|create)\b`),
    part(
      String.raw`(?:an? |the )?(?:\w{3,12} )?(?:profiles?|dossiers?|files?) (?:of|on|about) (?:the |each |every )?(?:users?|interests|habits|person|people|employees?|customers?|colleagues?|participants?|contacts?)\b`,
    ),
    { gap: 8 },
  ),
];
