import { describe, expect, it } from '@jest/globals';

import { isOrderAfter, leftBy, orderFor, orderWith } from '../../../src/skills/capabilities/orders.js';

const WRITE = /\b(?:create|write|save)\b/gi;
/** The order that a text gives about the thing in the code span, or nothing. */
function order(text: string): string | undefined {
  const at = text.indexOf('`');
  const start = orderFor(text, at, WRITE);
  return start === undefined ? undefined : text.slice(start, at).trim();
}

describe('the words before a verb', () => {
  it.each([
    '',
    '- ',
    '3. ',
    '## Step 2 — ',
    '- [ ] **Step 5: Draft**: ',
    'Then ',
    'If the user agrees, ',
    'For each page, then ',
    'You must ',
    'Analyse the project and ',
    'Read the page, then ',
    'Use the script to ',
    '**Always ',
  ])('make it an order: %j', (lead) => {
    expect(isOrderAfter(lead)).toBe(true);
  });

  it.each([
    'The user may ',
    'Users can ',
    'The server will ',
    'It is the tool that ',
    'Never ',
    'Do not read or ',
    'This page explains how to ',
    'The functions that parse and ',
    'Instead of trying to ',
  ])('make it none: %j', (lead) => {
    expect(isOrderAfter(lead)).toBe(false);
  });
});

describe('an order', () => {
  it.each([
    ['Write the result to `a.md`.', 'Write the result to'],
    ['Read it. Then save all of it, without remarks, as `a.md`.', 'save all of it, without remarks, as'],
    ['Create these files:\n\n- the plan, in `a.md`\n', 'Create these files:\n\n- the plan, in'],
    ['Create two deliverables:\n\n1. **Plan**: see below\n2. **Notes**: `b.md`\n', undefined],
    ['Names are short (e.g. two words). Save the page as `a.md`.', 'Save the page as'],
  ])('is found in %j', (text, expected) => {
    if (expected === undefined) expect(order(text)).toMatch(/^Create two deliverables/);
    else expect(order(text)).toBe(expected);
  });

  it.each([
    ['is worked by a thing', 'Write a summary based on `a.md`.'],
    ['is worked by a place', 'Write it by the rules in `a.md`.'],
    ['goes on with another deed', 'Create the plan, then read `a.md`.'],
    ['stands in a code span', 'The span x`create a `'],
    ['is what a user says', '- "Create a file called `a.md`"'],
    ['is about a list of reasons', 'Write a clear text that says:\n\n- why `a.md` is there\n'],
  ])('is none where it %s', (_, text) => {
    expect(order(text)).toBeUndefined();
  });

  it('to work with a thing may name where it comes from', () => {
    const text = 'Fetch the list from `a.md`.';
    expect(orderWith(text, text.indexOf('`'), /\bfetch\b/gi)).toBe(0);
    expect(orderFor(text, text.indexOf('`'), /\bfetch\b/gi)).toBeUndefined();
  });
});

describe('what a program leaves', () => {
  it.each(['The runner also writes `a.md`.', 'This creates `a.json`.', 'The script reads all pages and saves `a.md`.'])(
    'is found in %j',
    (text) => {
      expect(leftBy(text, text.indexOf('`'))).toBeDefined();
    },
  );

  it.each(['The script never writes `a.md`.', 'The author writes in `a.md`.', 'The tool reads `a.md`.'])('is not found in %j', (text) => {
    expect(leftBy(text, text.indexOf('`'))).toBeUndefined();
  });
});
