import type { SignalMatch } from '../signal.js';
import type { Ecosystem } from './famous-names.js';

/** A package as a text names it. Offsets are those of the text. */
export interface NamedPackage {
  readonly name: string;
  readonly ecosystem: Ecosystem;
  readonly start: number;
  readonly end: number;
}

/** Options whose value is no package. */
const VALUED =
  /^(?:-r|-c|-i|-f|-t|-e|-p|-w|--(?:requirement|constraint|index-url|extra-index-url|find-links|registry|target|prefix|python|filter|workspace|cache|cwd|tag|trusted-host|proxy|index|default-index|project|directory|group|extra|with-requirements|editable|platform))$/;
/** Runners that take one package; what follows it is for the program. */
const RUNS_ONE = /\b(?:npx|bunx|uvx|exec|dlx|x|create|run)$/;

/** The packages that a command or a server's arguments name. */
export function packagesOfCommand(match: SignalMatch): NamedPackage[] {
  const rest = match.groups['rest'] ?? '';
  const runner = match.groups['runner'];
  const verb = runner ?? (match.groups['pypi'] ?? match.groups['npm'] ?? '').trim();
  const ecosystem: Ecosystem =
    runner === undefined ? (match.groups['pypi'] === undefined ? 'npm' : 'pypi') : /^(?:uvx|pipx)$/.test(runner) ? 'pypi' : 'npm';
  const single = RUNS_ONE.test(verb) || runner !== undefined;
  const from = match.start + match.text.lastIndexOf(rest);
  const found: NamedPackage[] = [];
  let skip = false;
  for (const word of rest.matchAll(/[^\s"',\\]{1,200}/g)) {
    if (word[0] === '#') break;
    const isValue = skip;
    skip = VALUED.test(word[0]);
    if (isValue || word[0].startsWith('-') || word[0] === 'run') continue;
    const name = bareName(word[0], ecosystem);
    if (name !== undefined) found.push({ name, ecosystem, start: from + word.index, end: from + word.index + word[0].length });
    if (single) break;
  }
  return found;
}

/** The name without version, extras and marker; undefined for what is a path, an address or an alias. */
export function bareName(spec: string, ecosystem: Ecosystem): string | undefined {
  const name = ecosystem === 'pypi' ? spec.replace(/[<>=~!^;@[(].*$/, '') : spec.replace(/(?<=.)@[^/]*$/, '');
  const shape = ecosystem === 'pypi' ? /^[A-Za-z0-9][\w.-]{1,80}$/ : /^(?:@[\w.-]{1,60}\/)?[\w.-]{2,80}$/;
  return shape.test(name) && !/^\.|\.(?:txt|tgz|whl|json|js|ts|py|git|toml|zip|gz)$/.test(name) ? name : undefined;
}

const DEPENDENCY_BLOCK = /"(?:dev|peer|optional|bundled)?[dD]ependencies"\s{0,5}:\s{0,5}\{([^{}]{1,20000})\}/g;

/** The packages that a file of dependencies names, by the name of the file. */
export function packagesOfFile(path: string, text: string): NamedPackage[] {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (name === 'package.json') return packagesOfPackageJson(text);
  if (/^(?:requirements|constraints)[\w.-]{0,40}\.(?:txt|in)$/.test(name)) return packagesOfLines(text);
  if (name === 'pyproject.toml' || name === 'pipfile') return packagesOfToml(text);
  return [];
}

const MAX_PACKAGES = 500;

function packagesOfPackageJson(text: string): NamedPackage[] {
  const found: NamedPackage[] = [];
  for (const block of text.matchAll(DEPENDENCY_BLOCK)) {
    const from = block.index + block[0].lastIndexOf(block[1] ?? '');
    for (const key of (block[1] ?? '').matchAll(/"([^"\s]{2,120})"\s{0,3}:/g)) {
      found.push({ name: key[1] ?? '', ecosystem: 'npm', start: from + key.index, end: from + key.index + key[0].length });
      if (found.length >= MAX_PACKAGES) return found;
    }
  }
  return found;
}

function packagesOfLines(text: string): NamedPackage[] {
  const found: NamedPackage[] = [];
  for (const line of text.matchAll(/^[ \t]{0,4}([A-Za-z0-9][\w.-]{1,80})(?=[ \t]{0,4}(?:[<>=~!;@[#(]|\r?$))/gm)) {
    const start = line.index + line[0].length - (line[1] ?? '').length;
    found.push({ name: line[1] ?? '', ecosystem: 'pypi', start, end: start + (line[1] ?? '').length });
    if (found.length >= MAX_PACKAGES) break;
  }
  return found;
}

function packagesOfToml(text: string): NamedPackage[] {
  const found: NamedPackage[] = [];
  for (const list of text.matchAll(
    /^[ \t]{0,4}(?:dependencies|requires|[\w-]{1,40})[ \t]{0,3}=[ \t]{0,3}\[((?:\s{0,8}["'][^"'\n]{1,200}["']\s{0,4},?(?:[ \t]{0,8}#[^\n]{0,200})?){1,200})/gm,
  )) {
    const from = list.index + list[0].lastIndexOf(list[1] ?? '');
    for (const item of (list[1] ?? '').matchAll(/["']([A-Za-z0-9][\w.-]{1,80})(?=[<>=~!;@[ "'(])/g)) {
      found.push({
        name: item[1] ?? '',
        ecosystem: 'pypi',
        start: from + item.index + 1,
        end: from + item.index + 1 + (item[1] ?? '').length,
      });
      if (found.length >= MAX_PACKAGES) return found;
    }
  }
  return found;
}
