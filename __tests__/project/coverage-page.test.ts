import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { RULES } from '../../src/rules/registry.js';
import { DETECTION_RULES } from '../../src/rules/skill/all.js';
import { ATTACKS_IN_PROGRAMS } from '../skills/analysis/coverage/attacks-in-programs.js';
import { ATTACKS_IN_WORDS } from '../skills/analysis/coverage/attacks-in-words.js';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/coverage.md'), 'utf8');

const classes = PAGE.split(/^## /m)
  .slice(1)
  .map((section) => ({
    title: section.split('\n', 1).join(''),
    rules: [...section.matchAll(/\[`(skill\/[a-z-]+)`\]/g)].map(([, id]) => id ?? ''),
    honest: section.includes('Not taken for it: '),
  }));

describe('the page of classes', () => {
  it('has the eighteen classes that the tests hold examples of', () => {
    expect(classes).toHaveLength(18);
    expect(classes.map(({ title }) => title).toSorted()).toEqual(
      [...ATTACKS_IN_WORDS, ...ATTACKS_IN_PROGRAMS].map(({ title }) => title).toSorted(),
    );
  });

  it.each(classes)('names rules that are there for “$title”, each with both kinds of example', ({ rules, honest }) => {
    expect(honest).toBe(true);
    expect(rules.length).toBeGreaterThan(0);
    for (const id of rules) {
      const examples = RULES.find((rule) => rule.id === id)?.examples;
      expect([id, (examples?.fires.length ?? 0) > 0, (examples?.silent.length ?? 0) > 0]).toEqual([id, true, true]);
    }
  });

  it('has each detection rule in one class', () => {
    const named = classes.flatMap(({ rules }) => rules);
    expect(named.toSorted()).toEqual([...new Set(named)].toSorted());
    expect(DETECTION_RULES.filter(({ id }) => !named.includes(id)).map(({ id }) => id)).toEqual([]);
  });
});
