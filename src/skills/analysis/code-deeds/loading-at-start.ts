import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** Files and variables by which interpreters, debuggers and editors are given something to load at every start. */
const START_FILE = signal(
  'start-file',
  [
    '.pth',
    'sitecustomize',
    'usercustomize',
    '.irbrc',
    '.pryrc',
    '.rprofile',
    '.gdbinit',
    '.lldbinit',
    'perl5opt',
    'rubyopt',
    'node_options',
    'pythonstartup',
    'pythonpath=',
    '.vimrc',
    'init.vim',
    '.psqlrc',
    'startup.jl',
    '.ghci',
    'java_tool_options',
    'auto_prepend_file',
    '.pdbrc',
    'ipython/profile_default',
    'node-options',
    'init.el',
    '.emacs',
  ],
  /(?:["'\/\w-]\.pth\b|\b(?:site|user)customize(?:\.py)?\b|\.(?:irbrc|pryrc|Rprofile|gdbinit|lldbinit|vimrc|psqlrc|ghci|pdbrc)\b|\b(?:PERL5OPT|RUBYOPT|NODE_OPTIONS|PYTHONSTARTUP|JAVA_TOOL_OPTIONS)\b\s?\\?["']?\]?\s?=|(?:\b|\\n)node-options\s?=|\binit\.el\b|\.emacs\b|\bPYTHONPATH=|\binit\.vim\b|\bstartup\.jl\b|\bauto_prepend_file\b|ipython\/profile_default\/startup)/,
  80,
);
/** Something fetched from an address that is run without ever being a file that anybody sees. */
const RUNS_FETCHED =
  /\b(?:eval|exec|instance_eval|load|loadstring|source|include)\b[^\n]{0,60}(?:https?:\/\/|urlopen\(|URI\.open\(|Net::HTTP|requests\.get\(|readLines\(|curl\s)|(?:https?:\/\/|\burlopen\(|Net::HTTP|open-uri|\bcurl\s)[^\n]{0,240}(?:\beval\b|\bexec\(|\|\s?(?:ba|z)?sh\b|\bsystem\(|\beval-(?:region|buffer)\b)|\binclude_string\([^\n]{0,80}\bdownload\(|https?:\/\/(?!github\.com\/|[\w.]{0,20}maven\.)[^\s"']{4,200}\.jar\b[^]{0,200}-javaagent:/u;
const PUTS =
  /\bwrite(?:_text|File(?:Sync)?|_all)?\b|\bWriteFile\(|\bappend(?:FileSync|_to)?\b|>>|\bcat\s?(?:>|<<|\()|\bopen\b|\bputs\b|\bfile_put_contents\(|\bprintln\(|\bappend-to-file\b|\bwriteLines\(|\bprintf?\b|\btee\b|\bsetx\b|\bFile\.(?:open|write|AppendAllText)/u;
const OWN_INSTALLER = /raw\.githubusercontent\.com\/(?:junegunn|pyenv|rbenv|nvm-sh|Homebrew)\//u;

/** Code that is put where every start of an interpreter runs it. */
export const LOADS_AT_START: readonly CodeDeed[] = [
  codeDeed('puts code that runs a download where an interpreter loads it at every start', 'critical/high', START_FILE, {
    near: [RUNS_FETCHED, PUTS],
    unless: [OWN_INSTALLER],
    reach: 420,
    places: 'settings',
    shown: 'high/medium',
  }),
];
