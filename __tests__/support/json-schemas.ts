import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

const require = createRequire(import.meta.url);

/** The schema of SARIF 2.1.0 (OASIS errata 1). It is a draft-04 schema, whose `id` this validator does not know. */
export function sarifValidator(): ValidateFunction {
  const schema = readJson(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
  const { id: _id, $schema: _schema, ...rest } = schema;
  return new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(rest);
}

/** The schema of our own report, as it is published. */
export function reportValidator(): ValidateFunction {
  const schema = readJson(join(import.meta.dirname, '../../docs/schemas/report.v1.schema.json'));
  return new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
}

function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
}
