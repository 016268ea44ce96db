import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** The sockets of agents of SSH that other sessions have started, by the names that ssh-agent(1) gives them. */
const SOCKETS_OF_AGENTS = signal(
  'sockets-of-agents',
  ['/ssh-'],
  /(?:\/tmp|\/var\/folders|\$\{?TMPDIR\}?)\/(?:[\w*.\/-]{0,40}\/)?ssh-[\w*?]{0,24}\/(?:agent[.*?\w]{0,12}|\*|Listeners)/,
  160,
);
/** What somebody does with them: keys that are not his to list, to use, to lend to another machine. */
const USES_AGENT = /\bSSH_AUTH_SOCK\b|\bssh-add\b|\bssh\s[^\n]{0,80}-\w{0,4}A\b|\bAF_UNIX\b|\bcreateConnection\(/u;

/** Keys of other sessions that code uses. */
export const TAKES_AGENTS: readonly CodeDeed[] = [
  codeDeed('uses the agents of SSH that other sessions have started', 'high/high', SOCKETS_OF_AGENTS, {
    near: [USES_AGENT, /\bfor\b|\bglob|\bls\b|\bfind\b|\breaddir|\bxargs\b|\$\(/u],
    reach: 500,
    shown: 'medium/medium',
  }),
];
