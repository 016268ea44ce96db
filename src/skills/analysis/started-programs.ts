import { isFixturePath, type FileUse } from './source-file.js';

/** Names of programs that test others, whoever starts them. */
const TESTS = /(?:^|\/)(?:test[-_.]|conftest\.|run[-_]?(?:all[-_]?)?tests?\.)|[-_.](?:test|tests|spec)\.\w{1,4}$/iu;
/** A word that starts the program whose path follows it, with its options. */
const STARTER =
  /(?:^|[\s`(])(?:python[\d.]{0,4}|node|(?:ba|z|da)?sh|ruby|perl|php|deno run|bun(?: run)?|tsx|uv run|pwsh|powershell)(?:\s{1,4}-[\w=-]{1,30}){0,4}\s{1,4}["']?(?:\.\/|\$\{?\w{1,40}\}?\/){0,2}$/u;

/**
 * Whether a file is a program that the manifest has the agent start as a part of its work. Threat: what lies in a folder for tests
 * weighs less, which is where a payload would like to lie; a program that each use of the skill starts is no test's input.
 */
export function useOf(path: string, manifest: string): FileUse {
  if (!isFixturePath(path) || TESTS.test(path)) return 'by-path';
  for (let at = manifest.indexOf(path); at !== -1; at = manifest.indexOf(path, at + path.length)) {
    if (STARTER.test(manifest.slice(Math.max(0, at - 120), at))) return 'started';
  }
  return 'by-path';
}
