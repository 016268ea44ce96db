import { lstatSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

import { messageOf, UserError } from '../../core/errors.js';

/** The folders that an input may name files in: the workspace and RUNNER_TEMP. The first one is what relative paths start from. */
export type Roots = readonly [string, ...string[]];

/**
 * The absolute path of a file that is to be written, its folder made. Threat: the checkout is the pull request's, so any
 * folder on the way may be a link that leads out; what counts is where the deepest existing folder really is. Throws
 * UserError CONFIG naming the input.
 */
export function placeOutputFile(input: string, path: string, roots: Roots): string {
  const wanted = resolve(roots[0], path);
  const folder = dirname(wanted);
  const existing = deepestExisting(folder);
  const real = join(realpathSync(existing), relative(existing, folder));
  refuseOutside(input, path, real, roots);
  if (real.split(sep).includes('.git'))
    throw new UserError('CONFIG', `input ${input}: ${path} lies in .git`, 'Name a file elsewhere in the workspace.');
  const target = join(real, basename(wanted));
  const present = lstatSync(target, { throwIfNoEntry: false });
  if (present !== undefined && !present.isFile()) {
    throw new UserError('CONFIG', `input ${input}: ${path} is a link or a folder`, 'Name a regular file, or one that does not exist yet.');
  }
  try {
    mkdirSync(real, { recursive: true });
  } catch (error) {
    throw unwritable(input, path, error);
  }
  return target;
}

/** Replaces a placed file in one step, so that nobody reads half of it. Throws UserError IO naming the input. */
export function writeOutputFile(input: string, target: string, content: string, random: () => string): void {
  const temporary = join(dirname(target), `.${basename(target)}.${random()}.tmp`);
  try {
    writeFileSync(temporary, content, { flag: 'wx' });
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw unwritable(input, target, error);
  }
}

/** The real path of a file that an input names for reading. Throws UserError CONFIG when it is missing or leads out. */
export function placeInputFile(input: string, path: string, roots: Roots): string {
  const wanted = resolve(roots[0], path);
  let real: string;
  try {
    real = realpathSync(wanted);
  } catch (error) {
    throw new UserError('CONFIG', `input ${input}: ${path} does not exist`, 'Name an existing file, relative to the workspace.', {
      cause: error,
    });
  }
  refuseOutside(input, path, real, roots);
  return wanted;
}

/** The text of a file of the runner's own, at most `limit` bytes. Throws whatever the file system throws, and RangeError above the limit. */
export function readRunnerFile(file: string, limit: number): string {
  if (statSync(file).size > limit) throw new RangeError(`${file} is larger than ${String(limit)} bytes`);
  return readFileSync(file, 'utf8');
}

function refuseOutside(input: string, path: string, real: string, roots: Roots): void {
  const inside = roots.some((root) => isInside(realpathOr(root), real));
  if (!inside)
    throw new UserError(
      'CONFIG',
      `input ${input}: ${path} lies outside the workspace`,
      'Name a path inside the workspace or RUNNER_TEMP, not through a link.',
    );
}

function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : `${root}${sep}`);
}

function realpathOr(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function deepestExisting(folder: string): string {
  // A dangling link exists for lstat: it must not be passed over as if it were free to be made.
  for (let candidate = folder; ; candidate = dirname(candidate)) {
    if (lstatSync(candidate, { throwIfNoEntry: false }) !== undefined || dirname(candidate) === candidate) return candidate;
  }
}

function unwritable(input: string, path: string, error: unknown): UserError {
  return new UserError(
    'IO',
    `input ${input}: cannot write ${path}: ${messageOf(error)}`,
    'Name a file in a folder that may be written, such as RUNNER_TEMP.',
    {
      cause: error,
    },
  );
}
