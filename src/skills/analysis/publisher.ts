import type { BundleView } from './bundle-view.js';

const SHARED_HOSTS =
  /^(?:raw\.githubusercontent|github|gist|gitlab|bitbucket|objects\.githubusercontent|codeload|storage\.googleapis|s3|cdn\.jsdelivr|unpkg)\b/;
const COMMON = new Set([
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
  const names = SHARED_HOSTS.test(host) ? [match?.[2] ?? '', match?.[3] ?? ''] : host.split('.').slice(0, -1);
  const manifest = view.files.find((file) => file.role === 'manifest' && !file.path.includes('/'));
  const head = manifest?.text.slice(0, 1500).toLowerCase() ?? '';
  return names.some(
    (name) =>
      name.length >= 3 &&
      !COMMON.has(name.toLowerCase()) &&
      new RegExp(`(?<![a-z0-9])${escaped(name.toLowerCase())}(?![a-z0-9])`).test(head.replaceAll(host, '')),
  );
}

function escaped(literal: string): string {
  return literal.replace(/[^a-z0-9]/g, '\\$&');
}
