import type { BundleView } from './bundle-view.js';

const SHARED_HOSTS =
  /^(?:raw\.githubusercontent|github|gist|gitlab|bitbucket|objects\.githubusercontent|codeload|storage\.googleapis|s3|cdn\.jsdelivr|unpkg)\b/;
/** Labels that hosts of every owner have, and names of folders, which stand in every manifest: neither tells whose a host is. */
const COMMON = new Set([
  'assets',
  'docs',
  'doc',
  'files',
  'file',
  'data',
  'scripts',
  'script',
  'templates',
  'template',
  'examples',
  'notes',
  'note',
  'reports',
  'report',
  'hooks',
  'config',
  'images',
  'media',
  'content',
  'storage',
  'status',
  'update',
  'updates',
  'release',
  'releases',
  'packages',
  'package',
  'repo',
  'mirror',
  'skills',
  'skill',
  'agent',
  'agents',
  'tools',
  'tool',
  'web',
  'site',
  'blog',
  'auth',
  'login',
  'cloud',
  'help',
  'support',
  'learn',
  'team',
  'project',
  'projects',
  'build',
  'public',
  'resources',
  'references',
  'reference',
  'output',
  'code',

  'www',
  'get',
  'install',
  'download',
  'downloads',
  'cdn',
  'static',
  'api',
  'dl',
  'raw',
  'run',
  'setup',
  'cli',
  'com',
  'org',
  'net',
  'io',
  'dev',
  'app',
  'sh',
  'co',
  'ai',
  'test',
  'example',
  'github',
  'githubusercontent',
  'main',
  'master',
  'https',
  'http',
]);

/**
 * Whether an address belongs to the product that the bundle names in its first lines: a part of the host, or the owner of a
 * repository, stands there as a word. Anyone can write that, so it only makes a finding one step less sure.
 */
export function isOfPublisher(view: BundleView, address: string): boolean {
  const match = /^(?:https?:\/\/)?([^/:?#\s]+)(?:\/([^/?#\s]+)\/([^/?#\s]+))?/i.exec(address);
  const host = (match?.[1] ?? '').toLowerCase();
  const names = SHARED_HOSTS.test(host) ? [match?.[2] ?? '', match?.[3] ?? ''] : ownLabels(host);
  const manifest = view.files.find((file) => file.role === 'manifest' && !file.path.includes('/'));
  const head = manifest?.text.slice(0, 1500).toLowerCase() ?? '';
  const said = head.replaceAll(host, '');
  return names.some((name) => isSaid(name.toLowerCase(), said));
}

/** Domains below which anybody has a name of his own. */
const TENANTS =
  /(?:^|\.)(?:github\.io|gitlab\.io|vercel\.app|netlify\.app|pages\.dev|workers\.dev|herokuapp\.com|web\.app|firebaseapp\.com|fly\.dev|onrender\.com|railway\.app|readthedocs\.io|gitbook\.io|surge\.sh|azurewebsites\.net|cloudfront\.net|amazonaws\.com|googleapis\.com|windows\.net|appspot\.com|notion\.site|webflow\.io|myshopify\.com|atlassian\.net|zendesk\.com|blogspot\.com|wordpress\.com|substack\.com)$/;
/** Ends of domains in two parts: `co.uk`, `com.br`. */
const TWO_PART_END = /^(?:co|com|org|net|gov|edu|ac|or|ne|go)\.[a-z]{2}$/;

/**
 * The labels of a host that say whose it is: the one that was registered, and the tenant's where anybody has one. Threat: what
 * stands before it is the owner's choice, so a stranger's host would be anybody's (`sync.…` for a skill that syncs).
 */
function ownLabels(host: string): readonly string[] {
  const labels = host.split('.');
  const end = TWO_PART_END.test(labels.slice(-2).join('.')) ? 2 : 1;
  return labels.slice(TENANTS.test(host) ? 0 : Math.max(0, labels.length - end - 1), -end);
}

/** What vendors add to their name where it was taken: `fluxcd.io`, `getacme.com`, `render-oss`. */
const ADDED =
  /^(?:get|try|use|join|my)(?=[a-z]{4})|[-_]?(?:cd|hq|app|apps|cli|dev|labs?|inc|cloud|oss|org|io|ai|tools?|security|software|tech|team|dl|corp)$/;

/** Whether a name stands in a text as a word, with or without what vendors add to theirs, or as words that dashes or blanks part. */
function isSaid(name: string, text: string): boolean {
  if (name.length < 3 || COMMON.has(name)) return false;
  if (isWordOf(name, text)) return true;
  const bare = name.replace(ADDED, '');
  if (bare.length >= 4 && !COMMON.has(bare) && isWordOf(bare, text)) return true;
  return name.length >= 6 && new RegExp(`(?<![a-z0-9])${[...name].map(escaped).join('[- ]?')}(?![a-z0-9])`).test(text);
}

function isWordOf(name: string, text: string): boolean {
  return new RegExp(`(?<![a-z0-9])${escaped(name)}(?![a-z0-9])`).test(text);
}

function escaped(literal: string): string {
  return literal.replace(/[^a-z0-9]/g, '\\$&');
}
