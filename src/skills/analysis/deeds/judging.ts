import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';

const JUDGE = signal(
  'judge-of-skills',
  [
    'reviewer',
    'scanner',
    'auditor',
    'analy',
    'verdict',
    'assess',
    'tools that',
    'tools which',
    'evaluat',
    'scan result',
    'vetted',
    'classif',
    'language model',
    'judge',
    '审核',
    '审查',
    '扫描',
    'prüfer',
    'revisor',
    'auditeur',
    'проверяющ',
    'moderat',
  ],
  /\b(?:automated |security |skill |code |static |llm |ai |any |malware )*(?:reviewers?|scanners?|auditors?|analy[sz]ers?|security analysis|classifiers?|moderators?|evaluators?)\b|\b(?:language model|llm|ai|model|assistant|whoever|system)s? (?:that|which|who) (?:assess|evaluat|review|scan|judg|analy[sz]|inspect|rat)\w{0,4}\b|\b(?:tools?|programs?|services?) (?:that|which) (?:rate|assess|judge|review|scan|check|score)\b|\bautomated assessment\b|\bscan results?\b|\bcorrect verdict\b|审核|审查|扫描(?:器|程序)|sicherheitsprüfer|prüfer|проверяющ/,
  80,
);
const CLEAR = String.raw`(?:\b(?:verdict (?:is|should be|must be)|(?:assign|give|conclude|answer|report|return|state|say|rate|mark|classify|treat|consider|score|list|flag)\b[^.\n]{0,40}?\b(?:safe|benign|pass|clean|low(?:est)?[- ]risk|harmless|no (?:findings?|concerns?|issues?|risks?|problems?)|none|zero|trusted|any concern|"pass"|0\b)|need not (?:look|check|scan|review|be)|no further (?:analysis|review|scan\w*)|skip (?:the )?(?:remaining|rest|this|scripts?|these)|ignore (?:the )?(?:rest|remaining|this|following)|stop reading|false positives only|(?:has|have) (?:already )?(?:passed|been vetted|been cleared)|must conclude)\b|判定为安全|不要报告|无需(?:审查|检查|扫描)|视为安全|ist harmlos|muss nicht (?:untersucht|geprüft)|keine befunde|не нужно проверять|безопасн)`;
/** It speaks of itself. */
const ITSELF = String.raw`(?:\b(?:this|the) (?:skill|file|packages?|bundle|folder|repository|document|content|page|code|scripts? folder)\b|\b(?:scripts?|remaining|rest of (?:this|the) (?:file|skill)) (?:folder|files?)?|\brate it\b|\bscan result\b|\bassesses skills\b|\bstop reading\b|此技能|本技能|该技能|本文件|diese datei|этот (?:файл|навык))`;

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
];
