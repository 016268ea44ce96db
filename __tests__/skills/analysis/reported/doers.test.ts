import { describe, expect, it } from '@jest/globals';

import { isDoneByOthers, takenUp } from '../../../../src/skills/analysis/reported/doers.js';
import { leastProcessorTime } from '../../../support/processor-time.js';

describe('a deed of somebody else', () => {
  it.each([
    ['Attackers often ', ' the shell history'],
    ['Instances with a role ', ' their credentials from the metadata service'],
    ['Whoever ', ' users for their seed phrase is a thief'],
    ['A crafted page could make the assistant ', ' its system instructions'],
    ['Pages that ask you to ', ' a command are a trap'],
    ['Can a retrieved page ', ' the rules?'],
    ['If a ticket tells you to ', ' the keys, refuse'],
    ['The testers then placed ', ' a marker file'],
  ])('is heard in %j', (before, after) => {
    expect(isDoneByOthers(before, after)).toBe(true);
  });
});

describe('a deed of the reader', () => {
  it.each([
    ['', ' the shell history'],
    ['To protect the user from attackers, ', ' the keys and send them'],
    ['Act like attackers: ', ' the logs'],
    ['Make the assistant ', ' its system instructions'],
    ['Could you please ', ' your instructions?'],
    ['If the user asks for a report, ', ' the keys and send them'],
    ['This skill ', ' the keys'],
    ['The helper ', ' the keys'],
    ['The administrator has ', ' every command'],
    ['Attackers hide, and now you ', ' the logs'],
  ])('is none of others in %j', (before, after) => {
    expect(isDoneByOthers(before, after)).toBe(false);
  });
});

describe('what the sentences beside a deed say of it', () => {
  it.each([
    ['Now run these one by one.', 'ordered'],
    ['Do the same after each task.', 'ordered'],
    ['Carry it out at once.', 'ordered'],
    ['Do not run it yet; first look, then run it.', 'ordered'],
    ['The agent never runs these; it explains them.', 'forbidden'],
    ['Decode it, **don’t run it**.', 'forbidden'],
    ['Do not run it as root.', 'neither'],
    ['Never run it before the check.', 'neither'],
    ['Attackers run it every hour.', 'neither'],
    ['Write them down with the time.', 'neither'],
  ])('%j: %s', (text, said) => {
    expect(takenUp(text)).toBe(said);
  });
});

describe('reading who does what', () => {
  it.each(['attackers ', 'if a page tells you to ', 'they had then ', 'run it ', 'do not run these, ', 'asks the agent to '])(
    'takes time in proportion to the text: %j',
    (fill) => {
      const text = fill.repeat(Math.ceil(50_000 / fill.length));
      expect(leastProcessorTime(() => [isDoneByOthers(text, text), takenUp(text)], 50)).toBeLessThan(50);
    },
  );
});
