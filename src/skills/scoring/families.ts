import type { RuleId } from '../../core/finding.js';

/**
 * Which kind of behaviour a rule speaks of. Detections of one family are one signal seen several times; only those of
 * different families support each other.
 */
const FAMILY_OF: Readonly<Partial<Record<RuleId, string>>> = {
  'skill/agent-tampering': 'staying',
  'skill/analysis-evasion': 'cover',
  'skill/anonymous-endpoint': 'endpoint',
  'skill/appended-data': 'disguise',
  'skill/automatic-command': 'staying',
  'skill/bulk-upload': 'theft',
  'skill/code-injection': 'delivery',
  'skill/confirmation-bypass': 'authority',
  'skill/covert-delivery': 'delivery',
  'skill/credential-exfiltration': 'theft',
  'skill/credential-read': 'theft',
  'skill/cryptocurrency-mining': 'harm',
  'skill/covert-surveillance': 'harm',
  'skill/delayed-attack': 'cover',
  'skill/decode-and-execute': 'disguise',
  'skill/destructive-command': 'harm',
  'skill/disguised-command': 'disguise',
  'skill/download-and-execute': 'delivery',
  'skill/dynamic-command': 'delivery',
  'skill/encoded-command': 'disguise',
  'skill/fake-prerequisite': 'delivery',
  'skill/false-authority': 'authority',
  'skill/foreign-package': 'delivery',
  'skill/hidden-instruction': 'disguise',
  'skill/host-takeover': 'harm',
  'skill/instruction-override': 'authority',
  'skill/invisible-text': 'disguise',
  'skill/lookalike-name': 'disguise',
  'skill/lookalike-package': 'disguise',
  'skill/mail-diversion': 'theft',
  'skill/memory-poisoning': 'staying',
  'skill/package-takeover': 'harm',
  'skill/padding': 'disguise',
  'skill/password-theft': 'theft',
  'skill/payment-diversion': 'theft',
  'skill/persistence-write': 'staying',
  'skill/private-data-sending': 'theft',
  'skill/privilege-grant': 'harm',
  'skill/project-backdoor': 'harm',
  'skill/protection-disabled': 'cover',
  'skill/ransom-encryption': 'harm',
  'skill/remote-access': 'harm',
  'skill/remote-instructions': 'delivery',
  'skill/reverse-shell': 'harm',
  'skill/sabotage': 'harm',
  'skill/scanner-manipulation': 'authority',
  'skill/secret-access': 'theft',
  'skill/secret-harvest': 'theft',
  'skill/resource-exhaustion': 'harm',
  'skill/self-spreading': 'staying',
  'skill/session-theft': 'theft',
  'skill/tool-shadowing': 'authority',
  'skill/surveillance': 'theft',
  'skill/trace-removal': 'cover',
  'skill/traffic-interception': 'harm',
  'skill/unsafe-workflow': 'delivery',
};

/** The family of a rule: its own id for a rule that stands alone. */
export function familyOf(rule: RuleId): string {
  return FAMILY_OF[rule] ?? rule;
}
