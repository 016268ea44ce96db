import type { Subject } from './behaviour.js';

/** What opens everything else that its owner has, and is of no use to anybody but its owner. */
export const SECRET_SUBJECTS: readonly Subject[] = [
  'private-key',
  'wallet',
  'browser-store',
  'keychain',
  'password-database',
  'cloud-metadata',
  'keystrokes',
  'messages',
];
