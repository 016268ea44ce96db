import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { transformSync } from '@swc/core';

let compiled: string | undefined;

/** The sources as JavaScript in a folder of their own, so that a real child process can run a part of them. Made once a test file. */
export function compiledSource(): string {
  if (compiled !== undefined) return compiled;
  const folder = mkdtempSync(join(tmpdir(), 'vaultgate-compiled-'));
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  for (const name of names) compileTo(join('src', name), join(folder, 'src', name));
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  symlinkSync(resolve('packs'), join(folder, 'packs'), 'junction');
  compiled = folder;
  return folder;
}

/** A script of a test, compiled at its place beside the sources; answers the file to run. */
export function compiledScript(script: string): string {
  return compileTo(script, join(compiledSource(), script));
}

function compileTo(source: string, target: string): string {
  const { code } = transformSync(readFileSync(source, 'utf8'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
  });
  const file = target.replace(/\.ts$/, '.js');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
  return file;
}

export function removeCompiledSource(): void {
  if (compiled !== undefined) rmSync(compiled, { recursive: true, force: true });
  compiled = undefined;
}
