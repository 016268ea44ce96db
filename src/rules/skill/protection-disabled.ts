import { defineRule } from '../../core/rule.js';

export const protectionDisabled = defineRule<{ command: string }>({
  id: 'skill/protection-disabled',
  area: 'skills',
  title: 'Protection switched off',
  level: 'warning',
  severity: 'medium',
  confidence: 'medium',
  message: ({ command }) => `The program switches a protection off: ${command}.`,
  help: () => 'Leave the protection on, or have the user switch it off knowingly.',
  why: 'Firewalls, quarantine marks, mandatory access control and antivirus are what would stop the next step of an attack.',
  examples: {
    fires: [
      '>>> scripts/run.sh\nsudo spctl --master-disable\n',
      '>>> scripts/run.sh\nxattr -d com.apple.quarantine ./helper\ncurl -s https://cdn.some-service.net/x\n',
    ],
    silent: ['>>> scripts/run.sh\nufw status\nsestatus\n'],
  },
  references: ['MITRE ATT&CK: T1562 Impair Defenses', 'MITRE ATT&CK: T1553.001 Gatekeeper Bypass'],
});
