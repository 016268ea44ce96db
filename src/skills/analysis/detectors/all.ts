import { PROGRAM_DETECTORS } from '../../code/detectors/all.js';
import type { Detector } from '../detector.js';
import { concealmentDetector } from './concealment.js';
import { confirmationBypassDetector } from './confirmation-bypass.js';
import { encodedCommandDetector } from './encoded-command.js';
import { fakePrerequisiteDetector } from './fake-prerequisite.js';
import { falseAuthorityDetector } from './false-authority.js';
import { hiddenInstructionDetector } from './hidden-instruction.js';
import { instructionOverrideDetector } from './instruction-override.js';
import { invisibleTextDetector } from './invisible-text.js';
import { memoryPoisoningDetector } from './memory-poisoning.js';
import { privateDataSendingDetector } from './private-data-sending.js';
import { remoteInstructionsDetector } from './remote-instructions.js';
import { remoteScriptDetector } from './remote-script.js';
import { sabotageDetector } from './sabotage.js';
import { scannerManipulationDetector } from './scanner-manipulation.js';
import { secretAccessDetector } from './secret-access.js';

/** Every detector: what texts say, then what programs do, each in the order of its rule's id. */
export const DETECTORS: readonly Detector[] = [
  concealmentDetector,
  confirmationBypassDetector,
  encodedCommandDetector,
  fakePrerequisiteDetector,
  falseAuthorityDetector,
  hiddenInstructionDetector,
  instructionOverrideDetector,
  invisibleTextDetector,
  memoryPoisoningDetector,
  privateDataSendingDetector,
  remoteInstructionsDetector,
  remoteScriptDetector,
  sabotageDetector,
  scannerManipulationDetector,
  secretAccessDetector,
  ...PROGRAM_DETECTORS,
];
