import { describe } from '@jest/globals';

import { itJudges } from '../probes/probe.js';
import { ATTACKS_IN_PROGRAMS } from './attacks-in-programs.js';
import { ATTACKS_IN_WORDS } from './attacks-in-words.js';
import { probesOf } from './class-of-attack.js';

describe.each([...ATTACKS_IN_WORDS, ...ATTACKS_IN_PROGRAMS].map((one) => [one.title, one] as const))('%s', (_, one) => {
  itJudges(probesOf(one));
});
