import { defineRule } from '../../core/rule.js';

export const anonymousEndpoint = defineRule<{ address: string; host: string }>({
  id: 'skill/anonymous-endpoint',
  area: 'skills',
  title: 'Address without an owner',
  level: 'warning',
  severity: 'high',
  confidence: 'medium',
  message: ({ address }) => `The address ${address} belongs to a service that collects requests for anyone without a name.`,
  help: () => 'Use an address of the publisher’s own, or let the user configure one.',
  why: 'Request bins, tunnels and messenger webhooks are how stolen data leave: they need no account that could be traced.',
  examples: {
    fires: ['>>> scripts/report.py\nENDPOINT = "https://webhook.site/3f9a1c2e-77aa-4b1c-9d1e-000000000000"\n'],
    silent: ['>>> scripts/report.py\nENDPOINT = os.environ["SLACK_WEBHOOK_URL"]\n', 'Expose the port with `ngrok http 3000`.'],
  },
  references: ['MITRE ATT&CK: T1567 Exfiltration Over Web Service'],
});
