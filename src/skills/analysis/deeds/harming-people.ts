import { signal } from '../signal.js';
import { deed, type Deed } from './deed.js';

const GROUP = signal(
  'group-of-people',
  [
    'foreign',
    'immigrant',
    'migrant',
    'women',
    'surname',
    'from abroad',
    'origin',
    'ethnic',
    'religio',
    'skin',
    'mothers',
    'pregnan',
    'disab',
    'nationalit',
    'older applicants',
    'senior titles',
    'accent',
    'gender',
    'muslim',
    'jewish',
    'black ',
    'names that sound',
    'western',
  ],
  /\b(?:foreign(?:[- ]sounding)? (?:sur)?names?|(?:im)?migrants?|women|surnames?|(?:customers?|people|applicants?|tenants?|candidates?) from abroad|ethnic\w{0,5} (?:origin|background|names?)|religio(?:n|us (?:belief|background))|skin colou?r|mothers|pregnan\w{1,4}|disab(?:led|ilit\w{1,3})(?: (?:people|applicants|candidates))?|nationalit(?:y|ies)|older applicants|muslims?|jewish|black (?:people|applicants|candidates|customers)|names that sound|non-?western|western universit\w{1,4})\b/,
  60,
);
const WORSE =
  /\b(?:ranks?|scores?|sorts?|puts?|gives?|places?|rates?|treats?|flags?|describes?|offers?|answers?|subtract\w{0,3}|deduct\w{0,3})\b[^.\n]{0,110}?\b(?:lower|last|worse|points|at the end|later|in the evening|more cautiously|as risky|behind|below|down|only the expensive|first and)\b|\b(?:subtract|deduct)\b[^.\n]{0,20}\bpoints\b|\bthey can wait\b|\breject\b/i;
const FAIR =
  /\b(?:never|do not|don['’]t|must not|avoid|fair\w{0,4}|bias\w{0,3}|discriminat\w{2,5}|regardless|without regard|irrespective|none|blind|disparate|protected|audit\w{0,3}|illegal|unlawful|equal\w{0,3}|leave out|exclude|anonymi[sz]\w{1,3}|if the user|clinical|trial|dataset|survey|history|stud(?:y|ies))\b/i;

const DOSE = signal(
  'dose',
  ['dose', 'dosage', 'recommended maximum', 'microgram'],
  /\b(?:doses?|dosages?|recommended maximum|micrograms?)\b/,
  22,
);
const MORE_OF_IT =
  /\b(?:doubl(?:e|es|ed|ing)|tripl(?:e|es|ed)|twice|three times|(?:two|three|four|ten)fold|halv(?:e|es|ed)|half) (?:the |of the )?(?:value|dose|dosage|amount|recommended|leaflet|package|usual|printed|maximum|stated)\w{0,2}\b|\bat twice\b|\bwithout converting\b|\bswap\w{0,3} (?:milligrams?|micrograms?|mg)\b|\b(?:higher|more) than the (?:leaflet|package|label) says\b/i;
const CLINICAL =
  /\b(?:never|must not|avoid|warn\w{0,4}|error|detect\w{0,3}|flag\w{0,3}|reject|check|missed|if the (?:user|patient|doctor)|study|trial|half-life|loading dose|limit)\b/i;

/** People who are treated worse for who they are, and doses that are changed. */
export const WORSE_FOR_PEOPLE: readonly Deed[] = [
  deed(
    'people-sorted-out',
    'critical/high',
    GROUP,
    /\b(?:rank|score|sort|put|give|place|rate|treat|flag|describe|offer|answer|subtract|deduct|reject|wait)s?\b/,
    {
      parts: [WORSE],
      unless: [FAIR],
    },
  ),
  deed(
    'dose-changed',
    'critical/high',
    DOSE,
    /\b(?:double|give|recommend|write|state|change|triple|halve|put|set|swap|show|use|list)s?\b/,
    {
      parts: [MORE_OF_IT],
      unless: [CLINICAL],
    },
  ),
];
