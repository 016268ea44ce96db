import { join } from 'node:path';

import { UserError } from '../core/errors.js';
import type { Config, CommentMode } from '../gate/config/schema.js';
import type { CheckOptions } from '../gate/request.js';
import { placeInputFile, placeOutputFile, type Roots } from '../io/runner/confined-files.js';
import type { RunnerEnvironment } from '../io/runner/environment.js';
import type { ActionInputs } from './inputs.js';

/** What the action tells, where, and how it ends: inputs over the config file over defaults. */
export interface PublishSettings {
  readonly comment: CommentMode;
  /** Whether somebody asked for the comment: then it is worth a warning when it cannot be written. */
  readonly commentWish: 'asked' | 'default';
  readonly annotations: 'shown' | 'left-out';
  readonly onFailure: 'fail' | 'warn-only';
  readonly id: string;
}

export function publishSettings(inputs: ActionInputs, config: Config): PublishSettings {
  return {
    comment: inputs.comment ?? config.comment ?? 'on-failure',
    commentWish: (inputs.comment ?? config.comment) === undefined ? 'default' : 'asked',
    annotations: (inputs.annotations ?? config.annotations ?? true) ? 'shown' : 'left-out',
    onFailure: (inputs['warn-only'] ?? config['warn-only'] ?? false) ? 'warn-only' : 'fail',
    id: inputs.id ?? config.id ?? 'default',
  };
}

/** The report files that are wanted, each with its absolute place. */
export type WantedFiles = Readonly<Partial<Record<'json' | 'sarif' | 'html', string>>>;

/** Places the report files before anything is judged, so that a wrong path costs no time. Throws UserError CONFIG. */
export function placeReportFiles(inputs: ActionInputs, config: Config, roots: Roots): WantedFiles {
  const wanted: Partial<Record<'json' | 'sarif' | 'html', string>> = {};
  for (const kind of ['json', 'sarif', 'html'] as const) {
    const name = `${kind}-file` as const;
    const path = inputs[name] ?? config[name];
    if (path !== undefined) wanted[kind] = placeOutputFile(name, path, roots);
  }
  return wanted;
}

/** The folders that file inputs may name files in. */
export function rootsOf(environment: RunnerEnvironment): Roots {
  return environment.temp === undefined ? [environment.workspace] : [environment.workspace, environment.temp];
}

/** The checked folder: the input `path` below the workspace. Throws UserError CONFIG for one that leads out. */
export function checkedFolder(inputs: ActionInputs, roots: Roots): string {
  return inputs.path === undefined ? roots[0] : placeInputFile('path', inputs.path, [roots[0]]);
}

/** The inputs as the gate takes them. File inputs start from the workspace. Throws UserError CONFIG for one that leads out. */
export async function checkOptions(inputs: ActionInputs, roots: Roots): Promise<CheckOptions> {
  return {
    checks: inputs.checks,
    skills: inputs.skills,
    exclude: inputs.exclude,
    config: await fileInput('config', inputs.config, roots),
    policy: await fileInput('policy', inputs.policy, roots),
    profile: inputs.profile,
    packsDir: folderInput('packs-dir', inputs['packs-dir'], roots),
    policiesDir: inputs['policies-dir'],
    stateFile: inputs['state-file'],
    pubkey: await fileInput('pubkey', inputs.pubkey, roots),
    keyring: folderInput('keyring', inputs.keyring, roots),
    failOn: inputs['fail-on'],
    allowEmpty: inputs['allow-empty'],
  };
}

function folderInput(name: string, path: string | undefined, roots: Roots): string | undefined {
  return path === undefined ? undefined : placeInputFile(name, path, roots);
}

/** A path, or a pattern that exactly one file matches. */
async function fileInput(name: string, path: string | undefined, roots: Roots): Promise<string | undefined> {
  if (path === undefined) return undefined;
  if (!/[*?[]/.test(path)) return placeInputFile(name, path, roots);
  // Loaded only here: it brings an HTTP client along.
  const { create } = await import('@actions/glob');
  const options = { followSymbolicLinks: false, matchDirectories: false };
  const globber = await create(join(roots[0], path), options);
  const matches = await globber.glob();
  const [match] = matches;
  if (match === undefined || matches.length > 1) {
    throw new UserError(
      'CONFIG',
      `input ${name}: ${path} matches ${String(matches.length)} files`,
      'Write it so that exactly one file matches.',
    );
  }
  return placeInputFile(name, match, roots);
}
