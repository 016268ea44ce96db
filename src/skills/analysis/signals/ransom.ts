import { signal } from '../signal.js';

/** Going through folders, file by file. */
export const WALKS_FILES = signal(
  'walks-files',
  [
    'os.walk',
    'rglob',
    'glob(',
    'scandir',
    'iterdir',
    'readdir',
    'filepath.walk',
    'walkdir',
    'get-childitem',
    'gci ',
    'find ',
    'directory.getfiles',
    'enumeratefiles',
    'files.walk',
    'dir.glob',
    'recursivediriterator',
    'recursivedirectoryiterator',
    'for /r',
    'gci',
    'in ~/',
    'in documents',
    'in desktop',
    'in pictures',
    'in $home',
    'in "$home',
    'in ${home}',
    'in "${home}',
  ],
  /(?:\bos\.(?:walk|scandir)\s?\(|\.rglob\s?\(|\bglob\.i?glob\s?\(|\.iterdir\s?\(|\breaddir(?:Sync)?\s?\(|\bfilepath\.Walk(?:Dir)?\s?\(|\bWalkDir::new|\b(?:Get-ChildItem|gci)\b[^\n]{0,120}-Recurse|\bfind\s+[^\n|;]{1,200}-(?:type\s+f|i?name|exec)|\bDirectory\.(?:GetFiles|EnumerateFiles)\s?\(|\bFiles\.walk\s?\(|\bDir\.glob\s?\(|\bRecursiveDirectoryIterator\b|\bfor\s+\/r\b|\bfor\s+\w{1,20}\s+in (?:~\/|"?\$HOME|"?\$\{HOME\})[^\n;]{0,80}\*|\bfor\s+\w{1,20}\s+in (?:Documents|Desktop|Pictures)\b)/,
  340,
);

/** Making files unreadable without a key. */
export const ENCRYPTS = signal(
  'encrypts',
  [
    ...['.encrypt', 'createcipher', 'aes.new', '20poly1305.new', 'cipher.new', 'newgcm', '.seal', 'createencryptor', 'openssl', 'gpg'],
    ...[
      'zip ',
      '7z ',
      '7za ',
      'age -r',
      'age -e',
      'age -a',
      'age --recipient',
      'age --encrypt',
      'age.encrypt',
      'cipher::new',
      '.dofinal',
      'age::encrypt',
      '.encryptcbc',
      '.encryptgcm',
      'secretbox',
      'sealedbox',
    ],
  ],
  /(?:\.encrypt\s?\(|\bcreateCipheriv\s?\(|\b(?:aes|chacha20poly1305|cipher)\.New\w{0,12}\s?\(|\bNewGCM\s?\(|\.Seal\s?\(|\bCreateEncryptor\s?\(|\br?age -{1,2}(?:r|R|recipient|recipients-file|a|e|encrypt)\s|\bage\.Encrypt\(|\bopenssl\s+(?:enc|aes\S{0,16}|smime)\b(?![^\n]{0,200}\s-d\b)|\bgpg2?\b[^\n]{0,200}(?:\s-{1,2}(?:c|symmetric|e|encrypt)\b)|\bzip\b[^\n]{0,80}\s-{1,2}(?:P|e|password|encrypt)\b|\b7za?\s+a\b[^\n]{0,120}\s['\"]?-p|\bCipher::new|\.encrypt_(?:in_place|data)\s?\(|\b(?:cipher|c|aes|enc)\.doFinal\s?\(|\bage::encrypt\(|\.Encrypt(?:Cbc|Gcm)\s?\(|\bopenssl_encrypt\s?\(|\b(?:SecretBox|SealedBox)\s?\()/,
  300,
);

/** The original is gone afterwards: deleted, renamed or written over. */
export const REPLACES_FILES = signal(
  'replaces-files',
  [
    'unlink',
    'remove_file',
    'remove(',
    '.remove',
    'remove-item',
    'shred',
    'rm -',
    'rm "$',
    'rm $',
    'rmsync',
    'file.delete',
    'files.delete',
    '"wb"',
    "'wb'",
    'write_bytes',
    'writefilesync',
    'writeallbytes',
    'os.rename',
    'srm ',
    "'r+b'",
    '"r+b"',
  ],
  /(?:\bunlink(?:Sync)?\s?\(|\bremove_file\s?\(|\bos\.(?:remove|unlink|Remove|RemoveAll)\s?\(|\bRemove-Item\b|\bshred\b|\bsrm\s|\brm\s+-\w{0,4}\s?\S|\brm "?\$\{?\w|\bFiles?\.delete\w{0,10}\s?\(|\bFile\.Delete\s?\(|\bopen\s?\(\s?(?<path>[\w.]{1,30})\s?,\s?["'](?:r\+b|wb)["']|\.write_bytes\s?\(|\bWriteAllBytes\s?\(\s?\$?[\w.]{1,40}(?:FullName)?\s?,)/,
  160,
);

/** The note to whoever finds the files. */
export const RANSOM_NOTE = signal(
  'ransom-note',
  [
    'unlock',
    'to_get',
    'toget',
    'encrypted',
    'locked',
    'decrypt',
    'restore',
    'recover',
    'ransom',
    'bitcoin',
    'btc',
    'monero',
    'your files',
    'monero',
    'usdt',
    'xmr',
    'stolen',
  ],
  /(?:\b(?:tables?|databases?|files?|data|documents|backups?|server)\b[^\n]{0,80}\b(?:moved|copied|encrypted|locked|stolen|downloaded)\b[^\n]{0,160}\b(?:BTC|bitcoins?|XMR|monero|USDT|ETH)\b|\byour\s+(?:\w{1,20}\s+){0,3}(?:files?|documents|data|photos|network|databases?)\b[^\n]{0,60}\b(?:encrypted|locked|stolen)\b|\b(?:send|pay|transfer|deposit)\b[^\n]{0,40}\b(?:BTC|bitcoins?|XMR|monero|USDT)\b|\b(?:BTC|bitcoins?|monero|XMR)\b[^\n]{0,60}\b(?:to (?:get|receive|restore|recover|decrypt|unlock))\b|\b(?:HOW|READ|README|RESTORE|RECOVER|DECRYPT|UNLOCK)_?(?:ME|TO|MY|YOUR)?_?(?:TO_)?(?:DECRYPT|RESTORE|RECOVER|UNLOCK|(?<=TO_?)GET)_?\w{0,20}\.(?:txt|html?|hta|md)\b|\bpay\b[^\n]{0,30}\b(?:get|have|restore|recover)\b[^\n]{0,20}\b(?:your|the) files\b|\bransom(?:_?note|_?amount)\b)/,
  260,
);

/** A key that is made on the spot, so that only whoever keeps it can undo the encryption. */
export const MAKES_KEY = signal(
  'makes-key',
  [
    'generate_key',
    'randombytes',
    'rand.read',
    'openssl rand',
    'urandom',
    'token_hex',
    'token_bytes',
    'generatekey',
    'aes]::create',
    'getrandom',
    'new-guid',
    'get-random',
  ],
  /(?:\bgenerate_?key\s?\(|\brandomBytes\s?\(|\brand\.Read\s?\(|\bopenssl\s+rand\b|\burandom\b|\btoken_(?:hex|bytes)\s?\(|Aes\]::Create\s?\(|\bGenerateKey\s?\(|\bGet-Random\s+-Count\b)/i,
  60,
);

/** A public key that is written out or fetched by its number: what it locks opens for whoever holds the other half. */
export const OTHERS_KEY = signal(
  'key-of-somebody-else',
  [
    'age1',
    'begin public key',
    'begin rsa public key',
    'recv-key',
    'publicencrypt',
    'pkeyutl',
    'rsautl',
    'trust-model always',
    'begin pgp public',
    'x509encodedkeyspec',
    '<rsakeyvalue',
    'fromxmlstring',
  ],
  /(?:\bage1[02-9ac-hj-np-z]{20,70}\b|-----BEGIN (?:RSA |PGP )?PUBLIC KEY|\s--recv-keys?\b|\bpublicEncrypt\s?\(|\bopenssl\s+(?:pkeyutl|rsautl)\b[^\n]{0,80}-encrypt\b|--trust-model always\b|\bX509EncodedKeySpec\b|<RSAKeyValue>|\bFromXmlString\()/i,
  140,
);

/** Everything that is the user's. */
export const WHOLE_HOME = signal(
  'whole-home',
  ['~', 'home', 'userprofile', 'documents', 'desktop', 'pictures', 'c:\\', 'expanduser', '/mnt', '/users'],
  /(?:expanduser\s?\(\s?["']~["']?\/?["']?\s?\)|\bPath\.home\s?\(\)(?!\s?\/)|\bhome_?dir\s?\(\)|\bUserHomeDir\s?\(|\$HOME\b(?!\/\.)|\$\{HOME\}(?!\/\.)|(?<![\w~])~(?=[\s"')]|\/(?:Documents|Desktop|Pictures|Downloads)\b)|%USERPROFILE%|\$env:USERPROFILE|\b(?:Documents|Desktop|Pictures)["'\s)|\/])/,
  60,
);

/** Data that are gone afterwards, in files or in databases. */
export const DESTROYS = signal(
  'destroys',
  [
    'rm -',
    'drop table',
    'drop database',
    'dropdatabase',
    'drop schema',
    'delete from',
    'truncate',
    'deletemany',
    '.drop(',
    'flushall',
    'rm -r',
    'rmtree',
    'rmsync',
    'remove-item',
    'delete_bucket',
    'delete-objects',
    's3 rm',
    's3 rb',
    'delete-bucket',
    'delete_objects',
  ],
  /(?:\bdrop\s+(?:table|database|schema)\b|\bdropDatabase\s?\(|\bdelete\s+from\b|\btruncate\s+(?:table\s+)?\w|\bdeleteMany\s?\(|\.drop\s?\(\s?\)|\bFLUSHALL\b|\brm\s+-\w{0,3}r|\brmtree\s?\(|\brmSync\s?\(|\bRemove-Item\b|\bdelete[_-](?:bucket|objects)\b|\bs3\s+r[mb]\b)/,
  60,
);
