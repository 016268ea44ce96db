import { signal } from '../signal.js';

const QUOTES = ['', "''", '""'];
/** The ways in which the folder of the system's settings is written with letters in brackets, as question marks, or between quotes. */
const DISGUISED_ETC: readonly string[] = ['e', '?', '[e]'].flatMap((first) =>
  QUOTES.flatMap((after) =>
    ['t', '?', '[t]'].flatMap((second) =>
      QUOTES.flatMap((behind) => ['c', '?', '[c]'].map((third) => `/${first}${after}${second}${behind}${third}`)),
    ),
  ),
);

/** A path in which single letters stand in brackets, as question marks, or between quotes that end at once. */
export const DISGUISED_PATH = signal(
  'disguised-path',
  [...DISGUISED_ETC, '~/.', 'home/.', 'home}/.'],
  /(?<=[\s"'`=(<])(?:(?:~|\$HOME|\$\{HOME\})\/(?=\.)|\/(?=(?:e|\?|\[e\])(?:''|"")?(?:t|\?|\[t\])(?:''|"")?(?:c|\?|\[c\])))(?=[^\s"'`|;&<>()]{0,80}(?:\[\w\]|\?|''|""))(?:[\w.*\/-]|\[\w\]|\?|''|""){3,100}/u,
  140,
);

/** A value of a shell that is expanded once more, as a prompt would be, after commands were put together in it. */
export const PROMPT_EXPANSION = signal('prompt-expansion', ['@p}'], /\$\{\w{1,30}@P\}/u, 40);

/** A function that is reached through the names of its language instead of its own. */
export const REACHED_BY_NAME = signal(
  'reached-by-name',
  ['__builtins__', '["constructor"]', "['constructor']", '.constructor.constructor'],
  /(?:(?:\bvars\(\s?__builtins__\s?\)|\b__builtins__(?:\.__dict__)?|["']__builtins__["']\])\s?\[\s?["'](?:exec|eval|__import__|compile|ex|ev|__im)\w{0,12}["']|\]\s?\[["']constructor["']\]\s?(?:\[["']constructor["']\]\s?)?\(|\.constructor\.constructor\(\s?(?!["'`]return this))/u,
  120,
);

/** A function of PHP whose name is put together from pieces; looked for in PHP alone. */
export const JOINED_NAME = signal(
  'joined-name',
  ["' . '", '" . "', "'.'", '"."'],
  /\$(\w{1,30})\s?=\s?["'][a-z_]{1,8}["']\s?\.\s?["'][a-z_]{1,8}["'](?:\s?\.\s?["'][a-z_]{1,8}["']){0,4}\s?;[^]{0,80}?\$\1\s?\(/u,
  260,
);

/** An address of the network in a form that hides which one it is: numbers of other bases, one number, IPv4 within IPv6. */
export const DISGUISED_HOST = signal(
  'disguised-host',
  ['://[', '://0', '://1', '://2', '://3', '://6', '://9', '://4', '://5', '://7', '://8'],
  /\bhttps?:\/\/(?:\[(?=[0-9a-f:.]{0,30}ffff:)[0-9a-f:.]{6,45}\]|0x[0-9a-f]{8}|\d{8,10}|0\d{2,4}(?:\.0?\d{1,4}){3}|0x[0-9a-f]{1,2}(?:\.0x[0-9a-f]{1,2}){3})(?=[:\/"'\s]|$)/iu,
  80,
);
