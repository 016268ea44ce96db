import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runnerCommands, type RunnerCommand } from '../../support/runner-commands.js';
import { freshDist, NODE_24 } from './fresh-dist.js';

/** One step that uses the action, as the runner would start it. */
export interface Step {
  readonly workspace: string;
  /** Inputs by their names in action.yml; absent ones are passed empty, as the runner does. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload?: unknown };
  /** Further or other variables; null removes one. */
  readonly variables?: Readonly<Record<string, string | null>>;
  /** What to start the process with, for example a namespace without a network. */
  readonly prefix?: readonly string[];
}

export interface StepResult {
  readonly exitCode: number | null;
  readonly log: string;
  readonly commands: readonly RunnerCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Report files and whatever else the step left in RUNNER_TEMP. */
  readonly temp: string;
}

/** A runner of its own for each test file: folders for RUNNER_TEMP and the files that steps write their outputs to. */
export class SyntheticRunner {
  readonly folder = mkdtempSync(join(tmpdir(), 'vaultgate-runner-'));
  #step = 0;

  async run(step: Step): Promise<StepResult> {
    this.#step += 1;
    const file = (name: string): string => join(this.folder, `${String(this.#step)}-${name}`);
    writeFileSync(file('output'), '');
    writeFileSync(file('summary'), '');
    if (step.event?.payload !== undefined) writeFileSync(file('event.json'), JSON.stringify(step.event.payload));
    const variables: Record<string, string | null> = {
      PATH: process.env['PATH'] ?? '',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: step.workspace,
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_RUN_ID: String(1000 + this.#step),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      RUNNER_TEMP: this.folder,
      ...(step.event === undefined ? {} : { GITHUB_EVENT_NAME: step.event.name }),
      ...(step.event?.payload === undefined ? {} : { GITHUB_EVENT_PATH: file('event.json') }),
      ...Object.fromEntries(Object.entries(step.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...step.variables,
    };
    const env = Object.fromEntries(Object.entries(variables).filter((pair): pair is [string, string] => pair[1] !== null));
    const { exitCode, log } = await start([...(step.prefix ?? []), NODE_24, join(freshDist(), 'index.js')], env);
    return {
      exitCode,
      log,
      commands: runnerCommands(log),
      outputs: parseOutputs(readFileSync(file('output'), 'utf8')),
      summary: existsSync(file('summary')) ? readFileSync(file('summary'), 'utf8') : '',
      temp: this.folder,
    };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Not `spawnSync`: the played GitHub answers in this process. */
function start(words: readonly string[], env: Readonly<Record<string, string>>): Promise<{ exitCode: number | null; log: string }> {
  const [program = '', ...args] = words;
  return new Promise((resolve, reject) => {
    // The working directory is not the workspace, and must not matter.
    const child = spawn(program, args, { cwd: tmpdir(), env, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({ exitCode, log: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

/** As the runner reads GITHUB_OUTPUT: `name<<delimiter`, lines, delimiter. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(lines[index] ?? '') ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, index + 1);
    outputs[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return outputs;
}
