/** The other files of the bundle, for a program that reads, imports or starts them. */
export interface BundleFiles {
  /** The text of the file with this path; undefined when there is none, or none that is text. */
  textAt(path: string): string | undefined;
}

/** Where a program stands among the files of its bundle. */
export interface ProgramPlace {
  readonly path: string;
  readonly files: BundleFiles;
  /** `follow`: modules of the bundle are read where they are imported. */
  readonly imports: 'follow' | 'ignore';
}

/** The path of the standard input. */
export const STANDARD_INPUT = '/dev/stdin';
/** What stands for a path that a program is given on its command line. */
export const ARGUMENT = '{argv}';

/** Longest file that is read as the data of a program, in UTF-16 units. */
const MAX_DATA = 65_536;

/**
 * The file that a path in a program means, as a path in the bundle: beside the program, below the root, or one folder up.
 * Parts that are only known when the program runs (`$(dirname "$0")/`, `{__file__}/`) stand for its own folder.
 */
export function dataFileAt(place: ProgramPlace, written: string): { path: string; text: string } | undefined {
  const path = /^[^\n]{0,200}[)}]"?\/([^\n]{1,200})$/u.exec(written)?.[1] ?? written;
  if (path === '' || path.length > 200 || /^[~/]|[*?{}$|<>\n]|:\/\//u.test(path)) return undefined;
  const folder = folderOf(place.path);
  for (const base of new Set([folder, '', folderOf(folder)])) {
    const candidate = joined(base, path);
    const text = candidate === undefined ? undefined : place.files.textAt(candidate);
    if (candidate !== undefined && text !== undefined && candidate !== place.path && text.length <= MAX_DATA)
      return { path: candidate, text };
  }
  return undefined;
}

export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** A relative path from a folder on; undefined when it leads out of the bundle. */
export function joined(folder: string, path: string): string | undefined {
  const out: string[] = folder === '' ? [] : folder.split('/');
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') {
      if (out.pop() === undefined) return undefined;
    } else out.push(segment);
  }
  return out.join('/');
}
