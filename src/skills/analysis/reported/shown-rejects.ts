import { lineBeforeFence, tellsToRun, type OuterPlace } from '../specimen.js';

/** Headings that say of the examples below them that they were turned down, or of what they are signs. */
const HEADS_REJECTS =
  /\b(?:examples?|samples?|cases?|skills?|packages?|lines)(?: (?:that|which))?(?: (?:we|you|reviewers?)(?:['’]ve| have| had)?)? (?:rejected|refused|blocked|turned down)\b|\b(?:red flags?|warning signs?|danger signs?|bad signs?|give-?aways?)\b|\bsigns? of (?:an? )?(?:malic\w{2,4}|attacks?|compromise|tampering|abuse|poisoning|backdoors?)\b|\bwhat (?:\w{2,12} )?(?:malicious|hostile|bad|poisoned) (?:\w{2,12} )?looks? like\b/i;
/** A label alone on its line, in bold print or ended by a colon, that names what is wrong with the example below it. */
const LABEL = /^[\s>*_-]{0,6}(?:\*\*[^*\n]{3,80}\*\*[.:]?|[A-Z][^.!?:\n]{3,80}:)\s*$/;
/** Words by which a label asks for something. */
const ASKS =
  /\b(?:run|execute|install|paste|copy|start|download|set-?up|first|then|now|step|please|you|try|use|fix|instead|solution|remedy|check with|test with|scan with)\b/i;
/** Within a bold label a denial takes the thing it names back: “Prerequisite that isn’t one”. */
const HEAD_ASKS = /\b(?:set-?up|install\w{0,8}|fix(?:es)?|remov\w{2,4}|clean\w{0,4}|how to|steps?|quick ?start|usage|tools?)\b/i;

/**
 * Whether a block of code or a quotation is an example of what a reviewer turns down: a heading says so of all that stands
 * below it, and a label, which asks for nothing, stands right above. Threat: the heading alone excuses nothing, since what a
 * sentence there has the reader run is run.
 */
export function isShownReject({ file, zone, heading, start }: OuterPlace): boolean {
  if (zone === undefined || (zone.kind !== 'fence' && zone.kind !== 'quote' && zone.kind !== 'prose')) return false;
  const last = heading.slice(heading.lastIndexOf('\n') + 1);
  if (!HEADS_REJECTS.test(last) || HEAD_ASKS.test(last)) return false;
  if (zone.kind === 'prose') return isQuotedAfterLabel(file.text, start);
  const above = zone.kind === 'fence' ? lineBeforeFence(file.text, zone.start) : lineBefore(file.text, zone.start);
  return LABEL.test(above) && !ASKS.test(above) && !tellsToRun(above);
}

/** “**Memory**: “remember …””: a label, and the words themselves in quotation marks. */
const LABELLED_QUOTATION =
  /^\s{0,3}\*\*(?<label>[^*\n]{3,80})\*\*:?\s[^"“\n]{0,80}(?:["“][^"“”\n]{1,200}["”][^"“\n]{0,80}){0,4}["“][^"“”\n]{0,200}$/;

function isQuotedAfterLabel(text: string, start: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, start);
  const label = LABELLED_QUOTATION.exec(line)?.groups?.['label'];
  return label !== undefined && !ASKS.test(label);
}

/** The last line with text before an offset, if at most one blank line parts them. */
function lineBefore(text: string, start: number): string {
  const lines = text
    .slice(Math.max(0, start - 600), start)
    .split('\n')
    .slice(0, -1)
    .reverse();
  const [last = '', previous = ''] = lines;
  return (last.trim() === '' ? previous : last).trim();
}
