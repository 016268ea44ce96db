import { TOOL_ANCHORS } from './described-tools.js';
import { NAMED_CODE_ANCHORS } from './named-codes.js';

/** What in a text shows that one of the decoders has something to do; found in the same pass as the anchors of the rules. */
export const ESCAPE_ANCHORS = ['\\x', '\\u00', '\\u{', '&#', '\\1'] as const;
/** References of HTML to characters that need none. */
export const ENTITY_ANCHORS = ['&#', '&period;', '&sol;', '&colon;', '&tab;', '&lpar;', '&lowbar;'] as const;
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

export const ROTATION_ANCHORS = ['rot13', 'rot-13', 'rot_13', 'rot 13', 'caesar', 'cipher'] as const;
/** A space between words, or the first bits of small letters, in bytes that are written out. */
export const BYTE_ANCHORS = [' 20 ', ':20:', '-20-', ',20,', ' 011', ',011', ' 32 ', ', 32,', '01100'] as const;

export const EXTRA_ANCHORS: readonly string[] = [
  ...ESCAPE_ANCHORS,
  ...PERCENT_ANCHORS,
  ...CHAR_CODE_ANCHORS,
  ...REVERSAL_ANCHORS,
  ...ROTATION_ANCHORS,
  ...BYTE_ANCHORS,
  ...ENTITY_ANCHORS,
  ...NAMED_CODE_ANCHORS,
  ...TOOL_ANCHORS,
];
