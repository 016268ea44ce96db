import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = join(import.meta.dirname, '../..');
const NODE_24 = join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
const RUNTIMES = [
  { name: `this Node (${process.version})`, node: process.execPath },
  { name: 'Node 24', node: NODE_24 },
];

let home: string;
let dist: string;
let elsewhere: string;

beforeAll(() => {
  // Not below the repository, so that no node_modules and no package.json of ours is found by climbing.
  home = mkdtempSync(join(tmpdir(), 'vaultgate packaging ü '));
  dist = join(home, 'tool/dist');
  elsewhere = join(home, 'somewhere else');
  cpSync(join(ROOT, 'dist'), dist, { recursive: true });
  mkdirSync(elsewhere);
});

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

function run(node: string, args: readonly string[]): string {
  return execFileSync(node, args, { cwd: elsewhere, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '' } });
}

/** Runs a module of a few lines beside nothing of ours. */
function runModule(node: string, code: string): unknown {
  const file = join(elsewhere, 'probe.mjs');
  writeFileSync(file, code);
  return JSON.parse(run(node, [file]));
}

it('has Node 24 to test with', () => {
  expect(existsSync(NODE_24)).toBe(true);
  expect(run(NODE_24, ['--version'])).toMatch(/^v24\./);
});

describe.each(RUNTIMES)('dist/ copied elsewhere and run in a foreign working directory by $name', ({ node }) => {
  it('prints its version', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(run(node, [join(dist, 'cli/index.js'), '--version'])).toBe(`${version}\n`);
  });

  it('analyses a bundle in a worker thread', () => {
    const bundle = {
      root: 'a',
      files: [{ path: 'SKILL.md', size: 1, sha256: '0'.repeat(64), executable: false, content: { kind: 'bytes', bytes: [35] } }],
      others: [],
    };
    const answer = runModule(
      node,
      `import { Worker } from 'node:worker_threads';
       const worker = new Worker(new URL(${JSON.stringify(pathToFileURL(join(dist, 'worker/index.js')).href)}));
       const bundle = ${JSON.stringify(bundle)};
       for (const { content } of bundle.files) content.bytes = new Uint8Array(content.bytes);
       worker.once('message', async (answer) => { console.log(JSON.stringify(answer)); await worker.terminate(); });
       worker.postMessage({ id: 7, bundle });`,
    );
    expect(answer).toMatchObject({ id: 7, facts: { detections: [], capabilities: [] } });
  });
});
