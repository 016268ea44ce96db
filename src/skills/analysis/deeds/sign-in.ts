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

/** A form that keeps what is typed into it. */
const KEEPS_PASSWORD = signal(
  'form-keeps-password',
  ['password to', 'password in', 'password at', 'passwords to', 'passwords in', 'passwords at'],
  /\b(?:writes?|saves?|stores?|posts?|sends?|logs?|keeps?|copies|puts?) (?:the |their |both |down )?(?:[\w -]{2,24} and (?:the )?)?passwords? (?:to|into|in|at) (?:[\x60"']?(?:~\/|\/tmp\b|\/var\b|\/dev\/shm|\.\w|[\w-]{1,30}\.(?:txt|log|csv|json)\b)|our |us\b|a (?:file|log|note|text file)\b|the (?:file|log)\b|webhook)/,
  90,
);
/** Somebody is signed in already, and is told otherwise. */
const SIGN_IN_AGAIN =
  /\bsign in (?:once more|again)\b|\blog in (?:once more|again)\b|\bsession (?:has |is |had )?(?:timed out|expired|ended)\b|\b(?:opens|leads to|forwards to) the (?:true|real|genuine) (?:page|site|form)\b/i;

/** People led to a sign-in that is not what it is called. */
export const LED_ASTRAY: readonly Deed[] = [
  deed('false-sign-in', 'critical/high', SIGN_IN, /\b(?:tell|ask|send|say|have|serve|open|pretend|lead)\b/, {
    parts: [PASSED_OFF],
    quoted: 'own',
    reach: 'few',
    unless: [/\b(?:phishing (?:simulation|training)|awareness training|device code|gh auth login|gcloud auth|az login)\b/i],
  }),
  deed(
    'form-that-keeps-password',
    'critical/high',
    KEEPS_PASSWORD,
    /\b(?:have|let|show|open|serve|display|ask|make|lead|writ|post|send|sav|stor)(?:e|es|s)?\b/,
    {
      parts: [SIGN_IN_AGAIN],
      quoted: 'own',
      reach: 'beside',
      unless: [/\b(?:phishing (?:simulation|training)|awareness training|never|do not|don['’]t|hash(?:ed|es)?|test user|fixture)\b/i],
    },
  ),
];
