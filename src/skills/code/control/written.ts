import { classifyHost } from '../classify-host.js';
import { unknownResolvers } from './addresses.js';
import type { Control } from './effect.js';

interface ControlFile {
  readonly path: RegExp;
  readonly judge: (content: string) => Control | undefined;
}

const certain = (effect: Control['effect']): Control => ({ effect, certainty: 'certain' });
const likely = (effect: Control['effect']): Control => ({ effect, certainty: 'likely' });

/** Files of the system that, with such content, give control away. Content may be what is appended, or the script of `sed -i`. */
const CONTROL_FILES: readonly ControlFile[] = [
  {
    path: /(?:^|\/)etc\/sudoers(?:\.d\/|$|\.)/u,
    // Rights to one command are how deployments are made; rights to all of them make the password worthless.
    judge: judgeSudoers,
  },
  {
    path: /(?:^|\/)etc\/passwd$/u,
    judge: (content) => (/^[\w.-]{1,40}:[^:\n]{0,200}:0:/mu.test(content) ? certain('root-rights') : likely('root-rights')),
  },
  { path: /(?:^|\/)etc\/shadow$/u, judge: () => certain('root-rights') },
  { path: /(?:^|\/)etc\/ssh\/sshd_config(?:\.d\/|$)/u, judge: judgeSshd },
  {
    path: /(?:^|\/)etc\/pam\.d\//u,
    judge: (content) =>
      /pam_permit|pam_exec\S{0,20}[^\n]{0,80}expose_authtok|pam_(?:unix|script)[^\n]{0,40}nullok/u.test(content)
        ? certain('open-login')
        : undefined,
  },
  { path: /(?:^|\/)etc\/ld\.so\.preload$/u, judge: (content) => (content.trim() === '' ? undefined : certain('kernel-code')) },
  {
    path: /proc\/sys\/kernel\/core_pattern$/u,
    judge: (content) => (/^\s*\|\s?\/(?!usr\/lib|usr\/share)/u.test(content) ? certain('kernel-code') : undefined),
  },
  { path: /release_agent$/u, judge: () => certain('host-from-container') },
  {
    path: /(?:^|\/)etc\/resolv\.conf$/u,
    judge: (content) => (unknownResolvers(content).length > 0 ? certain('foreign-resolver') : undefined),
  },
  { path: /(?:^|\/)(?:etc\/hosts|drivers\/etc\/hosts)$/iu, judge: judgeHosts },
];

/** The account that whoever runs the program names, as machines are set up: no other than that, and not the one that runs it. */
const ACCOUNT_OF_CALLER =
  /^["']?\$(?:\{(?!(?:USER|LOGNAME|SUDO_USER|USERNAME)\b)\w{1,40}(?::?[-?][^}\n]{0,40})?\}|(?!(?:USER|LOGNAME|SUDO_USER|USERNAME)\b)\w{1,40})\s/u;

/** sudoers(5). */
function judgeSudoers(content: string): Control | undefined {
  if (!/NOPASSWD:\s{0,3}ALL\b|!authenticate\b/u.test(content)) return undefined;
  return ACCOUNT_OF_CALLER.test(content) ? undefined : certain('root-rights');
}

/** sshd(8): root by password, or anybody without one. One of the weaker switches alone is how test machines are set up. */
function judgeSshd(content: string): Control | undefined {
  if (/PermitEmptyPasswords\s{1,4}yes|StrictModes\s{1,4}no|AuthorizedKeysCommand\s{1,4}\//iu.test(content)) return certain('open-login');
  const root = /PermitRootLogin\s{1,4}yes/iu.test(content);
  const password = /PasswordAuthentication\s{1,4}yes/iu.test(content);
  return root && password ? certain('open-login') : root ? likely('open-login') : undefined;
}

/** Names that everybody trusts, led to an address on the network; or the names of updates and of security software led nowhere. */
function judgeHosts(content: string): Control | undefined {
  for (const line of content.slice(0, 8000).split(/\n|\\n/u)) {
    const entry = /^[\s'"]{0,10}(\d{1,3}(?:\.\d{1,3}){3}|::1?|[0-9a-f:]{3,45})\s{1,20}([^\n#]{3,400})/iu.exec(line);
    if (!entry) continue;
    const address = classifyHost(entry[1] ?? '').class;
    const known = (entry[2] ?? '').split(/\s+/u).some((name) => ['vendor', 'installer', 'code-host'].includes(classifyHost(name).class));
    if (address === 'raw-ip' && known) return certain('redirected-traffic');
    if ((address === 'local' || address === 'raw-ip') && GUARDED.test(entry[2] ?? '')) return likely('silenced-defence');
  }
  return undefined;
}

const GUARDED =
  /\b(?:update|updates|definitions?|download)\.[\w.-]{0,40}(?:microsoft|avast|avg|kaspersky|eset|symantec|norton|mcafee|sophos|bitdefender|malwarebytes)\b|\b(?:virustotal|malwarebytes|crowdstrike|sentinelone|windowsupdate)\.\w/iu;

/** What writing such content to a path takes control of. */
export function controlOfWriting(path: string, content: string): Control | undefined {
  const plain = path.slice(0, 400).replace(/\\/gu, '/').replace(/["'`]/gu, '');
  for (const file of CONTROL_FILES) if (file.path.test(plain)) return file.judge(content.slice(0, 20_000));
  return undefined;
}
