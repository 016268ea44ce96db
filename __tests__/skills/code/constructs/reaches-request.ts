import type { Program } from '../../../../src/skills/code/behaviour.js';

/** Whether what a request is given leads back to something private, through whatever other deeds. */
export function reachesRequest({ behaviours }: Program): boolean {
  const seen = new Set<number>();
  const waiting = behaviours.filter(({ kind }) => kind === 'send' || kind === 'fetch').flatMap(({ flowsFrom }) => flowsFrom);
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const deed = behaviours[index];
    if (seen.has(index) || deed === undefined) continue;
    seen.add(index);
    if (deed.subject !== undefined && deed.subject !== 'file' && deed.subject !== 'machine-identity') return true;
    waiting.push(...deed.flowsFrom);
  }
  return false;
}
