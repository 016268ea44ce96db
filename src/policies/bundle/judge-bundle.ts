import type { Finding, Place } from '../../core/finding.js';
import { LineIndex } from '../../core/region.js';
import { findingOf } from '../../core/rule.js';
import { decodeUtf8, snippetOf } from '../../core/text.js';
import type { Snapshot } from '../../io/snapshot.js';
import { BUNDLE_CHECKSUM_RULE } from '../../rules/policy/bundle-checksum.js';
import { BUNDLE_STALE_RULE } from '../../rules/policy/bundle-stale.js';
import { BUNDLE_UNREADABLE_RULE } from '../../rules/policy/bundle-unreadable.js';
import { readBundle } from './policy-bundle.js';
import { verifyBundle, type BundleInputs, type BundleVerification } from './verify-bundle.js';

export interface JudgedBundle {
  /** Undefined when the policy bundle cannot be read. */
  readonly verification: BundleVerification | undefined;
  readonly findings: readonly Finding[];
}

/** Judges the committed policy bundle of a tree: readable, with a right checksum, and not stale. Undefined where there is none. */
export function judgeBundle(snapshot: Snapshot, path: string, inputs: () => BundleInputs): JudgedBundle | undefined {
  const entry = snapshot.entry(path);
  if (entry === undefined) return undefined;
  const content = snapshot.read(path);
  const text = content.kind === 'bytes' ? decodeUtf8(content.bytes) : undefined;
  if (text !== undefined) return judgeBundleText(path, text, inputs());
  const problem = content.kind === 'bytes' ? 'it is not valid UTF-8' : `it cannot be read (${content.reason.replaceAll('-', ' ')})`;
  return { verification: undefined, findings: [findingOf(BUNDLE_UNREADABLE_RULE, { path }, { problem })] };
}

/** As {@link judgeBundle}, of a text. */
export function judgeBundleText(path: string, text: string, inputs: BundleInputs): JudgedBundle {
  const read = readBundle(text);
  if (!read.ok) return { verification: undefined, findings: [findingOf(BUNDLE_UNREADABLE_RULE, { path }, { problem: read.problem })] };
  const verification = verifyBundle(read.bundle, inputs);
  const { checksum, stale } = verification;
  const findings: Finding[] = [];
  if (!checksum.ok) {
    const details = { recorded: snippetOf(checksum.recorded, 80), computed: checksum.computed };
    findings.push(findingOf(BUNDLE_CHECKSUM_RULE, placeOfMember(path, text, 'checksum'), details));
  }
  if (stale.length > 0) {
    const entries = stale.map(({ kind, id, reason }) => ({ kind, id: snippetOf(id), reason: snippetOf(reason, 300) }));
    findings.push(findingOf(BUNDLE_STALE_RULE, placeOfStale(path, text, stale), { path, stale: entries }));
  }
  return { verification, findings };
}

/** The first entry that is stale and stands in the policy bundle; where all are missing from it, the time it was compiled. */
function placeOfStale(path: string, text: string, stale: readonly { readonly id: string }[]): Place {
  for (const { id } of stale) {
    const place = placeOfText(path, text, JSON.stringify(id));
    if (place.region !== undefined) return place;
  }
  return placeOfMember(path, text, 'created_at');
}

/** The first member of a name in a JSON text, which for a member of the header is the header's. */
function placeOfMember(path: string, text: string, name: string): Place {
  return placeOfText(path, text, `"${name}"`);
}

/** The line of the first place of a quoted word, from the word on. */
function placeOfText(path: string, text: string, quoted: string): Place {
  const start = text.indexOf(quoted);
  if (start < 0) return { path };
  const end = text.slice(start, start + 400).search(/[\r\n]/);
  const line = text.slice(start, end < 0 ? start + quoted.length : start + end).replace(/,\s*$/, '');
  return { path, region: new LineIndex(text).regionOf(start, start + line.length), snippet: snippetOf(line) };
}
