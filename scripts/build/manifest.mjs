import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { productionPackages } from './licences.mjs';

/**
 * What dist/manifest.json records: a digest of all that a build depends on, and the digest of each file that came out.
 * A test compares both with the repository, so that a forgotten rebuild shows in milliseconds; only a rebuild
 * (`npm run check-dist`) proves that the files came out of the sources.
 *
 * @param {string} root the repository
 * @param {string} out the folder that was built
 */
export function manifestOf(root, out) {
  const files = Object.fromEntries(
    filesBelow(out)
      .filter((path) => path !== 'manifest.json')
      .map((path) => [path, sha256(readFileSync(join(out, path)))]),
  );
  return { inputs_sha256: inputsDigest(root), files };
}

/**
 * SHA-256 over the digests and paths of the sources, the packs, the build itself and the versions of what goes into the bundles.
 *
 * @param {string} root
 */
export function inputsDigest(root) {
  const paths = ['src', 'packs', 'scripts/build'].flatMap((folder) => filesBelow(join(root, folder)).map((path) => `${folder}/${path}`));
  const lines = [...paths, 'scripts/build.mjs', 'tsconfig.json', 'tsconfig.build.json'].map(
    (path) => `${sha256(textOf(join(root, path)))}  ${path}`,
  );
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const compilers = ['typescript', '@vercel/ncc'].map((name) => `${name} ${lock.packages[`node_modules/${name}`].version}`);
  const packages = productionPackages(root).map(({ name, folder }) => {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return `${name} ${version}`;
  });
  return sha256([...lines, ...compilers, ...packages].join('\n'));
}

/**
 * Paths of all files below a folder, POSIX, sorted by UTF-16 unit.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/**
 * A checkout may have given text files the line ends of its system; the digest is the same everywhere.
 *
 * @param {string} file
 */
function textOf(file) {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
}

/** @param {string | Uint8Array} content */
function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}
