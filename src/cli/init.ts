import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { UserError } from '../core/errors.js';
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
    const folder = resolve(terminal.cwd, positionals[0] ?? '.');
    if (!existsSync(folder))
      throw new UserError('IO', `${positionals[0] ?? folder} does not exist`, 'Name the top folder of a repository.');
    const action = options.action === undefined ? PLACEHOLDER : checkedAction(options.action);
    const files = { '.github/workflows/vaultgate.yml': starterWorkflow(action), '.vaultgate/policy.yaml': starterPolicy() };
    for (const [path, content] of Object.entries(files)) {
      const file = join(folder, path);
      if (existsSync(file)) terminal.out(`kept ${path}, which is there already\n`);
      else if (options['dry-run'] === true) terminal.out(`would write ${path}\n`);
      else {
        writeFileAtomically(file, content);
        terminal.out(`wrote ${path}\n`);
      }
    }
    if (action === PLACEHOLDER)
      terminal.out(`Next: put the owner and the commit of a release in place of ${PLACEHOLDER} in the workflow.\n`);
    terminal.out('Next: commit both, open a pull request, and require the job in the rules of the branch.\n');
    return EXIT.pass;
  },
};

/** Threat: a tag or a branch can be moved to other code after it was looked at. */
function checkedAction(reference: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9-]*\/[\w.-]+@[0-9a-f]{40}$/.test(reference)) return reference;
  throw new UserError(
    'USAGE',
    `--action: ${logText(reference)} is not an action at a commit`,
    'Write OWNER/REPOSITORY@ and 40 hexadecimal digits.',
  );
}
