import { CALL_SIGNALS } from './call-signals.js';
import type { CapabilitySignal } from './capability-signal.js';
import { CODE_SIGNALS } from './code-signals.js';
import { PROSE_CODE } from './prose-code.js';
import { PROSE_DOCUMENTS } from './prose-documents.js';
import { PROSE_EDITS } from './prose-edits.js';
import { PROSE_EXEC } from './prose-exec.js';
import { PROSE_NETWORK } from './prose-network.js';
import { PROSE_SIGNALS } from './prose-signals.js';
import { PROSE_WRITES } from './prose-writes.js';
import { SHELL_MAKERS } from './shell-makers.js';
import { SHELL_SIGNALS } from './shell-signals.js';
import { TEXT_SIGNALS } from './text-signals.js';

export type { CapabilitySignal } from './capability-signal.js';

/** What shows a capability, by the places that can show it. */
export const CAPABILITY_SIGNALS: readonly CapabilitySignal[] = [
  ...CODE_SIGNALS,
  ...CALL_SIGNALS,
  ...TEXT_SIGNALS,
  ...SHELL_SIGNALS,
  ...SHELL_MAKERS,
  ...PROSE_SIGNALS,
  ...PROSE_EXEC,
  ...PROSE_NETWORK,
  ...PROSE_WRITES,
  ...PROSE_CODE,
  ...PROSE_EDITS,
  ...PROSE_DOCUMENTS,
];
