import { embeddedSecret } from '../../../rules/skill/embedded-secret.js';
import type { Detector } from '../detector.js';
import { codeHit } from '../judged.js';
import { PROVIDER_SECRET } from '../signals/secrets.js';

/** Secrets that stand in the bundle. The value itself goes into no finding. */
export const embeddedSecretDetector: Detector = {
  rule: embeddedSecret,
  signals: [PROVIDER_SECRET],
  *detect(view) {
    for (const unit of view.units) {
      for (const match of unit.find(PROVIDER_SECRET)) {
        const value = match.groups['secret'] ?? match.groups['body'] ?? '';
        if (!looksRandom(value)) continue;
        const kind = match.groups['kind'] ?? `token ${value.slice(0, 4)}…`;
        yield { ...codeHit(view, unit, match, 'medium', 'medium', { kind }), snippet: `${kind} (redacted)` };
      }
    }
  },
};

/** Placeholders repeat, count up or speak; secrets use much of their alphabet. */
function looksRandom(value: string): boolean {
  if (/example|sample|your|test|dummy|fake|placeholder|redacted|xxxx|1234567|abcdef|(.)\1{4}/i.test(value)) return false;
  return new Set(value).size >= Math.min(14, value.length / 2);
}
