import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** The name of a function that runs code, put together of pieces: in Python, JavaScript, Java, C, batch. */
const NAME_IN_PIECES = signal(
  'name-in-pieces',
  ["'po'", '"po"', '"ev"', "'ev'", '"ex"', "'ex'", "exec'].reverse", '"ec"', "'ec'", '"sys"', "'sys'", '"ev" "al"'],
  /(?:\[\s?|\(\s?[\w.]{1,40}\s?,\s?)["'](?:ev["']\s?\+?\s?["']al|ex["']\s?\+?\s?["']ec|sys["']\s?\+?\s?["']tem|po["']\s?\+?\s?["']pen)["']\s?[\])]/u,
  120,
);
/** A class or a method of the runtime, called by letters that are turned round or listed one by one (Java reflection). */
const NAME_TURNED = signal(
  'name-turned',
  [
    'emitnur',
    'ssecorp_dlihc',
    "'sync'",
    '"sync"',
    'tnemecnahnedivorp',
    'redliubssecorp',
    'lave',
    'metsys',
    "'e', 'x', 'e', 'c'",
    "'e','x','e','c'",
    'cexe',
    'cnyscexe',
    "['sync', 'exec']",
  ],
  /(?:["'](?:emitnuR\.gnal\.avaj|redliuBssecorP\.gnal\.avaj|lave|metsys|cexe|cnyScexe|ssecorp_dlihc)["']|'e'\s?,\s?'x'\s?,\s?'e'\s?,\s?'c'|\[\s?["']Sync["']\s?,\s?["']exec["']\s?\]\.reverse)/u,
  80,
);
const CALLS_NAME = /\.reverse\(\)|\[::-1\]|\.invoke\(|\bgetDeclaredMethod\(|\bReflect\.get\(|\bgetMethod\(|\breversed\(|\brev\b/u;

/** A function of the C library, found by a name that the program decodes (dlsym(3)), or one of Windows. */
const SYMBOL_DECODED = signal(
  'symbol-decoded',
  ['dlsym(', 'getprocaddress('],
  /\b(?:dlsym|GetProcAddress)\(\s?\w{1,30}\s?,\s?[a-z_]\w{0,20}\s?\)/u,
  100,
);
const DECODED_LETTERS = /\[\w{1,6}\]\s?(?:[-+^]=?|=\s?\w{1,12}\[\w{1,6}\]\s?[-+^])\s?(?:0x)?\d|"\\x[0-9a-f]{2}\\x[0-9a-f]{2}/iu;

/** Letters picked out of an alphabet one by one (cmd.exe, `%name:~position,length%`). */
const LETTERS_PICKED = signal('letters-picked', [':~'], /(?:%\w{1,20}:~-?\d{1,3},1%){4}/u, 140);

/** A command put together of numbers: codes of letters, with a key or without, and started (Rust, Go, C#). */
const LETTERS_CODED = signal(
  'letters-coded',
  ['0x5a', '^ 0x', 'as char', '.rev().collect', 'fromcharcode', '_mapping', 'b ^ '],
  /(?:\bb\s?\^\s?0x[0-9a-f]{2}\)\s?as char\b|["'][^"'\n]{2,20}["']\.chars\(\)\.rev\(\)\.collect)/u,
  120,
);
const STARTS_PROGRAM = /\bCommand::new\(\s?[a-z_]|\bexec\.Command\(\s?[a-z_]|\bProcess\.Start\(\s?[a-z_]/u;

/** Calls of functions by codes of letters: `globalThis[S(112, 114, …)]`. */
const MEMBER_BY_CODES = signal(
  'member-by-codes',
  ['globalthis[', 'global[', 'window[', 'mainmodule['],
  /\b(?:globalThis|global|window|mainModule)\[\s?\w{1,20}(?:\.\w{1,20})?\(\s?(?:\.\.\.\s?\[)?\s?\d{2,3}\s?,\s?\d{2,3}\s?,/u,
  120,
);

/** A text turned round letter by letter in a shell, and what comes of it run. */
const SHELL_TURNS = signal('shell-turns', [':i:1}', ':$i:1}', '| rev', '|rev'], /\$\{(?:#?\w{1,12}|1):\$?i:1\}/u, 60);
const SHELL_RUNS = /\beval\s|\|\s?(?:env\s[^\n|]{0,20})?(?:ba|\$\w|\$\{)[^\n]{0,12}sh?h\b|\|\s?(?:ba|z|da)?sh\b/u;
const COUNTS_DOWN = /\bi-{2}|i>=0|-1;\s?i/u;

/** A function of the language itself, under a name that is put together out of the codes of its letters (Python, “builtins”). */
const SPELT_BUILT_IN = signal(
  'spelt-built-in',
  ['builtins'],
  /\b(?:getattr\(\s?_{0,2}builtins_{0,2}\s?,\s?|_{0,2}builtins_{0,2}(?:\.__dict__)?\[\s?)(?:["']{2}\.join\(|["'][^"'\n]{0,20}["']\s?\+|["'][^"'\n]{1,20}["']\[::-1\]|bytes|chr\()/,
  120,
);

/** Letters of a program that are written so that nobody reads what they say. */
export const SPELLS_NAMES: readonly CodeDeed[] = [
  codeDeed('spells the name of a built-in function out of pieces and calls it', 'critical/high', SPELT_BUILT_IN, {
    reach: 0,
    shown: 'high/medium',
  }),
  codeDeed('calls a function that runs code by a name in pieces', 'critical/high', NAME_IN_PIECES, { reach: 0, shown: 'high/medium' }),
  codeDeed('calls a function that runs code by a name that is turned round', 'critical/high', NAME_TURNED, {
    near: [CALLS_NAME],
    unless: [/\bre\.compile\(|\bnew RegExp\(/u],
    reach: 300,
    shown: 'high/medium',
  }),
  codeDeed('calls a function of the system by a name that it decodes', 'critical/high', SYMBOL_DECODED, {
    near: [DECODED_LETTERS],
    reach: 400,
    shown: 'high/medium',
  }),
  codeDeed('runs a command whose letters it picks out of an alphabet', 'critical/high', LETTERS_PICKED, { reach: 0, shown: 'high/medium' }),
  codeDeed('starts a program whose name it puts together of coded letters', 'critical/high', LETTERS_CODED, {
    near: [STARTS_PROGRAM],
    reach: 500,
    shown: 'high/medium',
  }),
  codeDeed('reaches functions by the codes of their letters', 'critical/high', MEMBER_BY_CODES, { reach: 0, shown: 'high/medium' }),
  codeDeed('turns a text round letter by letter and runs it', 'critical/high', SHELL_TURNS, {
    near: [COUNTS_DOWN, SHELL_RUNS],
    reach: 400,
    shown: 'high/medium',
  }),
];
