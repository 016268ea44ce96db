import { sha256Hex } from '../../core/digest.js';
import { findingOf } from '../../core/rule.js';
import type { Finding } from '../../core/finding.js';
import { canonicalJson } from '../../core/json.js';
import type { Region } from '../../core/region.js';
import { loosened } from '../../rules/config/loosened.js';

/** One way in which a change of what decides lets more through than before. */
export interface Loosening {
  /** The file of the rule; relative to the checked directory. */
  readonly file: string;
  /** The key, dotted. */
  readonly key: string;
  /** The value before and after, as people read it. */
  readonly from: string;
  readonly to: string;
  /** Where the new value stands in the head's file, if it stands there. */
  readonly region?: Region | undefined;
}

/** What an approval of exactly this loosening names: SHA-256 over the canonical JSON of file, key, old and new value. */
export function looseningDigest({ file, key, from, to }: Loosening): string {
  return sha256Hex(canonicalJson({ kind: 'loosening', file, key, from, to }));
}

export function looseningFinding(loosening: Loosening): Finding {
  const { file, key, from, to, region } = loosening;
  return findingOf(
    loosened,
    { path: file, ...(region === undefined ? {} : { region }), snippet: `${key}: ${from} → ${to}` },
    { file, key, from, to, digest: looseningDigest(loosening) },
  );
}
