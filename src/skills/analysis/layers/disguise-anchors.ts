/** What in a text shows that one of the decoders has something to do; found in the same pass as the anchors of the rules. */
export const ESCAPE_ANCHORS = ['\\x', '\\u00', '\\u{', '&#'] as const;
export const PERCENT_ANCHORS = ['%2', '%3', '%6', '%7'] as const;
export const CHAR_CODE_ANCHORS = [
  'fromcharcode',
  'chr(',
  'bytes([',
  'bytearray([',
  '[char]',
  'uint8array',
  'charcode',
  'buffer.from([',
] as const;
export const REVERSAL_ANCHORS = ['[::-1]', '.reverse()', 'reversed(', '| rev', '|rev', 'strrev'] as const;

export const EXTRA_ANCHORS: readonly string[] = [...ESCAPE_ANCHORS, ...PERCENT_ANCHORS, ...CHAR_CODE_ANCHORS, ...REVERSAL_ANCHORS];
