import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** A pool, and the wallet for which it is mined. */
const NAMES_POOL = signal(
  'names-pool',
  ['pool_host', 'pool_port', 'pool_url', 'poolhost', 'poolport', 'poolurl', 'pool_address', 'mining_pool', 'pooladdress'],
  /\b(?:mining_?)?pool_?(?:host|port|url|address)\b["']?\s?[:=]{1,2}\s?["']?[\w.:\/-]{2,80}/,
  120,
);

/** Programs that mine with libraries or sockets of their own. */
export const MINES: readonly CodeDeed[] = [
  codeDeed('mines for a wallet', 'critical/high', NAMES_POOL, {
    near: [/\bwallet\w{0,10}\b/iu, /\bnonce\b|\bhash_?rate\b|\bthreads?\b/iu, /\b(?:connect|create_connection|socket)\b/iu],
    reach: 4000,
  }),
];
