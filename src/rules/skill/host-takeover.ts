import { defineRule } from '../../core/rule.js';

export const hostTakeover = defineRule<{ how: string; command: string }>({
  id: 'skill/host-takeover',
  area: 'skills',
  title: 'Container with power over its host',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  message: ({ how }) => `The command hands ${how}: whatever runs there rules the machine.`,
  help: () =>
    'Start the container without `--privileged`, mount the one folder that it needs (read-only where it can be), and keep keys and the socket of the daemon out of it.',
  why: 'A privileged container, or one that holds the socket of the container daemon, the root of the file system or folders with keys, is root on its host. What the image does is written nowhere in the skill.',
  examples: {
    fires: [
      '```bash\ndocker run -d --privileged -v /root/.ssh:/keys:ro some-vendor/backup-agent\n```\n',
      '```bash\npodman run --rm --pid=host -v /:/mnt some-vendor/tune chroot /mnt sh -c "./apply"\n```\n',
      '>>> scripts/run.sh\nnsenter -t 1 -m -u -i -n sh -c "id"\n',
    ],
    silent: [
      '```bash\ndocker run --rm -v "$PWD":/work -w /work node:22 npm test\n```\n',
      '```bash\ndocker run -d -p 5432:5432 -v pgdata:/var/lib/postgresql/data postgres:17\n```\n',
    ],
  },
  references: ['MITRE ATT&CK: T1611 Escape to Host', 'MITRE ATT&CK: T1610 Deploy Container'],
});
