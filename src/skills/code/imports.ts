import { dataFileAt, folderOf, joined, type BundleFiles } from './bundle-files.js';

/** Languages whose imports are followed through a bundle. */
export type ImportingLanguage = 'python' | 'javascript' | 'shell';

const PYTHON_IMPORT = /^[ \t]{0,40}(?:from[ \t]+([.\w]{1,200})[ \t]+import[ \t]+([^\n#]{1,300})|import[ \t]+([\w.,\t ]{1,300}))/gmu;
const JAVASCRIPT_IMPORT = /(?:\bfrom\s{0,5}|\brequire\s?\(\s{0,5}|\bimport\s?\(?\s{0,5})["'`](\.{1,2}\/[^"'`\n]{1,200})["'`]/gu;
/** `. "$here/lib/context.sh"`: the part of the path that is written out (POSIX, “dot”). */
const SHELL_SOURCE =
  /(?:^|[;&|{]|\bthen|\bdo)[ \t]{0,20}(?:\.|source)[ \t]{1,4}["']?(?:[^\n"';&|]{0,120}[})]\/|\$\w{1,30}\/)?([\w./-]{2,120})/gmu;
const JAVASCRIPT_ENDINGS = ['', '.js', '.ts', '.mjs', '.cjs', '.tsx', '.jsx', '.mts', '/index.js', '/index.ts', '/index.mjs', '.json'];
const MAX_IMPORTS = 100;

/** The files of a bundle that a file imports, by their paths; read from the text alone, without parsing it. */
export function importedFiles(language: ImportingLanguage, text: string, path: string, files: BundleFiles): readonly string[] {
  const found = new Set<string>();
  for (const specifier of specifiersOf(language, text)) {
    const file = importedFile(language, specifier, path, files);
    if (file !== undefined && file !== path) found.add(file);
    if (found.size >= MAX_IMPORTS) break;
  }
  return [...found];
}

function* specifiersOf(language: ImportingLanguage, text: string): Iterable<string> {
  if (language !== 'python') {
    for (const match of text.matchAll(language === 'shell' ? SHELL_SOURCE : JAVASCRIPT_IMPORT)) yield match[1] ?? '';
    return;
  }
  for (const [, from, names, plain] of text.matchAll(PYTHON_IMPORT)) {
    if (from !== undefined) {
      yield from;
      for (const name of (names ?? '').split(',')) yield `${from}${from.endsWith('.') ? '' : '.'}${name.trim().split(/\s/u)[0] ?? ''}`;
    }
    for (const name of (plain ?? '').split(',')) yield name.trim().split(/\s/u)[0] ?? '';
  }
}

/** The file that a module's name means in a file of the bundle; undefined for modules from elsewhere. */
export function importedFile(language: ImportingLanguage, specifier: string, path: string, files: BundleFiles): string | undefined {
  if (language === 'shell') return dataFileAt({ path, files, imports: 'ignore' }, specifier)?.path;
  return language === 'python' ? pythonFile(specifier, path, files) : javascriptFile(specifier, path, files);
}

function javascriptFile(specifier: string, path: string, files: BundleFiles): string | undefined {
  if (!/^\.{1,2}(?:\/|$)/u.test(specifier)) return undefined;
  const base = joined(folderOf(path), specifier);
  if (base === undefined) return undefined;
  // TypeScript imports `./a.js` and means `./a.ts`.
  const bases = /\.[cm]?js$/u.test(base) ? [base, base.replace(/js$/u, 'ts')] : [base];
  for (const candidate of bases)
    for (const ending of JAVASCRIPT_ENDINGS) if (files.textAt(candidate + ending) !== undefined) return candidate + ending;
  return undefined;
}

/** A dotted name beside the file, or in one of the folders around it: the one that was started is not known. */
function pythonFile(specifier: string, path: string, files: BundleFiles): string | undefined {
  const dots = /^\.*/u.exec(specifier)?.[0].length ?? 0;
  const name = specifier.slice(dots).replace(/\./gu, '/');
  let folder = folderOf(path);
  for (let up = 1; up < dots; up += 1) folder = folderOf(folder);
  for (let depth = 0; depth < 8; depth += 1) {
    const base = name === '' ? folder : (joined(folder, name) ?? '');
    for (const candidate of name === '' ? [`${base}/__init__.py`] : [`${base}.py`, `${base}/__init__.py`])
      if (files.textAt(candidate) !== undefined) return candidate;
    if (dots > 0 || folder === '') return undefined;
    folder = folderOf(folder);
  }
  return undefined;
}
