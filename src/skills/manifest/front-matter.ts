import type { Region } from '../../core/region.js';
import { readYaml, type YamlDocument } from '../../io/yaml/read-yaml.js';
import { readPlainFields, type Field } from './plain-fields.js';

/** The front matter of a manifest, or what keeps it from being read. Lines count in the whole file. */
export type FrontMatter =
  | { readonly kind: 'absent' }
  | { readonly kind: 'broken'; readonly fault: string; readonly region: Region }
  | { readonly kind: 'read'; readonly fields: ReadonlyMap<string, Field>; readonly bodyLine: number };

const OPENING: Region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 4 };

/** Lines of front matter beyond which it is not looked for its end. */
const MAX_LINES = 2000;

/**
 * Reads the front matter of the Agent Skills specification: YAML between a `---` in the very first line and the next `---`.
 * `lines` are those of the manifest without a byte order mark.
 */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  if (lines[0]?.trimEnd() !== '---') return { kind: 'absent' };
  const end = lines.slice(1, MAX_LINES).findIndex((line) => line.trimEnd() === '---');
  if (end < 0) return { kind: 'broken', fault: 'is not closed by a line ---', region: OPENING };
  const inner = lines.slice(1, end + 1);
  const bodyLine = end + 3;
  const plain = readPlainFields(inner);
  if (plain !== undefined) return { kind: 'read', fields: plain, bodyLine };
  const read = readYaml(inner.join('\n'));
  if (!read.ok) {
    const [problem] = read.problems;
    return {
      kind: 'broken',
      fault: problem === undefined ? 'cannot be read' : `cannot be read: ${problem.message}`,
      region: shifted(problem?.region) ?? OPENING,
    };
  }
  return fieldsOf(read.document, bodyLine);
}

function fieldsOf(document: YamlDocument, bodyLine: number): FrontMatter {
  const { value } = document;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { kind: 'broken', fault: value === null ? 'is empty' : 'is not a map of keys and values', region: OPENING };
  }
  const fields = new Map<string, Field>();
  for (const [key, member] of Object.entries(value)) {
    fields.set(key, {
      value: member,
      keyRegion: shifted(document.regionOfKey([key])) ?? OPENING,
      region: shifted(document.regionOf([key])) ?? OPENING,
    });
  }
  return { kind: 'read', fields, bodyLine };
}

/** The YAML starts in the second line of the manifest. */
function shifted(region: Region | undefined): Region | undefined {
  return region === undefined ? undefined : { ...region, startLine: region.startLine + 1, endLine: region.endLine + 1 };
}
