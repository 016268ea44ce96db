import { resolve } from 'node:path';

import { UserError } from '../../core/errors.js';
import { prettyJson } from '../../core/json.js';
import type { PackFolder } from '../../gate/settings.js';
import { openWorkingTree } from '../../io/working-tree.js';
import { openShelf, readShippedPack, type PackShelf, type ShippedPack } from '../../packs/shipped-pack.js';
import type { PlacedPolicy } from '../../policies/compile.js';
import { runPackTests, type PackTestsResult } from '../../policies/pack-tests.js';
import { duplicateIds, readPolicyFile } from '../../policies/policy-file.js';
import { logText } from '../../report/untrusted.js';
import { ruleOf } from '../../rules/registry.js';
import { EXIT, type ExitCode, type Terminal } from '../command.js';
import { parsePackCall } from './pack-call.js';

/** Runs `pack test [DIR]`: the tests of one pack, of a folder of packs, or of all packs that the repository offers. */
export function runTest(args: readonly string[], terminal: Terminal): ExitCode {
  const call = parsePackCall(args, terminal, []);
  if (call.names.length > 1) throw new UserError('USAGE', 'pack test takes one folder', 'Name a pack or a folder of packs.');
  const [folder] = call.names;
  const shelves = folder === undefined ? offered(call.open().settings.shippedPacks) : [shelfAt(resolve(terminal.cwd, folder), folder)];
  const tested = shelves.flatMap((shelf) => [...shelf.packs.keys()].map((name) => testPack(shelf, readShippedPack(shelf, name))));
  if (tested.length === 0)
    throw new UserError(
      'EMPTY',
      `no pack stands in ${folder ?? 'the folders of packs'}`,
      'Name the folder of a pack, the one with metadata.yaml.',
    );
  call.put(call.format === 'json' ? testsJson(tested) : tested.map(printTested).join(''));
  return tested.every(passed) ? EXIT.pass : EXIT.findings;
}

interface TestedPack {
  readonly pack: ShippedPack;
  /** What keeps the pack or one of its policies from being used at all. */
  readonly faults: readonly { readonly path: string; readonly message: string }[];
  readonly result: PackTestsResult;
}

/** The built-in packs are tested by this project; they are run where the repository has none of its own. */
function offered(folders: readonly PackFolder[]): PackShelf[] {
  const own = folders.filter((folder) => folder.origin !== 'built-in');
  return (own.length > 0 ? own : folders).map(openShelf);
}

function shelfAt(path: string, label: string): PackShelf {
  const snapshot = openWorkingTree(path, 'all');
  if (snapshot.entry('metadata.yaml') === undefined) return openShelf({ origin: 'option', label, snapshot, root: '' });
  const name =
    path
      .split(/[\\/]/)
      .filter((step) => step !== '')
      .at(-1) ?? '';
  const parent = openWorkingTree(resolve(path, '..'), 'all');
  const shelf = openShelf({ origin: 'option', label, snapshot: parent, root: '' });
  return { ...shelf, packs: new Map([[name, shelf.packs.get(name) ?? []]]) };
}

function testPack(shelf: PackShelf, pack: ShippedPack): TestedPack {
  const read = pack.policies.map((policy) => readPolicyFile(`${pack.path}/${policy.path}`, policy.document.text));
  const policies = read.flatMap(({ path, policy }): PlacedPolicy[] => (policy === undefined ? [] : [{ path, policy }]));
  const errors = [...read.flatMap((file) => file.findings), ...duplicateIds(read)].filter((finding) => finding.level === 'error');
  const faults = [
    ...pack.faults.map(({ path, message }) => ({ path, message })),
    ...errors.map((finding) => ({ path: finding.path, message: ruleOf(finding.rule)?.message(finding.details) ?? finding.rule })),
  ];
  const paths = (shelf.packs.get(pack.name) ?? [])
    .map((entry) => entry.path)
    .filter((path) => path.startsWith(`${pack.path}/tests/`) && path.endsWith('.yaml'));
  const contents = shelf.folder.snapshot.readMany(paths);
  const files = paths.map((path) => {
    const content = contents.get(path);
    return { path, bytes: content?.kind === 'bytes' ? content.bytes : '' };
  });
  return { pack, faults, result: runPackTests(policies, files) };
}

function passed({ faults, result }: TestedPack): boolean {
  return faults.length === 0 && result.failed.length === 0 && result.untested.length === 0 && result.unreadable.length === 0;
}

function printTested(tested: TestedPack): string {
  const { pack, faults, result } = tested;
  const count = result.count === 1 ? '1 test' : `${String(result.count)} tests`;
  const lines = [
    `${passed(tested) ? '✓' : '✗'} ${logText(pack.name)}: ${count}`,
    ...faults.map((fault) => `│ InvalidPack: ${logText(`${fault.message} (${fault.path})`)}`),
    ...result.unreadable.map(
      ({ path, problem }) => `│ ${logText(`${path}:${String(problem.region?.startLine ?? 1)}: ${problem.message}`)}`,
    ),
    ...result.failed.map(
      ({ path, region, name, difference }) => `│ ${logText(`${path}:${String(region.startLine)}: ${name}: ${difference}`)}`,
    ),
    ...(result.count === 0
      ? [`│ there is no test; write a list of name, request and expect into ${logText(`${pack.path}/tests/01.yaml`)}`]
      : []),
    ...(result.count === 0 ? [] : result.untested.map(({ path, policy }) => `│ ${logText(`${path}: no test fails without ${policy.id}`)}`)),
  ];
  return `${lines.join('\n')}\n`;
}

/** `docs/schemas/pack-tests.v1.schema.json`. */
function testsJson(tested: readonly TestedPack[]): string {
  return prettyJson({
    contract: 'vaultgate.pack-tests.v1',
    ok: tested.every(passed),
    packs: tested.map((one) => ({
      name: one.pack.name,
      ok: passed(one),
      tests: one.result.count,
      failed: one.result.failed.map(({ path, region, name, difference }) => ({ path, line: region.startLine, name, difference })),
      untested: one.result.untested.map(({ path, policy }) => ({ path, policy_id: policy.id })),
      unreadable: one.result.unreadable.map(({ path, problem }) => ({
        path,
        line: problem.region?.startLine ?? null,
        problem: problem.message,
      })),
      faults: one.faults,
    })),
  });
}
