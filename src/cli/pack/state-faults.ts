import type { Finding } from '../../core/finding.js';
import { compareCodePoints } from '../../core/order.js';
import { withoutBase } from '../../gate/match.js';
import { observe } from '../../gate/observed.js';
import { orderFindings } from '../../gate/order-findings.js';
import type { FailOn } from '../../gate/settings.js';
import type { Snapshot } from '../../io/snapshot.js';
import type { PackStatus } from '../../packs/model.js';
import { buildReport } from '../../report/build-report.js';
import type { Report } from '../../report/report.js';
import { EXIT, type ExitCode } from '../command.js';
import { renderReport } from '../render-report.js';
import type { PackCall } from './pack-call.js';

const STATE_RULES: readonly string[] = ['pack/state-invalid', 'pack/state-version', 'pack/symlink'];

/** Findings that mean that nothing can be said about what is installed. */
export function stateFaults(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => STATE_RULES.includes(finding.rule));
}

/** A report of some findings, in the form of `vaultgate check`. */
export function reportOf(
  call: PackCall,
  snapshot: Snapshot,
  findings: readonly Finding[],
  packs: readonly PackStatus[],
  failOn: FailOn,
): Report {
  const observed = observe(snapshot);
  observed.snapshot.readMany([...new Set(packs.flatMap((pack) => pack.files.map((file) => file.path)))].sort(compareCodePoints));
  return buildReport({
    findings: orderFindings(withoutBase(findings)).map((finding) => ({ ...finding, waived: false })),
    packs,
    skills: [],
    coverage: observed.coverage([]),
    failOn,
    createdAt: call.createdAt,
  });
}

/** Prints why nothing can be listed, as findings. */
export async function putFaults(call: PackCall, snapshot: Snapshot, faults: readonly Finding[]): Promise<ExitCode> {
  call.put(await renderReport(reportOf(call, snapshot, faults, [], 'error'), call.format, { colour: 'none', prefix: '' }));
  return EXIT.findings;
}
