import { spawnSync } from 'node:child_process';

import { UserError } from '../../core/errors.js';

/**
 * Settings for every call. Threat: a hostile repository's own configuration must not start programs (fsmonitor, hooks,
 * external transports), ask for input, or refuse us in a container that runs as another user.
 */
const HARDENING = [
  // Threat: a folder named `:(top)` or `*` is a name and not a pattern.
  '--literal-pathspecs',
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

/** Variables by which a surrounding git (a hook) points its children at another repository than the folder that is checked. */
const REPOSITORY_VARIABLES = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_EXTERNAL_DIFF',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
];

export interface GitResult {
  readonly ok: boolean;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Settings of git, by key. */
export type GitSettings = Readonly<Record<string, string>>;

/**
 * Runs git with an argument list, never through a shell. `timeoutMs` is for what talks to a server. Throws UserError GIT
 * only when git itself cannot be started.
 */
export function tryGit(cwd: string, args: readonly string[], input?: string, timeoutMs?: number, settings: GitSettings = {}): GitResult {
  const result = spawnSync('git', [...HARDENING, ...args], {
    cwd,
    input,
    maxBuffer: MAX_OUTPUT_BYTES,
    windowsHide: true,
    ...(timeoutMs === undefined ? {} : { timeout: timeoutMs, killSignal: 'SIGKILL' as const }),
    env: {
      ...environment(),
      ...settingVariables(settings),
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_NO_LAZY_FETCH: '1',
      LC_ALL: 'C',
    },
  });
  if (result.error !== undefined && 'code' in result.error && result.error.code === 'ETIMEDOUT') {
    return { ok: false, stdout: result.stdout, stderr: `git did not answer within ${String((timeoutMs ?? 0) / 1000)} seconds` };
  }
  if (result.error !== undefined && 'code' in result.error && result.error.code === 'ENOBUFS') {
    throw new UserError('GIT', 'git answered with more than can be held', 'Check a smaller folder.', { cause: result.error });
  }
  if (result.error !== undefined) {
    throw new UserError('GIT', 'git could not be run', 'Install git, or leave out what needs it (--base).', { cause: result.error });
  }
  return { ok: result.status === 0, stdout: result.stdout, stderr: result.stderr.toString('utf8').trim() };
}

function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !REPOSITORY_VARIABLES.includes(name)));
}

/** Settings through the environment, since a key may hold a `=` (git-config(1), GIT_CONFIG_COUNT). */
function settingVariables(settings: GitSettings): Record<string, string> {
  const first = Number(process.env['GIT_CONFIG_COUNT'] ?? 0);
  const pairs = Object.entries(settings);
  if (pairs.length === 0) return {};
  const numbered = pairs.flatMap(([key, value], index): [string, string][] => [
    [`GIT_CONFIG_KEY_${String(first + index)}`, key],
    [`GIT_CONFIG_VALUE_${String(first + index)}`, value],
  ]);
  return { ...Object.fromEntries<string>(numbered), GIT_CONFIG_COUNT: String(first + pairs.length) };
}
