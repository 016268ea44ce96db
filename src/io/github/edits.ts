import { z } from 'zod';

import type { GitHub } from './client.js';

/** Who last edited a text: nobody, somebody, or somebody whom GitHub does not name any more. */
export type Editor = { readonly kind: 'nobody' } | { readonly kind: 'known'; readonly login: string } | { readonly kind: 'unknown' };

/** GraphQL answers at most this many nodes at once. */
const IDS_PER_QUERY = 100;
const QUERY = 'query($ids:[ID!]!){nodes(ids:$ids){...on Comment{id lastEditedAt editor{login}}}}';
const edited = z.object({
  id: z.string(),
  lastEditedAt: z.string().nullable(),
  editor: z.object({ login: z.string() }).nullable(),
});
const answer = z.object({ nodes: z.array(edited.nullable()) });

/**
 * Who last edited reviews and comments, by their GraphQL ids; one that the server does not show counts as edited by somebody
 * unknown. REST does not tell (GitHub's GraphQL reference, interface Comment). Needs `pull-requests: read`.
 */
export async function readEditors(github: GitHub, nodeIds: readonly string[]): Promise<ReadonlyMap<string, Editor>> {
  const editors = new Map<string, Editor>(nodeIds.map((id) => [id, { kind: 'unknown' }]));
  for (let from = 0; from < nodeIds.length; from += IDS_PER_QUERY) {
    const { nodes } = await github.query(QUERY, { ids: nodeIds.slice(from, from + IDS_PER_QUERY) }, answer);
    for (const node of nodes) if (node !== null) editors.set(node.id, editorOf(node));
  }
  return editors;
}

function editorOf({ lastEditedAt, editor }: z.infer<typeof edited>): Editor {
  if (lastEditedAt === null) return { kind: 'nobody' };
  return editor === null ? { kind: 'unknown' } : { kind: 'known', login: editor.login };
}
