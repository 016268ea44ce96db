import type { Finding, Place } from '../../core/finding.js';
import type { JsonObject } from '../../core/json.js';
import type { Region } from '../../core/region.js';
import { findingOf, type Grading, type Rule } from '../../core/rule.js';
import type { BundleReading } from '../reading/bundle-reading.js';

/** A place inside a bundle as the checked directory knows it. */
export interface BundlePlace extends Place {
  /** Inside an archive: the path of the entry and its line, which no annotation can point at. */
  readonly entry?: string;
}

/** Turns a path relative to a bundle into a place. A place in an archive is the archive, with the entry beside it. */
export function placeIn(reading: BundleReading, path: string, region?: Region, snippet?: string): BundlePlace {
  const text = snippet === undefined ? {} : { snippet };
  if (reading.archive === undefined) {
    const full = reading.root === '' ? path : path === '' ? reading.root : `${reading.root}/${path}`;
    return { path: full, ...(region === undefined ? {} : { region }), ...text };
  }
  const inner = reading.root.slice(reading.archive.length + 1);
  const entry = [inner, path].filter((part) => part !== '').join('/');
  const line = region === undefined ? '' : `:${String(region.startLine)}`;
  return { path: reading.archive, ...text, ...(entry === '' ? {} : { entry: `${entry}${line}` }) };
}

/** A finding of a rule at a place in a bundle; inside an archive the entry goes into the details. */
export function findingIn<D extends JsonObject>(
  rule: Rule<D>,
  { entry, ...place }: BundlePlace,
  details: D,
  grading: Grading = {},
): Finding {
  return findingOf(rule, place, entry === undefined ? details : { ...details, entry }, grading);
}

/** A finding with a path relative to a bundle, at its place, with the bundle as its subject. */
export function placeFinding(reading: BundleReading, finding: Finding): Finding {
  const { region, snippet, path, ...rest } = finding;
  const { entry, ...place } = placeIn(reading, path, region, snippet);
  const details = entry === undefined ? rest.details : { ...rest.details, entry };
  return { ...rest, ...place, details, subject: { kind: 'skill', path: reading.root } };
}

/** What makes two findings the same one, whichever bundle it was found through. */
export function keyOfFinding(finding: Finding): string {
  const { region } = finding;
  const at =
    region === undefined
      ? ''
      : `${String(region.startLine)}:${String(region.startColumn)}:${String(region.endLine)}:${String(region.endColumn)}`;
  const entry = finding.details['entry'];
  return JSON.stringify([finding.rule, finding.path, at, finding.snippet ?? '', typeof entry === 'string' ? entry : '']);
}

/** The first line of the manifest, or what stands for it where there is none. */
export function manifestPlace(reading: BundleReading): BundlePlace {
  const link = reading.others.find((entry) => /^skill\.md$/i.test(entry.path));
  const path = reading.manifest?.path ?? link?.path;
  if (path === undefined) return placeIn(reading, reading.root === '' ? 'SKILL.md' : '');
  return reading.manifest === undefined ? placeIn(reading, path) : placeIn(reading, path, reading.manifest.anchor);
}
