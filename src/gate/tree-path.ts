import { UserError } from '../core/errors.js';

/**
 * A path that must mean the same on a commit and on disk: POSIX, taken from the checked directory, without `.` and `..`.
 * Threat: one that leads out of the tree would be judged on one side only. Throws UserError CONFIG.
 */
export function treePath(option: string, path: string): string {
  const parts: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..' && parts.pop() === undefined) throw outside(option, path);
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  if (/^(?:[\\/]|[A-Za-z]:)/.test(path) || parts.length === 0) throw outside(option, path);
  return parts.join('/');
}

function outside(option: string, path: string): UserError {
  return new UserError(
    'CONFIG',
    `${option}: ${path} does not lie inside the checked directory`,
    'Name a path relative to the checked directory.',
  );
}
