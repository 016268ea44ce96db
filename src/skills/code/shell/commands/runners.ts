import type { Call, CommandReader } from '../call.js';
import { commandLine, cut, note } from '../call.js';
import { type Argument, literal, NOTHING, originsOf, type Value } from '../../value.js';
import { prefix } from './interpreters.js';

/** A command line in a value, read at the place of the argument that holds it. */
export function runLine(call: Call, code: Argument): Value {
  return call.reading.nested('shell', code, code.spelling, { exact: code.exact });
}

/** The argument after an option, or what follows the option's `=`. */
function valueAfter(call: Call, option: RegExp): Argument | undefined {
  for (const [index, arg] of call.args.entries()) {
    const found = option.exec(arg.text);
    if (!found) continue;
    return found[0].length < arg.text.length ? cut(arg, found[0].length) : call.args[index + 1];
  }
  return undefined;
}

const SHELLS = /^(?:\S{0,60}\/)?(?:(?:ba|z|da|k|a)?sh|python[\d.]*|perl|ruby|node|php\d?|nsenter|chroot|busybox|env|sudo|curl|wget|nc)$/u;

/** Programs that start another: everything from the first word that can be a command on. */
const startsFrom =
  (operands: number, valued: RegExp): CommandReader =>
  (call) =>
    prefix(valued, { operands })(call);

/** `env`: options, assignments and a command; `-S` holds a whole line. */
export const runInEnvironment =
  (otherwise: CommandReader): CommandReader =>
  (call) => {
    const split = valueAfter(call, /^(?:-[iv]{0,2}S|--split-string=?)/u);
    if (split) {
      const rest = call.args.slice(call.args.findIndex((arg) => arg.spelling.end === split.spelling.end) + 1);
      return runLine(call, rest.length === 0 ? split : { ...split, text: [split, ...rest].map((arg) => arg.text).join(' ') });
    }
    let at = 0;
    while (at < call.args.length) {
      const text = call.args[at]?.text ?? '';
      if (/^[A-Za-z_]\w{0,80}=/u.test(text)) at += 1;
      else if (/^-(?:u|C|-unset|-chdir)$/u.test(text)) at += 2;
      else if (text.startsWith('-')) at += 1;
      else break;
    }
    const rest = call.args.slice(at);
    return rest.length === 0 ? otherwise(call) : call.run(rest, call.stdin, call.flags);
  };

/** `busybox wget …`, `toybox sh`: the name of the command is the first argument. */
export const multiCall: CommandReader = (call) => (call.args.length === 0 ? NOTHING : call.run(call.args, call.stdin, call.flags));

/** `at`, `batch`: the commands come on the input. */
export const scheduled =
  (register: CommandReader): CommandReader =>
  (call) => {
    register(call);
    if (call.stdin.known && call.stdin.text.trim() !== '') call.reading.nested('shell', call.stdin, call.place, { flags: ['background'] });
    return NOTHING;
  };

/** `systemd-run`: a unit made on the spot; with a timer it comes again. */
export const systemdRun: CommandReader = (call) => {
  if (call.args.some((arg) => /^--on-|^--timer-property/u.test(arg.text)))
    note(call, 'persist', { persistence: 'systemd', target: commandLine(call), flowsFrom: originsOf(call.args) });
  return prefix(/^(?:-p|-u|-E|-t|-M|-H|--property|--unit|--setenv|--slice|--description|--uid|--gid|--working-directory)$/u)(call);
};

/** `expect -c 'spawn …'`. */
export const expect: CommandReader = (call) => {
  const script = valueAfter(call, /^-c/u);
  for (const spawn of (script?.text ?? '').slice(0, 4000).matchAll(/\b(?:spawn|exec)\s{1,8}(?:-\S{1,20}\s{1,4}){0,3}([^\n;]{3,1000})/gu))
    if (script) call.reading.nested('shell', literal(spawn[1] ?? '', script.origins), script.spelling);
  return NOTHING;
};

/** Editors and debuggers that run what stands behind `!`: `vim -c ':!…'`, `gdb -ex '!…'`. */
export const bangCommand: CommandReader = (call) => {
  for (const arg of call.args) {
    const found =
      /^(?:\+|-c)?\s{0,4}:{0,2}\s{0,4}(?:silent!?\s{1,4})?(?:!|shell\s{1,4}|r\s{0,2}!|call system\(["'])\s{0,4}([^\n]{3,2000})/u.exec(
        arg.text,
      );
    const inner = found ?? /\bos\.(?:system|execute)\s{0,2}\(\s{0,2}["']([^\n]{3,2000})["']\s{0,2}\)/u.exec(arg.text);
    if (inner) call.reading.nested('shell', literal((inner[1] ?? '').replace(/["']\)\s{0,4}$/u, ''), arg.origins), arg.spelling);
  }
  return NOTHING;
};

/** `make`: recipes that come on the input, or in a value of `--eval`. */
export const make: CommandReader = (call) => {
  const given = valueAfter(call, /^--eval=?/u);
  if (given) call.reading.nested('makefile', given, given.spelling);
  const fromInput = call.args.some((arg, index) => arg.text === '-f-' || (arg.text === '-' && call.args[index - 1]?.text === '-f'));
  if (fromInput && call.stdin.known) call.reading.nested('makefile', call.stdin, call.place);
  note(call, 'execute', { target: commandLine(call), flowsFrom: originsOf(call.args) });
  return NOTHING;
};

/** Options by which programs that serve something else start a command. */
const COMMAND_OPTIONS: Readonly<Record<string, RegExp>> = {
  tar: /^--(?:checkpoint-action=exec=|to-command=|use-compress-program=|rsh-command=|info-script=)/u,
  rsync: /^(?:-e|--rsh=)/u,
  zip: /^(?:-TT|--unzip-command=?)/u,
  npm: /^(?:-c|--call=?)/u,
  npx: /^(?:-c|--call=?)/u,
  man: /^(?:-P|--pager=?)/u,
  sort: /^--compress-program=?/u,
  split: /^--filter=?/u,
  wget: /^--use-askpass=?/u,
  crontab: /^$/u,
};

/** Settings of git that are command lines. */
const GIT_COMMANDS =
  /^(?:core\.(?:pager|editor|sshcommand|fsmonitor|askpass|gitproxy)|sequence\.editor|diff\.external|pager\.\w{1,40}|credential(?:\.\S{1,80})?\.helper|alias\.\w{1,40}|filter\.\w{1,40}\.(?:clean|smudge|process)|diff\.\w{1,40}\.textconv|protocol\.ext\.allow|gpg\.program|merge\.\w{1,40}\.driver)=(!?)/iu;

/** Runs what a command of another purpose was handed to run. */
export function runOptions(call: Call): void {
  const option = COMMAND_OPTIONS[call.name];
  const given = option && valueAfter(call, option);
  if (given && /\s/u.test(given.text) && SHELLS.test(given.text.split(/\s/u, 1)[0] ?? '')) runLine(call, given);
  if (call.name === 'git') runGitSettings(call);
  if (/^(?:ssh|scp|sftp)$/u.test(call.name)) runSshOptions(call);
}

function runGitSettings(call: Call): void {
  for (const [index, arg] of call.args.entries()) {
    const setting = arg.text === '-c' ? call.args[index + 1] : undefined;
    const found = setting && GIT_COMMANDS.exec(setting.text);
    if (!setting || !found) continue;
    if (/^alias\./iu.test(setting.text) && found[1] !== '!') continue;
    runLine(call, cut(setting, found[0].length));
  }
}

function runSshOptions(call: Call): void {
  for (const arg of call.args) {
    const found = /^(?:-o\s{0,2})?(?:ProxyCommand|LocalCommand|KnownHostsCommand)[= ]\s{0,2}/iu.exec(arg.text);
    if (found && !/^(?:none|ssh\s|nc\s|ncat\s|cloudflared\s|aws\s|connect\s|corkscrew\s)/u.test(arg.text.slice(found[0].length)))
      runLine(call, cut(arg, found[0].length));
  }
}

/** Variables whose value other programs run as a command. */
export const COMMAND_VARIABLES =
  /^(?:GIT_SSH_COMMAND|GIT_SSH|GIT_ASKPASS|SSH_ASKPASS|GIT_EDITOR|GIT_PAGER|GIT_EXTERNAL_DIFF|GIT_SEQUENCE_EDITOR|GIT_PROXY_COMMAND|PAGER|MANPAGER|EDITOR|VISUAL|LESSOPEN|LESSCLOSE|BROWSER|PROMPT_COMMAND|RSYNC_RSH|CVS_RSH|SUDO_ASKPASS)$/u;

/** Programs that run the command that follows their own options, and how many operands come before it. */
export const PREFIX_RUNNERS: readonly (readonly [string, CommandReader])[] = [
  ['busybox toybox', multiCall],
  ['unshare', startsFrom(0, /^-[SGR]$|^--(?:root|wd|setuid|setgid|map-\w+|propagation)$/u)],
  ['flock', lockedCommand],
  ['taskset', startsFrom(1, /^-[p]$/u)],
  ['chroot', startsFrom(1, /^$/u)],
  ['pkexec gksudo kdesudo run0', startsFrom(0, /^-u$|^--user$/u)],
  ['strace ltrace', startsFrom(0, /^-[eopsuEXaS]$/u)],
  ['faketime', startsFrom(1, /^-f$/u)],
  [
    'proxychains proxychains4 torsocks torify tsocks firejail xvfb-run dbus-run-session dbus-launch setarch linux32 linux64',
    startsFrom(0, /^-[fsne]$/u),
  ],
  ['sg', startsFrom(1, /^-c$/u)],
  ['sshpass', startsFrom(0, /^-[pfdP]$/u)],
  ['start-stop-daemon', (call) => runAfter(call, /^(?:-x|-a|--exec|--startas)$/u)],
  ['entr watchexec nodemon', startsFrom(0, /^-[wse]$|^--(?:watch|exts|exec)$/u)],
  ['nix-shell nix', (call) => lineAfter(call, /^--run$|^--command$/u)],
  [
    '/lib64/ld-linux-x86-64.so.2 /lib/ld-linux-aarch64.so.1 /lib/ld-musl-x86_64.so.1',
    startsFrom(0, /^--(?:library-path|preload|audit|argv0)$/u),
  ],
  ['expect', expect],
  ['vim vi nvim ex view gvim gdb lldb rvim ed emacs nano-ex', bangCommand],
  ['systemd-run', systemdRun],
  ['make gmake', make],
];

function lockedCommand(call: Call): Value {
  const line = valueAfter(call, /^(?:-c|--command)$/u);
  return line ? runLine(call, line) : prefix(/^-[wE]$|^--(?:timeout|wait|conflict-exit-code)$/u, { operands: 1 })(call);
}

function runAfter(call: Call, option: RegExp): Value {
  const at = call.args.findIndex((arg) => option.test(arg.text));
  return at === -1
    ? NOTHING
    : call.run(
        call.args.slice(at + 1).filter((arg) => arg.text !== '--'),
        call.stdin,
        call.flags,
      );
}

function lineAfter(call: Call, option: RegExp): Value {
  const line = valueAfter(call, option);
  return line ? runLine(call, line) : NOTHING;
}
