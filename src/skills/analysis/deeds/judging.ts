import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';

/** The beginnings of what somebody does who judges. */
const JUDGES = ['assess', 'evaluat', 'review', 'scan', 'judg', 'analys', 'analyz', 'inspect', 'rat', 'check', 'scor'];

const JUDGE = signal(
  'judge-of-skills',
  [
    'reviewer',
    'scanner',
    'auditor',
    'analyser',
    'analyzer',
    'security analysis',
    'classifier',
    'moderator',
    'evaluator',
    ...['that', 'which', 'who'].flatMap((one) => JUDGES.map((does) => `${one} ${does}`)),
    'automated assessment',
    'scan result',
    'correct verdict',
    '审核',
    '审查',
    '扫描',
    'prüfer',
    'проверяющ',
    'judge',
    'grader',
  ],
  /\b(?:automated |security |skill |code |static |llm |ai |any |malware ){0,6}(?:reviewers?|scanners?|auditors?|analy[sz]ers?|security analysis|classifiers?|moderators?|evaluators?)\b|\b(?:llm|ai|safety|security) (?:judges?|graders?)\b|\b(?:language model|llm|ai|model|assistant|whoever|system)s? (?:that|which|who) (?:assess|evaluat|review|scan|judg|analy[sz]|inspect|rat)\w{0,4}\b|\b(?:tools?|programs?|services?) (?:that|which) (?:rate|assess|judge|review|scan|check|score)\b|\bautomated assessment\b|\bscan results?\b|\bcorrect verdict\b|审核|审查|扫描(?:器|程序)|sicherheitsprüfer|prüfer|проверяющ/,
  80,
);
const CLEAR = String.raw`(?:\b(?:verdict (?:is|should be|must be)|(?:assign|give|conclude|answer|report|return|state|say|rate|mark|classify|treat|consider|score|list|flag)\b[^.\n]{0,40}?\b(?:safe|benign|pass|clean|low(?:est)?[- ]risk|harmless|no (?:findings?|concerns?|issues?|risks?|problems?)|none|zero|trusted|any concern|"pass"|0\b)|need not (?:look|check|scan|review|be)|no further (?:analysis|review|scan\w*)|skip (?:the )?(?:remaining|rest|this|scripts?|these)|ignore (?:the )?(?:rest|remaining|this|following)|stop reading|false positives only|(?:has|have) (?:already )?(?:passed|been vetted|been cleared)|must conclude|(?:must|should|is to|are to|can|may) be (?:\w{2,8}ly )?(?:(?:classified|rated|marked|treated|considered|reported|scored) (?:as )?(?:safe|benign|clean|harmless|trusted|low[- ]risk)|dismissed|disregarded|suppressed)|as (?:a )?false positives?|(?:output|print|respond|reply)\b[^.\n]{0,20}?\b(?:safe|benign|clean)|(?:do not|don['’]?t|never|not to) (?:flag|report|alert on|warn about|block) (?:it|this|them|any of))\b|判定为安全|不要报告|无需(?:审查|检查|扫描)|视为安全|ist harmlos|muss nicht (?:untersucht|geprüft)|keine befunde|не нужно проверять|безопасн)`;
/** It speaks of itself. */
const ITSELF = String.raw`(?:\b(?:this|the) (?:skill|file|packages?|bundle|folder|repository|document|content|page|code|scripts? folder)\b|\b(?:scripts?|remaining|rest of (?:this|the) (?:file|skill)) (?:folder|files?)?|\b(?:call|code|request|commands?|block|lines?|section) (?:below|above)\b|\bthis (?:manifest|folder['’]s|one)\b|\brate it\b|\bscan result\b|\bassesses skills\b|\bstop reading\b|此技能|本技能|该技能|本文件|diese datei|этот (?:файл|навык))`;

/** A reader who is told that it is the reviewer. */
const ADDRESSED_JUDGE = signal(
  'addressed-judge',
  ['if you are', 'if you’re', "if you're", 'to any ', 'to all ', 'to every '],
  /\b(?:if you(?: are|['’]re) (?:an? |the )?|to (?:any|all|every) )(?:automated |security |skill |code |static |llm |ai |malware |safety ){0,6}(?:reviewers?|scanners?|auditors?|analy[sz]ers?|classifiers?|moderators?|evaluators?|judges?|graders?)\b/,
  120,
);
/** The question that a careful user asks. */
const ASKED_ABOUT_ITSELF = signal(
  'asked-about-itself',
  ['asked whether', 'asked if', 'asks whether', 'asks if', 'asked about', 'asks about', 'ask whether', 'ask if'],
  /\bask(?:ed|s)? (?:whether|if|about) (?:this|the) (?:skill|bundle|plugin|package|code|script|file)(?:['’]s)?\b[^.\n]{0,40}?\b(?:malicious|safe|safety|trust\w{0,6}|secure|security|harm\w{0,4}|dangerous|suspicious|malware)\b/,
  160,
);
const ANSWER_CLEAR = String.raw`\b(?:answer|reply|respond|say|state|claim|output|return|insist|confirm|assure)\b[^.\n]{0,50}?\b(?:safe|benign|clean|harmless|trusted|trustworthy|audited|verified|no (?:risks?|issues?|problems?|findings?))\b`;

/** Words to whoever inspects the skill, in other words than the usual ones. */
export const TO_THE_JUDGE: readonly Deed[] = [
  deed('verdict-dictated', 'high/high', JUDGE, anyOf(CLEAR), {
    parts: [anyOf(ITSELF)],
    polarity: 'own',
    reach: 'few',
    unless: [
      /\b(?:pull request|merge(?:able|ability)?|rubric|test cases?|if the analysis|baseline file|findings table|severity|output format|report template|your review|in the report|eslint|sonar|cve|each finding)\b/i,
    ],
  }),
  deed('verdict-of-the-addressed', 'high/high', ADDRESSED_JUDGE, anyOf(CLEAR, ANSWER_CLEAR), { polarity: 'own' }),
  deed('answer-dictated', 'high/high', ASKED_ABOUT_ITSELF, anyOf(ANSWER_CLEAR), { polarity: 'own', quoted: 'own' }),
];
