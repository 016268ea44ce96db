import { wordsOfIssue } from '../../core/schema-issue.js';
import { decodeUtf8, snippetOf } from '../../core/text.js';
import { messageOf } from '../../core/errors.js';
import { plainFinding } from '../contracts/contract-finding.js';
import { receiptSchema, type ContractFinding, type Receipt } from '../contracts/schemas.js';

/** A receipt of the largest bundle that is analysed has a few megabytes. */
export const MAX_RECEIPT_BYTES = 32 * 1024 * 1024;
const MAX_DEPTH = 64;

export type ReceiptRead =
  { readonly ok: true; readonly receipt: Receipt } | { readonly ok: false; readonly findings: readonly ContractFinding[] };

/** Parses a receipt. What is wrong with it comes back as findings with the members' paths. */
export function parseReceipt(bytes: Uint8Array): ReceiptRead {
  const text = bytes.byteLength > MAX_RECEIPT_BYTES ? undefined : decodeUtf8(bytes);
  if (text === undefined) return failed('RECEIPT_PARSE_ERROR', 'The receipt is not UTF-8, or larger than 32 MiB.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failed('RECEIPT_PARSE_ERROR', `The receipt is not JSON: ${snippetOf(messageOf(error), 160)}.`);
  }
  const hostile = hostileKey(value);
  if (hostile !== undefined) return failed('RECEIPT_SCHEMA_INVALID', `The receipt ${hostile}.`);
  const checked = receiptSchema.safeParse(value, { error: wordsOfIssue });
  if (checked.success) return { ok: true, receipt: value as Receipt };
  const findings = checked.error.issues.slice(0, 20).map((issue) => {
    const member = issue.path.map(String).join('.');
    const subject = member === '' ? 'The receipt' : `The receipt's member ${snippetOf(member, 80)}`;
    return plainFinding('RECEIPT_SCHEMA_INVALID', `${subject}: ${issue.message}.`, undefined, {
      member,
    });
  });
  return { ok: false, findings };
}

function failed(code: string, message: string): ReceiptRead {
  return { ok: false, findings: [plainFinding(code, message)] };
}

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Threat: keys that reach a prototype, and nesting that overflows the stack of whoever walks it. */
function hostileKey(root: unknown): string | undefined {
  const pending: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > MAX_DEPTH) return `nests deeper than ${String(MAX_DEPTH)} levels`;
    for (const [key, member] of Object.entries(value)) {
      if (FORBIDDEN.has(key)) return `has the key ${key}, which is not allowed`;
      pending.push({ value: member, depth: depth + 1 });
    }
  }
  return undefined;
}
