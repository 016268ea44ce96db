import { unsafeWorkflow } from '../../../rules/skill/unsafe-workflow.js';
import { isBadExample } from '../bad-example.js';
import type { Detector, Hit } from '../detector.js';
import { codeHit } from '../judged.js';
import type { BundleView } from '../bundle-view.js';
import { nearest } from '../proximity.js';
import type { SignalMatch } from '../signal.js';
import {
  EVENT_EXPRESSION,
  FETCH_HEAD,
  OUTLIVE_JOB,
  PROCESS_MEMORY,
  REGISTER_RUNNER,
  REMOTE_INCLUDE,
  RUNNER_PROCESS,
  RUNS_STRANGERS_TEXT,
  RUNTIME_TOKEN,
  SECRETS_DUMP,
  SEND_COMMAND,
  WORKFLOW_SECRET,
} from '../signals/workflows.js';
import type { TextUnit } from '../text-unit.js';
import {
  dumpGrade,
  expressionGrade,
  headGrade,
  includeGrade,
  printedSecrets,
  runnerGrade,
  runtimeTokenGrade,
  secretSendGrade,
  type WorkflowGrade,
} from '../workflows/grades.js';
import { keyAt, workflowAt } from '../workflows/workflow-region.js';
import { zoneAt } from '../zones.js';

/** Expressions of one text beyond this say nothing new, and each costs a look at the workflow around it. */
const MAX_LOOKS = 60;

/** Workflows of GitHub Actions that let strangers run what they like, or that hand the secrets of the repository on. */
export const unsafeWorkflowDetector: Detector = {
  rule: unsafeWorkflow,
  signals: [
    EVENT_EXPRESSION,
    FETCH_HEAD,
    OUTLIVE_JOB,
    PROCESS_MEMORY,
    REGISTER_RUNNER,
    REMOTE_INCLUDE,
    RUNNER_PROCESS,
    RUNS_STRANGERS_TEXT,
    RUNTIME_TOKEN,
    SECRETS_DUMP,
    SEND_COMMAND,
    WORKFLOW_SECRET,
  ],
  *detect(view) {
    for (const unit of view.units) {
      yield* expressions(view, unit);
      yield* heads(view, unit);
      yield* secrets(view, unit);
      yield* runners(view, unit);
    }
  },
};

function* expressions(view: BundleView, unit: TextUnit): Iterable<Hit> {
  // Careless interpolation is an oversight; a shell that is handed the text as its program is none.
  for (const match of unit.find(RUNS_STRANGERS_TEXT))
    yield codeHit(view, unit, match, 'critical', 'high', { how: 'has a shell run the text of a stranger', event: 'issue_comment' });
  for (const match of unit.find(EVENT_EXPRESSION).slice(0, MAX_LOOKS)) {
    const region = workflowAt(unit, match.start);
    const source = (match.groups['source'] ?? '').toLowerCase();
    yield* hitOf(view, unit, match, expressionGrade(region, source, keyAt(unit.text, match.start), match.start - region.start));
  }
}

function* heads(view: BundleView, unit: TextUnit): Iterable<Hit> {
  for (const match of unit.find(FETCH_HEAD).slice(0, MAX_LOOKS)) {
    const region = workflowAt(unit, match.start);
    yield* hitOf(view, unit, match, headGrade(region, match.start - region.start));
  }
}

function* secrets(view: BundleView, unit: TextUnit): Iterable<Hit> {
  for (const match of unit.find(SECRETS_DUMP))
    if (isCode(unit, match.start) || keyAt(unit.text, match.start) !== '')
      yield* hitOf(view, unit, match, dumpGrade(workflowAt(unit, match.start)));
  for (const match of unit.find(REMOTE_INCLUDE)) yield* hitOf(view, unit, match, includeGrade(match.groups['address'] ?? ''));
  const tokens = unit.find(RUNTIME_TOKEN);
  if (tokens.length > 0)
    for (const match of unit.find(SEND_COMMAND).slice(0, MAX_LOOKS))
      if (nearest(tokens, match, 1500) !== undefined) yield* hitOf(view, unit, match, runtimeTokenGrade(match.text));
  const named = unit.find(WORKFLOW_SECRET);
  const [first] = named;
  if (first === undefined) return;
  for (const { at, length } of printedSecrets(workflowAt(unit, first.start), named))
    yield codeHit(view, unit, { start: at, end: at + length }, 'critical', isBadExample(unit, at) ? 'low' : 'high', {
      how: 'prints a secret in a form that the log does not mask',
      event: '',
    });
  for (const match of unit.find(SEND_COMMAND).slice(0, MAX_LOOKS)) yield* hitOf(view, unit, match, secretSendGrade(match.text, named));
}

function* runners(view: BundleView, unit: TextUnit): Iterable<Hit> {
  const memory = unit.find(PROCESS_MEMORY);
  for (const match of unit.find(RUNNER_PROCESS))
    // A page that tells of such an attack names both in its sentences; only a program does it.
    if (isCode(unit, match.start) && nearest(memory, match, 1500) !== undefined)
      yield* hitOf(view, unit, match, ['critical', 'high', 'reads the secrets of a job from the memory of its runner', '']);
  for (const match of [...unit.find(REGISTER_RUNNER), ...unit.find(OUTLIVE_JOB)])
    yield* hitOf(view, unit, match, runnerGrade(workflowAt(unit, match.start), match));
}

function* hitOf(view: BundleView, unit: TextUnit, match: SignalMatch, grade: WorkflowGrade | undefined): Iterable<Hit> {
  if (grade === undefined) return;
  const [severity, confidence, how, event] = grade;
  yield codeHit(view, unit, match, severity, isBadExample(unit, match.start) ? 'low' : confidence, { how, event });
}

function isCode(unit: TextUnit, offset: number): boolean {
  return unit.file.language !== 'markdown' || unit.layer !== 'plain' || zoneAt(unit.file.zones, offset)?.kind === 'fence';
}
