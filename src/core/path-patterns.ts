import picomatch from 'picomatch';

/**
 * Whether a POSIX path, or a folder around it, matches one of the patterns (globs with `*`, `**`, `?`, `[…]`, `{a,b}`; names
 * that start with a dot match too). It matches strings, so that it means the same on disk, on a commit and in a zip.
 */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  const cleaned = patterns.map((pattern) => pattern.replace(/^\.\//, '').replace(/\/+$/, ''));
  const matches = picomatch(cleaned, { dot: true, nonegate: true });
  return (path) => {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (matches(path.slice(0, end))) return true;
    }
    return path === '' && cleaned.some((pattern) => pattern === '.' || pattern === '**');
  };
}
