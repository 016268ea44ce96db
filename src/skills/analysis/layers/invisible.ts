import type { Revealed } from './decoded-blob.js';

const ALONE = /[\u200B-\u200F\u2060-\u2064\uFE00-\uFE0E\u00AD\u180E\u061C\u202A-\u202E\u2066-\u2069\uFEFF\uDB40]/;

/**
 * Whether a text can hold any of what this file, and the rule about unseen text, reads: one quick look. The selector that
 * gives an emoji its colour (U+FE0F, alone) says nothing.
 * @param units the units of the text beyond ASCII, each at least once
 */
export function holdsInvisible(text: string, units: string): boolean {
  return ALONE.test(units) || (units.includes('\uFE0F') && /\uFE0F[\uFE00-\uFE0F]/.test(text));
}

const TAG_RUN = /(?:\uDB40[\uDC00-\uDC7F]){3,}/g;
const SELECTOR_RUN = /(?:[\uFE00-\uFE0F]|\uDB40[\uDD00-\uDDEF]){4,}/g;
const BIT_RUN = /[\u200B-\u200D\u2060-\u2064\uFEFF]{16,}/g;

/** Text written in tag characters (Unicode block E0000), one for each ASCII character. */
export function revealTags(text: string): Revealed[] {
  const found: Revealed[] = [];
  for (const match of text.matchAll(TAG_RUN)) {
    // A flag of a subdivision: U+1F3F4, tags, U+E007F (UTS #51, emoji tag sequences).
    if (text.slice(0, match.index).endsWith('\u{1F3F4}') && match[0].length <= 14 && match[0].endsWith('\uDB40\uDC7F')) continue;
    let decoded = '';
    for (const character of match[0]) {
      const code = (character.codePointAt(0) ?? 0) - 0xe0000;
      if (code >= 32 && code < 127) decoded += String.fromCharCode(code);
    }
    if (decoded !== '') found.push({ layer: 'tags', start: match.index, end: match.index + match[0].length, text: decoded });
  }
  return found;
}

/** Bytes written in variation selectors: FE00 to FE0F are 0 to 15, E0100 to E01EF are 16 to 255. */
export function revealSelectors(text: string): Revealed[] {
  const found: Revealed[] = [];
  for (const match of text.matchAll(SELECTOR_RUN)) {
    const bytes = [...match[0]].map((character) => {
      const code = character.codePointAt(0) ?? 0;
      return code >= 0xe0100 ? code - 0xe0100 + 16 : code - 0xfe00;
    });
    const decoded = new TextDecoder().decode(Uint8Array.from(bytes));
    found.push({ layer: 'bits', start: match.index, end: match.index + match[0].length, text: decoded });
  }
  return found;
}

/** Bits written in two kinds of zero-width characters, in either sense, eight to a byte. */
export function revealBits(text: string): Revealed[] {
  const found: Revealed[] = [];
  for (const match of text.matchAll(BIT_RUN)) {
    const kinds = [...new Set(match[0])].sort();
    for (const one of kinds.slice(0, 2)) {
      const decoded = bytesOfBits([...match[0]].map((character) => (character === one ? 1 : 0)));
      if (/^[\x20-\x7e\s]{2,}$/.test(decoded))
        found.push({ layer: 'bits', start: match.index, end: match.index + match[0].length, text: decoded });
    }
  }
  return found;
}

function bytesOfBits(bits: readonly number[]): string {
  let text = '';
  for (let index = 0; index + 8 <= bits.length; index += 8) {
    text += String.fromCharCode(bits.slice(index, index + 8).reduce((byte, bit) => byte * 2 + bit, 0));
  }
  return text;
}
