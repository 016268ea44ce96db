import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';
import { writtenAddress } from './written-hosts.js';

/** What reaches the machine from within a template: modules of the system, and functions that start programs or read files. */
const MODULE = String.raw`(?:os|sys|subprocess|shutil|importlib|builtins|__builtins__|__import__|eval|exec|popen|getoutput|check_output|require|process|child_process|execSync|spawnSync|fs)`;
/** Somebody else’s text, by the names that programs give to records and what they hold. */
const RECORD = String.raw`\b(?:rec|record|row|item|entry|line|applicant|candidate|submission|comment|feedback|ticket|issue|review|message|msg|mail|request|req|params|form|body|payload|user|customer|client|order|lead|guest|post|answer|reply|upload|data|d|r)(?:s|_\w{1,12})?(?:\.get\(|\.|\?\.|\[)`;
const FETCHED = String.raw`(?:await\s)?\(?(?:await\s)?(?:urllib\.request\.|requests\.|httpx\.|urllib2\.|axios\.)?(?:urlopen|get|fetch|URI\.open)\(`;
const RENDERS = String.raw`\b(?:from_string|Template|renderString|render_template_string|render|compile|template|createTemplate|ERB\.new|render_string|expand|fill|fill_in|personali[sz]e)\(\s{0,4}`;

/** Modules of the system among what a template may name. */
const HANDS_MODULES = signal(
  'hands-modules-to-templates',
  [
    '.globals',
    '.render(',
    'addglobal(',
    'registerhelper(',
    '.template(',
    'imports:',
    'createcontext(',
    '.filters[',
    'twig',
    'globals =',
    'globals=',
  ],
  new RegExp(
    String.raw`(?:\.globals(?:\.update\([^)]{0,160}?|\[["']\w{1,30}["']\]\s?=\s?[^\n]{0,20}?)(?<![\w."'])${MODULE}\b(?!\s?=|\.(?:environ\.get|getenv|path|sep)\b)|\bglobals ?=\s?\{[^}]{0,120}?:\s?${MODULE}\b|\.render\([^)]{0,160}?\b(?:${MODULE}\s?=\s?${MODULE}|["']?${MODULE}["']?\s?:\s?${MODULE})\b|\baddGlobal\(\s?["'\x60]\w{1,30}["'\x60],\s?${MODULE}\b|\bregisterHelper\(\s?["'\x60]\w{1,30}["'\x60],[^;]{0,120}?\b(?:execSync|spawnSync|eval|require)\b|\bimports:\s?\{[^}]{0,80}?(?<![\w."'])${MODULE}\b|\bcreateContext\(\s?\{[^}]{0,120}?(?<![\w."'])(?:require|process)\b|\.filters\[["']\w{1,30}["']\]\s?=\s?(?:subprocess|os)\.(?:getoutput|popen|system|check_output)|\bTwig\w{0,12}(?:Function|Filter)\(\s?["']\w{1,30}["'],\s?["'](?:system|exec|shell_exec|passthru|assert|file_get_contents)["'])`,
  ),
  320,
);
/** A text that is somebody else’s, rendered as a template itself. */
const RENDERS_STRANGERS = new RegExp(`${RENDERS}(?:String\\(|str\\()?(?:${RECORD}|${FETCHED})`, 'iu');

/** Code that is evaluated with modules at hand, and that is a field of somebody’s record. */
const EVALUATES_RECORD = signal(
  'evaluates-record-with-modules',
  ['eval(', 'function(', 'runinnewcontext(', 'runincontext('],
  new RegExp(
    String.raw`(?:\beval\(\s?${RECORD}[^\n]{0,60}?,\s?\{[^}]{0,80}?["'](?:os|subprocess|sys|shutil|__builtins__)["']\s?:\s?(?:os|subprocess|sys|shutil|__builtins__|builtins)\b|\brunIn(?:New)?Context\(\s?${RECORD}[^\n]{0,40}?,\s?\{[^}]{0,80}?\b(?:require|process)\b|\bFunction\(\s?["'][^"'\n]{0,40}\b(?:require|process)\b[^"'\n]{0,40}["'],\s?${RECORD})`,
  ),
  300,
);

/** A template that is fetched from an address which the program writes out, and rendered. */
const RENDERS_FETCHED = signal(
  'renders-fetched-template',
  ['from_string(', 'template(', 'renderstring(', 'render_template_string(', 'render(', 'compile(', 'erb.new('],
  new RegExp(
    String.raw`(?:\b(?:from_string|Template|renderString|render_template_string|render|compile|template|ERB\.new)\(\s{0,4}${FETCHED}\s?${writtenAddress(1)}|\b(?<kept>[a-z_]\w{0,30})\s?=\s?${FETCHED}\s?${writtenAddress(2)}[^]{0,400}?\b(?:from_string|Template|renderString|render_template_string|ERB\.new|compile|template|render)\(\s?\k<kept>\b)`,
    'iu',
  ),
  700,
);
/** Engines whose templates are programs: they reach what the process reaches. */
const ENGINE = /\b(?:jinja2?|mako|ejs|nunjucks|pug|lodash|_\.template|ERB|erb|twig|doT|eta)\b/u;
const SANDBOX = /\bSandboxedEnvironment\b|\bImmutableSandboxed\w{0,14}\b|\bSandboxExtension\b|\bautoescape_only\b/u;

/** The text of a stranger as the format of a text, with objects whose members lead on to everything. */
const FORMATS_STRANGERS = signal(
  'formats-with-objects',
  ['.format(', '.format_map('],
  new RegExp(
    String.raw`${RECORD}[^\n(]{0,40}?\]?\)?\.format\([^)\n]{0,80}?\b(?:os|sys|settings|config|app|secrets|env|environ|self)\s?=\s?(?:os|sys|settings|config|app|secrets|env|environ|self|current_app)\b`,
  ),
  260,
);

/** PowerShell: a field of a record, expanded as a text of the script: `$(…)` in it runs. */
const EXPANDS_RECORD = signal('expands-record', ['expandstring('], /\bExpandString\(\s?(?:\[string\]\s?)?\$(?:_|\w{1,30})\.\w{1,30}/, 120);
const READS_RECORDS = /\bImport-Csv\b|\bConvertFrom-(?:Json|Csv)\b|\bInvoke-RestMethod\b/iu;

/** Texts of strangers as programs. */
export const RENDERS_STRANGERS_TEXTS: readonly CodeDeed[] = [
  codeDeed('renders what strangers wrote as templates from which modules of the system can be reached', 'critical/high', HANDS_MODULES, {
    whole: [RENDERS_STRANGERS, { test: (code) => !SANDBOX.test(code) }],
    reach: 0,
    shown: 'medium/low',
  }),
  codeDeed('evaluates what strangers wrote, with modules of the system at hand', 'critical/high', EVALUATES_RECORD, {
    reach: 0,
    shown: 'medium/low',
  }),
  codeDeed('renders a template that it fetches unencrypted from a host that nothing speaks of', 'high/high', RENDERS_FETCHED, {
    whole: [ENGINE, /["'\x60]http:\/\/(?!localhost|127\.)/u, { test: (code) => !SANDBOX.test(code) }],
    reach: 0,
    to: 'unexplained',
    shown: 'medium/low',
  }),
  codeDeed('renders a template that it fetches from a host that nothing speaks of', 'high/medium', RENDERS_FETCHED, {
    whole: [ENGINE, { test: (code) => !SANDBOX.test(code) }],
    reach: 0,
    to: 'unexplained',
    shown: 'medium/low',
  }),
  codeDeed('runs what stands in the fields of records that strangers write', 'high/medium', EXPANDS_RECORD, {
    whole: [READS_RECORDS],
    reach: 0,
    shown: 'low/low',
  }),
  codeDeed('formats a text of strangers with objects of the program', 'high/medium', FORMATS_STRANGERS, { reach: 0, shown: 'low/low' }),
];
