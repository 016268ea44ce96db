import { createHash } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { compileBundle, compilePolicies } from '../../src/policies/bundle/compile-bundle.js';
import { bundleChecksum, readBundle } from '../../src/policies/bundle/policy-bundle.js';
import { verifyBundle, type BundleInputs } from '../../src/policies/bundle/verify-bundle.js';
import { judgeBundleText } from '../../src/policies/bundle/judge-bundle.js';
import { readRegistry, type Registry } from '../../src/policies/registry.js';
import { approval, policyFile } from './support.js';

const REGISTRY_TEXT = `
orders:
  datasource: shop
  fields:
    id: { type: integer, sensitivity: low, category: internal }
    email: { type: text, sensitivity: medium, category: pii }
`;

function registry(text = REGISTRY_TEXT): Registry {
  const read = readRegistry(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.problem.message);
  return read.registry;
}

const MASK_FILE = policyFile(
  'mask_mail',
  'priority: 20\nmatch: { fields: { contains: [pii] } }\ncontext: {}\naction: { mask: true, ttl: 1h }\nmasking: { default_method: truncate, rules: { email: redact } }',
);
const APPROVE_FILE = policyFile('ask_first', `priority: 30\nmatch: {}\ncontext: { environment: production }\n${approval('owner')}`);
const PLAIN_FILE = policyFile('plain', 'match: {}\naction: { allow: true, reason: r }\nmasking:');
const FILES = [MASK_FILE, APPROVE_FILE, PLAIN_FILE];
const PACKS = [{ name: 'starter', version: '1.0.0', checksum: 'c'.repeat(64) }];

function compiled(over: Partial<Parameters<typeof compileBundle>[0]> = {}) {
  return compileBundle({
    orgSlug: 'acme',
    bundleVersion: 'v7',
    createdAt: '2026-02-22T07:12:48Z',
    source: { type: 'git', ref: 'main' },
    registry: registry(),
    files: FILES,
    installedPacks: PACKS,
    ...over,
  });
}

function inputs(over: Partial<BundleInputs> = {}): BundleInputs {
  return { files: FILES, registry: registry(), installedPacks: PACKS, ...over };
}

function verify(bundle: object, over: Partial<BundleInputs> = {}) {
  const read = readBundle(JSON.stringify(bundle));
  if (!read.ok) throw new Error(read.problem);
  return verifyBundle(read.bundle, inputs(over));
}

describe('compiling a policy bundle', () => {
  it('orders policies by priority and id and renames their members as VaultKit does', () => {
    expect(compilePolicies(FILES)).toEqual([
      {
        id: 'ask_first',
        description: 'd',
        match: {},
        when: { environment: 'production' },
        action: 'require_approval',
        reason: 'r',
        approval: { approver_role: 'owner' },
        priority: 30,
      },
      {
        id: 'mask_mail',
        description: 'd',
        match: { fields: { contains: ['pii'] } },
        when: {},
        action: 'mask',
        masking: { default_method: 'partial', rules: { email: 'full' } },
        ttl_seconds: '1h',
        priority: 20,
      },
      { id: 'plain', description: 'd', match: {}, action: 'allow', reason: 'r' },
    ]);
  });

  it('turns the registry into lists, the category into the only tag', () => {
    expect(registry()).toEqual({
      datasets: [
        {
          name: 'orders',
          datasource: 'shop',
          fields: [
            { name: 'id', type: 'integer', sensitivity: 'low', tags: ['internal'] },
            { name: 'email', type: 'text', sensitivity: 'medium', tags: ['pii'] },
          ],
        },
      ],
      datasources: [{ name: 'shop', type: 'postgres', config: {} }],
    });
    const broken = readRegistry(new TextEncoder().encode('orders: [a]'));
    expect(broken).toMatchObject({ ok: false, problem: { region: { startLine: 1, startColumn: 9 } } });
  });

  it('names name, version and checksum of each installed pack', () => {
    expect(compiled().bundle.installed_packs).toEqual(PACKS);
  });

  it('has a checksum over the compact JSON with sorted keys and an empty checksum', () => {
    const small = { policies: [], bundle: { org_slug: 'é', checksum: 'x' } };
    const text = '{"bundle":{"checksum":"","org_slug":"é"},"policies":[]}';
    expect(bundleChecksum(small)).toBe(createHash('sha256').update(text).digest('hex'));
    const bundle = compiled();
    expect(bundle.bundle.checksum).toBe(bundleChecksum(bundle));
  });

  it('does not depend on the order of files', () => {
    expect(compiled({ files: [...FILES].reverse() })).toEqual(compiled());
  });
});

describe('verifying a policy bundle', () => {
  it('finds nothing in one that was just compiled', () => {
    expect(verify(compiled())).toMatchObject({ checksum: { ok: true }, stale: [] });
  });

  it('finds any edit by its checksum', () => {
    const bundle = compiled();
    expect(verify({ ...bundle, policies: bundle.policies.map((one) => ({ ...one, action: 'allow' })) }).checksum.ok).toBe(false);
    expect(verify({ ...bundle, extra: 1 }).checksum.ok).toBe(false);
  });

  it('names each stale entry with the reason', () => {
    const changed = policyFile('mask_mail', 'priority: 21\nmatch: {}\naction: { mask: true }');
    const added = policyFile('new_one', 'match: {}\naction: { allow: true }');
    const grown = registry(
      `${REGISTRY_TEXT}    vip: { type: boolean, sensitivity: medium, category: pii }\n`.replace('category: internal', 'category: pii'),
    );
    const result = verify(compiled(), {
      files: [changed, PLAIN_FILE, added],
      registry: grown,
      installedPacks: [{ name: 'starter', version: '1.1.0', checksum: 'd'.repeat(64) }],
    });
    expect(result.stale).toEqual([
      { kind: 'dataset', id: 'orders', reason: 'lacks the fields vip; has old labels for the fields id' },
      { kind: 'pack', id: 'starter', reason: 'differs in checksum, version' },
      { kind: 'policy', id: 'ask_first', reason: 'is no longer in the policies folder' },
      { kind: 'policy', id: 'mask_mail', reason: 'differs in masking, match, priority, ttl_seconds, when' },
      { kind: 'policy', id: 'new_one', reason: 'is missing in the policy bundle' },
    ]);
  });

  it('does not call one stale that leaves the checksums of packs out', () => {
    expect(verify(compiled({ installedPacks: [{ name: 'starter', version: '1.0.0' }] })).stale).toEqual([]);
  });

  it('does not call one stale that leaves out a match that the file leaves out', () => {
    const bare = policyFile('bare', 'action: { allow: true }');
    const bundle = compiled({ files: [bare] });
    const asVaultKit = bundle.policies.map(({ match: _match, ...policy }) => policy);
    expect(verify({ ...bundle, policies: asVaultKit }, { files: [bare] }).stale).toEqual([]);
  });

  it('refuses what is no policy bundle, at any depth, without an exception', () => {
    const problem = (text: string): unknown => judgeBundleText('b.json', text, inputs()).findings[0]?.details['problem'];
    expect(problem('{')).toBe('it is not valid JSON');
    expect(problem('[]')).toBe('it is no JSON object');
    expect(problem('{"bundle":{}}')).toBe('it has no `bundle.checksum`');
    expect(problem('{"bundle":{"checksum":"x"}}')).toBe('it has no list of `policies`');
    expect(problem(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toBe('it nests deeper than 64 levels');
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (policies) => {
        const text = `{"bundle":{"checksum":"","installed_packs":${policies}},"policies":[${policies}],"registry":{"datasets":[${policies}]}}`;
        expect(judgeBundleText('b.json', text, inputs()).findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  it('points at the lines of the file', () => {
    const bundle = compiled();
    const text = JSON.stringify({ ...bundle, policies: [] }, null, 2);
    expect(judgeBundleText('dist/policy_bundle.json', text, inputs()).findings).toMatchObject([
      { rule: 'policy/bundle-checksum', level: 'error', region: { startLine: 11, startColumn: 5 } },
      { rule: 'policy/bundle-stale', level: 'warning', region: { startLine: 6, startColumn: 5 } },
    ]);
    const edited = { ...bundle, policies: bundle.policies.map((policy) => ({ ...policy, priority: 1 })) };
    const [, stale] = judgeBundleText('dist/policy_bundle.json', JSON.stringify(edited, null, 2), inputs()).findings;
    expect(stale?.snippet).toBe(`"${String(bundle.policies[0]?.['id'])}"`);
  });
});
