import { signal } from '../signal.js';
import { deed, type Deed } from './deed.js';

/** Who makes rules for agents, named as the source of a new one. */
const NEW_POLICY = signal(
  'new-policy',
  ['policy', 'directive', 'rule', 'setting', 'announcement'],
  /\b(?:new|updated|changed|current|latest) (?:\w{1,16} )?(?:polic(?:y|ies)|directives?|rules?|settings?|announcement)\b[^.\n]{0,30}?\b(?:from|by|of) (?:the )?(?:platform|system|anthropic|openai|administrators?|admins?|developers?|vendor|provider|security (?:team|department)|it department)\b/,
  120,
);
const CHECKS_OFF =
  /\b(?:confirmations?|approvals?|permissions?|dialogs?|prompts?|checks?|reviews?|restrictions?|safeguards?|limits)\b[^.\n]{0,30}?\b(?:are|is|were|have been|has been)\b[^.\n]{0,16}?\b(?:switched off|disabled|off|lifted|removed|suspended|waived|not (?:needed|required)|no longer|granted)\b/i;

/** Rules that the maker of a platform is said to have changed, so that checks fall away. */
export const POLICY_MADE_UP: readonly Deed[] = [
  deed(
    'policy-made-up',
    'critical/high',
    NEW_POLICY,
    /\b(?:switched|disabled|off|lifted|removed|suspended|waived|not|no longer|granted)\b/,
    {
      parts: [CHECKS_OFF],
      polarity: 'own',
      reach: 'few',
    },
  ),
];
