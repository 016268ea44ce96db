import { UserError } from '../core/errors.js';
import type { Finding } from '../core/finding.js';
import { findingOf } from '../core/rule.js';
import type { Snapshot } from '../io/snapshot.js';
import { interrupted } from '../rules/pack/interrupted.js';
import { openCatalog, type PackCatalog } from './catalog.js';
import { readHistory } from './history.js';
import { isInside, joinInstalled, strayFilesOf, type InstalledPack, type StrayFile } from './installed.js';
import { judgeDrift, judgeStray } from './judge-drift.js';
import { judgeLock } from './judge-lock.js';
import { judgeRelations } from './judge-relations.js';
import { judgeShippedInTree, judgeShippedOutside } from './judge-shipped.js';
import { judgeLinks, judgeStateFile } from './judge-state.js';
import { readLock, type LockRead } from './lock.js';
import type { PackSettings, ReadPacks, RecordedSet } from './model.js';
import { PENDING_DIR } from './pending.js';
import { readState, type StateRead } from './state.js';
import { ownFileOf } from './own-policy-file.js';
import { packStatuses } from './status.js';

/** Everything about packs that a tree holds, joined but not judged. */
export interface PackFacts {
  readonly state: StateRead;
  readonly lock: LockRead;
  readonly catalog: PackCatalog;
  /** Empty when the state file is absent or unusable. */
  readonly installed: readonly InstalledPack[];
  readonly stray: readonly StrayFile[];
  /** A file that an unfinished change of packs left behind. */
  readonly pending: string | undefined;
}

/**
 * Reads what a tree and the folders of packs say about packs; never throws for what they hold. Throws UserError USAGE when
 * the state file or the policies folder is to be outside the tree.
 */
export function gatherPacks(snapshot: Snapshot, settings: PackSettings): PackFacts {
  requireInside('state-file', settings.stateFile);
  requireInside('policies-dir', settings.policiesDir);
  const state = readState(snapshot, settings.stateFile);
  const lock = readLock(snapshot);
  const catalog = openCatalog(settings.shippedPacks, readHistory(settings.shippedPacks));
  const surroundings = {
    snapshot,
    policiesDir: settings.policiesDir,
    catalog,
    lock: lock.kind === 'ok' ? lock.lock : new Map<string, never>(),
  };
  const installed = state.kind === 'ok' ? joinInstalled(state.state, surroundings) : [];
  const entries = installed.map((pack) => pack.entry);
  return {
    state,
    lock,
    catalog,
    installed,
    stray: strayFilesOf(snapshot, settings.policiesDir, entries),
    pending: snapshot.entries().find((entry) => entry.path.startsWith(`${PENDING_DIR}/`))?.path,
  };
}

/** Threat: a path such as `../x` would read, and a writing command would change, files of somebody else. */
function requireInside(setting: string, path: string): void {
  if (isInside(`tree/${path}`, 'tree')) return;
  throw new UserError(
    'USAGE',
    `${setting}: ${path} lies outside the checked directory`,
    'Give a path below the checked directory, without `..`.',
  );
}

/** Reads the state file, the installed files and the packs on offer, and judges how they agree. */
export const readPacks: ReadPacks = (snapshot, settings) => {
  const facts = gatherPacks(snapshot, settings);
  const shipped = judgeShippedInTree(snapshot, facts.catalog);
  const links = judgeLinks(snapshot, settings);
  return {
    packs: packStatuses(facts.installed, facts.stray),
    findings: [
      ...judgePending(facts),
      ...links,
      ...judgeStateFile(facts.state, facts.stray, settings),
      ...judgeInstalled(snapshot, facts, settings),
      ...shipped.findings,
    ],
    present:
      facts.state.kind !== 'absent' || facts.stray.length > 0 || facts.pending !== undefined || shipped.packs > 0 || links.length > 0,
    recordedSets: facts.installed.flatMap((pack) => recordedSetOf(pack, settings.policiesDir)),
  };
};

function judgePending({ pending }: PackFacts): Finding[] {
  return pending === undefined ? [] : [findingOf(interrupted, { path: pending }, { journal: pending })];
}

function judgeInstalled(snapshot: Snapshot, facts: PackFacts, settings: PackSettings): Finding[] {
  const { state, installed, lock, stray } = facts;
  if (state.kind !== 'ok') return [];
  const source = {
    stateFile: settings.stateFile,
    document: state.state.document,
    policiesDir: settings.policiesDir,
    ownFileOf: (id: string) => ownFileOf(snapshot, settings.policiesDir, id),
  };
  return [
    ...installed.flatMap((pack) => judgeDrift(pack, source)),
    ...judgeStray(stray),
    ...judgeRelations(installed, source),
    ...judgeLock(lock, installed),
    ...judgeShippedOutside(snapshot, installed, source),
  ];
}

function recordedSetOf({ entry, recorded, files }: InstalledPack, policiesDir: string): RecordedSet[] {
  if (recorded === undefined) return [];
  const paths = new Map(files.flatMap((file) => (file.base === undefined ? [] : [[file.base, file.path] as const])));
  return [
    {
      pack: entry.name,
      recordedPolicies: recorded.policies.map((policy) => ({
        path: paths.get(policy) ?? `${policiesDir}/${policy.installedName}`,
        value: policy.document.value,
        sourcePath: `${recorded.path}/${policy.path}`,
        text: policy.document.text,
      })),
      installedPaths: files.flatMap((file) => (file.state === 'missing' ? [] : [file.path])),
    },
  ];
}
