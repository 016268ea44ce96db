import { prettyJson } from '../../core/json.js';
import type { Finding } from '../../core/finding.js';
import type { PlannedChange } from '../../packs/change-packs.js';
import { lineDiff, type DiffLine } from '../../packs/line-diff.js';
import type { PackStep, PlannedFile, StepAction } from '../../packs/plan.js';
import { logText } from '../../report/untrusted.js';
import { ruleOf } from '../../rules/registry.js';

/** Lines around a change that are shown with it. */
const CONTEXT_LINES = 2;

const VERBS: Readonly<Record<StepAction, string>> = {
  install: 'install',
  upgrade: 'upgrade',
  downgrade: 'downgrade',
  replace: 'replace (same version, other content)',
  restore: 'restore',
  remove: 'remove',
  none: 'up to date',
};

/** The plan for people: pack by pack, file by file, with the difference of each policy in a dry run. */
export function printPlan({ plan, findings, recovery, outcome, force }: PlannedChange): string {
  const mode = outcome === 'applied' ? 'done' : 'dry-run';
  const lines: string[] = [];
  if (recovery.kind === 'completed') lines.push(`An interrupted command was completed first: ${logText(recovery.command)}`);
  if (recovery.kind === 'completed') lines.push(...recovery.kept.map((path) => `│ kept ${logText(path)}, which had changed since`));
  if (recovery.kind === 'undone') lines.push('An interrupted command was undone first; it had not changed anything yet.');
  for (const step of plan.steps) {
    lines.push(headOf(step));
    for (const file of step.files) lines.push(...fileLines(file, mode));
  }
  lines.push(...plan.notes.map(logText));
  if (mode === 'dry-run')
    lines.push(
      ...plan.changes.filter((change) => !isPolicy(change.path, plan.steps)).map((change) => `${verbOf(change)} ${logText(change.path)}`),
    );
  lines.push(...findings.map(findingLine));
  if (mode === 'dry-run')
    lines.push(
      ...plan.blockers.map(
        ({ path, pack, reason }) => `│ ${force === 'yes' ? 'allowed by' : 'needs'} --force: ${logText(path ?? pack)} ${logText(reason)}`,
      ),
    );
  lines.push(lastLine(plan.changes.length, outcome));
  return `${lines.join('\n')}\n`;
}

function headOf({ action, pack, from, to, source }: PackStep): string {
  const versions = [from, to].filter((version) => version !== null).map((version) => `v${version}`);
  const shown = new Set(versions).size === 1 ? versions.slice(0, 1) : versions;
  const origin = source === null || action === 'none' ? '' : ` (from ${source})`;
  return logText(
    action === 'none' ? `✓ ${pack} ${shown.join('')} is up to date` : `${VERBS[action]} ${pack} ${shown.join(' → ')}${origin}`,
  );
}

function fileLines(file: PlannedFile, mode: 'dry-run' | 'done'): string[] {
  const head = `│ ${file.action.padEnd(9)} ${logText(file.path)}`;
  const fields = file.fields.map((field) => `│             ${logText(field)}`);
  if (mode === 'done' || file.action === 'take-over' || file.action === 'save') return [head, ...fields];
  if (file.action === 'replace' && file.before === file.after)
    return [head, '│             the same policy; only header and layout change'];
  const diff = withContext(lineDiff(file.before ?? '', file.after ?? ''));
  return [head, ...fields, ...diff.map((line) => (line === undefined ? '│     …' : `│     ${line.sign} ${logText(line.text)}`))];
}

/** The changed lines and a few around them; undefined stands for what is left out. */
function withContext(lines: readonly DiffLine[]): (DiffLine | undefined)[] {
  const shown = lines.map((_, index) =>
    lines.slice(Math.max(0, index - CONTEXT_LINES), index + CONTEXT_LINES + 1).some((line) => line.sign !== ' '),
  );
  const result: (DiffLine | undefined)[] = [];
  for (const [index, line] of lines.entries()) {
    if (shown[index] === true) result.push(line);
    else if (index === 0 || shown[index - 1] === true) result.push(undefined);
  }
  return result;
}

function isPolicy(path: string, steps: readonly PackStep[]): boolean {
  return steps.some((step) => step.files.some((file) => file.path === path));
}

function verbOf(change: { readonly kind: 'write' | 'remove' }): string {
  return change.kind === 'write' ? '│ write    ' : '│ delete   ';
}

function findingLine(finding: Finding): string {
  const label = finding.rule === 'policy/weakened' ? 'lets more through' : finding.level;
  return `│ ${label}: ${logText(ruleOf(finding.rule)?.message(finding.details) ?? finding.rule)}`;
}

function lastLine(changes: number, outcome: PlannedChange['outcome']): string {
  switch (outcome) {
    case 'applied':
      return changes === 0 ? 'Nothing to do.' : `Done: ${files(changes)} changed.`;
    case 'blocked':
      return `Nothing was written; ${files(changes)} would change with --force.`;
    case 'preview':
      return changes === 0 ? 'Dry run: there is nothing to do.' : `Dry run: nothing was written; ${files(changes)} would change.`;
  }
}

function files(count: number): string {
  return count === 1 ? '1 file' : `${String(count)} files`;
}

/** The plan as data (`docs/schemas/pack-plan.v1.schema.json`). */
export function planJson({ plan, findings, recovery, outcome }: PlannedChange): string {
  return prettyJson({
    contract: 'vaultgate.pack-plan.v1',
    command: plan.command,
    applied: outcome === 'applied',
    recovery: recovery.kind,
    packs: plan.steps.map((step) => ({
      name: step.pack,
      action: step.action,
      from_version: step.from,
      to_version: step.to,
      source: step.source,
      files: step.files.map((file) => ({
        action: file.action,
        path: file.path,
        policy_id: file.policyId,
        fields: file.fields,
        diff: lineDiff(file.before ?? '', file.after ?? '').flatMap((line) => (line.sign === ' ' ? [] : [`${line.sign}${line.text}`])),
      })),
    })),
    changes: plan.changes.map((change) => ({ action: change.kind, path: change.path })),
    blockers: plan.blockers,
    notes: plan.notes,
    findings: findings.map((finding) => ({
      rule: finding.rule,
      level: finding.level,
      path: finding.path,
      message: ruleOf(finding.rule)?.message(finding.details) ?? finding.rule,
    })),
  });
}
