import { defineRule } from '../../core/rule.js';

export interface IgnoredConditionDetails {
  readonly [key: string]: string;
  /** Where it stands: `match.context`, `when` or `context.time.timezone`. */
  readonly field: string;
}

export const IGNORED_CONDITION_RULE = defineRule<IgnoredConditionDetails>({
  id: 'policy/ignored-condition',
  area: 'policies',
  title: 'Condition that VaultKit ignores',
  level: 'warning',
  severity: 'medium',
  confidence: 'high',
  message: ({ field }) =>
    field === 'context.time.timezone'
      ? 'VaultKit ignores `context.time.timezone`: the window is judged by the clock of its server.'
      : `VaultKit ignores the conditions under \`${field}\`: the policy applies whether or not they hold.`,
  help: ({ field }) =>
    field === 'context.time.timezone'
      ? 'State the window in the time of the server and remove `timezone`.'
      : 'Move them to a top-level `context`, the one place that VaultKit reads.',
  why: "VaultKit's guide shows conditions under `match.context`, and some of its policies under `when`, but its engine and its compiler read the top-level `context` alone. A policy meant for one role then applies to everybody, or an exception for one role opens the door to all.",
  examples: {
    fires: ['match: { context: { requester_role: admin } }', 'when: { environment: production }'],
    silent: ['context: { requester_role: admin }'],
  },
});
