import { sha256Hex } from '../core/digest.js';
import { compareCodePoints } from '../core/order.js';
import { decodeUtf8 } from '../core/text.js';
import type { FileChange } from '../io/file-transaction.js';
import type { Snapshot } from '../io/snapshot.js';
import type { InstalledPack } from './installed.js';
import { LOCK_FILE, lockEntryOf, printLock, type LockEntry } from './lock.js';
import type { PackSettings } from './model.js';
import type { PackFacts } from './read-packs.js';
import type { SoundPack } from './resolve.js';
import { StateEditor } from './state-edit.js';

/** The tree as a plan leaves it: policy files, state and lock, edited in memory. */
export class Draft {
  readonly snapshot: Snapshot;
  readonly settings: PackSettings;
  readonly #files = new Map<string, Uint8Array | null>();
  readonly #state: StateEditor;
  readonly #lock: Map<string, LockEntry>;
  readonly #installedAt: string;
  #stateTouched = false;

  /** `installedAt` is ISO 8601 in UTC with whole seconds. */
  constructor(snapshot: Snapshot, settings: PackSettings, facts: PackFacts, installedAt: string) {
    this.snapshot = snapshot;
    this.settings = settings;
    this.#installedAt = installedAt;
    this.#state = new StateEditor(facts.state.kind === 'ok' ? facts.state.state.document.text : undefined);
    this.#lock = new Map(facts.installed.flatMap((pack) => adopted(pack, settings.policiesDir)));
  }

  /** The text of a file as it stands after the edits so far; undefined where there is none or it is no text. */
  textOf(path: string): string | undefined {
    const bytes = this.#bytesOf(path);
    return bytes === undefined ? undefined : decodeUtf8(bytes);
  }

  exists(path: string): boolean {
    const edited = this.#files.get(path);
    return edited === undefined ? this.snapshot.entry(path) !== undefined : edited !== null;
  }

  /** A file that a case-insensitive file system would take for this one. */
  namesake(path: string): string | undefined {
    if (this.exists(path)) return path;
    const wanted = path.toLowerCase();
    return this.snapshot.entries().find((entry) => entry.path.toLowerCase() === wanted && this.exists(entry.path))?.path;
  }

  write(path: string, text: string | Uint8Array): void {
    this.#files.set(path, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  }

  remove(path: string): void {
    this.#files.set(path, null);
  }

  /** Keeps the bytes of a file beside it; answers the name. */
  save(path: string): string {
    const bytes = this.#bytesOf(path) ?? new Uint8Array();
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? `${path}.orig` : `${path}.orig.${String(number)}`;
      if (this.exists(name)) continue;
      this.#files.set(name, bytes);
      return name;
    }
  }

  record(pack: SoundPack): void {
    const { metadata } = pack;
    const entry = lockEntryOf(pack, this.settings.policiesDir);
    if (entry !== undefined) this.#lock.set(pack.name, entry);
    this.#stateTouched = true;
    this.#state.record({
      name: pack.name,
      version: metadata.version,
      layer: metadata.layer,
      writtenLayer: metadata.writtenLayer,
      installedAt: this.#installedAt,
      checksum: pack.checksum,
      files: pack.policies.map((policy) => ({ path: `${this.settings.policiesDir}/${policy.installedName}`, policyId: policy.id })),
    });
  }

  forget(name: string): void {
    this.#lock.delete(name);
    this.#stateTouched = true;
    this.#state.remove(name);
  }

  /** Everything that differs from the tree: kept originals, policies, the lock file, and the state file last. */
  changes(): FileChange[] {
    const files = new Map(this.#files);
    files.set(LOCK_FILE, this.#lock.size === 0 ? null : new TextEncoder().encode(printLock(this.#lock)));
    if (this.#stateTouched) files.set(this.settings.stateFile, new TextEncoder().encode(this.#state.print()));
    const ordered = [...files].sort(([a], [b]) => this.#rank(a) - this.#rank(b) || compareCodePoints(a, b));
    return ordered.flatMap(([path, bytes]) => changeOf(path, bytes, this.#original(path)));
  }

  #rank(path: string): number {
    if (path === this.settings.stateFile) return 3;
    if (path === LOCK_FILE) return 2;
    return /\.orig(?:\.[0-9]+)?$/.test(path) ? 0 : 1;
  }

  #bytesOf(path: string): Uint8Array | undefined {
    const edited = this.#files.get(path);
    return edited === undefined ? this.#original(path) : (edited ?? undefined);
  }

  #original(path: string): Uint8Array | undefined {
    const content = this.snapshot.read(path);
    return content.kind === 'bytes' ? content.bytes : undefined;
  }
}

function changeOf(path: string, bytes: Uint8Array | null, original: Uint8Array | undefined): FileChange[] {
  const before = original === undefined ? null : sha256Hex(original);
  if (bytes === null) return before === null ? [] : [{ kind: 'remove', path, before }];
  return before === sha256Hex(bytes) ? [] : [{ kind: 'write', path, bytes, before }];
}

/** An installed pack whose original is at hand is locked as that; else what the lock says is kept while it is about the recorded checksum. */
function adopted(pack: InstalledPack, policiesDir: string): [string, LockEntry][] {
  const entry = (pack.recorded === undefined ? undefined : lockEntryOf(pack.recorded, policiesDir)) ?? pack.locked;
  return entry === undefined ? [] : [[pack.entry.name, entry]];
}
