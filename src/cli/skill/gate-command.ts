import { UserError } from '../../core/errors.js';
import { gateDocument } from '../../skills/contracts/documents.js';
import { orderContractFindings } from '../../skills/contracts/contract-finding.js';
import { CONTRACT_VERSION, type GateDocument } from '../../skills/contracts/schemas.js';
import { policyDecision } from '../../skills/contracts/documents.js';
import { gateReceipt } from '../../skills/receipts/gate-receipt.js';
import { parseReceipt } from '../../skills/receipts/parse-receipt.js';
import { signatureFindings } from '../../skills/receipts/verify-signature.js';
import type { ContractFinding } from '../../skills/contracts/schemas.js';
import { EXIT, type ExitCode, type Terminal } from '../command.js';
import { judgeOne } from './judge-one.js';
import { openInput, readBundleInput } from './open-bundle.js';
import {
  consentsOf,
  KEYS,
  keysOf,
  onePositional,
  parseSkillCall,
  POLICY,
  policyOf,
  warnOfOwnPolicy,
  type SkillCall,
} from './skill-call.js';
import { capabilityLine, countLine, findingLines, joinLines, leftOutLine, scoreLine } from './text.js';

const OPTIONS = { ...POLICY, ...KEYS, receipt: 'value' } as const;

/** `skill gate`: the verdict of the policy over a bundle, or over a receipt alone whose signature verifies. */
export async function runGate(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const call = parseSkillCall(args, terminal, OPTIONS);
  const document = call.options.receipt === undefined ? await gateBundle(call, terminal) : receiptDocument(call, call.options.receipt);
  call.put(document, () =>
    joinLines(
      `verdict ${document.verdict}: ${countLine(document.findings)}`,
      Array.isArray(document['left_out']) ? leftOutLine(document['left_out'].map(String)) : [],
      scoreLine(document.risk_score),
      Array.isArray(document['capabilities']) ? capabilityLine(document['capabilities'].map(String)) : [],
      findingLines(document.findings),
    ),
  );
  return document.verdict === 'FAIL' ? EXIT.findings : EXIT.pass;
}

async function gateBundle(call: SkillCall<typeof OPTIONS>, terminal: Terminal): Promise<GateDocument> {
  const word = onePositional(call.positionals, 'BUNDLE');
  if (call.options.pubkey !== undefined || call.options.keyring !== undefined) {
    throw new UserError(
      'USAGE',
      'a key has no meaning without --receipt',
      'Leave it out, or gate a receipt: vaultgate skill gate --receipt FILE.',
    );
  }
  const policy = policyOf(call);
  warnOfOwnPolicy(call, word, terminal);
  const bundle = judgeOne(await readBundleInput(openInput(call, word), word), policy, consentsOf(call, word));
  return {
    ...gateDocument(bundle, policy, call.createdAt),
    bundle_sha256: bundle.reading.bundleSha256,
    capabilities: [...bundle.capabilities],
    left_out: [...bundle.reading.leftOut],
  };
}

function receiptDocument(call: SkillCall<typeof OPTIONS>, path: string): GateDocument {
  if (call.positionals.length > 0)
    throw new UserError('USAGE', 'give a bundle or --receipt, not both', 'To compare the two: vaultgate skill verify.');
  const keys = keysOf(call);
  const policy = policyOf(call);
  const read = parseReceipt(call.readFile(path));
  const refused = read.ok ? signatureFindings(read.receipt, keys) : read.findings;
  if (!read.ok || refused.length > 0) return refusedDocument(refused, call);
  return gateReceipt(read.receipt, policy, consentsOf(call, 'BUNDLE'), call.createdAt);
}

/** A receipt that cannot be trusted says nothing: the worst score, and why. */
function refusedDocument(findings: readonly ContractFinding[], call: SkillCall<typeof OPTIONS>): GateDocument {
  const score = { base_risk: 100, change_risk: 0, policy_delta: 0, total: 100 };
  return {
    contract_version: CONTRACT_VERSION,
    created_at: call.createdAt,
    verdict: 'FAIL',
    risk_score: score,
    findings: orderContractFindings(findings),
    policy: policyDecision('FAIL', policyOf(call).gates, score, orderContractFindings(findings), []),
  };
}
