import type { Detector } from '../../analysis/detector.js';
import {
  deletedBackupsDetector,
  hiddenSubscriptionDetector,
  passwordTheftDetector,
  remoteAccessDetector,
  silencedDefenceDetector,
  takeoverDetector,
  trafficInterceptionDetector,
} from './control.js';
import { decodeAndExecuteDetector, disguisedCommandDetector, downloadAndExecuteDetector, reverseShellDetector } from './execution.js';
import { exfiltrationDetector } from './exfiltration/detector.js';
import { publishedSecretDetector } from './exfiltration/published.js';
import { obeyedClientDetector } from './obeyed-clients.js';
import { redirectedSourceDetector } from './redirected-sources.js';
import { credentialReadDetector, foreignPackageDetector, repositoryUploadDetector } from './supply.js';
import {
  agentTamperingDetector,
  destructiveDetector,
  miningDetector,
  persistenceDetector,
  protectionDetector,
  traceRemovalDetector,
} from './tampering.js';

/** The rules about what programs do. */
export const PROGRAM_DETECTORS: readonly Detector[] = [
  agentTamperingDetector,
  credentialReadDetector,
  decodeAndExecuteDetector,
  destructiveDetector,
  disguisedCommandDetector,
  downloadAndExecuteDetector,
  exfiltrationDetector,
  publishedSecretDetector,
  foreignPackageDetector,
  miningDetector,
  obeyedClientDetector,
  persistenceDetector,
  protectionDetector,
  reverseShellDetector,
  traceRemovalDetector,
  deletedBackupsDetector,
  hiddenSubscriptionDetector,
  passwordTheftDetector,
  remoteAccessDetector,
  redirectedSourceDetector,
  repositoryUploadDetector,
  silencedDefenceDetector,
  takeoverDetector,
  trafficInterceptionDetector,
];
