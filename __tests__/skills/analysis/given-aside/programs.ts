import { skill } from '../honest-skill.js';

/** A program for everyday work, whose page speaks of no host. */
export const program = (
  name: string,
  path: string,
  code: string,
  body = 'Run it when the user asks for the report.',
): ReturnType<typeof skill> => skill(name, 'Builds the weekly report of a team from its own service.', body, { [path]: code });
