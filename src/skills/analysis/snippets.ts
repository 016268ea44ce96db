import type { Language } from '../code/behaviour.js';
import { guessLanguage } from './guess-language.js';
import { isIndentedCode } from './indented-code.js';
import { commandStrings, yamlCommands } from './setting-commands.js';
import { isPatch, patchedPath } from './patch-text.js';
import { languageOf, type Language as FileLanguage } from './source-file.js';
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
  go: 'go',
  csharp: 'csharp',
  java: 'java',
  kotlin: 'kotlin',
  swift: 'swift',
  rust: 'rust',
  lua: 'lua',
  applescript: 'applescript',
  sql: 'sql',
  visualbasic: 'visualbasic',
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
  vb: 'visualbasic',
  vba: 'visualbasic',
  vbs: 'visualbasic',
  vbscript: 'visualbasic',
  sql: 'sql',
  psql: 'sql',
  postgresql: 'sql',
  tsql: 'sql',
  csharp: 'csharp',
  cs: 'csharp',
  'c#': 'csharp',
  dotnet: 'csharp',
  java: 'java',
  swift: 'swift',
  kotlin: 'kotlin',
  kt: 'kotlin',
  kts: 'kotlin',
  scala: 'kotlin',
  groovy: 'kotlin',
  gradle: 'kotlin',
  rust: 'rust',
  rs: 'rust',
  lua: 'lua',
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
  if (file.language === 'yaml') return yamlCommands(text);
  if (file.language === 'json' || file.language === 'toml') return commandStrings(text);
  if (file.language !== 'markdown' || unit.layer !== 'plain') return [];
  return file.zones.flatMap((zone) => (isWorth(zone.start, zone.end) ? snippetsOfZone(text, zone) : []));
}

function languageOfFile(unit: TextUnit): Language | undefined {
  const name = unit.file.path.slice(unit.file.path.lastIndexOf('/') + 1).toLowerCase();
  if (name === 'makefile' || name.endsWith('.mk')) return 'makefile';
  if (name === 'dockerfile' || name.endsWith('.dockerfile')) return 'dockerfile';
  if (isPatch(name)) return LANGUAGE_OF_FILE[languageOf(patchedPath(unit.text.slice(0, 5000)), '')];
  return LANGUAGE_OF_FILE[unit.file.language];
}

function snippetsOfZone(text: string, zone: Zone): Snippet[] {
  if (zone.kind === 'fence') {
    const language =
      zone.language === '' || zone.language === 'text'
        ? guessLanguage(text.slice(zone.start, Math.min(zone.end, zone.start + 4000)))
        : LANGUAGE_OF_FENCE[zone.language];
    const setting = SETTING_OF_FENCE[zone.language];
    if (setting !== undefined) return moved(setting(text.slice(zone.start, zone.end)), zone.start);
    return language === undefined ? [] : [{ language, start: zone.start, end: zone.end, kind: 'code' }];
  }
  const source = text.slice(zone.start, zone.end);
  if (isIndentedCode(text, zone)) return [{ language: guessLanguage(source), start: zone.start, end: zone.end, kind: 'code' }];
  if (zone.kind === 'front-matter') return moved(commandStrings(source), zone.start);
  const commands = proseCommands(source, zone.start);
  return source.includes('`') ? [...inlineSpans(source, zone.start), ...commands] : commands;
}

/** Settings that a page shows for its reader to put in place hold the same commands as the files themselves. */
const SETTING_OF_FENCE: Readonly<Record<string, (text: string) => readonly Snippet[]>> = {
  yaml: yamlCommands,
  yml: yamlCommands,
};

function moved(snippets: readonly Snippet[], by: number): Snippet[] {
  return snippets.map((one) => ({ ...one, start: one.start + by, end: one.end + by }));
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
  // The pattern itself rather than a copy for each zone, as `matchAll` would have it: there are many zones.
  PROSE_COMMAND.lastIndex = 0;
  for (let match = PROSE_COMMAND.exec(source); match !== null; match = PROSE_COMMAND.exec(source)) {
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
