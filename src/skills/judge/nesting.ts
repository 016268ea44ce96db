import type { BundleReading } from '../reading/bundle-reading.js';

/** A bundle and the bundles directly in it. */
export interface NestedBundle {
  readonly reading: BundleReading;
  readonly inner: readonly NestedBundle[];
}

/** Arranges bundles by their roots; the answer lists all of them, inner before outer. */
export function nestBundles(readings: readonly BundleReading[]): NestedBundle[] {
  const byDepth = [...readings].sort((a, b) => b.root.length - a.root.length);
  const inner = new Map<string, NestedBundle[]>();
  const roots = new Set(readings.map((reading) => reading.root));
  return byDepth.map((reading) => {
    const bundle = { reading, inner: inner.get(reading.root) ?? [] };
    const outer = nearestRoot(reading.root, roots);
    if (outer !== undefined) inner.set(outer, [...(inner.get(outer) ?? []), bundle]);
    return bundle;
  });
}

function nearestRoot(root: string, roots: ReadonlySet<string>): string | undefined {
  for (let slash = root.lastIndexOf('/'); slash >= 0; slash = root.lastIndexOf('/', slash - 1)) {
    const folder = root.slice(0, slash);
    if (roots.has(folder)) return folder;
    if (slash === 0) break;
  }
  return root !== '' && roots.has('') ? '' : undefined;
}
