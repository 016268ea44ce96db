import { placeIn, wholeOf, type Stretch } from '../analysis/stretch.js';
import type { Persistence, Subject } from './behaviour.js';
import { PERSISTENCE_PATHS, SUBJECT_PATHS, type PathPattern } from './path-lists.js';

export interface PathFacts {
  /** What a reader of the path gets hold of, when it is more than any file. */
  readonly subject?: Subject;
  /** What a writer of the path brings about, when it is more than a file. */
  readonly persistence?: Persistence;
  /** Where the path leads. `unknown` for a relative path and for one that is only known when the program runs. */
  readonly area: 'root' | 'home' | 'below-home' | 'system' | 'temporary' | 'device' | 'unknown';
}

const HOME =
  /^(?:~(?=[/\\]|$)|\$\{?HOME\}?|\$\{?env:(?:USERPROFILE|HOME)\}?|%(?:USERPROFILE|HOMEPATH|HOME)%|\/(?:home|Users)\/[^/\s]{1,64}|\/root(?=\/|$)|[A-Za-z]:\/Users\/[^/\s]{1,64}|\{(?:home|Path\.home\(\)|os\.homedir\(\))\})/u;
const SYSTEM =
  /^(?:\/(?:etc|usr|bin|sbin|lib|lib64|boot|var|opt|System|Library|private\/etc)(?:\/|$)|[A-Za-z]:\/(?:Windows|Program Files)|%(?:SystemRoot|WINDIR|ProgramFiles)%|\$\{?env:(?:SystemRoot|WINDIR|ProgramFiles))/iu;
const TEMPORARY =
  /^(?:\/(?:private\/)?tmp(?:\/|$)|\/(?:private\/)?var\/(?:tmp|folders)(?:\/|$)|\/dev\/shm(?:\/|$)|\$\{?TMPDIR|\$\{?env:TE?MP\b|%TE?MP%|\{?tempfile\.gettempdir|[A-Za-z]:\/Windows\/Temp)/iu;

/**
 * What a path means to whoever reads or writes it. The path may be written for any shell: `~`, `$HOME`, `%APPDATA%`, `${env:…}`
 * and back slashes are understood, other variables are left as unknown parts.
 */
export function classifyPath(path: string): PathFacts {
  const plain = normalised(path);
  const whole = wholeOf(plain);
  const subject = firstMatch(SUBJECT_PATHS, whole);
  const persistence = firstMatch(PERSISTENCE_PATHS, whole);
  return { ...(subject === undefined ? {} : { subject }), ...(persistence === undefined ? {} : { persistence }), area: areaOf(plain) };
}

/** One spelling for all systems: forward slashes, no quotes, no `file://`, no doubled slashes, no `.` segments. */
function normalised(path: string): string {
  const plain = path
    .slice(0, 1024)
    .trim()
    .replace(/^file:\/\//u, '')
    .replace(/\\/gu, '/')
    .replace(/["'`]/gu, '')
    .replace(/\/{2,}/gu, '/')
    .replace(/\/(?:\.\/)+/gu, '/');
  return plain;
}

function firstMatch<T>(patterns: readonly PathPattern<T>[], path: Stretch): T | undefined {
  for (const pattern of patterns) if (placeIn(path, pattern.path) !== undefined) return pattern.means;
  return undefined;
}

function areaOf(path: string): PathFacts['area'] {
  if (/^\/(?:\*|\.\*)?$/u.test(path) || /^[A-Za-z]:\/(?:\*(?:\.\*)?)?$/u.test(path)) return 'root';
  if (/^\/dev\/(?!null\b|zero\b|std|tty|tcp\/|udp\/|fd\/|shm\b|u?random\b)/u.test(path)) return 'device';
  if (TEMPORARY.test(path)) return 'temporary';
  const home = HOME.exec(path);
  if (home) return /^\/?(?:\*|\.\*|\.|\*\.\*)?$/u.test(path.slice(home[0].length)) ? 'home' : 'below-home';
  return SYSTEM.test(path) ? 'system' : 'unknown';
}
