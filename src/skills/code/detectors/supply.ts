import { bulkUpload } from '../../../rules/skill/bulk-upload.js';
import { credentialRead } from '../../../rules/skill/credential-read.js';
import { foreignPackage } from '../../../rules/skill/foreign-package.js';
import type { Subject } from '../behaviour.js';
import { isAnonymousChannel } from '../../analysis/hosts.js';
import { SECRET_SUBJECTS } from '../secret-subjects.js';
import { SUBJECT_WORDS } from '../subject-words.js';
import { programDetector, shown } from './program-detector.js';

const STRONG: ReadonlySet<Subject> = new Set(SECRET_SUBJECTS);

/** The paths at which a metadata service gives credentials away, not facts about the machine. */
const HANDS_OUT =
  /\/(?:iam\/security-credentials|user-data|service-accounts\/[^/]{1,80}\/(?:token|identity)|identity\/oauth2\/token|opc\/v\d\/identity)|RELATIVE_URI/iu;
/** An identity token for an audience that is written out (Google Cloud, “Verify VM identity”). */
const FOR_ONE_SERVICE =
  /^http:\/\/metadata(?:\.google\.internal)?\/\S{1,120}\/identity\?(?:[^"'\s]{0,80}&)?audience=https:\/\/[\w.-]{4,120}(?:[&"'\s/]|$)/iu;
/** The service under another spelling than its own: one number, hexadecimal or octal digits, IPv6, or a name that resolves to it. */
const DISGUISED_SERVICE =
  /^https?:\/\/(?!169\.254\.169\.254[/:]|169\.254\.170\.\d|metadata\.google\.internal|metadata\.goog|100\.100\.100\.200|\[fd00:ec2|[^/]{0,60}[$`{(<])/iu;

/** Stores of secrets that are opened, whatever becomes of it. Lists of files to look for, and public keys, are not among it. */
export const credentialReadDetector = programDetector(credentialRead, (deed) => {
  const subject = deed.subject ?? 'file';
  if ((deed.kind !== 'read' && subject !== 'cloud-metadata') || !STRONG.has(subject)) return undefined;
  // An identity token opens nothing but the service that it is asked for; where it goes is another rule's.
  if (subject === 'cloud-metadata' && FOR_ONE_SERVICE.test(deed.target ?? ''))
    return { severity: 'medium', confidence: 'low', details: { what: SUBJECT_WORDS[subject], target: shown(deed.target) } };
  if (subject === 'cloud-metadata' && HANDS_OUT.test(deed.target ?? ''))
    return {
      severity: DISGUISED_SERVICE.test(deed.target ?? '') ? 'critical' : 'high',
      confidence: DISGUISED_SERVICE.test(deed.target ?? '') ? 'high' : 'medium',
      details: { what: SUBJECT_WORDS[subject], target: shown(deed.target) },
    };
  // The cookies of the page that a script is part of are that page's own; where they go is another rule's.
  if (deed.target === 'document.cookie') return undefined;
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
  if (isAnonymousChannel(host)) return { severity: 'critical', confidence: 'medium', details };
  if (deed.flags.includes('insecure')) return { severity: 'high', confidence: 'high', details };
  return host === 'code-host' || host === 'vendor' || host === 'installer' || host === 'variable'
    ? { severity: 'low', confidence: 'low', details }
    : { severity: 'medium', confidence: 'medium', details };
});

/** A repository that is pushed to somebody else's host: unseen, whole, or with a password in the address. */
export const repositoryUploadDetector = programDetector(bulkUpload, (deed) => {
  if (deed.kind !== 'send' || deed.name !== 'git') return undefined;
  const host = deed.host ?? 'variable';
  if (!isAnonymousChannel(host) && host !== 'named') return undefined;
  const signs = [
    deed.flags.includes('hidden-output'),
    deed.flags.includes('recursive'),
    /:\/\/[^/@\s]{1,200}@/u.test(deed.target ?? ''),
    isAnonymousChannel(host),
  ];
  const count = signs.filter(Boolean).length;
  if (count === 0) return undefined;
  return { severity: count >= 2 ? 'critical' : 'high', confidence: count >= 2 ? 'high' : 'low', details: { what: 'the repository' } };
});
