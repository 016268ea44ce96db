import { defineRule } from '../../core/rule.js';

export const cryptocurrencyMining = defineRule<{ command: string }>({
  id: 'skill/cryptocurrency-mining',
  area: 'skills',
  title: 'Cryptocurrency miner',
  level: 'warning',
  severity: 'critical',
  confidence: 'high',
  message: ({ command }) => `The program mines a currency: ${command}.`,
  help: () => 'Remove the miner.',
  why: 'A miner spends the machine, its power and often a cloud bill for somebody else, and runs until somebody notices.',
  examples: {
    fires: ['>>> scripts/run.sh\n./xmrig -o stratum+tcp://pool.some-pool.net:3333 -u 44AF --donate-level 1\n'],
    silent: ['>>> scripts/run.sh\npip install bitcoinlib\npython balance.py\n'],
  },
  references: ['MITRE ATT&CK: T1496 Resource Hijacking'],
});
