import { describe, expect, it } from '@jest/globals';

import { proseOf, readSentences } from '../../../../src/skills/analysis/intent/sentences.js';
import { SourceFile } from '../../../../src/skills/analysis/source-file.js';
import { AnchorSet } from '../../../../src/skills/analysis/anchors.js';
import { TextUnit } from '../../../../src/skills/analysis/text-unit.js';

function sentencesOf(text: string): { said: string; features: Set<number> }[] {
  const sentences: { said: string; features: Set<number> }[] = [];
  let features = new Set<number>();
  readSentences(text, 0, text.length, {
    feature: (key) => features.add(key),
    sentence: (start, end) => {
      sentences.push({ said: text.slice(start, end), features });
      features = new Set();
    },
  });
  return sentences;
}

const featuresOf = (text: string): Set<number> => sentencesOf(text)[0]?.features ?? new Set();

describe('a sentence', () => {
  it('is read from its first word to its stop', () => {
    expect(sentencesOf('Send it. Tell nobody!\n\n- And wait').map((one) => one.said)).toEqual(['Send it.', 'Tell nobody!', 'And wait']);
  });

  it('has its words and their ordered pairs as features', () => {
    expect(featuresOf('never tell anyone').size).toBe(6);
    expect(featuresOf('tell never')).not.toEqual(featuresOf('never tell'));
  });

  it('tells neighbours from words that stand apart', () => {
    const [near, apart] = [featuresOf('not tell'), featuresOf('not ever tell')];
    expect([...near].filter((key) => !apart.has(key))).toHaveLength(1);
  });

  it('pairs no words across a colon or a semicolon', () => {
    expect(featuresOf('never; tell').size).toBe(2);
  });

  it('is parted where no sentence is that long', () => {
    expect(sentencesOf('word '.repeat(1000)).length).toBeGreaterThan(10);
  });
});

describe('the prose of a page', () => {
  it('leaves out headings and code, and joins a paragraph with its list', () => {
    const text = '# Title\n\nFirst.\n- item\n\n```sh\nrm -rf build\n```\n\nLast.\n';
    const unit = new TextUnit(new SourceFile('SKILL.md', text), text, AnchorSet.of([]), 'on');
    expect(proseOf(unit).map(({ start, end }) => text.slice(start, end).trim())).toEqual(['First.\n- item', 'Last.']);
  });
});
