import type { Content } from '../../io/snapshot.js';
import { readYaml, type YamlDocument, type YamlProblem } from '../../io/yaml/read-yaml.js';
import { configSchema, type Config } from './schema.js';

/** A config file as it was found: absent, usable, or broken with the reasons. */
export type ConfigRead =
  | { readonly kind: 'absent' }
  | { readonly kind: 'usable'; readonly config: Config; readonly document: YamlDocument }
  | { readonly kind: 'broken'; readonly problems: readonly YamlProblem[] };

/** Reads a config file. An empty one sets nothing. */
export function readConfig(content: Content): ConfigRead {
  if (content.kind === 'unreadable') {
    if (content.reason === 'missing') return { kind: 'absent' };
    return { kind: 'broken', problems: [{ kind: 'syntax', message: `the file cannot be read (${content.reason})` }] };
  }
  const read = readYaml(content.bytes);
  if (!read.ok) return { kind: 'broken', problems: read.problems };
  if (read.document.value === null) return { kind: 'usable', config: {}, document: read.document };
  const validated = read.document.validate(configSchema);
  if (!validated.ok) return { kind: 'broken', problems: validated.problems };
  return { kind: 'usable', config: validated.value, document: read.document };
}
