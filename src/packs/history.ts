import * as z from 'zod';

import type { PackFolder } from '../gate/settings.js';
import { readOwnJson } from '../io/yaml/read-own-json.js';
import { MAX_YAML_BYTES } from '../io/yaml/read-yaml.js';

/** Which checksums this project ever shipped under which names. */
export interface PackHistory {
  shipped(name: string, checksum: string): boolean;
}

const historySchema = z.record(z.string(), z.array(z.looseObject({ version: z.string(), pack_checksum: z.string() })));

/** Reads `history.json` of the built-in packs: name → list of `{version, pack_checksum}`. Without one, nothing was ever shipped. */
export function readHistory(folders: readonly PackFolder[]): PackHistory {
  const known = new Map<string, ReadonlySet<string>>();
  for (const folder of folders) {
    if (folder.origin !== 'built-in') continue;
    const content = folder.snapshot.read(folder.root === '' ? 'history.json' : `${folder.root}/history.json`);
    if (content.kind !== 'bytes') continue;
    const document = readOwnJson(content.bytes, MAX_YAML_BYTES);
    const checked = document.ok ? document.document.validate(historySchema) : undefined;
    if (checked?.ok !== true) continue;
    for (const [name, versions] of Object.entries(checked.value)) {
      known.set(name, new Set(versions.map((version) => version.pack_checksum)));
    }
  }
  return { shipped: (name, checksum) => known.get(name)?.has(checksum) ?? false };
}
