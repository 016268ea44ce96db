/** A piece of a word. Offsets are UTF-16 units of the whole text. */
export type Part =
  | { readonly kind: 'text'; readonly text: string; readonly quoting: 'none' | 'single' | 'double' | 'escape' | 'ansi' }
  | { readonly kind: 'variable'; readonly name: string; readonly raw: string; readonly operation: string; readonly quoted: boolean }
  | { readonly kind: 'command'; readonly pipelines: readonly Pipeline[]; readonly raw: string }
  | { readonly kind: 'process'; readonly direction: '<' | '>'; readonly pipelines: readonly Pipeline[]; readonly raw: string };

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly Part[];
}

export interface Redirect {
  /** `<`, `>`, `>>`, `>|`, `<>`, `&>`, `&>>`, `>&`, `<&`, `<<`, `<<<`. */
  readonly operator: string;
  /** The file descriptor before the operator, or the operator's default. */
  readonly descriptor: number;
  /** The target; for a here-document its body. */
  readonly target: Word;
}

export interface Assignment {
  readonly name: string;
  readonly value: Word;
  readonly append: boolean;
}

export interface Command {
  readonly start: number;
  readonly end: number;
  readonly assignments: readonly Assignment[];
  /** Name and arguments; empty for a group and for bare assignments. */
  readonly words: readonly Word[];
  readonly redirects: readonly Redirect[];
  /** The commands of `( … )`, `{ … }`, a loop, a condition or a function. */
  readonly body: readonly Pipeline[];
  readonly shape: 'simple' | 'group' | 'loop' | 'function';
  /** The function's name, or the loop's variable. */
  readonly name: string;
}

/** Commands joined by pipes. */
export interface Pipeline {
  readonly start: number;
  readonly end: number;
  readonly commands: readonly Command[];
  /** What ends the pipeline: `;`, `&`, `&&`, `||`, a line's end, or nothing. */
  readonly separator: string;
}

export interface ShellScript {
  readonly pipelines: readonly Pipeline[];
  /** Nesting or length went beyond the bounds; the rest was not read. */
  readonly truncated: boolean;
}
