import { describe, expect, it } from '@jest/globals';

import { isBadHalf } from '../../../../src/skills/analysis/reported/pairs.js';
import { SourceFile } from '../../../../src/skills/analysis/source-file.js';
import { zoneAt } from '../../../../src/skills/analysis/zones.js';

/** Whether the word `here` of a page stands in the bad half of a pair. */
function isBad(page: string): boolean {
  const file = new SourceFile('SKILL.md', page);
  const start = page.indexOf('here');
  return isBadHalf({ file, start, end: start + 4, zone: zoneAt(file.zones, start), heading: '' });
}

describe('the bad half of a pair within one block', () => {
  it('stands between a comment that calls it bad and one that calls the rest good', () => {
    expect(isBad('```py\n# bad: no check\nload(here)\n\n# good\ncheck(x)\n```\n')).toBe(true);
    expect(isBad('```js\n// ❌ wrong\nconst a = 1;\nuse(here);\n// ✅ better, with a check\nuse(b);\n```\n')).toBe(true);
  });

  it('needs both: a block that only calls itself bad is copied as a whole', () => {
    expect(isBad('```py\n# bad: no check\nload(here)\n```\n')).toBe(false);
  });

  it('ends where the good half begins', () => {
    expect(isBad('```py\n# bad\nload(x)\n# good\ncheck(here)\n# good too\ny()\n```\n')).toBe(false);
  });

  it('is not begun by a comment that goes on as a sentence', () => {
    expect(isBad('```py\n# bad weather closes the port\nload(here)\n# good\nx()\n```\n')).toBe(false);
  });
});
