import fc from 'fast-check';

/** A pattern as a tree, as far as texts that it may match can be drawn from it: assertions are left to the pattern itself. */
type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'class'; readonly members: readonly string[] }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly ways: readonly Node[] }
  | { readonly kind: 'repeat'; readonly what: Node; readonly least: number; readonly most: number }
  | { readonly kind: 'group'; readonly what: Node; readonly name: string }
  | { readonly kind: 'reference'; readonly name: string };

const NOTHING: Node = { kind: 'sequence', parts: [] };
const MEMBERS = Array.from('abcdefghijklmnopqrstuvwxyz0123456789 .,:;/-_"\'`()[]{}<>=!?#$%&*+@\\^|~é’“”—');
const QUOTES = new Set(['"', "'", '`']);
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v', '0': '\0' };

/** Reads the source of a pattern. Throws for what it does not know, so that no pattern is passed over. */
class SourceReader {
  readonly #source: string;
  #at = 0;
  #groups = 0;

  constructor(source: string) {
    this.#source = source;
  }

  choice(): Node {
    const ways = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      ways.push(this.#sequence());
    }
    return ways.length === 1 ? (ways[0] ?? NOTHING) : { kind: 'choice', ways };
  }

  #sequence(): Node {
    const parts: Node[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? '')) {
      const what = this.#atom();
      const times = this.#take(/(?:\{(\d+)(,?)(\d*)\}|([*+?]))\??/y);
      parts.push(times === undefined ? what : repeated(what, times));
    }
    return { kind: 'sequence', parts };
  }

  #atom(): Node {
    const group = this.#take(/\((\?(?:[:=!]|<[=!]|<(\w+)>))?/y);
    if (group !== undefined) return this.#group(group[1] ?? '', group[2]);
    const members = this.#take(/\[(?:[^\]\\]|\\.)*\]/y) ?? this.#take(/\\[dDwWsS]|\./y);
    if (members !== undefined) return classOf(members[0]);
    if (this.#take(/[\^$]|\\[bB]/y) !== undefined) return NOTHING;
    const coded = this.#take(/\\x([0-9a-f]{2})|\\u([0-9a-f]{4})/iy);
    if (coded !== undefined) return { kind: 'text', text: String.fromCharCode(parseInt(coded[1] ?? coded[2] ?? '', 16)) };
    const reference = this.#take(/\\(?:k<(\w+)>|([1-9]))/y);
    if (reference !== undefined) return { kind: 'reference', name: reference[1] ?? reference[2] ?? '' };
    const escaped = this.#take(/\\([^a-oq-z])|\\([nrtfv0])/iy);
    if (escaped !== undefined) return { kind: 'text', text: ESCAPES[escaped[1] ?? escaped[2] ?? ''] ?? escaped[1] ?? escaped[2] ?? '' };
    const text = this.#take(/[^\\]/y);
    if (text === undefined) throw new Error(`not read: ${this.#source.slice(this.#at, this.#at + 20)}`);
    return { kind: 'text', text: text[0] };
  }

  #group(opening: string, name: string | undefined): Node {
    const isGroup = opening === '' || name !== undefined;
    if (isGroup) this.#groups += 1;
    const number = String(this.#groups);
    const what = this.choice();
    this.#at += 1;
    if (isGroup) return { kind: 'group', what, name: name ?? number };
    return opening === '?:' ? what : NOTHING;
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match === null) return undefined;
    this.#at = pattern.lastIndex;
    return match;
  }
}

function repeated(what: Node, [, least, comma, most, sign]: RegExpExecArray): Node {
  if (sign !== undefined) return { kind: 'repeat', what, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : 3 };
  const from = Number(least);
  return { kind: 'repeat', what, least: from, most: comma === '' ? from : most === '' ? from + 3 : Number(most) };
}

/** What a class stands for. Of what is anything but some, letters, digits and blanks say enough. */
function classOf(source: string): Node {
  const pattern = new RegExp(source, 'i');
  const all = MEMBERS.filter((one) => pattern.test(one));
  const plain = all.filter((one) => /[a-z0-9 ]/.test(one));
  const isOpen = source.startsWith('[^') || source === '.' || source === '\\W';
  const members = isOpen && plain.length > 0 ? plain : all;
  if (members.length > 0) return { kind: 'class', members };
  const rare = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter((one) => pattern.test(one));
  return { kind: 'class', members: rare.slice(0, 20) };
}

/** Blanks and nothing else: how many there are says nothing. */
function isBlank(node: Node): boolean {
  return node.kind === 'class' && node.members.length > 0 && node.members.every((one) => /\s/.test(one));
}

/**
 * Texts of the kind that a pattern matches; assertions may still refuse one. What is between quotes has the same ones on both
 * sides, and where blanks may be there are as few as may be.
 */
export function textsOf(pattern: RegExp): fc.Arbitrary<string> {
  const tree = new SourceReader(pattern.source).choice();
  return fc.tuple(fc.constantFrom('"', "'"), fc.infiniteStream(fc.nat(0xffff))).map(([quote, choices]) => {
    const groups = new Map<string, string>();
    const pick = (below: number): number => (choices.next().value ?? 0) % below;
    const write = (node: Node): string => {
      switch (node.kind) {
        case 'text':
          return node.text;
        case 'class':
          if (isBlank(node)) return ' ';
          if (node.members.every((one) => QUOTES.has(one))) return quote;
          return node.members[pick(node.members.length)] ?? '';
        case 'sequence':
          return node.parts.map(write).join('');
        case 'choice':
          return write(node.ways[pick(node.ways.length)] ?? NOTHING);
        case 'repeat':
          return Array.from({ length: timesOf(node, pick) }, () => write(node.what)).join('');
        case 'group':
          return keep(groups, node.name, write(node.what));
        case 'reference':
          return groups.get(node.name) ?? quote;
      }
    };
    return write(tree);
  });
}

function timesOf(
  { what, least, most }: { readonly what: Node; readonly least: number; readonly most: number },
  pick: (below: number) => number,
): number {
  if (isBlank(what)) return least;
  return least + (pick(2) === 0 ? 0 : pick(Math.min(most - least, pick(8) === 0 ? 20 : 2) + 1));
}

function keep(groups: Map<string, string>, name: string, text: string): string {
  groups.set(name, text);
  return text;
}
