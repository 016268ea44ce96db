import { sha256Hex } from '../../core/digest.js';
import type { Entry } from '../../io/snapshot.js';
import type { SkillFacts } from '../analysis/facts.js';
import type { FolderBundle } from '../discovery.js';
import type { BundleContentReading } from './bundle-reading.js';

/**
 * What is known of bundles by what they hold, so that equal ones (head and base, copies in one tree) are read and analysed
 * once. Two keys: git's object ids, known without reading, and the bundle's own hash.
 */
export class ReadingCache {
  readonly #byObjects = new Map<string, BundleContentReading>();
  readonly #byHash = new Map<string, Promise<SkillFacts>>();

  /** The reading of a bundle whose every entry has the object id of a bundle that was read before. */
  ofObjects(key: string | undefined): BundleContentReading | undefined {
    return key === undefined ? undefined : this.#byObjects.get(key);
  }

  keepObjects(key: string | undefined, reading: BundleContentReading): void {
    if (key !== undefined) this.#byObjects.set(key, reading);
  }

  /** The facts of a key of {@link factsKey}, perhaps still in the making. */
  ofHash(key: string): Promise<SkillFacts> | undefined {
    return this.#byHash.get(key);
  }

  keepHash(key: string, facts: Promise<SkillFacts>): void {
    this.#byHash.set(key, facts);
  }
}

/** Names a bundle by its paths, modes and git's object ids; undefined where one is not known. */
export function objectsKey(bundle: FolderBundle): string | undefined {
  const strip = bundle.root === '' ? 0 : bundle.root.length + 1;
  const parts: string[] = [];
  for (const entry of bundle.entries) {
    if (entry.oid === undefined) return undefined;
    parts.push(`${entry.path.slice(strip)}\0${entry.kind}\0${entry.oid}\n`);
  }
  return sha256Hex(parts.join(''));
}

/** Names all that an analysis may look at: the bytes by the bundle's hash, what the hash leaves out beside it. */
export function factsKey(bundleHash: string, executables: readonly string[], others: readonly Entry[]): string {
  const rest = others.map((entry) => [entry.path, entry.kind, entry.target ?? '']);
  return `${bundleHash}\n${JSON.stringify([executables, rest])}`;
}
