import { describe, expect, it } from '@jest/globals';

import { nameOfSkill } from '../../../src/skills/analysis/skill-name.js';
import { SourceFile } from '../../../src/skills/analysis/source-file.js';

const nameOf = (text: string): string =>
  nameOfSkill([new SourceFile('README.md', '---\nname: other\n---\n'), new SourceFile('SKILL.md', text)]);

describe('the name of a skill', () => {
  it.each([
    ['---\nname: due-today\ndescription: x\n---\n', 'due-today'],
    ['---\ndescription: x\nname : "Due today"\n---\n', 'Due today'],
  ])('is what its manifest says: %j', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  it.each(['# name: due-today\n', '---\ndescription: the name: due\n---\n', ''])('is empty without one: %j', (text) => {
    expect(nameOf(text)).toBe('');
  });
});
