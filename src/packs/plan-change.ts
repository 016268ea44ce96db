import { UserError } from '../core/errors.js';
import { equalValues } from '../core/json.js';
import { nearestWord } from '../core/text.js';
import type { Snapshot } from '../io/snapshot.js';
import type { DependencyNode } from './dependencies.js';
import { dependantsOf, installOrder } from './dependencies.js';
import { Draft } from './draft.js';
import { nodeOfInstalled, type InstalledPack } from './installed.js';
import { isDowngrade } from './judge-drift.js';
import { LOCK_FILE } from './lock.js';
import type { PackSettings } from './model.js';
import type { Blocker, PackPlan, PackStep, StepAction } from './plan.js';
import { planInstalledFiles, planRemovedFiles } from './plan-files.js';
import { gatherPacks, type PackFacts } from './read-packs.js';
import { notFound, requireSound, resolvePacks, type SoundPack } from './resolve.js';
import { requireChangeable } from './require-changeable.js';
import type { ShippedPack } from './shipped-pack.js';

/** What a command that changes packs goes by. */
export interface ChangeRequest {
  readonly snapshot: Snapshot;
  readonly settings: PackSettings;
  readonly names: readonly string[];
  readonly force: 'no' | 'yes';
  readonly dependencies: 'add' | 'require';
  /** The time that the state file records. */
  readonly now: Date;
}

interface Workbench {
  readonly request: ChangeRequest;
  readonly facts: PackFacts;
  readonly installed: ReadonlyMap<string, InstalledPack>;
  readonly nodes: ReadonlyMap<string, DependencyNode>;
  readonly draft: Draft;
}

/** Plans `pack add`. Throws UserError when the packs cannot be installed. */
export function planAdd(request: ChangeRequest): PackPlan {
  const bench = openBench(request);
  const { facts, installed, nodes } = bench;
  for (const name of request.names) {
    const present = installed.get(name);
    if (present === undefined) continue;
    throw new UserError(
      'PackAlreadyInstalled',
      `PackAlreadyInstalled: ${name} is installed (v${present.entry.version})`,
      `See whether there is anything new with: vaultgate pack upgrade ${name} --dry-run`,
    );
  }
  const { packs, added } = resolvePacks({
    wanted: request.names,
    kept: nodes,
    catalog: facts.catalog,
    accepts: () => true,
    dependencies: request.dependencies,
  });
  const planned = packs.map((pack) => putIn(bench, pack, undefined, 'install'));
  return finish(bench, `add ${request.names.join(' ')}`, planned, added.map(addedNote));
}

/** Plans `pack remove`: all or nothing. Throws UserError for packs that are not installed or that others need. */
export function planRemove(request: ChangeRequest): PackPlan {
  const bench = openBench(request);
  const targets = request.names.map((name) => requireInstalled(bench, name));
  const leaving = new Set(request.names);
  for (const name of request.names) {
    const dependants = dependantsOf(name, bench.nodes).filter((dependant) => !leaving.has(dependant));
    if (dependants.length === 0) continue;
    throw new UserError(
      'USAGE',
      `${name} is required by ${dependants.join(', ')}`,
      `Remove them first or together: vaultgate pack remove ${[...dependants, name].join(' ')}`,
    );
  }
  const planned = targets.map((pack): PlannedStep => {
    const { files, blockers } = planRemovedFiles(bench.draft, pack);
    bench.draft.forget(pack.entry.name);
    return { step: { action: 'remove', pack: pack.entry.name, from: pack.entry.version, to: null, source: null, files }, blockers };
  });
  return finish(bench, `remove ${request.names.join(' ')}`, planned, []);
}

/** Plans `pack upgrade` of the named packs, or of all. Throws UserError when a named pack is not installed or not on offer. */
export function planUpgrade(request: ChangeRequest): PackPlan {
  const bench = openBench(request);
  const { facts, installed, nodes } = bench;
  const notes: string[] = installed.size === 0 ? [nothingInstalled(facts)] : [];
  const accepts = (pack: ShippedPack): boolean => {
    const present = installed.get(pack.name);
    return present === undefined || request.force === 'yes' || facts.catalog.isSuccessor(pack, present.entry.checksum);
  };
  const wanted = (request.names.length > 0 ? request.names : [...installed.keys()]).filter((name) => {
    const present = requireInstalled(bench, name);
    if (facts.catalog.candidates(name).some(accepts)) return true;
    if (request.names.length > 0) throw notOffered(present, facts);
    notes.push(`${name} v${present.entry.version} is no longer on offer and stays as it is.`);
    return false;
  });
  const kept = new Map([...nodes].filter(([name]) => !wanted.includes(name)));
  const { packs, added } = resolvePacks({ wanted, kept, catalog: facts.catalog, accepts, dependencies: request.dependencies });
  const planned = packs.map((pack) => planOneUpgrade(bench, pack));
  return finish(bench, ['upgrade', ...request.names].join(' '), planned, [...notes, ...added.map(addedNote)]);
}

interface PlannedStep {
  readonly step: PackStep;
  readonly blockers: readonly Blocker[];
}

function planOneUpgrade(bench: Workbench, pack: SoundPack): PlannedStep {
  const present = bench.installed.get(pack.name);
  if (present === undefined) return putIn(bench, pack, undefined, 'install');
  const { entry } = present;
  const { version } = pack.metadata;
  if (pack.checksum === entry.checksum && version === entry.version) {
    const whole = present.files.every((file) => file.state === 'clean');
    if (whole || bench.request.force === 'no') return { step: unchanged(pack, present), blockers: [] };
    return putIn(bench, pack, present, 'restore');
  }
  const action = version === entry.version ? 'replace' : isDowngrade(entry.version, version) ? 'downgrade' : 'upgrade';
  const planned = putIn(bench, pack, present, action);
  if (action !== 'downgrade') return planned;
  const reason = `goes back from v${entry.version} to v${version}`;
  return { ...planned, blockers: [{ pack: pack.name, path: null, reason }, ...planned.blockers] };
}

function unchanged(pack: SoundPack, { entry }: InstalledPack): PackStep {
  return { action: 'none', pack: pack.name, from: entry.version, to: pack.metadata.version, source: pack.folder.label, files: [] };
}

function putIn(bench: Workbench, pack: SoundPack, present: InstalledPack | undefined, action: StepAction): PlannedStep {
  const { files, blockers } = planInstalledFiles(bench.draft, pack, present);
  if (action !== 'restore' || !isRecorded(bench, pack, present)) bench.draft.record(pack);
  const from = present?.entry.version ?? null;
  return { step: { action, pack: pack.name, from, to: pack.metadata.version, source: pack.folder.label, files }, blockers };
}

/** Whether the state file lists exactly the files of the pack already, so that a restored pack leaves it alone. */
function isRecorded(bench: Workbench, pack: SoundPack, present: InstalledPack | undefined): boolean {
  const { policiesDir } = bench.request.settings;
  const expected = pack.policies.map((policy) => ({ path: `${policiesDir}/${policy.installedName}`, policyId: policy.id }));
  return equalValues(present?.entry.files ?? [], expected);
}

function openBench(request: ChangeRequest): Workbench {
  const { snapshot, settings } = request;
  const facts = gatherPacks(snapshot, settings);
  requireChangeable(facts, snapshot, settings);
  const installed = new Map(facts.installed.map((pack) => [pack.entry.name, pack]));
  const nodes = new Map(facts.installed.map((pack) => [pack.entry.name, nodeOfInstalled(pack)]));
  const order = installOrder(nodes).order.map((node) => node.name);
  const ordered = new Map(order.flatMap((name) => entryOf(installed, name)));
  return { request, facts, installed: ordered, nodes, draft: new Draft(snapshot, settings, facts, timeOf(request.now)) };
}

function entryOf<T>(map: ReadonlyMap<string, T>, name: string): [string, T][] {
  const value = map.get(name);
  return value === undefined ? [] : [[name, value]];
}

/** Whole seconds, as VaultKit writes it. */
function timeOf(now: Date): string {
  return now.toISOString().replace(/\.[0-9]{3}Z$/, 'Z');
}

function requireInstalled(bench: Workbench, name: string): InstalledPack {
  const pack = bench.installed.get(name);
  if (pack !== undefined) return pack;
  const names = [...bench.installed.keys()];
  const nearest = nearestWord(name, names);
  const known = names.length === 0 ? 'No packs are installed.' : `Installed are ${names.join(', ')}.`;
  throw new UserError(
    'PackNotFound',
    `PackNotFound: ${name} is not installed`,
    nearest === undefined ? known : `Did you mean ${nearest}? ${known}`,
  );
}

function notOffered({ entry }: InstalledPack, facts: PackFacts): UserError {
  const other = facts.catalog.available(entry.name);
  if (other === undefined) return notFound(entry.name, facts.catalog);
  requireSound(other);
  return new UserError(
    'PackNotFound',
    `PackNotFound: the built-in ${entry.name} is another pack than the ${entry.name} that was installed`,
    'Name the folder that it came from with --packs-dir, or go over to the built-in one with --force.',
  );
}

/** An upgrade of all packs that finds none says so, and whether files of packs lie about that no pack owns. */
function nothingInstalled({ stray }: PackFacts): string {
  if (stray.length === 0) return 'No packs are installed; see what is on offer with: vaultgate pack list';
  const count = stray.length === 1 ? '1 file is' : `${String(stray.length)} files are`;
  return `No packs are installed, yet ${count} named like those of a pack; see them with: vaultgate pack verify`;
}

function addedNote(name: string): string {
  return `${name} is installed too, since it is required.`;
}

function finish(bench: Workbench, command: string, planned: readonly PlannedStep[], notes: readonly string[]): PackPlan {
  const changes = bench.draft.changes();
  const steps = planned.map(({ step }) => step);
  const lockOnly = steps.every((step) => step.action === 'none') && changes.some((change) => change.path === LOCK_FILE);
  return {
    command,
    steps,
    changes,
    blockers: planned.flatMap(({ blockers }) => blockers),
    notes: lockOnly ? [...notes, `${LOCK_FILE} is brought up to date with the installed packs.`] : notes,
  };
}
