import { join, resolve } from 'node:path';

import { UserError } from '../core/errors.js';
import { endOfDay } from '../core/iso-date.js';
import { prettyJson } from '../core/json.js';
import { check } from '../gate/check.js';
import { requireEntries } from '../gate/exception-file.js';
import { WAIVERS } from '../gate/waivers/waivers-file.js';
import { MAX_WAIVER_DAYS, WAIVERS_FILE, waiverState } from '../gate/waivers/waiver.js';
import { openFolderAgainst, openFolderAlone } from '../io/open-sides.js';
import { openSurroundings } from '../io/surroundings.js';
import { openListedFiles } from '../io/working-tree.js';
import { writeFileAtomically } from '../io/write-file.js';
import { appendEntry } from '../io/yaml/append-entry.js';
import type { ReportedFinding } from '../report/report.js';
import { logText } from '../report/untrusted.js';
import { oneOf, parseArguments } from './arguments.js';
import { EXIT, type Command, type Terminal } from './command.js';

const OPTIONS = {
  reason: 'value',
  owner: 'value',
  expires: 'value',
  dir: 'value',
  base: 'value',
  config: 'value',
  policy: 'value',
  profile: 'value',
  pubkey: 'value',
  keyring: 'value',
  format: 'value',
  now: 'value',
} as const;

const HELP = `vaultgate waive FINGERPRINT --reason TEXT --owner WHO --expires DATE

Records a dated, justified exception to one finding in .vaultgate/waivers.yaml. The finding stays in every report, marked
as waived, and gates again after its last day. In a pull request waivers count from the change after the one that adds them.

  FINGERPRINT          of the finding, as \`vaultgate check --format json\` has it; its first 8 digits or more are enough
  --reason TEXT        why the finding is accepted
  --owner WHO          who answers for it
  --expires DATE       the last day, YYYY-MM-DD, at most ${String(MAX_WAIVER_DAYS)} days ahead
  --dir DIR            the checked directory (default: the current one)
  --base REV  --config FILE  --policy FILE  --profile NAME  --pubkey FILE | --keyring DIR
                       as given to \`vaultgate check\`
  --format text|json   --now ISO
`;

export const waiveCommand: Command = {
  name: 'waive',
  help: HELP,
  run: async (args, terminal) => {
    const { options, positionals } = parseArguments(args, OPTIONS);
    const fingerprint = fingerprintOf(positionals);
    const format = oneOf('--format', options.format ?? 'text', ['text', 'json']);
    const directory = resolve(terminal.cwd, options.dir ?? '.');
    const now = options.now === undefined ? terminal.now() : new Date(options.now);
    const justification = required(options.reason, 'reason');
    const owner = required(options.owner, 'owner');
    const expires = expiryOf(required(options.expires, 'expires'), now);
    const finding = await findingOf(fingerprint, directory, options, terminal, now);
    const waiver = { rule: finding.rule, path: finding.path, fingerprint: finding.fingerprint, justification, owner, expires };
    record(directory, waiver);
    terminal.out(
      format === 'json'
        ? prettyJson({ path: WAIVERS_FILE, waiver })
        : `recorded in ${WAIVERS_FILE}: ${logText(finding.rule)} at ${logText(finding.path)}, through ${expires}\n`,
    );
    return EXIT.pass;
  },
};

function fingerprintOf(positionals: readonly string[]): string {
  const [fingerprint, ...rest] = positionals;
  if (fingerprint === undefined || rest.length > 0 || !/^[0-9a-f]{8,64}$/.test(fingerprint)) {
    throw new UserError(
      'USAGE',
      'one fingerprint is expected',
      'Copy it from `vaultgate check --format json`: 8 to 64 hexadecimal digits.',
    );
  }
  return fingerprint;
}

function required(value: string | undefined, name: string): string {
  if (value === undefined || value.trim() === '') {
    throw new UserError(
      'USAGE',
      `--${name} is missing`,
      'A waiver says why, who answers for it and until when; see vaultgate waive --help.',
    );
  }
  return value;
}

function expiryOf(expires: string, now: Date): string {
  const state = endOfDay(expires) === undefined ? undefined : waiverState({ expires }, now);
  if (state === undefined) throw new UserError('USAGE', `--expires: '${expires}' is not a day`, 'Write it like 2026-12-31.');
  if (state.kind === 'expired') throw new UserError('USAGE', `--expires: ${expires} is past`, 'Name a day that is still to come.');
  if (state.kind === 'too-long') {
    throw new UserError('USAGE', `--expires: ${expires} is too far ahead`, `A waiver holds for at most ${String(MAX_WAIVER_DAYS)} days.`);
  }
  return expires;
}

type Options = Readonly<Partial<Record<'base' | 'config' | 'policy' | 'profile' | 'pubkey' | 'keyring', string | undefined>>>;

/** The one finding of a check of the directory that a fingerprint, or the start of one, names. */
async function findingOf(
  fingerprint: string,
  directory: string,
  options: Options,
  terminal: Terminal,
  now: Date,
): Promise<ReportedFinding> {
  const { base, ...others } = options;
  const { config, policy, profile, pubkey, keyring } = others;
  const { report } = await check({
    sides: base === undefined ? openFolderAlone(directory) : openFolderAgainst(directory, base),
    options: { config, policy, profile, pubkey, keyring },
    surroundings: openSurroundings(terminal.cwd, directory),
    now,
    createdAt: now.toISOString(),
  });
  const matches = report.findings.filter((finding) => finding.fingerprint.startsWith(fingerprint) && finding.status !== 'fixed');
  const [finding, ...more] = matches;
  if (finding === undefined)
    throw new UserError(
      'USAGE',
      `no finding has the fingerprint ${fingerprint}`,
      'Run `vaultgate check --format json` again: the finding may be gone.',
    );
  if (more.length > 0) throw new UserError('USAGE', `${String(matches.length)} findings start with ${fingerprint}`, 'Give more digits.');
  if (finding.waived) throw new UserError('USAGE', 'the finding is waived already', `Renew the entry in ${WAIVERS_FILE} instead.`);
  return finding;
}

function record(directory: string, waiver: Readonly<Record<string, unknown>>): void {
  const snapshot = openListedFiles('repository', directory, [WAIVERS_FILE]);
  requireEntries(WAIVERS, snapshot);
  const content = snapshot.read(WAIVERS_FILE);
  const text = content.kind === 'bytes' ? new TextDecoder().decode(content.bytes) : undefined;
  writeFileAtomically(join(directory, WAIVERS_FILE), appendEntry(text, 'waivers', waiver, WAIVERS_FILE));
}
