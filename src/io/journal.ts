import * as z from 'zod';

import { messageOf, UserError } from '../core/errors.js';
import { prettyJson } from '../core/json.js';

/** One file to be put in place or taken away. Digests are SHA-256 in hex. */
export type JournalStep =
  | { readonly kind: 'write'; readonly path: string; readonly staged: string; readonly before: string | null; readonly after: string }
  | { readonly kind: 'remove'; readonly path: string; readonly before: string };

export interface Journal {
  /** The command, for people. */
  readonly command: string;
  /** In the order in which they are carried out. */
  readonly steps: readonly JournalStep[];
}

const FORMAT = 'vaultgate.journal.v1';
const digest = z.string().regex(/^[0-9a-f]{64}$/);

const journalSchema = z.strictObject({
  format_version: z.literal(FORMAT),
  command: z.string(),
  steps: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('write'),
        path: z.string(),
        staged: z.string().regex(/^[0-9]{4,6}$/),
        before: digest.nullable(),
        after: digest,
      }),
      z.strictObject({ kind: z.literal('remove'), path: z.string(), before: digest }),
    ]),
  ),
});

export function printJournal(journal: Journal): string {
  return prettyJson({ format_version: FORMAT, command: journal.command, steps: journal.steps });
}

/** Reads a journal. Throws UserError STATE when it is none of ours. */
export function parseJournal(bytes: Uint8Array, path: string): Journal {
  try {
    const { command, steps } = journalSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return { command, steps };
  } catch (error) {
    throw new UserError(
      'STATE',
      `${path} is left over from an interrupted command and cannot be read: ${messageOf(error).split('\n')[0] ?? ''}`,
      `Take the last good state back from git, then delete the folder of ${path}.`,
      { cause: error },
    );
  }
}
