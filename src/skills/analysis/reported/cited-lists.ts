import type { OuterPlace } from '../specimen.js';

/** A line that is a label and nothing but quoted texts: “Overrides: "…", "…".” */
const LABEL = /^[\s>*_-]{0,8}(?<label>[A-Z][\w /-]{2,40}?)\**:\**\s/;
const QUOTED = /\(?(?:"[^"\n]{1,300}"|“[^”\n]{1,300}”|«[^»\n]{1,300}»)/g;
/** Labels that give a reader something to do. */
const STEPS =
  /\b(?:steps?|set-?up|install\w*|run|do|usage|start|commands?|first|then|finally|always|rules?|instructions?|say|reply|answer|workflow|procedure|task|agents?|assistants?|you|must)\b/i;
/** How many words may stand outside of the quotations. */
const MOST_BESIDE = 14;

/** Whether a place stands in a list of quotations after a label. Asked only in bundles about security: families of attacks have that form. */
export function isInCitedList({ file, zone, start }: OuterPlace): boolean {
  if (zone === undefined || (zone.kind !== 'prose' && zone.kind !== 'list')) return false;
  const { text } = file;
  const lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const newline = text.indexOf('\n', start);
  const line = text.slice(lineStart, newline < 0 ? text.length : newline);
  if (line.length > 1500) return false;
  const label = LABEL.exec(line)?.groups?.['label'];
  if (label === undefined || STEPS.test(label)) return false;
  const quoted = [...line.matchAll(QUOTED)];
  if (quoted.length < 2 && !quoted.some(([one]) => one.startsWith('('))) return false;
  const labelled = start - lineStart < line.indexOf(':');
  const inside = quoted.some(({ index, 0: one }) => start - lineStart >= index && start - lineStart < index + one.length);
  const beside = line
    .replace(QUOTED, ' ')
    .split(/\s+/)
    .filter((word) => /\w/.test(word));
  return (inside || labelled) && beside.length - label.split(' ').length <= MOST_BESIDE;
}
