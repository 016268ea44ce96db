import { UserError } from '../../core/errors.js';
import { parseReceipt } from '../../skills/receipts/parse-receipt.js';
import { verifyDocument } from '../../skills/receipts/verify-receipt.js';
import { EXIT, type ExitCode, type Terminal } from '../command.js';
import { judgeOne } from './judge-one.js';
import { openInput, readBundleInput } from './open-bundle.js';
import { consentsOf, KEYS, keysOf, onePositional, parseSkillCall, POLICY, policyOf } from './skill-call.js';
import { countLine, findingLines, joinLines } from './text.js';

const OF_THE_RECEIPT = /^(?:BUNDLE_HASH_MISMATCH|FILE_(?:HASH_MISMATCH|MISSING|EXTRA)|RECEIPT_|SIGNATURE_)/;
const REMEDY =
  '  → Get the bundle and the receipt from where they were signed; if the change is meant, review it and sign anew: vaultgate skill receipt BUNDLE --signing-key FILE';

/** `skill verify`: whether a bundle is the one that a receipt is about, signed by a known key, and lawful under the policy. */
export async function runVerify(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const call = parseSkillCall(args, terminal, { ...POLICY, ...KEYS, receipt: 'value' });
  const word = onePositional(call.positionals, 'BUNDLE');
  if (call.options.receipt === undefined)
    throw new UserError('USAGE', '--receipt is missing', 'Write vaultgate skill verify BUNDLE --receipt FILE --pubkey FILE.');
  const keys = keysOf(call);
  const policy = policyOf(call);
  const read = parseReceipt(call.readFile(call.options.receipt));
  const bundle = judgeOne(await readBundleInput(openInput(call, word), word), policy, consentsOf(call, word));
  const document = verifyDocument(bundle, read, keys, policy, call.createdAt);
  call.put(document, () =>
    joinLines(
      document.verified
        ? `verified: the bundle is the one of the receipt, and the policy allows it`
        : `not verified: ${countLine(document.findings)}`,
      `sha256 ${document.bundle_sha256}`,
      findingLines(document.findings),
      document.findings.some((finding) => OF_THE_RECEIPT.test(finding.code)) ? [REMEDY] : [],
    ),
  );
  return document.verified ? EXIT.pass : EXIT.findings;
}
