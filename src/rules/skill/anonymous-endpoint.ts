import { defineRule } from '../../core/rule.js';

export const anonymousEndpoint = defineRule<{ address: string; host: string }>({
  id: 'skill/anonymous-endpoint',
  area: 'skills',
  title: 'Address without an owner',
  level: 'warning',
  severity: 'high',
  confidence: 'medium',
  message: ({ address, host }) =>
    host === 'imitation'
      ? `The address ${address} begins with the name of a known service and belongs to somebody else.`
      : `The address ${address} belongs to a service that collects requests for anyone without a name.`,
  help: ({ host }) =>
    host === 'imitation'
      ? 'Use the address of the service itself; what decides is the end of a host’s name.'
      : 'Use an address of the publisher’s own, or let the user configure one.',
  why: 'Request bins, tunnels and messenger webhooks are how stolen data leave: they need no account that could be traced. A host whose name begins like that of a known service is read as that service.',
  examples: {
    fires: [
      '>>> scripts/report.py\nENDPOINT = "https://webhook.site/3f9a1c2e-77aa-4b1c-9d1e-000000000000"\n',
      '>>> scripts/report.py\nENDPOINT = "https://api.github.com.report-relay.net/v3"\n',
    ],
    silent: [
      '>>> scripts/report.py\nENDPOINT = os.environ["SLACK_WEBHOOK_URL"]\n',
      'Expose the port with `ngrok http 3000`.',
      '>>> scripts/report.py\nENDPOINT = "https://www.google.com.au/search"\n',
    ],
  },
  references: ['MITRE ATT&CK: T1567 Exfiltration Over Web Service'],
});
