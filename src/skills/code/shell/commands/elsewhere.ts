import { type Argument, concat } from '../../value.js';
import type { Call } from '../call.js';

/** How a command hands another one to a machine, a container, a terminal or a user of its own. */
interface Handover {
  readonly names: string;
  /** What the line holds before the words that are handed over, without regard to options; nothing where the command does nothing else. */
  readonly verbs?: RegExp;
  /** Options that take a value, so that the next word is none of the command. */
  readonly valued?: RegExp;
  /** Operands that come first: the machine, the container. */
  readonly operands: number;
  /** `line`: the words are joined and read by a shell; `words`: they are started as they are; `dashes`: those behind `--` are. */
  readonly form: 'line' | 'words' | 'dashes';
}

const CONTAINER =
  /^-(?:[aehlmpuvwcf]|-(?:env|env-file|user|workdir|name|network|net|volume|mount|publish|platform|entrypoint|hostname|label|memory|cpus|gpus|add-host|cap-add|cap-drop|device|dns|file|index|ip|link|log-driver|log-opt|pid|profile|project-name|pull|restart|runtime|security-opt|shm-size|tmpfs|ulimit|context|host))$/u;

const CLUSTER = /^(?:-[nclfs]|--(?:namespace|context|cluster|container|kubeconfig|image|server|user|as))$/u;

const HANDOVERS: readonly Handover[] = [
  { names: 'ssh autossh slogin plink', valued: /^-[BbcDEeFIiJLlmMOoPpQRSWw]$/u, operands: 1, form: 'line' },
  { names: 'mosh et', valued: /^-[p]$/u, operands: 1, form: 'line' },
  { names: 'docker podman nerdctl', verbs: /^(?:container )?(?:exec|run|create)$/u, valued: CONTAINER, operands: 1, form: 'words' },
  { names: 'docker podman nerdctl', verbs: /^compose (?:exec|run)$/u, valued: CONTAINER, operands: 1, form: 'words' },
  { names: 'docker-compose podman-compose', verbs: /^(?:exec|run)$/u, valued: CONTAINER, operands: 1, form: 'words' },
  { names: 'podman', verbs: /^machine ssh$/u, operands: 1, form: 'line' },
  { names: 'kubectl k oc', verbs: /^(?:exec|run|debug|rsh)$/u, valued: CLUSTER, operands: 1, form: 'dashes' },
  { names: 'k3s microk8s minikube', verbs: /^kubectl (?:exec|run|debug)$/u, valued: CLUSTER, operands: 1, form: 'dashes' },
  { names: 'minikube colima', verbs: /^ssh$/u, valued: /^-[np]$/u, operands: 0, form: 'line' },
  { names: 'wsl wsl.exe', valued: /^(?:-[du]|--(?:distribution|user|cd|shell-type))$/u, operands: 0, form: 'line' },
  { names: 'adb', verbs: /^shell$/u, valued: /^-[stHPL]$/u, operands: 0, form: 'line' },
  { names: 'lxc incus multipass', verbs: /^exec$/u, operands: 1, form: 'dashes' },
  { names: 'pct', verbs: /^exec$/u, operands: 1, form: 'dashes' },
  { names: 'limactl', verbs: /^shell$/u, operands: 1, form: 'words' },
  { names: 'lima', operands: 0, form: 'words' },
  { names: 'distrobox distrobox-enter', operands: 1, form: 'dashes' },
  { names: 'toolbox', verbs: /^run$/u, valued: /^-[cdr]$|^--(?:container|distro|release)$/u, operands: 0, form: 'words' },
  { names: 'flatpak-spawn fakeroot proot', valued: /^-[rbwq]$/u, operands: 0, form: 'words' },
  { names: 'arch-chroot', valued: /^-u$/u, operands: 1, form: 'words' },
  { names: 'nsenter', valued: /^-[tSGF]$|^--(?:target|setuid|setgid)$/u, operands: 0, form: 'words' },
  { names: 'machinectl', verbs: /^shell$/u, operands: 1, form: 'words' },
  { names: 'systemd-nspawn', valued: /^-[DMiu]$/u, operands: 0, form: 'words' },
  { names: 'pdsh clush dsh', valued: /^-[wxgfltuM]$/u, operands: 0, form: 'line' },
  { names: 'pssh parallel-ssh prsync', valued: /^-[hHlptoexO]$/u, operands: 0, form: 'line' },
  { names: 'salt salt-ssh', verbs: /(?:^| )cmd\.(?:run|shell|run_all)$/u, valued: /^-t$/u, operands: 0, form: 'line' },
  { names: 'heroku', verbs: /^run(?::detached)?$/u, valued: /^-[ars]$|^--(?:app|remote|size|type)$/u, operands: 0, form: 'line' },
  { names: 'tmux', verbs: /^send(?:-keys)?$/u, valued: /^-[tN]$/u, operands: 0, form: 'line' },
  {
    names: 'tmux',
    verbs: /^(?:new|new-session|new-window|neww|split-window|splitw|respawn-pane)$/u,
    valued: /^-[censtxyFl]$/u,
    operands: 0,
    form: 'line',
  },
  { names: 'screen', valued: /^-[cehmpstST]$|^-[dDmL]{1,3}S$/u, operands: 0, form: 'words' },
];

/** Options that hold a whole command line, by the command and the words before them. */
const LINES: readonly { readonly names: string; readonly verbs: RegExp; readonly option: RegExp }[] = [
  { names: 'vagrant', verbs: /^ssh\b/u, option: /^(?:-c|--command)(?:=|$)/u },
  { names: 'gcloud', verbs: /^(?:beta |alpha )?compute (?:tpus tpu-vm )?ssh\b/u, option: /^--command(?:=|$)/u },
  { names: 'fly flyctl', verbs: /^(?:ssh console|machine exec)\b/u, option: /^(?:-C|--command)(?:=|$)/u },
  { names: 'az', verbs: /\brun-command\b/u, option: /^--scripts?(?:=|$)/u },
  { names: 'aws', verbs: /\bssm send-command\b/u, option: /^--parameters(?:=|$)/u },
  { names: 'aws', verbs: /\becs execute-command\b/u, option: /^--command(?:=|$)/u },
  { names: 'ansible', verbs: /\b(?:shell|command|raw|script)\b/u, option: /^(?:-a|--args)(?:=|$)/u },
];

const BY_NAME = new Map<string, readonly Handover[]>();
for (const one of HANDOVERS) for (const name of one.names.split(' ')) BY_NAME.set(name, [...(BY_NAME.get(name) ?? []), one]);
const LINE_NAMES: ReadonlySet<string> = new Set(LINES.flatMap(({ names }) => names.split(' ')));

/** Words by which a multiplexer presses a key. */
const KEYS = /^(?:Enter|C-[a-z]|KPEnter|Space|Escape|Tab)$/u;
/** Most words before a verb, and of one. */
const MAX_VERBS = 4;

/**
 * Reads what a command hands to another machine, a container, a user or a terminal as the command that it is there: what is
 * done on a server of the user's is done to the user. Gives nothing back: its output is what the command itself brings.
 */
export function runElsewhere(call: Call): void {
  const { name } = call;
  for (const handover of BY_NAME.get(name) ?? []) {
    const rest = handedOver(call.args, handover);
    if (rest === undefined) continue;
    run(call, rest, handover);
    return;
  }
  if (LINE_NAMES.has(name)) runLines(call);
}

function run(call: Call, rest: readonly Argument[], { form, names }: Handover): void {
  const [first] = rest;
  if (first === undefined) {
    if (names.startsWith('ssh ') && call.hasInput && call.stdin.known) call.reading.nested('shell', call.stdin, call.place);
    return;
  }
  const words = names === 'tmux' ? rest.filter(({ text }) => !KEYS.test(text)) : rest;
  // What was quoted is one word to its writer, whatever becomes of the quotes on the way.
  const keepsWords = words.length > 1 && words.some(({ text }) => /\s/u.test(text));
  if (form !== 'line' || keepsWords) call.run(words, call.stdin, call.flags);
  else {
    const line = words.length === 1 ? first : concat(words, ' ');
    const [place, exact] = words.length === 1 ? [first.spelling, first.exact] : [call.place, undefined];
    call.reading.nested('shell', line, place, { exact, flags: call.flags, input: call.stdin });
  }
}

/** The words that are handed over; undefined where the command does something else. */
function handedOver(args: readonly Argument[], { verbs, valued, operands, form }: Handover): readonly Argument[] | undefined {
  let at = 0;
  if (verbs !== undefined) {
    const end = endOfVerbs(args, verbs, valued);
    if (end === undefined) return undefined;
    at = end;
  }
  if (form === 'dashes') {
    const dashes = args.findIndex(({ text }, index) => index >= at && text === '--');
    return dashes < 0 ? [] : args.slice(dashes + 1);
  }
  for (let left = operands; at < args.length; at += 1) {
    const { text = '' } = args[at] ?? {};
    if (text === '--') return args.slice(at + 1 + left);
    if (text.startsWith('-') && text.length > 1) at += valued?.test(text) === true ? 1 : 0;
    else if (left === 0) return args.slice(at);
    else left -= 1;
  }
  return [];
}

/** Where the words that say what the command does end; undefined where they say something else. */
function endOfVerbs(args: readonly Argument[], verbs: RegExp, valued: RegExp | undefined): number | undefined {
  const said: string[] = [];
  for (let at = 0; at < args.length && said.length < MAX_VERBS; at += 1) {
    const { text = '' } = args[at] ?? {};
    if (text.startsWith('-')) {
      at += valued?.test(text) === true ? 1 : 0;
      continue;
    }
    said.push(text);
    if (verbs.test(said.join(' '))) return at + 1;
  }
  return undefined;
}

function runLines(call: Call): void {
  const said = call.args.map(({ text }) => text).join(' ');
  for (const { names, verbs, option } of LINES) {
    if (!names.split(' ').includes(call.name) || !verbs.test(said)) continue;
    const at = call.args.findIndex(({ text }) => option.test(text));
    const given = call.args[at];
    if (given === undefined) continue;
    const [start = ''] = option.exec(given.text) ?? [];
    const attached = start.length < given.text.length;
    const line = attached ? { ...given, text: given.text.slice(start.length), exact: undefined } : call.args[at + 1];
    if (line !== undefined) runLine(call, line);
  }
}

/** A line by itself, or those of a list as `commands=["…"]` holds them. */
function runLine(call: Call, line: Argument): void {
  const listed = /\bcommands\b["']?\s?[=:]\s?\[?/u.exec(line.text.slice(0, 40));
  if (listed === null) call.reading.nested('shell', line, line.spelling, { exact: line.exact });
  else
    for (const [, text] of line.text.slice(0, 4000).matchAll(/["'[,=]\s?["']([^\n]{3,1500}?)(?<!\\)["'](?=\s?[,\]]|$)/gu))
      call.reading.nested('shell', { ...line, text: (text ?? '').replace(/\\(["'\\])/gu, '$1') }, line.spelling);
}
