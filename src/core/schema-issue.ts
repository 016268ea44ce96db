import type * as z from 'zod';

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

/** What a schema asks for, in words for people; for the `error` parameter of a parse, behind the messages of the schema itself. */
export function wordsOfIssue(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') {
    return issue.input === undefined ? 'is missing' : `${KINDS[issue.expected] ?? issue.expected} is needed`;
  }
  return issue.code === 'invalid_value' ? `must be ${issue.values.map(String).join(', ')}` : undefined;
}
