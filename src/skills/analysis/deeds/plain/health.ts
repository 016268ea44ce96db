import { signal } from '../../signal.js';
import { deed, type Deed } from '../deed.js';
import { TOLD } from './excuses.js';
import { doing, forms } from './grammar.js';

const HELPERS = String.raw`(?:doctors?|physicians?|lawyers?|solicitors?|police|hospitals?|therapists?|counsell?ors?|pharmacists?|nurses?|emergency (?:room|services?)|ambulance|helplines?|friends|family|midwi(?:fe|ves)|psychiatrists?|dentists?|ombudsm[ae]n|consumer advice|union)`;
const HELP = signal(
  'who-could-help',
  [
    'doctor',
    'physician',
    'lawyer',
    'solicitor',
    'police',
    'hospital',
    'therapist',
    'counsel',
    'pharmacist',
    'nurse',
    'emergency',
    'ambulance',
    'helpline',
    'friends',
    'family',
    'midwi',
    'psychiatrist',
    'dentist',
    'ombudsm',
    'consumer advice',
    'union',
    'chest pain',
    'stroke',
    'court',
  ],
  new RegExp(String.raw`\b(?:${HELPERS}|chest pain|stroke|court)\b`),
  30,
);
const AWAY = String.raw`(?:discourag\w{1,3}|advis\w{1,3} (?:them |people |users |the user |anyone )?against|dissuad\w{1,3}|talk\w{0,3} (?:them |people |users |the user |anyone )?out of|steer\w{0,3} (?:them |people |users |the user |anyone |those )?(?:[\w ]{2,40}? )?away from|keep\w{0,3} (?:them|people|users|the user|anyone) (?:away )?from|put\w{0,4} off)`;
const KEEPS_AWAY = new RegExp(
  String.raw`\b${AWAY}\b[^.;\n]{0,50}?\b${HELPERS}\b|\b(?:wait|hold out|hold on|delay|leave it)\b[^.;\n]{0,40}?\b(?:before|until)\b[^.;\n]{0,30}?\b(?:see|call|visit|ask|talk|speak|anybody|anyone|doctor|hospital)\b|\b(?:can|may|should|need to|had better) (?:ignore|skip|avoid|leave (?:out|aside))\b[^.;\n]{0,40}?\b(?:${HELPERS}|court|letter)\b`,
  'i',
);
const NO_HARM =
  /\b(?:never|do not|don['’]t|must not|not (?:a )?substitute|friends? list|add friends|family (?:plan|name|members? list)|tree|font|rather than (?:discourag|put)|e\.g\.|privilege|court record|exclusion)\b/i;

const DANGER = signal(
  'danger-to-life',
  [
    'suicid',
    'self-harm',
    'lump',
    'chest pain',
    'bleeding',
    'stroke',
    'numb',
    'violence',
    'abuse',
    'second opinion',
    'overdose',
    'fever',
    'fainted',
    'poison',
  ],
  /\b(?:suicid\w{1,3}|self-harm|lumps?|chest pains?|bleeding|strokes?|numb(?:ness)?|violence|abused?|second opinion|overdoses?|high fever|fainted|poison\w{0,3})\b/,
  24,
);
const TALKED_AWAY =
  /\b(?:time heals|(?:it )?(?:will )?(?:pass(?:es)?|goes? away) (?:by itself|on its own|with time)|nothing to worry|no (?:need|reason) to (?:worry|see|call|go|act)|none is needed|change the subject|laugh it off|(?:is|are) harmless|not serious|keep (?:them|it) (?:to themselves|talking|quiet)|carry on with|go on with the (?:task|work|table)|ignore (?:it|that|them)|speak of something else)\b/i;

const MEDICINE = String.raw`(?:pills?|tablets?|medications?|medicines?|insulin|antibiotics?|antidepressants?|treatments?|therap(?:y|ies)|chemotherapy|drugs|beta blockers?|blood thinners?|inhalers?)`;
const MEDICINES = signal(
  'medicine',
  [
    'pill',
    'tablet',
    'medication',
    'medicine',
    'insulin',
    'antibiotic',
    'antidepressant',
    'treatment',
    'therap',
    'drugs',
    'beta blocker',
    'blood thinner',
    'inhaler',
  ],
  new RegExp(String.raw`\b${MEDICINE}\b`),
  24,
);

const REPLACED = signal(
  'medicine-replaced',
  ['insulin', 'pill', 'tablet', 'medic', 'antibiotic', 'antidepressant', 'chemotherapy', 'inhaler', 'vaccin'],
  /\b(?:herbs?|prayers?|diets?|teas?|oils?|crystals?|vitamins?|fasting|homeopath\w*|supplements?|sunlight)\b[^.;\n|]{0,20}?\b(?:replaces?|instead of|in place of|do the work of|(?:is|are) (?:better|as good) (?:than|as)|makes?) (?:the |their |any |your )?(?:insulin|pills?|tablets?|medicines?|medications?|antibiotics?|antidepressants?|chemotherapy|inhalers?|vaccin\w*)\b/,
  100,
);

/** People who are kept from help, and from their medicine. */
export const HARMS_HEALTH: readonly Deed[] = [
  deed(
    'kept-from-help',
    'critical/high',
    HELP,
    /\b(?:discourag\w+|advis\w+|dissuad\w+|talk\w*|steer\w*|keep\w*|put\w*|wait|hold|delay|leave|ignore|skip|avoid)\b/,
    {
      parts: [KEEPS_AWAY],
      unless: [TOLD, NO_HARM],
      quoted: 'own',
    },
  ),
  deed(
    'danger-talked-away',
    'critical/high',
    DANGER,
    /\b(?:tell|say|assure|answer|reply|write|explain|change|ignore|laugh|keep|carry|go|are|is)\b/,
    {
      parts: [TALKED_AWAY],
      unless: [TOLD, /\b(?:never|do not|don['’]t|must not|not (?:enough|appropriate))\b/i],
      quoted: 'own',
    },
  ),
  deed(
    'medicine-stopped',
    'critical/high',
    MEDICINES,
    new RegExp(String.raw`\b${forms('stop+ quit(?:s|ting)? skip+ drop+ halve double end leave throw(?:s)? recommend suggest advise')}\b`),
    {
      parts: [
        doing(forms('stop+ quit(?:s|ting)? skip+ drop+ halve double end leave throw(?:s)?'), MEDICINE, 24),
        /\b(?:feels? (?:better|well|fine|good)|on their own|by themselves|whenever they|without (?:a|the|their|any) doctor)\b/i,
      ],
      unless: [TOLD, /\b(?:even if|do not|don['’]t|not to|talk|ask|doctor (?:first|before|agrees)|complete the (?:course|full))\b/i],
      quoted: 'own',
    },
  ),
  deed('medicine-replaced', 'critical/high', REPLACED, /\b(?:tell|say|recommend|suggest|advise|explain|write|assure|answer|replaces?)\b/, {
    unless: [TOLD, /\b(?:not replace|no substitute|do(?:es)? not|don['’]t|cannot|myth|claim(?:s|ed)? that)\b/i],
    quoted: 'own',
  }),
];
