import * as z from 'zod';

import { SKILL_DOCUMENTS } from './schemas.js';

/** The JSON Schema (2020-12) of each document of `vaultgate skill`, by the name of the command that writes it. */
export function skillDocumentSchemas(): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(SKILL_DOCUMENTS).map(([command, schema]) => [
      command,
      { title: `vaultgate skill ${command}, contract 0.1`, ...(z.toJSONSchema(schema, { io: 'output' }) as Record<string, unknown>) },
    ]),
  );
}
