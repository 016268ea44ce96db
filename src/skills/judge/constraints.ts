import type { Finding } from '../../core/finding.js';
import { bundleSize } from '../../rules/skill-policy/bundle-size.js';
import { fileSize } from '../../rules/skill-policy/file-size.js';
import { manifestTokens } from '../../rules/skill-policy/manifest-tokens.js';
import type { Constraints } from '../policy/skill-policy.js';
import type { BundleReading } from '../reading/bundle-reading.js';
import { findingIn, manifestPlace, placeIn } from './placing.js';

/** What of a bundle goes over the limits of the policy. */
export function constraintFindings(reading: BundleReading, constraints: Constraints): Finding[] {
  const { bundleSizeLimitBytes, fileSizeLimitBytes } = constraints;
  const findings: Finding[] = [];
  if (bundleSizeLimitBytes !== undefined && reading.totalBytes > bundleSizeLimitBytes) {
    findings.push(findingIn(bundleSize, manifestPlace(reading), { bytes: reading.totalBytes, limit: bundleSizeLimitBytes }));
  }
  if (fileSizeLimitBytes !== undefined) {
    const large = reading.files.filter((file) => file.size > fileSizeLimitBytes);
    findings.push(
      ...large.map((file) => findingIn(fileSize, placeIn(reading, file.path), { bytes: file.size, limit: fileSizeLimitBytes })),
    );
  }
  return [...findings, ...tokenFindings(reading, constraints)];
}

function tokenFindings(reading: BundleReading, constraints: Constraints): Finding[] {
  const { maxManifestTokensWarn: warn, maxManifestTokensFail: fail } = constraints;
  const { manifest } = reading;
  if (manifest === undefined) return [];
  const { tokens } = manifest;
  const place = manifestPlace(reading);
  if (fail !== undefined && tokens > fail) {
    const details = { tokens, limit: fail, key: 'max_manifest_tokens_fail' };
    return [findingIn(manifestTokens, place, details, { level: 'error', code: 'CONSTRAINT_TOKEN_LIMIT_FAIL' })];
  }
  return warn !== undefined && tokens > warn
    ? [findingIn(manifestTokens, place, { tokens, limit: warn, key: 'max_manifest_tokens_warn' })]
    : [];
}
