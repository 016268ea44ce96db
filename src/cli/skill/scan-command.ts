import { policyFindings, scanDocument, scanFindings } from '../../skills/contracts/documents.js';
import { orderContractFindings } from '../../skills/contracts/contract-finding.js';
import { EXIT, type ExitCode, type Terminal } from '../command.js';
import { judgeOne } from './judge-one.js';
import { openInput, readBundleInput } from './open-bundle.js';
import { consentsOf, onePositional, parseSkillCall, POLICY, policyOf } from './skill-call.js';
import { accountLines, bundleLine, capabilityLine, countLine, findingLines, joinLines, leftOutLine, scoreLine } from './text.js';

/** `skill scan`: what a bundle is, does and hides. What a policy says is added only when one is asked for. */
export async function runScan(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const call = parseSkillCall(args, terminal, { ...POLICY, explain: 'flag' });
  const word = onePositional(call.positionals, 'BUNDLE');
  const policy = policyOf(call);
  const readings = await readBundleInput(openInput(call, word), word);
  const bundle = judgeOne(readings, policy, consentsOf(call, word));
  const asked = call.options.policy !== undefined || call.options.profile !== undefined;
  const findings = orderContractFindings([...scanFindings(bundle), ...(asked ? policyFindings(bundle) : [])]);
  const document = scanDocument(bundle, call.createdAt, findings);
  const explained = call.options.explain === true ? { ...document, explanation: explanationOf(bundle.account) } : document;
  call.put(explained, () => {
    const { file_count: files, total_bytes: bytes } = document.summary;
    return joinLines(
      bundleLine(word, files, bytes, document.bundle_sha256),
      leftOutLine(bundle.reading.leftOut),
      capabilityLine(document.capabilities),
      scoreLine(document.risk_score),
      call.options.explain === true ? accountLines(bundle.account) : [],
      countLine(findings),
      findingLines(findings),
    );
  });
  return findings.some((finding) => finding.severity === 'error') ? EXIT.findings : EXIT.pass;
}

function explanationOf(account: Parameters<typeof accountLines>[0]): Readonly<Record<string, unknown>> {
  return { base_risk: account.base, change_risk: account.change.lines, policy_delta: account.delta.lines };
}
