import { LineIndex, type Region } from '../../core/region.js';
import { PROGRAM_LANGUAGES } from '../code/behaviour.js';
import { splitMarkdown, type Zone } from './zones.js';

/** The languages in which files of a bundle are written; TypeScript is read as JavaScript is. */
export type Language =
  (typeof PROGRAM_LANGUAGES)[number] | 'typescript' | 'markdown' | 'text' | 'json' | 'yaml' | 'toml' | 'html' | 'svg' | 'other';

/** What a file is for; decides how much weight its words have. */
export type FileRole = 'manifest' | 'document' | 'script' | 'config' | 'licence' | 'data';

/** The file of the bundle in which a text lies that is none itself, and where in it. */
export interface Container {
  readonly path: string;
  readonly inside: string;
  /** Where a stretch of the text stands in the file, when that has lines of its own. */
  readonly regionOf?: (start: number, end: number) => Region;
}

/** One text file of a bundle, or a text out of one, decoded once. Zones and lines are made when they are first needed: most files need neither. */
export class SourceFile {
  /** For a text out of an archive or a document: the path of that, `!/`, and the path within it. */
  readonly path: string;
  readonly container: Container | undefined;
  readonly text: string;
  readonly language: Language;
  readonly role: FileRole;
  /** Whether the path says that the file is a test's input: one step less sure, never silent. */
  readonly fixture: boolean;
  #lines: LineIndex | undefined;
  #zones: readonly Zone[] | undefined;

  constructor(path: string, text: string, container?: Container, use: FileUse = 'by-path') {
    this.path = path;
    this.container = container;
    this.text = text;
    this.language = languageOf(path, text);
    this.role = roleOf(path, this.language);
    this.fixture = use === 'by-path' && isFixturePath(path);
  }

  get lines(): LineIndex {
    this.#lines ??= new LineIndex(this.text);
    return this.#lines;
  }

  /** The zones of Markdown; none for other languages. */
  get zones(): readonly Zone[] {
    this.#zones ??= this.language === 'markdown' ? splitMarkdown(this.text) : [];
    return this.#zones;
  }
}

/** What a file is for: what its path says, or a program that the manifest has the agent start. */
export type FileUse = 'by-path' | 'started';

/** Whether a path says that the file is a test's input. */
export function isFixturePath(path: string): boolean {
  return FIXTURE_PATH.test(path);
}

const FIXTURE_PATH =
  /(?:^|\/)(?:tests?|__tests__|spec|testdata|evals?|mocks?|__mocks__|(?:tests?[-_])?(?:fixtures?|cases|scenarios|samples)|tests?[-_][\w-]{1,40})\/|(?:^|\/)(?:examples?|lessons?|samples?|exercises?)\/(?:[\w-]{1,40}\/)?(?:bad|vulnerable|insecure|unsafe|wrong|weak|broken|flawed|naive|before)[\w-]{0,40}(?:\/|\.\w{1,5}$)|(?:^|\/)(?:probes?|policies|polic(?:y|ies)[-_]tests?)\/(?:[\w-]{1,40}\/)?(?:deny|denied|refused?|reject(?:ed)?|fail|must[-_]fail|disallowed|violat\w{2,6})\/|\.(?:test|spec)\.[jt]sx?$|_test\.rego$/i;
const LICENCE_NAME = /^(?:licen[cs]e|copying|notice|copyright|third[-_]party|code_of_conduct)/i;

const LANGUAGE_OF_EXTENSION: Readonly<Record<string, Language>> = {
  md: 'markdown',
  mdx: 'markdown',
  markdown: 'markdown',
  mdc: 'markdown',
  txt: 'markdown',
  rst: 'markdown',
  adoc: 'markdown',
  sh: 'shell',
  bash: 'shell',
  zsh: 'shell',
  ksh: 'shell',
  fish: 'shell',
  command: 'shell',
  envrc: 'shell',
  bats: 'shell',
  ps1: 'powershell',
  psm1: 'powershell',
  psd1: 'powershell',
  bat: 'batch',
  cmd: 'batch',
  py: 'python',
  pyw: 'python',
  pyi: 'python',
  pth: 'python',
  wsgi: 'python',
  pyx: 'python',
  ipynb: 'json',
  js: 'javascript',
  gs: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'javascript',
  ts: 'typescript',
  mts: 'typescript',
  cts: 'typescript',
  tsx: 'typescript',
  rb: 'ruby',
  rake: 'ruby',
  gemspec: 'ruby',
  podspec: 'ruby',
  ru: 'ruby',
  thor: 'ruby',
  rbw: 'ruby',
  pl: 'perl',
  pm: 'perl',
  psgi: 'perl',
  php: 'php',
  phtml: 'php',
  go: 'go',
  cs: 'csharp',
  csx: 'csharp',
  java: 'java',
  kt: 'kotlin',
  kts: 'kotlin',
  groovy: 'kotlin',
  gradle: 'kotlin',
  scala: 'kotlin',
  sbt: 'kotlin',
  jenkinsfile: 'kotlin',
  swift: 'swift',
  rs: 'rust',
  lua: 'lua',
  rockspec: 'lua',
  applescript: 'applescript',
  scpt: 'applescript',
  sql: 'sql',
  vbs: 'visualbasic',
  vba: 'visualbasic',
  bas: 'visualbasic',
  cls: 'visualbasic',
  frm: 'visualbasic',
  json: 'json',
  jsonc: 'json',
  json5: 'json',
  yaml: 'yaml',
  yml: 'yaml',
  toml: 'toml',
  html: 'html',
  htm: 'html',
  svg: 'svg',
  xhtml: 'html',
};

/** Files that their tool knows by the whole of their name: what it runs in them is a program in the language of the tool. */
const LANGUAGE_OF_NAME: ReadonlyMap<string, Language> = new Map<string, Language>([
  ...[
    'rakefile',
    'gemfile',
    'guardfile',
    'capfile',
    'vagrantfile',
    'podfile',
    'fastfile',
    'appfile',
    'matchfile',
    'dangerfile',
    'brewfile',
    'berksfile',
    'thorfile',
  ].map((name) => [name, 'ruby'] as const),
  ...['sconstruct', 'sconscript', 'wscript', 'snakefile'].map((name) => [name, 'python'] as const),
  ['jenkinsfile', 'kotlin'],
  ['jakefile', 'javascript'],
]);

const LANGUAGE_OF_INTERPRETER: Readonly<Record<string, Language>> = {
  sh: 'shell',
  bash: 'shell',
  zsh: 'shell',
  dash: 'shell',
  ksh: 'shell',
  fish: 'shell',
  python: 'python',
  python2: 'python',
  python3: 'python',
  node: 'javascript',
  deno: 'typescript',
  bun: 'typescript',
  ruby: 'ruby',
  perl: 'perl',
  php: 'php',
  pwsh: 'powershell',
  osascript: 'applescript',
  lua: 'lua',
  luajit: 'lua',
  groovy: 'kotlin',
  swift: 'swift',
  uv: 'python',
};

/** The mark with which a program of PHP begins, whatever its name ends in: `.inc`, `.module`, `.install` (PHP manual, “PHP tags”). */
const OPENS_PHP = /^\uFEFF?(?:#![^\n]{0,100}\n)?\s{0,20}<\?(?:php\b|=)/i;

/** The language of a file by its extension, or by the name that a tool knows it by, else by its shebang. */
export function languageOf(path: string, text: string): Language {
  // A template is of the language of the file that is made from it.
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/(?<=[^.]\.[a-z]{1,6})\.(?:tmpl|tpl|template|stub|j2|jinja2?|hbs|mustache|ejs|erb)$/u, '');
  const dot = name.lastIndexOf('.');
  const byExtension = LANGUAGE_OF_EXTENSION[dot < 0 ? '' : name.slice(dot + 1)];
  if (byExtension !== undefined) return byExtension;
  const byName = LANGUAGE_OF_NAME.get(name);
  if (byName !== undefined) return byName;
  if (OPENS_PHP.test(text.slice(0, 200))) return 'php';
  const shebang = /^\uFEFF?#![ \t]*\S*?\/?(?:env[ \t]+(?:-\S+[ \t]+)*)?([A-Za-z]+[0-9]?)[0-9.]*(?=\s)/.exec(text.slice(0, 200));
  const interpreter = (shebang?.[1] ?? '').split('/').pop() ?? '';
  return LANGUAGE_OF_INTERPRETER[interpreter] ?? 'other';
}

const SCRIPT_LANGUAGES: ReadonlySet<Language> = new Set<Language>([...PROGRAM_LANGUAGES, 'typescript']);

function roleOf(path: string, language: Language): FileRole {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/^skill\.md$/i.test(name)) return 'manifest';
  if (LICENCE_NAME.test(name) && (language === 'markdown' || language === 'other')) return 'licence';
  if (language === 'markdown') return 'document';
  if (SCRIPT_LANGUAGES.has(language)) return 'script';
  if (language === 'json' || language === 'yaml' || language === 'toml') return 'config';
  return 'data';
}
