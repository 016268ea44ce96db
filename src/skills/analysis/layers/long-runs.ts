/** Per ASCII unit whether it belongs to a class; units beyond ASCII belong to none. */
export type UnitClass = Uint8Array;

/** The class of the ASCII characters that a pattern matches. */
export function unitClassOf(pattern: RegExp): UnitClass {
  return Uint8Array.from({ length: 128 }, (_, unit) => (pattern.test(String.fromCharCode(unit)) ? 1 : 0));
}

/**
 * Whether so many units of a class stand in a row. Looks at the last unit of each stretch of that length first, so that most
 * of a text is passed over unseen.
 */
export function holdsRun(text: string, members: UnitClass, length: number): boolean {
  let outside = -1;
  /** All units after the one outside, up to here, are inside. */
  let inside = -1;
  for (let end = length - 1; end < text.length; end = outside + length) {
    let at = end;
    while (at > inside && members[text.charCodeAt(at)] === 1) at -= 1;
    if (at <= inside) return true;
    outside = at;
    inside = end;
  }
  return false;
}
