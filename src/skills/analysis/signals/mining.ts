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

/** What miners compute, by the names that miners give it. */
export const MINING_ALGORITHM = signal(
  'mining-algorithm',
  [
    'rx/',
    'randomx',
    'kawpow',
    'cryptonight',
    'cn/',
    'cn-',
    'ethash',
    'etchash',
    'autolykos',
    'ghostrider',
    'verushash',
    'heavyhash',
    'progpow',
    'equihash',
    'yescrypt',
    'yespower',
    'chukwa',
    'octopus',
    'sha256d',
  ],
  /(?<![\w/.-])(?:rx\/(?:0|wow|arq|graft|sfx|keva|xla|loki)|randomx|kawpow|cryptonight(?:-\w{1,10})?|cn(?:\/|-)(?:r|half|heavy|lite|pico|gpu|upx2|fast|\d)\w{0,8}|etc?hash|autolykos2?|ghostrider|verushash|kheavyhash|progpowz?|equihash(?:-\d{2,3})?|yescrypt(?:r\d{1,2})?|yespower\w{0,8}|argon2\/chukwa\w{0,3}|octopus|sha256d)(?![\w/.-])/,
  40,
);
/** A host and a port to which a setting or an argument points as to a pool. */
export const POOL_SETTING = signal(
  'pool-setting',
  ['pool', 'stratum', 'miner', 'mining', 'upstream'],
  /(?<![a-z])(?:\w{0,20}_)?(?:pool|stratum|miner|mining|upstream)\w{0,12}["']?\s?(?:[:=]|\s)\s?["']?(?:[a-z+]{3,14}:\/\/)?(?<host>[\w-]{1,40}(?:\.[\w-]{1,40}){1,4}):\d{2,5}\b/,
  260,
);
