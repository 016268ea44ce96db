import { type Argument, literal, NOTHING, originsOf, type Value } from '../../value.js';
import { note, type Call, type CommandReader } from '../call.js';
import { classifyHost } from '../../classify-host.js';
import { filter } from './text-tools.js';

const STRING = String.raw`"((?:[^"\\\n]|\\.){1,2000})"`;
const STARTS = [
  new RegExp(String.raw`\bsystem\s{0,4}\(\s{0,4}${STRING}`, 'gu'),
  new RegExp(String.raw`\|&?\s{0,4}${STRING}`, 'gu'),
  new RegExp(String.raw`${STRING}\s{0,4}\|&?\s{0,4}getline`, 'gu'),
];
const PRINTED = new RegExp(
  String.raw`\bprintf?\s{0,4}\(?\s{0,4}${STRING}(?:\s{0,4},\s{0,4}${STRING})?[^|\n;]{0,80}\|&?\s{0,4}"\s{0,4}(?:/\S{0,20}/)?(?:ba|z|da)?sh\b`,
  'gu',
);
const SOCKET = /\/inet\d?\/(?:tcp|udp)\/\d{1,5}\/([^/"\s]{1,200})\/\d{1,5}/u;

const unescaped = (text: string): string =>
  text
    .replace(/\\(["\\/])/gu, '$1')
    .replace(/\\n/gu, '\n')
    .replace(/\\t/gu, '\t');

/** awk(1): a filter, and a language that starts commands (`system`, `print | "sh"`, `"command" | getline`) and opens connections. */
export const awk: CommandReader = (call) => {
  const program = programOf(call);
  if (program) followProgram(call, program);
  return filter(1)(call);
};

/** The program is the first operand, unless it is in a file. */
function programOf(call: Call): Argument | undefined {
  for (let index = 0; index < call.args.length; index += 1) {
    const arg = call.args[index];
    if (!arg || /^(?:-f|--file)/u.test(arg.text)) return undefined;
    if (/^-(?:F|v|e|-source|-assign)$/u.test(arg.text)) {
      if (/^-(?:e|-source)$/u.test(arg.text)) return call.args[index + 1];
      index += 1;
    } else if (!arg.text.startsWith('-')) return arg;
  }
  return undefined;
}

function followProgram(call: Call, program: Argument): void {
  const text = program.text.slice(0, 20_000);
  if (!/system|\||inet/u.test(text)) return;
  for (const pattern of STARTS) for (const match of text.matchAll(pattern)) run(call, program, unescaped(match[1] ?? ''));
  for (const match of text.matchAll(PRINTED))
    run(call, program, unescaped(/^%[sc]\\?n?$/u.test(match[1] ?? '') ? (match[2] ?? '') : (match[1] ?? '')));
  const socket = SOCKET.exec(text);
  if (!socket) return;
  const host = classifyHost(socket[1] ?? '').class;
  const interactive =
    /\|&?\s{0,4}getline/u.test(text) && /getline\s{0,4}\w{1,20}\s{0,4}\)?[^\n]{0,20}>\s{0,2}0|\|&\s{0,4}getline/u.test(text);
  note(call, interactive ? 'connect-shell' : 'send', {
    target: socket[0],
    host,
    flags: ['body'],
    flowsFrom: originsOf([call.stdin, program]),
  });
}

function run(call: Call, program: Argument, line: string): Value {
  return line.trim() === '' ? NOTHING : call.reading.nested('shell', literal(line, program.origins), program.spelling);
}
