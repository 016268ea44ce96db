import { afterAll, beforeAll, beforeEach } from '@jest/globals';

import { freshDist } from './fresh-dist.js';
import { Origin, type Files } from './git-origin.js';
import { GitHubServer } from './github-server.js';
import { GOVERNED, hostileSkill } from './governed-files.js';
import { pullPayload } from './payloads.js';
import { SyntheticRunner, type Step, type StepResult } from './runner.js';

/** Building the action takes a while where dist/ is stale. */
export const BUILD_TIMEOUT_MS = 120_000;

export interface OpenPull {
  readonly merge: string;
  readonly head: string;
  readonly base: string;
}

/** A governed repository with a backlog, GitHub, a runner, and a pull request that adds a hostile skill. */
export class Scene {
  readonly runner = new SyntheticRunner();
  readonly server = new GitHubServer();
  readonly origin = new Origin();
  readonly base: string;
  readonly pull: OpenPull;
  #pulls = 0;

  constructor() {
    freshDist();
    this.base = this.origin.commit('main', { ...GOVERNED, 'skills/backlog/SKILL.md': hostileSkill('backlog') });
    this.pull = this.openPull('topic', { 'skills/helper/SKILL.md': hostileSkill('helper') });
  }

  openPull(branch: string, files: Files): OpenPull {
    this.#pulls += 1;
    this.origin.commit(branch, files);
    return this.origin.openPull(this.#pulls, branch);
  }

  /** Forgets what was said before, so that each test starts from the same GitHub. */
  reset(): void {
    const { server } = this;
    Object.assign(server.state, {
      comments: [],
      reviews: [],
      reviewsOf: {},
      lineComments: [],
      editors: {},
      teams: {},
      pulls: {},
      failures: [],
      viewer: 'github-actions[bot]',
      truncatedTrees: false,
      pull: { headSha: this.pull.head, author: 'mallory' },
    });
    server.exchanges.length = 0;
    server.violations.length = 0;
    server.checkRuns.length = 0;
  }

  /** A step on a pull request, with a token. */
  run(over: Partial<Step> & { readonly pull?: OpenPull } = {}): Promise<StepResult> {
    const { pull = this.pull, ...step } = over;
    return this.runner.run({
      workspace: step.workspace ?? this.origin.checkout(pull.merge),
      event: { name: 'pull_request', payload: pullPayload(pull) },
      ...step,
      inputs: { token: 't0ken', ...step.inputs },
      variables: { GITHUB_API_URL: this.server.url, GITHUB_SHA: pull.merge, ...step.variables },
    });
  }

  async remove(): Promise<void> {
    await this.server.stop();
    this.runner.remove();
    this.origin.remove();
  }
}

/** The scene that the tests of a file share: GitHub listens while they run, forgets between them, and all is removed after. */
export function sharedScene(): Scene {
  const scene = new Scene();
  beforeAll(() => scene.server.start());
  beforeEach(() => {
    scene.reset();
  });
  afterAll(() => scene.remove());
  return scene;
}

/** Error annotations as `file message`. */
export function errorsOf(result: StepResult): string[] {
  return result.commands.filter(({ name }) => name === 'error').map(({ properties, data }) => `${properties['file'] ?? ''} ${data}`);
}
