import { createPublicKey, type KeyObject } from 'node:crypto';

import { UserError } from '../../core/errors.js';
import { snippetOf } from '../../core/text.js';

/** Public keys by file name: a folder of keys, read. */
export type Keyring = ReadonlyMap<string, Uint8Array>;

const SUFFIXES = ['', '.pem', '.pub', '.public.pem', '.ed25519.pub'];
const MAX_KEY_BYTES = 16 * 1024;

/** Threat: a key id out of a hostile receipt that climbs to another file. Ids are plain file names. */
export function isSafeKeyId(id: string): boolean {
  return /^[A-Za-z0-9_@+=-][A-Za-z0-9._@+=-]{0,127}$/.test(id) && !id.includes('..');
}

/** The file of a keyring that holds the key of an id: the id itself, or with one of the usual endings. */
export function keyFileOf(keyring: Keyring, id: string): { readonly name: string; readonly bytes: Uint8Array } | undefined {
  if (!isSafeKeyId(id)) return undefined;
  for (const suffix of SUFFIXES) {
    const bytes = keyring.get(`${id}${suffix}`);
    if (bytes !== undefined) return { name: `${id}${suffix}`, bytes };
  }
  return undefined;
}

/** An Ed25519 public key out of PEM (SPKI). Throws UserError KEY, naming the file, for anything else, a private key included. */
export function ed25519PublicKey(name: string, bytes: Uint8Array): KeyObject {
  const text = Buffer.from(bytes.subarray(0, MAX_KEY_BYTES)).toString('utf8');
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text)) {
    throw new UserError(
      'KEY',
      `${snippetOf(name)} holds a private key where a public key belongs`,
      'Give the public key that belongs to it: openssl pkey -in PRIVATE.pem -pubout -out public.pem',
    );
  }
  const key = parsed(name, () => createPublicKey({ key: text, format: 'pem' }));
  if (key.asymmetricKeyType !== 'ed25519') {
    const type = key.asymmetricKeyType ?? 'unknown';
    throw new UserError(
      'KEY',
      `${snippetOf(name)} holds a key of type ${type}; Ed25519 is needed`,
      'Give the Ed25519 public key of the signer (SPKI, PEM).',
    );
  }
  return key;
}

function parsed(name: string, parse: () => KeyObject): KeyObject {
  try {
    return parse();
  } catch (error) {
    throw new UserError('KEY', `${snippetOf(name)} holds no public key in PEM`, 'Give an Ed25519 public key (SPKI, PEM).', {
      cause: error,
    });
  }
}
