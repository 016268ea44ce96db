import { credentialRead } from '../../../rules/skill/credential-read.js';
import { foreignPackage } from '../../../rules/skill/foreign-package.js';
import type { Subject } from '../behaviour.js';
import { ANONYMOUS, SUBJECT_WORDS } from './exfiltration.js';
import { programDetector, shown } from './program-detector.js';

const STRONG: ReadonlySet<Subject> = new Set<Subject>([
  'private-key',
  'wallet',
  'browser-store',
  'keychain',
  'password-database',
  'cloud-metadata',
  'keystrokes',
  'messages',
]);

/** Stores of secrets that are opened, whatever becomes of it. Lists of files to look for, and public keys, are not among it. */
export const credentialReadDetector = programDetector(credentialRead, (deed) => {
  const subject = deed.subject ?? 'file';
  if ((deed.kind !== 'read' && subject !== 'cloud-metadata') || !STRONG.has(subject)) return undefined;
  const certain = subject === 'wallet' || subject === 'browser-store' || subject === 'password-database';
  return {
    severity: 'medium',
    confidence: certain ? 'medium' : 'low',
    details: { what: SUBJECT_WORDS[subject], target: shown(deed.target) },
  };
});

/** Packages from elsewhere than their registry. */
export const foreignPackageDetector = programDetector(foreignPackage, (deed) => {
  if (deed.kind !== 'install' || !deed.flags.includes('foreign-source')) return undefined;
  const host = deed.host ?? 'variable';
  if (host === 'local' || host === 'private') return undefined;
  const details = { package: shown(deed.target), manager: deed.name };
  if (ANONYMOUS.has(host)) return { severity: 'critical', confidence: 'medium', details };
  if (deed.flags.includes('insecure')) return { severity: 'high', confidence: 'high', details };
  return host === 'code-host' || host === 'vendor' || host === 'installer' || host === 'variable'
    ? { severity: 'low', confidence: 'low', details }
    : { severity: 'medium', confidence: 'medium', details };
});
