import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';
import { HOST } from './strangers.js';
import { writtenAddress } from './written-hosts.js';

/** Something that is fetched from an address which the program itself writes out, there or under a name. */
const FETCHES_FROM = signal(
  'fetches-from-address',
  [
    'urlopen(',
    'urlretrieve(',
    '.get(',
    'fetch(',
    'request(',
    'open(',
    'curl ',
    'wget ',
    'invoke-webrequest',
    'invoke-restmethod',
    'iwr ',
    'downloadfile(',
  ],
  new RegExp(
    String.raw`(?:(?:\b(?:urlopen|urlretrieve|fetch|request|URI\.open|DownloadFile)|\.get)\(\s{0,20}${writtenAddress(1)}|\b(?:Invoke-WebRequest|iwr|Invoke-RestMethod) (?:[^\n\x60]|\x60\n){0,120}?-Uri\s{1,3}${writtenAddress(2)}|\b(?:curl|wget) (?:[^\n\\;|]|\\\n){0,160}?(?:https?:\/\/(?<host3>${HOST})|["']\$\{?(?<name3>\w{2,40})))`,
  ),
  460,
  [['.whl', 'wheel', '.tgz', '.tar.gz', '.jar', '.gem', '.crate', '.nupkg', '.deb', 'node_modules', 'site-packages', 'integrity', 'lock']],
);
/** Tools that fetch packages from where they come from. */
const FETCHES_PACKAGES =
  /\bpip\d?["',\s[(]{1,6}(?:download|wheel|install)\b|\bnpm["',\s[(]{1,6}(?:pack|ci|install|i)\b|\b(?:yarn|pnpm|bun)["',\s[(]{1,6}(?:install|add|fetch)\b|\bcargo["',\s[(]{1,6}(?:fetch|vendor|download)\b|\bgo["',\s[(]{1,6}mod["',\s[(]{1,6}(?:download|vendor)\b|\bgem["',\s[(]{1,6}fetch\b|\bbundle["',\s[(]{1,6}(?:package|cache|install)\b|\bmvn\w?["',\s[(]{1,6}[^\n]{0,40}dependency:|\buv["',\s[(]{1,6}(?:pip|sync|lock)\b|\bpoetry["',\s[(]{1,6}(?:install|export|lock)\b|\bcomposer["',\s[(]{1,6}install\b|\bapt-get["',\s[(]{1,6}download\b|\bnuget["',\s[(]{1,6}(?:install|restore)\b/u;
const WRITES =
  /\bwrite_bytes\(|\bwriteFile(?:Sync)?\(|\bcopyfileobj\(|\burlretrieve\(|\bopen\([^\n]{0,60}["']wb["']|\bcreateWriteStream\(|\bcurl\b[^\n]{0,200}\s-\w{0,6}[oO]\b|\bwget\b[^\n]{0,200}\s-\w{0,3}O\b|-OutFile\b|\bFile\.(?:bin)?write\(|\bos\.replace\(|\bDownloadFile\(/u;
/** Digests as they are taken and written down. */
const TAKES_DIGEST =
  /\bsha(?:256|512|1)(?:sum)?\b|\bhashlib\b|--hash=|\bcreateHash\(|\bGet-FileHash\b|\bpip["',\s[(]{1,6}hash\b|\bintegrity\b|\bopenssl dgst\b|\bshasum\b|\bDigest::SHA\w{0,4}/u;
/** Digests as they are compared to what is known. */
const CHECKS_DIGEST =
  /\bsha(?:256|512|1)sum\s[^\n]{0,30}(?:-c\b|--check)|\bshasum\s[^\n]{0,40}(?:-c\b|--check)|\bcompare_digest\(|\b(?:expected|wanted|pinned|known|checksum|upstream)\w{0,12}\b[^\n]{0,30}[!=]==?|[!=]==?[^\n]{0,30}\b(?:expected|wanted|pinned|known)\w{0,12}\b|\bgpg["',\s[(]{1,6}[^\n]{0,20}--verify\b|\bcosign verify|\.hexdigest\(\)\s?[!=]=/iu;
/** The package that a request is about, by the name of the file in hand. */
const OF_FILE =
  /(?:[/{$]\{?|\+)\s?(?:\w{1,20}[.[]["']?)?(?:name|filename|basename|file|wheel|pkg|package|artifact|tarball|crate|gem|jar|whl|path\.name|f|p|n)\b["'\]]{0,2}(?:\.name)?\s?\}?|\+\s?(?:os\.)?path\.(?:basename|name)|\bbasename\b/u;

/** A lock file, and what is written into it for a package: where it comes from and its digest. */
const LOCK_FILE =
  /\b(?:package-lock|npm-shrinkwrap|yarn\.lock|pnpm-lock|bun\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|requirements\.lock|Cargo\.lock|go\.sum|Gemfile\.lock|composer\.lock|packages\.lock)\b/u;
const WRITES_DIGEST =
  /(?:["']integrity["']\]|\.integrity|["'](?:hash|checksum|sha256|sha512|shasum)["']\])\s?=(?!=)|--hash=sha256:\{|\bintegrity:\s?(?:\x60sha|["']sha\d{3}-["']\s?\+|await )/u;

/** An image by the name under which a shell keeps it, given another name. */
const RENAMES_NAMED_IMAGE = signal(
  'renames-named-image',
  ['docker ', 'podman ', 'nerdctl ', 'buildah '],
  /\b(?:docker|podman|nerdctl|buildah) (?:image )?tag {1,3}["']?\$\{?(?<name>\w{2,40})\}?(?:[/:][\w.\/:$\{\}-]{1,80})?["']? {1,3}["']?[\w$\{]/,
  160,
);
const KNOWN_IMAGE =
  /\b(?:nginx|redis|postgres|node|python|alpine|ubuntu|debian|golang|mysql|mariadb|mongo|httpd|traefik|rabbitmq|busybox|vault|grafana)\b/u;

/** The place where a package manager keeps or installs what it fetched, filled from an address by one line. */
const FILLS_STORE = signal(
  'fills-store',
  [
    'node_modules',
    'site-packages',
    '.m2',
    'go/pkg/mod',
    '.cargo/registry',
    '.cache/pip',
    '.npm',
    'vendor/',
    '.gradle',
    '.venv',
    'wheelhouse',
    '.nuget',
    '.yarn',
  ],
  new RegExp(
    String.raw`\b(?:curl|wget)\s(?:[^\n\\;|]|\\\n){0,200}?https?:\/\/(?<host>${HOST})[^|\n;]{0,160}\|\s?(?:sudo\s)?(?:tar|bsdtar|unzip|zstd|gunzip|gzip)\b[^\n;]{0,120}?(?:\bnode_modules\b|\bsite-packages\b|\.m2\b|\bgo\/pkg\/mod\b|\.cargo\/registry|\.cache\/pip|\.npm\b|\bvendor\/|\.gradle\b|\.venv\b|\bwheelhouse\b|\.nuget\b|\.yarn\b)`,
  ),
  700,
  [['curl', 'wget']],
);

/** An image of somebody else, given the name of one that everybody knows. */
const RENAMES_IMAGE = signal(
  'renames-image',
  ['docker ', 'podman ', 'nerdctl ', 'buildah ', 'skopeo copy', 'crane copy', 'crane cp', 'regctl image copy', 'sed -i'],
  new RegExp(
    String.raw`(?:\b(?:docker|podman|nerdctl|buildah) (?:image )?tag {1,3}["']?(?<host1>[\w-]{1,60}(?:\.[\w-]{1,60}){1,4})(?::\d{2,5})?\/[\w./:@$\{\}-]{1,120}["']?\s{1,3}["']?(?:docker\.io\/)?(?:library\/)?(?:nginx|redis|postgres|node|python|alpine|ubuntu|debian|golang|rust|ruby|php|mysql|mariadb|mongo|httpd|traefik|rabbitmq|openjdk|eclipse-temurin|amazoncorretto|busybox|memcached|haproxy|caddy|registry|vault|consul|grafana|elasticsearch)\b(?!\/)|\b(?:skopeo copy|crane (?:copy|cp)|regctl image copy)\s[^\n]{0,60}?(?:docker:\/\/)?(?<host2>[\w-]{1,60}(?:\.[\w-]{1,60}){1,4})(?::\d{2,5})?\/(?:[\w-]{1,40}\/){0,3}(?<image>nginx|redis|postgres|node|python|alpine|ubuntu|debian|golang|mysql|traefik)(?::[\w.$\{\}-]{1,40})?["']?\s[^\n]{0,80}\/\k<image>\b|\bsed -i\S{0,4}\s[^\n]{0,20}\b(?:image:|FROM)\s?[^\n]{0,40}[|#,/]\s?(?:image:|FROM)\s{0,3}(?<host3>[\w-]{1,60}(?:\.[\w-]{1,60}){1,4})(?::\d{2,5})?\/)`,
  ),
  420,
);

/** Folders of installed packages that an image takes from the image of somebody else, and packages that it is built of. */
const COPIES_PACKAGES = signal(
  'copies-packages-of-image',
  ['--from=', 'add http', 'add --'],
  new RegExp(
    String.raw`^\s{0,8}(?:COPY\s+(?:--\w{2,12}=\S{1,40}\s+){0,3}--from=(?<host1>[\w-]{1,60}(?:\.[\w-]{1,60}){1,4})(?::\d{2,5})?\/\S{1,120}\s[^\n]{0,160}(?:site-packages|dist-packages|node_modules|\.m2|go\/pkg\/mod|\.cargo)\b|ADD\s+(?!--checksum)(?:--\w{2,12}=\S{1,40}\s+){0,3}https?:\/\/(?<host2>${HOST})\S{0,160}\.(?:whl|jar|gem|deb|rpm|apk|so|tgz)\b)`,
  ),
  460,
);

/** Packages, caches and images of somebody else, in the place of those that everybody takes them for. */
export const SWAPS_ARTEFACTS: readonly CodeDeed[] = [
  codeDeed(
    'replaces packages that were fetched from where they come from by files of a host that nothing speaks of, and then takes their digests',
    'critical/high',
    FETCHES_FROM,
    {
      near: [WRITES, OF_FILE],
      whole: [FETCHES_PACKAGES, TAKES_DIGEST, { test: (code) => !CHECKS_DIGEST.test(code) }],
      reach: 450,
      places: 'settings',
      to: 'unexplained',
      shown: 'medium/low',
    },
  ),
  codeDeed(
    'writes into a lock file, as the digest of a package, that of a file of a host that nothing speaks of',
    'critical/high',
    FETCHES_FROM,
    {
      near: [WRITES_DIGEST],
      whole: [LOCK_FILE, TAKES_DIGEST],
      reach: 500,
      to: 'unexplained',
      shown: 'medium/low',
    },
  ),
  codeDeed('gives an image of a host that nothing speaks of the name of a well-known one', 'high/high', RENAMES_NAMED_IMAGE, {
    near: [KNOWN_IMAGE],
    reach: 400,
    places: 'settings',
    to: 'unexplained',
    shown: 'medium/low',
  }),
  codeDeed('fills the store of installed packages from a host that nothing speaks of', 'high/high', FILLS_STORE, {
    reach: 0,
    places: 'settings',
    to: 'unexplained',
    shown: 'medium/low',
  }),
  codeDeed('gives an image of a host that nothing speaks of the name of a well-known one', 'high/high', RENAMES_IMAGE, {
    reach: 0,
    places: 'settings',
    to: 'unexplained',
    shown: 'medium/low',
  }),
  codeDeed('puts packages of a host that nothing speaks of into an image', 'high/high', COPIES_PACKAGES, {
    reach: 0,
    places: 'settings',
    to: 'unexplained',
    shown: 'medium/low',
  }),
];
