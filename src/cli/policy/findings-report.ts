import type { Finding } from '../../core/finding.js';
import { withoutBase } from '../../gate/match.js';
import { orderFindings } from '../../gate/order-findings.js';
import { buildReport } from '../../report/build-report.js';
import type { Report } from '../../report/report.js';
import { EXIT, type ExitCode } from '../command.js';
import { renderReport } from '../render-report.js';
import type { PolicyFile } from '../../policies/policy-file.js';
import type { PolicyCall } from './policy-call.js';

/** Findings in the form of `vaultgate check`, with how many files were read. */
export function reportOf(call: PolicyCall, findings: readonly Finding[], files: readonly PolicyFile[]): Report {
  const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(file.document?.text ?? ''), 0);
  return buildReport({
    findings: orderFindings(withoutBase(findings)).map((finding) => ({ ...finding, waived: false })),
    packs: [],
    skills: [],
    coverage: { files: files.length, bytes, skipped: [] },
    failOn: call.failOn,
    createdAt: call.createdAt,
  });
}

/** Prints findings as a report; the exit code is that of its verdict. */
export async function putFindings(call: PolicyCall, findings: readonly Finding[], files: readonly PolicyFile[]): Promise<ExitCode> {
  const report = reportOf(call, findings, files);
  call.put(await renderReport(report, call.format, { colour: 'none', prefix: '' }));
  return exitOf(report);
}

export function exitOf(report: Report): ExitCode {
  return report.verdict === 'PASS' ? EXIT.pass : EXIT.findings;
}
