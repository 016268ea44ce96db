import { UserError } from '../../core/errors.js';
import { ed25519PrivateKey } from '../../io/keys/signing-key.js';
import { isSafeKeyId } from '../../io/keys/keyring.js';
import { signReceipt, unsignedReceipt } from '../../skills/receipts/sign-receipt.js';
import { EXIT, type ExitCode, type Terminal } from '../command.js';
import { judgeOne } from './judge-one.js';
import { openInput, readBundleInput } from './open-bundle.js';
import { consentsOf, onePositional, parseSkillCall, POLICY, policyOf } from './skill-call.js';
import { bundleLine, joinLines, scoreLine } from './text.js';

/**
 * `skill receipt`: a signed record of a bundle and of what the policy says of it. The receipt is written for a bundle that
 * fails too, since it records the verdict; the exit code tells.
 */
export async function runReceipt(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const call = parseSkillCall(args, terminal, { ...POLICY, 'signing-key': 'value', 'key-id': 'value' });
  const word = onePositional(call.positionals, 'BUNDLE');
  const { 'signing-key': keyFile, 'key-id': keyId } = call.options;
  if (keyFile === undefined)
    throw new UserError('USAGE', '--signing-key is missing', 'Make a key: openssl genpkey -algorithm ed25519 -out key.pem');
  if (keyId !== undefined && !isSafeKeyId(keyId)) {
    throw new UserError(
      'USAGE',
      `--key-id: '${keyId}' is not a plain file name`,
      'Use letters, digits, -, _ and . as in the name of a file.',
    );
  }
  const key = ed25519PrivateKey(keyFile, call.readFile(keyFile));
  const policy = policyOf(call);
  const bundle = judgeOne(await readBundleInput(openInput(call, word), word), policy, consentsOf(call, word));
  const unsigned = unsignedReceipt(bundle, policy, call.createdAt);
  if (unsigned === undefined)
    throw new UserError('IO', `${word} has no SKILL.md, so there is no bundle to sign`, 'Name the folder or zip that holds SKILL.md.');
  const receipt = signReceipt(unsigned, key, keyId);
  // A receipt is for machines whatever the format; what people want to know of it goes beside it.
  const { file_count: files, total_bytes: bytes } = receipt.scan.summary;
  call.put(receipt, () => joinLines(JSON.stringify(receipt, null, 2)));
  terminal.err(
    joinLines(
      bundleLine(word, files, bytes, receipt.bundle_sha256),
      scoreLine(receipt.policy.risk_score),
      `verdict ${receipt.policy.verdict}, signed`,
    ),
  );
  return receipt.policy.verdict === 'FAIL' ? EXIT.findings : EXIT.pass;
}
