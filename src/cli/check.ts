import { resolve } from 'node:path';

import { UserError } from '../core/errors.js';
import { check } from '../gate/check.js';
import type { CheckOptions } from '../gate/request.js';
import { CHECK_NAMES, FAIL_ON } from '../gate/settings.js';
import { openFolderAgainst, openFolderAlone } from '../io/open-sides.js';
import { openSurroundings } from '../io/surroundings.js';
import { oneOf, parseArguments, splitList, type Parsed } from './arguments.js';
import { readClock } from './clock.js';
import { EXIT, type Command, type Terminal } from './command.js';
import { OUTPUT_OPTIONS, outputFile, putResult } from './output.js';
import { FORMATS, renderReport } from './render-report.js';

const OPTIONS = {
  base: 'value',
  checks: 'list',
  skills: 'list',
  exclude: 'list',
  config: 'value',
  policy: 'value',
  profile: 'value',
  'packs-dir': 'value',
  'policies-dir': 'value',
  'state-file': 'value',
  pubkey: 'value',
  keyring: 'value',
  'fail-on': 'value',
  'allow-empty': 'flag',
  ...OUTPUT_OPTIONS,
} as const;

const HELP = `vaultgate check [DIR] [OPTIONS]

Judges the installed packs, policies and skill bundles below DIR (default: the current directory).
With --base, only what is new or worse than in that revision counts, and the rules are read from it.

  --base REV             compare with a branch, tag or commit of this checkout
  --checks NAMES         packs, policies, skills; several with commas (default: each that has something to check)
  --skills PATTERN       check only the bundles that match; may be repeated
  --exclude PATTERN      leave paths out of every check; may be repeated
  --config FILE          the config file (default: .vaultgate/config.yaml)
  --policy FILE          the skill policy (default: .vaultgate/policy.yaml)
  --profile NAME         a profile of the skill policy, for example strict_v0
  --packs-dir DIR        a folder of packs on offer
  --policies-dir DIR     installed and custom policies, in DIR (default: config/policies)
  --state-file FILE      the state of installed packs, in DIR (default: .vkit/packs.yaml)
  --pubkey FILE          the public key that receipts are verified with
  --keyring DIR          a folder of such keys
  --fail-on LEVEL        error, warning or never (default: error)
  --format FORMAT        text, json, sarif, markdown, html or github (default: text)
  --output FILE          write the report there instead of to standard output; also --out
  --allow-empty          pass when there is nothing to check
  --now TIME             the time that waivers and approvals expire by, ISO 8601 (default: the clock)
  --deterministic        write 1970-01-01T00:00:00.000Z for every time in the report

Exit codes: 0 pass, 1 findings at or above --fail-on, 2 usage or configuration error, 3 nothing to check, 4 internal error.

  vaultgate check --base origin/main
  vaultgate check --format sarif --output vaultgate.sarif
`;

export const checkCommand: Command = {
  name: 'check',
  help: HELP,
  run: async (args, terminal) => {
    const { options, positionals } = parseArguments(args, OPTIONS);
    const directory = resolve(terminal.cwd, onlyDirectory(positionals));
    const format = oneOf('--format', options.format ?? 'text', FORMATS);
    const sides = options.base === undefined ? openFolderAlone(directory) : openFolderAgainst(directory, options.base);
    const { now, createdAt } = readClock(options, terminal);
    const { report } = await check({
      sides,
      options: checkOptions(options),
      surroundings: openSurroundings(terminal.cwd, directory),
      now,
      createdAt,
    });
    const text = await renderReport(report, format, {
      colour: outputFile(options) === undefined && wantsColour(terminal) ? 'ansi' : 'none',
      prefix: sides.prefix,
      head: sides.head,
    });
    putResult(options, terminal, text);
    return report.verdict === 'PASS' ? EXIT.pass : EXIT.findings;
  },
};

function onlyDirectory(positionals: readonly string[]): string {
  if (positionals.length > 1)
    throw new UserError('USAGE', `one directory is expected, not ${String(positionals.length)}`, 'Run one check per directory.');
  return positionals[0] ?? '.';
}

function checkOptions(options: Parsed<typeof OPTIONS>): CheckOptions {
  return {
    checks: splitList(options.checks).map((name) => oneOf('--checks', name, CHECK_NAMES)),
    skills: options.skills,
    exclude: options.exclude,
    config: options.config,
    policy: options.policy,
    profile: options.profile,
    packsDir: options['packs-dir'],
    policiesDir: options['policies-dir'],
    stateFile: options['state-file'],
    pubkey: options.pubkey,
    keyring: options.keyring,
    failOn: options['fail-on'] === undefined ? undefined : oneOf('--fail-on', options['fail-on'], FAIL_ON),
    allowEmpty: options['allow-empty'],
  };
}

/** https://no-color.org: set and not empty. */
function wantsColour(terminal: Terminal): boolean {
  return terminal.isTty && (terminal.env['NO_COLOR'] ?? '') === '' && terminal.env['TERM'] !== 'dumb';
}
