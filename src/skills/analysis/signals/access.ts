import { signal } from '../signal.js';

/** Where credentials lie, as paths and as names of stores. */
export const SECRET_PLACE = String.raw`(?:(?:~|\$HOME|\$\{HOME\}|%USERPROFILE%|\/home\/[\w*$]{1,30}|\/root|\/Users\/[\w*$]{1,30})?[\/\\]?\.(?:ssh(?:[\/\\](?:id_\w{2,10}|config|authorized_keys|known_hosts|\*))?|aws(?:[\/\\](?:credentials|config))?|gnupg|kube[\/\\]config|docker[\/\\]config\.json|netrc|git-credentials|npmrc|pypirc|pgpass|config[\/\\](?:gcloud|gh|solana|op)\S{0,40}|azure|bash_history|zsh_history|claude[\/\\](?:settings|projects|history|\.?credentials)\S{0,30}|codex[\/\\]auth\.json|(?:openclaw|clawdbot)[\/\\](?:\.env|credentials|openclaw\.json|sessions|config|memory)\S{0,30}|electrum|ethereum[\/\\]keystore)\b|\bid_(?:rsa|ed25519|ecdsa|dsa)\b|\/etc\/(?:shadow|sudoers|secrets)\b|\/(?:var\/)?run\/secrets\b|\bwallet\.dat\b|\blogin data\b|\bcookies\.sqlite\b|\bkey4\.db\b|\blogins\.json\b|\b(?:mac ?os |login |system |user['’]?s? )?keychain\b|\bwindows credential manager\b|\bpassword (?:manager|store|vault)s?\b|\bseed phrases?\b|169\.254\.169\.254)`;

/** An instruction, in words, to take what lies where credentials lie. */
export const TAKE_SECRET = signal(
  'take-secret',
  [
    '/secrets',
    '.ssh',
    '.aws',
    '.gnupg',
    '.kube',
    '.docker',
    'netrc',
    'git-credentials',
    'npmrc',
    'pypirc',
    'pgpass',
    '.config',
    '.azure',
    '_history',
    '.claude',
    '.codex',
    '.openclaw',
    '.clawdbot',
    '.electrum',
    '.ethereum',
    'id_rsa',
    'id_ed25519',
    'id_ecdsa',
    'id_dsa',
    '/etc/',
    'wallet.dat',
    'login data',
    'cookies.sqlite',
    'key4.db',
    'logins.json',
    'keychain',
    'credential manager',
    'password',
    'seed phrase',
    '169.254.169.254',
    '.env',
  ],
  new RegExp(
    String.raw`\b(?:read(?:s|ing)?|cat|collect(?:s|ing)?|gather(?:s|ing)?|copy|find|search(?: for)?|locate|access(?:es|ing)?|retrieve|extract(?:s|ing)?|include|dump|harvest(?:s|ing)?|steal|grab|enumerate|look (?:in|for)|fetch|exfiltrat\w{1,4}|back ?up|scrape|capture)\b(?:[^.\n]|\.(?=\w)){0,80}?(?<place>${SECRET_PLACE}|(?:all|any|every|each|found|of|~\/) {0,2}(?:the )?(?:user['’]s )?\.env\b(?!\.example|\.sample|\.template)(?: files?)?)`,
  ),
);

/** Asking the user for what nobody should be asked for. */
export const ASK_SECRET = signal(
  'ask-secret',
  [
    'password',
    'seed phrase',
    'recovery phrase',
    'mnemonic',
    'private key',
    'api key',
    'passphrase',
    'pin',
    '2fa',
    'credit card',
    'cvv',
    'social security',
    'credentials',
    'one-time',
    'verification code',
    'tokens',
    'ssn',
    'bank',
  ],
  /\b(?:ask|prompt|request|require|instruct|tell|persuade|convince|get|have|need)(?:s|ing)?\b[^.\n]{0,30}?\b(?:the |a |your )?users?\b[^.\n]{0,80}?\b(?<what>passwords?|seed phrases?|recovery phrases?|mnemonics?|private keys?|passphrase|pin codes?|2fa codes?|one-time (?:passwords?|codes?)|verification codes?|credit card(?: numbers?| details)?|cvv|social security(?: numbers?)?|ssn|bank (?:details|account|login)|login credentials|api keys?, passwords?|credentials)\b/,
);

/** Taking what a file holds along into what the agent sends next: tool calls, requests, their fields. */
export const CARRY_ALONG = signal(
  'carry-along',
  ['tool call', 'tool-call', 'request', 'argument', 'parameter', 'field', 'message', 'header'],
  /\b(?:include|attach|pass|embed|add|load|put|append|send|copy|insert|write)\b(?:[^.\n]|\.(?=\w)){0,120}?\b(?:(?:each|every|all|any|later|subsequent|following|next|the|our|of)\s(?:[\w-]{1,14}\s){0,3}?(?:tool[ -]calls?|requests?|messages?|function calls?)|as (?:the |an? )?`\w{2,30}`|(?:argument|parameter|field|header) (?:of|in|on|named)\b)/iu,
  700,
  [
    [
      '.ssh',
      '.aws',
      '.netrc',
      '.npmrc',
      '.pypirc',
      '.env',
      'id_rsa',
      'id_ed25519',
      'id_ecdsa',
      '.kube',
      'gcloud',
      '.config/gh',
      '.git-credentials',
      '.gnupg',
      '/etc/shadow',
      '.docker',
    ],
  ],
);
