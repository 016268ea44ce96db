/**
 * Whether an anchor of the rules about programs says something where it stands. Many are short and are part of honest
 * words (`nc ` of `async `, `pty` of `empty`); one look at what stands beside them spares the reading of a whole program.
 */
export type PlaceCheck = (text: string, start: number, end: number) => boolean;

/** Anchors that count only where a word begins. */
const WORDS: readonly string[] = [
  'nc ',
  'nc -',
  'ncat ',
  'ncat\t',
  'irm',
  'iwr',
  'iex',
  'pty',
  'lwp',
  'got(',
  'got.',
  'dns.',
  'mail ',
  'host ',
  'rsync',
  'ftp ',
  'ssh ',
  'scp ',
  'dig ',
  'source ',
  'open ',
  'exec ',
  'eval ',
  'node ',
  'python ',
  'installer ',
  'rm -',
  'rd /s',
  'del /',
  'dd if',
  'dd of',
  'ufw ',
  'format c:',
  'amsi',
  'oast',
  'env |',
  'set |',
  '.profile',
];

const CHECKS: ReadonlyMap<string, PlaceCheck> = new Map<string, PlaceCheck>([
  ...WORDS.map((word) => [word, beginsWord] as const),
  ["''", splitsWord],
  ['""', splitsWord],
  ['_history', namesHistory],
  ['startup', namesStartupFolder],
  ['sentinel', namesDefender],
  ['adduser', addsAccount],
  ['function(', makesFunction],
  ['compile(', compilesCode],
  ['require(', loadsWhatIsComputed],
  ['import(', loadsWhatIsComputed],
  ['bash', startsShell],
  ['|rev', endsCommand],
  ['| rev', endsCommand],
  ...['http://1', 'http://2', 'https://1', 'https://2'].map((scheme) => [scheme, namesPublicNumber] as const),
  ['github:', namesRepository],
  ['gitlab:', namesRepository],
  ['bitbucket:', namesRepository],
  ["' + '", joinsWord],
  ['" + "', joinsWord],
  ["'+'", joinsWord],
  ['"+"', joinsWord],
]);

/** The check of an anchor; undefined for one that says something wherever it stands. */
export function placeCheckOf(anchor: string): PlaceCheck | undefined {
  return CHECKS.get(anchor);
}

function beginsWord(text: string, start: number): boolean {
  if (!isWordUnit(text.charCodeAt(start - 1))) return true;
  // The letter of an escape, as in a command after `\n`, belongs to no word.
  return text.charCodeAt(start - 2) === 92;
}

/**
 * Whether empty quotes touch a word, so that they split it or stand at its edge (`cu''rl`, `rm''`). Not the three or six
 * in a row that begin, end and are a long text in Python.
 */
function splitsWord(text: string, start: number, end: number): boolean {
  const quote = text.charCodeAt(start);
  let from = start;
  while (from > 0 && text.charCodeAt(from - 1) === quote) from -= 1;
  let to = end;
  while (to < text.length && text.charCodeAt(to) === quote) to += 1;
  if (to - from === 3 || to - from === 6) return false;
  return (
    isWordUnit(text.charCodeAt(from - 1)) ||
    isWordUnit(text.charCodeAt(to)) ||
    '-./~'.includes(text.charAt(from - 1) || ' ') ||
    '-/~$'.includes(text.charAt(to) || ' ')
  );
}

/** Two texts that are put together inside a word: `'cu' + 'rl'`, not `'Hello, ' + 'world'`. */
function joinsWord(text: string, start: number, end: number): boolean {
  return isWordUnit(text.charCodeAt(start - 1)) && isWordUnit(text.charCodeAt(end));
}

/** A module that is not named where it is loaded, comes from an address, or lies beside the program. */
function loadsWhatIsComputed(text: string, _start: number, end: number): boolean {
  const name = text.slice(end, end + 200).replace(/^(?:\s|\/\*[^*]{0,80}\*\/)+/, '');
  return !/^["'`](?!https?:|data:|\.)/.test(name);
}

/** `bash` as a command, not as the name of a file or the first line of a script. */
function startsShell(text: string, start: number, end: number): boolean {
  if (!beginsWord(text, start) || /[\w.`-]/.test(text.charAt(end))) return false;
  return !text.startsWith('#!', text.lastIndexOf('\n', start) + 1);
}

/** The name of a command is followed by nothing of a word: `| rev`, not `|review`. */
function endsCommand(text: string, _start: number, end: number): boolean {
  return !isWordUnit(text.charCodeAt(end));
}

/** An address that is a number, of neither this machine nor its own network (RFC 1918). */
function namesPublicNumber(text: string, _start: number, end: number): boolean {
  const number = text.slice(end - 1, end + 14);
  return !/^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(number);
}

/** `github:owner/repository`, not the key of a setting. */
function namesRepository(text: string, _start: number, end: number): boolean {
  return /^[\w.-]{1,60}\//.test(text.slice(end, end + 62));
}

/** The program before `_history` whose commands are kept (`code/path-lists.ts`), or what is filled in for it. */
const KEEPS_HISTORY = /(?:sh|sql|sqlite|python|node_repl|irb|rediscli|host|\})$/i;

/** `.bash_history`, `~/.{shell}_history`; not `chat_history`. */
function namesHistory(text: string, start: number): boolean {
  return KEEPS_HISTORY.test(text.slice(Math.max(0, start - 10), start));
}

/** The folder whose programs Windows starts, as a path or by its name: `Programs\\Startup\\`, `'Startup'`; not a word of a sentence or `on_startup`. */
function namesStartupFolder(text: string, start: number, end: number): boolean {
  return (
    STARTUP_OF.test(text.slice(Math.max(0, start - 7), start)) &&
    !isWordUnit(text.charCodeAt(end)) &&
    !'-.'.includes(text.charAt(end) || ' ')
  );
}

/** What stands before it: a border of a path or of a text, or whose folder it is, as in `CommonStartup`. */
const STARTUP_OF = /(?:[/\\.'":]|common ?|users)$/i;

/** SentinelOne and its services (`code/control/defenders.ts`), not a value that marks an end. */
function namesDefender(text: string, _start: number, end: number): boolean {
  return /^(?:d|one|agent|ctl)/i.test(text.slice(end, end + 5));
}

/** The command, not a function of a program: `addUser(name)`. */
function addsAccount(text: string, start: number, end: number): boolean {
  return beginsWord(text, start) && !isWordUnit(text.charCodeAt(end)) && text.charAt(end) !== '(';
}

/** `Function('…')` and `create_function(`, not the word that begins a function. */
function makesFunction(text: string, start: number): boolean {
  const first = text.charAt(start);
  return first === 'F' || text.charAt(start - 1) === '_';
}

/** Patterns are compiled too. */
function compilesCode(text: string, start: number): boolean {
  return !/\bre(?:gex)?\.$/.test(text.slice(Math.max(0, start - 7), start));
}

function isWordUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95;
}
