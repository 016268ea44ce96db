import type { Detector } from '../detector.js';
import { concealmentDetector } from './concealment.js';
import { encodedCommandDetector } from './encoded-command.js';
import { fakePrerequisiteDetector } from './fake-prerequisite.js';
import { instructionOverrideDetector } from './instruction-override.js';
import { invisibleTextDetector } from './invisible-text.js';
import { privateDataSendingDetector } from './private-data-sending.js';
import { remoteScriptDetector } from './remote-script.js';

/** Every detector, in the order of its rule's id. */
export const DETECTORS: readonly Detector[] = [
  concealmentDetector,
  encodedCommandDetector,
  fakePrerequisiteDetector,
  instructionOverrideDetector,
  invisibleTextDetector,
  privateDataSendingDetector,
  remoteScriptDetector,
];
