import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** A repository that is written out, on a host of its own or with a password in its address. */
const WRITTEN_REPOSITORY = signal(
  'written-repository',
  ['git@', '.git"', ".git'", '.git\n', '.git '],
  /(?:\bgit@(?!(?:github|gitlab|bitbucket)\.(?:com|org)\b)[\w.-]{3,80}:[\w./-]{2,100}|\bhttps?:\/\/(?:[^\s"'@\/]{1,80}@[\w.-]{3,80}\/|(?!(?:github|gitlab|bitbucket|codeberg)\.)[\w-]{1,40}\.[\w.-]{2,60}\/)[\w.\/\][-]{2,100}\.git)\b/,
  260,
);
const ADDS_REMOTE = /\bremote["']?\s?,?\s["']?(?:add|set-url)\b/u;
const PUSHES_ALL = /\bpush["']?\s?,?\s[^\n]{0,60}--(?:all|mirror|tags)\b|\bpush["']?\s?,?\s[^\n]{0,40}(?:-f\b|--force)[^\n]{0,60}HEAD/u;

/** Code of the user that is given to a host which the program itself names. */
export const GIVES_CODE_AWAY: readonly CodeDeed[] = [
  codeDeed('all branches of the repository for a remote that it adds itself', 'high/high', WRITTEN_REPOSITORY, {
    near: [ADDS_REMOTE, PUSHES_ALL],
    reach: 5000,
    shown: 'high/medium',
  }),
];
