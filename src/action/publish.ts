import type { ActionSides } from '../io/github/base.js';
import type { GitHub } from '../io/github/client.js';
import { GitHubError } from '../io/github/client.js';
import { createCheckRun } from '../io/github/check-run.js';
import type { RunnerEnvironment } from '../io/runner/environment.js';
import { appendToRunnerFile, outputLines, sizeOfRunnerFile } from '../io/runner/file-commands.js';
import { writeOutputFile } from '../io/runner/confined-files.js';
import { annotationCommands, annotationsOf, ANNOTATIONS_PER_LEVEL, type Annotation } from '../report/annotations.js';
import { JOB_SUMMARY_BUDGET, jobSummary } from '../report/job-summary.js';
import type { Report } from '../report/report.js';
import { plainStyle, textReport } from '../report/text.js';
import type { PublishSettings, WantedFiles } from './action-settings.js';
import type { ActionEvent } from './event.js';
import { linksOf } from './links.js';
import { outputsOf } from './outputs.js';
import { publishComment } from './publish-comment.js';
import { say, type ActionWorld } from './world.js';

/** A finished run and all that is known around it. */
export interface Publication {
  readonly report: Report;
  readonly settings: PublishSettings;
  readonly files: WantedFiles;
  readonly sides: ActionSides;
  readonly event: ActionEvent;
  readonly environment: RunnerEnvironment;
  readonly connect: () => Promise<GitHub | undefined>;
  /** When the run began to look. */
  readonly judgedAt: Date;
}

/** The runner drops a larger summary as a whole (actions/runner, FileCommandManager.cs): 1 MiB. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** What it keeps free in the file, should the runner count otherwise. */
const SPARE_SUMMARY_BYTES = 16 * 1024;

/**
 * Tells the report everywhere it is wanted. What GitHub refuses is said in the log and changes nothing else. Throws
 * UserError IO for a report file that cannot be written, after all else is told.
 */
export async function publish(publication: Publication, world: ActionWorld): Promise<void> {
  const { report, settings, sides, environment } = publication;
  world.out(textReport(report, plainStyle, 'The job summary lists them.'));
  const annotations = settings.annotations === 'shown' ? annotationsOf(report, sides.prefix) : [];
  world.out(annotationCommands(annotations));
  writeSummary(publication, world);
  await publishComment(publication, world);
  await publishCheckRun(publication, annotations, world);
  try {
    await writeFiles(publication, world);
  } finally {
    writeOutputs(outputsOf(report, publication.files), environment, world);
  }
}

/** Sets the outputs of the step; without the runner's file there is nobody to read them. */
export function writeOutputs(
  outputs: Readonly<Record<string, string>>,
  environment: Pick<RunnerEnvironment, 'outputFile'>,
  world: ActionWorld,
): void {
  if (environment.outputFile === undefined) return;
  const appended = appendToRunnerFile(environment.outputFile, outputLines(outputs, world.random));
  if (!appended.ok) say(world, `the outputs could not be set: ${appended.reason}`);
}

function writeSummary({ report, sides, environment }: Publication, world: ActionWorld): void {
  if (environment.summaryFile === undefined) return;
  const room = MAX_SUMMARY_BYTES - SPARE_SUMMARY_BYTES - sizeOfRunnerFile(environment.summaryFile);
  const budget = Math.min(JOB_SUMMARY_BUDGET, room);
  const summary = jobSummary(report, { ...linksOf(environment, sides.headCommit, sides.prefix), budget, notice: sides.notice });
  const appended =
    Buffer.byteLength(summary) > room
      ? { ok: false as const, reason: 'what is in it already leaves no room' }
      : appendToRunnerFile(environment.summaryFile, summary);
  if (!appended.ok) say(world, `the job summary could not be written: ${appended.reason}`);
}

async function writeFiles({ report, files, sides, settings }: Publication, world: ActionWorld): Promise<void> {
  const category = settings.id === 'default' ? 'vaultgate' : `vaultgate-${settings.id}`;
  if (files.json !== undefined)
    writeOutputFile('json-file', files.json, (await import('../report/json.js')).jsonReport(report), world.random);
  if (files.sarif !== undefined) {
    const { sarifReport } = await import('../report/sarif.js');
    const { lineHashesOf } = await import('../report/tree-line-hashes.js');
    writeOutputFile(
      'sarif-file',
      files.sarif,
      sarifReport(report, { prefix: sides.prefix, category, lineHashOf: lineHashesOf(sides.head) }),
      world.random,
    );
  }
  if (files.html !== undefined)
    writeOutputFile('html-file', files.html, (await import('../report/html.js')).htmlReport(report), world.random);
}

/** Beyond the ten of each level that the runner keeps, annotations need a check run, and that a permission. */
async function publishCheckRun(publication: Publication, annotations: readonly Annotation[], world: ActionWorld): Promise<void> {
  const { event, environment, settings, sides } = publication;
  const dropped = beyondTheRunner(annotations);
  const headSha = event.kind === 'pull-request' ? event.headSha : sides.headCommit;
  const isReadOnly = event.kind === 'pull-request' && event.fromFork;
  if (dropped.length === 0 || headSha === undefined || environment.eventName === undefined || isReadOnly) return;
  const github = await publication.connect();
  if (github === undefined) return;
  const name = settings.id === 'default' ? 'Vaultgate findings' : `Vaultgate findings (${settings.id})`;
  const title = `${String(dropped.length)} more ${dropped.length === 1 ? 'finding' : 'findings'}`;
  const summary = 'Findings that do not fit among the annotations of the job. The job summary has them all.';
  try {
    await createCheckRun(github, { name, headSha, title, summary, annotations: dropped });
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const remedy = error.isRefusal ? 'grant checks: write to see them' : error.message;
    say(world, `${title} than the job can annotate: ${remedy}`);
  }
}

/** Those that {@link annotationCommands} leaves out. */
function beyondTheRunner(annotations: readonly Annotation[]): Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const all = annotations.filter((annotation) => annotation.level === level);
    return all.length <= ANNOTATIONS_PER_LEVEL ? [] : all.slice(ANNOTATIONS_PER_LEVEL - 1);
  });
}
