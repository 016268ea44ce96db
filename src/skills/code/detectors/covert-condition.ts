import type { Behaviour } from '../behaviour.js';

/** How far before a deed what it depends on may stand, in UTF-16 units. */
const BEFORE = 700;
const AFTER = 300;

/** Asking again and again what to run: orders from elsewhere, not an installation. */
const POLLS = /\b(?:while\s{0,2}\(?\s{0,2}(?:true|True|1|:|\$true)|for\s{0,2}\(;;\)|setInterval\s{0,2}\()[\s\S]{0,700}/u;
const WAITS = /\bsleep\b|setInterval|setTimeout|Start-Sleep/u;

/** Deeds that are left out where somebody may look, or that wait for a day, a number of runs or a certain machine. */
const CONDITIONS: readonly RegExp[] = [
  /\[\s{1,3}-z\s{1,3}["']?\$\{?(?:CI|GITHUB_ACTIONS|SANDBOX)\b/u,
  /\bnot\s{1,3}(?:os\.)?(?:environ|getenv)[^\n]{0,24}["'](?:CI|GITHUB_ACTIONS)["']|["'](?:CI|GITHUB_ACTIONS)["']\s{0,2}\)?\s{0,2}(?:is None|not in|===? (?:undefined|null))|["'](?:CI|GITHUB_ACTIONS)["']\s{1,2}not\s{1,2}in\b/u,
  /!\s{0,2}process\.env\.(?:CI|GITHUB_ACTIONS)\b|-not\s{1,3}\$env:(?:CI|GITHUB_ACTIONS)\b/u,
  /\$\(\s{0,2}date\s{1,2}\+%[a-zA-Z%]{1,8}\s{0,2}\)["']?\s{1,3}(?:-(?:gt|ge|lt|le|eq)|=|==|>|<)\s/u,
  /\bdate(?:time)?\.(?:date\.|datetime\.)?(?:today|now|utcnow)\(\)[^\n]{0,60}(?:[<>]=?|==|\bin\b)\s{0,3}[(\d"'d]/u,
  /\bnew Date\(\)(?:\.get\w{3,12}\(\))?\s{0,3}[<>]=?|\bDate\.now\(\)\s{0,3}[<>]=?\s{0,3}(?:\d{12}|new Date)/u,
  /\bGet-Date\b[^\n]{0,60}-(?:gt|ge|lt|le|eq)\s/u,
  /\b(?:md5|sha1|sha256)\s{0,2}\(\s{0,2}[^\n]{0,40}\b(?:gethostname|getuser|hostname|node)\(\)/u,
  /\b(?:count|runs?|n|uses?|launches|invocations?|counter)\b["'\])]{0,3}\s{0,3}(?:>=?|-g[te]|%\s{0,2}\d{1,3}\s{0,2}==)\s{0,3}\d{1,4}\b/u,
];

/** Whether what a deed depends on shows that it is to stay unseen, or comes again and again. */
export function isCovert(text: string, deed: Behaviour): boolean {
  const near = text.slice(Math.max(0, deed.start - BEFORE), deed.end + AFTER);
  return (POLLS.test(near) && WAITS.test(near)) || CONDITIONS.some((condition) => condition.test(near));
}
