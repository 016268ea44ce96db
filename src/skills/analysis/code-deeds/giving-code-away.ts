import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';
import { HOST } from './strangers.js';

/** A repository that is written out, on a host of its own or with a password in its address. */
const WRITTEN_REPOSITORY = signal(
  'written-repository',
  ['git@', '.git"', ".git'", '.git\n', '.git ', '.git'],
  /(?:\bgit@(?!(?:github|gitlab|bitbucket)\.(?:com|org)\b)[\w.-]{3,80}:[\w./-]{2,100}|\bhttps?:\/\/(?:[^\s"'@\/]{1,80}@[\w.-]{3,80}\/|(?!(?:github|gitlab|bitbucket|codeberg)\.)[\w-]{1,40}\.[\w.-]{2,60}\/)(?:[\w.\/\][${}-]|\$\([^)\n]{1,60}\)){2,100}\.git)\b/,
  260,
);
const ADDS_REMOTE = /\bremote["']?\s?,?\s["']?(?:add|set-url)\b/u;
const PUSHES_ALL = /\bpush["']?\s?,?\s[^\n]{0,60}--(?:all|mirror|tags)\b|\bpush["']?\s?,?\s[^\n]{0,40}(?:-f\b|--force)[^\n]{0,60}HEAD/u;

/** A second address of the remote that is in use, to which all goes from then on that is pushed to the first, or one that stands for another. */
const SECOND_ADDRESS = signal(
  'second-push-address',
  ['set-url', '.pushurl', 'insteadof'],
  /\bset-url["']?,?\s["']?(?:--add["']?,?\s["']?--push|--push["']?,?\s["']?--add)["']?,?\s["']?[\w$.{}"-]{1,40}["']?,?\s["']?(?:https?:\/\/|ssh:\/\/)?(?:[^\s"'@\/]{1,60}@)?(?<hostAdded>[\w-]{1,40}(?:\.[\w-]{1,40}){1,5})[:\/]|(?<![\w-])--add["']?,?\s["']?remote\.[\w$.{}-]{1,40}\.pushurl["']?,?\s["']?(?:https?:\/\/|ssh:\/\/)?(?:[^\s"'@\/]{1,60}@)?(?<hostKept>[\w-]{1,40}(?:\.[\w-]{1,40}){1,5})[:\/]|\burl\.["']?(?:https?:\/\/|ssh:\/\/)?(?:[^\s"'@\/]{1,60}@)?(?<hostInstead>[\w-]{1,40}(?:\.[\w-]{1,40}){1,5})[:\/][^\s"']{0,80}?["']?\.push[iI]nstead[oO]f\b/,
  300,
);

/** A remote that a script keeps under a name, often as what it takes where nobody sets another, and pushes to. */
const PUSHES_TO_OWN = signal(
  'pushes-to-own',
  ['push'],
  new RegExp(
    String.raw`(?<![\w$])(?<kept>[A-Za-z_]\w{1,30})=["']?(?:\$\{\w{2,40}:?-)?(?:https?://|ssh://|git@)(?:[^\s"'@/]{1,60}@)?(?<host>${HOST})[/:][^\n]{0,160}\n[^]{0,1400}?\bgit\s(?:-\S{1,20}\s(?:\S{1,60}\s)?){0,2}push\b[^\n]{0,80}["']?\$\{?\k<kept>\b`,
    'u',
  ),
  1900,
  [['git']],
);
/** That nobody sees it: no output, or in the background. */
const UNSEEN = />\s?\/dev\/null|2>&1|&>|--quiet\b|\spush\s-q\b/u;

/** Changes, or whole versions, that go to an address in one line. */
const PIPES_CHANGES = signal(
  'pipes-changes',
  ['git diff', 'git show', 'git log -p', 'git format-patch', 'git stash show', 'git archive'],
  /\bgit (?:diff|show|log -p|format-patch --stdout|stash show -p|archive)\b[^\n|;]{0,120}\|(?:[^\n|;]{0,80}\|){0,2}\s{0,3}(?:curl|wget|nc|ncat|http|xh)\b[^\n]{0,200}/,
  700,
);
/** Services that read changes for those who ask them to: models, hosts of code, one's own machine, an address that the user sets. */
const READS_CHANGES =
  /\bhttps?:\/\/(?:localhost|127\.|\[::1|api\.(?:openai|anthropic|github|mistral|groq|deepseek|x)\.|[\w.-]{0,60}\.?(?:googleapis|azure|amazonaws|gitlab|bitbucket|github|atlassian)\.)|(?:https?:\/\/)?["']?\$\{?[A-Z_]{2,40}(?:URL|HOST|ENDPOINT|API|SERVER|BASE)\b/iu;
/** What runs without being asked for. */
const RUNS_BY_ITSELF =
  /\b(?:hooks?|pre-commit|pre-push|post-commit|entry\s?:|repos\s?:|husky|alias\.)\b|\/dev\/null|--silent|\s-\w{0,5}s\w{0,5}\s/iu;

/** Code of the user that is given to a host which the program itself names. */
export const GIVES_CODE_AWAY: readonly CodeDeed[] = [
  codeDeed('all branches of the repository for a remote that it adds itself', 'high/high', WRITTEN_REPOSITORY, {
    near: [ADDS_REMOTE, PUSHES_ALL],
    reach: 5000,
    shown: 'high/medium',
  }),
  codeDeed('whatever is pushed for a second address of its own', 'high/high', SECOND_ADDRESS, { to: 'unexplained' }),
  codeDeed('what is pushed for a repository of its own as well, unseen', 'critical/high', PUSHES_TO_OWN, {
    near: [UNSEEN],
    reach: 0,
    to: 'unexplained',
    shown: 'high/medium',
  }),
  codeDeed('the changes of the user for an address of its own, unseen', 'high/high', PIPES_CHANGES, {
    near: [RUNS_BY_ITSELF, /https?:\/\/[\w-]{1,60}\.[a-z]|\bnc(?:at)?\s[^\n]{0,40}[\w-]\.[a-z]/iu],
    unless: [READS_CHANGES],
    reach: 300,
    shown: 'high/medium',
  }),
];
