import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { duplicateIds, readPolicyFile, type PolicyOrigin } from '../../src/policies/policy-file.js';

const DENY = ['id: keep_out', 'description: Nobody reads this.', 'match: {}', 'action:', '  deny: true', '  reason: It is closed.'];

function read(lines: readonly string[], origin: PolicyOrigin = 'repository') {
  return readPolicyFile('config/policies/p.yaml', lines.join('\n'), origin);
}

/** rule, fault or key, level and line of each finding, in short. */
function told(lines: readonly string[], origin?: PolicyOrigin): string[] {
  return read(lines, origin).findings.map((finding) => {
    const what = finding.details['fault'] ?? finding.details['key'] ?? finding.details['field'] ?? '';
    return `${finding.rule} ${String(what)} ${finding.level} ${String(finding.region?.startLine)}:${String(finding.region?.startColumn)}`;
  });
}

function withAction(...action: readonly string[]): string[] {
  return ['id: p', 'description: d', 'action:', ...action.map((line) => `  ${line}`)];
}

describe('reading a policy file', () => {
  it('gives a typed policy, with times in minutes, ttl in seconds and masking as VaultKit compiles it', () => {
    const file = read([
      'id: mask_names',
      'description: Names are masked at night.',
      'priority: 120',
      'match:',
      '  dataset: customers',
      '  fields: { contains: [pii, pii, phi], any: [name] }',
      'context:',
      '  requester_role: analyst',
      '  requester_clearance: 3',
      '  time: { after: "22:30", before: "06:00" }',
      'action: { mask: true, ttl: 30m }',
      'masking: { default_method: truncate, rules: { name: nullify, mail: hash } }',
    ]);
    expect(file.findings).toEqual([]);
    expect(file.policy).toEqual({
      id: 'mask_names',
      description: 'Names are masked at night.',
      priority: 120,
      action: 'mask',
      ttlSeconds: 1800,
      masking: {
        defaultMethod: 'partial',
        rules: new Map([
          ['mail', 'hash'],
          ['name', 'full'],
        ]),
      },
      conditions: {
        dataset: 'customers',
        fields: { contains: ['pii', 'phi'], any: ['name'] },
        scalars: { requester_role: 'analyst', requester_clearance: 3 },
        time: { after: 1350, before: 360 },
      },
    });
  });

  it('drops the ttl of a deny, which means nothing', () => {
    expect(read([...DENY, '  ttl: 1h']).policy).not.toHaveProperty('ttlSeconds');
  });

  it('is silent about a policy without priority, context or masking', () => {
    expect(told(DENY)).toEqual([]);
  });

  it('refuses a file that holds no map, and one that is no YAML, at the place', () => {
    expect(told(['- a'])).toEqual(['policy/invalid not-a-map error 1:1']);
    expect(told([''])).toEqual(['policy/invalid not-a-map error 1:1']);
    expect(read(['id: a', 'id: b']).findings).toMatchObject([{ rule: 'policy/unreadable', region: { startLine: 2 }, level: 'error' }]);
  });
});

describe('the action of a policy', () => {
  it('is exactly one of the four', () => {
    expect(told(withAction('deny: false'))).toEqual(['policy/invalid no-action error 4:3']);
    expect(told(withAction('deny: true', 'allow: true', 'reason: r'))).toEqual(['policy/invalid several-actions error 4:3']);
    expect(told(['id: p', 'description: d', 'action: deny'])).toEqual(['policy/invalid not-a-map error 3:9']);
    expect(told(['id: p', 'description: d'])).toEqual(['policy/invalid no-action error 1:1']);
  });

  it('takes true and false only, since VaultKit compiles any other value as true', () => {
    expect(told(withAction('allow: true', 'deny: "false"'))).toEqual(['policy/invalid flag-not-boolean error 5:9']);
  });

  it('reads an unquoted yes as VaultKit does, and says that others read it as a word', () => {
    const file = read(withAction('deny: yes', 'reason: r'));
    expect(file.policy?.action).toBe('deny');
    expect(file.findings).toMatchObject([{ rule: 'policy/ambiguous-scalar', level: 'error', region: { startLine: 4, startColumn: 9 } }]);
  });

  it('needs a reason to deny, and a reason and an approver to require an approval', () => {
    expect(told(withAction('deny: true'))).toEqual(['policy/invalid reason-missing error 4:3']);
    expect(told(withAction('require_approval: true'))).toEqual([
      'policy/invalid reason-missing error 4:3',
      'policy/invalid approver-missing error 4:3',
    ]);
    expect(told(withAction('mask: true'))).toEqual([]);
  });

  it.each(['1h', '"90s"', '3600', '30m'])('takes the ttl %s', (ttl) => {
    expect(told(withAction('allow: true', `ttl: ${ttl}`))).toEqual([]);
  });

  it.each(['soon', '"1H"', '-5', '0', '1.5', '"1h30m"', 'true', '[]'])('refuses the ttl %s', (ttl) => {
    expect(told(withAction('allow: true', `ttl: ${ttl}`))).toEqual(['policy/invalid ttl-grammar error 5:8']);
  });

  it('warns of a ttl in days, which the validator of VaultKit takes and its runtime drops', () => {
    expect(told(withAction('allow: true', 'ttl: 2d'))).toEqual(['policy/invalid ttl-days warning 5:8']);
  });

  it('knows the methods of masking, and says when masking has no effect', () => {
    const mask = withAction('mask: true');
    expect(told([...mask, 'masking: { default_method: blur }'])).toEqual(['policy/invalid masking-method error 5:28']);
    expect(told([...mask, 'masking: { rules: { mail: 3 } }'])).toEqual(['policy/invalid masking-method error 5:27']);
    expect(told([...mask, 'masking: { methods: {} }'])).toEqual(['policy/unknown-key methods error 5:12']);
    expect(told([...DENY, 'masking: { default_method: hash }'])).toEqual(['policy/invalid masking-unused warning 7:10']);
  });
});

describe('the conditions of a policy', () => {
  it('refuses a key that VaultKit would drop, and names the nearest one', () => {
    const findings = read([...DENY, 'context: { enviroment: production }']).findings;
    expect(findings).toMatchObject([{ rule: 'policy/unknown-key', level: 'error', details: { suggestion: 'environment' } }]);
    expect(told([...DENY, 'contxt: { environment: production }'])).toEqual(['policy/unknown-key contxt error 7:1']);
  });

  it('only warns of a key that merely says more, such as an owner', () => {
    expect(told([...DENY, 'owner: data-platform'])).toEqual(['policy/unknown-key owner warning 7:1']);
  });

  it('warns of conditions that VaultKit ignores, leaves them out, and refuses them in a pack of this project', () => {
    const lines = [
      ...DENY.slice(0, 2),
      'match: { context: { requester_role: admin } }',
      ...DENY.slice(3),
      'when: { environment: production }',
    ];
    expect(told(lines)).toEqual(['policy/ignored-condition match.context warning 3:10', 'policy/ignored-condition when warning 7:1']);
    expect(told(lines, 'own-pack').map((line) => line.split(' ')[2])).toEqual(['error', 'error']);
    expect(read(lines).policy?.conditions).toEqual({ fields: {}, scalars: {} });
  });

  it('warns of a time zone and keeps the window', () => {
    const lines = [...DENY, 'context: { time: { after: "09:00", before: "17:00", timezone: Europe/Paris } }'];
    expect(told(lines)).toEqual(['policy/ignored-condition context.time.timezone warning 7:53']);
    expect(read(lines).policy?.conditions.time).toEqual({ after: 540, before: 1020, timezone: 'Europe/Paris' });
  });

  it('needs both ends of a time window, in quotes and with two digits', () => {
    expect(told([...DENY, 'context: { time: { after: "09:00" } }'])).toEqual(['policy/invalid time-bound-missing error 7:18']);
    expect(told([...DENY, 'context: { time: { after: "9:00", before: "24:00" } }'])).toEqual([
      'policy/invalid time-grammar error 7:27',
      'policy/invalid time-grammar error 7:43',
    ]);
  });

  it('takes a clearance as a text or an integer, and keeps which of the two it is', () => {
    expect(read([...DENY, 'context: { requester_clearance: "1" }']).policy?.conditions.scalars).toEqual({ requester_clearance: '1' });
    expect(read([...DENY, 'context: { requester_clearance: 1 }']).policy?.conditions.scalars).toEqual({ requester_clearance: 1 });
    expect(told([...DENY, 'context: { requester_clearance: true }'])).toEqual(['policy/invalid clearance-type error 7:33']);
  });

  it('reads an empty value as no condition, and says so', () => {
    const file = read([...DENY, 'context:', '  requester_role:']);
    expect(file.findings).toMatchObject([{ rule: 'policy/invalid', level: 'warning', details: { fault: 'null-condition' } }]);
    expect(file.policy?.conditions.scalars).toEqual({});
  });

  it('gives no policy when a condition cannot be told, rather than a wider one', () => {
    expect(read([...DENY, 'context: { environment: [production] }']).policy).toBeUndefined();
    expect(read([...DENY.slice(0, 2), 'match: { fields: { any: [] } }', ...DENY.slice(3)]).policy).toBeUndefined();
  });
});

describe('scalars with two readings', () => {
  it('are an error where a decision hangs on them', () => {
    const findings = read([...DENY, 'context: { requester_region: NO }']).findings;
    expect(findings).toMatchObject([{ rule: 'policy/ambiguous-scalar', level: 'error', details: { yaml11: 'false', yaml12: '"NO"' } }]);
    expect(told([...DENY, 'context: { time: { after: 17:00, before: "18:00" } }'])).toEqual([
      'policy/ambiguous-scalar context.time.after error 7:27',
    ]);
  });

  it('are a warning where only a number is at stake, and silent where both readings are merely shown', () => {
    expect(told([...DENY, 'priority: 010'])).toEqual(['policy/ambiguous-scalar priority warning 7:11']);
    expect(told(['id: p', 'description: 2026-02-22', ...DENY.slice(2)])).toEqual([]);
  });
});

describe('ids over several files', () => {
  it('are told twice with both places', () => {
    const files = [readPolicyFile('a.yaml', DENY.join('\n')), readPolicyFile('b.yaml', ['# again', ...DENY].join('\n'))];
    expect(duplicateIds(files)).toMatchObject([
      { rule: 'policy/duplicate-id', path: 'b.yaml', region: { startLine: 2 }, details: { first_path: 'a.yaml', first_line: 1 } },
    ]);
  });
});

describe('any bytes at all', () => {
  it('are read without an exception', () => {
    const scalar = fc.oneof(fc.constantFrom('NO', '17:00', 'deny', '1h'), fc.integer(), fc.boolean(), fc.constant(null));
    const key = fc.constantFrom(
      'id',
      'description',
      'match',
      'context',
      'action',
      'masking',
      'fields',
      'any',
      'time',
      'deny',
      'after',
      'rules',
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, scalar, fc.array(tie('tree'), { maxLength: 3 }), fc.dictionary(key, tie('tree'), { maxKeys: 6 })),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const file = readPolicyFile('p.yaml', JSON.stringify(value));
        expect(file.policy !== undefined || file.findings.some((finding) => finding.level === 'error')).toBe(true);
      }),
      { numRuns: 500, seed: 7 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readPolicyFile('p.yaml', bytes).path).toBe('p.yaml');
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
