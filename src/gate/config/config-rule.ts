import type { YamlDocument } from '../../io/yaml/read-yaml.js';
import { configLoosenings } from '../loosening/config.js';
import type { RuleKind } from '../rule-file.js';
import { readConfig } from './read-config.js';
import type { Config } from './schema.js';

export interface PlacedConfig {
  readonly config: Config;
  readonly document: YamlDocument;
}

/** The config file as something that decides. */
export const configRule: RuleKind<PlacedConfig> = {
  what: 'config file',
  read: (content) => {
    const read = readConfig(content);
    if (read.kind === 'absent') return read;
    if (read.kind === 'broken') return { kind: 'broken', faults: read.problems };
    return { kind: 'usable', value: { config: read.config, document: read.document } };
  },
  loosenings: (file, base, head) => configLoosenings(file, base?.config ?? {}, head?.config ?? {}, (key) => head?.document.regionOf([key])),
};
