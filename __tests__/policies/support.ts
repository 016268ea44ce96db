import type { PlacedPolicy } from '../../src/policies/compile.js';
import { readPolicyFile, type PolicyFile } from '../../src/policies/policy-file.js';
import type { AccessRequest } from '../../src/policies/request.js';
import { requestOf, type WrittenRequest } from '../../src/policies/request-schema.js';
import { comparePolicies } from '../../src/policies/weakening/compare.js';
import { requestToJson } from '../../src/policies/request.js';

/** A policy file out of its id and the rest of its YAML; fails on any error in it. */
export function policyFile(id: string, rest: string, path = `config/policies/${id}.yaml`): PolicyFile {
  const file = readPolicyFile(path, `id: ${id}\ndescription: d\n${rest}\n`);
  const fault = file.findings.find((finding) => finding.level === 'error');
  if (file.policy === undefined || fault !== undefined) throw new Error(`${id}: ${JSON.stringify(fault?.details)}`);
  return file;
}

export function policy(id: string, rest: string, path?: string): PlacedPolicy {
  const file = policyFile(id, rest, path);
  if (file.policy === undefined) throw new Error(id);
  return { path: file.path, policy: file.policy };
}

export const DENY = 'action: { deny: true, reason: r }';
export const ALLOW = 'action: { allow: true }';
export const MASK = 'action: { mask: true }';
export function approval(role: string): string {
  return `action: { require_approval: true, approver_role: ${role}, reason: r }`;
}

export function request(written: WrittenRequest): AccessRequest {
  return requestOf(written, undefined);
}

/** What a new set does to the old one: kind, respect, id and witness of each policy that is not upheld, in short. */
export function changes(before: readonly PlacedPolicy[], after: readonly PlacedPolicy[]): string[] {
  return comparePolicies(before, after).map((change) => {
    const { id } = change.old.policy;
    if (change.kind === 'undecided') return `undecided ${id}`;
    const respect = change.kind === 'exposed' ? '' : ` ${change.respect}`;
    return `${change.kind}${respect} ${id} ${JSON.stringify(requestToJson(change.witness.request))}`;
  });
}
