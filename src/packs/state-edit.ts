import { type Document, isMap, isScalar, isSeq, parseDocument, Scalar, YAMLMap, YAMLSeq } from 'yaml';

import { UserError } from '../core/errors.js';
import { layerNumber, type Layer, type WrittenLayer } from './layer.js';
import { STATE_FORMAT } from './state.js';

/** What is recorded about a pack when it is installed. */
export interface StateRecord {
  readonly name: string;
  readonly version: string;
  readonly layer: Layer;
  readonly writtenLayer: WrittenLayer;
  /** ISO 8601 in UTC, whole seconds, as VaultKit writes it. */
  readonly installedAt: string;
  readonly checksum: string;
  readonly files: readonly { readonly path: string; readonly policyId: string }[];
}

/**
 * Edits the text of a state file and keeps all that it does not touch: comments, the order of keys, unknown keys, quotes,
 * and the way in which layers and lists are written. An absent file begins as an empty one.
 */
export class StateEditor {
  readonly #document: Document;
  readonly #style: StateStyle;

  /** Takes the text of a state file that was read without a fault, or undefined for a new one. */
  constructor(text: string | undefined) {
    this.#document = parseDocument(text ?? `---\nformat_version: ${STATE_FORMAT}\ninstalled_packs: {}\n`, {
      version: '1.2',
      schema: 'core',
      stringKeys: true,
    });
    this.#style = styleOf(this.#document, text);
  }

  /** Records a pack, new or anew; an entry that is there keeps its place, its comments and its unknown keys. */
  record(record: StateRecord): void {
    const packs = this.#packs();
    const found = packs.get(record.name);
    const entry = isMap(found) ? found : new YAMLMap();
    this.#set(entry, 'name', this.#text(record.name));
    this.#set(entry, 'version', this.#text(record.version, 'version'));
    this.#set(entry, 'layer', this.#layer(record, entry));
    this.#set(entry, 'installed_at', this.#text(record.installedAt, 'installed_at'));
    this.#set(entry, 'pack_checksum', this.#text(record.checksum, 'pack_checksum'));
    this.#setFiles(entry, record.files);
    if (found !== entry) {
      packs.flow = false;
      packs.set(this.#text(record.name), entry);
    }
  }

  remove(name: string): void {
    this.#packs().delete(name);
  }

  /** The text of the edited file. */
  print(): string {
    return this.#document.toString({
      lineWidth: 0,
      indentSeq: this.#style.indentSeq,
      indent: this.#style.indent,
      flowCollectionPadding: this.#style.flowPadding,
    });
  }

  #packs(): YAMLMap {
    const packs = this.#document.get('installed_packs');
    if (isMap(packs)) return packs;
    const fresh = new YAMLMap();
    this.#document.set('installed_packs', fresh);
    return fresh;
  }

  /** Changes the value of a scalar in place, so that its quotes and its comment stay. */
  #set(entry: YAMLMap, key: string, value: Scalar): void {
    const found = entry.get(key, true);
    if (!isScalar(found)) {
      entry.set(key, value);
      return;
    }
    if (found.value === value.value) return;
    found.value = value.value;
    if (typeof value.value === 'string' && found.type !== Scalar.PLAIN) return;
    if (value.type === undefined) delete found.type;
    else found.type = value.type;
  }

  /** Files that stay keep their lines; others go, new ones come at their place in the pack. */
  #setFiles(entry: YAMLMap, files: StateRecord['files']): void {
    const found = entry.get('files');
    const list = isSeq(found) ? found : new YAMLSeq();
    const old = new Map(list.items.flatMap((item) => (isMap(item) ? [[String(item.get('path')), item] as const] : [])));
    list.flow = files.length === 0;
    list.items = files.map((file) => {
      const item = old.get(file.path) ?? new YAMLMap();
      this.#set(item, 'path', this.#text(file.path));
      this.#set(item, 'policy_id', this.#text(file.policyId));
      return item;
    });
    if (list !== found) entry.set('files', list);
  }

  /** Names where the entry, or else the file, writes names; integers where it writes integers, and in a new file. */
  #layer(record: StateRecord, entry: YAMLMap): Scalar {
    const own: unknown = entry.get('layer');
    const named = own === undefined ? this.#style.layerNames : typeof own === 'string';
    if (named) return this.#text(record.layer);
    return new Scalar(typeof record.writtenLayer === 'number' ? record.writtenLayer : layerNumber(record.layer));
  }

  /** Quoted as the same key is elsewhere in the file, or where YAML 1.1 readers would take the plain text for something else. */
  #text(value: string, key?: string): Scalar {
    const scalar = new Scalar(value);
    const type = key === undefined ? undefined : this.#style.quotes.get(key);
    if (type !== undefined) scalar.type = type;
    else if (isOtherInYaml11(value)) scalar.type = Scalar.QUOTE_SINGLE;
    return scalar;
  }
}

/** Whether a YAML 1.1 reader, such as VaultKit's, takes the plain text for anything but itself. */
function isOtherInYaml11(value: string): boolean {
  const document = parseDocument(value, { version: '1.1', logLevel: 'silent', prettyErrors: false });
  return document.errors.length > 0 || document.toJS({ maxAliasCount: 0 }) !== value;
}

interface StateStyle {
  readonly layerNames: boolean;
  readonly indentSeq: boolean;
  readonly indent: number;
  readonly flowPadding: boolean;
  readonly quotes: ReadonlyMap<string, Scalar.Type>;
}

function styleOf(document: Document, text: string | undefined): StateStyle {
  if (document.errors.length > 0) throw new UserError('STATE', 'the state file cannot be edited', 'Mend the state file first.');
  const quotes = new Map<string, Scalar.Type>();
  let layerNames = false;
  const packs = document.get('installed_packs');
  for (const pair of isMap(packs) ? packs.items : []) {
    if (!isMap(pair.value)) continue;
    layerNames ||= typeof pair.value.get('layer') === 'string';
    for (const key of ['version', 'installed_at', 'pack_checksum']) {
      const node = pair.value.get(key, true);
      if (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')) quotes.set(key, node.type);
    }
  }
  const listed = /^( *)files:[^\n]*\n(?:[ \t]*(?:#[^\n]*)?\n)*( *)- /m.exec(text ?? '');
  const nested = /^installed_packs:[^\n]*\n(?:[ \t]*(?:#[^\n]*)?\n)*( +)\S/m.exec(text ?? '');
  return {
    layerNames,
    indentSeq: listed !== null && (listed[2] ?? '').length > (listed[1] ?? '').length,
    indent: Math.max(1, Math.min(8, (nested?.[1] ?? '  ').length)),
    flowPadding: !/[{[][^\s\]}]/.test(text ?? '{ }'),
    quotes,
  };
}
