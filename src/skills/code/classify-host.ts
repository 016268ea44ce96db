import type { HostClass } from './behaviour.js';
import { COLLECTORS, DYNAMIC_DNS, FILE_DROPS, MESSENGER_PATHS, PASTES, SHORTENERS, TUNNELS } from './anonymous-host-lists.js';
import { CODE_HOSTS, INSTALLER_PATHS, INSTALLERS } from './installer-host-lists.js';
import { standInOf } from './stand-in-hosts.js';
import { VENDORS } from './vendor-host-lists.js';

export interface HostFacts {
  readonly class: HostClass;
  /** The host in lower case without port and credentials; empty when it is not written out. */
  readonly host: string;
  /** Everything after the host, empty when there is nothing. */
  readonly path: string;
  /** The scheme is https, wss or ssh, or none is written. */
  readonly secure: boolean;
}

const ADDRESS =
  /^(?:([a-z][a-z0-9+.-]{0,15}):)?\/\/(?:[^/?#\s@]{0,256}@)?(\[[0-9a-f:.]{2,45}\]|[^/?#\s:]{1,253})(?::[^/?#\s]{0,16})?([^\s]{0,2048})/iu;
const BARE =
  /^(?:[^/?#\s@]{1,64}@)?((?:[\p{L}\p{N}_-]{1,63}\.){1,8}[\p{L}\p{N}-]{1,63}|\[[0-9a-f:.]{2,45}\]|localhost)(?::\d{1,5})?([/?#:][^\s]{0,2048})?$/iu;
/** A part that is filled in when the program runs, in any of the languages read here. */
const FILLED_IN = /[${}<>%*]|^\.|\.$|\u0000/u;

/**
 * What kind of host an address, or a bare host name, points to. Lists hold services by what they offer, never by who used
 * them; membership is by equality or by a suffix at a dot, never by substring.
 */
export function classifyHost(address: string): HostFacts {
  const trimmed = address.trim().slice(0, 2600);
  const full = ADDRESS.exec(trimmed);
  const bare = full ? null : BARE.exec(trimmed);
  const scheme = (full?.[1] ?? '').toLowerCase();
  const host = (full?.[2] ?? bare?.[1] ?? '').toLowerCase().replace(/\.$/u, '');
  const path = full?.[3] ?? bare?.[2] ?? '';
  const secure = scheme !== 'http' && scheme !== 'ws' && scheme !== 'ftp';
  if (METADATA_PATH.test(path) && !/^(?:localhost|127\.)/u.test(host))
    return { class: 'cloud-metadata', host: FILLED_IN.test(host) ? '' : host, path, secure };
  if (host === '' || FILLED_IN.test(host)) return { class: classOfTemplate(host, path), host: '', path, secure };
  return { class: classOf(host, path), host, path, secure };
}

/** The paths of the metadata services of clouds: no other service has them, whatever name or number leads there (DNS rebinding). */
const METADATA_PATH =
  /^\/(?:latest\/(?:meta-data|user-data|dynamic\/instance-identity|api\/token)|computeMetadata\/v1|metadata\/(?:identity|instance)|opc\/v[12]\/|openstack\/latest\/|v\d{4}-\d{2}-\d{2}\/meta-data)(?:\/|\?|$)/iu;
/** Names of metadata services, by their operators' manuals. */
const METADATA_HOSTS: ReadonlySet<string> = new Set([
  'metadata.google.internal',
  'metadata.goog',
  'metadata.tencentyun.com',
  'metadata.platformequinix.com',
  'metadata.packet.net',
  'instance-data',
  'instance-data.ec2.internal',
  'rancher-metadata',
]);
/** The service's address as a part of a name that resolves to the numbers in it. */
const METADATA_IN_NAME = /(?:^|[.-])(?:169[.-]254[.-]169[.-]254|a9fea9fe)(?:[.-]|$)/iu;

/** A host with a filled-in label can still end in the domain of a service that anyone can use: `https://$id.ngrok.io`. */
function classOfTemplate(host: string, path: string): HostClass {
  if (/^169\.254\.(?:169\.254|170\.(?:2|23))\$/u.test(host)) return 'cloud-metadata';
  const tail = /(?:[}>%*]|\$[A-Za-z_]\w{0,63})\.([a-z0-9.-]{4,80})$/u.exec(host)?.[1];
  if (tail === undefined) return endsAtVendor(host) ? 'vendor' : 'variable';
  const kind = classOf(tail, path);
  return kind === 'collector' || kind === 'tunnel' || kind === 'dynamic-dns' ? kind : 'variable';
}

/** A part of a name before a dash that is filled in, in the domain of a vendor: `$region-aiplatform.googleapis.com`. */
function endsAtVendor(host: string): boolean {
  const tail = /(?:[}>%*]|\$[A-Za-z_]\w{0,63})-[a-z0-9-]{1,40}\.([a-z0-9.-]{4,80})$/u.exec(host)?.[1];
  return tail !== undefined && onList(tail, VENDORS);
}

/** Names that mean something within one network only: RFC 6761 and 6762, RFC 8375, routers for homes, services of a cluster. */
const OWN_NETWORK =
  /(?:^|\.)(?:localhost|localdomain|local|internal|lan|lab|corp|intranet|home\.arpa|fritz\.box|speedport\.ip|svc|svc\.cluster\.local)$/u;

function classOf(host: string, path: string): HostClass {
  if (METADATA_HOSTS.has(host) || METADATA_IN_NAME.test(host)) return 'cloud-metadata';
  const numeric = classOfAddress(host);
  if (numeric !== undefined) return numeric;
  if (host === 'localhost' || OWN_NETWORK.test(host)) {
    return 'local';
  }
  if (standInOf(host) !== undefined) return 'example';
  if (host.endsWith('.onion')) return 'onion';
  if (/(?:^|\.)xn--/u.test(host) || /[^\x00-\x7f]/u.test(host)) return 'punycode';
  for (const prefix of MESSENGER_PATHS) if (onList(host, prefix.hosts) && path.startsWith(prefix.path)) return 'messenger';
  for (const [kind, list] of SERVICES) if (onList(host, list)) return kind;
  if (INSTALLERS.has(host) || INSTALLER_PATHS.some((known) => known.host === host && path.toLowerCase().startsWith(known.path)))
    return 'installer';
  if (onList(host, CODE_HOSTS)) return 'code-host';
  if (onList(host, VENDORS) || isPackageRegistry(host)) return 'vendor';
  return wearsName(host) ? 'imitation' : 'named';
}

/**
 * Whether a host bears the whole name of a known service in front of its own domain. Threat: who reads `api.vendor.com.other.net`
 * from the left believes the vendor answers. Domains of countries have names of two parts, which leave one part here.
 */
function wearsName(host: string): boolean {
  for (let dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', dot + 1)) {
    const domain = host.slice(dot + 1);
    if (!domain.includes('.')) return false;
    const worn = host.slice(0, dot);
    if (/^(?:com|co|net|org)\.[a-z]{2}$/u.test(domain)) continue;
    if (WORN_ALONE.test(worn) || (worn.includes('.') && (onList(worn, VENDORS) || onList(worn, CODE_HOSTS)))) return true;
  }
  return false;
}

/** Names under which nothing but the programs of a known service is reached, and after which nobody calls a host of their own. */
const WORN_ALONE = /(?:^|\.)(?:googleapis|googleusercontent|githubusercontent|microsoftonline|amazonaws|gstatic)$/u;

const SERVICES: readonly (readonly [HostClass, ReadonlySet<string>])[] = [
  ['collector', COLLECTORS],
  ['paste', PASTES],
  ['file-drop', FILE_DROPS],
  ['tunnel', TUNNELS],
  ['shortener', SHORTENERS],
  ['dynamic-dns', DYNAMIC_DNS],
];

/** True when the host or one of the domains above it is on the list. */
function onList(host: string, list: ReadonlySet<string>): boolean {
  for (let from = 0; from !== -1;) {
    const domain = host.slice(from);
    if (list.has(domain)) return true;
    const dot = host.indexOf('.', from);
    from = dot === -1 ? -1 : dot + 1;
  }
  return false;
}

/**
 * The public registries of package managers, by who runs them and where: their full addresses are the configuration of
 * whoever installs, and are written down nowhere else in this project either.
 */
const REGISTRY_OPERATORS: Readonly<Record<string, string>> = {
  crates: 'io',
  debian: 'org',
  npmjs: 'com org',
  npmmirror: 'com',
  packagist: 'org',
  pypi: 'org',
  pythonhosted: 'org',
  rubygems: 'org',
  yarnpkg: 'com',
};

function isPackageRegistry(host: string): boolean {
  const [top = '', name = ''] = host.split('.').reverse();
  return Object.hasOwn(REGISTRY_OPERATORS, name) && REGISTRY_OPERATORS[name]?.split(' ').includes(top) === true;
}

/** Addresses in numbers, also in the forms that inet_aton(3) accepts: one number, hexadecimal, octal. */
function classOfAddress(host: string): HostClass | undefined {
  if (host.startsWith('[')) return classOfIpv6(host.slice(1, -1));
  const value = ipv4Of(host);
  if (value === undefined) return undefined;
  const a = value >>> 24;
  const b = (value >>> 16) & 255;
  if (METADATA_ADDRESSES.has(value)) return 'cloud-metadata';
  if (a === 127 || value === 0) return 'local';
  if (
    a === 10 ||
    (a === 192 && b === 168) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 169 && b === 254) ||
    (a === 100 && b >= 64 && b < 128)
  ) {
    return 'private';
  }
  const net = value >>> 8;
  return net === 0xc00002 || net === 0xc63364 || net === 0xcb0071 ? 'example' : 'raw-ip';
}

/** Metadata services: most clouds, Alibaba, tasks of ECS, pods of EKS, Oracle. */
const METADATA_ADDRESSES: ReadonlySet<number> = new Set([0xa9fea9fe, 0x646464c8, 0xa9feaa02, 0xa9feaa17, 0xc00000c0]);

/** The IPv4 address that an IPv6 address carries (RFC 4291, 2.5.5.2), as `::ffff:a9fe:a9fe` or `::ffff:169.254.169.254`. */
function mappedIpv4(address: string): string | undefined {
  const mapped = /^(?:(?:0{1,4}:){5}|::(?:0{1,4}:){0,4})ffff:(?:([0-9a-f]{1,4}):([0-9a-f]{1,4})|(\d{1,3}(?:\.\d{1,3}){3}))$/iu.exec(
    address,
  );
  if (!mapped) return undefined;
  if (mapped[3] !== undefined) return mapped[3];
  const value = Number.parseInt(mapped[1] ?? '', 16) * 65536 + Number.parseInt(mapped[2] ?? '', 16);
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255].join('.');
}

function classOfIpv6(address: string): HostClass {
  const mapped = mappedIpv4(address);
  if (mapped !== undefined) return classOfAddress(mapped) ?? 'raw-ip';
  if (/^fd00:ec2::(?:254|23)$/u.test(address)) return 'cloud-metadata';
  if (address === '::1' || address === '::') return 'local';
  if (/^(?:fc|fd|fe[89ab])/u.test(address)) return 'private';
  return address.startsWith('2001:db8:') ? 'example' : 'raw-ip';
}

function ipv4Of(host: string): number | undefined {
  const parts = host.split('.');
  if (parts.length > 4 || (parts.length === 1 && !/^(?:0x[0-9a-f]{6,8}|\d{8,10})$/u.test(host))) return undefined;
  const numbers: number[] = [];
  for (const part of parts) {
    if (!/^(?:0x[0-9a-f]{1,8}|\d{1,11})$/u.test(part)) return undefined;
    numbers.push(
      part.startsWith('0x') ? Number.parseInt(part, 16) : Number.parseInt(part, part.length > 1 && part.startsWith('0') ? 8 : 10),
    );
  }
  const last = numbers.pop() ?? 0;
  if (parts.length < 4 && parts.length > 1 && !host.includes('0x')) return undefined;
  if (numbers.some((number) => !(number <= 255)) || !(last < 256 ** (4 - numbers.length))) return undefined;
  return (numbers.reduce((sum, number, index) => sum + number * 256 ** (3 - index), 0) + last) >>> 0;
}

/** The name that the owner of a host had registered, without what it ends in: `example` of `api.example.com`; empty where there is none. */
export function registeredName(host: string): string {
  return host.split('.').at(-2) ?? '';
}
