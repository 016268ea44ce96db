import { signal } from '../signal.js';

/** A promise that what the user gives to a tool stays where it is. */
export const PROMISES_PRIVACY = signal(
  'promises-privacy',
  [
    'network',
    'internet',
    'external',
    'leaves',
    'leave',
    'offline',
    'locally',
    'local',
    'upload',
    'sent',
    'third',
    'outside ',
    'remote ',
    'shared',
  ],
  /\b(?:(?:no|without(?: any| a| an)?|zero|needs? no|does not (?:need|use|make)(?: any)?) (?:network|internet|external|outside|remote|third[- ]party) (?:access|connections?|calls?|requests?|api calls?|apis?|services?)|(?:no|none of your|your) (?:data|files?|texts?|code|information|content|documents?)(?: ever)? (?:never )?(?:leaves?|is sent|are sent|is uploaded|are uploaded|are never (?:uploaded|sent|shared))|nothing(?: \w{1,12}){0,4} (?:ever )?(?:leaves|is (?:sent|uploaded|shared))\b[^.\n]{0,30}|(?:works|runs|processes? (?:everything|all data|your \w{2,10}))(?: \w{2,12}){0,4}? (?:offline|locally)|100 ?% (?:local|offline)|(?:fully|entirely|completely|purely) (?:offline|local))\b/iu,
  140,
);

/** A request with a body. */
export const SENDS_BODY = signal(
  'sends-body',
  [
    'requests.p',
    'httpx.p',
    'axios.p',
    'fetch(',
    'curl',
    'http.post',
    'urlopen',
    'request(',
    'invoke-',
    '.post(',
    'post_form',
    'sendbeacon',
    '.put(',
    '.postform(',
  ],
  /\b(?:(?:requests|httpx|session|axios|http|client|Net::HTTP|\$)\.(?:post|put|Post|PostForm|post_form)\s?\(\s{0,12}(?:URI\(\s?)?[rf]?["'`](?<a>https?:\/\/[^\s"'`)]{3,200})|fetch\(\s{0,12}["'`](?<b>https?:\/\/[^\s"'`)]{3,200})["'`]\s?,\s?\{[^}]{0,80}?\bmethod\s?:\s?["'`](?:POST|PUT)|curl\b(?=[^\n]{0,300}\s(?:-X\s?(?:POST|PUT)|-d|-F|-T|--data\S{0,12}|--form|--upload-file)\b)[^\n]{0,300}?(?<c>https?:\/\/[^\s"'`)]{3,200})|(?:urlopen|Request)\(\s{0,12}["'](?<d>https?:\/\/[^\s"']{3,200})["']\s?,\s{0,12}(?:data\s?=|method\s?=\s?["']POST)|Invoke-(?:WebRequest|RestMethod)\b(?=[^\n]{0,200}-Method\s+(?:Post|Put))[^\n]{0,200}?(?<e>https?:\/\/[^\s"'`)]{3,200})|sendBeacon\(\s?["'`](?<f>https?:\/\/[^\s"'`)]{3,200}))/iu,
  420,
);
