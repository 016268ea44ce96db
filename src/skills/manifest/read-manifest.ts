import type { Finding } from '../../core/finding.js';
import type { Region } from '../../core/region.js';
import { findingOf } from '../../core/rule.js';
import { decodeUtf8 } from '../../core/text.js';
import { frontMatter } from '../../rules/skill-policy/front-matter.js';
import { isManifestName } from '../discovery.js';
import { fieldFindings } from './check-fields.js';
import { readFrontMatter } from './front-matter.js';
import { filesAndFolders, referenceFindings } from './references.js';
import { countTokens } from './tokens.js';

/** What a manifest says of itself, read once. Paths are relative to the bundle's root. */
export interface ManifestReading {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  /** {@link countTokens} of the text; invalid bytes count as the replacement character. */
  readonly tokens: number;
  readonly validUtf8: boolean;
  /** The name in the front matter. */
  readonly name?: string;
  /** Where findings about the bundle as a whole stand: the name in the front matter, or the first line. */
  readonly anchor: Region;
  /** Faults against the Agent Skills specification; they weigh nothing. */
  readonly findings: readonly Finding[];
}

interface ManifestFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly bytes: Uint8Array | undefined;
  /** The paths of all files of the bundle. */
  readonly siblings: readonly string[];
}

const FIRST_LINE: Region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

const PREFERRED = ['SKILL.md', 'skill.md'];

/** The names in a bundle's root that are those of a manifest, the one that counts first. */
export function manifestNames(paths: Iterable<string>): string[] {
  const names = [...paths].filter((path) => isManifestName(path));
  return names.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function rank(name: string): number {
  const index = PREFERRED.indexOf(name);
  return index < 0 ? PREFERRED.length : index;
}

/** Reads the manifest of a bundle. Its body counts even when its front matter is broken or absent. */
export function readManifest(file: ManifestFile): ManifestReading {
  const { path, size, sha256, bytes } = file;
  const strict = bytes === undefined ? undefined : decodeUtf8(bytes);
  const text = strict ?? (bytes === undefined ? '' : new TextDecoder().decode(bytes));
  const identity = { path, size, sha256, tokens: countTokens(text), validUtf8: bytes === undefined || strict !== undefined };
  if (strict === undefined) return { ...identity, anchor: FIRST_LINE, findings: [] };
  const lines = strict.replace(/\r\n?/g, '\n').split('\n');
  const front = readFrontMatter(lines);
  const references = (bodyLine: number): Finding[] => referenceFindings(path, lines, bodyLine, filesAndFolders(file.siblings));
  if (front.kind !== 'read') {
    const region = front.kind === 'absent' ? FIRST_LINE : front.region;
    const fault = front.kind === 'absent' ? 'is missing' : front.fault;
    const finding = findingOf(frontMatter, { path, region, snippet: fault }, { fault });
    return { ...identity, anchor: FIRST_LINE, findings: [finding, ...references(1)] };
  }
  const name = front.fields.get('name');
  return {
    ...identity,
    ...(typeof name?.value === 'string' && name.value !== '' ? { name: name.value } : {}),
    anchor: name?.region ?? FIRST_LINE,
    findings: [
      ...fieldFindings(path, front.fields, { startLine: 1, startColumn: 1, endLine: 1, endColumn: 4 }, lines),
      ...references(front.bodyLine),
    ],
  };
}
