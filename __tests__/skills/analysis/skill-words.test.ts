import { describe, expect, it } from '@jest/globals';

import { wordsOfSkill } from '../../../src/skills/analysis/skill-words.js';
import { SourceFile } from '../../../src/skills/analysis/source-file.js';

const nameOf = (text: string): string =>
  wordsOfSkill([new SourceFile('README.md', '---\nname: other\n---\n'), new SourceFile('SKILL.md', text)]).name;

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

describe('what a skill says of itself', () => {
  it('is the prose of its manifest, without code and comments', () => {
    const manifest = new SourceFile(
      'SKILL.md',
      '---\nname: due-today\n---\nReads the clipboard.\n\n```sh\npbpaste\n```\n\n<!-- not this -->\n',
    );
    const { name, prose } = wordsOfSkill([manifest]);
    expect(name).toBe('due-today');
    expect(prose).toContain('Reads the clipboard.');
    expect(prose).not.toMatch(/pbpaste|not this/);
  });
});
