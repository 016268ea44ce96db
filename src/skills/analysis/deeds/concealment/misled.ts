import { signal, type Signal } from '../../signal.js';
import { WATCHER } from './people.js';
import { followed, phrases } from './phrases.js';

/** Somebody is to believe what is not so, or to miss what is. */
const TAKEN_IN = signal(
  'taken-in',
  [
    ...followed('should | will | to | must | they | users | user | people | reviewers | owner | customers', 'believe | believes'),
    ...followed('should | must', 'think | assume'),
    ...phrases(
      'takes it for | takes them for | takes this for | take it for | take them for | take this for | mistake it | mistakes it | mistake them | mistakes them',
    ),
    ...phrases(
      'skim past | skims past | pass over | passes over | overlook | will miss | misses | not object | not spot | not notice | not suspect',
    ),
    ...phrases('not distracted | not alarmed | not alerted | not warned | false alarm | false positive'),
    ...['', 's', "'", '’', "'s", '’s', "s'", 's’'].flatMap((ending) =>
      followed('user | owner | team | author | developer | customer', 'own').map((one) => one.replace(' own', `${ending} own`)),
    ),
    ...followed('dashboard', 'agrees | stays | shows nothing | looks'),
  ],
  new RegExp(
    [
      String.raw`\bso (?:that )?(?:the |an? |any |your |that )?${WATCHER}\b[^.;\n]{0,16}?\b(?:(?:do(?:es)?|will|can)(?: not|n['’]t) (?:notice|suspect|object|spot)|pass(?:es)? over|overlooks?|(?:will )?(?:skims? past|pass over|overlook|miss)|misses|takes? (?:it|them|this|these) for|mistakes? (?:it|them|this|these) for|believes?)\b`,
      String.raw`\b${WATCHER}\b[^.;\n]{0,24}?\b(?:should|will|(?:is|are) to|must) (?:take (?:it|them|this|these) for|mistake (?:it|them|this|these) for|believe|think|assume|skim past)\b`,
      String.raw`\b(?:say|claim|argue|insist|answer|explain)\b[^.;\n]{0,30}?\bfalse (?:alarm|positive)\b`,
      String.raw`\bso (?:that )?(?:it|they|these|this) looks? like (?:the |their |its )?(?:user|owner|team|author|developer|customer)(?:['’]s?|s['’]?)? own\b`,
      String.raw`\bso (?:that )?(?:the |an? )?${WATCHER} (?:is|are) not (?:distracted|alarmed|alerted|warned)\b|\bdashboard (?:agrees|stays|shows nothing|looks)\b`,
    ].join('|'),
  ),
  120,
);

/** Out of sight of those concerned, on purpose. */
const OUT_OF_SIGHT = signal(
  'out-of-sight',
  [
    ...followed(
      'not',
      'be visible | be seen | be noticed | be apparent | be recogni | be noticeable | to be seen | to be visible | visible',
    ),
    ...phrases('hide | hides | hiding | conceal | disguis | camouflag'),
  ],
  new RegExp(
    [
      String.raw`\b(?:must|should|may|is|are) not (?:to )?be (?:visible|seen|noticed|apparent|recogni[sz]able|noticeable)\b[^.;\n]{0,12}?\b(?:(?:to|by|for) (?:the |any |an? )?${WATCHER}\b|in (?:the |what |a )?(?:drafts?|previews?|diffs?|confirmation|sent|what)\b)`,
      String.raw`\b(?:hid(?:e|es|ing)|conceal(?:s|ing)?|disguis(?:e|es|ing)|camouflag(?:e|es|ing))\b(?! (?:from|before)\b)(?![^.;\n]{0,40}\b(?:secrets?|passwords?|tokens?|keys?|personal|private|sensitive|pii|details|errors?|complexity|internals?)\b)[^.;\n]{0,60}?\b(?:from|before)\b[^.;\n]{0,12}?\b${WATCHER}\b`,
    ].join('|'),
  ),
  150,
  [['visible', 'seen', 'noticed', 'apparent', 'recogni', 'noticeable', ' from', ' before']],
);

/** Who wrote the instructions speaks of a way in for themselves. */
const FOR_US = signal(
  'for-us',
  phrases(
    'lets us | let us | allows us | allow us | enables us | enable us | so that we | so we | that we read from | place we read | we receive the',
  ),
  /\b(?:lets?|allows?|enables?) us (?:to )?(?:(?:get |come |log )?(?:back )?in later|read and|forge|control|get back in|take over|impersonate)\b|\bso (?:that )?we (?:can |may |could )?(?:get in|log in later|sign in later|read (?:it|them) (?:out|there|later)|pick (?:it|them) up|take over|have access)\b|\bplace (?:that )?we read from\b|\bwe receive the (?:text|data|content|values?|keys?)\b/,
  60,
);

/** Somebody is to be misled; grave beside a drastic deed, wherever in a section it stands. */
export const MISLED: readonly Signal[] = [TAKEN_IN, OUT_OF_SIGHT, FOR_US];

/** Somebody is told a part of it: often enough because the rest is of no interest, so that it wants a guard that falls. */
export const TOLD_IN_PART = signal(
  'told-in-part',
  [...followed('only | list only | show only', 'the | what | that | its'), ...followed('is | are | be | stay | stays', 'left out')],
  /\b(?:report|tell|show|mention|list|describe|name)(?: to)?(?: the| your)?(?: users?| owners?| customers?| them| team)?[^.;:\n]{0,16}?\bonly (?:the|what|that|its)\b|\b(?:is|are|stays?|be) left out\b/,
  90,
);
