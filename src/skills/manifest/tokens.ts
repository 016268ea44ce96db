/**
 * SkillVault's deterministic count of a manifest's tokens: the text in NFC with every line end as LF, split on white space,
 * empty pieces not counted. It approximates no model's tokenizer; limits are set in the same unit.
 */
export function countTokens(text: string): number {
  const pieces = text.normalize('NFC').replace(/\r\n?/g, '\n').match(/\S+/g);
  return pieces?.length ?? 0;
}
