import { signal } from '../signal.js';

/** The protocol of mining pools (Stratum), and miners that run in a page. */
export const MINING_CODE = signal(
  'mining-code',
  [
    'mining.subscribe',
    'mining.authorize',
    'mining.submit',
    'coinhive',
    'coinimp',
    'crypto-loot',
    'cryptoloot',
    'webminepool',
    'deepminer',
    '.anonymous(',
    'minero.cc',
    'client.user',
    'minero.user',
    'crlt.user',
    'wmp.user',
  ],
  /(?:["']mining\.(?:subscribe|authorize|submit)["']|\bCoinHive\.(?:Anonymous|User)\s?\(|\bnew\s+(?:Client|CRLT|CoinImp|deepMiner|Minero|WMP)\.(?:Anonymous|User)\s?\(|\b(?:coinhive|coinimp|crypto-?loot|webminepool|deepminer)\b[^\s"'<>]{0,80}\.js\b)/,
  140,
);
