// Writes the pages that are made from the code: docs/rules/, docs/schemas/, docs/cli.md and the marked blocks of README.md.
//
//   node scripts/generate-docs.mjs
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { parse } from 'yaml';

import { generatedFiles } from './docs/generated-files.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
process.chdir(ROOT);
execFileSync(process.execPath, [createRequire(import.meta.url).resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
const compiled = (/** @type {string} */ path) => import(new URL(`../lib/${path}`, import.meta.url).href);
const { RULES } = await compiled('rules/registry.js');
const { rulePage, rulePageName } = await compiled('rules/rule-page.js');
const { reportJsonSchema } = await compiled('report/report-schema.js');
const { packJsonSchemas } = await compiled('cli/pack/pack-schemas.js');
const { skillDocumentSchemas } = await compiled('skills/contracts/json-schemas.js');
const { COMMANDS, HELP } = await compiled('cli/commands.js');

const files = generatedFiles({
  rules: RULES,
  pageOf: rulePage,
  pageNameOf: rulePageName,
  help: HELP,
  commands: await Promise.all(Object.values(COMMANDS).map((/** @type {() => Promise<any>} */ load) => load())),
  action: existsSync('action.yml') ? parse(readFileSync('action.yml', 'utf8')) : undefined,
  reportSchema: reportJsonSchema(),
  packSchemas: packJsonSchemas(),
  readme: readFileSync('README.md', 'utf8'),
});

for (const [command, schema] of skillDocumentSchemas()) {
  files.set(`docs/schemas/skill-${command}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}

for (const name of existsSync('docs/rules') ? readdirSync('docs/rules') : []) {
  if (!files.has(`docs/rules/${name}`)) rmSync(join('docs/rules', name));
}
for (const [path, content] of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
console.log(`${String(files.size)} files are up to date.`);
