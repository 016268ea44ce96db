import { signal } from '../../signal.js';
import { deed, type Deed } from '../deed.js';
import { CHOSEN, TOLD } from './excuses.js';
import { forms } from './grammar.js';

const PERSON = String.raw`(?:(?:the |each |every |a |their |your |other )?(?:users?|colleagues?|employees?|team ?mates?|co-?workers?|staff|students?|children|child|partner|wife|husband|tenants?|members?|people|persons?|visitors?)|they|he|she)`;
const WATCHED = signal(
  'somebody-watched',
  [
    'user',
    'colleague',
    'employee',
    'mate',
    'worker',
    'staff',
    'student',
    'child',
    'partner',
    'wife',
    'husband',
    'tenant',
    'member',
    'people',
    'person',
    'camera',
    'microphone',
    'visitor',
    'webcam',
    ' they ',
    ' he ',
    ' she ',
    'their ',
    'who said',
    'who says',
    'who wr',
    'who read',
    'who open',
    'who complain',
  ],
  new RegExp(
    String.raw`\b(?:what|when|how (?:long|often|much)|whom|where|every (?:key|word|page|site)|each (?:key|word|page|site)|private messages of|messages of|whether) (?:that )?${PERSON} (?:\w{2,8} )?(?:(?:was|is|were|are) (?:doing|typing|saying|away|looking|writing|reading)|writes?|says?|said|wrote|types?|press(?:es)?|does|did|visits?|goes|looks? at|reads?|searche[sd]?|opens?|earns?|calls?|meets?|sees?|buys?|spends?|eats?|talks? to|chats? with)\b[^.\n]{0,20}|\b(?:minutes|hours|times|days) (?:that |when |in which )?${PERSON} (?:is|are|was|were|spends?|takes?)\b|\bwho (?:said|says|wrote|writes|reads?|opens?|complain\w*) (?:it|them|that|so|about)\b|\b(?:private|personal|direct) (?:messages|chats?|mails?|notes) of (?:the |a |each |every |their )?(?:colleagues?|employees?|partner|wife|husband|child|user|students?|team ?mates?)\b|\b(?:the )?(?:camera|webcam|microphone)s?\b`,
  ),
  140,
);
const KEEPS = forms(
  'keep(?:s|ing)? kept copy count note record log+ report track write list collect take(?:s)? turn switch start read(?:s)? store watch photograph listen sum+ capture',
);
/** For somebody else, or so that they do not see it. */
const FOR_OTHERS =
  /\b(?:(?:send|sends|mail|mails|pass|passes|forward|report|reports|give|hand|show|post|put|store|sum (?:it|them) up|sums? (?:it|them) up|copy)\b[^.;\n]{0,50}?\b(?:@|to (?:the |their |a |our )?(?:hr|manager|boss|owner|employer|lead|head|supervisor|landlord|husband|wife|partner|parents?|us|office)|for (?:the |their |our )?(?:manager|boss|employer|hr|head|landlord|us)|on our|to our|at our|with us)|report(?:s)? (?:each|every|once|by|at|daily|hourly)?[^.;\n]{0,16}? to [\w.+-]{2,40}@|nobody but us|about (?:an? |the )?(?:works council|strike|boss|company|management|employer|union)|in (?:another|other|any other) (?:windows?|apps?|programs?|tabs?)|without (?:a |any )?(?:sign|light|notice|word|telling|indicat\w+|sound|knowing)|with the (?:light|indicator) off|every (?:\w{2,8} )?(?:minutes?|seconds?)\b[^.;\n]{0,50}?\b(?:board|server|us|folder of ours|our))\b|[\w.+-]{2,40}@(?!example\.)[\w-]{2,40}\.[a-z]{2,10}\b/i;

/** People who are watched for somebody else, in one plain sentence. */
export const WATCHES_PLAINLY: readonly Deed[] = [
  deed('somebody-watched', 'high/high', WATCHED, new RegExp(String.raw`\b${KEEPS}\b`), {
    parts: [
      FOR_OTHERS,
      /\b(?:keep|note|record|log|report|track|list|collect|picture|photo|turn|switch|read|store|watch|listen|capture|cop(?:y|ies)|count)\w{0,4}\b/i,
    ],
    unless: [
      CHOSEN,
      TOLD,
      /\b(?:agreed|consent\w*|interview(?:er|ee)?s?|support tickets?|stand-?up|feedback|issue tracker|do not|don['’]t|permission|react|component|api|sdk|getUserMedia|opengraph|scene|three\.?js|user research|persona|screen reader|bug reports?)\b/i,
    ],
    quoted: 'own',
  }),
];
