import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { analyse } from '../../../../src/skills/analysis/analyse.js';
import { AnchorSet } from '../../../../src/skills/analysis/anchors.js';
import { hostilePassages } from '../../../../src/skills/analysis/intent/reading.js';
import { DOUBTFUL, SURE } from '../../../../src/skills/analysis/intent/thresholds.js';
import { SourceFile } from '../../../../src/skills/analysis/source-file.js';
import { TextUnit } from '../../../../src/skills/analysis/text-unit.js';
import { bundleOf } from '../example-bundle.js';

function passagesOf(name: string): readonly string[] {
  const lines = readFileSync(new URL(`../../../../training/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}

const hostile = passagesOf('hostile');
const honest = passagesOf('honest');
const pages = passagesOf('honest-pages');
const heldOut = { hostile: passagesOf('held-out-hostile'), honest: passagesOf('held-out-honest') };

const everyEighth = (passages: readonly string[]) => passages.filter((_, index) => index % 8 === 0);

function unitOf(text: string): TextUnit {
  return new TextUnit(new SourceFile('page.md', text), text, AnchorSet.of([]), 'on');
}

function weightOf(text: string): number {
  return Math.max(-9, ...hostilePassages(unitOf(text), -9).map(({ score }) => score));
}

/** How sure the rule is of a page that holds a passage and nothing else; undefined where it says nothing. */
function confidenceOf(text: string): string | undefined {
  const found = analyse(bundleOf({ 'page.md': text })).detections.find(({ rule }) => rule === 'skill/hostile-intent');
  return found?.confidence;
}

function shareOf(passages: readonly string[], least: number): number {
  const heavy = passages.filter((text) => hostilePassages(unitOf(text), least).length > 0);
  return heavy.length / passages.length;
}

describe('the passages that the weights were learned from', () => {
  it('are each there once, as hostile or as honest', () => {
    const all = [...hostile, ...honest, ...pages, ...heldOut.hostile, ...heldOut.honest];
    expect(new Set(all).size).toBe(all.length);
  });

  it('stand in the order of their texts, so that a change shows as what it is', () => {
    for (const passages of [hostile, honest, pages, heldOut.hostile, heldOut.honest])
      expect(passages).toEqual([...passages].sort((a, b) => (comparable(a) < comparable(b) ? -1 : 1)));
  });

  it('are those of the weights: alone, without their surroundings, a sixth of the hostile ones weigh enough to fail, hardly any of their honest twins and no honest page', () => {
    expect(shareOf(everyEighth(hostile), SURE)).toBeGreaterThan(0.15);
    expect(shareOf(everyEighth(honest), SURE)).toBeLessThan(0.01);
    expect(shareOf(pages, SURE)).toBe(0);
  });
});

describe('the passages that nothing was learned from', () => {
  it('weigh enough to be reported where they are hostile many times as often as where they are honest', () => {
    expect(shareOf(heldOut.hostile, SURE)).toBeGreaterThan(0.15);
    expect(shareOf(heldOut.honest, SURE)).toBeLessThan(0.02);
  });

  it('are looked at from one weight on and fail from another', () => {
    const told = heldOut.hostile.map((text) => ({ weight: weightOf(text), confidence: confidenceOf(text) }));
    const confidences = (least: number, most: number): readonly (string | undefined)[] =>
      told.filter(({ weight }) => weight >= least && weight < most).map(({ confidence }) => confidence);
    expect(new Set(confidences(-9, DOUBTFUL))).toEqual(new Set([undefined]));
    expect(confidences(DOUBTFUL, SURE)).toContain('medium');
    expect(confidences(DOUBTFUL, SURE)).not.toContain('high');
    expect(confidences(SURE, 9)).toContain('high');
  });
});

/** A key that sorts by code points as the files are sorted. */
function comparable(text: string): string {
  return Array.from(text, (character) => (character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')).join('');
}
