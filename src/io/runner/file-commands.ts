import { appendFileSync, statSync } from 'node:fs';

import { messageOf } from '../../core/errors.js';

/**
 * The lines that set one output each (GitHub documentation: workflow commands, multiline strings). `delimiter` must be
 * unguessable. Threat: a value that holds its own delimiter sets further outputs, hence the check.
 */
export function outputLines(outputs: Readonly<Record<string, string>>, delimiter: () => string): string {
  let lines = '';
  for (const [name, value] of Object.entries(outputs)) {
    const end = `vaultgate_${delimiter()}`;
    if (value.includes(end)) throw new Error(`the value of output ${name} holds its delimiter`);
    lines += `${name}<<${end}\n${value}\n${end}\n`;
  }
  return lines;
}

/** What came of appending to one of the runner's files. */
export type Appended = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** Appends to one of the runner's own files; a verdict must not be lost for a file that cannot be written, so nothing is thrown. */
export function appendToRunnerFile(file: string | undefined, text: string): Appended {
  if (file === undefined) return { ok: false, reason: 'the runner names no file for it' };
  try {
    appendFileSync(file, text);
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: messageOf(error) };
  }
}

/** Bytes that are already in one of the runner's files. */
export function sizeOfRunnerFile(file: string | undefined): number {
  if (file === undefined) return 0;
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
