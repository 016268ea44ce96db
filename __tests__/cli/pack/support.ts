import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { Terminal } from '../../../src/cli/command.js';
import { reportFailure } from '../../../src/cli/failure.js';
import { packCommand } from '../../../src/cli/pack.js';
import type { Files } from '../../packs/fixture.js';

const made: string[] = [];

/** A folder on disk with these files; all are removed by {@link removeFolders}. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'vaultgate-packs-'));
  made.push(folder);
  writeFiles(folder, files);
  return folder;
}

export function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Every file of a folder with its text, links by their kind. */
export function filesOf(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const stat = lstatSync(join(folder, name));
    if (stat.isSymbolicLink()) found[name] = '(link)';
    else if (stat.isFile()) found[name] = readFileSync(join(folder, name), 'utf8');
  }
  return found;
}

/** Text and time of the last change of everything in a folder, folders too. */
export function traceOf(folder: string): Record<string, string> {
  const trace: Record<string, string> = {};
  for (const name of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })].sort()) {
    const stat = lstatSync(join(folder, name));
    trace[name] = `${String(stat.mtimeMs)} ${stat.isFile() ? readFileSync(join(folder, name), 'base64') : ''}`;
  }
  return trace;
}

export interface PackRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export const NOW = new Date('2026-03-01T12:00:00.500Z');

/** Runs `vaultgate pack …` in a folder, as the command line would. */
export async function runPack(folder: string, ...args: readonly string[]): Promise<PackRun> {
  let [out, err] = ['', ''];
  const terminal: Terminal = {
    cwd: folder,
    env: {},
    isTty: false,
    now: () => NOW,
    readStdin: () => new Uint8Array(),
    out: (text) => (out += text),
    err: (text) => (err += text),
  };
  try {
    const code = await packCommand.run(args, terminal);
    return { code, out, err };
  } catch (error) {
    const code = reportFailure(error, terminal);
    return { code, out, err };
  }
}
