import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';
import { SECRET_PATH } from './vocabulary.js';

/** Places that others read. */
const OPEN_PLACE = signal(
  'open-place',
  [
    'pull request',
    'issue',
    'wiki',
    'release notes',
    'description',
    'readme',
    'public',
    'tracker',
    'gist',
    'changelog',
    'details>',
    'gh issue create',
    'gh pr create',
    'gh pr comment',
    'gh issue comment',
    'gh gist create',
    'as an issue',
    'as a comment',
    'glab issue create',
  ],
  /\b(?:pull request|public (?:wiki|tracker|repositor(?:y|ies)|issue|page|channel)|issues? (?:tracker|body)|open an issue|release notes|wiki|descriptions?(?!:)|readme|gist|changelog|gh (?:issue|pr|gist) (?:create|comment)|glab issue create|as an? (?:issue|comment))\b|<details>/,
  420,
  [
    [
      'auth token',
      'print-access-token',
      'printenv',
      '`env`',
      'npmrc',
      '.env',
      '.aws',
      '.ssh',
      'password',
      'deploy key',
      'netrc',
      'access key',
      'credentials',
      'environment variables',
      'private key',
      'secrets',
    ],
  ],
);
const SECRET_OUTPUT = String.raw`(?:${SECRET_PATH}|\bgh auth token\b|\bprint-access-token\b|\bprintenv\b|\x60env\x60|\b(?:current|their|all|the) passwords\b|\bdeploy keys?\b|\bdotenv\b)`;

/** Secrets that are written where others read them. */
export const MADE_PUBLIC: readonly Deed[] = [
  deed('secrets-made-public', 'critical/high', OPEN_PLACE, /\b(?:fill|paste|add|include|append|attach|embed|put|keep|write|copy|post)\b/, {
    parts: [anyOf(SECRET_OUTPUT), /\b(?:outputs?|contents?|values?|passwords|tokens?|keys?|full|complete|as they are)\b/i],
    unless: [
      /\b(?:masked|mask (?:the|all|any) (?:secrets?|values?|tokens?)|redact\w*|placeholder|example|without (?:the )?(?:values?|secrets?)|names only|rotate[ds]?|leak(?:ed|s)?|gitignore|never|do not (?:include|paste|commit|add))\b/i,
    ],
    reach: 'few',
  }),
];
