import type { CapabilitySignal } from './capability-signal.js';
import { CODE_SIGNALS } from './code-signals.js';
import { PROSE_SIGNALS } from './prose-signals.js';
import { TEXT_SIGNALS } from './text-signals.js';

export type { CapabilitySignal } from './capability-signal.js';

/** What shows a capability, by the places that can show it. */
export const CAPABILITY_SIGNALS: readonly CapabilitySignal[] = [...CODE_SIGNALS, ...TEXT_SIGNALS, ...PROSE_SIGNALS];
