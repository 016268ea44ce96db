import { signal } from '../signal.js';

const SHELL_NAME = String.raw`(?:(?:sudo|exec|env|nohup|command)\s+(?:-\S+\s+){0,3}){0,3}(?:\/\S{0,40}\/)?(?:(?:ba|z|da|k|a|c|fi)?sh|python[\d.]{0,4}|node|perl|ruby|php|osascript|pwsh|iex|invoke-expression)\b`;

/** A decoder whose output goes into an interpreter. */
export const DECODE_TO_SHELL = signal(
  'decode-to-shell',
  [
    "tr '",
    'tr "',
    'tr -',
    'tr [',
    'tr a-',
    'tr n-',
    'tr m-',
    'tr 0-',
    'base64',
    'base32',
    'xxd',
    'openssl',
    'uudecode',
    'gunzip',
    'zcat',
    '| rev',
    '|rev',
    '| tr ',
    '|tr ',
  ],
  new RegExp(
    String.raw`\b(?:base64\s+(?:-{1,2}[dDi]\w{0,8}|--decode)|base32\s+-{1,2}d\w{0,6}|xxd\s+-r(?:\s|p)[^\n|]{0,20}|openssl\s+(?:enc|base64|aes\S{0,12})\b[^\n|]{0,80}\s-d\b[^\n|]{0,60}|uudecode|gunzip|zcat|rev(?=\s)|tr\s(?:["'-]|\[|[anm0]-))[^\n|]{0,90}(?:\|[^\n|]{0,80}){0,3}\|\s{0,3}${SHELL_NAME}`,
  ),
);

/** An interpreter that is handed decoded text in another way. */
export const SHELL_OF_DECODED = signal(
  'shell-of-decoded',
  ['base64', 'xxd', 'base32'],
  /(?:\b(?:eval|(?:ba|z|da|k)?sh\s+-c|source|exec)\s|<\()\s?["']?(?:\$\(|`|<\()[^\n]{0,400}?\b(?:base64\s+(?:-{1,2}[dDi]\w{0,8}|--decode)|xxd\s+-r|base32\s+-d)/,
  800,
);

/** A download whose output goes into an interpreter. */
export const FETCH_TO_SHELL = signal(
  'fetch-to-shell',
  ['curl', 'wget', 'fetch ', 'iwr', 'irm', 'invoke-webrequest', 'invoke-restmethod', 'downloadstring', 'aria2c', 'http '],
  new RegExp(
    String.raw`\b(?:curl|wget|fetch(?=\s)|iwr|irm|invoke-webrequest|invoke-restmethod|aria2c|http(?=\s))\b(?<arguments>[^\n|]{1,400})(?:\\\n[^\n|]{0,200})?(?:\|[^\n|]{0,60}){0,2}\|\s{0,3}${SHELL_NAME}`,
  ),
  900,
);

/** An interpreter that is handed a download by substitution. */
export const SHELL_OF_FETCH = signal(
  'shell-of-fetch',
  ['curl', 'wget', 'iex', 'invoke-expression'],
  /(?:(?:\b(?:eval|source|exec|(?:(?:ba|z|da|k)?sh|python3?|node|perl|ruby)(?:\s+-[a-z]{1,3})?)|(?<![^\s;&|({])\.)\s{1,3}["']?(?:\$\(|`|<\()\s{0,3}(?:curl|wget)\b(?<arguments>[^\n]{1,300})|\b(?:iex|invoke-expression)\b\s{0,3}[("$&]{0,4}\s{0,3}[^\n]{0,60}?\b(?:iwr|irm|invoke-webrequest|invoke-restmethod|new-object|downloadstring)\b(?<more>[^\n]{0,300}))/,
  800,
);

/** What arrives on a connection goes into an interpreter. */
export const LISTEN_TO_SHELL = signal(
  'listen-to-shell',
  ['nc ', 'ncat', 'netcat', 'socat', 'telnet'],
  new RegExp(String.raw`\b(?:nc|ncat|netcat|socat|telnet)\s[^\n|]{1,120}\|\s{0,3}${SHELL_NAME}`),
);

/** A value that its label calls a secret, piped into a request: whatever the variable is named, the sender knows what it holds. */
export const SEND_LABELLED_SECRET = signal(
  'send-labelled-secret',
  ['echo', 'printf'],
  /\b(?:echo|printf)\s+(?:-\w\s+)?["']?[^|\n]{0,60}?\b(?:credentials?|secrets?|passw(?:or)?d|tokens?|api_?key|private_?key)\s?[=:]\s?["']?\$[^|\n]{1,120}\|\s{0,3}(?:[^|\n]{1,60}\|\s{0,3}){0,2}(?:curl\b[^\n]{0,200}?(?:-d\b|--data\S{0,10}|-F\b|-T\b|POST)|nc\s|ncat\s|wget\b[^\n]{0,100}--post)[^\n]{0,200}/,
  700,
);

/** Secrets of several services that are put into one object, which is then made fit for sending. */
export const COLLECT_SECRETS = signal(
  'collect-secrets',
  ['secret', 'cred', 'token', 'keys', 'loot'],
  /\b\w{0,20}(?:secrets?|creds?|credentials?|tokens|keys|loot)\s{0,2}(?::\s?\w{1,10}\s)?=\s{0,2}\{[^}]{0,200}?(?:os\.environ|os\.getenv|process\.env)[^}]{1,120}?(?:KEY|TOKEN|SECRET|PASSWORD|DATABASE_URL)[^}]{1,120}?(?:os\.environ|os\.getenv|process\.env)[^}]{1,400}\}[^=]{0,120}?\w{0,30}\s{0,2}=?\s{0,2}\b(?:json\.dumps|JSON\.stringify|pickle\.dumps|base64\.b64encode|urlencode)\(\s{0,2}(?:json\.dumps\(\s{0,2})?\w{0,20}(?:secrets?|creds?|credentials?|tokens|keys|loot)\b/,
  1143,
  [
    ['os.environ', 'os.getenv', 'process.env'],
    ['json.dumps', 'json.stringify', 'pickle.dumps', 'b64encode', 'urlencode'],
  ],
);

/** What an address answers, handed to the interpreter itself as the next step. */
export const RUN_ANSWER = signal(
  'run-answer',
  ['then(eval', 'then(function)', 'then(vm.', 'then( eval'],
  /\b(?:fetch|axios(?:\.get)?|got|request)\(\s{0,3}["'\x60](?<address>https?:\/\/[^"'\x60\s]{3,200})["'\x60][^;\n]{0,200}?\.then\(\s{0,3}(?:eval|Function|vm\.runInThisContext)\s{0,3}\)/,
  600,
);

/** What arrives in pieces on a connection is put together and run: the handlers of JavaScript. */
export const RUN_RECEIVED = signal(
  'run-received',
  ["'data'", '"data"'],
  /\.on\(\s{0,3}["']data["']\s{0,3},[^]{0,80}?(?<whole>[A-Za-z_$][\w$]{0,40})\s{0,3}\+=[^]{0,400}?\b(?:exec|execSync|eval|Function|runIn\w{3,20}|execFile|execFileSync|spawn|spawnSync)\s{0,2}\(\s{0,3}\k<whole>(?![\w$])/,
  700,
);
