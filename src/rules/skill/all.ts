import { sessionTheft } from './session-theft.js';
import { selfSpreading } from './self-spreading.js';
import { projectBackdoor } from './project-backdoor.js';
import { paymentDiversion } from './payment-diversion.js';
import { mailDiversion } from './mail-diversion.js';
import type { Rule } from '../../core/rule.js';

import { activeDocument } from './active-document.js';
import { agentTampering } from './agent-tampering.js';
import { analysisEvasion } from './analysis-evasion.js';
import { anonymousEndpoint } from './anonymous-endpoint.js';
import { appendedData } from './appended-data.js';
import { automaticCommand } from './automatic-command.js';
import { brokenPromise } from './broken-promise.js';
import { broadTools } from './broad-tools.js';
import { bulkUpload } from './bulk-upload.js';
import { bytecodeFile } from './bytecode-file.js';
import { codeInjection } from './code-injection.js';
import { concealment } from './concealment.js';
import { confirmationBypass } from './confirmation-bypass.js';
import { covertDelivery } from './covert-delivery.js';
import { covertSurveillance } from './covert-surveillance.js';
import { credentialExfiltration } from './credential-exfiltration.js';
import { credentialRead } from './credential-read.js';
import { cryptocurrencyMining } from './cryptocurrency-mining.js';
import { declaredAttack } from './declared-attack.js';
import { decodeAndExecute } from './decode-and-execute.js';
import { delayedAttack } from './delayed-attack.js';
import { destructiveCommand } from './destructive-command.js';
import { disguisedCommand } from './disguised-command.js';
import { downloadAndExecute } from './download-and-execute.js';
import { dynamicCommand } from './dynamic-command.js';
import { embeddedSecret } from './embedded-secret.js';
import { encodedCommand } from './encoded-command.js';
import { executableFile } from './executable-file.js';
import { fakePrerequisite } from './fake-prerequisite.js';
import { falseAuthority } from './false-authority.js';
import { foreignPackage } from './foreign-package.js';
import { deception } from './deception.js';
import { hostileIntent } from './hostile-intent.js';
import { hostileProgram } from './hostile-program.js';
import { harmfulAdvice } from './harmful-advice.js';
import { hiddenInstruction } from './hidden-instruction.js';
import { hostTakeover } from './host-takeover.js';
import { instructionOverride } from './instruction-override.js';
import { invisibleText } from './invisible-text.js';
import { lookalikeName } from './lookalike-name.js';
import { lookalikePackage } from './lookalike-package.js';
import { memoryPoisoning } from './memory-poisoning.js';
import { misleadingFileName } from './misleading-file-name.js';
import { opaqueArchive } from './opaque-archive.js';
import { packageTakeover } from './package-takeover.js';
import { padding } from './padding.js';
import { passwordTheft } from './password-theft.js';
import { persistenceWrite } from './persistence-write.js';
import { privateDataSending } from './private-data-sending.js';
import { privilegeGrant } from './privilege-grant.js';
import { protectionDisabled } from './protection-disabled.js';
import { ransomEncryption } from './ransom-encryption.js';
import { remoteAccess } from './remote-access.js';
import { remoteInstructions } from './remote-instructions.js';
import { resourceExhaustion } from './resource-exhaustion.js';
import { reverseShell } from './reverse-shell.js';
import { sabotage } from './sabotage.js';
import { scannerManipulation } from './scanner-manipulation.js';
import { secretAccess } from './secret-access.js';
import { secretHarvest } from './secret-harvest.js';
import { surveillance } from './surveillance.js';
import { toolShadowing } from './tool-shadowing.js';
import { traceRemoval } from './trace-removal.js';
import { trafficInterception } from './traffic-interception.js';
import { unnamedRecipient } from './unnamed-recipient.js';
import { unsafeWorkflow } from './unsafe-workflow.js';
import { visitorDataTheft } from './visitor-data-theft.js';

/** Every rule of this folder. */
export const DETECTION_RULES: readonly Rule[] = [
  activeDocument,
  agentTampering,
  analysisEvasion,
  anonymousEndpoint,
  appendedData,
  automaticCommand,
  broadTools,
  brokenPromise,
  bulkUpload,
  bytecodeFile,
  codeInjection,
  concealment,
  confirmationBypass,
  covertDelivery,
  covertSurveillance,
  credentialExfiltration,
  credentialRead,
  cryptocurrencyMining,
  declaredAttack,
  decodeAndExecute,
  delayedAttack,
  destructiveCommand,
  disguisedCommand,
  downloadAndExecute,
  dynamicCommand,
  embeddedSecret,
  encodedCommand,
  executableFile,
  fakePrerequisite,
  falseAuthority,
  foreignPackage,
  deception,
  hostileIntent,
  hostileProgram,
  harmfulAdvice,
  hiddenInstruction,
  hostTakeover,
  instructionOverride,
  invisibleText,
  lookalikeName,
  lookalikePackage,
  memoryPoisoning,
  misleadingFileName,
  opaqueArchive,
  packageTakeover,
  padding,
  passwordTheft,
  persistenceWrite,
  privateDataSending,
  privilegeGrant,
  protectionDisabled,
  ransomEncryption,
  remoteAccess,
  remoteInstructions,
  resourceExhaustion,
  reverseShell,
  sabotage,
  scannerManipulation,
  secretAccess,
  secretHarvest,
  surveillance,
  toolShadowing,
  traceRemoval,
  trafficInterception,
  unnamedRecipient,
  unsafeWorkflow,
  visitorDataTheft,
  mailDiversion,
  paymentDiversion,
  projectBackdoor,
  selfSpreading,
  sessionTheft,
];
