import * as z from 'zod';

import { CHECK_NAMES, FAIL_ON } from '../settings.js';

export const COMMENT_MODES = ['never', 'on-failure', 'on-change', 'always'] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];

const text = z.string('a text is needed').min(1, 'must not be empty');
const flag = z.boolean('true or false is needed');
const texts = z.array(text, 'a list of texts is needed');
const word = <const W extends readonly [string, ...string[]]>(words: W) => z.enum(words, `one of ${words.join(', ')} is needed`);

/** The keys of `.vaultgate/config.yaml`: the options of `check` and the inputs of the action under the same names. */
export const configSchema = z.strictObject({
  checks: z
    .array(word(CHECK_NAMES as unknown as ['packs', 'policies', 'skills']), 'a list of checks is needed')
    .min(1, 'must name a check')
    .optional(),
  skills: texts.optional(),
  exclude: texts.optional(),
  policy: text.optional(),
  profile: text.optional(),
  'packs-dir': text.optional(),
  'policies-dir': text.optional(),
  'state-file': text.optional(),
  pubkey: text.optional(),
  keyring: text.optional(),
  'fail-on': word(FAIL_ON as unknown as ['error', 'warning', 'never']).optional(),
  'allow-empty': flag.optional(),
  'warn-only': flag.optional(),
  comment: word(COMMENT_MODES).optional(),
  annotations: flag.optional(),
  'sarif-file': text.optional(),
  'json-file': text.optional(),
  'html-file': text.optional(),
  id: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be letters, digits, dots, dashes and underscores, at most 64')
    .optional(),
});

export type Config = z.infer<typeof configSchema>;
