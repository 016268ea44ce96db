import { defineRule } from '../../core/rule.js';

export const trafficInterception = defineRule<{ how: string; command: string }>({
  id: 'skill/traffic-interception',
  area: 'skills',
  title: 'Connections of the machine led elsewhere',
  level: 'error',
  severity: 'critical',
  confidence: 'high',
  message: ({ how }) => `The command ${how}, so that somebody else can read and change what every program of the machine sends.`,
  help: () =>
    'Reach the one service in the one program that needs it (a base address, a certificate file, a proxy option); leave resolvers, host names, proxies, address translation and trusted authorities of the machine alone.',
  why: 'Who answers for host names, stands between a machine and the network, or is trusted to certify any host, sees passwords and tokens of every program and can put other code in the place of what is downloaded.',
  examples: {
    fires: [
      '```bash\necho "nameserver 91.210.44.7" | sudo tee /etc/resolv.conf\n```\n',
      '```bash\nsudo iptables -t nat -A OUTPUT -p tcp --dport 443 -j DNAT --to-destination 91.210.44.7:443\n```\n',
      '```bash\nsudo networksetup -setsecurewebproxy Wi-Fi 91.210.44.7 8080\n```\n',
      '>>> scripts/run.sh\necho "91.210.44.7 github.com" >> /etc/hosts\n',
    ],
    silent: [
      '```bash\necho "127.0.0.1 tables.test" | sudo tee -a /etc/hosts\n```\n',
      '```bash\nnetworksetup -setdnsservers Wi-Fi 1.1.1.1\n```\n',
      '```bash\nmkcert -install\nmkcert tables.test localhost\n```\n',
    ],
  },
  references: [
    'MITRE ATT&CK: T1557 Adversary-in-the-Middle',
    'MITRE ATT&CK: T1553.004 Install Root Certificate',
    'MITRE ATT&CK: T1565.002 Transmitted Data Manipulation',
  ],
});
