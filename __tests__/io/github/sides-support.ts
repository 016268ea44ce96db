import { planBase } from '../../../src/action/base-plan.js';
import { parseEvent } from '../../../src/action/event.js';
import { openActionSides, type ActionSides } from '../../../src/io/github/base.js';
import type { GitHub } from '../../../src/io/github/client.js';
import type { Snapshot } from '../../../src/io/snapshot.js';

export const NO_TOKEN = (): Promise<undefined> => Promise.resolve(undefined);

export function pathsOf(snapshot: Snapshot | undefined): string[] {
  return (snapshot?.entries() ?? []).map((entry) => entry.path);
}

export function textOf(snapshot: Snapshot | undefined, path: string): string | undefined {
  const content = snapshot?.read(path);
  return content?.kind === 'bytes' ? new TextDecoder().decode(content.bytes) : undefined;
}

/** What the head has that the base has not, or has differently. */
export function changesOf(sides: ActionSides): string[] {
  return pathsOf(sides.head).filter((path) => textOf(sides.head, path) !== textOf(sides.base, path));
}

export function pullRequest(pull: { readonly head: string; readonly base: string }): string {
  return JSON.stringify({
    pull_request: {
      number: 1,
      head: { sha: pull.head, repo: { full_name: 'o/r' } },
      base: { sha: pull.base, ref: 'main', repo: { full_name: 'o/r' } },
      user: { login: 'mallory' },
    },
  });
}

export function open(
  folder: string,
  name: string | undefined,
  payload: string | undefined,
  sha: string,
  connect: () => Promise<GitHub | undefined> = NO_TOKEN,
  input?: string,
): Promise<ActionSides> {
  return openActionSides(folder, planBase(input, parseEvent(name, payload), sha), connect);
}

export function push(values: Record<string, unknown>): string {
  return JSON.stringify({ ref: 'refs/heads/main', repository: { default_branch: 'main' }, ...values });
}
