import { verify } from 'node:crypto';

import { snippetOf } from '../../core/text.js';
import { ed25519PublicKey, isSafeKeyId, keyFileOf, type Keyring } from '../../io/keys/keyring.js';
import { plainFinding } from '../contracts/contract-finding.js';
import type { ContractFinding, Receipt } from '../contracts/schemas.js';
import { receiptPayload } from './payload.js';

/** Where the public key comes from: one key that the user named, or a ring in which the receipt's key id is looked up. */
export type KeySource =
  | { readonly kind: 'key'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'ring'; readonly label: string; readonly keyring: Keyring };

/** What is wrong with a receipt's signature; nothing when it is good. Throws UserError KEY for a key that cannot be used. */
export function signatureFindings(receipt: Receipt, source: KeySource): ContractFinding[] {
  const { signature } = receipt;
  const payload = receiptPayload(receipt);
  const findings: ContractFinding[] = [];
  if (payload.sha256 !== signature.payload_sha256) {
    const details = { recorded: signature.payload_sha256, computed: payload.sha256 };
    findings.push(
      plainFinding('SIGNATURE_INVALID', 'The receipt was changed after it was signed: its content has another hash.', undefined, details),
    );
  }
  const file = source.kind === 'key' ? source : fileInRing(source, signature.key_id);
  if ('code' in file) return [...findings, file];
  const key = ed25519PublicKey(file.name, file.bytes);
  if (!verify(null, payload.bytes, key, Buffer.from(signature.sig, 'base64'))) {
    findings.push(plainFinding('SIGNATURE_INVALID', `The signature does not fit the receipt and the key ${snippetOf(file.name, 120)}.`));
  }
  return findings;
}

function fileInRing(
  source: Extract<KeySource, { kind: 'ring' }>,
  keyId: string | undefined,
): { readonly name: string; readonly bytes: Uint8Array } | ContractFinding {
  const missing = (message: string): ContractFinding => plainFinding('SIGNATURE_KEY_NOT_FOUND', message);
  if (keyId === undefined) return missing('The receipt names no key, so that none can be looked up in the keyring; give --pubkey.');
  if (!isSafeKeyId(keyId))
    return missing(`The key id ${JSON.stringify(snippetOf(keyId, 80))} is not a plain file name and is not looked up.`);
  const file = keyFileOf(source.keyring, keyId);
  return file ?? missing(`The keyring ${snippetOf(source.label, 120)} has no key ${JSON.stringify(keyId)}.`);
}
