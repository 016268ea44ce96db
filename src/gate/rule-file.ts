import { UserError } from '../core/errors.js';
import type { Finding } from '../core/finding.js';
import type { Region } from '../core/region.js';
import { findingOf } from '../core/rule.js';
import type { Content, Snapshot } from '../io/snapshot.js';
import { baseUnreadable } from '../rules/config/base-unreadable.js';
import { changed } from '../rules/config/changed.js';
import { introduced } from '../rules/config/introduced.js';
import { invalid } from '../rules/config/invalid.js';
import { looseningFinding, type Loosening } from './loosening/loosening.js';

/** Why a file of what decides cannot be used, at its place. */
export interface RuleFault {
  readonly message: string;
  readonly region?: Region;
}

export type RuleRead<T> =
  | { readonly kind: 'absent' }
  | { readonly kind: 'usable'; readonly value: T }
  | { readonly kind: 'broken'; readonly faults: readonly RuleFault[] };

/** One kind of file that decides: how it is read, and when one of its values lets more through than another. */
export interface RuleKind<T> {
  /** For people, without an article: `skill policy`. */
  readonly what: string;
  read(content: Content): RuleRead<T>;
  /** `undefined` stands for no file on that side. */
  loosenings(file: string, base: T | undefined, head: T | undefined): readonly Loosening[];
  /** Whether a first file lets more through than none at all: waivers and approvals do, limits do not. */
  readonly introductionLoosens?: boolean;
}

export interface RuleInForce<T> {
  readonly path: string;
  /** Undefined: there is none that can be used, so the built-in rules judge. */
  readonly value: T | undefined;
  readonly findings: readonly Finding[];
  /** Whether the file of the trusted tree must be left out of account. */
  readonly unusable: boolean;
}

/** Reads a file where nothing is compared. Throws UserError CONFIG with the place when it is broken as a whole. */
export function readRule<T>(kind: RuleKind<T>, path: string, content: Content): RuleInForce<T> {
  const read = kind.read(content);
  if (read.kind === 'absent') return { path, value: undefined, findings: [], unusable: false };
  if (read.kind === 'usable') return { path, value: read.value, findings: [], unusable: false };
  const [first, ...more] = read.faults.map((fault) => `${path}${placeOf(fault.region)}: ${fault.message}`);
  throw new UserError('CONFIG', first ?? path, more.length === 0 ? `Correct the ${kind.what}.` : more.join('; '));
}

/** The rule of the base, with what is to be said about the change of it. */
export function compareRule<T>(kind: RuleKind<T>, path: string, base: Snapshot, head: Snapshot): RuleInForce<T> {
  const [oldContent, newContent] = [base.read(path), head.read(path)];
  const [old, now] = [kind.read(oldContent), kind.read(newContent)];
  if (old.kind === 'broken') {
    const findings = [unreadableFinding(kind.what, path, old.faults[0]), ...invalidFindings(kind, path, now)];
    return { path, value: undefined, findings, unusable: true };
  }
  const value = old.kind === 'usable' ? old.value : undefined;
  const findings = sameContent(oldContent, newContent)
    ? []
    : [...invalidFindings(kind, path, now), ...changeFindings(kind, path, old, now)];
  return { path, value, findings, unusable: false };
}

function changeFindings<T>(kind: RuleKind<T>, path: string, old: RuleRead<T>, now: RuleRead<T>): Finding[] {
  if (old.kind === 'broken' || now.kind === 'broken') return [];
  const head = now.kind === 'usable' ? now.value : undefined;
  if (old.kind === 'absent') {
    const loosenings = kind.introductionLoosens === true ? kind.loosenings(path, undefined, head) : [];
    return [findingOf(introduced, { path }, { file: path, what: kind.what }), ...loosenings.map(looseningFinding)];
  }
  const change = now.kind === 'absent' ? 'removes' : 'edits';
  const loosenings = kind.loosenings(path, old.value, head);
  return [findingOf(changed, { path }, { file: path, what: kind.what, change }), ...loosenings.map(looseningFinding)];
}

function invalidFindings<T>(kind: RuleKind<T>, path: string, read: RuleRead<T>): Finding[] {
  return read.kind !== 'broken' ? [] : read.faults.map((fault) => invalidFinding(kind.what, path, fault));
}

function invalidFinding(what: string, path: string, fault: RuleFault): Finding {
  const place = { path, ...(fault.region === undefined ? {} : { region: fault.region }), snippet: fault.message };
  return findingOf(invalid, place, { file: path, what, reason: fault.message });
}

function unreadableFinding(what: string, path: string, fault: RuleFault | undefined): Finding {
  return findingOf(
    baseUnreadable,
    { path },
    { file: path, what, reason: `${fault?.message ?? 'it cannot be read'}${placeOf(fault?.region)}` },
  );
}

function placeOf(region: Region | undefined): string {
  return region === undefined ? '' : `:${String(region.startLine)}:${String(region.startColumn)}`;
}

function sameContent(a: Content, b: Content): boolean {
  return a.kind === 'bytes' && b.kind === 'bytes' ? Buffer.compare(a.bytes, b.bytes) === 0 : a.kind === b.kind;
}
