import type { SourceFile } from './source-file.js';

/** Whether a file holds records, whose texts are values of keys: JSON and YAML, one record on each line, and TOML where it counts. */
export function holdsRecords({ language, path }: SourceFile, further: 'toml' | 'none' = 'none'): boolean {
  return language === 'json' || language === 'yaml' || language === further || /\.(?:jsonl|ndjson)$/i.test(path);
}
