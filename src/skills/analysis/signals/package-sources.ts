import { PACKAGE_MANAGERS } from '../../code/package-managers.js';
import { signal } from '../signal.js';

/** What tells a manager where packages are looked for, up to the address; git's exchange of addresses has a signal of its own. */
const SOURCE_KEYS = PACKAGE_MANAGERS.flatMap(({ commands, keys, variables }) => [
  ...(keys === undefined ? [] : [keys]),
  ...commands.filter(({ address, ends }) => address === undefined && ends === undefined).map(({ line }) => line),
  ...(variables === undefined ? [] : [variables]),
]).join('|');

/** Where packages are looked for: in the settings of a manager, in a variable, in an option, in a list of requirements. */
export const REGISTRY_SETTING = signal(
  'registry-setting',
  PACKAGE_MANAGERS.flatMap(({ anchors }) => anchors),
  new RegExp(
    String.raw`(?<key>${SOURCE_KEYS})(?:["']?(?:\s{0,3}[:=]\s{0,3}|\s{1,3})|["'],\s{0,3})(?:\[\s{0,9})?["']?(?<address>(?:sparse\+)?https?:\/\/[^\s"'\x60,)\]>|;]{3,300})`,
  ),
  500,
  [['http://', 'https://']],
);

/** Certificates that nobody checks while packages are fetched. */
export const UNCHECKED_REGISTRY = signal(
  'unchecked-registry',
  [
    'strict-ssl',
    'strictssl',
    'trusted-host',
    'trusted_host',
    'enablestrictssl',
    'sslverify',
    'gonosumdb',
    'gonosumcheck',
    'gosumdb',
    'goflags',
  ],
  /["']?\b(?:strict-ssl|strictSsl|enableStrictSsl|sslVerify)\b["']?\s{0,3}[:=]?\s{0,3}["']?false|\btrusted[-_]host\b["']?[\s=:]{1,4}\S{3,120}|\bGO(?:SUMDB\s{0,2}=\s{0,2}["']?off|NOSUMCHECK\s{0,2}=\s{0,2}1|FLAGS\s{0,2}=\s{0,2}["']?-insecure)/,
);

/** The credential of a registry, with the host that gets it. */
export const REGISTRY_TOKEN = signal(
  'registry-token',
  [':_authtoken', ':_password', ':_auth'],
  /\/\/(?<host>[\w.-]{3,120})[^\s=]{0,200}:_(?:authToken|password|auth)\s{0,2}=/,
  400,
);

/** A dependency, or a locked one, that comes from an address. */
export const PACKAGE_ADDRESS = signal(
  'package-address',
  ['http://', 'https://', 'git+'],
  /["'](?<name>(?:@[\w.-]{1,60}\/)?[\w.-]{1,100})["']\s{0,3}:\s{0,3}["'](?<address>(?:git\+)?https?:\/\/[^\s"']{4,300})["']/,
  600,
);

/** An archive that is unpacked where programs of the system lie, straight from the network. */
export const UNPACK_INTO_PATH = signal(
  'unpack-into-path',
  [
    '| tar',
    '|tar',
    'sudo tar',
    'sudo -',
    'directory',
    'tar x',
    'tar -x',
    'tar zx',
    'tar -zx',
    'tar -c',
    'tar --',
    'bsdtar',
    'tar jx',
    'tar -jx',
  ],
  /\b(?:curl|wget)\b[^\n|]{0,300}?(?<address>https?:\/\/[^\s"'`|]{3,300})[^\n|]{0,200}(?:\|[^\n|]{0,80}){0,2}\|\s{0,3}(?:sudo\s(?:-\w{1,3}\s)?)?(?:bsd)?tar\s[^\n|]{0,120}?(?:-C|--directory[ =])\s{0,2}["']?(?<into>\/(?=["'\s]|$)|\/(?:usr|bin|sbin|opt|etc|lib)[^\s"']{0,80}|(?:~|\$HOME|\$\{HOME\})\/(?:\.local\/)?bin)/,
  1200,
);

/** An extension of an editor that is installed from a file. */
export const INSTALL_EXTENSION = signal(
  'install-extension',
  ['--install-extension'],
  /\b(?:code|code-insiders|codium|vscodium|cursor|windsurf|positron|kiro|antigravity|trae)(?:\.cmd)?["']?\s[^\n]{0,80}?--install-extension[ =](?:--force\s)?["']?(?<file>[^\s"';&|]{1,200}\.vsix)/,
);

/** What stands in for an address and a file of a download. */
export const DOWNLOAD_OF_EXTENSION = signal(
  'download-of-extension',
  ['.vsix'],
  /\b(?:curl|wget|iwr|Invoke-WebRequest|irm)\b[^\n]{0,300}?(?<address>https?:\/\/[^\s"'`|]{3,300}\.vsix\b[^\s"'`|]{0,80})/,
  700,
);

/** A program that gets a secret from the pipe although it was fetched just now. */
export const SECRET_TO_FETCHED = signal(
  'secret-to-fetched',
  ['npx', 'uvx', 'bunx', 'pipx run', 'dlx'],
  /(?:\b(?:cat|type|base64)\s[^\n|]{0,80}?(?:\.aws\/credentials|\.ssh\/id_\w{2,10}|\.env\b(?!\.example)|\.npmrc|\.netrc|\.pypirc|\.kube\/config|\.git-credentials|\.docker\/config|\.gnupg|\.config\/(?:gh|gcloud)\S{0,40}|\.claude\/\S{0,20}credentials\S{0,10})[^\n|]{0,60}|\b(?:printenv|env)\s{0,3}|\bsecurity find-\w{7,8}-password[^\n|]{0,120}|\bgh auth token\s{0,3})\|\s{0,3}(?<runner>npx|uvx|bunx|pipx run|pnpm dlx|yarn dlx)\s[^\n]{1,160}/,
  700,
);

/** A package that is made public. */
export const PUBLISH_PACKAGE = signal(
  'publish-package',
  ['publish', 'twine', 'gem push', '"gem"', '_attachments', '"push', "'push", 'gem '],
  /\b(?:npm|pnpm|yarn(?:\s{1,2}npm)?|bun|cargo|vsce|ovsx|poetry|flit|hatch|uv)["',\s]{1,6}publish\b|\btwine["',\s]{1,6}upload\b|\bgem(?:\s{1,2}|["']\s?,\s?["'])push\b|\bpublish(?=[A-Z_])\w{1,30}\((?=[^)\n]{0,30}\btok)|\bPUT["'][^\n]{0,200}_attachments|\b_attachments["']?\s{0,3}:/,
);

/** The token of a registry that is looked for where its owner keeps it. */
export const TAKE_REGISTRY_TOKEN = signal(
  'take-registry-token',
  ['npmrc', '_authtoken', 'pypirc', 'npm_token', 'npm token', 'npm_', '.cargo/credentials', '.gem/credentials'],
  /\b(?:readFile(?:Sync)?|open|read_text|cat|grep|awk|sed|Get-Content|read)\b[^\n]{0,120}?(?:\.?(?:npmrc|pypirc)\b|\.(?:cargo|gem)\/credentials)|_authToken[^\n]{0,20}(?:\(|\[\^|\.\*|\.\+|\\S|\\w)|\bnpm_\[A-Za-z0-9\]|\bnpm token (?:list|create)\b|\bstartsWith\(["']npm_["']\)/,
);

/** All packages of a maintainer, or a life-cycle script that is put into one. */
export const SPREAD_PACKAGE = signal(
  'spread-package',
  [
    '["pre',
    "['pre",
    '["post',
    "['post",
    'maintainer',
    'access list',
    'access ls',
    'postinstall',
    'preinstall',
    'npm whoami',
    'whoami',
    'owner ls',
    'of tokens',
    'in tokens',
    'build.rs',
    '.sections()',
    'inject',
    'build_script',
    'add_payload',
    'addpayload',
    'infect',
    'access',
    'owner',
    '.install',
    '.prepare',
    '.preinstall',
    '.postinstall',
    '.preprepare',
    '.postprepare',
    '["prepare',
    "['prepare",
    '["install',
    "['install",
    'package/bundle',
    'package/setup',
    'tokens',
  ],
  /\bnpm["',\s]{1,6}access["',\s]{1,6}(?:list|ls)\b|\bmaintainer:|\bnpm["',\s]{1,6}(?:whoami|owner)|\bscripts(?:\.|\[["'])(?:pre|post)?(?:install|prepare)(?:["']\])?\s{0,3}=(?!=)|["'](?:pre|post)install["']\s{0,3}\]\s{0,3}=(?!=)|\bnpm\s{1,2}(?:pkg\s{1,2}set|set-script)[^\n]{0,20}(?:pre|post)install|\bfor\s?\(?\s?(?:const|let|var)?\s{0,2}\w{1,12}\s(?:of|in)\s\w{0,12}tokens\b|\b(?:inject|infect|add_build_script|addPayload|add_payload)\w{0,20}\(|\bpackage\/(?:postinstall|preinstall|bundle|setup)\w{0,12}\.(?:sh|js|mjs|py)/,
);

/** The archive of an installed application that is put together again. */
export const REPACK_APPLICATION = signal(
  'repack-application',
  ['asar'],
  /\basar["'\])]{0,3}(?:\.|\s{1,3})(?:createPackage\w{0,20}|pack|p)\b[^\n]{0,200}|\bcreatePackage(?:WithOptions)?\([^\n]{0,200}asar/,
);

/** Programs that a package manager loads or starts, in its own settings. */
export const MANAGER_PROGRAM = signal(
  'manager-program',
  [
    'node-options',
    'script-shell',
    'onload-script',
    'init-module',
    'yarnpath',
    'yarn-path',
    'git=',
    'git =',
    'rustc-wrapper',
    'rustc =',
    'runner =',
    'linker =',
    '-javaagent:',
    'rustc=',
    'rustdoc=',
    'rustdoc =',
    'runner=',
    'linker=',
    'workspace-wrapper',
  ],
  /^[ \t]{0,4}["']?(?:node-options|script-shell|onload-script|init-module|yarn-path|yarnPath)["']?\s{0,3}[=:]\s{0,3}["']?(?:(?:--require|--import|-r|--loader)[ =])?(?<file>(?:\.{1,2}\/|~\/|\/|\$|\.\w)[^\s"']{1,200})|^[ \t]{0,4}(?:git|rustc(?:-(?:workspace-)?wrapper)?|rustdoc|runner|linker)\s{0,3}=\s{0,3}["']?(?<hidden>(?:\.\/)?\.(?!\.)[\w-]{1,60}\/[^\s"']{1,200})|^[ \t]{0,4}-javaagent:(?<agent>[^\s"']{0,120}\/\.[\w-]{1,60}\/[^\s"'=]{1,120})/,
);

/** A build tool that is fetched by its wrapper. */
export const WRAPPER_ADDRESS = signal(
  'wrapper-address',
  ['distributionurl', 'wrapperurl'],
  /^[ \t]{0,4}(?:distributionUrl|wrapperUrl)\s{0,3}=\s{0,3}(?<address>https?\\?:\/\/[^\s]{3,300})/,
);

/** A source of packages of the system whose signatures nobody checks, or that is a stranger's repository. */
export const SYSTEM_SOURCE = signal(
  'system-source',
  ['trusted=yes', 'brew tap', 'gpgcheck=0', 'nogpgcheck', 'add-repo', 'allow-unauthenticated', 'force-yes'],
  /\bdeb\s{1,3}\[[^\]\n]{0,120}\btrusted=yes\b[^\]\n]{0,120}\]\s{1,3}(?<deb>https?:\/\/[^\s"']{3,200})|\bbrew tap\s{1,3}(?:--\S{1,20}\s)?[\w.-]{1,60}\/[\w.-]{1,60}\s{1,3}(?<tap>https?:\/\/[^\s"']{3,200})|\bbaseurl\s{0,3}=\s{0,3}(?<rpm>https?:\/\/[^\s"']{3,200})[^]{0,200}?\bgpgcheck\s{0,3}=\s{0,3}0/,
  900,
);

/** A dependency that is another package under a famous name. */
export const ALIASED_PACKAGE = signal(
  'aliased-package',
  ['npm:'],
  /["'](?<name>(?:@[\w.-]{1,60}\/)?[\w.-]{2,80})["']\s{0,3}:\s{0,3}["']npm:(?<target>(?:@[\w.-]{1,60}\/)?[\w.-]{2,80})(?:@[^"']{1,60})?["']/,
);

/** A dependency of Rust, Python or Ruby that comes from an address. */
export const MANIFEST_ADDRESS = signal(
  'manifest-address',
  ['git =', 'url =', 'git=', 'url=', 'git:', 'source ', 'registry-index'],
  /^[ \t]{0,4}["']?(?<name>[\w.-]{1,80})["']?\s{0,3}=\s{0,3}\{[^}\n]{0,200}?\b(?:git|url|registry-index)\s{0,3}=\s{0,3}["'](?<address>(?:git\+|sparse\+)?https?:\/\/[^"'\s]{4,300})["']|^[ \t]{0,4}(?:gem\s{1,3}["'](?<gem>[\w.-]{1,80})["'][^\n]{0,120}?\bgit:\s{0,3}|source\s{1,3}\(?)["'](?<from>https?:\/\/[^"'\s]{4,300})["']/,
  800,
);

/** The hash of a locked package that is taken away. */
export const DROP_INTEGRITY = signal(
  'drop-integrity',
  ['integrity'],
  /\bdelete\s{1,3}[\w.[\]"'$]{0,80}\bintegrity\b|\bdel\s{1,3}\w[\w.[\]"']{0,80}["']integrity["']\]|\.pop\(\s{0,3}["']integrity["']|\bintegrity["'\]]{0,3}\s{0,3}=(?!=)\s{0,3}(?:undefined|null|None|""|'')|\bdel\([^)\n]{0,80}integrity|\/["\\]{0,2}integrity[^/\n]{0,20}\/d\b/,
);

/** The address of a locked package that is changed. */
export const MOVE_PACKAGE = signal(
  'move-package',
  ['resolved'],
  /\bresolved["'\]]{0,3}\s{0,3}=(?!=)|["'\\]resolved[^\n]{0,120}https?:|\.resolved\s{0,3}\|?=(?!=)/,
);
