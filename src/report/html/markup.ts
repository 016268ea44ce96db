import { htmlText } from '../untrusted.js';

/** HTML that is safe to put into a page: made by {@link markup} alone. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

export type Insert = string | number | Markup | readonly Markup[];

/** A template in which every inserted text is escaped, and only what is markup already goes in as it is. */
export function markup(parts: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  return new Markup(parts.map((part, index) => part + (index < inserts.length ? rendered(inserts[index] ?? '') : '')).join(''));
}

export const NOTHING = new Markup('');

function rendered(insert: Insert): string {
  if (insert instanceof Markup) return insert.html;
  if (typeof insert === 'string') return htmlText(insert);
  if (typeof insert === 'number') return String(insert);
  return insert.map((item) => item.html).join('');
}
