import { defineRule } from '../../core/rule.js';

export interface UnreadablePolicyDetails {
  readonly [key: string]: string;
  /** What is wrong, as a clause. */
  readonly problem: string;
}

export const UNREADABLE_POLICY_RULE = defineRule<UnreadablePolicyDetails>({
  id: 'policy/unreadable',
  area: 'policies',
  title: 'Policy file cannot be read',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  message: ({ problem }) => `The policy file cannot be read: ${problem}.`,
  help: () => 'Make it a regular file with one valid YAML map, without aliases or repeated keys.',
  why: 'A policy that cannot be read is a policy that is not enforced. It is an error here rather than a file left out, since leaving it out would look like a repository in order.',
  examples: { fires: ['id: a\nid: b', 'action: *shared'], silent: ['id: a'] },
});
