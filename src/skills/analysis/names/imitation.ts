import { foundOnce } from '../../../core/found-once.js';
import { FAMOUS_PACKAGES, FAMOUS_SCOPES, HONEST_NEIGHBOURS, type Ecosystem } from './famous-names.js';

/** Shorter names have honest neighbours at every turn. */
const SHORTEST = 5;
/** From here on any single edit is looked at; below, only those that a quick eye does not see. */
const LONG = 7;

/**
 * The famous package that a name passes for: one edit away from it and no package of its own that people know. Edits that
 * honest names make (a plural, a number, a suffix) do not count. Source of the classes: “SpellBound” and “Typosquatting in
 * package registries” (transposed, doubled, dropped and look-alike letters, moved hyphens).
 */
export function imitatedPackage(name: string, ecosystem: Ecosystem): string | undefined {
  const scoped = /^@([^/]{1,60})\/(.{1,100})$/.exec(name);
  if (scoped !== null) return imitatedScope(scoped[1] ?? '', scoped[2] ?? '');
  const plain = ecosystem === 'pypi' ? name.toLowerCase().replace(/[-_.]{1,5}/g, '-') : name;
  const famous = FAMOUS_PACKAGES[ecosystem];
  if (famous.has(plain.toLowerCase()) || HONEST_NEIGHBOURS.has(plain.toLowerCase())) return undefined;
  return nearestOf(plain, famous);
}

/** A famous scope with a slip in it, or a package of a famous scope whose own name has one. */
function imitatedScope(scope: string, rest: string): string | undefined {
  const packages = FAMOUS_SCOPES.get(scope);
  if (packages === undefined) {
    const near = nearestOf(scope, FAMOUS_SCOPES);
    return near === undefined || HONEST_NEIGHBOURS.has(scope.toLowerCase()) ? undefined : `@${near}/${rest}`;
  }
  if (packages.size === 0 || packages.has(rest)) return undefined;
  const near = nearestOf(rest, packages);
  return near === undefined ? undefined : `@${scope}/${near}`;
}

interface Names {
  has(name: string): boolean;
  keys(): IterableIterator<string>;
}

/** The member of a set of names that a name is one telling edit away from. */
export function nearestOf(name: string, names: Names): string | undefined {
  if (name.length < SHORTEST - 1 || name.length > 60 || names.has(name.toLowerCase())) return undefined;
  const folded = foldShapes(name);
  const lower = name.toLowerCase();
  const near = namesByLength(names)[name.length] ?? [];
  return near.find((one) => folded === one.folded || (sharesAnEnd(lower, one.known) && isOneSlip(lower, one.known)))?.known;
}

/** One slip leaves the first or the last letter as it was. */
function sharesAnEnd(name: string, known: string): boolean {
  return name.charCodeAt(0) === known.charCodeAt(0) || name.charCodeAt(name.length - 1) === known.charCodeAt(known.length - 1);
}

interface KnownName {
  readonly known: string;
  readonly folded: string;
}

/** By length the names that are as long or differ by one, in their order: there are some hundreds, and all names of a text are compared. */
const namesByLength = foundOnce((names: Names): readonly (readonly KnownName[])[] => {
  const lists: KnownName[][] = [];
  for (const known of names.keys()) {
    if (known.length < SHORTEST) continue;
    const folded = foldShapes(known);
    for (let length = known.length - 1; length <= known.length + 1; length += 1) (lists[length] ??= []).push({ known, folded });
  }
  return lists;
});

/** Letters and digits that pass for each other in most typefaces, one for all. A capital I counts only where the rest is small. */
function foldShapes(name: string): string {
  return name
    .replace(/(?<=[a-z-])I|I(?=[a-z])/g, 'l')
    .toLowerCase()
    .replace(/1/g, 'l')
    .replace(/0/g, 'o')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');
}

/** One edit of a kind that is overlooked: letters swapped, doubled, dropped, put in or exchanged. */
export function isOneSlip(name: string, known: string): boolean {
  if (name === known) return false;
  const start = commonStart(name, known);
  const end = commonEnd(name, known, start);
  const left = name.slice(start, name.length - end);
  const right = known.slice(start, known.length - end);
  if (left.length === 2 && right.length === 2) return left === `${right.charAt(1)}${right.charAt(0)}` && /[a-z]{2}/.test(left);
  if (left.length > 1 || right.length > 1) return false;
  return isTelling({ name, known, left, right, at: start });
}

interface Edit {
  readonly name: string;
  readonly known: string;
  /** What stands in the name and in the known one at the place where they differ; at most one character each. */
  readonly left: string;
  readonly right: string;
  readonly at: number;
}

function isTelling({ name, known, left, right, at }: Edit): boolean {
  const changed = left + right;
  if (changed === '-' || changed === '_') return known.length >= LONG;
  if (/\d/.test(changed)) return false;
  const atEnd = at >= Math.min(name.length, known.length) - (left === '' || right === '' ? 0 : 1);
  if (left === '' || right === '') {
    // A doubled or a halved letter is the slip that nobody sees.
    const doubled = changed === name[at - 1] || changed === known[at - 1];
    if (doubled) return true;
    return known.length >= LONG && at > 0 && !atEnd;
  }
  return known.length >= LONG && at > 0 && !atEnd;
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}

function commonEnd(a: string, b: string, start: number): number {
  let count = 0;
  while (count < a.length - start && count < b.length - start && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  return count;
}
