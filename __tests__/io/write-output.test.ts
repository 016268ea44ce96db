import { execFileSync, spawn } from 'node:child_process';
import { lstatSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import { describe, expect, it } from '@jest/globals';

import { writeOutput } from '../../src/io/write-output.js';

const folder = (): string => mkdtempSync(join(tmpdir(), 'vaultgate-output-'));
const posixIt = process.platform === 'win32' ? it.skip : it;

describe('writing the result of a command to a named file', () => {
  it('replaces a file whole, and makes the folders that it lies in', () => {
    const file = join(folder(), 'reports/today/report.json');
    writeOutput(file, 'first, and longer\n');
    writeOutput(file, 'second\n');
    expect(readFileSync(file, 'utf8')).toBe('second\n');
  });

  it('says of a folder that it is one', () => {
    const place = folder();
    expect(() => {
      writeOutput(place, 'x');
    }).toThrow(`cannot write ${place}: it is a folder`);
  });

  posixIt('replaces a link and leaves alone what it points to', () => {
    const place = folder();
    writeFileSync(join(place, 'kept'), 'kept');
    symlinkSync('kept', join(place, 'report'));
    writeOutput(join(place, 'report'), 'new');
    expect(readFileSync(join(place, 'kept'), 'utf8')).toBe('kept');
    expect(lstatSync(join(place, 'report')).isFile()).toBe(true);
  });

  posixIt('writes into a pipe and a device, and leaves them what they are', async () => {
    const pipe = join(folder(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = spawn('cat', [pipe]);
    const read = text(reader.stdout);
    writeOutput(pipe, 'through the pipe');
    expect(await read).toBe('through the pipe');
    expect(lstatSync(pipe).isFIFO()).toBe(true);

    writeOutput('/dev/null', 'gone');
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});
