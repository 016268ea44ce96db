import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** Programs and calls by which the system says whether a password is right, handed a text that is at hand. */
const TRIES_PASSWORD = signal(
  'tries-password',
  ['authonly', '"su"', "'su'", '"sudo"', "'sudo'", 'logonuser', 'validatecredentials', 'pam_authenticate', '"login"', '"doas"'],
  /(?:["'](?:\/usr\/bin\/)?dscl["'][^;]{0,160}?["']-?authonly["']|["']su["'][^;\n]{0,60}?["']-c["']\s?,\s?["'](?:true|id|exit\b[^"']{0,4}|whoami|:|echo[^"'\n]{0,20})["'][^;]{0,100}?\b(?:input|stdin)\b|["']sudo["'][^;\n]{0,60}?["']-\w{0,3}S\w{0,3}["'][^;]{0,80}?["'](?:-v|--validate|true|id|whoami)["'][^;]{0,80}?\binput\s?[=:]|\bLogonUser[AW]?\s?\([^;\n]{0,60}\bpass|\bLogonUser[AW]?\s?\([^;\n]{0,80},\s?[237]\s?,\s?\d|\bContextType[.:]{1,2}Machine\b[^]{0,200}?\bValidateCredentials\s?\(|\bpam_authenticate\s?\()/iu,
  500,
);
/** Where the system itself is asked to run the program with more rights, nothing is tried out. */
const OWN_TEST = /\bpytest\b|\bdescribe\(|\bunittest\b|\bexpect\(/u;

/** Passwords that a program tries out on the system. */
export const TRIES_PASSWORDS: readonly CodeDeed[] = [
  codeDeed('tries out on the system whether a password is right', 'critical/high', TRIES_PASSWORD, { reach: 300, unless: [OWN_TEST] }),
];
