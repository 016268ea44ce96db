import { messageOf, UserError } from '../core/errors.js';
import { check } from '../gate/check.js';
import { openActionSides, type ConnectGitHub } from '../io/github/base.js';
import { connectGitHub, type GitHub } from '../io/github/client.js';
import { readRunnerFile } from '../io/runner/confined-files.js';
import { readRunnerEnvironment, type RunnerEnvironment } from '../io/runner/environment.js';
import { appendToRunnerFile } from '../io/runner/file-commands.js';
import { openSurroundings } from '../io/surroundings.js';
import { markdownProse } from '../report/untrusted.js';
import { checkedFolder, checkOptions, placeReportFiles, publishSettings, rootsOf } from './action-settings.js';
import { planBase } from './base-plan.js';
import { MissingBase, parseEvent, type ActionEvent } from './event.js';
import { readInputs, type ActionInputs } from './inputs.js';
import { outputsWithoutReport } from './outputs.js';
import { publish, writeOutputs } from './publish.js';
import { reviewsOfEvent } from './ask-reviews.js';
import { trustedSurroundings } from './trusted-surroundings.js';
import { annotateRun, maskSecret, say, type ActionWorld } from './world.js';

/** As on the command line: 0 pass, 1 findings, 2 usage or configuration, 3 nothing to check, 4 a bug of ours. */
export type ActionExit = 0 | 1 | 2 | 3 | 4;

/** GitHub cuts event payloads far below this; a larger file is none of its: 64 MiB. */
const MAX_EVENT_BYTES = 64 * 1024 * 1024;

/** The whole run of the action. Never throws: what goes wrong is an annotation, an output and an exit code. */
export async function runAction(world: ActionWorld): Promise<ActionExit> {
  try {
    return await judgeAndPublish(world);
  } catch (error) {
    const exit = exitOf(error);
    const [what, remedy] = wordsFor(error);
    annotateRun(world, 'error', `${what} ${remedy}`);
    const { GITHUB_OUTPUT: outputFile, GITHUB_STEP_SUMMARY: summaryFile } = world.variables;
    writeOutputs(outputsWithoutReport(), { outputFile: outputFile === '' ? undefined : outputFile }, world);
    appendToRunnerFile(
      summaryFile,
      `## ❌ Vaultgate could not judge\n\n${markdownProse(what)}\n\n→ ${markdownProse(remedy.split('\n', 1)[0] ?? '')}\n`,
    );
    return exit;
  }
}

/** What went wrong, as a sentence, and what to do about it. */
function wordsFor(error: unknown): readonly [string, string] {
  if (error instanceof UserError) return [`Nothing was judged: ${error.message}.`, error.hint];
  const details = error instanceof Error ? (error.stack ?? error.message) : messageOf(error);
  return ['Nothing was judged: Vaultgate itself failed, which is a bug.', `Please report it with this text: ${details}`];
}

function exitOf(error: unknown): ActionExit {
  if (!(error instanceof UserError)) return 4;
  return error.code === 'EMPTY' ? 3 : 2;
}

async function judgeAndPublish(world: ActionWorld): Promise<ActionExit> {
  const environment = readRunnerEnvironment(world.variables);
  const inputs = readInputs(world.variables);
  if (inputs.token !== undefined) maskSecret(world, inputs.token);
  const roots = rootsOf(environment);
  // What can be wrong with the inputs is told before any work is done.
  const folder = checkedFolder(inputs, roots);
  const options = await checkOptions(inputs, roots);
  placeReportFiles(inputs, {}, roots);
  const event = readEvent(inputs, environment);
  const connect = connectOnce(inputs, environment);
  const sides = await openActionSides(folder, planBase(inputs.base, event, environment.sha), connect);
  if (sides.notice !== undefined) say(world, sides.notice);
  const now = world.now();
  const surroundings = trustedSurroundings(openSurroundings(environment.workspace, folder), sides);
  const askReviews = reviewsOfEvent(event, sides, connect, world);
  const { report, config } = await check({
    sides,
    options,
    surroundings,
    now,
    createdAt: now.toISOString(),
    ...(askReviews === undefined ? {} : { askReviews }),
  });
  const files = placeReportFiles(inputs, config, roots);
  const settings = publishSettings(inputs, config);
  await publish({ report, settings, files, sides, event, environment, connect, judgedAt: now }, world);
  return report.verdict === 'FAIL' && settings.onFailure === 'fail' ? 1 : 0;
}

/** An event whose base nobody asks for need not say one. */
function readEvent(inputs: ActionInputs, environment: RunnerEnvironment): ActionEvent {
  const payload = readPayload(environment.eventFile);
  try {
    return parseEvent(environment.eventName, payload);
  } catch (error) {
    // With `none` a change is still judged by the rules of its base, so that has to be known.
    const isBaseNamed = inputs.base !== undefined && inputs.base !== 'auto' && inputs.base !== 'none';
    if (isBaseNamed && error instanceof MissingBase) return { kind: 'other', name: environment.eventName ?? '' };
    throw error;
  }
}

function readPayload(file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  try {
    return readRunnerFile(file, MAX_EVENT_BYTES);
  } catch {
    // An event that needs its payload is refused where it is parsed; all others do without.
    return undefined;
  }
}

/** One connection for the run, made when it is first needed. */
function connectOnce(inputs: ActionInputs, environment: RunnerEnvironment): ConnectGitHub {
  const { token } = inputs;
  const { repository } = environment;
  let github: Promise<GitHub> | undefined;
  return () => {
    if (token === undefined || repository === undefined) return Promise.resolve(undefined);
    github ??= connectGitHub(token, environment, repository);
    return github;
  };
}
