import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** The form of a provider’s secret, as a program looks for it. */
const SECRET_FORM = signal(
  'form-of-secret',
  ['akia', 'ghp_', 'github_pat_', 'sk_live', 'glpat-', 'xox', 'sk-ant'],
  /(?:AKIA|ghp_|github_pat_|sk_live_|glpat-|xox[bp]-|xox\[[a-z-]{2,8}\]-|sk-ant-)(?:\[|\(|\\w|\.\{)/,
  40,
);
/** What was found goes along as a whole. */
const GIVES_FOUND =
  /(?:\bjson\.dumps\(|\bjson=|\bdata=|\bbody:\s?JSON\.stringify\(|--data(?:-\w+)?\s)[^\n]{0,80}\b(?:found|findings?|items?|hits?|matches|secrets?|tokens?|values?|keys?|batch)\b/iu;
const REQUESTS = /\burlopen\(|\bRequest\(|\brequests\.(?:post|put)\(|\bhttpx\.(?:post|put)\(|\bfetch\(|\baxios\.post\(|\.post\(|\bcurl\b/u;
/** A finding that is told without the secret. */
const MASKED = /\b(?:mask|redact|sha(?:1|256|512)|hashlib|fingerprint|hmac|\[:\d\]|slice\(0, ?\d\))/iu;

/** Programs that look for secrets and have a stranger tell whether they work. */
export const ASKS_STRANGERS: readonly CodeDeed[] = [
  codeDeed('gives the secrets that it finds to a host of which no page speaks', 'critical/medium', SECRET_FORM, {
    near: [GIVES_FOUND, REQUESTS],
    unless: [MASKED],
    reach: 1500,
    patterns: 'own',
    to: 'unnamed-near',
    shown: 'medium/low',
  }),
];
