import { UserError } from '../core/errors.js';
import type { Terminal } from './command.js';

/** The time that `--deterministic` writes in place of every emitted one. */
export const FROZEN_TIME = '1970-01-01T00:00:00.000Z';

/** What a command goes by for expiry, and what it writes as the time of its report. */
export interface Clock {
  readonly now: Date;
  /** ISO 8601 with milliseconds, UTC. */
  readonly createdAt: string;
}

/** The clock of a call: `--now`, else the terminal's; `--deterministic` freezes what is written and nothing else. Throws UserError USAGE. */
export function readClock(
  options: { readonly now: string | undefined; readonly deterministic: true | undefined },
  terminal: Terminal,
): Clock {
  const now = options.now === undefined ? terminal.now() : parseTime(options.now);
  return { now, createdAt: options.deterministic === true ? FROZEN_TIME : now.toISOString() };
}

function parseTime(text: string): Date {
  const time = new Date(text);
  if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(time.getTime())) {
    throw new UserError('USAGE', `--now: '${text}' is not an ISO 8601 time`, 'Write it like 2026-01-31T12:00:00Z.');
  }
  return time;
}
