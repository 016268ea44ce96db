import { remoteScript } from '../../../rules/skill/remote-script.js';
import type { Confidence, Severity } from '../../../core/finding.js';
import type { Detector } from '../detector.js';
import { codeHit } from '../judged.js';
import { FETCH_TO_SHELL, SHELL_OF_FETCH } from '../signals/commands.js';
import { ANONYMOUS_HOST, RAW_ADDRESS_LINK, SHORTENED_LINK } from '../signals/delivery.js';

/** Downloads that are run unseen; graded by who can put what there. */
export const remoteScriptDetector: Detector = {
  rule: remoteScript,
  signals: [FETCH_TO_SHELL, SHELL_OF_FETCH, ANONYMOUS_HOST, RAW_ADDRESS_LINK, SHORTENED_LINK],
  *detect(view) {
    for (const unit of view.units) {
      for (const match of [...unit.find(FETCH_TO_SHELL), ...unit.find(SHELL_OF_FETCH)]) {
        const address = /https?:\/\/[^\s"'`)<>|]{1,300}/i.exec(match.text)?.[0] ?? '';
        const [severity, confidence] = gradeOf(address, match.text);
        yield codeHit(view, unit, match, severity, confidence, { address });
      }
    }
  },
};

function gradeOf(address: string, command: string): readonly [Severity, Confidence] {
  if (address === '') return ['high', 'low'];
  const host = /^https?:\/\/([^/:?#]*)/i.exec(address)?.[1]?.toLowerCase() ?? '';
  if (/^(?:localhost|127\.|\[?::1|.*\.localhost$)|[${<]/.test(host)) return ['medium', 'low'];
  const bare = { find: (pattern: RegExp) => new RegExp(pattern.source, 'i').test(address) };
  if (bare.find(RAW_ADDRESS_LINK.pattern) || bare.find(ANONYMOUS_HOST.pattern) || bare.find(SHORTENED_LINK.pattern))
    return ['critical', 'high'];
  if (/^http:/i.test(address) || /\s(?:-k|--insecure|--no-check-certificate)\b/.test(command)) return ['critical', 'medium'];
  return ['high', 'medium'];
}
