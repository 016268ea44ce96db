/**
 * Latin letters that letters of other scripts look like: Cyrillic, Greek and a few more, the ones in every face (a part of
 * Unicode's confusables, UTS #39, chosen by hand).
 */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ...pairs('аеорсухѕіјһԁԛԝьгкмтнвп', 'aeopcyxsijhdqwbrkmthbn'),
  ...pairs('АВЕКМНОРСТУХЅІЈԌ', 'ABEKMHOPCTYXSIJG'),
  ...pairs('αεορυχνικτγηρω', 'aeopuxviktynpw'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ...pairs('ıɑɡɩʟʀꜱᴀᴄᴅᴇᴍɴᴏᴘᴛᴜᴠᴡʏ', 'iagilrsacdemnoptuvwy'),
]);

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((character, index) => [character, to.charAt(index)]);
}

const IGNORABLE = /^[\u200B-\u200F\u2060-\u2064\uFEFF\u00AD\u180E\u061C\u202A-\u202E\u2066-\u2069\uFE00-\uFE0F\u034F\u115F\u1160\u3164]$/;
/** Anything that normalising could change. */
export const NEEDS_NORMALISING =
  /[\u200B-\u200F\u2060-\u2064\u00AD\u180E\u061C\u202A-\u202E\u2066-\u2069\uFE00-\uFE0F\u034F\u115F\u1160\u3164\u0370-\u03FF\u0400-\u052F\uFF01-\uFF5E\u0131\u0251\u0261\u1D00-\u1D7F\uA730-\uA731]|(?<!^)\uFEFF|\uD835|\uDB40|\uD83C[\uDD30-\uDD89]/;

export interface Normalised {
  readonly text: string;
  /** For each unit of the text, and for its end, the offset in the original. */
  readonly offsets: Int32Array;
}

/**
 * The text as a reader sees it: invisible characters dropped, compatibility forms folded (NFKC), and lookalike letters
 * replaced in words that mix them with Latin ones or consist of nothing else. Undefined when nothing changes.
 */
export function normalise(text: string): Normalised | undefined {
  if (!NEEDS_NORMALISING.test(text)) return undefined;
  const out: string[] = [];
  const offsets: number[] = [];
  let changed = 0;
  const put = (piece: string, at: number): void => {
    for (let index = 0; index < piece.length; index += 1) offsets.push(at);
    out.push(piece);
  };
  for (const word of text.matchAll(/[\p{L}\p{Cf}\p{M}\uFE00-\uFE0F]+|[^\p{L}\p{Cf}\p{M}\uFE00-\uFE0F]+/gu)) {
    const replaceLookalikes = deservesSkeleton(word[0]);
    let at = word.index;
    for (const character of word[0]) {
      const piece = plainForm(character, replaceLookalikes);
      if (piece !== character) changed += 1;
      put(piece, at);
      at += character.length;
    }
  }
  if (changed === 0) return undefined;
  offsets.push(text.length);
  return { text: out.join(''), offsets: Int32Array.from(offsets) };
}

function plainForm(character: string, replaceLookalikes: boolean): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 128) return character;
  if (IGNORABLE.test(character) || (code >= 0xe0000 && code <= 0xe01ef)) return '';
  if (replaceLookalikes) return LOOKALIKES.get(character) ?? foldCompatible(character, code);
  return foldCompatible(character, code);
}

/** Full-width forms, mathematical letters and squared letters; other compatibility forms do not imitate ASCII. */
function foldCompatible(character: string, code: number): string {
  const imitates = (code >= 0xff01 && code <= 0xff5e) || (code >= 0x1d400 && code <= 0x1d7ff) || (code >= 0x1f130 && code <= 0x1f189);
  return imitates ? character.normalize('NFKC') : character;
}

function deservesSkeleton(word: string): boolean {
  if (!/[\u0370-\u03FF\u0400-\u052F\u0131\u0251\u0261\u0262\u026A\u0274\u0280\u028F\u029F\u1D00-\u1D7F\uA730-\uA731]/.test(word))
    return false;
  return /[A-Za-z]/.test(word) || [...word].every((character) => LOOKALIKES.has(character) || IGNORABLE.test(character));
}
