import type { Language } from '../../code/behaviour.js';

/** How comments and escapes of a language are written, as far as words are told from them by it. */
export interface CommentMarks {
  /** `#` to the end of the line, and texts in three quotation marks that begin a line. */
  readonly hash: boolean;
  /** Two slashes to the end of the line, and slashes with asterisks. */
  readonly slashes: boolean;
  /** Two hyphens to the end of the line. */
  readonly hyphens: boolean;
  /** An apostrophe that begins a line. */
  readonly apostrophe: boolean;
  /** A back slash begins an escape, and parts no names of a path. */
  readonly escapes: boolean;
}

const NONE: CommentMarks = { hash: false, slashes: false, hyphens: false, apostrophe: false, escapes: false };
const SCRIPT: CommentMarks = { ...NONE, hash: true, escapes: true };
const LIKE_C: CommentMarks = { ...NONE, slashes: true, escapes: true };

const MARKS: Readonly<Record<Language, CommentMarks>> = {
  shell: SCRIPT,
  python: SCRIPT,
  ruby: SCRIPT,
  perl: SCRIPT,
  php: { ...LIKE_C, hash: true },
  javascript: LIKE_C,
  go: LIKE_C,
  csharp: LIKE_C,
  java: LIKE_C,
  kotlin: LIKE_C,
  swift: LIKE_C,
  rust: LIKE_C,
  lua: { ...NONE, hyphens: true, escapes: true },
  sql: { ...NONE, hyphens: true },
  applescript: { ...NONE, hyphens: true },
  visualbasic: { ...NONE, apostrophe: true },
  powershell: { ...NONE, hash: true },
  makefile: { ...NONE, hash: true },
  dockerfile: { ...NONE, hash: true },
  batch: NONE,
};

export function commentMarksOf(language: Language): CommentMarks {
  return MARKS[language];
}
