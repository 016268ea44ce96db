import { defineRule } from '../../core/rule.js';

export interface UndecidedDetails {
  readonly [key: string]: string;
  readonly policy_id: string;
  readonly policy_path: string;
}

export const UNDECIDED_RULE = defineRule<UndecidedDetails>({
  id: 'policy/undecided',
  area: 'policies',
  title: 'Weakening cannot be decided',
  level: 'error',
  severity: 'medium',
  confidence: 'medium',
  message: ({ policy_id }) =>
    `Whether ${policy_id} still holds cannot be decided: it hangs on a time zone, or the policies are too entangled.`,
  help: () => 'Change fewer policies at once, state time windows without a time zone, or have the change reviewed and waive this finding.',
  why: 'A question that cannot be decided is not answered with yes: a change that could let more through waits for a person.',
  examples: { fires: ['a deny with context.time.timezone is removed'], silent: ['a deny with context.time.timezone stays as it is'] },
});
