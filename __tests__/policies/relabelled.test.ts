import { afterEach, describe, expect, it } from '@jest/globals';

import { removeTestFolders, testRepository } from '../support/git-repository.js';
import { runCheck, told } from '../support/run-check.js';
import { DENY, MASK } from './support.js';

afterEach(removeTestFolders);

const REGISTRY = [
  'customers:',
  '  datasource: shop',
  '  fields:',
  '    id: { type: integer, sensitivity: low, category: internal }',
  '    email: { type: text, sensitivity: medium, category: pii }',
  '    iban: { type: text, sensitivity: high, category: financial }',
  '',
].join('\n');

const POLICIES = {
  'config/policies/mask.yaml': `id: mask_pii\ndescription: d\nmatch: { fields: { contains: [pii] } }\n${MASK}\n`,
  'config/policies/high.yaml': `id: deny_high\ndescription: d\nmatch: { fields: { sensitivity: high } }\ncontext: { requester_role: agent }\n${DENY}\n`,
};

async function afterRelabelling(from: string, to: string, policies: Readonly<Record<string, string>> = POLICIES) {
  const repository = testRepository({ ...policies, 'datasets/registry.yaml': REGISTRY });
  repository.write({ 'datasets/registry.yaml': REGISTRY.replace(from, to) });
  return runCheck(repository.folder, { base: 'HEAD', checks: ['policies'] });
}

describe('a field that gets another label in the registry', () => {
  it('is a weakening where the policies then let more through, at the field', async () => {
    const report = await afterRelabelling('category: pii', 'category: internal');
    expect(told(report)).toEqual(['error policy/weakened datasets/registry.yaml:5 (new)']);
    expect(report.findings[0]).toMatchObject({
      message:
        'mask_pii no longer holds (customers.email: pii, medium sensitivity → internal, medium sensitivity): a request for the field email of customers was masked and is now allowed.',
      details: { witness: { dataset: 'customers', fields: ['email'] } },
    });
    expect(report.findings[0]?.help).toMatch(/^Take datasets\/registry\.yaml back to what it was;/);
  });

  it('counts its sensitivity as well, and names who is let through', async () => {
    const report = await afterRelabelling('sensitivity: high', 'sensitivity: medium');
    expect(report.findings[0]).toMatchObject({ details: { policy_id: 'deny_high', witness: { requester_role: 'agent' } } });
  });

  it('is none where a stricter label takes its place, where a field is added, or where no policy asks for it', async () => {
    expect(told(await afterRelabelling('sensitivity: low', 'sensitivity: high'))).toEqual([]);
    expect(told(await afterRelabelling('    id:', '    vip: { type: boolean }\n    id:'))).toEqual([]);
    expect(told(await afterRelabelling('category: financial', 'category: internal'))).toEqual([]);
  });

  it('is seen where a policy asks for two labels at once', async () => {
    const both = {
      'config/policies/both.yaml': `id: both\ndescription: d\nmatch: { fields: { sensitivity: high, contains: [pii] } }\n${DENY}\n`,
    };
    const report = await afterRelabelling('category: pii', 'category: internal', both);
    expect(report.findings.map((finding) => finding.details['witness'])).toEqual([{ dataset: 'customers', fields: ['email', 'iban'] }]);
  });

  it('is not compared with a registry that cannot be read, which is an error by itself', async () => {
    expect(told(await afterRelabelling('customers:', 'customers: []\nold:'))).toEqual([
      'error policy/registry-unreadable datasets/registry.yaml:1 (new)',
    ]);
  });
});
