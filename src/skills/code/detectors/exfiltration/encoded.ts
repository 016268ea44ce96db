import type { BundleView } from '../../../analysis/bundle-view.js';
import { isShadyAddress } from '../../../analysis/hosts.js';
import { isOfPublisher } from '../../../analysis/publisher.js';
import { isNamedInPages, isUnexplained } from '../../../analysis/code-deeds/strangers.js';
import { tellsOfUploads } from '../../../analysis/told-uploads.js';
import type { Behaviour } from '../../behaviour.js';
import { classifyHost } from '../../classify-host.js';
import type { Grade } from './flow.js';
import { carriesInHostName, isResolver } from './host-name-channel.js';
import { encodesItsSignIn } from './way.js';

/**
 * The grade of data of any kind that are encoded into the name of a host, or encoded before they go to a stranger: nothing that
 * a service asks for. `origins` are the deeds whose data reach the request, `text` is the request as it is written.
 */
export function gradeOfEncoded(request: Behaviour, origins: readonly Behaviour[], text: string, view: BundleView): Grade | undefined {
  if (!origins.some((origin) => origin.kind === 'encode') || encodesItsSignIn(text)) return undefined;
  if (isResolver(request) && (request.kind === 'send' || carriesInHostName(request))) return ['critical', 'high'];
  if (request.kind !== 'send') return undefined;
  if (isShadyAddress(request.target ?? '', request.host)) return ['critical', 'high'];
  if (isOwnArchive(origins)) return undefined;
  if (isToldDeployment(request, origins, text, view) || isServiceForFiles(request, origins, view)) return ['high', 'low'];
  if (request.host === 'variable')
    return request.flags.includes('hidden-output') || request.flags.includes('background') ? ['critical', 'medium'] : undefined;
  if (request.host !== 'named' && request.host !== 'example') return undefined;
  return ['critical', isOfVariable(origins) || goesUnspoken(request, view) ? 'high' : 'medium'];
}

/** Whether nothing in the bundle speaks of the host but the program itself. */
function goesUnspoken({ host, target = '' }: Behaviour, view: BundleView): boolean {
  return host === 'named' && isUnexplained(view, classifyHost(target).host, undefined, 'outside-programs');
}

/** Makers of random bytes. */
const RANDOM = String.raw`(?:RandomNumberGenerator|randomBytes|urandom|token_bytes|rand\.Read|SecureRandom|random_bytes|getRandomValues)`;
/** The encoder of the bytes themselves: `b64encode(os.urandom(16))`, `randomBytes(16).toString('base64')`. */
const OF_RANDOM = new RegExp(String.raw`\(\s?(?:\w+\.){0,2}${RANDOM}\(\s?\d{1,3}\s?\)|^(?:\w+\.){0,2}${RANDOM}\(\s?\d{1,3}\s?\)\.`, 'u');
/** What makes a digest or a signature of something, of which nothing can be read again (FIPS 180-4, RFC 2104). */
const DIGEST = String.raw`(?:(?:Sha|sha|SHA)(?:1|224|256|384|512|3_256|256Sum)(?:::|\.)(?:digest|new|Sum\d{0,3}|HashData|ComputeHash)|sha(?:1|256|384|512)\.Sum\w{0,4}|hashlib\.\w{3,10}|hmac\.(?:new|digest|New)|createH(?:ash|mac)|blake3::hash|\.Sum\(nil\)|\.finalize\(\)|\.digest\(|MessageDigest\b|HashData|ComputeHash|Digest::SHA\d{1,3})`;
const OF_DIGEST = new RegExp(String.raw`\([^\n]{0,40}?${DIGEST}`, 'u');
/** How far before the encoder they may be made, in UTF-16 units. */
const JUST_BEFORE = 200;

/**
 * The deeds whose data reach a request without those that only spell random bytes or a digest: a password or a name that the program
 * makes up, the sum of a part. Threat: a stolen file is encrypted with random bytes as well, so it must be these alone that the
 * encoder is handed.
 */
export function withoutRandomOrDigests(origins: readonly Behaviour[], program: string): readonly Behaviour[] {
  return origins.filter(
    ({ kind, start, end }) =>
      kind !== 'encode' || !spellsRandomOrDigest(program.slice(Math.max(0, start - JUST_BEFORE), start), program.slice(start, end)),
  );
}

function spellsRandomOrDigest(before: string, call: string): boolean {
  if (OF_RANDOM.test(call) || OF_DIGEST.test(call)) return true;
  const name = /\(\s?\$?(\w{1,40})(?:\[:\])?\s?\)/u.exec(call)?.[1];
  if (name === undefined) return false;
  return new RegExp(
    String.raw`\b${name}\s?:?=[^=\n;]{0,60}(?:\b${RANDOM}\b|${DIGEST})|\b${RANDOM}\b[^\n;=]{0,20}\(\s?\$?${name}\s?\)`,
    'u',
  ).test(before);
}

const ARCHIVERS = /^(?:tar|zip|gzip|7z|bzip2|xz|zstd)$/;
/** What makes a body of a request shorter, and the header that says so (RFC 9110, section 8.4). */
const COMPRESSORS = /^(?:zlib\.|gzip\.|brotli\.)?(?:gzip|gzipSync|deflate|deflateSync|brotliCompress|brotliCompressSync|compress)$/;
const SAYS_COMPRESSED = /["']?content-encoding["']?\s?[:\],]/i;

/**
 * Whether an archive goes to the maker of the product that the bundle is about, as a page of it says and in plain sight.
 * Threat: anybody can name a host after a skill, so it is a hint all the same.
 */
function isToldDeployment(request: Behaviour, origins: readonly Behaviour[], text: string, view: BundleView): boolean {
  return (
    origins.every(
      (one) => one.kind !== 'encode' || ARCHIVERS.test(one.name) || (SAYS_COMPRESSED.test(text) && COMPRESSORS.test(one.name)),
    ) &&
    !request.flags.includes('hidden-output') &&
    isOfPublisher(view, request.target ?? '') &&
    tellsOfUploads(view)
  );
}

/**
 * Whether a file goes to the service that the pages of the bundle name, in plain sight: documents and pictures are encoded for many.
 * Threat: anybody can name a host, so it is a hint all the same, and no excuse for what the program does not read from a file.
 */
function isServiceForFiles(request: Behaviour, origins: readonly Behaviour[], view: BundleView): boolean {
  const { class: kind, host } = classifyHost(request.target ?? '');
  const isOpen = !request.flags.includes('hidden-output') && !request.flags.includes('background');
  return kind === 'named' && isOpen && !isOfVariable(origins) && isNamedInPages(view, host);
}

/** Whether what leaves is an archive of folders of the project, as results of a build are handed on. */
function isOwnArchive(origins: readonly Behaviour[]): boolean {
  const encoders = origins.filter((one) => one.kind === 'encode');
  const files = origins.filter((one) => one.subject === 'file');
  return (
    encoders.every((one) => ARCHIVERS.test(one.name)) &&
    files.every((one) => /^(?:\.\/)?[A-Za-z0-9_][\w.-]{0,60}(?:\/[\w.-]{1,60}){0,6}\/?$/.test(one.target ?? ''))
  );
}

/** Whether what is encoded is the value of a variable, not a file: pictures and documents are encoded for many services. */
function isOfVariable(origins: readonly Behaviour[]): boolean {
  return !origins.some((origin) => origin.subject === 'file' || origin.kind === 'fetch');
}
