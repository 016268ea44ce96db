import { UserError } from '../../core/errors.js';
import type { Finding, Level } from '../../core/finding.js';
import { gatherPacks, readPacks } from '../../packs/read-packs.js';
import { notFound } from '../../packs/resolve.js';
import { EXIT, type ExitCode, type Terminal } from '../command.js';
import { renderReport } from '../render-report.js';
import { parsePackCall } from './pack-call.js';
import { reportOf } from './state-faults.js';

/**
 * Rules that say nothing about whether the installed files are those that were installed: they stay notes here. What could
 * not be verified counts like what failed, since only then does 0 mean that everything was.
 */
const ASIDE: readonly string[] = ['pack/version-drift', 'pack/not-shipped', 'pack/unknown-key'];
const UNVERIFIED = 'pack/unknown-origin';

/** Runs `pack verify`: 0 only when every installed file is verified to be what its pack installed. */
export async function runVerify(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const call = parsePackCall(args, terminal, []);
  const { snapshot, settings } = call.open();
  const model = readPacks(snapshot, settings);
  const unknown = call.names.find((name) => !model.packs.some((pack) => pack.name === name));
  if (unknown !== undefined)
    throw unknownPack(
      unknown,
      model.packs.map((pack) => pack.name),
      () => gatherPacks(snapshot, settings),
    );
  if (model.packs.length === 0 && model.findings.length === 0) {
    throw new UserError('EMPTY', 'no packs are installed, so there is nothing to verify', 'Install one with: vaultgate pack add NAME');
  }
  const named = call.names.length === 0 ? undefined : new Set(call.names);
  const packs = model.packs.filter((pack) => named === undefined || named.has(pack.name));
  const findings = model.findings.filter(
    (finding) => named === undefined || finding.subject?.kind !== 'pack' || named.has(finding.subject.name),
  );
  const report = reportOf(call, snapshot, findings.map(regraded), packs, 'warning');
  call.put(await renderReport(report, call.format, { colour: 'none', prefix: '' }));
  return report.verdict === 'PASS' ? EXIT.pass : EXIT.findings;
}

function regraded(finding: Finding): Finding {
  const level: Level = ASIDE.includes(finding.rule) ? 'note' : finding.rule === UNVERIFIED ? 'warning' : finding.level;
  return level === finding.level ? finding : { ...finding, level };
}

function unknownPack(name: string, installed: readonly string[], gather: () => ReturnType<typeof gatherPacks>): UserError {
  const { catalog } = gather();
  if (catalog.available(name) === undefined) return notFound(name, catalog);
  const known = installed.length === 0 ? 'No packs are installed.' : `Installed are ${installed.join(', ')}.`;
  return new UserError('PackNotFound', `PackNotFound: ${name} is not installed`, known);
}
