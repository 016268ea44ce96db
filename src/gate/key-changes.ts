import type { Finding } from '../core/finding.js';
import { findingOf } from '../core/rule.js';
import type { Snapshot } from '../io/snapshot.js';
import { changed } from '../rules/config/changed.js';
import { KEYS_FOLDER } from './approvals/approval.js';
import { looseningFinding } from './loosening/loosening.js';

const WHAT = 'keys that approvals are signed with';

/** What a change does to the trusted keys: a new or another key is more trust than there was, a key that is gone is less. */
export function keyChanges(base: Snapshot, head: Snapshot): Finding[] {
  const paths = new Set([...keyFiles(base), ...keyFiles(head)]);
  return [...paths].flatMap((path) => {
    const [old, now] = [base.read(path), head.read(path)];
    if (now.kind !== 'bytes') return [findingOf(changed, { path }, { file: path, what: WHAT, change: 'removes one of' })];
    if (old.kind === 'bytes' && Buffer.compare(old.bytes, now.bytes) === 0) return [];
    const from = old.kind === 'bytes' ? 'another key' : 'no key';
    return [looseningFinding({ file: path, key: 'keys', from, to: `trusted for signing approvals` })];
  });
}

function keyFiles(tree: Snapshot): string[] {
  return tree.entries().flatMap(({ path }) => (path.startsWith(`${KEYS_FOLDER}/`) ? [path] : []));
}
