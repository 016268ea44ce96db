import type { Snapshot } from '../io/snapshot.js';
import { readYaml } from '../io/yaml/read-yaml.js';
import { packOfFileName } from './installed-name.js';
import { policyIdOf } from './shipped-pack.js';

/** The first file of the policies folder, in no pack's namespace, that has a policy of this id: where a pack's file may have been moved. */
export function ownFileOf(snapshot: Snapshot, policiesDir: string, policyId: string): string | undefined {
  return snapshot.entries().find(({ path }) => {
    const name = path.startsWith(`${policiesDir}/`) ? path.slice(policiesDir.length + 1) : '';
    if (name.includes('/') || !/\.ya?ml$/.test(name) || packOfFileName(name) !== undefined) return false;
    const content = snapshot.read(path);
    const read = content.kind === 'bytes' ? readYaml(content.bytes) : undefined;
    return read?.ok === true && policyIdOf(read.document.value) === policyId;
  })?.path;
}
