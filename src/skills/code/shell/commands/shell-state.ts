// What a shell keeps for the commands after: variables, positional parameters, aliases, traps, its history.
import { NO_ORIGINS, plus } from '../../trace.js';
import { concat, derived, NOTHING, type Value } from '../../value.js';
import { commandLine, note, type Call, type CommandReader } from '../call.js';

/** `env`, `printenv`, `set`, `export -p`, `declare -x`: the whole environment when they have nothing else to do. */
export const environment: CommandReader = (call) => {
  const words = call.args.filter((arg) => !arg.text.startsWith('-'));
  const assignments = words.filter((arg) => /^[A-Za-z_]\w{0,80}=/u.test(arg.text));
  const whole =
    words.length === 0 &&
    (call.name === 'env' ||
      call.name === 'printenv' ||
      (call.name === 'set' && call.args.length === 0) ||
      call.args.some((arg) => /^-[px]{1,2}$/u.test(arg.text)));
  if (whole) return derived(plus(NO_ORIGINS, note(call, 'read', { subject: 'environment', target: call.name })));
  if (call.name === 'env' && words.length > assignments.length)
    return call.run(words.slice(assignments.length), call.hasInput ? call.stdin : NOTHING, call.flags);
  if (call.name === 'printenv')
    return derived(plus(NO_ORIGINS, note(call, 'read', { subject: 'environment-variable', target: words[0]?.text ?? '' })));
  if (call.name === 'set' && call.args.some((arg, index) => arg.text === '+o' && call.args[index + 1]?.text === 'history'))
    note(call, 'conceal', { target: 'set +o history' });
  return NOTHING;
};

const HIJACK =
  /^(?:LD_PRELOAD|LD_LIBRARY_PATH|LD_AUDIT|DYLD_INSERT_LIBRARIES|NODE_OPTIONS|BASH_ENV|ENV|PROMPT_COMMAND|PYTHONSTARTUP|PERL5OPT|PERL5LIB|RUBYOPT|GIT_SSH_COMMAND|GIT_EXTERNAL_DIFF|JAVA_TOOL_OPTIONS|PYTHONHOME|EDITOR_HOOK)$/u;
const HISTORY_OFF = /^(?:HISTFILE|HISTSIZE|HISTFILESIZE)$/u;

/** `export`, `declare`, `typeset`, `local`, `readonly`: assignments, some of which make every later program load code. */
export const declare: CommandReader = (call) => {
  if (call.args.length > 0 && call.args.every((arg) => /^-[px]{1,2}$/u.test(arg.text))) return environment(call);
  for (const arg of call.args) {
    const match = /^([A-Za-z_]\w{0,80})\+?=/u.exec(arg.text);
    if (!match) continue;
    const name = match[1] ?? '';
    const value: Value = { ...arg, text: arg.text.slice(match[0].length) };
    call.setVariable(name, value);
    noteVariable(call, name, value);
  }
  return NOTHING;
};

/** Notes what setting a variable brings about, when it is one that other programs obey. */
export function noteVariable(call: Call, name: string, value: Value): void {
  const harmless =
    value.text === '' ||
    (name === 'NODE_OPTIONS' && !/--(?:require|import|loader|experimental-loader)|(?:^|\s)-r\s/u.test(value.text)) ||
    (/LIBRARY_PATH|PERL5LIB/u.test(name) && !/\/tmp|\/dev\/shm|\/var\/tmp/u.test(value.text)) ||
    (name === 'ENV' && !/[./]/u.test(value.text));
  if (HIJACK.test(name) && !harmless)
    note(call, 'persist', { persistence: 'environment-hijack', target: `${name}=${value.text}`, flowsFrom: value.origins });
  else if (HISTORY_OFF.test(name) && /^(?:\/dev\/null|0|)$/u.test(value.text)) note(call, 'conceal', { target: `${name}=${value.text}` });
  else if (/^(?:NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY|GIT_SSL_NO_VERIFY)$/u.test(name) && /^(?:0|1|true)$/u.test(value.text))
    note(call, 'weaken', { target: `${name}=${value.text}`, flags: ['insecure'] });
}

export const unset: CommandReader = (call) => {
  const history = call.args.find((arg) => HISTORY_OFF.test(arg.text));
  if (history) note(call, 'conceal', { target: `unset ${history.text}` });
  return NOTHING;
};

export const history: CommandReader = (call) => {
  const line = commandLine(call);
  if (/\s-[a-z]{0,3}[cdw]/u.test(line) && !/-[arnps]/u.test(line)) {
    note(call, 'conceal', { target: line });
    return NOTHING;
  }
  return derived(plus(NO_ORIGINS, note(call, 'read', { subject: 'shell-history', target: line })));
};

/** `read NAME`: a line of the input. */
export const readLine: CommandReader = (call) => {
  for (const arg of call.args)
    if (/^[A-Za-z_]\w{0,60}$/u.test(arg.text)) call.setVariable(arg.text, derived(call.stdin.origins, `$${arg.text}`));
  return NOTHING;
};

/** `mapfile NAME`, `readarray NAME`: the input as a list. */
export const readLines: CommandReader = (call) => {
  const name = call.args.filter((arg) => /^[A-Za-z_]\w{0,60}$/u.test(arg.text)).at(-1)?.text ?? 'MAPFILE';
  call.setVariable(name, call.stdin.known ? call.stdin : derived(call.stdin.origins, `$${name}`));
  return NOTHING;
};

/** `set -- a b c`: the arguments of the script itself. */
export const setPositional: CommandReader = (call) => {
  const at = call.args.findIndex((arg) => arg.text === '--');
  if (at === -1) return environment(call);
  const words = call.args.slice(at + 1);
  for (const [index, word] of words.entries()) call.setVariable(String(index + 1), word);
  call.setVariable('@', concat(words, ' '));
  return NOTHING;
};

/** `alias NAME=LINE`. */
export const alias: CommandReader = (call) => {
  for (const arg of call.args) {
    const found = /^([\w.:-]{1,80})=/u.exec(arg.text);
    if (found && arg.known) call.setAlias(found[1] ?? '', { ...arg, text: arg.text.slice(found[0].length) });
  }
  return NOTHING;
};

/** A line with what its variables stand for now, where that is one plain word. */
function filledIn(call: Call, line: string): string {
  return line.replace(/\$(?:\{(\w{1,60})\}|([A-Za-z_]\w{0,60}))/gu, (whole, braced: string | undefined, plain: string | undefined) => {
    const value = call.variable(braced ?? plain ?? '');
    return value?.known === true && /^[\w./:@~-]{1,200}$/u.test(value.text) ? value.text : whole;
  });
}

/** `trap LINE SIGNAL…`: a line for later. */
export const trap: CommandReader = (call) => {
  const [line, signal] = call.args;
  if (line && signal && line.known && /\s/u.test(line.text)) {
    const text = filledIn(call, line.text);
    call.reading.nested('shell', { ...line, text }, line.spelling, { exact: text === line.text ? line.exact : undefined });
  }
  return NOTHING;
};
