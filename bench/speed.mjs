// Measures speed as ratios within one run, in CPU time (user and system), so that a busy machine changes them little.
//
//   npm run bench -- [--corpus DIR] [--example DIR] [--runs N] [--node FILE]
//
// DIR of --corpus is any folder of skill bundles. Needs bash, find and sha256sum; runs dist/, so build first.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = join(ROOT, 'dist/cli/index.js');

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    example: { type: 'string', default: join(ROOT, 'examples/governed-repo') },
    runs: { type: 'string', default: '15' },
    node: { type: 'string', default: process.execPath },
  },
});
const runs = Number(options.runs);
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  startUp();
  if (options.corpus !== undefined) corpus(options.corpus);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The start of the program and a check of a small repository, against an empty script. */
function startUp() {
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  const commands = {
    empty: [options.node, empty],
    version: [options.node, CLI, '--version'],
    example: [options.node, CLI, 'check', options.example, '--fail-on', 'never'],
  };
  const times = interleaved(commands);
  const base = median(times.empty);
  const version = median(times.version);
  const example = median(times.example);
  console.log(`empty script                    ${milliseconds(base)}`);
  console.log(`--version                       ${milliseconds(version)}   ${ratio(version, base)} of an empty script (aim: 2.0 at most)`);
  console.log(
    `check of the example            ${milliseconds(example)}   ${milliseconds(example - base)} above an empty script (aim: 150 ms at most)`,
  );
}

/**
 * One check of everything against the digests of the same files, which no tool that reads them all can beat.
 *
 * @param {string} directory
 */
function corpus(directory) {
  const list = join(folder, 'files');
  const find = spawnSync('find', [directory, '-type', 'f', '-print0'], { maxBuffer: 1 << 30 });
  writeFileSync(list, find.stdout);
  const report = join(folder, 'report.json');
  const digest = Math.min(...[1, 2, 3].map(() => cpuSeconds(['xargs', '-0', '-a', list, 'sha256sum'])));
  const check = cpuSeconds([options.node, CLI, 'check', directory, '--fail-on', 'never', '--format', 'json', '--output', report]);
  console.log(`sha256sum of the corpus         ${digest.toFixed(2)} s`);
  console.log(`check of the corpus             ${check.toFixed(2)} s   ${ratio(check, digest)} of sha256sum`);
}

/**
 * CPU times of each command, the commands in turn, so that what else the machine does falls on all alike.
 *
 * @template {string} Name
 * @param {Record<Name, string[]>} commands
 * @returns {Record<Name, number[]>}
 */
function interleaved(commands) {
  const names = /** @type {Name[]} */ (Object.keys(commands));
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1) for (const name of names) times[name]?.push(cpuSeconds(commands[name]));
  return times;
}

/**
 * User and system seconds of a command, by bash's own clock. Throws when the command fails.
 *
 * @param {string[]} command
 */
function cpuSeconds(command) {
  const script = 'TIMEFORMAT="%3U %3S"; exec 3>&2; { time "$@" >/dev/null 2>&3; } 2>&1';
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', ...command], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command.join(' ')} exited ${String(status)}: ${stderr}`);
  return stdout
    .trim()
    .split(' ')
    .reduce((sum, seconds) => sum + Number(seconds), 0);
}

/** @param {number[]} values */
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** @param {number} seconds */
function milliseconds(seconds) {
  return `${(seconds * 1000).toFixed(0).padStart(5)} ms`;
}

/**
 * @param {number} a
 * @param {number} b
 */
function ratio(a, b) {
  return `${(a / b).toFixed(1)}×`;
}
