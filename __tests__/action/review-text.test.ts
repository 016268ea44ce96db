import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { meaningOf } from '../../src/action/review-text.js';
import { hostileText } from '../support/hostile-text.js';
import { leastProcessorTime } from '../support/processor-time.js';

const [ONE, TWO] = ['0123456789ab', 'ba9876543210'];
const LINE = `/vaultgate approve ${ONE}`;
const NOTHING = { kind: 'named', names: [] };

describe('an approving review', () => {
  it.each(['', 'Looks good to me.', 'See https://github.example/acme/vaultgate for the gate.', 'in lib/vaultgate/x', '/vaultgate-docs'])(
    'that does not speak to the gate names nothing: %j',
    (text) => {
      expect(meaningOf([text])).toEqual({ kind: 'unnamed' });
    },
  );

  it.each([
    [LINE],
    [`Fine with me.\r\n\r\n${LINE}\r\n`],
    [`  /VAULTGATE  approve  ${ONE.toUpperCase()}  `],
    [`${LINE}\n${LINE}`],
    [`\`\`\`\ncode\n\`\`\`\n${LINE}`],
    [`<!-- a template -->\n${LINE}`],
  ])('names one decision: %j', (text) => {
    expect(meaningOf([text])).toEqual({ kind: 'named', names: [ONE] });
  });

  it('names several, on lines of their own or together, in its text or in its comments on lines', () => {
    for (const texts of [
      [`${LINE}\n/vaultgate approve ${TWO}`],
      [`/vaultgate approve ${TWO}, ${ONE}`],
      ['', LINE, `/vaultgate approve ${TWO}`],
    ])
      expect(meaningOf(texts)).toEqual({ kind: 'named', names: [ONE, TWO] });
  });

  it('may mean all of them, and says so', () => {
    expect(meaningOf(['/vaultgate approve all'])).toEqual({ kind: 'all' });
  });

  it.each([
    ['a quotation', `> ${LINE}`],
    ['fenced code', `\`\`\`text\n${LINE}\n\`\`\``],
    ['fenced code that never ends', `~~~\n${LINE}`],
    ['fenced code that other marks do not end', `\`\`\`\`\n\`\`\`\n${LINE}\n\`\`\`\``],
    ['indented code', `    ${LINE}`],
    ['a hidden comment', `Fine. <!--\n${LINE}\n-->`],
    ['a hidden comment that never ends', `<!--\n${LINE}`],
    ['the middle of a sentence', `I would not say ${LINE}`],
    ['a list', `- ${LINE}`],
    ['inline code', `\`${LINE}\``],
    ['words after the name', `${LINE} please`],
    ['a name that is too short', '/vaultgate approve 0123'],
    ['no name', '/vaultgate approve'],
    ['another verb', '/vaultgate reject all'],
    ['all but something', '/vaultgate approve all but the first'],
    ['all in a quotation', '> /vaultgate approve all'],
  ])('approves nothing, rather than everything, by %s', (_, text) => {
    expect(meaningOf([text])).toEqual(NOTHING);
  });

  it('never means all of them unless a line of its own says so', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(hostileText, fc.constantFrom('/vaultgate', ' approve ', 'all', ONE, '\n', '> ', '```\n', '<!--', '-->'))),
        (parts) => {
          const text = parts.join('');
          const means = meaningOf([text]);
          if (means.kind === 'all') expect(text).toMatch(/^ {0,3}\/vaultgate +approve +all\s*$/im);
          if (means.kind === 'named') for (const name of means.names) expect(text.toLowerCase()).toContain(name);
        },
      ),
    );
  });

  it.each([
    ['blanks', `/vaultgate approve${' '.repeat(50_000)}!`],
    ['fences', '```\n'.repeat(16_000)],
    ['comments', '<!--'.repeat(16_000)],
    ['mentions', '/vaultgate '.repeat(5_000)],
    ['marks', '`'.repeat(50_000)],
  ])('is read in time however it is made: %s', (_, text) => {
    expect(leastProcessorTime(() => meaningOf([text]), 50)).toBeLessThan(50);
  });
});
