import type { Rule } from '../../core/rule.js';
import { concealment } from './concealment.js';
import { confirmationBypass } from './confirmation-bypass.js';
import { encodedCommand } from './encoded-command.js';
import { fakePrerequisite } from './fake-prerequisite.js';
import { falseAuthority } from './false-authority.js';
import { hiddenInstruction } from './hidden-instruction.js';
import { instructionOverride } from './instruction-override.js';
import { invisibleText } from './invisible-text.js';
import { memoryPoisoning } from './memory-poisoning.js';
import { privateDataSending } from './private-data-sending.js';
import { remoteInstructions } from './remote-instructions.js';
import { remoteScript } from './remote-script.js';
import { sabotage } from './sabotage.js';
import { scannerManipulation } from './scanner-manipulation.js';
import { secretAccess } from './secret-access.js';

/** Every rule of this folder. */
export const DETECTION_RULES: readonly Rule[] = [
  concealment,
  confirmationBypass,
  encodedCommand,
  fakePrerequisite,
  falseAuthority,
  hiddenInstruction,
  instructionOverride,
  invisibleText,
  memoryPoisoning,
  privateDataSending,
  remoteInstructions,
  remoteScript,
  sabotage,
  scannerManipulation,
  secretAccess,
];
