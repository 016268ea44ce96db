import { describe, expect, it } from '@jest/globals';

import { isIndentedCode } from '../../../src/skills/analysis/indented-code.js';
import { splitMarkdown } from '../../../src/skills/analysis/zones.js';

/** The paragraphs of a page that are code by their indentation. */
function indentedIn(text: string): readonly string[] {
  return splitMarkdown(text)
    .filter((zone) => isIndentedCode(text, zone))
    .map(({ start, end }) => text.slice(start, end).trim());
}

describe('a paragraph that is indented by four blanks or a tab', () => {
  it('is code where a line begins with a command and its options', () => {
    expect(indentedIn('Then run:\n\n    git fetch --all\n    git log -1\n\nThat is all.\n')).toEqual(['git fetch --all\n    git log -1']);
    expect(indentedIn('Then run:\n\n\tsudo make "all"\n')).toEqual(['sudo make "all"']);
  });

  it('is the rest of a list item where it reads as a sentence', () => {
    expect(indentedIn('- One\n\n    The second paragraph of the item goes on here.\n')).toEqual([]);
  });

  it('is none where one of its lines begins further left', () => {
    expect(indentedIn('    git fetch --all\nand so on\n')).toEqual([]);
  });
});
