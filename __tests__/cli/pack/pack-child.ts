// Run compiled, by crash.test.ts: runs `vaultgate pack COMMAND …` in this process and kills it right before the nth change of
// the disk; a file that is being written is then left half written. Arguments: n (-1: never), command, words.
import { openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import type { Terminal } from '../../../src/cli/command.js';
import { runChange, type ChangeCommandName } from '../../../src/cli/pack/change-commands.js';
import { openDisk, type Disk } from '../../../src/io/disk.js';

const [nth, command, ...args] = process.argv.slice(2);
let count = 0;

function openCounted(directory: string): Disk {
  const disk = openDisk(directory);
  const due = (): boolean => count++ === Number(nth);
  const die = (): void => {
    process.kill(process.pid, 'SIGKILL');
  };
  const dieWriting = (path: string, bytes: Uint8Array): void => {
    writeSync(openSync(join(directory, path), 'w'), bytes.subarray(0, Math.floor(bytes.length / 2)));
    die();
  };
  const step = (action: () => void): void => {
    if (due()) die();
    action();
  };
  return {
    ...disk,
    create: (path, bytes) => {
      if (due()) dieWriting(path, bytes);
      return disk.create(path, bytes);
    },
    write: (path, bytes) => {
      if (due()) dieWriting(path, bytes);
      disk.write(path, bytes);
    },
    rename: (from, to) => step(() => disk.rename(from, to)),
    remove: (path) => step(() => disk.remove(path)),
    makeFolder: (path) => step(() => disk.makeFolder(path)),
    removeFolder: (path) => step(() => disk.removeFolder(path)),
  };
}

const terminal: Terminal = {
  cwd: process.cwd(),
  env: {},
  isTty: false,
  now: () => new Date('2026-03-01T12:00:00Z'),
  readStdin: () => new Uint8Array(),
  out: () => undefined,
  err: () => undefined,
};

try {
  process.exitCode = await runChange(command as ChangeCommandName, args, terminal, openCounted);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
const countFile = process.env['COUNT_FILE'];
if (countFile !== undefined) writeFileSync(countFile, String(count));
