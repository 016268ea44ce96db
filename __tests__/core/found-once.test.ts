import { expect, it } from '@jest/globals';

import { foundOnce } from '../../src/core/found-once.js';

it('finds a thing out once for each thing, also where nothing is found', () => {
  const asked: string[] = [];
  const firstOf = foundOnce((words: readonly string[]) => {
    asked.push(words.join(' '));
    return words[0];
  });
  const [some, none]: readonly (readonly string[])[] = [['a', 'b'], []];
  expect([firstOf(some ?? []), firstOf(some ?? [])]).toEqual(['a', 'a']);
  expect([firstOf(none ?? []), firstOf(none ?? [])]).toEqual([undefined, undefined]);
  expect(asked).toEqual(['a b', '']);
});

it('tells apart things that look the same', () => {
  const made = foundOnce((words: readonly string[]) => [...words]);
  const words = ['a'];
  expect(made(words)).toBe(made(words));
  expect(made(words)).not.toBe(made(['a']));
});
