import { followed, phrases } from '../concealment/phrases.js';
import { oneOf } from '../../signal.js';
import { anyOf, deed, type Deed } from '../deed.js';
import { BANNED } from './overseers.js';

/** People near the user, or below them, who are watched without knowing, or listed for what they think. */

const AGREED =
  /\b(?:agree[sd]?|consent\w*|knows?|knowing\w*|told|opt(?:s|ed)?[- ]in|visible to (?:both|all|them)|both (?:of them|partners|people)|with (?:her|his|their) (?:leave|permission|knowledge)|announc\w+|disclos\w+|published|attendance list|election (?:list|board)|stalkerware|stalk\w*|abus\w+|victims?|detect\w*|fiction\w*|characters?|players?|npcs?|synthetic|test data|fixtures?|anonym\w+|pseudonym\w+)\b/i;

const CLOSE = String.raw`(?:partner|wife|husband|spouse|girlfriend|boyfriend|fianc[eé]e?|daughter|teenager|flatmate|roommate|nanny|au pair|carer|cleaner|lodger|tenants?|employees?|staff member|driver|guests?|mother|father|neighbou?rs?)`;
const OF_SOMEBODY_CLOSE = oneOf(
  'somebody-close',
  [
    [
      phrases(
        'her phone | his phone | her location | his location | her car | his car | her whereabouts | his whereabouts | partner | wife | husband | spouse | girlfriend | boyfriend | fianc | daughter | teenager | flatmate | roommate | nanny | au pair | carer | cleaner | lodger | tenant | employee | staff member | driver | guest | mother | father | neighbo',
      ),
      String.raw`\b(?:the|a|her|his|their|each|every|your|owner['’]s|user['’]s|marked|called|named|tagged) (?:[\w-]{2,12} )?[\x60"'“]?${CLOSE}\b|\b(?:her|his) (?:phone|location|car|whereabouts)\b`,
    ],
  ],
  60,
);
const TRACKS =
  /\b(?:add(?:ed|s)?|keep|kept|log(?:ged|s)?|record(?:ed|s)?|track(?:ed|s)?|note[ds]?|write|written|collect(?:ed|s)?|list(?:ed|s)?|save[ds]?|store[ds]?|read|cop(?:y|ied|ies)|watch(?:ed)?|follow(?:ed)?)\b/;
const INTIMATE =
  /\b(?:locations?|address(?:es)?|whereabouts|where (?:she|he|they) (?:is|are|was|were|goes?|went|stays?)|length of stay|who (?:called|calls|wrote|writes|phoned|texts?)|calls|messages|chats?|bedroom|visitors?|comings and goings|movements?|positions?|routes?|contacts|browsing|keystrokes|photos|microphone|camera)\b/i;
/** That they are kept from noticing. */
const UNNOTICED = String.raw`\b(?:should|must|shall|to|will) (?:look|appear|seem|show|read)s? (?:as )?(?:if |though )?(?:it (?:is|were) )?(?:switched |turned )?(?:off|inactive|disabled|paused|unshared|not shared)\b|\b(?:indicators?|reminders?|notifications?|icons?|banners?|reminder mails?|sharing (?:mails?|notices?)|dots?|badges?|lights?|prompts?)\b[^.;\n]{0,40}?\b(?:clear(?:ed)?|hidden|hide|dismiss(?:ed)?|delet(?:ed?)|remov(?:ed?)|suppress(?:ed)?|mut(?:ed?)|off|swept)\b|\b(?:she|he|they|partner|wife|husband|nobody|employees?|staff|tenants?) (?:does|do|must|should|will|need|is|are|won['’]t)(?: not|n['’]t)? (?:to )?(?:not |never )?(?:notice|know|see|learn|find out|realise|realize|be told|unaware)\b|\bwithout (?:her|his|their|the \w{3,12}['’]s?) (?:notic\w+|know\w+|seeing|learning)\b|\bunnoticed\b`;

/** What people think of those above them, and how they organise. */
const CAUSE = oneOf(
  'cause-of-workers',
  [
    [
      phrases(
        'union | works council | strike | collective agreement | collective bargaining | whistleblow | grievance | pay talks | organising drive | organizing drive',
      ),
      String.raw`\b(?:(?:trade |labou?r )?unions?|works councils?|strikes?|collective (?:agreements?|bargaining)|whistleblow\w*|grievances?|pay talks|organi[sz]ing drives?)\b`,
    ],
  ],
  40,
);
const WHO_SPOKE =
  /\b(?:who (?:spoke|speaks|said|says|asked|asks|attend\w*|sign\w*|complain\w*|support\w*|mention\w*|brings?|brought|joins?|joined)|names?(?: and| of|,)|speakers?|department|word for word|wording|quotes?|colleagues|employees|staff|members)\b/i;
const RATED_OR_KEPT = String.raw`\b(?:list|file|sheet|table|record|register|folder|spreadsheet|csv|note)\b[^.;\n]{0,30}?\b(?:for|of|to|only|in) (?:the )?(?:management|managers?|directors?|board|hr|leadership|head office|employer|us)\b|\b(?:how (?:likely|loyal|critical)|an? (?:guess|estimate|rating|score|assessment)|rat(?:e|ing)|scor(?:e|ing)) [^.;\n]{0,40}?\b(?:influence|loyal\w*|ringleader\w*|pulls?|carr(?:y|ies)|wins? over|sway\w*|others|join|support\w*|trouble\w*)\b|\b(?:ringleaders?|troublemakers?|agitators?|instigators?)\b`;
const IN_THE_DARK = String.raw`\b(?:participants?|they|employees?|staff|colleagues|members|council|attendees|whoever|anyone|those) (?:who )?(?:asks?|wonders?|is|are|only|do|does|must|should|will|gets?|receives?|sees?)\b[^.;\n]{0,40}?\b(?:only|not|never|nothing|just|no)\b|\bonly (?:appears?|shown|listed|reads?) as\b|\bas ["“'‘][^"”'’\n]{3,30}["”'’] (?:only|in the (?:minutes|notes))\b|\bin the (?:distributed|shared|public) (?:minutes|notes|version)\b|\b(?:kept|keep|stays?) (?:from|out of)\b|\bsecret\w*|\bconfidential\w*`;

/** What people do that is no business of those above them. */
const OWN_BUSINESS = oneOf(
  'own-business',
  [
    [
      phrases(
        'recruiter | job portal | badge times | sick leave | private message | private chat | toilet | moods | loyal | political | religio | pregnan',
      ),
      String.raw`\b(?:recruiters?|job portals?|badge times|sick leave|private (?:messages|chats)|toilet|moods|loyalty|political|religio\w+|pregnan\w+)\b`,
    ],
  ],
  20,
);
const LABELLED = String.raw`\b(?:this|it|that|the (?:report|file|list|table|sheet|task|job|column|chart|feed)) (?:shows?|appears?|is (?:called|named|titled|listed|shown|labell?ed|filed)|goes|reads|runs) (?:up )?(?:as |under )?["“'‘]?[a-z]`;

const ANNOUNCED = oneOf(
  'recording-announced',
  [
    [
      followed(
        'skip | omit | suppress | mute | leave out | drop | without',
        'the announcement | the recording notice | the consent prompt | the beep | the notice | the consent question | the recording banner',
      ),
      String.raw`\b(?:skip|omit|suppress|mute|leave out|drop|without) the (?:announcement|recording notice|consent prompt|beep|notice|consent question|recording banner)\b`,
    ],
  ],
  50,
);

export const WATCHED_CLOSELY: readonly Deed[] = [
  deed('close-one-watched', 'high/high', OF_SOMEBODY_CLOSE, TRACKS, {
    parts: [INTIMATE, anyOf(UNNOTICED)],
    unless: [AGREED, anyOf(BANNED)],
    reach: 'few',
    quoted: 'own',
  }),
  deed('watched-under-a-label', 'high/medium', OWN_BUSINESS, /\b(?:watch|note|read|track|record|log|list|observe|monitor|follow|count)\b/, {
    parts: [/\b(?:which|who|whom|their|of the|colleagues|employees|staff|people)\b/i, anyOf(LABELLED)],
    unless: [AGREED, anyOf(BANNED)],
    reach: 'beside',
    quoted: 'own',
  }),
  deed('recorded-unannounced', 'high/high', ANNOUNCED, /\b(?:record|tape|transcribe|capture|log)(?:s|ed|ing)?\b/, {
    parts: [/\b(?:calls?|meetings?|conversations?|talks?|interviews?|phone)\b/i],
    unless: [anyOf(BANNED), /\b(?:internal test|own voice|dictation|test calls?|demo)\b/i],
    reach: 'beside',
    quoted: 'own',
  }),
  deed('opinions-listed', 'high/high', CAUSE, TRACKS, {
    parts: [WHO_SPOKE, anyOf(RATED_OR_KEPT), anyOf(IN_THE_DARK)],
    unless: [AGREED, anyOf(BANNED)],
    reach: 'few',
    quoted: 'own',
  }),
];
