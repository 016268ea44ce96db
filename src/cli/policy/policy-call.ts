import { resolve } from 'node:path';

import { UserError } from '../../core/errors.js';
import { DEFAULT_POLICIES_DIR, DEFAULT_REGISTRY_FILE, DEFAULT_STATE_FILE, FAIL_ON, type FailOn } from '../../gate/settings.js';
import type { Snapshot } from '../../io/snapshot.js';
import { openWorkingTree } from '../../io/working-tree.js';
import { oneOf, parseArguments, type OptionKinds } from '../arguments.js';
import { readClock } from '../clock.js';
import type { Terminal } from '../command.js';
import { OUTPUT_OPTIONS, putResult } from '../output.js';

const COMMON = {
  dir: 'value',
  'policies-dir': 'value',
  registry: 'value',
  'state-file': 'value',
  'fail-on': 'value',
  ...OUTPUT_OPTIONS,
} as const;

/** One call of `vaultgate policy …`, all resolved. */
export interface PolicyCall {
  /** The repository on disk. */
  readonly directory: string;
  readonly positionals: readonly string[];
  readonly policiesDir: string;
  readonly registryFile: string;
  readonly stateFile: string;
  readonly failOn: FailOn;
  readonly format: 'text' | 'json';
  readonly now: Date;
  readonly createdAt: string;
  /** What `extra` options were given, by name. */
  readonly extra: Readonly<Record<string, string | true | undefined>>;
  /** The repository as it is on disk. */
  readonly open: () => Snapshot;
  /** A path that the user named, made absolute. */
  readonly pathOf: (path: string) => string;
  /** Prints the result, or writes it to the file of `--output`. */
  readonly put: (text: string) => void;
}

/** Parses the words after `vaultgate policy COMMAND`. Throws UserError USAGE. */
export function parsePolicyCall(args: readonly string[], terminal: Terminal, extra: OptionKinds = {}): PolicyCall {
  const { options, positionals } = parseArguments(args, { ...COMMON, ...extra });
  const given = options as Readonly<Record<string, string | true | undefined>>;
  const directory = resolve(terminal.cwd, options.dir ?? '.');
  const { now, createdAt } = readClock(options, terminal);
  return {
    directory,
    positionals,
    policiesDir: insidePath('--policies-dir', options['policies-dir'] ?? DEFAULT_POLICIES_DIR),
    registryFile: insidePath('--registry', options.registry ?? DEFAULT_REGISTRY_FILE),
    stateFile: insidePath('--state-file', options['state-file'] ?? DEFAULT_STATE_FILE),
    failOn: options['fail-on'] === undefined ? 'error' : oneOf('--fail-on', options['fail-on'], FAIL_ON),
    format: oneOf('--format', options.format ?? 'text', ['text', 'json']),
    now,
    createdAt,
    extra: Object.fromEntries(Object.keys(extra).map((name) => [name, given[name]])),
    open: () => openWorkingTree(directory),
    pathOf: (path) => resolve(terminal.cwd, path),
    put: (text) => {
      putResult(options, terminal, text);
    },
  };
}

/** Threat: `..` would lead out of the repository that the findings are about. */
function insidePath(option: string, path: string): string {
  const steps = path
    .replaceAll('\\', '/')
    .split('/')
    .filter((step) => step !== '' && step !== '.');
  if (path.startsWith('/') || steps.includes('..')) {
    throw new UserError('USAGE', `${option}: ${path} lies outside the repository`, 'Give a path relative to --dir, without `..`.');
  }
  return steps.join('/');
}
