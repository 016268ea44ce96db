import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface UnknownKeyDetails extends JsonObject {
  readonly file: string;
  readonly key: string;
  readonly suggestion: string | null;
}

export const unknownKey = defineRule<UnknownKeyDetails>({
  id: 'pack/unknown-key',
  area: 'packs',
  title: 'Unknown key',
  level: 'warning',
  severity: 'low',
  confidence: 'high',
  message: ({ file, key, suggestion }) =>
    suggestion === null ? `Unknown key '${key}' in ${file}.` : `Unknown key '${key}' in ${file}; did you mean '${suggestion}'?`,
  help: ({ key, suggestion }) =>
    suggestion === null ? 'Take the key out if nothing of yours reads it.' : `Write ${suggestion} in place of ${key}.`,
  why: 'A key that nobody reads is a setting that does not hold. One that resembles a known key is a warning; any other is a note, since other tools may read it.',
  examples: { fires: ['`prioritiy_band:` in `metadata.yaml`'], silent: ['`priority_band:`'] },
});
