import type { Bundle, BundleFile } from '../../../src/skills/bundle.js';
import { sha256Hex } from '../../../src/core/digest.js';
import { sortedBy } from '../../../src/core/order.js';

/**
 * The bundle of an example: a manifest's text, or several files, each after a line `>>> path`.
 */
export function bundleOfExample(example: string): Bundle {
  if (!example.startsWith('>>> ')) return bundleOf({ 'SKILL.md': example });
  const files: Record<string, string> = {};
  for (const part of example.split(/^>>> /m).slice(1)) {
    const newline = part.indexOf('\n');
    files[part.slice(0, newline).trim()] = part.slice(newline + 1);
  }
  return bundleOf({ 'SKILL.md': '# Example\n', ...files });
}

/** A bundle of text or bytes by path. */
export function bundleOf(files: Readonly<Record<string, string | Uint8Array>>): Bundle {
  const all = Object.entries(files).map(([path, content]): BundleFile => {
    // An example with zero bytes is no text: its characters stand for bytes.
    const bytes =
      typeof content !== 'string'
        ? content
        : content.includes('\0')
          ? Uint8Array.from(Buffer.from(content, 'latin1'))
          : new TextEncoder().encode(content);
    return { path, size: bytes.byteLength, sha256: sha256Hex(bytes), executable: false, content: { kind: 'bytes', bytes } };
  });
  return { root: 'example', files: sortedBy(all, (file) => file.path), others: [] };
}
