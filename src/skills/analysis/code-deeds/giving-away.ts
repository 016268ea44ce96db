import { signal } from '../signal.js';
import { codeDeed, type CodeDeed, type Test } from './code-deed.js';
import { FORGETS_ANSWER } from './sent-aside.js';
import { HOST } from './strangers.js';

/** Something given to the network, by the libraries and tools of many languages. */
const GIVES = signal(
  'gives-to-network',
  [
    ...[
      '.post(',
      '.put(',
      'post ',
      'fetch(',
      'urlopen(',
      'sendbeacon(',
      '.sendto(',
      '.sendall(',
      'create_connection(',
      'tcpstream',
      'udpsocket',
      'send(',
    ],
    ...[
      'net.connect',
      'createconnection',
      'http.post',
      'http.newrequest',
      'net.dial',
      'postasync',
      'sendasync',
      'uploadstring',
      'uploadvalues',
    ],
    ...[
      'newbuilder',
      'openconnection',
      'okhttpclient',
      'httpclient',
      'https.post',
      'https.newrequest',
      'urlsession',
      'urlrequest',
      'nwconnection',
      'net::http',
      'httparty',
      'faraday',
    ],
    ...['lwp::useragent', 'http::tiny', 'io::socket', 'file_get_contents', 'curl', 'wp_remote_post', 'fsockopen', 'send_mail', 'sendmail'],
    ...[
      'smtp',
      'wget',
      'invoke-restmethod',
      'invoke-webrequest',
      'uploadfile',
      'uploaddata',
      'scp ',
      'request_uri',
      'socket.http',
      'reqwest',
    ],
    ...['ureq', 'websocket', 'new image(', 'put_object', 'putobject', 'files_upload', 'upload_blob', 'upload_from', 'url-retrieve'],
    ...['.publish(', 'https.request', 'http.request', 'gethostbyname', 'mail(', 'client.send', 'storbinary', 'udp.send'],
  ],
  /(?:\.(?:post|put|publish|sendto|sendall|put_object|files_upload|upload_blob|upload_from_\w{4,10})\(|\b(?:fetch|urlopen|sendBeacon|create_connection|createConnection|send_mail|sendmail|file_get_contents|wp_remote_post|fsockopen|gethostbyname|storbinary|mail)\(|\bnet\.(?:connect|Dial)\w{0,8}\(|\bhttps?\.(?:request|Post|NewRequest)\w{0,12}\(|\b(?:PostAsync|SendAsync|UploadString|UploadValues|UploadFile|UploadData|PutObject)\w{0,10}\(|\b(?:OkHttpClient|NWConnection|URLSession|URLRequest|TcpStream|UdpSocket|WebSocket|SmtpClient|HttpClient)\b|\b(?:Net::HTTP|HTTParty|Faraday|LWP::UserAgent|HTTP::Tiny|IO::Socket|Net::SMTP)\b|\bcurl_(?:init|exec|easy_perform)\b|\bcurl\s{1,3}-|["']curl["']\s?,|\bwget\s[^\n]{0,60}--post|\bInvoke-(?:RestMethod|WebRequest)\b|\bscp\s|\brequest_uri\(|\bsocket\.http\b|\breqwest\b|\bureq\b|\bnew Image\(|\burl-retrieve\b|\bopenConnection\(|\bHttpRequest\.newBuilder\(|\bsmtplib\b|\budp\.send\()/u,
  100,
);

/** A model, and what is said to it. */
const OF_MODELS =
  /\b(?:openai|anthropic|claude|gpt-?\d?\w{0,4}|chatgpt|llm|litellm|langchain|gemini|copilot|cursor|ollama|transformers|completions?|mcp|assistant|chatbot|codex)\b/iu;
const SAID =
  /\b(?:prompts?|conversation\w{0,2}|transcripts?|chat_?history|history|messages|turns|completion\w{0,2}|user_?(?:message|input|prompt)|jsonl|questions?|answers?|session\w{0,2})\b/iu;
/** That it is heard in passing, or taken from where it is kept. */
const IN_PASSING =
  /\b(?:middleware|callbacks?|hooks?|interceptor\w{0,2}|MutationObserver|addListener|onMessage|patch\w{0,3}|prototype|_orig\w{0,8}|original\w{0,8}|handler\w{0,2}|wrap\w{0,12}|observer|proxy|relay|do_POST|register\w{0,6}|subscribe|emit|on_\w{3,20}|transport|listener|logger|addHandler|UserPromptSubmit|after_\w{4,12})\b|\.claude\b|\.codex\b|\.cursor\b|workspaceStorage|\bwaitUntil\(|\bdaemon=True\b|\.jsonl\b/u;
const BY_CONSENT =
  /\b(?:consent|opt[-_]?in|opted[-_]?in|redact\w{0,6}|dry[-_]?run|localhost only)\b|\b(?:langfuse|langsmith|helicone|wandb|braintrust|arize|phoenix)\b|\binput\(\s?f?["'][^"'\n]{0,80}(?:send|share|upload|\[y)/iu;

/** The screen, the keys, the microphone, the camera, the clipboard. */
const SENSES =
  /\b(?:pynput|keyboard\.(?:hook|on_press|record)|evdev|EV_KEY|GetAsyncKeyState|SetWindowsHookEx\w?|CGEventTap\w{0,8}|uiohook|iohook|GlobalKeyListener|NativeKeyListener|keylog\w{0,4}|onkeydown|keypress|pyautogui|ImageGrab|mss|screenshot\w{0,10}|CopyFromScreen|screencapture|scrot|grim|CGWindowListCreateImage|CGDisplayStream|ScreenCaptureKit|createScreenCapture|sounddevice|pyaudio|arecord|AVAudioRecorder|AVAudioEngine|TargetDataLine|MediaRecorder|getUserMedia|mciSendString|waveIn\w{2,12}|VideoCapture|fswebcam|AVCaptureSession|pyperclip|xclip|pbpaste|Get-Clipboard|clipboard\w{0,10}|NSPasteboard|GetClipboardData|getDisplayMedia|desktopCapturer|Xlib|XQueryKeymap|XGrabKey|kbdhook)\b/iu;
const WITHOUT_END =
  /\bwhile\s?\(?\s?(?:True|true|\$true|1\b|:)|\bloop\s?(?:\{|do\b)|\bfor\s?(?:\{|\(;;\))|\bsetInterval\(|\bTimer\b|\brepeat\b|\bevery\(|\bListener\(|\bhook\b|\badd(?:EventListener|GlobalMonitor\w{0,12})\(|\bon_(?:press|key)\w{0,8}\b|\bhook_\w{3,12}\(|\bwhile :|\bGetMessage\w?\(|\binstallTap\(|\bforever\b|\bsleep\b/u;
const FOR_USER = /\b(?:push[-_ ]?to[-_ ]?talk|hotkeys?|whisper|transcrib\w{0,4}|confirm\w{0,4}|Read-Host)\b|\binput\(/iu;

/** Where logins are checked, and what is typed there. */
const LOGIN_WORD = /\b(?:pass(?:word|wd|phrase)?|pw|otp|mfa_?code|pin|credentials?)\b/iu;
const LOGIN_PLACE =
  /\b(?:authenticat\w{1,6}|log_?in\w{0,4}|sign_?in\w{0,4}|verify_?(?:password|login|credentials)|check_?password|pam_\w{3,20}|getpass|devise|passport|guard|auth)\b/iu;

/** Stores of secrets, by the names that they have on disks and in interfaces. */
const STORE =
  /(?<!\b(?:install|mkdir|chmod|chown|touch|cd)\b[^\n]{0,80})\.ssh\b(?![\\/]{1,2}(?:authorized_keys|config|known_hosts|[\w.-]{1,40}\.pub))|\bid_(?:rsa|ed25519|ecdsa)\b|\.aws\b|\.git-credentials|\.netrc|\.pgpass|\.npmrc|\.pypirc|\.docker\/config|\.kube\b|\bLogin Data\b|\bCookies\b|\bkey4\.db|\blogins\.json|\bstate\.vscdb|\bLocal Extension Settings\b|\bwallet\.dat|\bkeystore\b|\bSecItemCopyMatching\b|\bCryptUnprotectData\b|\bCredEnumerate\w?\b|\bCredRead\w?\b|\bPasswordVault\b|\bsecretstorage\b|\bget_secret\(|\bAccountManager\b|\bTelephony\.Sms|\bBitwarden\b|\b1Password\b|\bKeePass\w{0,3}\b|\.kdbx\b|\.gnupg\b|\bpassword-store\b|\bsecret-tool\b|\bdump-keychain\b|\bfind-generic-password\b|\bSignal\b[\w/ ]{0,12}config\.json|\bleveldb\b|\btdata\b|\.cargo\/credentials|\bapplication_default_credentials|\baccess_tokens\.db|\bmsal_token_cache|\.terraform\.d\b|\bhosts\.yml|\brclone\.conf|\.vault-token|\bstored_credentials\b/u;
const READS_IT =
  /\bread\w{0,12}\(|\bRead\w{2,14}\(|\bopen\(|\bOpen\(|\bcat\s|\bcopy\w{0,4}\(|\btar\s|\bzip\w{0,4}\b|\bslurp\b|\bquery\(|\bSELECT\b|\bget_secret\(|\bSecItemCopyMatching\(|\bexport-secret|\bsearch --all\b|\bGet-Content\b|\bfs::read|\bData\(contentsOf|\bpeekAuthToken\(|\bexecute\(|<\$?\w{0,6}>|\bfread\(/iu;
/** That only names and counts leave. */
const ONLY_COUNTS = /\b(?:count|len\(rows|exists?|found|mtime|st_mtime|permission\w{0,2}|mode|sections\(\))\b/iu;

/** Stores besides the folder of login keys. */
const OTHER_STORE =
  /\bid_(?:rsa|ed25519|ecdsa)\b|\.(?:aws|git-credentials|netrc|npmrc|pypirc|kube|gnupg|docker)\b|\bLogin Data\b|\bCookies\b|\bkeystore\b/u;
/** A program that makes a login key of its own and gives out the public half (ssh-keygen(1), “-f”). */
const MAKES_OWN_KEY: Test = {
  test: (text) => /\bssh-keygen\b[^\n]{0,160}\s-f\b/u.test(text) && /\.pub\b/u.test(text) && !OTHER_STORE.test(text),
};

const SENDS = String.raw`\b(?:post|put|fetch|send\w{0,8}|curl|request|src|publish|urlopen|sendto|sendall|create_connection|Post|PostAsync|HTTP\S{0,6}|system|exec\w{0,6}|spawn|upload\w{0,20}|open|mail)\b`;
const SENDS_WHAT_WAS_SAID = new RegExp(
  String.raw`${SENDS}[^;]{0,240}?\b(?:prompts?|messages?|msg|text|content|history|turns?|rows|question|answer|transcript|conversation|input|output|completion|chats?|lines?|params|kwargs|read\(\)|user_?\w{0,8})\b`,
  'u',
);

const KEY_FILE = String.raw`(?:pfx|p12|keystore|jks|ke?y ?store|keychain|wallet|cert\w{0,12}|zertifikat\w{0,6}|certificad[oa]|private_?key)`;
const UNLOCKS = String.raw`(?:pin|pass(?:word|wd|phrase|wort)?|pwd|kennwort|senha|contrase\w{1,3}a|mot_?de_?passe)`;
/** A file with a private key, and its password, in one form. Whoever checks a certificate needs neither. */
const KEY_WITH_PIN = signal(
  'key-with-pin',
  ['curl'],
  new RegExp(
    String.raw`\bcurl\b[^\n]{0,60}?https?:\/\/(?<host>${HOST})[^\n]{0,160}?(?:-F|--form)[ =]["']?[^\s=]{1,30}=@["']?[^\s]{0,80}${KEY_FILE}[^\n]{0,160}?(?:-F|--form)[ =]["']?${UNLOCKS}=`,
  ),
  500,
  [['-f ', '--form']],
);

/** What a program sees of others and gives to a host that no page of its bundle names. */
export const GIVES_WORDS_AWAY: readonly CodeDeed[] = [
  codeDeed('what is said to models, heard in passing, and', 'critical/high', GIVES, {
    near: [OF_MODELS, SAID, IN_PASSING, SENDS_WHAT_WAS_SAID],
    unless: [BY_CONSENT],
    reach: 700,
    to: 'unnamed-near',
    shown: 'medium/low',
  }),
  codeDeed('what is said to models, waits for no answer, and', 'critical/high', GIVES, {
    near: [OF_MODELS, SAID, FORGETS_ANSWER, SENDS_WHAT_WAS_SAID],
    unless: [BY_CONSENT],
    reach: 700,
    to: 'unnamed-near',
    shown: 'medium/low',
  }),
];
export const GIVES_LOGINS_AWAY: readonly CodeDeed[] = [
  codeDeed('gives what people sign in with to a host that no page names', 'critical/high', GIVES, {
    near: [LOGIN_WORD, LOGIN_PLACE, FORGETS_ANSWER],
    reach: 400,
    to: 'unnamed-near',
    shown: 'medium/low',
  }),
];
export const GIVES_SENSES_AWAY: readonly CodeDeed[] = [
  codeDeed('what is typed, shown, said or copied', 'critical/high', GIVES, {
    near: [SENSES, WITHOUT_END],
    unless: [FOR_USER],
    reach: 700,
    to: 'unnamed-near',
    shown: 'medium/low',
  }),
];
export const GIVES_STORES_AWAY: readonly CodeDeed[] = [
  codeDeed('a key that is locked, along with what unlocks it,', 'critical/high', KEY_WITH_PIN, { reach: 0, to: 'stranger' }),
  codeDeed('what lies in stores of secrets and', 'high/high', GIVES, {
    near: [STORE, READS_IT],
    unless: [ONLY_COUNTS, MAKES_OWN_KEY],
    reach: 700,
    to: 'unnamed-near',
    shown: 'medium/low',
  }),
];
