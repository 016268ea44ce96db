import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

const SENDS =
  /\brequests\.(?:post|put|get)\(|\bhttpx\.(?:post|put|get)\(|\burlopen\(|\bfetch\(|\baxios\b|\bsendBeacon\(|\bNet::HTTP|\bhttps?\.request\(|\.sendall\(|\bsocket\.create_connection\(/u;

/** A function of the language itself that is replaced by one's own. */
const REPLACES_BUILTIN = signal(
  'replaces-builtin',
  [
    'builtins',
    '__import__',
    'fs.readfile',
    'globalthis.fetch',
    'global.fetch',
    'window.fetch',
    'prototype.',
    'process.env =',
    'getpass.getpass',
    'module._load',
    'child_process.exec',
    'process.env',
    'fs.writefile',
  ],
  /(?:\b(?:builtins|__builtins__)\.(?:open|input|print|__import__|getattr|exec|eval)\s?=\s?(?!=)\w|\bsetattr\(\s?(?:__)?builtins(?:__)?\s?,\s?["']\w{1,20}["']|\bgetpass\.getpass\s?=\s?(?!=)\w|\bfs\.(?:readFile|writeFile)(?:Sync)?\s?=\s?(?!=)[(\w]|\b(?:globalThis|global|window)\.fetch\s?=\s?(?!=)[(\w]|\b(?:XMLHttpRequest|HTMLFormElement)\.prototype\.\w{1,20}\s?=\s?(?!=)[(\w]|\bModule\._load\s?=\s?(?!=)[(\w]|\bProxy\(\s?process\.env\b)/u,
  120,
);
/** What a replaced function passes on that is nobody else's. */
const LISTENS =
  /\.env\b|\.pem\b|id_rsa|\bpassword|\bpasswd|\bsecret|\btoken|\bcredential|\bAuthorization\b|\bheaders\b|\bbody\b|\.read\(\)|\bline\b|\bv\)|\bresult\b/iu;

/** An object that starts a program when it is loaded. */
const STARTS_WHEN_LOADED = signal(
  'starts-when-loaded',
  ['__reduce__', '__reduce_ex__', '__setstate__', '!!python/object', '_$$nd_func$$_'],
  /(?:\bdef\s+__reduce(?:_ex)?__\s?\([^)\n]{0,40}\)[^:\n]{0,30}:[^]{0,240}?\breturn\s?\(?\s?(?:os\.(?:system|popen)|posix\.system|nt\.system|subprocess\.\w{2,14}|eval|exec|builtins\.\w{4,6}|__import__|getattr|runpy\.\w{4,12})\b|!!python\/object\/(?:apply|new):\s?(?:os\.|subprocess\.|builtins\.|eval|exec)|_\$\$ND_FUNC\$\$_function)/u,
  500,
);

/** Where such an object is loaded, or lies until somebody does. */
const KEPT_OR_LOADED =
  /\bpickle\.(?:dump|loads?|Unpickler)\(|\b(?:torch|joblib|dill|cloudpickle|shelve|np|numpy)\.(?:save|dump|load|open)s?\(|\bopen\(|\bwrite_bytes\(|\.(?:pkl|pickle|pt|pth|joblib)\b/u;
/**
 * Such an object that is made, and neither kept nor loaded: input for a hole, as exercises have it. Threat: what is kept in a
 * file is loaded by whoever trusts the file.
 */
const ONLY_MADE = { test: (code: string): boolean => /\bpickle\.dumps\(/u.test(code) && !KEPT_OR_LOADED.test(code) };

/** All addresses are of this machine, where exercises have their targets. */
const STAYS_HERE = {
  test: (code: string): boolean => {
    const hosts = [...code.matchAll(/https?:\/\/([\w.-]{1,80})/gu)].map(([, host]) => host ?? '');
    return hosts.length > 0 && hosts.every((host) => /^(?:localhost|127(?:\.\d{1,3}){3})$/u.test(host));
  },
};

/** Code that was hidden in the colours of a picture. */
const RUNS_PICTURE = signal(
  'runs-picture',
  ['getdata', 'getpixel', 'imread', 'stegano', 'lsb.reveal', 'createcanvas', 'getimagedata', '.load()', 'lsb.decode', 'pixel'],
  /(?:\b(?:lsb|stegano(?:graphy)?)\.(?:reveal|decode)\(|\b(?:getdata|getpixel|getImageData|imread|pixels?)\b[^]{0,400}?&\s?(?:1|0x0?1)\b|&\s?(?:1|0x0?1)\b[^\n]{0,60}\b(?:getdata|getpixel|getImageData|pixels?)\b)[^]{0,400}?\b(?:exec|eval|os\.system|subprocess\.\w{2,14}|Function|execSync|Popen)\s?\(/u,
  1000,
);

/** A program for WebAssembly from the network that is handed the means to start others. */
const FETCHED_WASM = signal('fetched-wasm', ['webassembly'], /\bWebAssembly\.(?:instantiate|compile)(?:Streaming)?\s?\(/u, 80);

/** Ways to come between a program and what it calls. */
export const TAKES_OVER_CALLS: readonly CodeDeed[] = [
  codeDeed('comes between every program and a function of its language, and sends what passes', 'critical/high', REPLACES_BUILTIN, {
    near: [SENDS, LISTENS, /https?:\/\/(?!localhost|127\.)/u],
    unless: [/\b(?:jest|vi|sinon|mock\w{0,12}|monkeypatch)\b/iu],
    reach: 700,
    shown: 'critical/medium',
  }),
  codeDeed('starts a program as soon as an object is loaded', 'critical/high', STARTS_WHEN_LOADED, {
    unless: [ONLY_MADE],
    shown: 'critical/medium',
    reach: 3000,
  }),
  codeDeed('starts a program as soon as an object is loaded', 'high/medium', STARTS_WHEN_LOADED, {
    near: [ONLY_MADE],
    unless: [STAYS_HERE],
    reach: 3000,
  }),
  codeDeed('starts a program as soon as an object is loaded', 'high/low', STARTS_WHEN_LOADED, {
    near: [ONLY_MADE, STAYS_HERE],
    reach: 3000,
  }),
  codeDeed('runs what is hidden in the colours of a picture', 'critical/high', RUNS_PICTURE, { shown: 'critical/medium', reach: 0 }),
  codeDeed('loads machine code from the network and hands it the means to start programs', 'high/high', FETCHED_WASM, {
    near: [/\bfetch\(\s?["'`]https?:\/\/(?!localhost)|\bhttps\.get\(/u, /\bchild_process\b|\bexecSync\(|\bspawn\(/u],
  }),
];

/** A file that an installed application loads when it starts. */
const LOADED_BY_APPLICATION = signal(
  'loaded-by-application',
  ['app.asar', 'discord_desktop_core'],
  /\bapp\.asar\b(?!\.unpacked)|\bdiscord_desktop_core\b/iu,
  40,
);
const INSTALLED = /\/Applications\/|\/Contents\/Resources\/|AppData|LOCALAPPDATA|Program Files|\/(?:opt|usr\/(?:lib|share))\/|~\/Library/iu;
const PUTS_FETCHED =
  /\burlretrieve\(|\b(?:curl|wget)\b[^\n]{0,200}\s-[oO]\b|\b(?:write|writeFile(?:Sync)?|write_(?:text|bytes))\([^\n]{0,120}(?:urlopen|requests\.get|fetch|\.text|\.content|body|data)\b|-OutFile\b|\bDownloadFile\(/u;

/** What is put into applications that the user installed. */
export const REPLACES_APPLICATION: readonly CodeDeed[] = [
  codeDeed('puts code that it fetched into an installed application', 'critical/high', LOADED_BY_APPLICATION, {
    near: [INSTALLED, PUTS_FETCHED],
    reach: 500,
  }),
];
