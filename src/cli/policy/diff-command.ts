import { UserError } from '../../core/errors.js';
import { equalValues, prettyJson, type JsonObject } from '../../core/json.js';
import { sortedBy } from '../../core/order.js';
import { describeChange, fieldChanges } from '../../packs/field-changes.js';
import type { PolicyFile } from '../../policies/policy-file.js';
import { judgeChanges } from '../../policies/weakening/judge-changes.js';
import type { Report } from '../../report/report.js';
import { logText } from '../../report/untrusted.js';
import { plainStyle, textReport } from '../../report/text.js';
import type { ExitCode, Terminal } from '../command.js';
import { exitOf, reportOf } from './findings-report.js';
import { parsePolicyCall } from './policy-call.js';
import { policiesAt } from './policy-source.js';

/** One policy that differs between the two sets. */
type PolicyDifference = JsonObject & {
  readonly policy_id: string;
  readonly change: 'added' | 'removed' | 'changed' | 'moved';
  readonly a: string | null;
  readonly b: string | null;
  /** The changed fields, in short. */
  readonly fields: readonly string[];
};

/** Runs `policy diff A B`: what changed, and whether B lets anything through that A did not. */
export function runDiff(args: readonly string[], terminal: Terminal): ExitCode {
  const call = parsePolicyCall(args, terminal);
  const [first, second, ...rest] = call.positionals;
  if (first === undefined || second === undefined || rest.length > 0) {
    throw new UserError(
      'USAGE',
      'policy diff needs two sets of policies',
      'Write vaultgate policy diff A B; each a file, a folder or REV:path.',
    );
  }
  const [a, b] = [policiesAt(call, first), policiesAt(call, second)];
  // A file that cannot be used would silently count as no policy at all.
  const unusable = [...a, ...b].filter((file) => file.policy === undefined).flatMap((file) => file.findings);
  const report = reportOf(call, [...unusable, ...judgeChanges(a, b)], [...a, ...b]);
  const differences = differencesOf(a, b);
  call.put(call.format === 'json' ? diffJson(report, differences) : diffText(report, differences));
  return exitOf(report);
}

function differencesOf(a: readonly PolicyFile[], b: readonly PolicyFile[]): readonly PolicyDifference[] {
  const [old, now] = [byId(a), byId(b)];
  const differences = [...new Set([...old.keys(), ...now.keys()])].flatMap((id): PolicyDifference[] => {
    const [before, after] = [old.get(id), now.get(id)];
    const base = { policy_id: id, a: before?.path ?? null, b: after?.path ?? null };
    if (before === undefined) return [{ ...base, change: 'added', fields: [] }];
    if (after === undefined) return [{ ...base, change: 'removed', fields: [] }];
    if (!equalValues(before.document?.value, after.document?.value)) {
      return [{ ...base, change: 'changed', fields: fieldChanges(before.document?.value, after.document?.value).map(describeChange) }];
    }
    return before.path === after.path ? [] : [{ ...base, change: 'moved', fields: [] }];
  });
  return sortedBy(differences, (difference) => difference.policy_id);
}

function byId(files: readonly PolicyFile[]): ReadonlyMap<string, PolicyFile> {
  return new Map(files.flatMap((file) => (file.policy === undefined ? [] : [[file.policy.id, file] as const])));
}

const MARKS = { added: '+', removed: '-', changed: '~' } as const;

function diffText(report: Report, differences: readonly PolicyDifference[]): string {
  const lines = differences.flatMap(({ policy_id, change, fields }) =>
    change === 'moved' ? [] : [`${MARKS[change]} ${logText(`${policy_id}${fields.length === 0 ? '' : `: ${fields.join('; ')}`}`)}\n`],
  );
  const moved = differences.filter(({ change }) => change === 'moved').length;
  if (moved > 0) lines.push(`= ${moved === 1 ? '1 policy stands' : `${String(moved)} policies stand`} unchanged in another file\n`);
  if (differences.length === 0) lines.push('The two sets hold the same policies.\n');
  return `${lines.join('')}\n${textReport(report, plainStyle)}`;
}

/** `docs/schemas/policy-diff.v1.schema.json`. */
function diffJson(report: Report, differences: readonly PolicyDifference[]): string {
  return prettyJson({
    contract: 'vaultgate.policy-diff.v1',
    weaker: report.findings.some((finding) => finding.rule === 'policy/weakened'),
    verdict: report.verdict,
    policies: differences,
    findings: report.findings,
  });
}
