/** A file of changes, as `git diff` and `patch-package` write them. */
export function isPatch(path: string): boolean {
  return /\.(?:patch|diff)$/i.test(path);
}

/**
 * What a file holds once the patch is applied, as far as the patch shows it: added and unchanged lines stay, everything else
 * becomes blanks, so that every offset keeps its meaning.
 */
export function patchedText(patch: string): string {
  return patch.replace(/^[^\n]*$/gm, (line) => (/^(?:\+(?!\+\+ )| )/.test(line) ? ` ${line.slice(1)}` : ' '.repeat(line.length)));
}

/** The path of the first file that a patch changes; empty for none. */
export function patchedPath(patch: string): string {
  return /^\+\+\+ (?:b\/)?([^\t\r\n]{1,300})/m.exec(patch)?.[1] ?? '';
}
