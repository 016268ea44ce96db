import { expect, it } from '@jest/globals';

import { analyse } from '../../../../src/skills/analysis/analyse.js';
import { baseRiskOf } from '../../../../src/skills/scoring/base-risk.js';
import { verdictOfScore } from '../../../../src/skills/scoring/risk-score.js';
import { bundleOf } from '../example-bundle.js';

/** What a careful reviewer says of a bundle: it must not pass the gate, must at least be looked at, must at least be noted, or is fine. */
export type Opinion = 'stopped' | 'questioned' | 'noted' | 'passed';
/** Where the scanner does not bear the opinion out; the test fails as soon as it does, so that the table stays true. */
export type KnownLimit = `not yet ${Opinion}`;

/** A name, the opinion, and either the body of a manifest or the files of a bundle. */
export type Probe = readonly [name: string, opinion: Opinion | KnownLimit, content: Content];
export type Content = string | Readonly<Record<string, string | Uint8Array>>;

const FRONT = '---\nname: table-notes\ndescription: Turns notes into tidy tables.\n---\n# Table notes\n\n';

/** A manifest of nothing but honest words, for bundles whose attack is in another file. */
export const HONEST_MANIFEST = `${FRONT}Read the notes and write one row for each of them.\n`;

/** States of every probe what the score of its bundle says, with the rules that spoke where it says something else. */
export function itJudges(probes: readonly Probe[]): void {
  for (const [name, opinion, content] of probes) {
    const wanted = opinion.replace('not yet ', '') as Opinion;
    const state = wanted === opinion ? it : it.failing;
    state(`${opinion}: ${name}`, () => {
      const { detections } = analyse(bundleOf(filesOf(content)));
      const verdict = verdictOfScore(baseRiskOf(detections).points);
      const said = detections.map((finding) => `${finding.rule} ${finding.severity}/${finding.confidence}`);
      expect({ opinion: opinionHeld(wanted, verdict, said.length), said }).toEqual({ opinion: wanted, said });
    });
  }
}

function filesOf(content: Content): Readonly<Record<string, string | Uint8Array>> {
  if (typeof content !== 'string') return { 'SKILL.md': HONEST_MANIFEST, ...content };
  return { 'SKILL.md': content.startsWith('---\n') ? content : FRONT + content };
}

/** The opinion itself where the verdict bears it out. */
function opinionHeld(opinion: Opinion, verdict: string, findings: number): string {
  const held = {
    stopped: verdict === 'FAIL',
    questioned: verdict !== 'PASS',
    noted: findings > 0 && verdict !== 'FAIL',
    passed: verdict === 'PASS',
  }[opinion];
  return held ? opinion : verdict;
}
