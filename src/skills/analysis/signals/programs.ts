import { signal } from '../signal.js';

/** Going through the files of a user or a project, or packing them up. */
export const FILE_SWEEP = signal(
  'file-sweep',
  [
    'os.walk',
    'rglob',
    'glob.glob',
    'glob(',
    'tarfile',
    'zipfile',
    'make_archive',
    'readdirsync',
    'find ~',
    'find /',
    'find $home',
    'tar c',
    'tar -c',
    'zip -r',
    'get-childitem',
    'compress-archive',
    'scandir',
    'walkdir',
  ],
  /(?:\bos\.walk\(|\.rglob\(|\bglob\.i?glob\([^)\n]{0,120}(?:\*\*|recursive)|\btarfile\.open\([^)\n]{0,120}["']w|\bzipfile\.ZipFile\([^)\n]{0,120}["']w|\bmake_archive\(|\breaddirSync\(|\bfind\s+(?:~|\/|\$HOME)\S{0,60}\s[^\n]{0,120}-name|\btar\s+-?c\w{0,4}\s|\bzip\s+-r|\bGet-ChildItem\b[^\n]{0,80}-Recurse|\bCompress-Archive\b)/,
  300,
);

/** What a sweep that means harm looks for. */
export const SOUGHT_FILES = signal(
  'sought-files',
  [
    'env"',
    "env'",
    '/env',
    '*env',
    '*key',
    '/key',
    '"key',
    "'key",
    '.env',
    '.pem',
    '.key',
    '.pdf',
    '.docx',
    '.xlsx',
    'secret',
    'password',
    'credential',
    'tfstate',
    '.kdbx',
    '.p12',
    '.pfx',
    '.sqlite',
    '.ssh',
    'id_rsa',
    'wallet',
    'documents',
    'desktop',
    'downloads',
    '.git',
    'source code',
    '.doc',
  ],
  /["'*.\/\\](?:\.?env|pem|key|p12|pfx|kdbx|tfstate|docx?|xlsx?|sqlite3?|ovpn|wallet|id_rsa)["'*|,)\s]|["'\/~](?:Documents|Desktop|Downloads|Pictures)\b|\b(?:secrets?|passwords?|credentials?)["'*]/,
  80,
);

/** Code that is put together at run time and interpreted. */
export const INTERPRETS_DATA = signal(
  'interprets-data',
  [
    'eval (',
    'exec (',
    'eval(',
    'exec(',
    'compile(',
    'pickle.load',
    'marshal.load',
    'new function',
    'vm.run',
    'exec_module',
    'types.moduletype',
    'import_module',
    'yaml.load(',
  ],
  /(?:(?<![.\w])(?:eval|exec)\s?\(\s{0,3}(?!["'`)])[\w.[\]"']{1,60}|\bcompile\s?\(\s{0,3}[a-z_]\w{0,40}\s?,[^)\n]{0,60}["']exec["']|\bpickle\.loads?\(|\bmarshal\.loads\(|\bnew Function\(\s{0,3}[a-z_$]|\bvm\.run\w{0,16}\(\s{0,3}[a-z_$]|\bexec_module\(|\btypes\.ModuleType\()/,
  160,
);

/** Getting data from a host. */
export const NETWORK_FETCH = signal(
  'network-fetch',
  [
    'downloadfile',
    'downloaddata',
    'urlopen',
    'requests.get',
    'httpx.get',
    'urlretrieve',
    'fetch(',
    'axios.get',
    'https.get',
    'http.get',
    'downloadstring',
    'session.get',
    'aiohttp',
  ],
  /(?:\burlopen\(|\b(?:requests|httpx|session|axios|https?)\.get\(|\burlretrieve\(|\bfetch\(\s{0,3}["'`a-z_$]|\bDownload(?:String|Data|File)\()/,
  60,
);

/** Machine code that is put into memory and run, or written out and started. */
export const SHELLCODE = signal(
  'shellcode',
  [
    'virtualalloc',
    'prot_exec',
    'createremotethread',
    'cfunctype',
    'rtlmovememory',
    'shellcode',
    'memfd_create',
    '7felf',
    '0x7f, 0x45',
    'writeprocessmemory',
    'ptrace',
    'dlopen',
    'mz\\x90',
    'ntcreatethread',
    'queueuserapc',
  ],
  /(?:\bVirtualAlloc(?:Ex)?\b|\bPROT_EXEC\b|\bCreateRemoteThread\b|\bRtlMoveMemory\b|\bWriteProcessMemory\b|\bmemfd_create\b|\bQueueUserAPC\b|\bCFUNCTYPE\s?\([^)\n]{0,60}\)\s?\(|\\x7fELF(?=\\)|0x7f,\s?0x45,\s?0x4c,\s?0x46(?=,\s?0x)|MZ\\x90(?=\\))/,
  120,
);

/** Looking for a sandbox, a debugger or a researcher before going on. */
export const EVADES_ANALYSIS = signal(
  'evades-analysis',
  [
    'vmware',
    'virtualbox',
    'vbox',
    'qemu',
    'sandbox',
    'gettrace',
    'isdebuggerpresent',
    '/proc/uptime',
    'dmidecode',
    'systemd-detect-virt',
    'wireshark',
    'ollydbg',
    'cuckoo',
    'honeypot',
    'tracerpid',
    'hypervisor',
  ],
  /(?:\b(?:is|detect|check|in|anti)_?(?:sandbox|vm|virtual\w{0,8}|debug\w{0,4}|analysis|honeypot)\w{0,10}\s?\(|\bIsDebuggerPresent\b|\bsys\.gettrace\(\)|TracerPid|\/proc\/uptime|systemd-detect-virt|["'](?:vboxservice|vboxtray|vmtoolsd|wireshark|ollydbg|procmon|x64dbg|cuckoo)\w{0,6}(?:\.exe)?["'])/,
  100,
);

/** Taking the session of a web page. */
export const SESSION_GRAB = signal(
  'session-grab',
  [
    'document.cookie',
    'localstorage',
    'sessionstorage',
    'context.cookies',
    'get_cookies',
    'storage_state',
    'data-token',
    'getallcookies',
    'chrome.cookies',
  ],
  /(?:\bdocument\.cookie\b(?!\s?=[^=])|\b(?:local|session)Storage\.getItem\(\s{0,3}["'`][^"'`\n]{0,40}(?:token|auth|session|msal|oauth|jwt|config)|JSON\.stringify\(\s{0,3}(?:local|session)Storage|\bObject\.entries\(\s{0,3}(?:local|session)Storage|\bchrome\.cookies\.getAll)/,
  160,
);

/** Work without an end, said in words. */
export const EXHAUST = signal(
  'exhaust',
  ['exhausted', 'infinite', 'forever', 'indefinitely', 'endless', 'never stop', 'never terminate', 'depleted', 'as many', 'maximum tokens'],
  /\b(?:until (?:all |the |available )?(?:resources?|tokens?|memory|budget|quota|context|credits?)[^.\n]{0,30}(?:exhausted|run out|depleted|consumed)|(?:loop|repeat|recurse|spawn|retry|continue)\w{0,4}[^.\n]{0,40}\b(?:forever|indefinitely|infinitely|endlessly|without (?:limit|end|bound)|never (?:stop|terminate))|spawn(?:ing)? (?:as many|unlimited|infinite)[^.\n]{0,40}(?:agents?|processes|tasks|sub-?agents?))\b/,
);
