import { signal } from '../signal.js';

const CONTAINER = ['docker', 'podman', 'nerdctl'] as const;
/** The rest of a command line, over lines that end in a backslash. */
const REST = String.raw`(?:[^\n]|\\\n){0,1200}`;

/** A container that is started, with all its options. */
export const RUN_CONTAINER = signal(
  'run-container',
  CONTAINER,
  /\b(?:docker|podman|nerdctl)(?:\s+--?[\w=/.-]{1,40}){0,3}\s+(?:container\s+)?(?:run|create)\b(?<options>(?:[^\n\\]|\\\n|\\(?!\n)){1,1200})/,
  1400,
);

/** A shell that enters the processes of the host from within. */
export const ENTER_HOST = signal(
  'enter-host',
  ['nsenter', 'release_agent'],
  new RegExp(String.raw`\bnsenter\b${REST.replace('1200', '80')}(?:-t\s{0,2}1|--target[= ]1)\b|>\s{0,3}[^\s>]{0,80}\brelease_agent\b`),
);

/** A folder that everyone may write and that root then owns, or the other way round. */
export const OPEN_TO_ALL = signal(
  'open-to-all',
  ['chmod'],
  /\bchmod\s+(?:-R\s+)?(?:0?777|a\+rwx?)\s+(?<path>\/[^\s;&|]{2,120})[^\n]{0,20}(?:\n[^\n]{0,20})?\bchown\s+(?:-R\s+)?root(?::\w{1,20})?\s+\/[^\s;&|]{2,120}/,
);
