import { tryGit } from './run-git.js';

/** Where a checkout comes from, as far as git can tell. */
export interface CheckoutSource {
  /** The address of `origin`, without user name and password. */
  readonly repo?: string;
  /** The branch that is checked out. */
  readonly ref?: string;
  readonly commit_sha?: string;
}

/** Describes the checkout that a folder belongs to; empty outside of one, or when git cannot be run. */
export function checkoutSource(folder: string): CheckoutSource {
  const repo = withoutCredentials(answerOf(folder, ['config', '--get', 'remote.origin.url']));
  const ref = answerOf(folder, ['symbolic-ref', '--short', '--quiet', 'HEAD']);
  const commit = answerOf(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  return {
    ...(repo === '' ? {} : { repo }),
    ...(ref === '' ? {} : { ref }),
    ...(/^[0-9a-f]{40,64}$/.test(commit) ? { commit_sha: commit } : {}),
  };
}

function answerOf(folder: string, args: readonly string[]): string {
  const result = tryGit(folder, args);
  return result.ok ? result.stdout.toString('utf8').trim() : '';
}

/** Threat: a token in the address of a clone would be published with whatever names the address. */
function withoutCredentials(address: string): string {
  return address.replace(/^([a-z][a-z0-9+.-]{0,20}:\/\/)[^/@]*@/i, '$1');
}
