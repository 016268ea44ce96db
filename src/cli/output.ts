import { resolve } from 'node:path';

import { writeOutput } from '../io/write-output.js';
import type { OptionKinds } from './arguments.js';
import type { Terminal } from './command.js';

/** The options of all commands that write a result: in which form, where to, and at what time. */
export const OUTPUT_OPTIONS = {
  format: 'value',
  output: 'value',
  out: 'value',
  now: 'value',
  deterministic: 'flag',
} as const satisfies OptionKinds;

interface OutputOptions {
  readonly output: string | undefined;
  /** The alias of `--output`. */
  readonly out: string | undefined;
}

/** The file that a result is written to; undefined where it is printed. */
export function outputFile({ output, out }: OutputOptions): string | undefined {
  return output ?? out;
}

/** Prints a result, or writes it to the file that the options name. */
export function putResult(options: OutputOptions, terminal: Terminal, text: string): void {
  const file = outputFile(options);
  if (file === undefined) terminal.out(text);
  else writeOutput(resolve(terminal.cwd, file), text);
}
