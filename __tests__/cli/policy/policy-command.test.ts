import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';

import { policyCommand } from '../../../src/cli/policy.js';
import { UserError } from '../../../src/core/errors.js';
import { removeTestFolders, testFolder, testRepository, writeFiles } from '../../support/git-repository.js';
import { reportValidator } from '../../support/json-schemas.js';
import { testTerminal } from '../../support/terminal.js';

afterEach(removeTestFolders);

const REGISTRY = 'orders:\n  datasource: shop\n  fields:\n    email: { type: text, sensitivity: medium, category: pii }\n';
const DENY =
  'id: no_agents\ndescription: d\nmatch: {}\ncontext: { requester_role: agent }\naction: { deny: true, reason: Agents stay out. }\n';
const MASK =
  'id: mask_pii\ndescription: d\nmatch: { fields: { contains: [pii] } }\naction: { mask: true, ttl: 1h }\nmasking: { default_method: redact }\n';
const STATE = `format_version: v1
installed_packs:
  zeta: { name: zeta, version: 1.0.0, layer: 10, installed_at: '2026-01-01T00:00:00Z', pack_checksum: ${'a'.repeat(64)}, files: [{ path: config/policies/zeta__01__mask_pii.yaml, policy_id: mask_pii }] }
  alpha: { name: alpha, version: 2.0.0, layer: 30, installed_at: '2026-01-01T00:00:00Z', pack_checksum: ${'b'.repeat(64)}, files: [] }
`;

const FILES = {
  'config/policies/no_agents.yaml': DENY,
  'config/policies/zeta__01__mask_pii.yaml': MASK,
  'datasets/registry.yaml': REGISTRY,
  '.vkit/packs.yaml': STATE,
};

function folderWith(files: Readonly<Record<string, string>> = FILES): string {
  const folder = testFolder();
  writeFiles(folder, files);
  return folder;
}

async function run(cwd: string, args: readonly string[], stdin = '') {
  const terminal = testTerminal({ cwd, readStdin: () => new TextEncoder().encode(stdin) });
  const code = await policyCommand.run(args, terminal);
  return { code, out: terminal.stdout(), json: (): unknown => JSON.parse(terminal.stdout()) };
}

async function failure(cwd: string, args: readonly string[], stdin = ''): Promise<string> {
  try {
    await run(cwd, args, stdin);
  } catch (error) {
    if (error instanceof UserError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'no failure';
}

function schemaErrors(name: string, value: unknown): unknown {
  const schema = JSON.parse(readFileSync(`docs/schemas/${name}`, 'utf8')) as object;
  const validate = new Ajv2020({ strict: false }).compile(schema);
  return validate(value) ? [] : validate.errors;
}

describe('policy validate', () => {
  it('passes a folder in order, and finds faults with exit code 1', async () => {
    const folder = folderWith();
    expect(await run(folder, ['validate'])).toMatchObject({ code: 0 });
    writeFiles(folder, { 'config/policies/x.yaml': DENY.replace('deny: true', 'deny: maybe') });
    const broken = await run(folder, ['validate', '--format', 'json']);
    expect(broken.code).toBe(1);
    const validate = reportValidator();
    expect(validate(broken.json()) ? [] : validate.errors).toEqual([]);
  });

  it('takes files by name, also from elsewhere, and finds one id in two of them', async () => {
    const folder = folderWith({ 'a.yaml': DENY, 'b.yaml': DENY });
    expect(await run(folder, ['validate', 'a.yaml'])).toMatchObject({ code: 0 });
    const both = await run(folder, ['validate', 'a.yaml', 'b.yaml']);
    expect(both).toMatchObject({ code: 1 });
    expect(both.out).toContain('The policy id no_agents is already used at a.yaml:1.');
  });

  it('ends with 3 where there is nothing, and with 2 for a file that is not there', async () => {
    expect(await failure(testFolder(), ['validate'])).toBe('EMPTY: no policies stand in config/policies');
    expect(await failure(testFolder(), ['validate', 'x.yaml'])).toBe('IO: cannot read x.yaml (missing)');
    expect(await failure(testFolder(), ['validate', '--policies-dir', '../x'])).toMatch(/^USAGE: --policies-dir/);
  });
});

describe('policy diff', () => {
  it('compares a revision with the files on disk, and ends with 1 when more is let through', async () => {
    const repository = testRepository(FILES);
    repository.write({ 'config/policies/no_agents.yaml': DENY.replace('deny: true', 'allow: true') });
    const result = await run(repository.folder, ['diff', 'HEAD:config/policies', 'config/policies']);
    expect(result.code).toBe(1);
    expect(result.out).toContain('~ no_agents: action.deny → action.allow');
    expect(result.out).toContain('a request by agent was denied and is now allowed.');
    expect(await run(repository.folder, ['diff', 'config/policies', 'HEAD:config/policies'])).toMatchObject({ code: 0 });
    expect(await run(repository.folder, ['diff', 'HEAD:.', 'HEAD:./config/policies'])).toMatchObject({ code: 0 });
  });

  it('shows the digest that check shows', async () => {
    const repository = testRepository(FILES);
    repository.write({ 'config/policies/no_agents.yaml': DENY.replace('deny: true', 'allow: true') });
    const { runCheck } = await import('../../support/run-check.js');
    const report = await runCheck(repository.folder, { base: 'HEAD', checks: ['policies'] });
    const diff = await run(repository.folder, ['diff', 'HEAD:config/policies', 'config/policies']);
    expect(diff.out).toContain(String(report.findings.find((finding) => finding.rule === 'policy/weakened')?.details['digest']));
  });

  it('compares files and packs, and prints JSON by its schema', async () => {
    const folder = folderWith({
      'a/metadata.yaml': '__pack_meta: {}\n',
      'a/policies/01_x.yaml': MASK,
      'b.yaml': MASK.replace('redact', 'hash'),
    });
    const result = await run(folder, ['diff', 'a', 'b.yaml', '--format', 'json']);
    expect(result.code).toBe(1);
    expect(result.json()).toMatchObject({
      weaker: true,
      policies: [{ policy_id: 'mask_pii', change: 'changed', a: '01_x.yaml', b: 'b.yaml' }],
    });
    expect(schemaErrors('policy-diff.v1.schema.json', result.json())).toEqual([]);
  });

  it('does not answer "no weaker" over a file that it cannot use', async () => {
    const folder = folderWith({ 'a.yaml': MASK, 'b.yaml': 'id: x\n' });
    expect(await run(folder, ['diff', 'b.yaml', 'b.yaml'])).toMatchObject({ code: 1 });
  });

  it('says what it misses', async () => {
    const folder = folderWith();
    expect(await failure(folder, ['diff', 'config/policies'])).toMatch(/^USAGE: policy diff needs two/);
    expect(await failure(folder, ['diff', 'nowhere', 'config'])).toBe('USAGE: there is no nowhere');
    expect(await run(folder, ['diff', 'datasets', 'config/policies'])).toMatchObject({ code: 1 });
    expect(await failure(testRepository(FILES).folder, ['diff', 'HEAD:nowhere', 'config/policies'])).toBe(
      'USAGE: there is no HEAD:nowhere',
    );
    expect(await failure(testRepository(FILES).folder, ['diff', 'nobody:config', 'config/policies'])).toMatch(/^GIT:/);
  });
});

describe('policy explain', () => {
  it('tells the decision, who decided and what was overridden, with pack and layer', async () => {
    const request = '{"dataset":"orders","fields":["email"],"requester_role":"agent"}';
    const result = await run(folderWith(), ['explain', '-', '--format', 'json'], request);
    expect(result.code).toBe(0);
    expect(result.json()).toMatchObject({
      request: { fields: [{ name: 'email', sensitivity: 'medium', tags: ['pii'] }] },
      decision: { action: 'deny', policies: ['no_agents'] },
      policies: [
        { policy_id: 'no_agents', outcome: 'decides', pack: null, layer: null },
        { policy_id: 'mask_pii', outcome: 'overridden', pack: 'zeta', layer: 'foundation' },
      ],
    });
    expect(schemaErrors('policy-explain.v1.schema.json', result.json())).toEqual([]);
    const text = await run(folderWith(), ['explain', '-'], request);
    expect(text.out).toContain('Decision: denied\n│ Agents stay out.');
  });

  it('takes the request that a weakening shows', async () => {
    const repository = testRepository(FILES);
    repository.write({ 'config/policies/no_agents.yaml': DENY.replace('deny: true', 'allow: true') });
    const diff = await run(repository.folder, ['diff', 'HEAD:config/policies', 'config/policies', '--format', 'json']);
    const { findings } = diff.json() as { findings: { details: { witness: unknown; after: unknown } }[] };
    writeFiles(repository.folder, { 'request.json': JSON.stringify(findings[0]?.details.witness) });
    const explained = await run(repository.folder, ['explain', 'request.json', '--format', 'json']);
    expect(explained.json()).toMatchObject({ decision: findings[0]?.details.after });
  });

  it('goes by the time of the call where the request names none', async () => {
    const night =
      'id: night\ndescription: d\nmatch: {}\ncontext: { time: { after: "20:00", before: "06:00" } }\naction: { deny: true, reason: r }\n';
    const folder = folderWith({ 'config/policies/night.yaml': night });
    const at = async (now: string) =>
      ((await run(folder, ['explain', '-', '--format', 'json', '--now', now], '{}')).json() as { decision: { action: string } }).decision
        .action;
    expect(await at('2026-03-01T23:00:00Z')).toBe('deny');
    expect(await at('2026-03-01T12:00:00Z')).toBe('allow');
  });

  it.each([
    ['{', /^USAGE: the request is not valid JSON/],
    ['{"role":"agent"}', /^USAGE: the request is no request: .*role/],
    ['{"time":"9:00"}', /^USAGE: the request is no request at time/],
    ['{"fields":[{"name":""}]}', /^USAGE: the request is no request at fields/],
  ])('refuses the request %s', async (request, message) => {
    expect(await failure(folderWith(), ['explain', '-'], request)).toMatch(message);
  });

  it('explains nothing while a policy cannot be used', async () => {
    const folder = folderWith({ ...FILES, 'config/policies/broken.yaml': 'id: x\ndescription: d\n' });
    expect(await run(folder, ['explain', '-'], '{}')).toMatchObject({ code: 1 });
  });
});

describe('policy bundle', () => {
  it('compiles what verifies, keeps the packs in the order of the state file, and is the same each time', async () => {
    const folder = folderWith();
    expect(await run(folder, ['bundle', '--deterministic', '--output', 'dist/policy_bundle.json'])).toMatchObject({ code: 0, out: '' });
    const first = readFileSync(join(folder, 'dist/policy_bundle.json'), 'utf8');
    const { bundle } = JSON.parse(first) as { bundle: { created_at: string; installed_packs: unknown } };
    expect(bundle.installed_packs).toEqual([
      { name: 'zeta', version: '1.0.0', checksum: 'a'.repeat(64) },
      { name: 'alpha', version: '2.0.0', checksum: 'b'.repeat(64) },
    ]);
    expect(bundle.created_at).toBe('1970-01-01T00:00:00.000Z');
    expect((await run(folder, ['bundle', '--deterministic'])).out).toBe(first);
    expect(await run(folder, ['bundle', '--verify'])).toMatchObject({ code: 0 });
  });

  it('leaves the checksums of packs out for VaultKit 0.1, and keeps the organisation of the bundle that is there', async () => {
    const folder = folderWith({ ...FILES, 'dist/policy_bundle.json': '{"bundle":{"checksum":"","org_slug":"acme"},"policies":[]}' });
    const { bundle } = (await run(folder, ['bundle', '--compat', 'vkit-0.1'])).json() as { bundle: Record<string, unknown> };
    expect(bundle).toMatchObject({
      org_slug: 'acme',
      created_at: '2026-03-01T12:00:00Z',
      installed_packs: [
        { name: 'zeta', version: '1.0.0' },
        { name: 'alpha', version: '2.0.0' },
      ],
    });
    expect(await failure(folder, ['bundle', '--compat', 'vkit-9'])).toMatch(/^USAGE: --compat/);
  });

  it('names the commit and the origin, without the token in its address', async () => {
    const repository = testRepository(FILES);
    repository.git('remote', 'add', 'origin', 'https://user:secret@git.example/acme/policies.git');
    const { bundle } = (await run(repository.folder, ['bundle'])).json() as { bundle: Record<string, unknown> };
    const commit = repository.git('rev-parse', 'HEAD');
    expect(bundle).toMatchObject({
      bundle_version: commit,
      source: { type: 'git', repo: 'https://git.example/acme/policies.git', ref: 'main', commit_sha: commit },
    });
  });

  it('verifies as data: a wrong checksum ends with 1, staleness with 0 unless warnings count', async () => {
    const folder = folderWith();
    await run(folder, ['bundle', '--output', 'dist/policy_bundle.json']);
    writeFiles(folder, { 'config/policies/no_agents.yaml': DENY.replace('agent }', 'robot }') });
    const stale = await run(folder, ['bundle', '--verify', '--format', 'json']);
    expect(stale.code).toBe(0);
    expect(stale.json()).toMatchObject({ checksum: { ok: true }, stale: [{ kind: 'policy', id: 'no_agents', reason: 'differs in when' }] });
    expect(schemaErrors('policy-bundle-verification.schema.json', stale.json())).toEqual([]);
    expect(await run(folder, ['bundle', '--verify', '--fail-on', 'warning'])).toMatchObject({ code: 1 });
    const text = readFileSync(join(folder, 'dist/policy_bundle.json'), 'utf8').replace('"deny"', '"allow"');
    writeFiles(folder, { 'dist/other.json': text });
    const edited = await run(folder, ['bundle', '--verify', 'dist/other.json']);
    expect(edited.code).toBe(1);
    expect(edited.out).toContain('✗ dist/other.json: records the checksum');
  });

  it('compiles nothing from policies, a registry or a state file that cannot be used', async () => {
    const broken = folderWith({ ...FILES, 'config/policies/x.yaml': 'id: x\ndescription: d\n' });
    const refused = await run(broken, ['bundle', '--output', 'dist/policy_bundle.json']);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.out).toContain('policy/invalid');
    expect(existsSync(join(broken, 'dist/policy_bundle.json'))).toBe(false);
    expect(await failure(folderWith({ ...FILES, 'datasets/registry.yaml': '[]' }), ['bundle'])).toMatch(/^CONFIG: datasets\/registry.yaml/);
    expect(await failure(folderWith({ ...FILES, '.vkit/packs.yaml': '{' }), ['bundle'])).toMatch(/^STATE:/);
    expect(await failure(testFolder(), ['bundle', '--verify'])).toMatch(/^EMPTY: there is no dist\/policy_bundle.json/);
    expect(await failure(testFolder(), ['bundle', '--verify', 'x.json'])).toBe('IO: cannot read x.json (missing)');
  });
});

describe('policy', () => {
  it('names the command that was probably meant', async () => {
    expect(await failure(testFolder(), ['bundel'])).toBe('USAGE: unknown command policy bundel');
    expect(await failure(testFolder(), [])).toBe('USAGE: policy needs a command');
  });
});
