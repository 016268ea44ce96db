/**
 * SkillVault's deterministic count of a manifest's tokens: the text in NFC with every line end as LF, split on white space,
 * empty pieces not counted. Neither step changes how many pieces there are (no white space is composed, decomposed or made
 * by them), so the runs between white space are counted directly. It approximates no model's tokenizer; limits are set in
 * the same unit.
 */
export function countTokens(text: string): number {
  let count = 0;
  let between = true;
  for (let index = 0; index < text.length; index += 1) {
    const space = isSpace(text.charCodeAt(index));
    if (between && !space) count += 1;
    between = space;
  }
  return count;
}

/** White space as in ECMAScript's `\s`: WhiteSpace and LineTerminator. */
function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 9 && unit <= 13);
  if (unit < 0xa0) return false;
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
