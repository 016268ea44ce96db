import { basename, resolve } from 'node:path';

import { UserError } from '../../core/errors.js';
import { prettyJson } from '../../core/json.js';
import { APPROVALS_FILE } from '../../gate/approvals/approval.js';
import { DEFAULT_SKILL_POLICY_FILE } from '../../gate/settings.js';
import { openSurroundings } from '../../io/surroundings.js';
import { openListedFiles } from '../../io/working-tree.js';
import type { Keyring } from '../../io/keys/keyring.js';
import type { ConsentBasis } from '../../skills/judge/capabilities.js';
import { resolvePolicy } from '../../skills/policy/read-policy.js';
import type { SkillPolicy } from '../../skills/policy/skill-policy.js';
import type { KeySource } from '../../skills/receipts/verify-signature.js';
import { APPROVALS } from '../../gate/approvals/approvals-file.js';
import { requireEntries } from '../../gate/exception-file.js';
import { oneOf, parseArguments, type OptionKinds, type Parsed } from '../arguments.js';
import { readClock } from '../clock.js';
import type { Terminal } from '../command.js';
import { OUTPUT_OPTIONS, putResult } from '../output.js';

/** The options that every `vaultgate skill` command has. */
export const COMMON = {
  dir: 'value',
  ...OUTPUT_OPTIONS,
} as const satisfies OptionKinds;

export const POLICY = { policy: 'value', profile: 'value' } as const satisfies OptionKinds;
export const KEYS = { pubkey: 'value', keyring: 'value' } as const satisfies OptionKinds;

type Common = Parsed<typeof COMMON>;

/** One call of `vaultgate skill …` with what all commands need resolved. */
export interface SkillCall<K extends OptionKinds> {
  readonly options: Parsed<K> & Common;
  readonly positionals: readonly string[];
  readonly cwd: string;
  /** The repository: where the policy and approvals lie. */
  readonly directory: string;
  readonly format: 'text' | 'json';
  readonly now: Date;
  readonly createdAt: string;
  readonly readFile: (path: string) => Uint8Array;
  /** Prints a document, or writes it to the file of `--output`. */
  readonly put: (document: unknown, text: () => string) => void;
}

/** Parses the words after `vaultgate skill COMMAND`. `--out` is the alias of `--output` unless the command has its own. */
export function parseSkillCall<const K extends OptionKinds>(args: readonly string[], terminal: Terminal, kinds: K): SkillCall<K> {
  const { options, positionals } = parseArguments(args, { ...COMMON, ...kinds });
  const known = options as Parsed<K> & Common;
  const { now, createdAt } = readClock(known, terminal);
  const format = oneOf('--format', known.format ?? 'text', ['text', 'json']);
  const { cwd } = terminal;
  return {
    options: known,
    positionals,
    cwd,
    directory: resolve(cwd, known.dir ?? '.'),
    format,
    now,
    createdAt,
    readFile: (path) => openSurroundings(cwd, cwd).readFile(path),
    put: (document, text) => {
      putResult(known, terminal, format === 'json' ? prettyJson(document) : text());
    },
  };
}

/** The one positional of a command. Throws UserError USAGE naming what is missing or too much. */
export function onePositional(positionals: readonly string[], what: string): string {
  const [first, ...rest] = positionals;
  if (first === undefined) throw new UserError('USAGE', `${what} is missing`, 'See vaultgate skill --help.');
  if (rest.length > 0)
    throw new UserError('USAGE', `one ${what} is expected, not ${String(positionals.length)}`, 'See vaultgate skill --help.');
  return first;
}

type PolicyCall = Pick<SkillCall<typeof POLICY>, 'options' | 'directory' | 'readFile'>;

/** The policy of a call: `--policy`, else `.vaultgate/policy.yaml` of the repository, else the built-in one, with `--profile`. */
export function policyOf(call: PolicyCall): SkillPolicy {
  const { policy, profile } = call.options;
  if (policy !== undefined) return resolvePolicy({ path: policy, bytes: call.readFile(policy) }, profile);
  const content = openListedFiles('repository', call.directory, [DEFAULT_SKILL_POLICY_FILE]).read(DEFAULT_SKILL_POLICY_FILE);
  if (content.kind === 'bytes') return resolvePolicy({ path: DEFAULT_SKILL_POLICY_FILE, bytes: content.bytes }, profile);
  if (content.reason === 'missing') return resolvePolicy(undefined, profile);
  throw new UserError('CONFIG', `${DEFAULT_SKILL_POLICY_FILE} cannot be read (${content.reason})`, 'Make it a regular, readable file.');
}

/**
 * Says on standard error when a bundle brings the very policy that judges it. Threat: whoever publishes a bundle ships a lax
 * `.vaultgate/policy.yaml` in it, and a user gates the download from inside of it.
 */
export function warnOfOwnPolicy(call: PolicyCall & { readonly cwd: string }, bundle: string, terminal: Terminal): void {
  const inside = resolve(call.cwd, bundle) === call.directory && call.options.policy === undefined;
  if (!inside || openListedFiles('repository', call.directory, [DEFAULT_SKILL_POLICY_FILE]).entries().length === 0) return;
  terminal.err(
    `warning: ${DEFAULT_SKILL_POLICY_FILE} comes from the bundle that is judged; for a bundle of someone else, name a policy of yours with --policy FILE or its repository with --dir\n`,
  );
}

/** The approvals of the repository of a call, and how the bundle is called in commands. */
export function consentsOf(call: Pick<SkillCall<OptionKinds>, 'directory' | 'now'>, bundle: string): ConsentBasis {
  const approvals = requireEntries(APPROVALS, openListedFiles('repository', call.directory, [APPROVALS_FILE])).entries;
  return { approvals, now: call.now, pathOf: (reading) => (reading.root === '' ? bundle : `${bundle}/${reading.root}`) };
}

type KeyCall = Pick<SkillCall<typeof KEYS>, 'options' | 'readFile' | 'cwd'>;

/** The key of a call: exactly one of `--pubkey` and `--keyring`. Throws UserError USAGE for none and for both. */
export function keysOf(call: KeyCall): KeySource {
  const { pubkey, keyring } = call.options;
  if (pubkey !== undefined && keyring === undefined) return { kind: 'key', name: pubkey, bytes: call.readFile(pubkey) };
  if (keyring !== undefined && pubkey === undefined) return { kind: 'ring', label: keyring, keyring: readKeyring(call.cwd, keyring) };
  const problem = pubkey === undefined ? 'a public key is needed' : '--pubkey and --keyring exclude each other';
  throw new UserError('USAGE', problem, 'Give exactly one of --pubkey FILE and --keyring DIR.');
}

function readKeyring(cwd: string, folder: string): Keyring {
  const snapshot = openSurroundings(cwd, cwd).openFolder(folder);
  const keys = new Map<string, Uint8Array>();
  for (const entry of snapshot.entries()) {
    const content = entry.path.includes('/') ? undefined : snapshot.read(entry.path, 64 * 1024);
    if (content?.kind === 'bytes') keys.set(basename(entry.path), content.bytes);
  }
  return keys;
}
