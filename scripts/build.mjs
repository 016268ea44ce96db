// Builds dist/ from src/: `tsc` into lib/, `ncc` into one bundle with a stub for each door, and the files that ship beside them.
//
//   node scripts/build.mjs [--out DIR]      DIR: dist
//
// The output is unminified and depends on nothing but the sources and the locked packages: the same bytes on every
// version of Node and in every folder. `npm run check-dist` relies on that.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import ncc from '@vercel/ncc';

import { licenceTexts } from './build/licences.mjs';
import { manifestOf } from './build/manifest.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** Folder below dist/ of what the doors share. */
const SHARED = 'shared';
/** Each door of src/doors.ts and its folder below dist/. */
const STUBS = [
  { door: 'action', folder: '.' },
  { door: 'cli', folder: 'cli' },
  { door: 'worker', folder: 'worker' },
];

const { values } = parseArgs({ options: { out: { type: 'string', default: join(ROOT, 'dist') } } });
const out = resolve(values.out);

// webpack names modules after their paths relative to the working directory.
process.chdir(ROOT);
const lib = compile();
rmSync(out, { recursive: true, force: true });
await bundle(join(lib, 'doors.js'), join(out, SHARED));
for (const { door, folder } of STUBS) write(join(out, folder, 'index.js'), stubOf(door, folder));
chmodSync(join(out, 'cli/index.js'), 0o755);
// One for all: it makes Node read every .js file below as an ES module, wherever dist/ is copied to.
write(join(out, 'package.json'), `${JSON.stringify({ type: 'module' }, null, 2)}\n`);
write(join(out, 'anchors.bin'), await anchorTables(lib));
cpSync(join(ROOT, 'packs'), join(out, 'packs'), { recursive: true });
write(join(out, 'licenses.txt'), licenceTexts(ROOT));
write(join(out, 'manifest.json'), `${JSON.stringify(manifestOf(ROOT, out), null, 2)}\n`);

/** Compiles src/ into an emptied lib/, so that a file whose source is gone is never bundled. */
function compile() {
  const folder = join(ROOT, 'lib');
  rmSync(folder, { recursive: true, force: true });
  execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
  return folder;
}

/**
 * The tables that the analysis looks words up in, laid out by its own code.
 *
 * @param {string} folder of the compiled sources
 * @returns {Promise<Uint8Array>}
 */
async function anchorTables(folder) {
  const { tablesOfAllRules } = await import(pathToFileURL(join(folder, 'skills/analysis/anchors-of-all-rules.js')).href);
  return tablesOfAllRules();
}

/**
 * What opens one door.
 *
 * @param {string} door
 * @param {string} folder
 */
function stubOf(door, folder) {
  const path = folder === '.' ? `./${SHARED}` : `../${SHARED}`;
  const program = `import { DOORS } from '${path}/index.js';\n\nawait DOORS.${door}();\n`;
  return door === 'cli' ? `#!/usr/bin/env node\n${program}` : program;
}

/**
 * Bundles one entry and all that it imports; each dynamic import becomes a file of its own beside index.js.
 *
 * @param {string} entry
 * @param {string} folder
 */
async function bundle(entry, folder) {
  const { code, assets } = await ncc(entry, { cache: false, minify: false, quiet: true, esm: true, target: 'es2022' });
  write(join(folder, 'index.js'), compiledAtOnce(code));
  for (const [name, { source }] of Object.entries(assets)) {
    if (name === 'package.json') continue;
    if (!/^\d+\.index\.js$/.test(name)) throw new Error(`ncc emitted ${name}: only code is expected`);
    write(join(folder, name), compiledAtOnce(String(source)));
  }
}

/**
 * Writes webpack's module functions as parenthesised function expressions instead of arrow functions. V8 compiles the former
 * at once, since they are about to be called; it scans the latter first and compiles them on the call, which costs a run
 * of the command line about 25 ms more.
 *
 * @param {string} code
 */
function compiledAtOnce(code) {
  return code.replaceAll(/^(\/\*{3}\/ \()\(([\w, ]*)\) => \{$/gm, '$1function ($2) {');
}

/**
 * @param {string} file
 * @param {string | Uint8Array} content
 */
function write(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
