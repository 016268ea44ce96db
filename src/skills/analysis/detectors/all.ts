import { PROGRAM_DETECTORS } from '../../code/detectors/all.js';
import { FILE_DETECTORS } from '../../files/detectors/all.js';
import { weakCheckDetector } from './weak-checks.js';
import type { Detector } from '../detector.js';
import { accountInDataDetector } from './account-in-data.js';
import { affiliateTagsDetector } from './affiliate-tags.js';
import { agentTamperingDetector } from './agent-tampering.js';
import { agentTrafficDetector } from './agent-traffic.js';
import { analysisEvasionDetector } from './analysis-evasion.js';
import { anonymousEndpointDetector } from './anonymous-endpoint.js';
import { automaticCommandDetector } from './automatic-command.js';
import { broadToolsDetector } from './broad-tools.js';
import { brokenPromiseDetector } from './broken-promise.js';
import { browserExtensionDetector } from './browser-extension.js';
import { bucketBesideDetector } from './bucket-beside.js';
import { bulkUploadDetector } from './bulk-upload.js';
import { CODE_DEED_DETECTORS } from './code-deeds.js';
import { codeInjectionDetector } from './code-injection.js';
import { concealmentDetector } from './concealment.js';
import { confirmationBypassDetector } from './confirmation-bypass.js';
import { containerSettingsDetector } from './container-settings.js';
import { covertDeliveryDetector } from './covert-delivery.js';
import { cryptocurrencyMiningDetector, minerSettingsDetector } from './cryptocurrency-mining.js';
import { disguisedPathDetector } from './disguised-path.js';
import { downloadAndExecuteDetector } from './download-and-execute.js';
import { declaredAttackDetector } from './declared-attack.js';
import { dynamicCommandDetector } from './dynamic-command.js';
import { embeddedSecretDetector } from './embedded-secret.js';
import { encodedCommandDetector } from './encoded-command.js';
import { fakePrerequisiteDetector } from './fake-prerequisite.js';
import { falseAuthorityDetector } from './false-authority.js';
import { foreignPackageSettingDetector } from './foreign-package.js';
import { hiddenInstructionDetector } from './hidden-instruction.js';
import { hostTakeoverDetector } from './host-takeover.js';
import { instructionOverrideDetector } from './instruction-override.js';
import { invisibleTextDetector } from './invisible-text.js';
import { ordersInDataDetector } from './orders-in-data.js';
import { lentModelDetector } from './lent-model.js';
import { hiddenServerDetector, lentRightsDetector } from './lent-rights.js';
import { labelledSecretDetector } from './labelled-secret.js';
import { lookalikeNameDetector } from './lookalike-name.js';
import { lookalikePackageDetector } from './lookalike-package.js';
import { memoryPoisoningDetector } from './memory-poisoning.js';
import { packageTakeoverDetector } from './package-takeover.js';
import { paddingDetector } from './padding.js';
import { PIECED_ADDRESS_DETECTORS } from './pieced-address.js';
import { piecedCommandDetector } from './pieced-command.js';
import { privateDataSendingDetector } from './private-data-sending.js';
import { privilegeGrantDetector } from './privilege-grant.js';
import { protectionDisabledDetector } from './protection-disabled.js';
import { ransomEncryptionDetector } from './ransom-encryption.js';
import { remoteInstructionsDetector } from './remote-instructions.js';
import { replacedAccountDetector } from './replaced-account.js';
import { resourceExhaustionDetector } from './resource-exhaustion.js';
import { reverseShellDetector } from './reverse-shell.js';
import { secondSpenderDetector } from './second-spender.js';
import { sentOnDetector } from './sent-on.js';
import { sentSigningSecretDetector } from './sent-signing-secret.js';
import { skimmedShareDetector } from './skimmed-share.js';
import { swappedAddressDetector } from './swapped-address.js';
import { toolShadowingDetector } from './tool-shadowing.js';
import { delayedAttackDetector } from './delayed-attack.js';
import { covertSurveillanceDetector } from './covert-surveillance.js';
import { deceptionDetector } from './deception.js';
import { hostileIntentDetector } from './hostile-intent.js';
import { hostileProgramDetector } from './hostile-program.js';
import { favouredAddressDetector } from './favoured-address.js';
import { fixedPayeeDetector } from './fixed-payee.js';
import { hiddenPayeeDetector } from './hidden-payee.js';
import { GIVEN_ASIDE_DETECTORS } from './given-aside.js';
import { harmfulAdviceDetector } from './harmful-advice.js';
import { shippedLogsDetector } from './shipped-logs.js';
import { shippedRightsDetector } from './shipped-rights.js';
import { shippedSourcesDetector } from './shipped-sources.js';
import { sabotageDetector } from './sabotage.js';
import { sparedWorkDetector } from './spared-work.js';
import { scannerManipulationDetector } from './scanner-manipulation.js';
import { secretAccessDetector } from './secret-access.js';
import { secretHarvestDetector } from './secret-harvest.js';
import { surveillanceDetector } from './surveillance.js';
import { unnamedRecipientDetector } from './unnamed-recipient.js';
import { UNSPOKEN_HOST_DETECTORS } from './unspoken-host.js';
import { unsafeWorkflowDetector } from './unsafe-workflow.js';

/**
 * Every detector: what programs do, then what texts say, then what files are. Of two findings that are equally grave the first
 * is told, and one that was followed through a program says more than one that was seen in a text.
 */
export const DETECTORS: readonly Detector[] = [
  ...PROGRAM_DETECTORS,
  agentTamperingDetector,
  agentTrafficDetector,
  analysisEvasionDetector,
  anonymousEndpointDetector,
  automaticCommandDetector,
  broadToolsDetector,
  brokenPromiseDetector,
  browserExtensionDetector,
  bulkUploadDetector,
  bucketBesideDetector,
  codeInjectionDetector,
  concealmentDetector,
  confirmationBypassDetector,
  containerSettingsDetector,
  covertDeliveryDetector,
  cryptocurrencyMiningDetector,
  minerSettingsDetector,
  disguisedPathDetector,
  downloadAndExecuteDetector,
  dynamicCommandDetector,
  embeddedSecretDetector,
  encodedCommandDetector,
  fakePrerequisiteDetector,
  falseAuthorityDetector,
  foreignPackageSettingDetector,
  hiddenInstructionDetector,
  ordersInDataDetector,
  hostTakeoverDetector,
  instructionOverrideDetector,
  invisibleTextDetector,
  hiddenServerDetector,
  labelledSecretDetector,
  lentRightsDetector,
  lookalikeNameDetector,
  lookalikePackageDetector,
  memoryPoisoningDetector,
  packageTakeoverDetector,
  paddingDetector,
  piecedCommandDetector,
  privateDataSendingDetector,
  privilegeGrantDetector,
  protectionDisabledDetector,
  ransomEncryptionDetector,
  remoteInstructionsDetector,
  resourceExhaustionDetector,
  reverseShellDetector,
  swappedAddressDetector,
  toolShadowingDetector,
  delayedAttackDetector,
  covertSurveillanceDetector,
  deceptionDetector,
  hostileIntentDetector,
  hostileProgramDetector,
  declaredAttackDetector,
  harmfulAdviceDetector,
  sabotageDetector,
  sparedWorkDetector,
  shippedLogsDetector,
  shippedRightsDetector,
  shippedSourcesDetector,
  scannerManipulationDetector,
  secretAccessDetector,
  sentOnDetector,
  secretHarvestDetector,
  surveillanceDetector,
  unnamedRecipientDetector,
  unsafeWorkflowDetector,
  ...GIVEN_ASIDE_DETECTORS,
  ...UNSPOKEN_HOST_DETECTORS,
  ...PIECED_ADDRESS_DETECTORS,
  favouredAddressDetector,
  fixedPayeeDetector,
  affiliateTagsDetector,
  skimmedShareDetector,
  secondSpenderDetector,
  sentSigningSecretDetector,
  lentModelDetector,
  hiddenPayeeDetector,
  accountInDataDetector,
  replacedAccountDetector,
  weakCheckDetector,
  ...CODE_DEED_DETECTORS,
  ...FILE_DETECTORS,
];
