import { defineRule } from '../../core/rule.js';

export type InvalidFault =
  | 'not-a-map'
  | 'not-a-text'
  | 'not-a-list'
  | 'missing-text'
  | 'no-action'
  | 'several-actions'
  | 'flag-not-boolean'
  | 'reason-missing'
  | 'approver-missing'
  | 'ttl-grammar'
  | 'ttl-days'
  | 'masking-method'
  | 'masking-unused'
  | 'priority-not-integer'
  | 'clearance-type'
  | 'null-condition'
  | 'time-grammar'
  | 'time-bound-missing';

export interface InvalidDetails {
  readonly [key: string]: string;
  /** Dotted path of the value. */
  readonly field: string;
  readonly fault: InvalidFault;
  /** The value as found, cut short. */
  readonly value: string;
}

const MESSAGES: Readonly<Record<InvalidFault, (field: string, value: string) => string>> = {
  'not-a-map': (field) =>
    field === '' ? 'A policy file holds one map of keys and values.' : `\`${field}\` must be a map of keys and values.`,
  'not-a-text': (field, value) => `\`${field}\` must be a text that is not empty${found(value)}.`,
  'not-a-list': (field, value) => `\`${field}\` must be a list with at least one text${found(value)}.`,
  'missing-text': (field) => `\`${field}\` is required and must be a text that is not empty.`,
  'no-action': () => '`action` must set exactly one of deny, require_approval, mask and allow to true, and sets none.',
  'several-actions': (_field, value) =>
    `\`action\` must set exactly one of deny, require_approval, mask and allow to true, and sets ${value}.`,
  'flag-not-boolean': (field, value) => `\`${field}\` must be true or false${found(value)}; VaultKit takes any other value for true.`,
  'reason-missing': () => 'A policy that denies or requires an approval must give its reason in `action.reason`.',
  'approver-missing': () => 'A policy that requires an approval must name who gives it in `action.approver_role`.',
  'ttl-grammar': (field, value) =>
    `\`${field}\` must be a number of seconds or a number followed by s, m, h or d, above zero${found(value)}.`,
  'ttl-days': (field, value) => `\`${field}\` is ${value}, and VaultKit's runtime reads no days: it drops the limit.`,
  'masking-method': (field, value) => `\`${field}\` must be one of redact, hash, truncate, nullify, full and partial${found(value)}.`,
  'masking-unused': () => 'VaultKit applies `masking` only to a policy whose action is mask, so this block has no effect.',
  'priority-not-integer': (_field, value) => `\`priority\` must be an integer${found(value)}.`,
  'clearance-type': (field, value) => `\`${field}\` must be a text or an integer${found(value)}.`,
  'null-condition': (field) => `\`${field}\` has no value, which VaultKit reads as no condition at all.`,
  'time-grammar': (field, value) => `\`${field}\` must be a quoted time of the day from "00:00" to "23:59"${found(value)}.`,
  'time-bound-missing': (field) => `\`${field}\` is required: a time window needs both \`after\` and \`before\`.`,
};

function found(value: string): string {
  return value === '' ? '' : `, not ${value}`;
}

const HELP: Readonly<Partial<Record<InvalidFault, string>>> = {
  'no-action': 'Set the intended one to true, for example `deny: true`.',
  'several-actions': 'Keep one of them; a second effect needs a policy of its own.',
  'flag-not-boolean': 'Write true or false without quotes.',
  'reason-missing': 'Add `reason: "…"` under `action`, in words that the refused person understands.',
  'approver-missing': 'Add `approver_role: ROLE` under `action`.',
  'ttl-grammar': 'Write for example `ttl: "1h"`.',
  'ttl-days': 'Write it in hours, for example "48h" for two days.',
  'masking-unused': 'Set `mask: true`, or remove the block.',
  'null-condition': 'Give it a value, or remove the key if the policy is meant for every request.',
  'time-grammar': 'Write the time in quotes with two digits each, for example "09:00".',
};

export const INVALID_RULE = defineRule<InvalidDetails>({
  id: 'policy/invalid',
  area: 'policies',
  title: 'Policy breaks the schema',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  message: ({ fault, field, value }) => MESSAGES[fault](field, value),
  help: ({ fault }) => HELP[fault] ?? 'Correct the value; `vaultgate policy validate` checks it.',
  why: 'VaultKit refuses a file that breaks its schema when it compiles the policy bundle, or worse, drops the part that it does not understand and enforces the rest. Either way a rule that reviewers believe to be in force is not.',
  examples: {
    fires: ['action: { deny: true, allow: true }', 'action: { deny: true }  # no reason', 'priority: high'],
    silent: ['action: { deny: true, reason: "Card data stays in production." }'],
  },
});
