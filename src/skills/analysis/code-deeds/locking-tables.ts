import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** Columns that are encrypted where they stand: MySQL, PostgreSQL, SQL Server. */
const ENCRYPTS_COLUMN = signal(
  'encrypts-column',
  ['aes_encrypt', 'pgp_sym_encrypt', 'pgp_pub_encrypt', 'encryptbykey', 'encryptbypassphrase'],
  /\bUPDATE\s+[\w.`"[\]]{1,60}\s+SET\s+[^;]{0,80}?=\s?(?:AES_ENCRYPT|pgp_(?:sym|pub)_encrypt|EncryptBy(?:Key|PassPhrase))\s?\(/,
  240,
);
/** A key that is made by chance and forgotten, or sold. */
const KEY_LOST =
  /\bRAND\s?\(\s?\)|\bgen_random_bytes\(|\bNEWID\(\)|\bSET\s+@\w{1,20}\s?=\s?NULL\b|\b(?:BTC|bitcoins?|XMR|monero)\b|\bBEGIN (?:PGP )?PUBLIC KEY\b/iu;

/** Tables whose columns nobody can read afterwards. */
export const LOCKS_TABLES: readonly CodeDeed[] = [
  codeDeed('encrypts columns with a key that is lost', 'critical/high', ENCRYPTS_COLUMN, {
    near: [KEY_LOST],
    reach: 400,
    shown: 'high/medium',
  }),
];
