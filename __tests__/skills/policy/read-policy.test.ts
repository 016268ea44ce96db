import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { parsePolicy, resolvePolicy } from '../../../src/skills/policy/read-policy.js';

/** The example of the policy reference, whole. */
const EXAMPLE = `policy_version: v1

gates:
  max_risk_score: 59
  allow_verdicts: [PASS, WARN]

capabilities:
  network:
    mode: require_approval
    note: "Ask before anything goes out."
  exec:
    mode: block
    note: "Nothing is started here."
  writes:
    mode: allow

constraints:
  exactly_one_manifest: true
  bundle_size_limit_bytes: 200000
  file_size_limit_bytes: 100000
  max_manifest_tokens_warn: 800
  max_manifest_tokens_fail: 1200

profiles:
  strict_v0:
    gates:
      max_risk_score: 29
      allow_verdicts: [PASS]
    capabilities:
      network: { mode: block }
      exec: { mode: block }
      writes: { mode: require_approval }
    constraints:
      bundle_size_limit_bytes: 100000
      file_size_limit_bytes: 50000
      max_manifest_tokens_warn: 600
      max_manifest_tokens_fail: 800
`;

function input(yaml: string) {
  return { path: 'policy.yaml', bytes: new TextEncoder().encode(yaml) };
}

/** `code line:column message` of each fault. */
function faults(yaml: string): string[] {
  const read = parsePolicy(yaml);
  return read.ok
    ? []
    : read.faults.map((fault) => `${fault.code} ${String(fault.region?.startLine)}:${String(fault.region?.startColumn)} ${fault.message}`);
}

const STRICT = {
  gates: { maxRiskScore: 29, allowVerdicts: ['PASS'] },
  capabilities: { network: { mode: 'block' }, exec: { mode: 'block' }, writes: { mode: 'require_approval' } },
  constraints: {
    exactlyOneManifest: true,
    bundleSizeLimitBytes: 100_000,
    fileSizeLimitBytes: 50_000,
    maxManifestTokensWarn: 600,
    maxManifestTokensFail: 800,
  },
};

describe('a policy.v1 file', () => {
  it('is read with all its sections', () => {
    expect(resolvePolicy(input(EXAMPLE), undefined)).toMatchObject({
      source: { kind: 'file', path: 'policy.yaml' },
      gates: { maxRiskScore: 59, allowVerdicts: ['PASS', 'WARN'] },
      capabilities: {
        network: { mode: 'require_approval', note: 'Ask before anything goes out.' },
        exec: { mode: 'block', note: 'Nothing is started here.' },
        writes: { mode: 'allow' },
      },
      constraints: {
        exactlyOneManifest: true,
        bundleSizeLimitBytes: 200_000,
        fileSizeLimitBytes: 100_000,
        maxManifestTokensWarn: 800,
        maxManifestTokensFail: 1200,
      },
    });
  });

  it('has its profiles laid over it key by key', () => {
    expect(resolvePolicy(input(EXAMPLE), 'strict_v0')).toMatchObject(STRICT);
    const policy = 'gates: { max_risk_score: 40, allow_verdicts: [PASS] }\nprofiles: { loose: { gates: { max_risk_score: 50 } } }\n';
    expect(resolvePolicy(input(policy), 'loose').gates).toEqual({ maxRiskScore: 50, allowVerdicts: ['PASS'] });
  });

  it('replaces the built-in policy whole: an absent key is no limit, but one manifest is still asked for', () => {
    const policy = resolvePolicy(input('policy_version: v1\n'), undefined);
    expect(policy).toMatchObject({ gates: {}, capabilities: {}, constraints: { exactlyOneManifest: true } });
    expect(Object.keys(policy.gates)).toEqual([]);
    expect(resolvePolicy(input('constraints: { exactly_one_manifest: false }\n'), undefined).constraints.exactlyOneManifest).toBe(false);
  });

  it('may name the capabilities beyond the first three, and approvers', () => {
    const policy =
      'capabilities: { reads: { mode: allow }, secrets: { mode: block }, dynamic_code: { mode: block } }\napprovers: { users: [ada], teams: [org/security] }\n';
    expect(resolvePolicy(input(policy), undefined)).toMatchObject({
      capabilities: { secrets: { mode: 'block' } },
      approvers: { users: ['ada'], teams: ['org/security'] },
    });
  });

  it('may name approvers of their own for a kind of decision, and want each decision named', () => {
    const policy = 'approvers: { users: [ada], reviews: named, weakening: { teams: [org/data] } }\n';
    expect(resolvePolicy(input(policy), undefined).approvers).toEqual({
      users: ['ada'],
      teams: [],
      reviews: 'named',
      weakening: { users: [], teams: ['org/data'] },
    });
    expect(resolvePolicy(input('approvers: { users: [ada], reviews: any }\n'), undefined).approvers).toEqual({ users: ['ada'], teams: [] });
  });

  it('may use the built-in profile without defining it', () => {
    expect(resolvePolicy(input('policy_version: v1\n'), 'strict_v0')).toMatchObject(STRICT);
    expect(resolvePolicy(undefined, 'strict_v0')).toMatchObject(STRICT);
  });
});

describe('the built-in policy', () => {
  it('lets the score alone decide', () => {
    expect(resolvePolicy(undefined, undefined)).toMatchObject({
      source: { kind: 'built-in' },
      gates: { maxRiskScore: 59, allowVerdicts: ['PASS', 'WARN'] },
      capabilities: {},
      constraints: { exactlyOneManifest: true },
    });
  });
});

describe('a policy that cannot be used', () => {
  it.each([
    ['gates:\n  max_risk_score: 101\n', 'POLICY_SCHEMA_INVALID 2:19 gates.max_risk_score: must be 100 or less'],
    ['gates:\n  max_risk_score: -1\n', 'POLICY_SCHEMA_INVALID 2:19 gates.max_risk_score: must be 0 or more'],
    ['gates:\n  max_risk_score: "59"\n', 'POLICY_SCHEMA_INVALID 2:19 gates.max_risk_score: a number from 0 to 100 is needed'],
    ['gates:\n  max_risk_score: .nan\n', 'POLICY_SCHEMA_INVALID 2:19 gates.max_risk_score: a number from 0 to 100 is needed'],
    [
      'gates:\n  allow_verdicts: [PASS, OK]\n',
      "POLICY_SCHEMA_INVALID 2:26 gates.allow_verdicts.1: unknown value 'OK'; known are PASS, WARN, FAIL",
    ],
    ['gates:\n  allow_verdicts: [pass]\n', "POLICY_SCHEMA_INVALID 2:20 gates.allow_verdicts.0: unknown value 'pass'; did you mean 'PASS'?"],
    ['gate: {}\n', "POLICY_SCHEMA_INVALID 1:1 unknown key 'gate'; did you mean 'gates'?"],
    ['capabilities:\n  netwrk: { mode: block }\n', "POLICY_SCHEMA_INVALID 2:3 unknown key 'netwrk'; did you mean 'network'?"],
    [
      'capabilities:\n  exec: { mode: blok }\n',
      "POLICY_SCHEMA_INVALID 2:17 capabilities.exec.mode: unknown value 'blok'; did you mean 'block'?",
    ],
    [
      'capabilities:\n  exec: { note: x }\n',
      'POLICY_SCHEMA_INVALID 2:9 capabilities.exec.mode: one of allow, block, require_approval is needed',
    ],
    [
      'constraints:\n  bundle_size_limit_bytes: 1.5\n',
      'POLICY_SCHEMA_INVALID 2:28 constraints.bundle_size_limit_bytes: a whole number is needed',
    ],
    ['constraints:\n  file_size_limit_bytes: -5\n', 'POLICY_SCHEMA_INVALID 2:26 constraints.file_size_limit_bytes: must not be negative'],
    ['constraints:\n  exactly_one_manifest: yes\n', 'POLICY_SCHEMA_INVALID 2:25 constraints.exactly_one_manifest: true or false is needed'],
    [
      'constraints:\n  max_manifest_tokens_warn: 9\n  max_manifest_tokens_fail: 8\n',
      'POLICY_SCHEMA_INVALID 2:29 constraints.max_manifest_tokens_warn: the warning limit lies above max_manifest_tokens_fail',
    ],
    [
      'constraints: { max_manifest_tokens_fail: 8 }\nprofiles:\n  x:\n    constraints: { max_manifest_tokens_warn: 9 }\n',
      'POLICY_SCHEMA_INVALID 4:18 profiles.x: with the top level, max_manifest_tokens_warn lies above max_manifest_tokens_fail',
    ],
    ['policy_version: v2\n', "POLICY_SCHEMA_INVALID 1:17 policy_version: unknown value 'v2'; did you mean 'v1'?"],
    ['profiles:\n  x: { profiles: {} }\n', "POLICY_SCHEMA_INVALID 2:8 unknown key 'profiles'; known are gates, capabilities, constraints"],
    ['approvers: { user: [ada] }\n', "POLICY_SCHEMA_INVALID 1:14 unknown key 'user'; did you mean 'users'?"],
    ['- gates\n', 'POLICY_SCHEMA_INVALID 1:1 a map is needed'],
    ['', 'POLICY_SCHEMA_INVALID 1:1 the policy is empty and would gate nothing; write at least `policy_version: v1` and a gate'],
    [
      '# only a comment\n',
      'POLICY_SCHEMA_INVALID 1:1 the policy is empty and would gate nothing; write at least `policy_version: v1` and a gate',
    ],
  ])('%j: %s', (yaml, fault) => {
    expect(faults(yaml)).toEqual([fault]);
  });

  it.each(['gates: [\n', 'gates: {}\ngates: {}\n', 'a: &x 1\nb: *x\n', 'gates:\n\tmax_risk_score: 1\n'])(
    '%j is a parse error with a place',
    (yaml) => {
      expect(faults(yaml)[0]).toMatch(/^POLICY_PARSE_ERROR \d+:\d+ /);
    },
  );

  it('is a parse error when it is not UTF-8, or a prototype is reached for', () => {
    const read = parsePolicy(new Uint8Array([0x67, 0xff]));
    expect(read.ok ? [] : read.faults.map((fault) => fault.code)).toEqual(['POLICY_PARSE_ERROR']);
    expect(faults('__proto__: { gates: {} }\n')[0]).toMatch(/^POLICY_SCHEMA_INVALID 1:1 /);
  });

  it('ends with a configuration error that names the place of every fault', () => {
    const broken = (): unknown => resolvePolicy(input('gate: {}\ngates: { max_risk_score: 101 }\n'), undefined);
    expect(broken).toThrow(/^POLICY_SCHEMA_INVALID: policy\.yaml:\d+:\d+: /);
    expect(() => resolvePolicy(input(EXAMPLE), 'strict')).toThrow("unknown profile 'strict'");
    expect(() => resolvePolicy(input(EXAMPLE), 'constructor')).toThrow("unknown profile 'constructor'");
  });

  it('never throws while it is parsed, whatever it holds', () => {
    const word = fc.constantFrom(
      'gates',
      'capabilities',
      'max_risk_score',
      ':',
      ' ',
      '\n  ',
      '[',
      ']',
      '{',
      '}',
      '59',
      'block',
      '-',
      '"',
      '*a',
      '&a',
      '!!x',
      '#',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const read = parsePolicy(words.join(''));
        expect(read.ok || read.faults.length > 0).toBe(true);
      }),
    );
  });
});
