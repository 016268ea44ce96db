import { resolve } from 'node:path';

import { UserError } from '../core/errors.js';
import { check } from '../gate/check.js';
import type { CheckOptions } from '../gate/request.js';
import { CHECK_NAMES, FAIL_ON } from '../gate/settings.js';
import { openFolderAgainst, openFolderAlone } from '../io/open-sides.js';
import { openSurroundings } from '../io/surroundings.js';
import { writeFileAtomically } from '../io/write-file.js';
import { oneOf, parseArguments, splitList, type Parsed } from './arguments.js';
import { EXIT, type Command, type Terminal } from './command.js';
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
  format: 'value',
  output: 'value',
  out: 'value',
  'allow-empty': 'flag',
  now: 'value',
  deterministic: 'flag',
} as const;

const HELP = `vaultgate check [DIR]

Judges installed packs, policies and skill bundles below DIR, the current folder if left out: everything that the
action does. Exit codes: 0 pass, 1 findings, 2 usage or configuration error, 3 nothing to check, 4 internal error.

What to check
  --checks NAMES         packs, policies, skills; each for which there is something to check if left out
  --skills PATTERN       check the bundles whose path matches; may be repeated
  --exclude PATTERN      leave out of every check what matches; may be repeated
  --base REV             compare with a git revision, and gate on what is new or worse than there
  --allow-empty          pass when there is nothing to check

What to go by
  --config FILE          the config file; .vaultgate/config.yaml if left out
  --policy FILE          the skill policy (policy.v1); .vaultgate/policy.yaml if left out
  --profile NAME         the profile of the skill policy, for example strict_v0
  --packs-dir DIR        the folder of packs on offer, in place of those in the repository and those built in
  --policies-dir DIR     the folder of installed and custom policies; config/policies if left out
  --state-file FILE      the state file of installed packs; .vkit/packs.yaml if left out
  --pubkey FILE          the public key by which receipts and approvals are verified
  --keyring DIR          a folder of such keys
  --now TIME             the time that waivers and approvals expire by; the clock's if left out

What to do with it
  --fail-on LEVEL        the least level that fails: error (if left out), warning, never
  --format FORMAT        text (if left out), json, sarif, markdown, html, github
  --output FILE          write there in place of the standard output; --out is the same
  --deterministic        write 1970-01-01T00:00:00.000Z for the time of the report
`;

export const checkCommand: Command = {
  name: 'check',
  help: HELP,
  run: async (args, terminal) => {
    const { options, positionals } = parseArguments(args, OPTIONS);
    const directory = resolve(terminal.cwd, onlyDirectory(positionals));
    const format = oneOf('--format', options.format ?? 'text', FORMATS);
    const sides = options.base === undefined ? openFolderAlone(directory) : openFolderAgainst(directory, options.base);
    const now = options.now === undefined ? terminal.now() : parseTime(options.now);
    const { report } = await check({
      sides,
      options: checkOptions(options),
      surroundings: openSurroundings(terminal.cwd, directory),
      now,
      createdAt: options.deterministic === true ? '1970-01-01T00:00:00.000Z' : now.toISOString(),
    });
    const output = options.output ?? options.out;
    const text = await renderReport(report, format, {
      colour: output === undefined && wantsColour(terminal) ? 'ansi' : 'none',
      prefix: sides.prefix,
    });
    if (output === undefined) terminal.out(text);
    else writeFileAtomically(resolve(terminal.cwd, output), text);
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

function parseTime(text: string): Date {
  const time = new Date(text);
  if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(time.getTime())) {
    throw new UserError('USAGE', `--now: '${text}' is not an ISO 8601 time`, 'Write it like 2026-01-31T12:00:00Z.');
  }
  return time;
}

/** https://no-color.org: set and not empty. */
function wantsColour(terminal: Terminal): boolean {
  return terminal.isTty && (terminal.env['NO_COLOR'] ?? '') === '' && terminal.env['TERM'] !== 'dumb';
}
