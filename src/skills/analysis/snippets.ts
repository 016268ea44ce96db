import type { Language } from '../code/behaviour.js';
import type { Language as FileLanguage } from './source-file.js';
import type { TextUnit } from './text-unit.js';
import type { Zone } from './zones.js';

/** A stretch of a text that is a program. */
export interface Snippet {
  readonly language: Language;
  readonly start: number;
  readonly end: number;
  /** `code`: a file or a fence; `inline`: a span of code in a sentence; `prose`: a command that stands in a sentence as it is. */
  readonly kind: 'code' | 'inline' | 'prose';
}

const LANGUAGE_OF_FILE: Readonly<Partial<Record<FileLanguage, Language>>> = {
  shell: 'shell',
  powershell: 'powershell',
  batch: 'batch',
  python: 'python',
  javascript: 'javascript',
  typescript: 'javascript',
  ruby: 'ruby',
  perl: 'perl',
  php: 'php',
};

const LANGUAGE_OF_FENCE: Readonly<Record<string, Language>> = {
  sh: 'shell',
  bash: 'shell',
  shell: 'shell',
  zsh: 'shell',
  console: 'shell',
  terminal: 'shell',
  'shell-session': 'shell',
  shellscript: 'shell',
  fish: 'shell',
  cmd: 'batch',
  bat: 'batch',
  batch: 'batch',
  '!': 'shell',
  powershell: 'powershell',
  ps1: 'powershell',
  pwsh: 'powershell',
  ps: 'powershell',
  python: 'python',
  py: 'python',
  python3: 'python',
  'python-repl': 'python',
  pycon: 'python',
  javascript: 'javascript',
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'javascript',
  node: 'javascript',
  typescript: 'javascript',
  ts: 'javascript',
  tsx: 'javascript',
  ruby: 'ruby',
  rb: 'ruby',
  perl: 'perl',
  php: 'php',
  go: 'go',
  golang: 'go',
  applescript: 'applescript',
  osascript: 'applescript',
  makefile: 'makefile',
  make: 'makefile',
  dockerfile: 'dockerfile',
  docker: 'dockerfile',
};

/**
 * All programs of a text, in order, without overlaps between fences and the rest. Zones of Markdown that are not worth a
 * look (what is worth one in a part is worth one as a whole) are passed over.
 */
export function snippetsOf(unit: TextUnit, isWorth: (start: number, end: number) => boolean = () => true): readonly Snippet[] {
  const { text, file } = unit;
  if (unit.layer !== 'plain' && unit.layer !== 'normalised')
    return [{ language: guessLanguage(text), start: 0, end: text.length, kind: 'code' }];
  const language = languageOfFile(unit);
  if (language !== undefined) return [{ language, start: 0, end: text.length, kind: 'code' }];
  if (file.language === 'json' || file.language === 'yaml' || file.language === 'toml') return commandStrings(text);
  if (file.language !== 'markdown' || unit.layer !== 'plain') return [];
  return file.zones.flatMap((zone) => (isWorth(zone.start, zone.end) ? snippetsOfZone(text, zone) : []));
}

function languageOfFile(unit: TextUnit): Language | undefined {
  const name = unit.file.path.slice(unit.file.path.lastIndexOf('/') + 1).toLowerCase();
  if (name === 'makefile' || name.endsWith('.mk')) return 'makefile';
  if (name === 'dockerfile' || name.endsWith('.dockerfile')) return 'dockerfile';
  if (name.endsWith('.go')) return 'go';
  if (name.endsWith('.applescript') || name.endsWith('.scpt')) return 'applescript';
  return LANGUAGE_OF_FILE[unit.file.language];
}

function snippetsOfZone(text: string, zone: Zone): Snippet[] {
  if (zone.kind === 'fence') {
    const language =
      zone.language === '' || zone.language === 'text'
        ? guessLanguage(text.slice(zone.start, Math.min(zone.end, zone.start + 4000)))
        : LANGUAGE_OF_FENCE[zone.language];
    return language === undefined ? [] : [{ language, start: zone.start, end: zone.end, kind: 'code' }];
  }
  const source = text.slice(zone.start, zone.end);
  if (zone.kind === 'front-matter')
    return commandStrings(source).map((one) => ({ ...one, start: one.start + zone.start, end: one.end + zone.start }));
  return [...inlineSpans(source, zone.start), ...proseCommands(source, zone.start)];
}

const INLINE_SPAN = /(`{1,3})([^`\n]{4,2000})\1/g;

function inlineSpans(source: string, offset: number): Snippet[] {
  const found: Snippet[] = [];
  for (const match of source.matchAll(INLINE_SPAN)) {
    const body = match[2] ?? '';
    if (!/\s|[|;<>$]/.test(body)) continue;
    const start = offset + match.index + (match[1]?.length ?? 1);
    found.push({ language: guessLanguage(body), start, end: start + body.length, kind: 'inline' });
  }
  return found;
}

const PROSE_COMMAND =
  /(?<![\w`./-])(?:curl\s+(?:-|http)|wget\s+(?:-|http)|scp\s+\S+\s+\S+@|rsync\s+-|nc\s+-|ncat\s+|aws s3 (?:cp|sync)\s|bash\s+(?:-[ic]|<\()|sh\s+-c|python3?\s+-c|node\s+-e|eval\s+["$(]|powershell(?:\.exe)?\s+-|iex\s*\(|cat\s+[~/.]|echo\s+["'$][^\n`]{0,300}\||crontab\s+-|rm\s+-rf?\s|chmod\s+[+\d]|pip3?\s+install\s|npm\s+i(?:nstall)?\s|base64\s+-|dd\s+if=|tar\s+c\S*\s|find\s+[~/.]|env\s*\||printenv\s*\||history\s*[|-])[^\n`]{0,1500}/gi;

/** Commands that stand in a sentence without marks; read up to the end of the line. */
function proseCommands(source: string, offset: number): Snippet[] {
  const found: Snippet[] = [];
  for (const match of source.matchAll(PROSE_COMMAND)) {
    const start = offset + match.index;
    found.push({
      language: /^(?:powershell|iex)/i.test(match[0]) ? 'powershell' : 'shell',
      start,
      end: start + match[0].length,
      kind: 'prose',
    });
  }
  return found;
}

const COMMAND_STRING = /"((?:[^"\\\n]|\\.){8,4000})"|'([^'\n]{8,4000})'|(?<=:\s|-\s|\|\s)([^\s"'|>{[#][^\n]{8,2000})/g;
const COMMAND_LIKE =
  /(?:^|[\s;|&(])(?:curl|wget|bash|sh|zsh|python3?|node|nc|powershell|pwsh|iex|eval|base64|rm|crontab|chmod|scp|cat|npx|osascript)\s/i;

/** A command line whose first word is a program, whatever the language of the code that it is given. */
const STARTS_PROGRAM =
  /^\s{0,400}(?:sudo\s+|\w{1,40}=\S{0,80}\s+){0,4}(?:curl|wget|(?:ba|z|da)?sh|python3?|node|npm|npx|pnpm|yarn|bun|deno|nc|eval|base64|rm|cat|echo|cd|export|git|env|nohup|chmod|osascript)\s/;

/** Strings of a configuration file that are command lines: hooks, tasks, scripts, server commands. */
function commandStrings(text: string): Snippet[] {
  const found: Snippet[] = [];
  for (const match of text.matchAll(COMMAND_STRING)) {
    const body = match[1] ?? match[2] ?? match[3] ?? '';
    if (!COMMAND_LIKE.test(body)) continue;
    const start = match.index + match[0].indexOf(body);
    found.push({ language: STARTS_PROGRAM.test(body) ? 'shell' : guessLanguage(body), start, end: start + body.length, kind: 'inline' });
    if (found.length >= 300) break;
  }
  return found;
}

/** The language of a program without a label: by its most telling words, else a shell's. */
export function guessLanguage(text: string): Language {
  const head = text.slice(0, 4000);
  if (
    /\b(?:IEX|Invoke-\w+|New-Object|Get-\w+|Set-\w+|Start-Process|powershell)\b|\$env:/i.test(head) &&
    !/^\s*(?:import|from)\s/m.test(head)
  )
    return 'powershell';
  if (
    /^\s*(?:import\s+[\w.]+|from\s+[\w.]+\s+import\s|def\s+\w+\(|class\s+\w+[(:]|print\()|\bexec\(|\b__import__\(|\bos\.system\(/m.test(
      head,
    )
  )
    return 'python';
  if (/\b(?:const|let|var)\s+[\w{[]|\brequire\(|=>|\bfunction\s*\w*\(|\bconsole\.|\bfetch\(|^\s*import\s.+\sfrom\s/m.test(head))
    return 'javascript';
  if (head.includes('<?php')) return 'php';
  return 'shell';
}
