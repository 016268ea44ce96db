import { signal } from '../signal.js';
import { deed, type Deed } from './deed.js';

const SIGN_IN = signal(
  'sign-in-there',
  ['sign in', 'log in', 'security question', 'login page', 'their account', 'back in'],
  /\b(?:sign|log) (?:back )?in (?:there |again )?(?:with (?:their|the) |there|again|on it|here)|\bsign in with their\b|\bsecurity question\b/,
  60,
);
/** A page or a person passed off as somebody else’s. */
const PASSED_OFF =
  /\b(?:say|tell (?:them|the user)|claim|explain|pretend|present)\b[^.\n]{0,40}?\b(?:official|(?:page|site|form|portal) of|it is (?:from|by|a page of)|(?:google|microsoft|apple|github|okta|bank|company)\b[^.\n]{0,12}?\brequires|help desk|support of)\b|\bpretend to be\b/i;

/** People led to a sign-in that is not what it is called. */
export const LED_ASTRAY: readonly Deed[] = [
  deed('false-sign-in', 'critical/high', SIGN_IN, /\b(?:tell|ask|send|say|have|serve|open|pretend|lead)\b/, {
    parts: [PASSED_OFF],
    quoted: 'own',
    reach: 'few',
    unless: [/\b(?:phishing (?:simulation|training)|awareness training|device code|gh auth login|gcloud auth|az login)\b/i],
  }),
];
