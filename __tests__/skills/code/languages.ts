import { PROGRAM_LANGUAGES, type Language } from '../../../src/skills/code/behaviour.js';

/** The languages whose programs are read. */
export const LANGUAGES: readonly Language[] = [...PROGRAM_LANGUAGES, 'makefile', 'dockerfile'];
