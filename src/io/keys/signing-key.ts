import { createPrivateKey, type KeyObject } from 'node:crypto';

import { UserError } from '../../core/errors.js';
import { snippetOf } from '../../core/text.js';

/** An Ed25519 private key out of PEM (PKCS#8, not encrypted). Throws UserError KEY, naming the file, for anything else. */
export function ed25519PrivateKey(name: string, bytes: Uint8Array): KeyObject {
  const hint = 'Give an Ed25519 private key (PKCS#8, PEM): openssl genpkey -algorithm ed25519 -out key.pem';
  let key: KeyObject;
  try {
    key = createPrivateKey({ key: Buffer.from(bytes), format: 'pem' });
  } catch (error) {
    throw new UserError('KEY', `${snippetOf(name)} holds no private key in PEM that can be read without a passphrase`, hint, {
      cause: error,
    });
  }
  if (key.asymmetricKeyType !== 'ed25519') {
    throw new UserError('KEY', `${snippetOf(name)} holds a key of type ${key.asymmetricKeyType ?? 'unknown'}; Ed25519 is needed`, hint);
  }
  return key;
}
