import { base64 } from '../../decoding.js';
import { NO_ORIGINS, plus, union } from '../../trace.js';
import { argumentOf, derived, literal, NOTHING, originsOf, valueOf } from '../../value.js';
import { commandLine, note, type CommandReader } from '../call.js';

const isAddress = (text: string): boolean => /^['"]?(?:https?|ftp|\\\\)/iu.test(text);

/** `certutil -urlcache -f URL FILE` downloads, `certutil -decode IN OUT` decodes. */
export const certutil: CommandReader = (call) => {
  const operands = call.args.filter((arg) => !/^[-/][a-z]/iu.test(arg.text));
  const address = operands.find((arg) => isAddress(arg.text));
  const target = operands.at(-1);
  if (address) {
    const answer = call.reading.request({ name: 'certutil', address, payload: [], sends: false, flags: call.flags }, call.place);
    if (target && target !== address) call.reading.writePath(target, answer, 'certutil', call.place);
    return NOTHING;
  }
  if (!call.args.some((arg) => /^[-/]decode(?:hex)?$/iu.test(arg.text)) || !operands[0] || !target) return NOTHING;
  const read = call.reading.readPath(operands[0], 'certutil', call.place);
  const origins = plus(read.origins, note(call, 'decode', { target: 'base64', flowsFrom: read.origins }));
  const text = read.known ? base64(read.text) : undefined;
  call.reading.writePath(target, text === undefined ? derived(origins) : literal(text, origins), 'certutil', call.place);
  return NOTHING;
};

/** `bitsadmin /transfer JOB URL FILE`. */
export const bitsadmin: CommandReader = (call) => {
  const address = call.args.find((arg) => isAddress(arg.text));
  const target = call.args.at(-1);
  if (!address || !target) return NOTHING;
  const answer = call.reading.request({ name: 'bitsadmin', address, payload: [], sends: false, flags: call.flags }, call.place);
  if (target !== address) call.reading.writePath(target, answer, 'bitsadmin', call.place);
  return NOTHING;
};

/** `mshta URL`, `regsvr32 /i:URL`, `rundll32`, `msiexec /i URL`: programs of the system that run what they are pointed at. */
export const proxyExecution: CommandReader = (call) => {
  const line = commandLine(call);
  const found = /(?:https?:\/\/|\/\/(?=[^\s"',)/.]{1,63}\.))[^\s"',)]{3,300}/iu.exec(line)?.[0];
  const script = /^mshta\b.{0,40}\b(?:vbscript|javascript):/iu.test(line);
  if (found === undefined) {
    const written = call.args.map((arg) => call.reading.files.get(arg.text.replace(/,.*$/u, ''))?.origins ?? NO_ORIGINS);
    const flowsFrom = written.reduce((all, some) => union(all, some), originsOf(call.args));
    note(call, script ? 'evaluate' : 'execute', { target: line, flowsFrom });
    return NOTHING;
  }
  const answer = call.reading.request(
    { name: call.name, address: literal(found), payload: [], sends: false, flags: call.flags },
    call.place,
  );
  note(call, 'evaluate', { target: line, flowsFrom: union(answer.origins, originsOf(call.args)) });
  return NOTHING;
};

/** `del`, `rd`, `rmdir`, `format`: deletions of Windows. */
export const removeWindows: CommandReader = (call) => {
  const recursive = call.args.some((arg) => /^\/s$/iu.test(arg.text));
  for (const path of call.args.filter((arg) => !/^\/[a-z]{1,3}(?::|$)/iu.test(arg.text))) {
    note(call, 'delete', {
      target: path.text,
      flags: [...(recursive ? (['recursive'] as const) : []), ...(call.name === 'format' ? (['irreversible'] as const) : [])],
      flowsFrom: path.origins,
    });
  }
  return NOTHING;
};

/** `type FILE`, `more FILE`. */
export const typeFile: CommandReader = (call) => {
  const files = call.args.filter((arg) => /[\\.%:/]/u.test(arg.text));
  return derived(originsOf(files.map((file) => call.reading.readPath(file, 'type', call.place))));
};

/** `start FILE`, `call FILE`. */
export const start: CommandReader = (call) => {
  const words = call.args.filter((arg) => !/^(?:\/[a-z]+|)$/iu.test(arg.text));
  const first = words[0]?.text === '' || (words.length > 1 && /\s/u.test(words[0]?.text ?? '')) ? words.slice(1) : words;
  return first.length === 0 ? NOTHING : call.run(first, NOTHING, ['background']);
};

/** `vssadmin delete shadows`, `wevtutil cl`, `bcdedit`: recovery and logs. */
export const recovery: CommandReader = (call) => {
  const line = commandLine(call);
  if (/\bdelete\b.{0,60}shadow|recoveryenabled\s+no|delete\s+catalog/iu.test(line)) note(call, 'weaken', { target: line });
  else if (/\b(?:cl|clear-log)\b/iu.test(line)) note(call, 'conceal', { target: line });
  else note(call, 'execute', { target: line });
  return NOTHING;
};

/** `netsh advfirewall set … off`. */
export const netsh: CommandReader = (call) => {
  const line = commandLine(call);
  note(call, /advfirewall.{0,80}\boff\b|firewall.{0,60}disable/iu.test(line) ? 'weaken' : 'execute', { target: line });
  return NOTHING;
};

/** `wmic process call create LINE` starts a line, `wmic … /format:URL` runs a style sheet. */
export const wmic: CommandReader = (call) => {
  const line = commandLine(call);
  const at = call.args.findIndex((arg) => /^create$/iu.test(arg.text));
  const started = at === -1 ? undefined : call.args[at + 1];
  if (started && /\bprocess\s+call\s+create\b/iu.test(line)) {
    note(call, 'execute', { target: line, flowsFrom: originsOf(call.args) });
    // The line goes to the system, not to a shell: its pipes are the program's own.
    const words = started.text.split(/\s+/u).slice(0, 60);
    return call.run(
      words.map((text) => argumentOf(valueOf(text, started.known, started.origins), { ...started.spelling, disguised: false })),
      NOTHING,
    );
  }
  return /\/format:["']?(?:https?:|\\\\)/iu.test(line) ? proxyExecution(call) : NOTHING;
};
