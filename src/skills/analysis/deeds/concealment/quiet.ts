import { signal, type Signal } from '../../signal.js';
import { followed, phrases } from './phrases.js';

/** Done without a word: the third grade of concealment. Much honest work is done so, and it wants the deed in the same sentence. */
export const QUIET: readonly Signal[] = [
  signal(
    'quietly',
    [
      ...phrases('silently | quietly | discreetly | covertly | secretly | unobtrusively | behind the scenes'),
      ...followed('without | without a | without any | without further', 'comment | mention | word | fuss | explanation | remark'),
    ],
    /\b(?:silently|quietly|discreetly|covertly|secretly|unobtrusively)\b|\bbehind the scenes\b|\bwithout (?:a |any |further )?(?:comment|mention|word|fuss|explanation|remark)\b/,
    40,
  ),
];
