import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Files } from './support/git-origin.js';
import { GUARD_ACTION_LINE, guardPolicy, GUARD_POLICY_FILE, hostileSkill } from './support/governed-files.js';
import { pullPayload } from './support/payloads.js';
import { BUILD_TIMEOUT_MS, errorsOf, Scene, type OpenPull } from './support/scene.js';
import type { StepResult } from './support/runner.js';

const SKILL_POLICY_FILE = '.vaultgate/policy.yaml';

function skillPolicy(maxRiskScore: number): string {
  return `policy_version: v1

gates:
  max_risk_score: ${String(maxRiskScore)}

approvers:
  users: [ada]
`;
}

describe('the story of a pull request', () => {
  let scene: Scene;
  let first: OpenPull;
  let told: string;

  beforeAll(async () => {
    scene = new Scene();
    await scene.server.start();
    // The default branch has a backlog and a skill policy, and says who may approve.
    scene.origin.commit('main', { [SKILL_POLICY_FILE]: skillPolicy(29) });
  }, BUILD_TIMEOUT_MS);

  afterAll(async () => {
    expect(scene.server.violations).toEqual([]);
    await scene.remove();
  });

  /** Pushes to the pull request's branch and runs the action on it, as GitHub would. */
  async function push(files: Files): Promise<{ readonly pull: OpenPull; readonly result: StepResult }> {
    scene.origin.commit('change', files, 'main');
    const pull = scene.origin.openPull(1, 'change');
    scene.server.state.pull = { headSha: pull.head, author: 'mallory' };
    return { pull, result: await scene.run({ pull }) };
  }

  function comment(): string {
    expect(scene.server.state.comments).toHaveLength(1);
    return scene.server.state.comments[0]?.body ?? '';
  }

  /** The run that a review starts. */
  function review(): Promise<StepResult> {
    return scene.run({ pull: first, event: { name: 'pull_request_review', payload: pullPayload(first) } });
  }

  /** The line to approve what stands in a file, as the first comment told it. */
  function lineFor(file: string): string {
    const item = told.split('\n- ').find((text) => text.includes(`\`${file}:`)) ?? '';
    return /\/vaultgate approve [0-9a-f]{12}/.exec(item)?.[0] ?? 'no line';
  }

  function placesOf(result: StepResult): string[] {
    const errors = result.commands.filter(({ name }) => name === 'error');
    return errors.map(({ properties }) => `${properties['title'] ?? ''} ${properties['file'] ?? ''}:${properties['line'] ?? ''}`);
  }

  it('fails when a change hides a hostile skill, an opened policy and a looser rule in each other, with exactly these at their lines', async () => {
    const { pull, result } = await push({
      'skills/helper/SKILL.md': hostileSkill('helper'),
      [GUARD_POLICY_FILE]: guardPolicy('allow'),
      [SKILL_POLICY_FILE]: skillPolicy(100),
    });
    first = pull;
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'FAIL' } });
    const places = placesOf(result);
    const [ofSkill, ofOthers] = [true, false].map((wanted) =>
      places.filter((place) => place.includes(' skills/helper/SKILL.md:') === wanted),
    );
    expect(ofOthers?.sort()).toEqual([
      `config/loosened ${SKILL_POLICY_FILE}:4`,
      `policy/weakened ${GUARD_POLICY_FILE}:${String(GUARD_ACTION_LINE)}`,
    ]);
    expect(ofSkill).toContain('skill/instruction-override skills/helper/SKILL.md:8');
    expect(ofSkill?.some((place) => place.startsWith('skill/max-risk-exceeded '))).toBe(true);
    told = comment();
    expect(told).toContain('FAIL');
    // The backlog is counted and folded away, never among what gates.
    expect(comment().slice(0, comment().indexOf('<details>'))).not.toContain('skills/backlog/SKILL.md');
    expect(comment()).toMatch(/<summary>\d+ findings known from the base/);
    expect(comment().match(/^\/vaultgate approve [0-9a-f]{12}$/gm)).toHaveLength(2);
  });

  it('goes by the rules of the base: the score is judged by 29 and not by what the change wrote', () => {
    expect(comment()).toContain('the skill policy allows 29');
  });

  it('is not approved by its author, nor by a review of an older commit, nor by people who are no approvers', async () => {
    scene.server.state.reviews = [
      { user: { login: 'mallory' }, state: 'APPROVED', commit_id: first.head },
      { user: { login: 'ada' }, state: 'APPROVED', commit_id: first.base },
      { user: { login: 'bob' }, state: 'APPROVED', commit_id: first.head },
    ];
    const result = await review();
    expect(errorsOf(result).some((error) => error.startsWith(SKILL_POLICY_FILE))).toBe(true);
  });

  it('has one of them settled by a review that names it, and still fails for the other and for the hostile skill', async () => {
    scene.server.state.reviews = [{ user: { login: 'ada' }, state: 'APPROVED', commit_id: first.head, body: lineFor(GUARD_POLICY_FILE) }];
    const result = await review();
    expect(result.exitCode).toBe(1);
    expect(placesOf(result).filter((place) => !place.includes(' skills/helper/SKILL.md:'))).toEqual([
      `config/loosened ${SKILL_POLICY_FILE}:4`,
    ]);
    expect(comment()).toContain('(approved by ada (review))');
    expect(comment().match(/^\/vaultgate approve [0-9a-f]{12}$/gm)).toHaveLength(1);
  });

  it('has the other settled by a comment on its line in the same person’s next review, and still fails for the hostile skill', async () => {
    const body = lineFor(SKILL_POLICY_FILE);
    scene.server.state.reviews.push({ id: 9, user: { login: 'ada' }, state: 'APPROVED', commit_id: first.head });
    scene.server.state.lineComments = [{ pull_request_review_id: 9, body: `This much is fine.\n\n${body}` }];
    const result = await review();
    expect(result.exitCode).toBe(1);
    for (const place of placesOf(result)) expect(place).toContain(' skills/helper/SKILL.md:');
  });

  it('has nothing settled once the reviewer asks for changes', async () => {
    scene.server.state.reviews.push({ user: { login: 'ada' }, state: 'CHANGES_REQUESTED', commit_id: first.head });
    const places = placesOf(await review());
    expect(places.filter((place) => !place.includes(' skills/helper/SKILL.md:'))).toHaveLength(2);
  });

  it('hears from the comment why a review that quotes a line approves nothing', async () => {
    const body = `> ${lineFor(GUARD_POLICY_FILE)}\n\nWhat about this one?`;
    scene.server.state.reviews = [{ user: { login: 'ada' }, state: 'APPROVED', commit_id: first.head, body }];
    const places = placesOf(await review());
    expect(places.filter((place) => !place.includes(' skills/helper/SKILL.md:'))).toHaveLength(2);
    expect(comment()).toContain('speaks to the gate but names no decision');
  });

  it('has both settled by a review of an approver that names nothing', async () => {
    scene.server.state.reviews = [{ user: { login: 'ada' }, state: 'APPROVED', commit_id: first.head }];
    const result = await review();
    expect(result.exitCode).toBe(1);
    for (const place of placesOf(result)) expect(place).toContain(' skills/helper/SKILL.md:');
  });

  it('needs a new review once it is pushed to, since the old one saw another commit', async () => {
    const { result } = await push({ 'skills/helper/SKILL.md': null, [GUARD_POLICY_FILE]: guardPolicy('deny') });
    expect(result.exitCode).toBe(1);
    expect(placesOf(result)).toEqual([`config/loosened ${SKILL_POLICY_FILE}:4`]);
  });

  it('is green after the fix, and the one comment says that it is resolved', async () => {
    const { result } = await push({ [SKILL_POLICY_FILE]: skillPolicy(29) });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'PASS', errors: '0' } });
    expect(comment()).toContain('resolved');
    expect(comment()).not.toContain('FAIL');
  });

  it('is not reopened by a late run of the first commit', async () => {
    const resolved = comment();
    await scene.run({ pull: first });
    expect(comment()).toBe(resolved);
  });

  it('passes through the merge queue with the same verdict as the pull request', async () => {
    const payload = {
      merge_group: { base_sha: first.base, head_sha: first.merge, head_ref: `refs/heads/gh-readonly-queue/main/pr-1-${first.base}` },
    };
    scene.server.state.pull = { headSha: first.head, author: 'mallory' };
    scene.server.state.reviews = [{ user: { login: 'ada' }, state: 'APPROVED', commit_id: first.head }];
    const result = await scene.run({ pull: first, event: { name: 'merge_group', payload } });
    expect(result.exitCode).toBe(1);
    for (const place of placesOf(result)) expect(place).toContain(' skills/helper/SKILL.md:');
  });
});
