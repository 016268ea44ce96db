import type { BundleView } from '../../../analysis/bundle-view.js';
import { isShadyAddress } from '../../../analysis/hosts.js';
import { isOfPublisher } from '../../../analysis/publisher.js';
import { tellsOfUploads } from '../../../analysis/told-uploads.js';
import type { Behaviour } from '../../behaviour.js';
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
  if (isToldDeployment(request, origins, view)) return ['high', 'low'];
  if (request.host === 'variable')
    return request.flags.includes('hidden-output') || request.flags.includes('background') ? ['critical', 'medium'] : undefined;
  return request.host === 'named' || request.host === 'example' ? ['critical', isOfVariable(origins) ? 'high' : 'medium'] : undefined;
}

const ARCHIVERS = /^(?:tar|zip|gzip|7z|bzip2|xz|zstd)$/;

/**
 * Whether an archive goes to the maker of the product that the bundle is about, as a page of it says and in plain sight.
 * Threat: anybody can name a host after a skill, so it is a hint all the same.
 */
function isToldDeployment(request: Behaviour, origins: readonly Behaviour[], view: BundleView): boolean {
  return (
    origins.every((one) => one.kind !== 'encode' || ARCHIVERS.test(one.name)) &&
    !request.flags.includes('hidden-output') &&
    isOfPublisher(view, request.target ?? '') &&
    tellsOfUploads(view)
  );
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
