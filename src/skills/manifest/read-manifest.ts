import type { Region } from '../../core/region.js';
import { decodeUtf8 } from '../../core/text.js';
import { isManifestName } from '../discovery.js';
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
}

interface ManifestFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly bytes: Uint8Array | undefined;
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

/** Reads the manifest of a bundle. */
export function readManifest(file: ManifestFile): ManifestReading {
  const { path, size, sha256, bytes } = file;
  const text = bytes === undefined ? undefined : decodeUtf8(bytes);
  const lenient = text ?? (bytes === undefined ? '' : new TextDecoder().decode(bytes));
  return { path, size, sha256, tokens: countTokens(lenient), validUtf8: bytes === undefined || text !== undefined, anchor: FIRST_LINE };
}
