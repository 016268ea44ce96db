import type { Language } from '../../../src/skills/code/behaviour.js';

/** The languages whose programs are read. */
export const LANGUAGES: readonly Language[] = [
  'shell',
  'python',
  'javascript',
  'powershell',
  'batch',
  'ruby',
  'perl',
  'php',
  'go',
  'csharp',
  'java',
  'kotlin',
  'swift',
  'rust',
  'lua',
  'visualbasic',
  'sql',
  'applescript',
  'makefile',
  'dockerfile',
];
