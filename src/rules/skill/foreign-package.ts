import { defineRule } from '../../core/rule.js';

/** `manager`: the program that installs, or what has it do so, as “The manifest”. */
export const foreignPackage = defineRule<{ package: string; manager: string }>({
  id: 'skill/foreign-package',
  area: 'skills',
  title: 'Package from outside its registry',
  level: 'warning',
  severity: 'medium',
  confidence: 'medium',
  message: ({ package: name, manager }) => {
    const subject = manager.startsWith('The ') ? `${manager} installs` : 'The command installs';
    const means = manager === '' || manager.startsWith('The ') ? '' : ` with ${manager}`;
    return `${subject} ${name === '' ? 'packages' : name}${means} from an address or an index other than its registry.`;
  },
  help: () => 'Publish the package to the registry, or pin the source to a commit, and write down its hash.',
  why: 'A package from an address is whatever that address serves today, and its install scripts run at once. An additional index lets its owner answer for any name.',
  examples: {
    fires: [
      '>>> scripts/run.sh\npip install --index-url http://packages.some-service.net/simple helper\n',
      '>>> scripts/run.sh\nnpm install https://cdn.some-service.net/helper.tgz\n',
    ],
    silent: ['>>> scripts/run.sh\npip install -r requirements.txt\nnpm ci\nnpm install react@18\n'],
  },
  references: ['MITRE ATT&CK: T1195.002 Compromise Software Supply Chain'],
});
