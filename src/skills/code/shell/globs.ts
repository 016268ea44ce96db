/** Names of commands, and of files with secrets, that are worth spelling with wildcards so that a search does not find them. */
const NAMES = [
  'bin',
  'usr',
  'etc',
  'home',
  'root',
  'proc',
  'self',
  'environ',
  'sbin',
  'sh',
  'bash',
  'zsh',
  'cat',
  'curl',
  'wget',
  'nc',
  'ncat',
  'base64',
  'python',
  'python3',
  'perl',
  'ruby',
  'php',
  'node',
  'socat',
  'openssl',
  'xxd',
  'whoami',
  'id',
  'tar',
  'scp',
  'ssh',
  'head',
  'tail',
  'less',
  'shadow',
  'passwd',
  'sudoers',
  'hosts',
  'credentials',
  'config',
  'environment',
  '.ssh',
  '.aws',
  '.gnupg',
  '.kube',
  '.docker',
  '.env',
  '.netrc',
  '.npmrc',
  '.pypirc',
  '.git-credentials',
  '.bash_history',
  '.zsh_history',
  '.claude',
  '.codex',
  '.config',
  '.azure',
  '.pgpass',
  '.vault-token',
  'id_rsa',
  'id_ed25519',
  'id_ecdsa',
  'id_dsa',
  'authorized_keys',
  'known_hosts',
  'login.keychain-db',
  'wallet.dat',
  'gcloud',
  'hosts.yml',
  'config.json',
] as const;

/** Wildcards within a name that has letters too: `id_r[s]a`, `sh?dow`, `/b?n/c?t`. A lone star is how files are usually listed. */
const SPELT = /\[[^\]/\s]{1,12}\]|\?/u;

/**
 * What a path with wildcards is, where its segments stand for well-known names and nothing else: `/et?/sh?dow` is
 * `/etc/shadow`. Undefined for any other path. Threat: a shell expands wildcards, a reader and a search do not.
 */
export function spelledByGlob(path: string): string | undefined {
  if (path.length > 200 || !SPELT.test(path)) return undefined;
  const spelled = path
    .split('/')
    .map((segment) => (SPELT.test(segment) ? (nameOf(segment) ?? segment) : segment))
    .join('/');
  return spelled === path ? undefined : spelled;
}

function nameOf(segment: string): string | undefined {
  // One letter of each class at least must be left, or anything would match.
  const letters = segment.replace(/\[[^\]]*\]|[?*]/gu, '');
  if (segment.length > 60 || !/[\w.]/u.test(letters)) {
    if (!/^\?{3,8}$/u.test(segment)) return undefined;
  }
  // The query of an address is the usual place of a question mark; its other marks are in none of the names.
  if (/[^\w.]/u.test(letters)) return undefined;
  const pattern = segment.replace(/\[[!^]?[^\]/\s]{1,12}\]|[?*]|[^\w]/gu, (unit) =>
    unit === '?' ? '.' : unit === '*' ? '.{0,20}' : unit.startsWith('[') && unit.length > 2 ? classOf(unit) : `\\${unit}`,
  );
  let matcher: RegExp;
  try {
    matcher = new RegExp(`^${pattern}$`, 'u');
  } catch {
    return undefined;
  }
  return NAMES.find((name) => matcher.test(name));
}

/** A class of a wildcard as one of an expression: `[s]`, `[!a]`, `[a-e]`. */
function classOf(unit: string): string {
  const negated = /^\[[!^]/u.test(unit);
  const inner = unit.slice(negated ? 2 : 1, -1).replace(/[\\\]^[]/gu, '\\$&');
  return `[${negated ? '^' : ''}${inner}]`;
}

/**
 * Short stretches of such spellings, for the pass that decides what is worth reading: each sensitive name with a wildcard in
 * the place of one of its letters, and the letters on both sides of it.
 */
export const GLOB_ANCHORS: readonly string[] = [
  ...new Set(['ssh', 'id_rsa', 'id_ed25519', 'shadow', 'passwd', '.aws', 'credentials', '.env', '.netrc', '.kube'].flatMap(anchorsOf)),
  '[s]sh',
  '[i]d_r',
  '[i]d_e',
  '/???/',
  '/b?n/',
  '/bi?/',
];

function anchorsOf(name: string): readonly string[] {
  return Array.from(name.slice(1), (letter, index) => {
    const before = name.slice(Math.max(0, index - 1), index + 1);
    const after = name.slice(index + 2, index + 4);
    return [`${before}[${letter}]${after}`, `${before}?${after}`].filter((anchor) => anchor.length >= (anchor.includes('?') ? 4 : 5));
  }).flat();
}
