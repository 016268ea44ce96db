import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';
import { HOST } from './strangers.js';

/**
 * A module of Go that everybody builds with, and that comes from somewhere else (Go Modules Reference, “replace directive”). Forks
 * on hosts of code are common; a host of one’s own is not.
 */
const REPLACES_MODULE = signal(
  'replaces-module',
  ['=>'],
  new RegExp(
    String.raw`(?:^|\breplace\s)\s{0,8}(?:golang\.org|google\.golang\.org|gopkg\.in|k8s\.io|sigs\.k8s\.io|go\.uber\.org|cloud\.google\.com|github\.com)/[\w./-]{2,80}(?:\sv[\w.+-]{1,60})?\s=>\s(?!(?:golang\.org|google\.golang\.org|gopkg\.in|k8s\.io|sigs\.k8s\.io|go\.uber\.org|cloud\.google\.com)/)(?<host>${HOST})/[\w./-]{1,80}\sv\d`,
    'u',
  ),
  320,
);

/** Modules that everybody knows, taken from somebody whom nobody knows. */
export const REPLACES_MODULES: readonly CodeDeed[] = [
  codeDeed('takes a module that everybody builds with from a host of its own', 'critical/high', REPLACES_MODULE, {
    to: 'stranger',
    reach: 0,
    places: 'settings',
    shown: 'medium/medium',
  }),
];
