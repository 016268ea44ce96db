import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { UserError } from '../core/errors.js';
import { shellWord } from '../core/shell-word.js';
import { writeFileAtomically } from '../io/write-file.js';
import { logText } from '../report/untrusted.js';
import { parseArguments } from './arguments.js';
import { EXIT, type Command } from './command.js';
import { starterPolicy, starterWorkflow } from './starter-files.js';

const PLACEHOLDER = 'OWNER/vaultgate@COMMIT';

const HELP = `vaultgate init [DIR] [--action OWNER/REPOSITORY@COMMIT] [--dry-run]

Writes what a repository needs to start with, and nothing that is there already:

  .github/workflows/vaultgate.yml   judges pull requests; actions pinned by commit, least permissions
  .vaultgate/policy.yaml            the skill policy that holds without a file, to be tightened

  --action REF   the action and the 40 hexadecimal digits of the commit of its release
  --dry-run      say what would be written, and write nothing

A repository with a backlog needs no more: only what a change adds or makes worse counts.
`;

export const initCommand: Command = {
  name: 'init',
  help: HELP,
  run: (args, terminal) => {
    const { options, positionals } = parseArguments(args, { action: 'value', 'dry-run': 'flag' });
    if (positionals.length > 1) throw new UserError('USAGE', 'one directory is expected', 'Run init once per repository.');
    const folder = topFolder(terminal.cwd, positionals[0] ?? '.');
    const action = options.action === undefined ? PLACEHOLDER : checkedAction(options.action);
    const mode = options['dry-run'] === true ? 'would write' : 'wrote';
    const missing = starterFiles(action).filter(({ paths }) => {
      const present = paths.find((path) => existsSync(join(folder, path)));
      if (present !== undefined) terminal.out(`kept ${present}, which is there already\n`);
      return present === undefined;
    });
    for (const { paths, content } of missing) {
      if (mode === 'wrote') writeFileAtomically(join(folder, paths[0]), content);
      terminal.out(`${mode} ${paths[0]}\n`);
    }
    terminal.out(missing.length === 0 ? 'Nothing was written.\n' : nextSteps(action));
    return EXIT.pass;
  },
};

/** What is written, each under the first of the paths at which it may be there already. */
function starterFiles(action: string): readonly { readonly paths: readonly [string, ...string[]]; readonly content: string }[] {
  return [
    { paths: ['.github/workflows/vaultgate.yml', '.github/workflows/vaultgate.yaml'], content: starterWorkflow(action) },
    { paths: ['.vaultgate/policy.yaml'], content: starterPolicy() },
  ];
}

function nextSteps(action: string): string {
  const fill =
    action === PLACEHOLDER ? `Next: put the owner and the commit of a release in place of ${PLACEHOLDER} in the workflow.\n` : '';
  return `${fill}Next: commit what was written, open a pull request, and require the job vaultgate in the rules of the branch.\n`;
}

/** GitHub reads workflows at the top of a repository alone, so one further down would never run. */
function topFolder(cwd: string, named: string): string {
  const folder = resolve(cwd, named);
  if (!existsSync(folder)) throw new UserError('IO', `${named} does not exist`, 'Name the top folder of a repository.');
  for (let above = folder; !existsSync(join(above, '.git')); above = dirname(above)) {
    if (dirname(above) === above) return folder;
    if (existsSync(join(dirname(above), '.git'))) {
      throw new UserError(
        'USAGE',
        `${named} lies inside a repository, and GitHub reads workflows at its top alone`,
        `Run: vaultgate init ${shellWord(dirname(above))}`,
      );
    }
  }
  return folder;
}

/** Threat: a tag or a branch can be moved to other code after it was looked at. */
function checkedAction(reference: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9-]*\/[\w.-]+@[0-9a-f]{40}$/.test(reference)) return reference;
  throw new UserError(
    'USAGE',
    `--action: ${logText(reference)} is not an action at a commit`,
    'Write OWNER/REPOSITORY@ and 40 hexadecimal digits.',
  );
}
