import { signal } from '../signal.js';

/** Secrets of providers that mark theirs with a prefix. */
export const PROVIDER_SECRET = signal(
  'provider-secret',
  [
    'akia',
    'asia',
    'ghp_',
    'gho_',
    'ghs_',
    'github_pat_',
    'sk-ant-',
    'sk-proj-',
    'xoxb-',
    'xoxp-',
    'xoxa-',
    'aiza',
    'glpat-',
    'npm_',
    'hf_',
    'private key-----',
    'sk_live_',
    'rk_live_',
    'sg.',
    'pypi-',
    'dop_v1_',
    'shpat_',
    'private key block-----',
  ],
  /(?<![\w-])(?<secret>(?:AKIA|ASIA)[0-9A-Z]{16}(?![0-9A-Za-z])|gh[pos]_[A-Za-z0-9]{36}(?![A-Za-z0-9])|github_pat_[A-Za-z0-9_]{60,90}|sk-ant-(?:api|oat)\d\d-[A-Za-z0-9_-]{80,120}|sk-proj-[A-Za-z0-9_-]{40,180}|xox[bpa]-\d{8,14}-\d{8,14}-[A-Za-z0-9-]{16,40}|AIza[0-9A-Za-z_-]{35}(?![0-9A-Za-z_-])|glpat-[A-Za-z0-9_-]{20}(?![\w-])|npm_[A-Za-z0-9]{36}(?!\w)|hf_[A-Za-z]{34}(?!\w)|[sr]k_live_[A-Za-z0-9]{24,99}|SG\.[\w-]{22}\.[\w-]{43}|dop_v1_[a-f0-9]{64}|shpat_[a-f0-9]{32}|pypi-AgEIcHlwaS5vcmc[\w-]{50,200})|-----BEGIN (?<kind>(?:RSA |EC |OPENSSH |DSA |ENCRYPTED |PGP )?PRIVATE KEY)(?: BLOCK)?-----\s{1,4}(?<body>[A-Za-z0-9+\/=\s]{200,1500})/,
  1800,
);
