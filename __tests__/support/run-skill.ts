import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { reportFailure } from '../../src/cli/failure.js';
import type { Command, ExitCode, Terminal } from '../../src/cli/command.js';
import { skillCommand } from '../../src/cli/skill.js';

/** A temporary folder with files in it, to be removed after the test. */
export interface Workspace {
  readonly path: string;
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  link(path: string, target: string): void;
  makeExecutable(path: string): void;
  remove(): void;
}

export function openWorkspace(): Workspace {
  const path = mkdtempSync(join(tmpdir(), 'vaultgate-skill-'));
  return {
    path,
    write: (files) => {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), content);
      }
    },
    link: (name, target) => {
      symlinkSync(target, join(path, name));
    },
    makeExecutable: (name) => {
      chmodSync(join(path, name), 0o755);
    },
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

export interface Outcome {
  readonly exit: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in a folder as the command line would, with a fixed clock. */
export async function runCommand(command: Command, cwd: string, ...args: readonly string[]): Promise<Outcome> {
  let out = '';
  let err = '';
  const terminal: Terminal = {
    cwd,
    env: {},
    isTty: false,
    now: () => new Date('2026-06-01T12:00:00.000Z'),
    readStdin: () => new Uint8Array(),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  };
  try {
    const exit = await command.run(args, terminal);
    return { exit, out, err };
  } catch (error) {
    const exit = reportFailure(error, terminal);
    return { exit, out, err };
  }
}

/** Runs `vaultgate skill …`. */
export async function runSkill(cwd: string, ...args: readonly string[]): Promise<Outcome> {
  return runCommand(skillCommand, cwd, ...args);
}

/** Runs `vaultgate skill … --format json` and parses what it prints. */
export async function skillJson(cwd: string, ...args: readonly string[]): Promise<{ readonly exit: ExitCode; readonly json: SkillJson }> {
  const { exit, out, err } = await runSkill(cwd, ...args, '--format', 'json');
  if (out === '') throw new Error(`no output: ${err}`);
  return { exit, json: JSON.parse(out) as SkillJson };
}

/** What the tests look at of any document of `vaultgate skill`. */
export interface SkillJson {
  readonly [member: string]: unknown;
  readonly bundle_sha256: string;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly path?: string;
    readonly details?: Record<string, unknown>;
  }[];
}

/** The codes of a document's findings, in their order. */
export function codesOf(document: SkillJson): string[] {
  return document.findings.map((finding) => finding.code);
}

/** A fresh Ed25519 key pair in PEM. */
export function keyPair(): { readonly privatePem: string; readonly publicPem: string; readonly privateKey: KeyObject } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privateKey,
    privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

/** Deep-sorted keys, no white space: written anew here, so that the product's own form is checked against it. */
export function canonicalForm(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalForm).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalForm(member)}`).join(',')}}`;
}

export interface ReceiptJson {
  [member: string]: unknown;
  files: { path: string; size: number; sha256: string }[];
  signature: Record<string, unknown>;
}

/** A changed receipt, signed as whoever holds the key could. */
export function signedAgain(changed: ReceiptJson, key: KeyObject): string {
  const { signature, ...rest } = changed;
  const payload = Buffer.from(canonicalForm(rest));
  const sig = sign(null, payload, key).toString('base64');
  const hash = createHash('sha256').update(payload).digest('hex');
  return JSON.stringify({ ...rest, signature: { ...signature, payload_sha256: hash, sig } });
}

/** A manifest that nothing is wrong with. */
export const NOTES_MANIFEST = `---
name: notes
description: Turns meeting notes into a table of decisions. Use when the user pastes raw notes.
---

# Notes

1. List each decision with its owner.
2. Ask the user before saving anything.
`;
