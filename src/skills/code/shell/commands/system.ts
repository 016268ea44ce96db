import type { Flag, Persistence, Subject } from '../../behaviour.js';
import { classifyPath } from '../../classify-path.js';
import { NO_ORIGINS, plus, union } from '../../trace.js';
import { keepsTraces } from '../../traces.js';
import { concat, derived, literal, NOTHING, originsOf, UNKNOWN, type Value } from '../../value.js';
import { commandLine, hasOption, note, parseOptions, valuesOf, type CommandReader } from '../call.js';
import { cronCommandsOf } from '../../written-settings.js';
import { editedInput } from './edited-lines.js';

/** `rm`, `shred`, `srm`, `unlink`, `rmdir`. */
export const remove: CommandReader = (call) => {
  const parsed = parseOptions(call.args, { short: call.name === 'shred' ? 'ns' : '', long: new Set(['iterations', 'size']) });
  const flags: Flag[] = hasOption(parsed, 'r', 'R', 'recursive') ? ['recursive'] : [];
  if (call.name === 'shred' || call.name === 'srm') flags.push('irreversible');
  for (const path of parsed.operands.slice(0, 100)) {
    const own = /^["']?\$(?:0|\{0\}|BASH_SOURCE|\{BASH_SOURCE)/u.test(path.text);
    note(call, keepsTraces(path.text) || own ? 'conceal' : 'delete', { target: path.text, flags, flowsFrom: path.origins });
  }
  return NOTHING;
};

/** `dd`: copies, and overwrites devices. */
export const dd: CommandReader = (call) => {
  const operand = (name: string): Value | undefined => {
    const found = call.args.find((arg) => arg.text.startsWith(`${name}=`));
    return found ? { ...found, text: found.text.slice(name.length + 1) } : undefined;
  };
  const [from, to] = [operand('if'), operand('of')];
  const content = from && !/^\/dev\/(?:zero|u?random|null)/u.test(from.text) ? call.reading.readPath(from, 'dd', call.place) : call.stdin;
  if (!to) return content;
  const image = /\.(?:iso|img|raw|dmg)(?:\.\w{1,4})?$/iu.test(from?.text ?? '');
  if (classifyPath(to.text).area === 'device' && !image) note(call, 'delete', { target: to.text, flags: ['irreversible'] });
  else if (!/^\/dev\/(?:null|shm)/u.test(to.text)) call.reading.writePath(to, content, 'dd', call.place);
  return NOTHING;
};

/** The operand of at(1), which is a time; a sentence that begins with "at" names figures of other kinds. */
export const AT_A_TIME =
  /^at\s+(?:-\w+\s+){0,3}(?:now|noon|midnight|teatime|tomorrow|next\s|\S{0,80}\s?-f\b|(?:\d{1,2}:\d{2}|\d{4}|\d{1,2})\s?(?:am|pm)?(?=$|\s(?:-f\b|\+|\d{1,2}[./-]\d|today|tomorrow|next\s|(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\b)))/iu;

/** `mkfs`, `wipefs`, `fdisk`, `diskutil eraseDisk`, `format`. */
export const wipe: CommandReader = (call) => {
  const line = commandLine(call);
  if (call.name === 'diskutil' && !/erase|zero|secure/iu.test(line)) return NOTHING;
  // To list what is on a device changes nothing.
  if (call.name === 'fdisk' && call.args.some((arg) => /^(?:-[a-z]*[lx]|--list)/u.test(arg.text))) return NOTHING;
  const device = call.args.find((arg) => /^\/dev\/|^[A-Za-z]:$/u.test(arg.text));
  if (device || call.name === 'diskutil') note(call, 'delete', { target: device?.text ?? line, flags: ['irreversible'] });
  return NOTHING;
};

/** `chmod`, `chown`, `chattr`, `xattr`. */
export const permission: CommandReader = (call) => {
  const [mode, ...files] = call.args.filter((arg) => !/^-[RvfcE]+$/u.test(arg.text));
  if (call.name === 'xattr') {
    if (/-[a-z]*[cd]/u.test(call.args[0]?.text ?? '')) note(call, 'weaken', { target: commandLine(call) });
    return NOTHING;
  }
  const setuid = /^[0-7]?[4-7][0-7]{3}$|[ug]\+[rwx]*s/u.test(mode?.text ?? '');
  for (const file of files.slice(0, 50)) {
    const origins = call.reading.files.get(file.text)?.origins ?? NO_ORIGINS;
    note(call, 'permission', {
      target: `${mode?.text ?? ''} ${file.text}`,
      flags: setuid ? ['privileged'] : [],
      flowsFrom: union(file.origins, origins),
    });
  }
  return NOTHING;
};

/** `crontab`: from its input or a file; `-l` prints, `-r` removes. */
export const crontab: CommandReader = (call) => {
  const parsed = parseOptions(call.args, { short: 'u', long: new Set() });
  if (hasOption(parsed, 'l')) return UNKNOWN;
  if (hasOption(parsed, 'r')) {
    note(call, 'delete', { target: 'crontab' });
    return NOTHING;
  }
  if (hasOption(parsed, 'e', 'h', 'V') || (!call.hasInput && parsed.operands.length === 0)) return NOTHING;
  const file = parsed.operands.find((operand) => operand.text !== '-');
  const written = file ? call.reading.files.get(file.text) : undefined;
  note(call, 'persist', {
    persistence: 'cron',
    target: (call.stdin.text || file?.text) ?? '',
    flowsFrom: union(call.stdin.origins, written?.origins ?? NO_ORIGINS),
  });
  // Threat: the table is put together line by line, and only one of them fetches what it runs.
  for (const command of cronCommandsOf('', call.stdin.text)) call.reading.nested('shell', literal(command, call.stdin.origins), call.place);
  return NOTHING;
};

/** A command that registers something when its line matches. */
export function registers(persistence: Persistence, when: RegExp): CommandReader {
  return (call) => {
    const line = commandLine(call);
    if (when.test(line)) note(call, 'persist', { persistence, target: line, flowsFrom: originsOf([call.stdin, ...call.args]) });
    else note(call, 'execute', { target: line, flowsFrom: originsOf(call.args) });
    return NOTHING;
  };
}

/** A command that switches a protection off when its line matches. */
export function weakens(when: RegExp): CommandReader {
  return (call) => {
    const line = commandLine(call);
    note(call, when.test(line) ? 'weaken' : 'execute', { target: line });
    return NOTHING;
  };
}

/** A command that reads something private when its line matches; its output carries it. */
export function reveals(subject: Subject, when: RegExp): CommandReader {
  return (call) => {
    const line = commandLine(call);
    if (when.test(line)) return derived(plus(NO_ORIGINS, note(call, 'read', { subject, target: line })));
    note(call, 'execute', { target: line, flowsFrom: originsOf(call.args) });
    return derived(originsOf([call.stdin, ...call.args]));
  };
}

/** `truncate -s 0 FILE`, `journalctl --vacuum-time=1s`: logs that show who was there are emptied. */
export const emptyLogs: CommandReader = (call) => {
  const line = commandLine(call);
  const empties =
    call.name === 'truncate'
      ? /\s-s\s{0,2}0\b/u.test(line) && /\/var\/log\/(?:auth|syslog|secure|messages|wtmp|btmp|lastlog|faillog|audit)/u.test(line)
      : /--vacuum-(?:time=\d{1,2}s|size=\d{1,3}K?\b|files=[01]\b)/u.test(line);
  note(call, empties ? 'conceal' : 'execute', { target: line });
  return NOTHING;
};

/** `find`: what it lists, and what it runs or deletes. */
export const find: CommandReader = (call) => {
  const roots = [];
  for (const arg of call.args) {
    if (/^[-(!]/u.test(arg.text)) break;
    roots.push(arg);
  }
  const place = roots[0] ?? literal('.');
  const names = call.args.filter((_, index) => /^-i?(?:name|path|wholename|regex)$/u.test(call.args[index - 1]?.text ?? ''));
  const sensitive = [...names, place]
    .map((name) => classifyPath(name.text).subject)
    .find((subject) => subject !== undefined && subject !== 'file');
  const deed = note(call, 'read', { target: concat(call.args, ' ').text, subject: sensitive ?? 'file', flags: ['recursive'] });
  const listed = derived(plus(NO_ORIGINS, deed));
  if (call.args.some((arg) => arg.text === '-delete')) note(call, 'delete', { target: place.text, flags: ['recursive'] });
  const at = call.args.findIndex((arg) => /^-(?:exec|execdir|ok|okdir)$/u.test(arg.text));
  if (at === -1) return listed;
  const words = call.args.slice(at + 1).filter((arg) => !/^(?:;|\\;|\+)$/u.test(arg.text));
  const filled = words.map((arg) =>
    arg.text.includes('{}')
      ? { ...arg, text: arg.text.replaceAll('{}', place.text), known: false, origins: union(arg.origins, listed.origins) }
      : arg,
  );
  const output = call.run(filled, NOTHING, ['recursive', ...call.flags]);
  return derived(union(output.origins, listed.origins));
};

/** Screens, cameras, microphones: what is caught goes to a file. */
export const capture: CommandReader = (call) => {
  const deed = note(call, 'read', { subject: 'screen', target: commandLine(call) });
  const file = call.args.filter((arg) => /\.\w{3,4}$/u.test(arg.text)).at(-1);
  const seen = derived(plus(NO_ORIGINS, deed));
  if (file) call.reading.writePath(file, seen, call.name, call.place);
  return seen;
};

/** `whoami`, `hostname`, `id`, `uname`: names of the machine and its user. */
export const identity: CommandReader = (call) =>
  derived(plus(NO_ORIGINS, note(call, 'read', { subject: 'machine-identity', target: commandLine(call) })));

/** `sed`: prints a file, or edits it in place. */
export const sed: CommandReader = (call) => {
  const parsed = parseOptions(call.args, { short: 'efl', long: new Set(['expression', 'file']) });
  const files = parsed.operands.slice(hasOption(parsed, 'e', 'f', 'expression', 'file') ? 0 : 1).filter((file) => file.text !== '');
  if (files.length === 0) {
    const scripts = hasOption(parsed, 'e', 'expression') ? valuesOf(parsed, 'e', 'expression') : parsed.operands.slice(0, 1);
    return editedInput(
      call,
      scripts.map((script) => script.text),
    );
  }
  const inPlace = [...parsed.options.keys()].some((option) => option === 'i' || option.startsWith('in-place'));
  if (inPlace) {
    const scripts = hasOption(parsed, 'e', 'expression') ? valuesOf(parsed, 'e', 'expression') : parsed.operands.slice(0, 1);
    const left = literal(scripts.map((script) => insertedBy(script.text)).join('\n'), originsOf(scripts));
    for (const file of files) call.reading.writePath(file, left, 'sed -i', call.place);
    return NOTHING;
  }
  return derived(originsOf(files.map((file) => call.reading.readPath(file, 'sed', call.place))));
};

/** The text that a script of `sed` puts into a file: the second halves of its substitutions, and what it adds, inserts and changes. */
function insertedBy(script: string): string {
  const found: string[] = [];
  const text = script.slice(0, 8000);
  for (const match of text.matchAll(/(?:^|[;{}\d$,/\s])s([/|#,@!~%])(?:\\.|(?!\1)[^\\]){0,600}\1((?:\\.|(?!\1)[^\\]){0,600})\1/gu))
    found.push(match[2] ?? '');
  for (const match of text.matchAll(/(?:^|[;{}\d$/\s])[aic]\\?\s{1,4}([^\n]{3,600})/gu)) found.push(match[1] ?? '');
  return found.length === 0 ? script : found.join('\n');
}

/** `docker run` and its like: a container with the rights of the host. */
export const container: CommandReader = (call) => {
  const line = commandLine(call);
  const privileged =
    /--privileged\b|--pid[= ]host\b|--cap-add[= ](?:ALL|SYS_ADMIN)|-v\s{0,2}\/:\/|--volume[= ]\/:\/|source=\/,|docker\.sock/u.test(line);
  note(call, 'execute', { target: line, flags: privileged ? ['privileged'] : [], flowsFrom: originsOf(call.args) });
  if (isMining(line)) note(call, 'mine', { target: line });
  return UNKNOWN;
};

const MINING =
  /\s-{1,2}(?:o|url|pool|P|S)[ =]\S{0,200}(?:stratum[12]?\+(?:tcp|ssl|tls)[12]?:\/\/|\b(?:moneroocean|supportxmr|nanopool|2miners|minexmr|hashvault|f2pool|nicehash|unmineable|herominers|kryptex|minergate|p2pool|woolypooly|ethermine|flexpool)\.)|--donate-level\b|--coin[= ](?:monero|xmr)\b|--cpu-max-threads-hint\b|--randomx-\w|\s-a\s{1,2}(?:rx\/|cn\/|cn-|argon2|kawpow|ethash|etchash|randomx)|(?:^|[\s\/])xmrig\b/iu;

/** Commands that look for a miner or end it. */
const ENDS_MINER = /^\s{0,4}(?:sudo\s{1,3})?(?:pkill|killall|pgrep|kill|e?grep|which|ps|rm|systemctl\s{1,3}(?:stop|disable|mask))\s/u;

/** Whether a command line mines a currency: a pool, an algorithm of mining, or a miner by name. */
export function isMining(line: string): boolean {
  return MINING.test(line) && !ENDS_MINER.test(line);
}

/** A miner, by its own name. */
export const miner: CommandReader = (call) => {
  note(call, 'mine', { target: commandLine(call) });
  return NOTHING;
};
