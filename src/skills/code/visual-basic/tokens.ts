/** A token of Visual Basic; names are in lower case, texts without their quotes. */
export interface VbToken {
  readonly kind: 'name' | 'text' | 'number' | 'mark';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /"((?:[^"\n]|""){0,20000})"|([A-Za-z_]\w{0,80})|(&h[0-9a-f]{1,8}&?|\d[\d.]{0,20})|([^\s\w"])/giuy;

/** The statements of a line, as lists of tokens: a colon separates them, an apostrophe begins a comment. */
export function cutLine(text: string, start: number, end: number): readonly (readonly VbToken[])[] {
  const statements: VbToken[][] = [[]];
  for (let at = start; at < end;) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (found?.index !== at || at + found[0].length > end) {
      at += 1;
      continue;
    }
    const [whole, quoted, name, number] = found;
    if (whole === "'") break;
    if (whole === ':' && text[at + 1] !== '=') statements.push([]);
    // A line that goes on: the mark says nothing.
    else if (name !== '_') statements.at(-1)?.push(tokenOf(at, whole, quoted, name, number));
    at += whole.length;
  }
  return statements;
}

function tokenOf(start: number, whole: string, quoted: string | undefined, name: string | undefined, number: string | undefined): VbToken {
  const end = start + whole.length;
  if (quoted !== undefined) return { kind: 'text', text: quoted.replace(/""/gu, '"'), start, end };
  if (name !== undefined) return { kind: 'name', text: name.toLowerCase(), start, end };
  if (number === undefined) return { kind: 'mark', text: whole, start, end };
  return { kind: 'number', text: /^&h/iu.test(number) ? String(Number.parseInt(number.slice(2), 16)) : number, start, end };
}
