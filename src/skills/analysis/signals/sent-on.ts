import { signal } from '../signal.js';

/** A sentence that has the reader give away what a command showed. */
export const SENDS_OUTPUT = signal(
  'sends-output',
  ['endpoint', 'server', 'address', 'webhook', 'collaborator', 'host', 'channel', '://', 'support', 'bucket'],
  /\b(?:upload|send|post|submit|forward|share|paste|transmit|deliver)\s(?:[\w-]{1,14}\s){0,4}?(?:values?|outputs?|contents?|results?|data|tokens?|keys?|it|them|both)\b[^.\n]{0,30}?\b(?:to|on|at|via|with)\b[^.\n]{0,80}?(?:\b(?:endpoint|server|address|webhook|collaborator|host|channel|support|bucket)\b|https?:\/\/[^\s"'`)<>]{3,200})/iu,
  900,
  [
    [
      '.ssh',
      '.aws',
      '.netrc',
      '.npmrc',
      '.pypirc',
      '.openclaw',
      '.clawdbot',
      '.moltbot',
      '.codex',
      '.claude',
      '.gemini',
      '.config',
      '.kube',
      '.docker',
      '.git-credentials',
    ],
  ],
);
