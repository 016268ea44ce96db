import type { Rule } from '../../core/rule.js';
import { concealment } from './concealment.js';
import { encodedCommand } from './encoded-command.js';
import { fakePrerequisite } from './fake-prerequisite.js';
import { instructionOverride } from './instruction-override.js';
import { invisibleText } from './invisible-text.js';
import { privateDataSending } from './private-data-sending.js';
import { remoteScript } from './remote-script.js';

/** Every rule of this folder. */
export const DETECTION_RULES: readonly Rule[] = [
  concealment,
  encodedCommand,
  fakePrerequisite,
  instructionOverride,
  invisibleText,
  privateDataSending,
  remoteScript,
];
