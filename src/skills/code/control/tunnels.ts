import { standInOf } from '../stand-in-hosts.js';
import { isStrange } from './addresses.js';
import type { ControlCommand } from './commands.js';

/** Ports and schemes behind which a whole machine stands: SSH, remote desktop, VNC, WinRM. */
const MACHINE = String.raw`(?:\b(?:22|2222|3389|590\d|598[56])\b|\b(?:ssh|rdp|vnc|smb)://)`;

/** Ports behind which a database or the control of machines stands: PostgreSQL, MySQL, Redis, MongoDB, SQL Server, Oracle, Elasticsearch, Docker, Kubernetes, Vault. */
const STORE = String.raw`(?:5432|3306|6379|27017|1433|1521|9200|237[56]|6443|8200)\b`;

/** The host at the end of `ssh -R … user@host`. */
function forwardsToStranger(line: string): boolean {
  const host = line
    .split(/\s+/u)
    .slice(1)
    .filter((word) => !word.startsWith('-') && !/^\S{0,80}:\S{0,80}:\d+$/u.test(word) && /[\w-]\.[\w-]/u.test(word) && !/[=/]/u.test(word))
    .at(-1);
  const name = host?.replace(/^[^@]{0,80}@/u, '').replace(/[)'"\x60]+$/u, '') ?? '';
  const standIn = standInOf(name.toLowerCase());
  // `you@your-server.com`, `user@example.com`: the reader's own.
  return isStrange(name) && standIn !== 'blank' && standIn !== 'page';
}

/** Programs that open the machine to the network from within, past every firewall. */
export const TUNNEL_COMMANDS: readonly ControlCommand[] = [
  {
    names: 'ssh autossh',
    line: new RegExp(String.raw`\s-[A-Za-z]{0,6}R\s{0,2}\S{0,60}:(?:localhost|127\.0\.0\.1|0\.0\.0\.0|%h):(?:${MACHINE}|${STORE}|%p)`, 'u'),
    also: (line) => forwardsToStranger(line),
    effect: 'open-tunnel',
    certainty: 'certain',
  },
  {
    names: 'ssh autossh',
    line: /\s-[A-Za-z]{0,6}R\s{0,2}\d{1,5}(?:\s|$)/u,
    also: (line) => forwardsToStranger(line),
    effect: 'open-tunnel',
    certainty: 'certain',
  },
  {
    names: 'ngrok',
    line: new RegExp(String.raw`\btcp\b[^\n]{0,60}(?:${MACHINE}|${STORE})`, 'u'),
    effect: 'open-tunnel',
    certainty: 'likely',
  },
  {
    names: 'cloudflared',
    line: new RegExp(String.raw`\btunnel\b[^\n]{0,80}(?:${MACHINE}|${STORE})`, 'u'),
    effect: 'open-tunnel',
    certainty: 'likely',
  },
  {
    names: 'bore',
    line: new RegExp(String.raw`\blocal\b[^\n]{0,40}(?:${MACHINE}|${STORE})`, 'u'),
    effect: 'open-tunnel',
    certainty: 'likely',
  },
  { names: 'chisel ./chisel', line: /\bclient\b[^\n]{0,200}\sR:/u, effect: 'open-tunnel', certainty: 'certain' },
  {
    names: 'frpc ./frpc rathole ./rathole npc ./npc',
    line: /\s(?:-c|--config)\s|\.(?:ini|toml)\b/u,
    effect: 'open-tunnel',
    certainty: 'likely',
  },
  {
    names: 'gs-netcat gsocket revsocks ligolo-ng ligolo pwncat pwncat-cs gost',
    line: /\s-(?:[sLlik]|connect)/u,
    effect: 'open-tunnel',
    certainty: 'likely',
  },
  { names: 'tmate upterm teleconsole', line: /\snew-session\b|\bhost\b|\s-F\b|^teleconsole/u, effect: 'open-tunnel', certainty: 'likely' },
  { names: 'ttyd gotty wetty shellinaboxd', line: /\b(?:ba|z)?sh\b|\blogin\b/u, effect: 'open-tunnel', certainty: 'likely' },
  // The tunnel of an editor is a shell for whoever holds the account.
  {
    names: 'code code-insiders ./code',
    line: /\btunnel\b[^\n]{0,200}--accept-server-license-terms/u,
    effect: 'open-tunnel',
    certainty: 'plausible',
  },
  {
    names: 'tailscale',
    line: /\bup\b[^\n]{0,200}--auth-?key[= ]["']?tskey-[^\n]{0,200}--ssh\b|\bup\b[^\n]{0,200}--ssh\b[^\n]{0,200}--auth-?key[= ]["']?tskey-/u,
    effect: 'open-tunnel',
    certainty: 'likely',
  },
  { names: 'anydesk rustdesk teamviewer', line: /--(?:set-)?password\b/u, effect: 'open-tunnel', certainty: 'likely' },
];
