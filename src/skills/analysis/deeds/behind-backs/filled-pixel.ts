import { classifyHost } from '../../../code/read-program.js';
import { signal, type SignalMatch } from '../../signal.js';
import type { TextUnit } from '../../text-unit.js';

/** An image whose address has a value to fill in: it goes to the host as soon as the image is shown. */
export const IMAGE_TO_FILL = signal(
  'image-to-fill',
  ['](http'],
  /!?\[[^\]\n]{0,80}\]\(https?:\/\/[^\s)]{4,160}(?:[?&][\w-]{1,24}=(?:[{<$[]|%7B|[A-Z][A-Z_]{2,}(?=[)&]))[^)\s]{0,120}|\/(?:\{\{?[\w-]{1,30}\}\}?|<[^<>\s)]{1,30}>)(?:\.\w{3,4})?)\)/,
  400,
);

interface FilledPixel {
  readonly start: number;
  readonly end: number;
  /** The address up to its query. */
  readonly where: string;
}

/** An image that shows nothing to a reader: no words stand for it, or its file is one that nobody draws anew for each text. */
const PIXEL = /^!\[\s{0,4}\]|\.(?:gif|png|jpe?g|webp|bmp|ico|svg)[?)]/iu;
/** The value that is to be filled in. */
const BLANK =
  /[?&][\w-]{1,24}=(?<blank>\{\{?[^{}&)]{1,40}\}\}?|<[^<>&)]{1,40}>|\[[^[\]&)]{1,40}\]|[A-Z][A-Z_]{1,30})|\/(?<part>\{\{?[\w-]{1,30}\}\}?|<[^<>\s)]{1,30}>)(?:\.\w{3,4})?\)/u;
/** What makes a text of any length and kind fit into an address. */
const PACKED = /base-?(?:64|32|58)|\b(?:hex(?:adecimal)?|url-?(?:encoded?|safe)|percent-?encoded?|rot13)\b/iu;
/** The same for a part of a path, which many a badge has filled in as a word. */
const PACKED_WHOLE = /base-?(?:64|32|58)|\b(?:hex(?:adecimal)?|deflated?|gzip(?:ped)?)\b/iu;
/** How far beside the image it is said what the value holds, in UTF-16 units. */
const BESIDE = 500;
/** How far from the name of the value it is said that it is packed. */
const NEAR = 260;

/**
 * Images by which an answer reports to a host: what is packed into their address is said beside them, in whatever language.
 * Threat: the page is harmless to look at, and the agent that writes the image sends nothing itself.
 */
export function filledPixels(unit: TextUnit): readonly FilledPixel[] {
  return unit.find(IMAGE_TO_FILL).flatMap((match) => {
    const where = /https?:\/\/[^\s?)]{4,160}/u.exec(match.text)?.[0] ?? '';
    const { class: host } = classifyHost(where);
    if (!PIXEL.test(match.text) || host === 'local' || host === 'private' || host === 'vendor') return [];
    return isPackedBeside(unit.text, match) ? [{ start: match.start, end: match.end, where }] : [];
  });
}

function isPackedBeside(text: string, { start, end, text: image }: SignalMatch): boolean {
  const { blank, part }: Partial<Record<string, string>> = BLANK.exec(image)?.groups ?? {};
  const name = blank ?? part;
  if (name === undefined) return false;
  const from = Math.max(0, start - BESIDE);
  const beside = `${text.slice(from, start)} ${text.slice(end, end + BESIDE)}`;
  const packed = blank === undefined ? PACKED_WHOLE : PACKED;
  for (let at = beside.indexOf(name); at >= 0; at = beside.indexOf(name, at + 1))
    if (packed.test(beside.slice(Math.max(0, at - NEAR), at + NEAR))) return true;
  return false;
}
