import { sha256Hex } from '../core/digest.js';
import type { Finding } from '../core/finding.js';
import { orderFindings } from './order-findings.js';

/** A finding with the name under which waivers, code scanning and the base know it. */
export interface FingerprintedFinding extends Finding {
  /** SHA-256, lower-case hex. */
  readonly fingerprint: string;
}

/**
 * Orders findings and names each by its rule, path, normalised snippet and ordinal among equals: no line numbers, so that
 * an edit further up does not make a finding new (SARIF 2.1.0 appendix B). `renames` maps a path to the one that the base
 * knows it by.
 */
export function fingerprintFindings<F extends Finding>(
  findings: readonly F[],
  renames: ReadonlyMap<string, string> = new Map(),
): (F & FingerprintedFinding)[] {
  const seen = new Map<string, number>();
  return orderFindings(findings).map((finding) => {
    const identity = identityOf(finding, renames.get(finding.path) ?? finding.path);
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    return { ...finding, fingerprint: sha256Hex(identity, '\0', String(ordinal)) };
  });
}

/**
 * What makes two findings the same but for their order in the file; `path` is the one that the base knows. Lengths stand
 * before the parts, so that no choice of path and snippet makes two findings one.
 */
export function identityOf(finding: Finding, path: string): string {
  const snippet = (finding.snippet ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
  return ['v1', finding.rule, path, snippet].map((part) => `${String(part.length)}:${part}`).join('\0');
}
