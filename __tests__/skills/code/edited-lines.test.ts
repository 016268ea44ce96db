import { describe, expect, it } from '@jest/globals';

import { readProgram } from '../../../src/skills/code/read-program.js';
import { leastProcessorTime } from '../../support/processor-time.js';

/** What a line of shell runs, as far as it is known. */
const runs = (line: string): string[] =>
  readProgram('shell', line).behaviours.flatMap((deed) => (deed.kind === 'execute' || deed.kind === 'evaluate' ? [deed.target ?? ''] : []));

describe('lines that are edited before they are run', () => {
  it.each([
    ["echo 'x;whoami' | cut -d';' -f2 | sh", 'whoami'],
    ["echo 'x whoami' | cut -d ' ' -f 2 | sh", 'whoami'],
    ["echo 'wh_oami' | sed 's/_//' | sh", 'whoami'],
    ["echo 'w_h_o_ami' | sed -e 's/_//g' | sh", 'whoami'],
    ["echo 'WHOami' | sed 's#WHO#who#;s#x#y#' | sh", 'whoami'],
  ])('are read as they come out: %s', (line, command) => {
    expect(runs(line).join('\n')).toContain(command);
  });

  it.each(["echo 'whoami' | sed 's/w.*o/x/' | sh", "echo 'whoami' | sed -n '1p' | sh", "echo 'a b' | cut -c1-2 | sh"])(
    'are unknown where a script does more than exchange plain texts: %s',
    (line) => {
      expect(runs(line).join('\n')).not.toContain('whoami');
    },
  );

  it('are given up once they grow beyond all measure', () => {
    const line = `echo 'a' ${`| sed 's/a/${'a'.repeat(80)}/g' `.repeat(40)}| sh`;
    expect(leastProcessorTime(() => readProgram('shell', line), 100)).toBeLessThan(100);
  });
});
