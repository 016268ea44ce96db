// @ts-nocheck: reads untyped files.
// Learns the weights of `skill/hostile-program` anew: `npm run train:programs -- --corpus DIR`. DIR holds `labels.tsv` and
// `bundles/` as for `bench:detection`; of its bundles those that are labelled benign are read, as text only. The programs that
// were written for it are in `training/programs/`. `--folds N` leaves out the Nth part of the publishers and of the twins by
// turns, prints how what was left out weighs, and writes nothing.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packed } from './intent/packing.mjs';
import { LineStore, programsBelow, programsIn } from './programs/line-store.mjs';
import { heaviest, train } from './programs/training.mjs';

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, folds: { type: 'string' }, 'by-kind': { type: 'boolean', default: false } },
});
if (values.corpus === undefined) {
  console.error('usage: npm run train:programs -- --corpus DIR [--folds N [--by-kind]]');
  process.exit(2);
}
const folds = Number(values.folds ?? 1);
const bundles = new LineStore();
const seen = new Set();
const rows = readFileSync(join(values.corpus, 'labels.tsv'), 'utf8').trim().split('\n').slice(1);
const honestRows = rows.map((row) => row.split('\t')).filter(([, label, stratum]) => label === 'benign' && stratum !== 'hard-negative');
const foldOfCorpus = balancedFolds(honestRows.map(([, , , corpus]) => corpus));
for (const [id, , stratum, corpus] of honestRows)
  for (const program of programsBelow(join(values.corpus, 'bundles', id))) {
    const digest = createHash('sha256').update(program.text).digest('base64');
    if (seen.has(digest)) continue;
    seen.add(digest);
    bundles.add(program, { id, stratum, fold: foldOfCorpus.get(corpus), isPage: program.isPage, path: program.path });
  }
const own = new LineStore();
const kinds = [];
for (const name of ['hostile', 'honest']) read(name).forEach((program, index) => learn(program, name === 'hostile', program.kind, index));
read('pairs').forEach(({ language, kind, hostile, honest }, index) => {
  learn({ language, text: hostile }, true, kind, index);
  learn({ language, text: honest }, false, kind, index);
});

if (folds === 1) {
  const { source, features } = packed(train(own, bundles), { least: 0.009, command: 'train:programs' });
  writeFileSync(new URL('../src/skills/analysis/program-weight/weights.ts', import.meta.url), source);
  console.log(`${String(features)} features, ${String(source.length)} bytes`);
} else report();

function read(name) {
  return programsIn(new URL(`../training/programs/${name}.jsonl`, import.meta.url));
}

/** Twins, and with `--by-kind` all programs of a kind, are in the same part. */
function learn(program, hostile, kind, index) {
  if (!kinds.includes(kind)) kinds.push(kind);
  own.add(program, { hostile, fold: (values['by-kind'] ? kinds.indexOf(kind) : index) % folds });
}

/** Learns as often as there are parts, and prints how each part weighs by what was learned without it. */
function report() {
  const heaviestOf = new Map();
  const found = { hostile: [], honest: [] };
  for (let fold = 0; fold < folds; fold += 1) {
    const learned = train(own, bundles, (about) => about.fold !== fold);
    const left = (store) => [...store.about.keys()].filter((program) => store.about[program].fold === fold);
    const inBundles = left(bundles);
    heaviest(learned, bundles, inBundles).forEach((score, at) => {
      const { id, isPage, stratum, path } = bundles.about[inBundles[at]];
      const key = JSON.stringify([id, isPage]);
      if (score > (heaviestOf.get(key)?.score ?? -Infinity)) heaviestOf.set(key, { id, isPage, stratum, score, path });
    });
    const inOwn = left(own);
    heaviest(learned, own, inOwn).forEach((score, at) => found[own.about[inOwn[at]].hostile ? 'hostile' : 'honest'].push(score));
  }
  const scores = [...heaviestOf.values()].sort((a, b) => b.score - a.score);
  for (const { id, isPage, score, path } of scores.slice(0, 40)) console.log(score.toFixed(2), isPage ? 'page' : 'file', id, path);
  const total = new Set(honestRows.map(([id]) => id)).size;
  const share = (list, least) => `${((100 * list.filter((score) => score >= least).length) / list.length).toFixed(1)} %`;
  for (let least = -0.6; least <= 0.31; least += 0.1) {
    const over = (isPage) => scores.filter((one) => one.isPage === isPage && one.score >= least).length;
    const inFiles = `bundles with such a file ${((100 * over(false)) / total).toFixed(2)} %, with such a page ${((100 * over(true)) / total).toFixed(2)} %`;
    console.log(`at least ${least.toFixed(1)}: ${inFiles}; hostile ${share(found.hostile, least)}, honest ${share(found.honest, least)}`);
  }
}

/** A part for each corpus, so that the parts hold about as many bundles each. */
function balancedFolds(corpora) {
  const sizes = new Map();
  for (const corpus of corpora) sizes.set(corpus, (sizes.get(corpus) ?? 0) + 1);
  const loads = new Array(folds).fill(0);
  return new Map(
    [...sizes]
      .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      .map(([corpus, size]) => {
        const fold = loads.indexOf(Math.min(...loads));
        loads[fold] += size;
        return [corpus, fold];
      }),
  );
}
