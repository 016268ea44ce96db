// @ts-nocheck: reads untyped command lines and tables; the code that it measures is typed.
// Scores the scanner on labelled bundles: `npm run bench:detection -- --corpus DIR`. DIR holds `labels.tsv` (id, label,
// stratum, corpus, category) and `bundles/<id>/<skill name>/…`. Reads text only; runs nothing of what it reads.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

// The compiled code is loaded by address, since it exists only after a build.
const compiled = (/** @type {string} */ path) => import(new URL(`../lib/${path}`, import.meta.url).href);
// As the doors of the product do, before they load the rest.
const { tuneEngine } = await compiled('io/tune-engine.js');
await tuneEngine();
const { analyse } = await compiled('skills/analysis/analyse.js');
const { baseRiskOf } = await compiled('skills/scoring/base-risk.js');
const { openAnalyser } = await compiled('skills/analysis/pool.js');

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    /** Corpora left out of the figures, or with `--only-held-out` the only ones in them. */
    'hold-out': { type: 'string', multiple: true, default: [] },
    'only-held-out': { type: 'boolean', default: false },
    /** Only corpora or strata whose name contains this. */
    only: { type: 'string', multiple: true, default: [] },
    ids: { type: 'string', multiple: true, default: [] },
    list: { type: 'boolean', default: false },
    /** Writes one JSON line for each bundle. */
    out: { type: 'string' },
    /** Compares the findings with the anchors on and off; slow. */
    'compare-filter': { type: 'boolean', default: false },
    /** Analyses the same bundles once more as `check` does, on all processors, and prints the time on the wall. */
    wall: { type: 'boolean', default: false },
  },
});
if (options.corpus === undefined) {
  console.error(
    'usage: npm run bench:detection -- --corpus DIR [--hold-out CORPUS]… [--only-held-out] [--only NAME]… [--list] [--out FILE] [--wall] [--compare-filter]',
  );
  process.exit(2);
}

const rows = readFileSync(join(options.corpus, 'labels.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));
const wanted = rows.filter(([id, label, stratum, corpus]) => {
  if (options.ids.length > 0) return options.ids.includes(id);
  if (options['hold-out'].includes(corpus) !== options['only-held-out']) return false;
  return options.only.length === 0 || options.only.some((part) => corpus.includes(part) || `${label}/${stratum}`.includes(part));
});

const strata = new Map();
const lines = [];
let bytes = 0;
let slowest = { id: '', milliseconds: 0 };
const cpu = { analyse: 0 };
const filterDifferences = { compared: 0, detections: 0, capabilities: 0 };
for (const [id, label, stratum, corpus, category] of wanted) {
  const bundle = bundleOf(join(options.corpus, 'bundles', id));
  const started = process.cpuUsage();
  const facts = analyse(bundle);
  const used = process.cpuUsage(started);
  const milliseconds = (used.user + used.system) / 1000;
  cpu.analyse += milliseconds;
  if (milliseconds > slowest.milliseconds) slowest = { id, milliseconds };
  bytes += bundle.files.reduce((sum, file) => sum + file.size, 0);
  if (options['compare-filter']) compareFilter(id, bundle, facts);
  const risk = baseRiskOf(facts.detections);
  const verdict = risk.points >= 60 ? 'FAIL' : risk.points >= 30 ? 'WARN' : 'PASS';
  const key = `${label}/${stratum}`;
  const counts = strata.get(key) ?? { n: 0, FAIL: 0, WARN: 0, PASS: 0 };
  counts.n += 1;
  counts[verdict] += 1;
  strata.set(key, counts);
  lines.push({
    id,
    label,
    stratum,
    corpus,
    category,
    verdict,
    points: risk.points,
    parts: risk.parts,
    detections: facts.detections,
    capabilities: facts.capabilities.map((fact) => fact.capability),
  });
}

report();
if (options.wall) await measureWall();
if (options.out !== undefined) {
  mkdirSync(dirname(options.out), { recursive: true });
  writeFileSync(options.out, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
}

function report() {
  console.log('| stratum | bundles | FAIL | WARN or FAIL |\n|---|---|---|---|');
  for (const [key, counts] of [...strata].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`| ${key} | ${counts.n} | ${share(counts.FAIL, counts.n)} | ${share(counts.FAIL + counts.WARN, counts.n)} |`);
  }
  const megabytes = bytes / 1e6;
  console.log(
    `\n${megabytes.toFixed(1)} MB, ${(cpu.analyse / 1000).toFixed(1)} s CPU, ${(cpu.analyse / megabytes).toFixed(1)} ms/MB; slowest ${slowest.id} (${slowest.milliseconds.toFixed(0)} ms)`,
  );
  if (options['compare-filter'])
    console.log(
      `with the anchors and without: ${filterDifferences.compared} bundles compared, ${filterDifferences.detections} differ in findings, ${filterDifferences.capabilities} in capabilities alone`,
    );
  const wrong = lines.filter(
    (line) => (line.label === 'malicious') === (line.verdict !== 'FAIL') && !(line.label === 'benign' && line.verdict === 'PASS'),
  );
  const byCorpus = new Map();
  for (const line of wrong) {
    const key = `${line.label}/${line.stratum} ${line.corpus} ${line.verdict}`;
    byCorpus.set(key, (byCorpus.get(key) ?? 0) + 1);
  }
  for (const [key, count] of [...byCorpus].sort((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(5)} ${key}`);
  if (!options.list) return;
  for (const line of wrong) {
    console.log(`\n${line.id} ${line.label}/${line.stratum} ${line.corpus} ${line.category}: ${line.verdict} ${line.points}`);
    for (const part of line.parts) console.log(`    ${part.points} ${part.rule} ${part.severity}/${part.confidence}: ${part.reason}`);
    for (const finding of line.detections.filter((one) => one.severity !== 'info').slice(0, 12)) {
      console.log(
        `      ${finding.rule} ${finding.severity}/${finding.confidence} ${finding.path}:${finding.region?.startLine ?? 0} ${JSON.stringify(finding.snippet ?? '')} ${JSON.stringify(finding.details)}`,
      );
    }
  }
}

/** Reads, hashes and analyses the bundles through the product's own pool of threads, a batch being read while the one before is analysed. */
async function measureWall() {
  const BATCH_BYTES = 16 * 1024 * 1024;
  const cpuBefore = process.cpuUsage();
  const started = performance.now();
  const analyser = openAnalyser(bytes);
  let batch = [];
  let batchBytes = 0;
  let previous = Promise.resolve();
  for (const [id] of wanted) {
    const bundle = bundleOf(join(options.corpus, 'bundles', id));
    batchBytes += bundle.files.reduce((sum, file) => sum + file.size, 0);
    batch.push(analyser.analyse(bundle));
    if (batchBytes < BATCH_BYTES) continue;
    await previous;
    previous = Promise.all(batch);
    batch = [];
    batchBytes = 0;
  }
  await Promise.all([previous, ...batch]);
  const milliseconds = performance.now() - started;
  await analyser.close();
  const used = process.cpuUsage(cpuBefore);
  const processor = (used.user + used.system) / 1000;
  const megabytes = bytes / 1e6;
  console.log(
    `reading, hashing and analysing on ${availableParallelism()} processors: ${(milliseconds / 1000).toFixed(1)} s, ${(milliseconds / megabytes).toFixed(1)} ms/MB of time on the wall (${(processor / megabytes).toFixed(1)} ms/MB CPU, ${(processor / milliseconds).toFixed(2)} processors busy)`,
  );
}

function share(part, whole) {
  return `${((100 * part) / whole).toFixed(1)} % (${part})`;
}

function compareFilter(id, bundle, facts) {
  const full = analyse(bundle, { filter: 'off' });
  filterDifferences.compared += 1;
  const [withAnchors, without] = [facts.detections, full.detections].map((list) => list.map((one) => JSON.stringify(one)));
  const lost = full.detections.filter((_one, index) => !withAnchors.includes(without[index]));
  const added = facts.detections.filter((_one, index) => !without.includes(withAnchors[index]));
  if (lost.length > 0 || added.length > 0) {
    filterDifferences.detections += 1;
    console.log(`${id}: the anchors lose or add findings`);
    for (const one of lost)
      console.log(
        `  only without anchors: ${one.rule} ${one.path}:${one.region?.startLine}:${one.region?.startColumn} ${one.snippet} ${JSON.stringify(one.details)}`,
      );
    for (const one of added)
      console.log(
        `  only with anchors: ${one.rule} ${one.path}:${one.region?.startLine}:${one.region?.startColumn} ${one.snippet} ${JSON.stringify(one.details)}`,
      );
  } else if (JSON.stringify(full.capabilities) !== JSON.stringify(facts.capabilities)) {
    filterDifferences.capabilities += 1;
    const [before, after] = [facts, full].map((one) => one.capabilities.map((fact) => fact.capability).join(' '));
    console.log(`${id}: the anchors change ${before === after ? 'places' : 'the list'} of capabilities`);
    const [shown, shownWithout] = [facts, full].map((one) => evidenceLines(one.capabilities));
    for (const line of shownWithout.filter((one) => !shown.includes(one))) console.log(`  only without anchors: ${line}`);
    for (const line of shown.filter((one) => !shownWithout.includes(one))) console.log(`  only with anchors: ${line}`);
  }
}

function evidenceLines(capabilities) {
  return capabilities.flatMap(({ capability, evidence }) =>
    evidence.map(({ path, region, snippet }) => `${capability} ${path}:${region.startLine}:${region.startColumn} ${snippet}`),
  );
}

function bundleOf(folder) {
  const [name] = readdirSync(folder);
  const root = join(folder, name);
  const files = [];
  const visit = (path) => {
    for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) visit(inner);
      else if (entry.isFile()) {
        const content = readFileSync(join(root, inner));
        files.push({
          path: inner,
          size: content.length,
          sha256: createHash('sha256').update(content).digest('hex'),
          executable: (statSync(join(root, inner)).mode & 0o111) !== 0,
          content: { kind: 'bytes', bytes: content },
        });
      }
    }
  };
  visit('');
  files.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  return { root: name, files, others: [] };
}
