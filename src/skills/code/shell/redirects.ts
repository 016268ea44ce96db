import { classifyHost } from '../classify-host.js';
import type { Place, Reading } from '../reading.js';
import { NO_ORIGINS, plus, union } from '../trace.js';
import { derived, literal, NOTHING, withText, type Value } from '../value.js';
import { hostOfDevice, openedDevice } from './network-device.js';
import type { Pipeline, Redirect, Word } from './syntax.js';

type Expand = (word: Word) => Value;

/** What redirections need of the run. */
interface Surrounded {
  readonly expand: Expand;
  /** Follows the commands of a process that is written to, `> >(…)`. */
  readonly pour: (pipelines: readonly Pipeline[], input: Value) => void;
}

/** What a command reads from after its input redirections. */
export function applyInput(redirects: readonly Redirect[], stdin: Value, expand: Expand, reading: Reading): Value {
  let input = stdin;
  for (const redirect of redirects) {
    const { operator, target } = redirect;
    const place = { start: target.start, end: target.end };
    if (operator === '<&' && /^[3-9]$|^\d\d$/u.test(expand(target).text)) {
      const opened = openedDevice(reading);
      if (opened !== undefined) input = openDevice(literal(opened), place, reading, 'fetch', NOTHING);
    } else if (operator === '<<' || operator === '<<<') {
      const value = expand(target);
      input = withText(value, operator === '<<<' ? `${value.text}\n` : value.text);
    } else if (operator === '<' || operator === '<>') {
      const [only] = target.parts;
      const value = expand(target);
      if (only?.kind === 'process') input = value;
      else if (hostOfDevice(value.text) !== undefined) input = openDevice(value, place, reading, 'fetch', NOTHING);
      else if (operator === '<' && !/^\/dev\/(?:null|zero|tty|stdin|fd\/)/u.test(value.text)) input = reading.readPath(value, '<', place);
    }
  }
  return input;
}

/** Notes what output redirections write; gives what is left for the pipe. */
export function applyOutput(
  redirects: readonly Redirect[],
  output: Value,
  { expand, pour }: Surrounded,
  reading: Reading,
  command: Place,
): Value {
  let rest = output;
  for (const redirect of redirects) {
    const { operator, target } = redirect;
    if (!operator.includes('>') || operator === '<>') continue;
    const [only] = target.parts;
    if ((operator === '>&' || operator === '<&') && only?.kind === 'text' && /^\d{1,3}-?$|^-$/u.test(only.text)) {
      const opened = operator === '>&' && /^(?:[3-9]|\d\d)$/u.test(only.text) ? openedDevice(reading) : undefined;
      if (opened !== undefined) openDevice(literal(opened), command, reading, 'send', output);
      continue;
    }
    if (only?.kind === 'process') {
      pour(only.pipelines, output);
      if (redirect.descriptor !== 2) rest = NOTHING;
      continue;
    }
    const path = expand(target);
    if (/^\/dev\/(?:null|std(?:out|err)|tty|fd\/\d)$|^(?:NUL|nul|\$null|&\d)$/u.test(path.text)) {
      if (redirect.descriptor !== 2) rest = NOTHING;
      continue;
    }
    if (hostOfDevice(path.text) !== undefined) openDevice(path, command, reading, 'send', output);
    else if (path.text !== '') {
      reading.writePath(path, redirect.descriptor === 2 ? NOTHING : output, operator, command, operator.includes('>>') ? ['append'] : []);
    }
    if (redirect.descriptor !== 2) rest = NOTHING;
  }
  return rest;
}

function openDevice(path: Value, place: Place, reading: Reading, kind: 'fetch' | 'send', payload: Value): Value {
  const host = hostOfDevice(path.text) ?? '';
  const facts = classifyHost(host);
  const flowsFrom = union(payload.origins, path.origins);
  const deed = reading.note({ kind, ...place, name: '/dev/tcp', target: path.text, host: facts.class, flags: ['body'], flowsFrom });
  return derived(plus(NO_ORIGINS, deed));
}
