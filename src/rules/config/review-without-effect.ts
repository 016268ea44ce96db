import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

/** A review that was meant to approve something and does not. `name` is what it names; empty where it names nothing. */
export type NoEffect = JsonObject & {
  readonly by: string;
  readonly name: string;
  readonly why: 'must-name' | 'edited' | 'names-nothing' | 'unknown-name' | 'ambiguous-name' | 'not-an-approver';
};

function messageOf({ by, name, why }: NoEffect): string {
  switch (why) {
    case 'must-name':
      return `The review by ${by} approves the change and names none of its decisions, which the skill policy asks for.`;
    case 'edited':
      return `The review by ${by} was edited by somebody else, so it approves nothing.`;
    case 'unknown-name':
      return `The review by ${by} names ${name}, which is no decision that waits here.`;
    case 'ambiguous-name':
      return `The review by ${by} names ${name}, which several decisions share, so it approves none of them.`;
    case 'not-an-approver':
      return `The review by ${by} names ${name}, a decision that other approvers take.`;
    default:
      return `The review by ${by} speaks to the gate but names no decision, so it approves none.`;
  }
}

function helpOf({ why }: NoEffect): string {
  switch (why) {
    case 'must-name':
      return 'Approve once more, with the line `/vaultgate approve NAME` of each decision that is meant, or with `/vaultgate approve all`.';
    case 'edited':
      return 'Have the reviewer approve once more, in words of their own.';
    case 'unknown-name':
      return 'Copy the line from the finding as it is now: a name belongs to one content and changes with it.';
    case 'ambiguous-name':
      return 'Have the change split, or record the approvals by their digests in .vaultgate/approvals.yaml of the base.';
    case 'not-an-approver':
      return 'Ask one of the approvers whom the finding names.';
    default:
      return 'Approve once more, with the line `/vaultgate approve NAME` as the finding shows it: alone on its line, neither quoted nor in a code block.';
  }
}

export const reviewWithoutEffect = defineRule<NoEffect>({
  id: 'config/review-without-effect',
  area: 'config',
  title: 'Review that approves nothing by what it says',
  level: 'note',
  severity: 'info',
  confidence: 'high',
  message: messageOf,
  help: helpOf,
  why: 'An approver who meant to settle a finding should hear why it still stands. When in doubt a review approves less than it might have meant, never more.',
  examples: {
    fires: [
      'An approving review says `/vaultgate approve 0123456789ab`, and the bundle was changed since that name was shown.',
      'An approver of loosenings names a weakened policy, for which the skill policy names other people.',
    ],
    silent: ['An approving review without a word to the gate.', 'A review by somebody who is no approver.'],
  },
});
