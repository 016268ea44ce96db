import { sign, verify, type KeyObject } from 'node:crypto';

import { canonicalJson } from '../../core/json.js';
import type { Snapshot } from '../../io/snapshot.js';
import { ed25519PublicKey, keyFileOf, type Keyring } from '../../io/keys/keyring.js';
import { KEYS_FOLDER, type Approval } from './approval.js';
import { readEntries, requireEntries } from '../exception-file.js';
import { APPROVALS } from './approvals-file.js';

/** The bytes that the signature of an approval covers. */
export function approvalPayload(approval: Omit<Approval, 'region' | 'signature'>): Uint8Array {
  const { kind, digest, capability, by, reason, expires } = approval;
  return new TextEncoder().encode(canonicalJson({ kind, digest, capability, by, reason, expires }));
}

/** Signs an approval: base64 of the Ed25519 signature. */
export function signApproval(approval: Omit<Approval, 'region' | 'signature'>, key: KeyObject): string {
  return sign(null, approvalPayload(approval), key).toString('base64');
}

/** The keys that a tree trusts for approvals: the files of `.vaultgate/keys/`. */
export function trustedKeys(trusted: Snapshot): Keyring {
  const prefix = `${KEYS_FOLDER}/`;
  const names = trusted.entries().filter((entry) => entry.path.startsWith(prefix) && !entry.path.slice(prefix.length).includes('/'));
  const keys = new Map<string, Uint8Array>();
  for (const { path } of names) {
    const content = trusted.read(path, 16 * 1024);
    if (content.kind === 'bytes') keys.set(path.slice(prefix.length), content.bytes);
  }
  return keys;
}

/**
 * The approvals that count: all of the trusted tree, and those that the judged tree adds with a signature by a key of the
 * trusted tree. Threat: a change that approves itself. Throws UserError CONFIG when the trusted file is broken.
 */
export function effectiveApprovals(trusted: Snapshot, judged: Snapshot): readonly Approval[] {
  const counted = requireEntries(APPROVALS, trusted).entries;
  if (trusted === judged) return counted;
  const signed = readEntries(APPROVALS, judged).entries.filter((approval) => approval.signature !== undefined);
  if (signed.length === 0) return counted;
  const keys = trustedKeys(trusted);
  return [...counted, ...signed.filter((approval) => isSignedBy(approval, keys))];
}

/** Whether an approval bears a valid signature by a key of the ring. A key that cannot be used verifies nothing. */
export function isSignedBy(approval: Approval, keys: Keyring): boolean {
  const { signature } = approval;
  const file = signature === undefined ? undefined : keyFileOf(keys, signature.keyId);
  if (signature === undefined || file === undefined) return false;
  try {
    return verify(null, approvalPayload(approval), ed25519PublicKey(file.name, file.bytes), Buffer.from(signature.sig, 'base64'));
  } catch {
    return false;
  }
}
