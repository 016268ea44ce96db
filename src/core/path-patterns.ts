import picomatch from 'picomatch';

import { UserError } from './errors.js';

/** Units of one pattern; more is nothing that a person wrote, and compiling it would cost. */
const MAX_PATTERN_LENGTH = 1_000;

export type PathTest = (path: string) => boolean;

/**
 * Whether a POSIX path, or a folder around it, matches one of the patterns (globs with `*`, `**`, `?`, `[…]`, `{a,b}`; names
 * that start with a dot match too). It matches strings, so that it means the same on disk, on a commit and in a zip. The
 * empty path is the root, which only `.` and `**` match. No pattern matches nothing. Throws UserError CONFIG for a pattern
 * that cannot be used.
 */
export function pathMatcher(patterns: readonly string[]): PathTest {
  if (patterns.length === 0) return () => false;
  const cleaned = patterns.map(cleanPattern);
  // Extended globs are left out: they become nested quantifiers, which take exponential time on some paths.
  const matches = picomatch(cleaned, { dot: true, nonegate: true, noextglob: true });
  return (path) => {
    if (path === '') return cleaned.some((pattern) => pattern === '.' || pattern === '**');
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (matches(path.slice(0, end))) return true;
    }
    return false;
  };
}

/** The topmost folder around a path, or the path itself, that a test of {@link pathMatcher} is true of. */
export function topmostMatch(path: string, matches: PathTest): string {
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    if (matches(path.slice(0, slash))) return path.slice(0, slash);
  }
  return path;
}

function cleanPattern(pattern: string): string {
  const cleaned = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
  if (cleaned !== '' && cleaned.length <= MAX_PATTERN_LENGTH && !/^[!/]/.test(cleaned)) return cleaned;
  throw new UserError(
    'CONFIG',
    `the pattern '${pattern.slice(0, 80)}' cannot be used`,
    'Write a path relative to the checked directory, such as examples/**.',
  );
}
