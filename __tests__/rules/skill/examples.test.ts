import { describe, expect, it } from '@jest/globals';

import { DETECTORS } from '../../../src/skills/analysis/detectors/all.js';
import { analyse } from '../../../src/skills/analysis/analyse.js';
import { bundleOfExample } from '../../skills/analysis/example-bundle.js';

/** The ids of the rules that speak up about an example with at least some weight. */
function rulesOn(example: string): string[] {
  const { detections } = analyse(bundleOfExample(example));
  return detections.filter((finding) => finding.severity !== 'info' && finding.confidence !== 'low').map((finding) => finding.rule);
}

describe.each(DETECTORS.map((detector) => [detector.rule.id, detector.rule] as const))('%s', (id, rule) => {
  it('has examples of both kinds', () => {
    expect(rule.examples.fires.length).toBeGreaterThan(0);
    expect(rule.examples.silent.length).toBeGreaterThan(0);
  });

  it.each(rule.examples.fires.map((example) => [example] as const))('fires on %j', (example) => {
    expect(rulesOn(example)).toContain(id);
  });

  it.each(rule.examples.silent.map((example) => [example] as const))('is silent on %j', (example) => {
    expect(rulesOn(example)).not.toContain(id);
  });

  it.each([...rule.examples.fires, ...rule.examples.silent].map((example) => [example] as const))(
    'finds the same in %j with and without its anchors',
    (example) => {
      const bundle = bundleOfExample(example);
      expect(analyse(bundle, { filter: 'on' })).toEqual(analyse(bundle, { filter: 'off' }));
    },
  );
});
