import type { Terminal } from '../../src/cli/command.js';

/** A terminal that keeps what was written to it. */
export interface TestTerminal extends Terminal {
  stdout(): string;
  stderr(): string;
}

export function testTerminal(over: Partial<Terminal> = {}): TestTerminal {
  const out: string[] = [];
  const err: string[] = [];
  return {
    cwd: process.cwd(),
    env: {},
    isTty: false,
    now: () => new Date('2026-03-01T12:00:00Z'),
    readStdin: () => new Uint8Array(),
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    ...over,
    stdout: () => out.join(''),
    stderr: () => err.join(''),
  };
}
