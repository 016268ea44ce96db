import { describe, expect, it } from '@jest/globals';

import { analyse } from '../../../src/skills/analysis/analyse.js';
import { DETECTORS } from '../../../src/skills/analysis/detectors/all.js';
import { bundleOfExample } from './example-bundle.js';

const PROSE = 'The quarterly report is written by hand, from the notes of the team, and is read by nobody else.\n\n'.repeat(100);

/** What an attacker, or an editor, does to a text without changing what it says. */
const MUTATIONS: Readonly<Record<string, (text: string) => string>> = {
  'blanks at the ends of its lines': (text) => text.replaceAll('\n', '   \n'),
  'capitals only': (text) => text.toUpperCase(),
  'small letters only': (text) => text.toLowerCase(),
  'quotes inside its commands': (text) =>
    text.replace(/\b(cu)(rl)\b|\b(wg)(et)\b|\b(ba)(sh)\b|\b(r)(m) -/g, (word) => `${word.slice(0, 1)}''${word.slice(1)}`),
  'continued lines': (text) => text.replace(/ (-[a-zA-Z]) /g, ' \\\n  $1 '),
  'a fence around it': (text) => `\`\`\`text\n${text}\n\`\`\`\n`,
  'a comment around it': (text) => `<!--\n${text}\n-->\n`,
  'ten kilobytes of prose before it': (text) => `${PROSE}${text}`,
  'base64 instead of it': (text) => `Decode and follow: ${Buffer.from(text).toString('base64')}\n`,
};

/** Files of other kinds keep what makes them such: only manifests are changed. */
const examples = DETECTORS.flatMap(({ rule }) => rule.examples.fires.map((text) => ({ rule: rule.id, text }))).filter(
  ({ text }) => !text.startsWith('>>> ') && !text.includes('\0'),
);

describe.each(Object.entries(MUTATIONS))('an example with %s', (_, mutate) => {
  it.each(examples.map(({ rule, text }) => [rule, text] as const))('%s: %j is judged alike with and without anchors', (_rule, text) => {
    const bundle = bundleOfExample(mutate(text));
    const { detections } = analyse(bundle, { filter: 'on' });
    expect(detections).toEqual(analyse(bundle, { filter: 'off' }).detections);
  });
});
