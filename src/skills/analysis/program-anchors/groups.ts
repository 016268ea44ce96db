import { ALONE } from './alone.js';
import { COMMANDS, DECODING, EXECUTION } from './execution.js';
import { BODY, NETWORK, SHADY } from './network.js';
import { PRIVATE, VARIABLES } from './private.js';

/**
 * The anchors of the rules about programs. Every deed that such a rule speaks of needs words of certain groups in the
 * program; one without them is dismissed in the pass over the text. A single group is common in honest code: what has to
 * come together is said in {@link isWorthReading}.
 */
export type ProgramAnchorGroup =
  | 'alone'
  | 'quotes'
  | 'reflection'
  | 'private'
  | 'network'
  | 'execution'
  | 'commands'
  | 'decoding'
  | 'variable'
  | 'environment'
  | 'body'
  | 'shady'
  | 'computed'
  | 'address';

export const PROGRAM_ANCHORS: Readonly<Record<ProgramAnchorGroup, readonly string[]>> = {
  alone: ALONE,
  /** Texts that are put together or emptied: quotes inside a word, pieces that are joined, marks that are taken out. */
  quotes: ["''", '""', "'.replace(", '".replace(', ".join('')", '.join("")', "''.join([", '"".join(['],
  /** Ways to call a function by a name that the program puts together. */
  reflection: ['globals()', 'locals()', 'vars()', 'builtins', '__dict__', 'sys.modules', '__class__', 'attrgetter', 'methodcaller'],
  private: PRIVATE,
  network: NETWORK,
  execution: EXECUTION,
  commands: COMMANDS,
  decoding: DECODING,
  variable: VARIABLES,
  body: BODY,
  /** Pipes into a name that is only known when the program runs, and commands that are one. */
  computed: ['| $', '|$', '| "$', '; $', '&& $', '}${'],
  /** Any address. */
  address: ['http://', 'https://', 'ftp://'],
  /** Where a program looks variables up. */
  environment: ['environ', 'getenv', 'process.env', 'env[', 'env.fetch', 'import.meta.env', 'deno.env', 'bun.env'],
  shady: SHADY,
};

/** Who reads a program: a shell or a language that may hand lines to one without naming it; or one that has to call something for that. */
export type ProgramReader = 'shell' | 'calls';

/** Whether a program that holds words of these groups can do what a rule speaks of. */
export function isWorthReading(holds: (group: ProgramAnchorGroup) => boolean, reader: ProgramReader): boolean {
  if (holds('alone')) return true;
  const executes = holds('execution') || (reader === 'shell' && holds('commands'));
  // Empty quotes split the names of commands in a shell; elsewhere they are the empty text, unless a command line is run.
  if ((executes || reader === 'shell' || holds('reflection')) && holds('quotes')) return true;
  const decodes = holds('decoding');
  if (executes && decodes) return true;
  if (reader === 'shell' && holds('computed') && holds('address')) return true;
  if (!holds('network')) return false;
  if (executes || decodes || holds('private') || holds('shady')) return true;
  return holds('body') && holds('variable') && (reader === 'shell' || holds('environment'));
}

export const DECISIVE_ANCHORS: readonly string[] = Object.values(PROGRAM_ANCHORS).flat();
