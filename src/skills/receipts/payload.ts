import { createHash } from 'node:crypto';

import { canonicalJson } from '../../core/json.js';

/** The bytes that a receipt's signature covers, and their SHA-256 in hex. */
export interface ReceiptPayload {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/**
 * SkillVault's signed bytes: the receipt without `signature`, as JSON with deep-sorted keys and no white space, undefined
 * members dropped. Members that are not known here are kept, so that nothing can be added to a signed receipt.
 */
export function receiptPayload(receipt: Readonly<Record<string, unknown>>): ReceiptPayload {
  const rest = Object.fromEntries(Object.entries(receipt).filter(([key]) => key !== 'signature'));
  const bytes = new TextEncoder().encode(canonicalJson(rest));
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
