import type { ImportingLanguage } from '../../../../src/skills/code/imports.js';

/** Ways by which something private gets through the modules of one program, each with the file that is started and all files by their paths. */
export interface ModuleConstructs {
  readonly language: ImportingLanguage;
  readonly cases: readonly (readonly [construct: string, main: string, files: Readonly<Record<string, string>>])[];
}
