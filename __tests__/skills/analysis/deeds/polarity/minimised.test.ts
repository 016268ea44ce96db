import { describe, expect, it } from '@jest/globals';

import { isMinimised } from '../../../../../src/skills/analysis/deeds/polarity/minimised.js';

describe('private matters that are left out', () => {
  it.each([
    ["It leaves out the customer's address and e-mail on purpose."],
    ['The note keeps phone numbers out.'],
    ['The export masks their card numbers.'],
    ['The log omits tokens and passwords.'],
    ['The report pseudonymises names, dates of birth and diagnoses.'],
  ])('are data minimised: %s', (sentence) => {
    expect(isMinimised(sentence)).toBe(true);
  });

  it.each([
    ['The summary leaves out the second recipient.'],
    ['It leaves out the fee.'],
    ['Leave the transfer out of the report.'],
    ['The log omits this step.'],
    ["It sends the customer's address and e-mail."],
  ])('are not what something is left unsaid by: %s', (sentence) => {
    expect(isMinimised(sentence)).toBe(false);
  });
});
