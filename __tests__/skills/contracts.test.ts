import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { skillDocumentSchemas } from '../../src/skills/contracts/json-schemas.js';

describe('the JSON Schemas of the skill documents', () => {
  it.each([...skillDocumentSchemas()])('docs/schemas has the one of %s as the code makes it', (command, schema) => {
    const file = new URL(`../../docs/schemas/skill-${command}.schema.json`, import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it('name no member that a document may not have more of', () => {
    const forbids = (value: unknown): boolean =>
      typeof value === 'object' &&
      value !== null &&
      (('additionalProperties' in value && value.additionalProperties === false) || Object.values(value).some(forbids));
    expect([...skillDocumentSchemas().values()].some(forbids)).toBe(false);
  });
});
