import { commandData, logText } from '../report/untrusted.js';
import type { Variables } from '../io/runner/environment.js';

/** All that the action may know of the world outside; the door builds it, tests replace it. */
export interface ActionWorld {
  readonly variables: Variables;
  readonly now: () => Date;
  /** Unguessable letters and digits, fresh at every call. */
  readonly random: () => string;
  readonly out: (text: string) => void;
}

/** A line of the log that draws no attention. */
export function say(world: ActionWorld, text: string): void {
  world.out(`vaultgate: ${logText(text)}\n`);
}

/** An annotation of the run as a whole. */
export function annotateRun(world: ActionWorld, level: 'error' | 'warning' | 'notice', text: string): void {
  world.out(`::${level} title=vaultgate::${commandData(text)}\n`);
}

/** Keeps a secret out of the log, whoever prints it (workflow commands: masking a value). */
export function maskSecret(world: ActionWorld, secret: string): void {
  world.out(`::add-mask::${commandData(secret)}\n`);
}
