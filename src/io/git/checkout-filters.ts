import { tryGit, type GitSettings } from './run-git.js';

/**
 * Settings that switch off the filters which a repository's own configuration defines; those of the user or the machine
 * (git-lfs, for one) stay. Threat: comparing files with a commit runs `filter.NAME.clean`, and a folder that came with its
 * `.git` would run its own programs on the machine that checks it.
 */
export function withoutOwnFilters(folder: string): GitSettings {
  const listed = tryGit(folder, [
    'config',
    '--show-scope',
    '--name-only',
    '-z',
    '--get-regexp',
    String.raw`^filter\..*\.(clean|process|required)$`,
  ]);
  const settings: Record<string, string> = {};
  const fields = listed.stdout.toString('utf8').split('\0');
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const key = fields[index + 1] ?? '';
    if (fields[index] === 'local' || fields[index] === 'worktree') settings[key] = key.endsWith('.required') ? 'false' : '';
  }
  return settings;
}
