import { classifyHost } from '../classify-host.js';
import type { HostClass } from '../behaviour.js';

/** Public resolvers that people set by hand (their operators publish these addresses). */
const KNOWN_RESOLVERS: ReadonlySet<string> = new Set([
  '1.1.1.1',
  '1.0.0.1',
  '1.1.1.2',
  '1.1.1.3',
  '8.8.8.8',
  '8.8.4.4',
  '9.9.9.9',
  '149.112.112.112',
  '208.67.222.222',
  '208.67.220.220',
  '94.140.14.14',
  '94.140.15.15',
  '76.76.2.0',
  '76.76.10.0',
  '64.6.64.6',
  '84.200.69.80',
  '77.88.8.8',
  '223.5.5.5',
  '223.6.6.6',
  '114.114.114.114',
  '119.29.29.29',
  '180.76.76.76',
  '168.126.63.1',
]);

const IPV4 = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/gu;

/** The IPv4 addresses of a text that lie on the public network. */
export function publicAddresses(text: string): readonly string[] {
  return (text.slice(0, 4000).match(IPV4) ?? []).filter((address) => classifyHost(address).class === 'raw-ip');
}

/** The public addresses of a text that are no resolver anybody knows. */
export function unknownResolvers(text: string): readonly string[] {
  return publicAddresses(text).filter((address) => !KNOWN_RESOLVERS.has(address));
}

const STRANGE: ReadonlySet<HostClass> = new Set<HostClass>([
  'raw-ip',
  'punycode',
  'imitation',
  'tunnel',
  'dynamic-dns',
  'onion',
  'named',
  'example',
]);

/** Whether a host is somebody else's, as far as its name shows. */
export function isStrange(host: string): boolean {
  return STRANGE.has(classifyHost(host).class);
}
