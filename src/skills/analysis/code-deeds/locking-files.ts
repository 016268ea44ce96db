import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** Ciphers, by the names that libraries of many languages and tools give them. */
const ENCRYPTS = signal(
  'names-cipher',
  [
    'aes-',
    'aes_',
    'aes.',
    'aesctr',
    'aescbc',
    'aes128',
    'aes256',
    'aesnew',
    'openssl',
    '7z',
    'newofb',
    ...[
      'aesgcm',
      'aes256gcm',
      'aes_256',
      'aes-256',
      'aes.new(',
      'chacha20',
      'cryptostream',
      'createencryptor',
      'cipher.getinstance',
      'newgcm',
      'newctr',
      'newcbc',
    ],
    ...[
      'gcm.seal',
      'chachapoly',
      'createcipheriv',
      'fernet',
      'secretbox',
      'openssl_encrypt',
      'evp_encrypt',
      'crypto_secretbox',
      '--symmetric',
      'gpg -c',
    ],
    ...[
      'openssl enc',
      "'enc'",
      '"enc"',
      '7z a',
      '"7z"',
      'openssl::cipher',
      'crypt::',
      'encryptfile',
      'sodium',
      'age::',
      'xorkeystream',
      'rc4',
      'salsa20',
      'rijndael',
      'cipher::new',
      'createcipher',
      'protecteddata',
      'cipher /e',
      '-encrypt',
    ],
  ],
  /(?:\bAesGcm\b|\bAes256Gcm\b|\bAES[-_.]?(?:256|128|GCM|CBC|CTR|new)\b|\bCha[Cc]ha20\w{0,12}|\bCryptoStream\b|\bCreateEncryptor\(|\bCipher\.getInstance\(|\bNew(?:GCM|CTR|CBC\w{0,10}|OFB)\(|\bGCM\.seal\(|\bcreateCipheriv\(|\bFernet\b|\bSecretBox\b|\bopenssl_encrypt\(|\bEVP_Encrypt\w{4,10}\(|\bcrypto_secretbox\w{0,10}|\bgpg\b[^\n]{0,60}(?:--symmetric|\s-c\b)|\bopenssl["',\s]{1,6}enc\b|\b7z["',\s]{1,6}a\b[^\n]{0,60}-p|\bOpenSSL::Cipher\b|\bCrypt::(?:CBC|Rijndael|Cipher)\w{0,8}|\bage::|\bXORKeyStream\(|\bsalsa20\b|\bRijndael\w{0,10}\b)/u,
  120,
);
const GOES_THROUGH =
  /\b[Ww]alk(?:Dir|dir|FileTree)?\b|\bFiles\.walk|\bEnumerate(?:Files|FileSystemEntries)\(|\bGetFiles\(|\benumerator\(\s?at|\bos\.walk\(|\br?glob\(|\breaddir\w{0,4}\(|\bfind\s|\bDir(?:\.glob|\[)|\bRecursive(?:Directory|Iterator)\w{0,10}|\bFile::Find\b|\bnftw\(|\bGet-ChildItem\b[^\n]{0,60}-Recurse|\bfor\s+\w{1,12}\s+in\s+[^\n]{0,40}\*|\blistFiles\(|\bwalkTopDown\(|\bscandir\(|\bglobSync\(|\bgci\b[^\n]{0,40}-r/u;
const LOSES_ORIGINAL =
  /\bremove_file\(|\bos\.[Rr]emove\(|\bFile\.Delete\(|\bFiles\.delete\w{0,10}\(|\bremoveItem\(|\bunlink\w{0,4}\b|\bRemove-Item\b|\brm\s+-|\bshred\b|\bWriteAllBytes\(|\bwriteFileSync\(\s?(\w{1,12})\s?,|\brename\w{0,6}\(|\bMove-Item\b|\.delete\(\)|\bmv\s|-sdel\b|\bsetLength\(0|\bos\.rename\(|\bFile\.rename\(|\bopen\([^\n]{0,30}["']wb["']\)|\bwriteFile\w{0,4}\(/u;
/** Somebody else has the key, or wants something for it; the copies are deleted as well; all of a home or of the work. */
const HOSTILE =
  /\bREAD[ _.-]?(?:ME|THIS|FIRST)?[ _]?\w{0,12}\.(?:txt|html)|\b(?:RECOVER|RESTORE|DECRYPT|HOW[_ ]TO|UNLOCK|NOTICE|RANSOM)\w{0,20}\.(?:txt|html|md)|\bransom\b|\bbitcoin\b|\bBTC\b|\bmonero\b|\bXMR\b|\bpay\b[^\n]{0,40}\bkey\b|\byour files\b|\.(?:locked|crypt(?:ed)?|encrypted|enc|lock|vlt|rot|sealed)["'`]|\bdeletelocalsnapshots\b|\bvssadmin\b|\bshadowcopy\b|\btimeshift --delete|\/var\/backups|\bcontact\b[^\n]{0,40}@|\bhttps?:\/\/[^\s"']{4,80}(?:\?|\/)[^\s"']{0,40}(?:k|key|id|h)=|\b(?:Documents|Desktop|Pictures)\b|\bexpanduser\(\s?["']~["']\)|\bUserProfile\b|\bhome_dir\(|\bUserHomeDir\(|\bDir\.home\b|\bhomedir\(\)|\bHOME\b/iu;
/** Tools for the user’s own keys: they ask for a passphrase and undo what they do. */
const FOR_USER =
  /\bdecrypt\w{0,8}\(|\bdef decrypt\b|\bgetpass\b|\bread -rs?p?\b|\bRead-Host\b|\binput\(|\bargparse\b|\bclick\.\w|\bprompt\(|\bmaskedinput\b|\b--decrypt\b|\bfunc decrypt\b|\bbackup_dir\b|\bsops\b|--sse\b|-mtime\b|\bmktemp\b|\bansible-vault\b|\brestic\b/iu;

/** Files of the user locked one after the other, in whatever language. */
export const LOCKS_FILES: readonly CodeDeed[] = [
  codeDeed('locks files', 'critical/high', ENCRYPTS, {
    near: [GOES_THROUGH, LOSES_ORIGINAL, HOSTILE],
    unless: [FOR_USER],
    reach: 800,
    shown: 'medium/low',
  }),
];
