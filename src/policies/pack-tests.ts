import * as z from 'zod';

import type { Region } from '../core/region.js';
import { sortedBy } from '../core/order.js';
import { readYaml, type YamlDocument, type YamlProblem } from '../io/yaml/read-yaml.js';
import { compilePolicy, CONTAINS_READINGS, type ContainsReading, type PlacedPolicy } from './compile.js';
import { ANY_OTHER_FIELD, type Decision } from './decision.js';
import { evaluate } from './evaluate.js';
import { POLICY_ACTIONS } from './policy.js';
import { secondsOfTtl } from './read-action.js';
import type { AccessRequest } from './request.js';
import { requestOf, requestSchema } from './request-schema.js';

const expectationSchema = z.strictObject({
  action: z.enum(POLICY_ACTIONS),
  /** One of the policies that decide. */
  policy: z.string().min(1).optional(),
  /** A role whose approval is asked for. */
  approver: z.string().min(1).optional(),
  /** The limit at most, for example "1h". */
  max_ttl: z
    .string()
    .refine((value) => secondsOfTtl(value) !== undefined, 'must be a duration such as "1h"')
    .optional(),
  /** The method by which a field that no rule names is masked. */
  masking: z.enum(['full', 'hash', 'partial', 'default']).optional(),
});

const testFileSchema = z.array(z.strictObject({ name: z.string().min(1), request: requestSchema, expect: expectationSchema })).min(1);

type Expectation = z.infer<typeof expectationSchema>;

interface PackTest {
  readonly path: string;
  readonly name: string;
  readonly region: Region;
  readonly request: AccessRequest;
  readonly expect: Expectation;
}

export interface PackTestFile {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/** A test that did not come out as it says. */
export interface FailedPackTest {
  readonly path: string;
  readonly region: Region;
  readonly name: string;
  /** What was expected and what was decided, as a clause. */
  readonly difference: string;
}

export interface PackTestsResult {
  readonly count: number;
  readonly failed: readonly FailedPackTest[];
  /** Policies whose removal no test notices. */
  readonly untested: readonly PlacedPolicy[];
  /** Test files that cannot be read. */
  readonly unreadable: readonly { readonly path: string; readonly problem: YamlProblem }[];
}

/**
 * Runs the tests of a pack (`tests/*.yaml`: a list of name, request and expect) against its policies, under both readings of
 * `contains`. Then removes each policy in turn: one that no test misses is untested.
 */
export function runPackTests(policies: readonly PlacedPolicy[], files: readonly PackTestFile[]): PackTestsResult {
  const tests: PackTest[] = [];
  const unreadable: { path: string; problem: YamlProblem }[] = [];
  for (const file of sortedBy(files, ({ path }) => path)) {
    const read = readTestFile(file);
    tests.push(...read.tests);
    unreadable.push(...read.problems.map((problem) => ({ path: file.path, problem })));
  }
  const failed = tests.flatMap((test): FailedPackTest[] => {
    const difference = differenceOf(policies, test);
    return difference === undefined ? [] : [{ path: test.path, region: test.region, name: test.name, difference }];
  });
  const untested = policies.filter((policy) => {
    const others = policies.filter((other) => other !== policy);
    return tests.every((test) => differenceOf(others, test) === undefined);
  });
  return { count: tests.length, failed, untested, unreadable };
}

function readTestFile(file: PackTestFile): { tests: PackTest[]; problems: readonly YamlProblem[] } {
  const read = readYaml(file.bytes);
  if (!read.ok) return { tests: [], problems: read.problems };
  const document: YamlDocument = read.document;
  const validated = document.validate(testFileSchema);
  if (!validated.ok) return { tests: [], problems: validated.problems };
  const tests = validated.value.map((written, index) => ({
    path: file.path,
    name: written.name,
    region: document.regionOf([index, 'name']),
    request: requestOf(written.request, undefined),
    expect: written.expect,
  }));
  return { tests, problems: [] };
}

function differenceOf(policies: readonly PlacedPolicy[], test: PackTest): string | undefined {
  for (const reading of CONTAINS_READINGS) {
    const difference = differenceUnder(policies, test, reading);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function differenceUnder(policies: readonly PlacedPolicy[], { request, expect }: PackTest, reading: ContainsReading): string | undefined {
  const { decision } = evaluate(
    policies.map((policy) => compilePolicy(policy, reading)),
    request,
  );
  if (decision.action !== expect.action) return `expected ${expect.action}, got ${decision.action}${byWhom(decision)}`;
  if (expect.policy !== undefined && !decision.policies.some(({ policy }) => policy.id === expect.policy)) {
    return `expected ${expect.policy} to decide, got ${decision.action}${byWhom(decision)}`;
  }
  if (expect.approver !== undefined && !decision.approvers.includes(expect.approver)) {
    return `expected the approval of ${expect.approver}, got that of ${decision.approvers.join(' and ') || 'nobody'}`;
  }
  const limit = expect.max_ttl === undefined ? Infinity : (secondsOfTtl(expect.max_ttl) ?? Infinity);
  if ((decision.ttlSeconds ?? Infinity) > limit) {
    return `expected at most ${String(limit)} seconds, got ${decision.ttlSeconds === undefined ? 'no limit' : String(decision.ttlSeconds)}`;
  }
  const methods = decision.masking.get(ANY_OTHER_FIELD) ?? [];
  if (expect.masking !== undefined && !methods.includes(expect.masking)) {
    return `expected masking ${expect.masking}, got ${methods.join(' and ') || 'none'}`;
  }
  return undefined;
}

function byWhom(decision: Decision): string {
  return decision.policies.length === 0 ? ' by default' : ` by ${decision.policies.map(({ policy }) => policy.id).join(' and ')}`;
}
