import { spawnSync } from 'node:child_process';

import { UserError } from '../../core/errors.js';

/**
 * Settings for every call. Threat: a hostile repository's own configuration must not start programs (fsmonitor, hooks,
 * external transports), ask for input, or refuse us in a container that runs as another user.
 */
const HARDENING = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.quotePath=false',
  '-c',
  'protocol.ext.allow=never',
  '-c',
  'safe.directory=*',
];

const MAX_OUTPUT_BYTES = 1024 * 1024 * 1024;

export interface GitResult {
  readonly ok: boolean;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Runs git with an argument list, never through a shell. `timeoutMs` is for what talks to a server. Throws UserError GIT
 * only when git itself cannot be started.
 */
export function tryGit(cwd: string, args: readonly string[], input?: string, timeoutMs?: number): GitResult {
  const result = spawnSync('git', [...HARDENING, ...args], {
    cwd,
    input,
    maxBuffer: MAX_OUTPUT_BYTES,
    windowsHide: true,
    ...(timeoutMs === undefined ? {} : { timeout: timeoutMs, killSignal: 'SIGKILL' as const }),
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' },
  });
  if (result.error !== undefined && 'code' in result.error && result.error.code === 'ETIMEDOUT') {
    return { ok: false, stdout: result.stdout, stderr: `git did not answer within ${String((timeoutMs ?? 0) / 1000)} seconds` };
  }
  if (result.error !== undefined) {
    throw new UserError('GIT', 'git could not be run', 'Install git, or leave out what needs it (--base).', { cause: result.error });
  }
  return { ok: result.status === 0, stdout: result.stdout, stderr: result.stderr.toString('utf8').trim() };
}
