import { statSync } from 'node:fs';
import { resolve } from 'node:path';

import { UserError } from '../../core/errors.js';
import { resolveSettings } from '../../gate/resolve-settings.js';
import { readTrustedRules } from '../../gate/trusted-rules.js';
import { openFolderAlone } from '../../io/open-sides.js';
import { openSurroundings } from '../../io/surroundings.js';
import type { OpenedTree } from '../../packs/change-packs.js';
import { oneOf, parseArguments } from '../arguments.js';
import { readClock } from '../clock.js';
import type { Terminal } from '../command.js';
import { OUTPUT_OPTIONS, putResult } from '../output.js';

const OPTIONS = {
  dir: 'value',
  'packs-dir': 'value',
  'policies-dir': 'value',
  'state-file': 'value',
  config: 'value',
  'dry-run': 'flag',
  force: 'flag',
  'with-deps': 'flag',
  ...OUTPUT_OPTIONS,
} as const;

export type PackFormat = 'text' | 'json';

/** One call of `vaultgate pack …`, all resolved. */
export interface PackCall {
  readonly directory: string;
  readonly names: readonly string[];
  readonly dryRun: 'no' | 'yes';
  readonly force: 'no' | 'yes';
  readonly dependencies: 'add' | 'require';
  readonly format: PackFormat;
  readonly now: Date;
  readonly createdAt: string;
  /** Reads the tree and its settings as they are now. */
  readonly open: () => OpenedTree;
  /** Prints the result, or writes it to the file of `--output`. */
  readonly put: (text: string) => void;
}

/** Which of `--dry-run`, `--force` and `--with-deps` a command knows. */
export type ChangeFlag = 'dry-run' | 'force' | 'with-deps';

const FLAGS: readonly ChangeFlag[] = ['dry-run', 'force', 'with-deps'];

/** Parses the words after `vaultgate pack COMMAND`. Throws UserError USAGE. */
export function parsePackCall(args: readonly string[], terminal: Terminal, known: readonly ChangeFlag[]): PackCall {
  const { options, positionals } = parseArguments(args, OPTIONS);
  const strange = FLAGS.find((flag) => options[flag] === true && !known.includes(flag));
  if (strange !== undefined) throw new UserError('USAGE', `--${strange} has no meaning here`, 'Leave it out; see vaultgate pack --help.');
  const directory = resolve(terminal.cwd, options.dir ?? '.');
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError('IO', `cannot list the folder ${directory}`, 'Name an existing folder that you may read.');
  }
  const { now, createdAt } = readClock(options, terminal);
  return {
    directory,
    names: positionals,
    dryRun: options['dry-run'] === true ? 'yes' : 'no',
    force: options.force === true ? 'yes' : 'no',
    dependencies: options['with-deps'] === true ? 'add' : 'require',
    format: oneOf('--format', options.format ?? 'text', ['text', 'json']),
    now: new Date(createdAt),
    createdAt,
    open: () => {
      const sides = openFolderAlone(directory);
      const request = {
        sides,
        options: {
          config: options.config,
          packsDir: options['packs-dir'],
          policiesDir: options['policies-dir'],
          stateFile: options['state-file'],
        },
        surroundings: openSurroundings(terminal.cwd, directory),
        now,
        createdAt,
      };
      return { snapshot: sides.head, settings: resolveSettings(request, readTrustedRules(request)).head };
    },
    put: (text) => {
      putResult(options, terminal, text);
    },
  };
}

/** Throws UserError USAGE unless names of packs were given; each counts once. */
export function requireNames(call: PackCall, command: string): string[] {
  if (call.names.length === 0)
    throw new UserError('USAGE', `pack ${command} needs the name of a pack`, `Write vaultgate pack ${command} NAME.`);
  return [...new Set(call.names)];
}
