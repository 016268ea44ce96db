import type { Assignment, Redirect, Word } from './syntax.js';

/** The offset after all that makes up a command; of a here-document its delimiter counts, since its body stands below. */
export function lastEnd(words: readonly Word[], redirects: readonly Redirect[], assignments: readonly Assignment[]): number {
  const ends = [words.at(-1)?.end ?? 0, assignments.at(-1)?.value.end ?? 0];
  for (const redirect of redirects)
    if (redirect.operator !== '<<') ends.push(redirect.target.end);
    else ends.push(redirect.target.start);
  return Math.max(...ends);
}
