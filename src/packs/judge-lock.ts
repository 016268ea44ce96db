import type { Finding } from '../core/finding.js';
import { findingOf } from '../core/rule.js';
import { lockInvalid } from '../rules/pack/lock-invalid.js';
import { lockMismatch } from '../rules/pack/lock-mismatch.js';
import { lockStale } from '../rules/pack/lock-stale.js';
import type { InstalledPack } from './installed.js';
import { LOCK_FILE, type LockEntry, type LockRead } from './lock.js';
import { placeOfKey, placeOfProblem, placeOfValue } from './place.js';
import type { ShippedPack } from './shipped-pack.js';

/** How the lock file agrees with the state file and with the packs at hand. */
export function judgeLock(read: LockRead, installed: readonly InstalledPack[]): Finding[] {
  if (read.kind === 'absent') return [];
  if (read.kind === 'invalid') {
    return read.problems.map((problem) =>
      findingOf(lockInvalid, placeOfProblem(LOCK_FILE, problem, read.text), { file: LOCK_FILE, problem: problem.message }),
    );
  }
  const byName = new Map(installed.map((pack) => [pack.entry.name, pack]));
  const locked = [...read.lock].flatMap(([name, entry]): Finding[] => {
    const pack = byName.get(name);
    const place = placeOfKey(LOCK_FILE, read.document, ['packs', name]);
    const subject = { kind: 'pack', name } as const;
    const reason = staleness(name, entry, pack);
    if (reason !== undefined) return [findingOf(lockStale, place, { file: LOCK_FILE, pack: name, reason }, { subject })];
    if (pack?.recorded === undefined) return [];
    return contradictions(entry, pack.recorded).map(({ what, path }) =>
      findingOf(
        lockMismatch,
        placeOfValue(LOCK_FILE, read.document, ['packs', name, ...path]),
        { file: LOCK_FILE, pack: name, what },
        { subject },
      ),
    );
  });
  // A pack of unknown origin cannot be locked; pack/unknown-origin says so.
  const unlocked = installed
    .filter((pack) => !read.lock.has(pack.entry.name) && pack.recorded !== undefined)
    .map(({ entry }) => {
      const place = placeOfKey(LOCK_FILE, read.document, ['packs']);
      const reason = `it does not know ${entry.name}`;
      return findingOf(lockStale, place, { file: LOCK_FILE, pack: entry.name, reason }, { subject: { kind: 'pack', name: entry.name } });
    });
  return [...locked, ...unlocked];
}

function staleness(name: string, entry: LockEntry, pack: InstalledPack | undefined): string | undefined {
  if (pack === undefined) return `${name} is not installed`;
  if (entry.version !== pack.entry.version) return `it has ${name} ${entry.version}, installed is ${pack.entry.version}`;
  return entry.packChecksum === pack.entry.checksum ? undefined : `it has other content of ${name} ${entry.version}`;
}

/** Threat: an edit of a policy together with its digest in the lock would pass for clean; the pack itself decides. */
function contradictions(entry: LockEntry, pack: ShippedPack): { what: string; path: readonly (string | number)[] }[] {
  const found: { what: string; path: readonly (string | number)[] }[] = [];
  if (entry.contentDigest !== pack.contentDigest) found.push({ what: 'the content digest differs', path: ['content_digest'] });
  const digests = new Map(pack.policies.map((policy) => [policy.path, policy.digest]));
  for (const [index, file] of entry.files.entries()) {
    const expected = digests.get(file.source);
    if (expected === undefined) found.push({ what: `the pack has no ${file.source}`, path: ['files', index, 'source'] });
    else if (expected !== file.digest) found.push({ what: `the digest of ${file.source} differs`, path: ['files', index, 'digest'] });
    digests.delete(file.source);
  }
  for (const source of digests.keys()) found.push({ what: `${source} is left out`, path: ['files'] });
  return found;
}
