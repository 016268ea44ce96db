import type { Finding } from '../../core/finding.js';
import { findingOf } from '../../core/rule.js';
import { snippetOf } from '../../core/text.js';
import { byGravity } from '../scoring/gravity.js';
import type { Layer } from './text-unit.js';
import type { BundleView } from './bundle-view.js';
import type { Detector, FileHit, TextHit } from './detector.js';
import { asTradeOfTesters } from './trade-of-testers.js';

/** Places shown per rule and file: more of the same says nothing new, and the score does not count it. */
const MAX_PER_FILE = 5;

/** Layers whose characters no reader sees: what they say is shown. */
const UNSEEN: ReadonlySet<Layer> = new Set<Layer>(['tags', 'bits']);

const NONE: readonly Finding[] = [];

/** The findings of one rule in one bundle: the gravest places of each file, in the order of the files and of the text. */
export function findingsOf(detector: Detector, view: BundleView): readonly Finding[] {
  // Made for the first finding: most rules find nothing in most bundles.
  let byPath: Map<string, Map<string, Finding>> | undefined;
  for (const hit of detector.detect(view)) {
    if ('unit' in hit && readsTheSame(hit)) continue;
    const finding = 'unit' in hit ? textFinding(detector, asTradeOfTesters(detector.rule, hit, view)) : fileFinding(detector, hit);
    byPath ??= new Map();
    const here = byPath.get(finding.path) ?? new Map<string, Finding>();
    byPath.set(finding.path, here);
    const key = placeWithin(finding);
    const known = here.get(key);
    if (known === undefined || byGravity(finding, known) < 0) here.set(key, finding);
  }
  return byPath === undefined ? NONE : [...byPath.values()].flatMap((here) => gravest([...here.values()]));
}

/** The line of a finding, or its place in what the file contains. */
function placeWithin({ region, details }: Finding): string {
  const { inside, inside_line: line } = details;
  return typeof inside === 'string' && typeof line === 'number' ? `${inside} ${String(line)}` : String(region?.startLine ?? 0);
}

/** A normalised text says much that its original says as plainly; only what differs is news. */
function readsTheSame({ unit, start, end }: TextHit): boolean {
  if (unit.layer !== 'normalised') return false;
  const [from, to] = unit.outerRange(start, end);
  return unit.file.text.slice(from, to) === unit.text.slice(start, end);
}

function textFinding(detector: Detector, hit: TextHit): Finding {
  const { unit, details, start, end } = hit;
  const disguised =
    unit.layer === 'plain' || unit.layer === 'description' ? {} : { disguise: unit.layer, reveals: snippetOf(unit.text.slice(start, end)) };
  const [from, to] = unit.outerRange(start, end);
  const region = unit.regionOf(start, end);
  const snippet = hit.snippet ?? snippetOf(UNSEEN.has(unit.layer) ? unit.text.slice(start, end) : unit.file.text.slice(from, to));
  const { container } = unit.file;
  const found = { ...details, ...disguised };
  if (container === undefined) return findingOf(detector.rule, { path: unit.file.path, region, snippet }, found, gradingOf(hit));
  const outer = container.regionOf?.(from, to);
  // Lines of a text within a document are none of the document's: they are told in words.
  const [place, told] =
    outer === undefined
      ? [
          { path: container.path, snippet },
          { ...found, inside: container.inside, inside_line: region.startLine },
        ]
      : [{ path: container.path, region: outer, snippet }, found];
  return findingOf(detector.rule, place, told, gradingOf(hit));
}

function fileFinding(detector: Detector, hit: FileHit): Finding {
  return findingOf(detector.rule, { path: hit.path }, hit.details, gradingOf(hit));
}

function gradingOf(hit: { severity?: Finding['severity']; confidence?: Finding['confidence'] }) {
  return {
    ...(hit.severity === undefined ? {} : { severity: hit.severity }),
    ...(hit.confidence === undefined ? {} : { confidence: hit.confidence }),
  };
}

function gravest(findings: readonly Finding[]): Finding[] {
  const ranked = findings.map((finding, index) => ({ finding, index }));
  ranked.sort((a, b) => byGravity(a.finding, b.finding) || a.index - b.index);
  return ranked
    .slice(0, MAX_PER_FILE)
    .sort((a, b) => (a.finding.region?.startLine ?? 0) - (b.finding.region?.startLine ?? 0) || a.index - b.index)
    .map((one) => one.finding);
}

/** One finding for each rule and line: a rule may be looked for in more than one way, and the gravest answer stands. */
export function mergedFindings(findings: readonly Finding[]): Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.rule}\n${finding.path}\n${placeWithin(finding)}`;
    const known = merged.get(key);
    if (known === undefined || byGravity(finding, known) < 0) merged.set(key, finding);
  }
  return [...merged.values()];
}
