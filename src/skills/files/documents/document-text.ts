/** A text that lies in a document or an archive. */
export interface InnerText {
  /** Where it lies, as it is told. */
  readonly inside: string;
  readonly text: string;
  /** `words` are read as a page, whatever the name; a `file` by its name; `hidden` words are such as no viewer shows. */
  readonly kind: 'words' | 'hidden' | 'file';
}

/** Longest text that is taken out of one part of a document, in units. */
export const MAX_DOCUMENT_TEXT = 1024 * 1024;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Undoes the five entities of XML and numeric references (XML 1.0, 4.1 and 4.6). */
export function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot|apos));/giu,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

/** A start tag, an end tag or the text between two tags, in order. Linear: each is found by the next angle bracket. */
export function* xmlTokens(xml: string): Iterable<{ readonly tag: string } | { readonly text: string }> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open < 0) break;
    if (open > at) yield { text: withoutEntities(xml.slice(at, open)) };
    const close = xml.indexOf('>', open);
    if (close < 0) return;
    yield { tag: xml.slice(open + 1, close) };
    at = close + 1;
  }
  if (at < xml.length) yield { text: withoutEntities(xml.slice(at)) };
}

/** The name of a tag without its slash and its attributes. */
export function nameOfTag(tag: string): string {
  return /^\/?([\w:.-]{1,80})/u.exec(tag)?.[1] ?? '';
}
