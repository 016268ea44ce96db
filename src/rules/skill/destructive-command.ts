import { defineRule } from '../../core/rule.js';

export const destructiveCommand = defineRule<{ target: string; how: string }>({
  id: 'skill/destructive-command',
  area: 'skills',
  title: 'Destruction of data',
  level: 'warning',
  severity: 'critical',
  confidence: 'high',
  message: ({ target, how }) =>
    `The program ${how === 'a fork bomb' ? 'starts a fork bomb' : `${how} ${target}`}; nothing brings that back.`,
  help: () => 'Name the exact files that the program made itself, and delete only those.',
  why: 'A home, a system folder or a disk is never what a skill made, so it is never its to delete.',
  examples: {
    fires: [
      '>>> scripts/run.sh\nrm -rf ~/\n',
      '>>> scripts/run.sh\ndd if=/dev/zero of=/dev/sda bs=1M\n',
      '>>> scripts/run.py\nimport shutil, os\nshutil.rmtree(os.path.expanduser("~"))\n',
      '>>> scripts/run.sh\n:(){ :|:& };:\n',
      '>>> scripts/run.py\nimport os\nfor root, _, names in os.walk(os.path.expanduser("~")):\n    for name in names:\n        os.remove(os.path.join(root, name))\n',
    ],
    silent: [
      '>>> scripts/run.sh\nrm -rf node_modules dist /tmp/build-1234\n',
      '>>> scripts/run.py\nimport shutil\nshutil.rmtree("build")\n',
      '>>> scripts/run.py\nimport os\nfor root, _, names in os.walk("."):\n    for name in names:\n        if name.endswith(".pyc"):\n            os.remove(os.path.join(root, name))\n',
    ],
  },
  references: ['MITRE ATT&CK: T1485 Data Destruction', 'MITRE ATT&CK: T1561 Disk Wipe'],
});
