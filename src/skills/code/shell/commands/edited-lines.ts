import { plus } from '../../trace.js';
import { derived, literal, type Value } from '../../value.js';
import { note, type Call, type CommandReader } from '../call.js';
import { filter } from './text-tools.js';

/** A substitution of one plain text by another, with any mark between them. */
const SUBSTITUTION = /^s([/|#,@!~%:_])([^\\]{1,80}?)\1([^\\&]{0,80}?)\1(g?)$/u;
/** What a pattern of sed(1) reads as more than itself. Threat: a pattern of the text that is scanned must never be run as one here. */
const META = /[.*[\]^$+?(){}|\\]/u;
/** So many places at once are a spelling that hides the text, not a correction. */
const HIDING = 3;
/** The longest text that is edited, in UTF-16 units. */
const LONGEST = 64 * 1024;

/** What a line editor makes of a text that is known: plain substitutions are carried out, other scripts leave it unknown. */
export function editedInput(call: Call, scripts: readonly string[]): Value {
  const { stdin } = call;
  let text: string | undefined = stdin.known ? stdin.text : undefined;
  let changed = 0;
  for (const script of scripts.flatMap((one) => one.split(';'))) {
    const match = SUBSTITUTION.exec(script.trim());
    const [, , from = '', to = '', all] = match ?? [];
    if (text === undefined || match === null || META.test(from)) return derived(stdin.origins);
    const places = text.split(from).length - 1;
    // Threat: a few substitutions that each make a letter eighty would fill the memory.
    if (text.length + places * to.length > LONGEST) return derived(stdin.origins);
    changed += places;
    text = all === 'g' ? text.replaceAll(from, () => to) : text.replace(from, () => to);
  }
  if (text === undefined || scripts.length === 0) return derived(stdin.origins);
  const hiding = changed >= HIDING && text !== stdin.text;
  return literal(
    text,
    hiding ? plus(stdin.origins, note(call, 'decode', { target: 'substitution', flowsFrom: stdin.origins })) : stdin.origins,
  );
}

/** `cut -d X -f N` of a text that is known gives that column; anything else of cut(1) passes its input on. */
export const cut: CommandReader = (call) => {
  const line = call.args.map((arg) => arg.text).join('\0');
  const mark = /(?:^|\0)(?:-d\0?|--delimiter=)([^\0])/u.exec(line)?.[1] ?? '\t';
  const column = /(?:^|\0)(?:-f\0?|--fields=)(\d{1,3})(?=\0|$)/u.exec(line)?.[1];
  if (column === undefined || !call.hasInput || !call.stdin.known) return filter(0)(call);
  const lines = call.stdin.text.split('\n').map((each) => (each.includes(mark) ? (each.split(mark)[Number(column) - 1] ?? '') : each));
  return literal(lines.join('\n'), call.stdin.origins);
};
