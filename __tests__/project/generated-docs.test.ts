import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

import { generatedFiles, type Sources } from '../../scripts/docs/generated-files.mjs';
import { packJsonSchemas } from '../../src/cli/pack/pack-schemas.js';
import { COMMANDS, HELP } from '../../src/cli/commands.js';
import type { Rule } from '../../src/core/rule.js';
import { reportJsonSchema } from '../../src/report/report-schema.js';
import { RULES, ruleOf } from '../../src/rules/registry.js';
import { rulePage, rulePageName } from '../../src/rules/rule-page.js';

const ROOT = join(import.meta.dirname, '../..');
const ACTION = join(ROOT, 'action.yml');

function ruleNamed(id: string): Rule {
  const rule = ruleOf(id);
  if (rule === undefined) throw new Error(id);
  return rule;
}

/** One after the other: jest links modules that are imported at the same time against each other's unfinished graphs. */
async function loadAll<T>(loads: readonly (() => Promise<T>)[]): Promise<T[]> {
  const loaded: T[] = [];
  for (const load of loads) loaded.push(await load());
  return loaded;
}

const files = generatedFiles({
  rules: [...RULES],
  pageOf: (rule) => rulePage(ruleNamed(rule.id)),
  pageNameOf: rulePageName,
  help: HELP,
  commands: await loadAll(Object.values(COMMANDS)),
  action: existsSync(ACTION) ? (parse(readFileSync(ACTION, 'utf8')) as Sources['action']) : undefined,
  reportSchema: reportJsonSchema(),
  packSchemas: packJsonSchemas(),
  readme: readFileSync(join(ROOT, 'README.md'), 'utf8'),
});

describe('generated documentation (else: npm run docs)', () => {
  it.each([...files])('%s is what the code says', (path, content) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).toBe(content);
  });

  it('has no page of a rule that is gone', () => {
    const known = [...files.keys()].filter((path) => path.startsWith('docs/rules/')).map((path) => path.slice('docs/rules/'.length));
    expect(readdirSync(join(ROOT, 'docs/rules')).toSorted()).toEqual(known.toSorted());
  });
});
