import { z } from 'zod';

import { blobSnapshot, kindOfMode, missingBlobs, readBlobs } from '../git/blobs.js';
import { MAX_FILE_BYTES, type Entry, type Snapshot } from '../snapshot.js';
import { GitHubError, type GitHub } from './client.js';

const oid = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const tree = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: oid, size: z.number().optional() })),
});
const blob = z.object({ content: z.string(), encoding: z.literal('base64') });

/** More blobs than this are not fetched one by one; GitHub allows a workflow's token 1,000 requests an hour for all it does. */
const MAX_FETCHED_BLOBS = 300;

/**
 * A commit's tree through GitHub's API, for a checkout that may not fetch. Only blobs that the checkout lacks are asked
 * for. `prefix` is empty or a POSIX path with a final slash; paths come back relative to it. Needs `contents: read`.
 * Throws GitHubError when GitHub does not hand out the whole tree.
 */
export async function fetchTreeSnapshot(github: GitHub, folder: string, commit: string, prefix: string): Promise<Snapshot> {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
  const answer = await github.request(route, { tree_sha: commit, recursive: '1' }, tree);
  if (answer.truncated) throw new GitHubError(`the tree of ${commit} is too large for GitHub's API`, 0);
  const entries = answer.tree
    .filter((item) => item.type !== 'tree' && item.path.startsWith(prefix))
    .map((item): Entry => ({ path: item.path.slice(prefix.length), kind: kindOfMode(item.mode), size: item.size ?? 0, oid: item.sha }));
  const fetched = await fetchBlobs(github, folder, entries);
  const readAll = (oids: readonly string[]): ReadonlyMap<string, Uint8Array> => {
    const found = readBlobs(
      folder,
      oids.filter((id) => !fetched.has(id)),
    );
    for (const id of oids) {
      const bytes = fetched.get(id);
      if (bytes !== undefined) found.set(id, bytes);
    }
    return found;
  };
  const targets = readAll(entries.filter((entry) => entry.kind === 'symlink').map((entry) => entry.oid ?? ''));
  const complete = entries.map((entry) => {
    const target = entry.kind === 'symlink' ? targets.get(entry.oid ?? '') : undefined;
    return target === undefined ? entry : { ...entry, target: new TextDecoder().decode(target) };
  });
  return blobSnapshot(`commit ${commit.slice(0, 12)}`, complete, readAll);
}

/** Whether GitHub still has a commit; one that a force push left behind may be gone. Needs `contents: read`. */
export async function isOnGitHub(github: GitHub, commit: string): Promise<boolean> {
  try {
    await github.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { tree_sha: commit }, z.object({ sha: oid }));
    return true;
  } catch (error) {
    if (error instanceof GitHubError) return false;
    throw error;
  }
}

async function fetchBlobs(github: GitHub, folder: string, entries: readonly Entry[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const readable = entries.filter((entry) => entry.kind !== 'submodule' && entry.size <= MAX_FILE_BYTES);
  const missing = missingBlobs(
    folder,
    readable.map((entry) => entry.oid ?? ''),
  );
  if (missing.length > MAX_FETCHED_BLOBS) throw new GitHubError(`${String(missing.length)} files would have to be fetched one by one`, 0);
  const blobs = new Map<string, Uint8Array>();
  for (const id of missing) {
    const { content } = await github.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { file_sha: id }, blob);
    blobs.set(id, new Uint8Array(Buffer.from(content, 'base64')));
  }
  return blobs;
}
