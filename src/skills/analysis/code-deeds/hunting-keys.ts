import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';
import { SENDS_TO_STRANGER } from './sent-aside.js';

/** Agents on the user's machine, started without their fences by a program. */
const AGENT_UNLEASHED = signal(
  'agent-unleashed-by-program',
  ['--dangerously-skip-permissions', '--dangerously-bypass-approvals', '--yolo', '--trust-all-tools'],
  /--(?:dangerously-skip-permissions|dangerously-bypass-approvals-and-sandbox|yolo|trust-all-tools)\b/,
  60,
);
/** An order to find something, and what is worth stealing, by the names of its files. */
const FIND_THEM = /\b(?:search|find|look for|locate|list|scan|walk|enumerate|collect|gather)\b/iu;
const WORTH_STEALING = {
  test(text: string): boolean {
    const named = text.match(
      /\b(?:wallets?|keystores?|id_(?:rsa|ed25519)|metamask|exodus|electrum|ledger|phantom|mnemonics?|seed phrases?|credentials|private keys?|passwords?)\b|\.(?:env|pem|key|kdbx)\b/giu,
    );
    return new Set(named?.map((name) => name.toLowerCase())).size >= 3;
  },
};

/** Expressions that find keys and tokens in any text: private keys of chains, tokens of hosts of code and of clouds. */
const FINDS_KEYS = signal(
  'expression-that-finds-keys',
  ['{64}', '{87', '{88', '{35', '{36', '{16}', 'sk-[', 'sk-ant-['],
  /(?:0x\[[0-9a-fA-F-]{6,12}\]\{64\}|\[1-9A-HJ-NP-Za-km-z\]\{8[78](?:,8[89])?\}|\bgh[\[pousr\]_|?:()]{1,14}\[A-Za-z0-9_?\]\{3[56](?:,\d{0,3})?\}|\bnpm_\[A-Za-z0-9\]\{36\}|\bAKIA\[0-9A-Z\]\{16\}|\bsk-(?:ant-)?\[A-Za-z0-9_-]{1,12}\]\{[23]\d,\d{0,3}\})/,
  80,
);
/** What is found is masked or only counted where it is looked for honestly. */
const MASKS = /\b(?:redact\w*|mask\w*|\[REDACTED\]|\*\*\*|sanit\w+|scrub\w*)\b/iu;
const READS_FILES =
  /\b(?:read_to_string|readFileSync|readFile|read_text|ReadFile|os\.walk|rglob|read_dir|readdirSync|File\.read|Get-Content|git log|file_get_contents)\b/u;
/** Packages that a program writes and publishes with a token that it was not given for it. */
const PUBLISHES_ITSELF = /\bnpm["'`,\s[]{1,6}publish\b[^]{0,120}?_authToken=\$\{|_authToken=\$\{[^]{0,120}?\bnpm["'`,\s[]{1,6}publish\b/u;

/** Programs that look for keys of others, by themselves or through an agent. */
export const HUNTS_KEYS: readonly CodeDeed[] = [
  codeDeed('starts an agent without its fences to look for keys and wallets', 'critical/high', AGENT_UNLEASHED, {
    whole: [WORTH_STEALING, FIND_THEM],
    unless: [MASKS],
    reach: 1200,
    shown: 'high/medium',
  }),
  codeDeed('looks for keys in files and sends what it finds to a host that no page names', 'critical/high', FINDS_KEYS, {
    whole: [SENDS_TO_STRANGER, READS_FILES],
    unless: [MASKS],
    reach: 1500,
    to: 'unnamed-near',
    patterns: 'own',
    shown: 'medium/medium',
  }),
  codeDeed('looks for tokens and publishes what it finds with one of them', 'critical/high', FINDS_KEYS, {
    whole: [PUBLISHES_ITSELF, READS_FILES],
    patterns: 'own',
    shown: 'high/medium',
  }),
];
