/** The exit codes of every command (design: command line). */
export const EXIT = { pass: 0, findings: 1, usage: 2, empty: 3, internal: 4 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** All that a command may know of the world outside; the door builds it, tests replace it. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTty: boolean;
  readonly now: () => Date;
  readonly readStdin: () => Uint8Array;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** One command of the command line. `run` throws UserError for what the user can mend. */
export interface Command {
  readonly name: string;
  /** The help page: plain text, ends with a newline. */
  readonly help: string;
  run(args: readonly string[], terminal: Terminal): ExitCode | Promise<ExitCode>;
}
