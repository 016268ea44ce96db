import type { Language } from '../../code/behaviour.js';
import { IntentModel } from '../intent/model.js';
import { placeWeights } from '../intent/place-weights.js';
import { LineWeights, type HeavyLines } from './line-weights.js';
import { readProgramFeatures } from './program-features.js';
import { DOUBTFUL } from './thresholds.js';
import { WEIGHTS } from './weights.js';

let known: { readonly model: IntentModel; readonly lines: LineWeights } | undefined;

/** The model of this version, unpacked when the first program is weighed. */
function weighing(): { readonly model: IntentModel; readonly lines: LineWeights } {
  if (known === undefined) {
    const model = new IntentModel(Buffer.from(WEIGHTS, 'base64'));
    known = { model, lines: new LineWeights(model, DOUBTFUL) };
  }
  return known;
}

/** The lines of a program that weigh enough to be looked at, of those that overlap the heaviest; in the order of the text. */
export function heavyLines(text: string, language: Language): readonly HeavyLines[] {
  const { lines } = weighing();
  readProgramFeatures(text, language, lines);
  return lines.take();
}

/** Names that are told to a reader, at most. */
const MOST_NAMES = 5;

/** The names in a stretch of a program that weigh most, alone and in pairs, in the order of the text. */
export function heaviestNames(text: string, language: Language): readonly string[] {
  const weights = placeWeights(weighing().model, (feature) => {
    readProgramFeatures(text, language, { feature, line: () => undefined });
  });
  const byName = new Map<string, { at: number; weight: number }>();
  for (const [at, weight] of weights) {
    const name = nameAt(text, at);
    const before = byName.get(name);
    if (weight > 0 && name !== '') byName.set(name, { at: Math.min(at, before?.at ?? at), weight: Math.max(weight, before?.weight ?? 0) });
  }
  return [...byName]
    .sort(([, a], [, b]) => b.weight - a.weight || a.at - b.at)
    .slice(0, MOST_NAMES)
    .sort(([, a], [, b]) => a.at - b.at)
    .map(([name]) => name);
}

/** The whole name of which a part begins at an offset, with the mark of an option or a hidden file; none for hosts and numbers. */
function nameAt(text: string, at: number): string {
  const before = /\w{0,60}$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
  const after = /^\w{0,60}/.exec(text.slice(at, at + 60))?.[0] ?? '';
  const start = at - before.length;
  if (after === '' || /^\d|^.$/.test(before + after) || text.slice(0, start).endsWith('://')) return '';
  const mark = /(?:^|[\s"'`=*/\\([])(\.|--?)$/.exec(text.slice(Math.max(0, start - 3), start))?.[1] ?? '';
  return `${mark}${before}${after}`;
}
