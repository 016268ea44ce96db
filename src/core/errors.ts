/**
 * Something that the user can mend: shown as one line and a hint, never with a stack. Every other thrown value is a bug
 * of ours and is shown with its cause.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: UserErrorCode;
  /** What to do about it, one sentence; empty only where the message already says it. */
  readonly hint: string;

  constructor(code: UserErrorCode, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
}

/** USAGE, CONFIG, IO, GIT and KEY end with exit code 2; EMPTY (nothing to check) with 3 (design: exit codes). */
export type UserErrorCode = 'USAGE' | 'CONFIG' | 'IO' | 'GIT' | 'KEY' | 'STATE' | 'EMPTY' | PackErrorCode;

/** Words that the policy pack specification fixes (its sections 10 and 11). */
export type PackErrorCode = 'DependencyMissing' | 'InvalidPack' | 'PackNotFound' | 'PackAlreadyInstalled';

/** The message of anything that was thrown, for a place that must go on. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
