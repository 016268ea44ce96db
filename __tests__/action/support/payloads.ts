/** What a pull request's event says; `fork` names the repository of the head. */
export function pullPayload(pull: { readonly head: string; readonly base: string }, fork?: string): unknown {
  return {
    pull_request: {
      number: 1,
      head: { sha: pull.head, repo: { full_name: fork ?? 'o/r' } },
      base: { sha: pull.base, ref: 'main', repo: { full_name: 'o/r' } },
      user: { login: 'mallory' },
    },
    repository: { default_branch: 'main' },
  };
}
