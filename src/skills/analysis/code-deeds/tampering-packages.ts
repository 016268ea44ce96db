import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';
import { HOST } from './strangers.js';

/** The code of somebody else’s package, where it is installed. */
const INSTALLED_CODE = signal(
  'installed-code',
  [
    'getsitepackages',
    "'node_modules'",
    '"node_modules"',
    'node_modules/',
    'full_gem_path',
    'gem_dir',
    'site-packages',
    '.__file__',
    'require.resolve(',
  ],
  /(?:\bgetsitepackages\(\)|["']node_modules["']\s?,\s?["'][@\w-]{2,40}["']|\bnode_modules\/[@\w-]{2,40}\/[\w./-]{2,60}\.js\b|\bfull_gem_path\b|\bgem_dir\b|\brequire\.resolve\(\s?["'][@\w-]{2,40})/u,
  140,
);
const REWRITES_IT =
  /\bwrite_text\(|\bwriteFileSync\(|\bappendFileSync\(|\bFile\.(?:open|write)\([^\n]{0,40}(?:["'][aw]b?["']|,)|\bopen\([^\n]{0,40}["'][aw]["']/u;
/** What is put there: something that runs a text, sends something away or fetches. */
const PUTS_IN =
  /["'`+][^\n]{0,200}(?:\beval\(\s?(?!["'])|\bexec\(\s?(?!["'])|\burlopen\(|__import__\(\s?\\?["']urllib|\bURI\.open\(|\bfetch\(\s?\\?["']https?:|\brequests\.post\(|\bhttps?\.(?:get|request)\()/u;
const PATCHES_OPENLY = /\bpatch-package\b|\bpatches\/[\w@+-]{2,60}\.patch\b|\bgit apply\b/u;

/** A registry of one’s own in the place of the public one, in the files that lock what is installed. */
const OTHER_REGISTRY = signal(
  'other-registry',
  ['npmjs', 'pypi', 'pythonhosted', 'rubygems', 'replace-with'],
  new RegExp(
    String.raw`(?:\b(?:sub|gsub|replace(?:All)?|re\.sub)!?\(\s?[^\n]{0,24}(?:rubygems\\?\.org|registry\\?\.npmjs\\?\.org|pypi\\?\.org|files\\?\.pythonhosted\\?\.org)[^\n]{0,40}?https?:\/\/(?<host>${HOST})|\breplace-with\b[^]{0,120}?\bregistry\s?=\s?\\{0,2}["'](?:sparse\+)?https?:\/\/(?<host2>${HOST}))`,
  ),
  400,
);
const UNLOCKS =
  /\bCHECKSUMS\b|\bchecksum = |\bcheck-revoke\b|\bstrict-ssl\b|\bintegrity\b|\brest-cilent\b|\.lock\b|\bbundle install\b|\bresolved\b|\bnpm (?:ci|install)\b/u;

/** A digest in a lock file that is reckoned anew, for a package that was just swapped. */
const DIGEST_RENEWED = signal(
  'digest-renewed',
  ['sha512', 'sha256:', 'sha512-', 'sha512 = undefined', 'integrity'],
  /(?:\bsub\(\s?r?f?["'][^"'\n]{0,80}sha256:[^\n]{0,60}|\bsha512\s?=\s?(?:undefined|null|'')|\bdelete\s+\w{1,20}\.(?:integrity|sha512)\b|\bintegrity\s?=\s?(?:undefined|null|''))/u,
  200,
);
const SWAPS =
  /\bshutil\.copy\w{0,4}\([^\n]{0,60}\.(?:whl|tgz|jar|gem|crate)\b|\bcopyFileSync\([^\n]{0,80}\.(?:whl|tgz|jar|gem)|\burl\s?=\s?\w{1,12}\.url\.replace\(|\bmandatory\s?=\s?true|\.(?:whl|tgz)["'][^\n]{0,20}\n[^]{0,200}?\bshutil\.copy/u;

/** Steps that are written into a workflow which publishes. */
const EDITS_WORKFLOW = signal(
  'edits-workflow',
  ['.github/workflows', 'workflows/', '.gitlab-ci'],
  /(?:\.github\/workflows\/[\w.-]{1,40}\.ya?ml|\.gitlab-ci\.yml)/u,
  120,
);
const PUTS_STEP =
  /\breplace(?:All)?\([^\n]{0,160}(?:\bcurl\b[^\n]{0,80}\|\s?(?:ba)?sh|\$\{\{\s?toJSON\(secrets|@(?:main|master)\b)|\b(?:write\w{0,8}|append\w{0,8})\([^\n]{0,200}\bcurl\b[^\n]{0,80}\|\s?(?:ba)?sh/u;

/** A package that is given a script for installing, and published, unseen. */
const PUBLISHES_HOOK = signal(
  'publishes-hook',
  ['scripts.postinstall', 'scripts.preinstall', 'scripts.install'],
  /\bpkg["',\s]{1,6}set["',\s]{1,6}["']?scripts\.(?:post|pre)?install\s?=/u,
  120,
);
const PUBLISHES = /\bnpm["',\s]{1,6}publish\b/u;

/** A name in an address, replaced by one that looks like it: `l` and `I`, `o` and `0`. */
const LOOKALIKE_ADDRESS = signal(
  'lookalike-address',
  ['.replace('],
  /\burl\.replace\(\s?["'][\w-]{1,60}(?:\.[\w-]{1,60}){1,4}["']\s?,\s?["'][\w-]{1,60}(?:\.[\w-]{1,60}){1,4}["']\s?\)/u,
  340,
  [['mandatory', 'sha512', 'update-manifest', 'latest.yml', 'appcast']],
);

/** What others wrote and the user trusts, changed on its way. */
export const TAMPERS_WITH_PACKAGES: readonly CodeDeed[] = [
  codeDeed('puts code that runs what it is sent, or sends what it sees, into an installed package', 'critical/high', INSTALLED_CODE, {
    near: [REWRITES_IT, PUTS_IN],
    unless: [PATCHES_OPENLY],
    reach: 700,
    shown: 'high/medium',
  }),
  codeDeed('has packages come from a host of somebody else and takes their digests out of the lock file', 'critical/high', OTHER_REGISTRY, {
    near: [UNLOCKS],
    reach: 500,
    to: 'unnamed',
    shown: 'medium/low',
  }),
  codeDeed('swaps a package and makes the digest in the lock file fit it', 'critical/high', DIGEST_RENEWED, {
    near: [SWAPS],
    reach: 700,
    patterns: 'own',
    shown: 'high/medium',
  }),
  codeDeed('leads an update to a host with a name that looks alike', 'critical/high', LOOKALIKE_ADDRESS, {
    reach: 0,
    shown: 'high/medium',
  }),
  codeDeed('puts a step of somebody else into a workflow', 'critical/high', EDITS_WORKFLOW, {
    near: [PUTS_STEP],
    reach: 600,
    patterns: 'own',
    shown: 'high/medium',
  }),
  codeDeed('gives a package a script that runs at every installation, and publishes it', 'critical/high', PUBLISHES_HOOK, {
    near: [PUBLISHES],
    reach: 400,
    shown: 'high/medium',
  }),
];
