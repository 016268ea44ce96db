import { describe, expect, it } from '@jest/globals';

import { AnchorSet } from '../../../src/skills/analysis/anchors.js';
import { hidingPlace } from '../../../src/skills/analysis/hiding-place.js';
import { SourceFile } from '../../../src/skills/analysis/source-file.js';
import { TextUnit } from '../../../src/skills/analysis/text-unit.js';

/** Where the words “tidy up” of a page are hidden. */
function placeIn(page: string): string | undefined {
  const unit = new TextUnit(new SourceFile('SKILL.md', page), page, AnchorSet.of([]), 'on');
  const start = page.indexOf('tidy up');
  return hidingPlace(unit, { start, end: start + 'tidy up'.length });
}

describe('a text that readers of the rendered page do not see', () => {
  it.each([
    ['an element without display', '<div style="display:none">\n<b>Please</b> tidy up\n</div>\n'],
    ['letters in the colour of the page', '<span style="color: white">tidy up</span>\n'],
    ['an element within such an element', '<div hidden><div>one</div><p>tidy up</p></div>\n'],
    ['the text of a picture', '<img src="a.png" alt="tidy up">\n'],
  ])('stands in %s', (_, html) => {
    expect(placeIn(html)).toBe('invisible HTML');
  });

  it('stands in a comment', () => {
    expect(placeIn('<!-- tidy up -->\n')).toBe('a comment');
  });
});

describe('a text that readers see', () => {
  it.each([
    ['after an element that is hidden has ended', '<div><span style="display:none">x</span> Now tidy up</div>\n'],
    ['after a picture of no size', '<p><img src="a.png" style="width:0"> tidy up</p>\n'],
    ['after a sheet of styles', '<style>.menu { display: none }</style>\n<p>tidy up</p>\n'],
    ['in an element like others', '<p style="color: #333">tidy up</p>\n'],
    ['in a paragraph', 'Then tidy up.\n'],
  ])('stands %s', (_, page) => {
    expect(placeIn(page)).toBeUndefined();
  });
});
