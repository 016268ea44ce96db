// @ts-nocheck: reads untyped files.
// Learns the weights of `skill/hostile-intent` anew: `npm run train:intent -- --corpus DIR`. DIR holds `labels.tsv` and
// `bundles/` as for `bench:detection`; of its bundles those that are labelled benign are read, as text only. The passages
// that were written for it are in `training/`. `--hold-out PART` leaves out the corpora whose name holds that and prints how
// their bundles weigh, and writes nothing.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packed } from './intent/packing.mjs';
import { pagesBelow, passagesOf, stretchesOf } from './intent/passages.mjs';
import { bestScore, train } from './intent/training.mjs';

const { values } = parseArgs({ options: { corpus: { type: 'string' }, 'hold-out': { type: 'string', multiple: true, default: [] } } });
if (values.corpus === undefined) {
  console.error('usage: npm run train:intent -- --corpus DIR [--hold-out CORPUS]…');
  process.exit(2);
}
const isHeldOut = (corpus) => values['hold-out'].some((part) => corpus.includes(part));
const own = (name) => passagesOf(new URL(`../training/${name}.jsonl`, import.meta.url));
const seen = new Set();
const pages = [];
const heldOut = new Map();
const rows = readFileSync(join(values.corpus, 'labels.tsv'), 'utf8').trim().split('\n').slice(1);
for (const [id, label, stratum, corpus] of rows.map((row) => row.split('\t'))) {
  // Tools against attacks cite whole attacks, which are nobody's honest instructions.
  if (label !== 'benign' || stratum === 'hard-negative') continue;
  for (const path of pagesBelow(join(values.corpus, 'bundles', id))) {
    const text = readFileSync(path, 'utf8').slice(0, 400_000);
    const digest = createHash('sha256').update(text).digest('base64');
    if (seen.has(digest)) continue;
    seen.add(digest);
    const stretches = stretchesOf(path, text);
    if (isHeldOut(corpus)) heldOut.set(id, [...(heldOut.get(id) ?? []), ...stretches]);
    else for (const stretch of stretches) pages.push(stretch);
  }
}
// Honest pages near what attacks are about, which were written for this: learned from as pages are.
for (const line of readFileSync(new URL('../training/honest-pages.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n'))
  for (const stretch of stretchesOf('page.md', JSON.parse(line).text)) pages.push(stretch);
const model = train({ hostile: own('hostile'), honest: own('honest'), pages });
if (values['hold-out'].length === 0) {
  const { source, features } = packed(model);
  writeFileSync(new URL('../src/skills/analysis/intent/weights.ts', import.meta.url), source);
  console.log(`${features} features, bias ${model.bias.toFixed(3)}`);
} else {
  const weights = [...heldOut].map(([id, stretches]) => [Math.max(-9, ...stretches.map((one) => bestScore(model, one))), id]);
  weights.sort(([a], [b]) => b - a);
  for (const [weight, id] of weights.slice(0, 20)) console.log(weight.toFixed(2), id);
  for (const least of [0.3, 0.4, 0.5, 0.55, 0.7]) {
    const share = weights.filter(([weight]) => weight >= least).length / weights.length;
    console.log(`at least ${least}: ${(share * 100).toFixed(2)} % of ${weights.length} bundles`);
  }
}
