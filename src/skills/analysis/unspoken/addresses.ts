import type { BundleView } from '../bundle-view.js';
import { HOST, isUnexplained } from '../code-deeds/strangers.js';
import { pieceAround } from '../program-pieces/pieces.js';
import { assignedBy, statementsOf } from '../program-pieces/statements.js';
import { ONLY_NAMED, type UsedAddress } from '../requests/addresses.js';
import { signal } from '../signal.js';
import { isWhole, type ProgramText } from '../programs-with.js';

/** An address that is written out. */
export const WRITTEN_ADDRESS = signal(
  'written-address',
  ['://'],
  new RegExp(String.raw`\b(?:https?|wss?|s?ftps?|tcp|udp|tls):\/\/(?:[^\s"'\x60\/@]{1,60}@)?(?<host>${HOST})[^\s"'\x60<>)]{0,120}`),
);
/** Somebody's account at a service where anybody has one: the host is known to all, and whose the account is to nobody. */
const ACCOUNT =
  /^https?:\/\/(?:[^\s"'\x60\/]{1,60}@)?(?:hooks\.slack\.com\/services\/(?<a1>T\w{6,14}\/B\w{6,14})|(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks\/(?<a2>\d{12,22})|api\.telegram\.org\/bot(?<a3>\d{7,12}:[\w-]{20,40})|script\.google\.com\/macros\/s\/(?<a4>[\w-]{20,90})|docs\.google\.com\/forms\/(?:u\/\d\/)?d\/e\/(?<a5>[\w-]{20,90})|(?<a6>[\w-]{3,60})\.(?:supabase\.(?:co|in)|(?:[\w-]{3,20}\.)?firebase(?:io\.com|database\.app)|blob\.core\.windows\.net|r2\.cloudflarestorage\.com|r2\.dev|workers\.dev|pages\.dev|vercel\.app|netlify\.app|herokuapp\.com|onrender\.com|fly\.dev|web\.app|cloudfunctions\.net|azurewebsites\.net|up\.railway\.app|glitch\.me|replit\.(?:app|dev)|deno\.dev|execute-api\.[\w-]{5,20}\.amazonaws\.com|lambda-url\.[\w-]{5,20}\.on\.aws|a\.run\.app|convex\.(?:cloud|site)|ingest(?:\.\w{2})?\.sentry\.io)|(?<a7>[\w.-]{3,63})\.s3[\w.-]{0,30}\.amazonaws\.com|(?:s3[\w.-]{0,30}\.amazonaws|storage\.googleapis)\.com\/(?<a8>[\w.-]{3,63})\/|maker\.ifttt\.com\/trigger\/\w{1,40}\/(?:json\/)?with\/key\/(?<a9>[\w-]{10,60})|hook\.(?:\w{2,4}\.)?make\.com\/(?<b1>\w{12,60})|hooks\.zapier\.com\/hooks\/catch\/(?<b2>\d{4,12})|(?:formspree\.io|getform\.io)\/f\/(?<b3>\w{6,40})|formsubmit\.co\/(?:ajax\/)?(?<b4>[\w@.+-]{6,60})|ntfy\.sh\/(?<b5>[\w-]{4,60})|[\w.-]{0,30}webhook\.office\.com\/webhookb2\/(?<b6>[\w@-]{20,90})|open\.feishu\.cn\/open-apis\/bot\/v2\/hook\/(?<b7>[\w-]{20,50})|oapi\.dingtalk\.com\/robot\/send\?access_token=(?<b8>\w{20,80})|qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/send\?key=(?<b9>[\w-]{20,50})|api\.airtable\.com\/v0\/(?<c1>app\w{14})|chat\.googleapis\.com\/v1\/spaces\/(?<c2>[\w-]{8,20}))/iu;

/** The account at which an address of a shared service leads; undefined where it is none, or one to fill in. */
function accountOf(view: BundleView, address: string): string | undefined {
  const account = Object.values(ACCOUNT.exec(address)?.groups ?? {}).find((one: string | undefined) => one !== undefined);
  if (
    account === undefined ||
    /^(?:your|my|example|test|demo|x{3,}|0{4,}|T0{5}|bucket|project|name|app)\b|\.\.\.|<|\{|your-|my-|xxx|example/iu.test(account)
  )
    return undefined;
  return view.files.some((file) => file.role !== 'script' && file.text.includes(account)) ? undefined : account;
}

/** A host that is handed to a connection by its name alone. */
export const CONNECTED_HOST = signal(
  'connected-host',
  [
    ...['host:', 'host=', 'host :', 'host =', 'host"', "host'", 'hostname'],
    ...['connection(', 'connect(', 'connectto', 'tcpclient(', 'udpclient(', 'socket(', 'tcpsocket.', 'udpsocket.'],
    ...['dial', 'fsockopen(', 'smtp', 'ftp', 'http.new(', 'http.start(', 'httphandler', 'sysloghandler'],
    ...['peer', 'upstream', 'remote', 'server', 'endpoint', 'collector', 'domain'],
  ],
  new RegExp(
    String.raw`\b(?:host(?:name)?["']?\s?[:=]|(?:peer|upstream|remote|server|endpoint|collector|domain)(?:_?(?:host|name|addr))?(?:\s?:\s?&?(?:'static\s)?(?:str|string|String))?["']?\s?(?::?=|:)|HTTPS?Connection\(|connect\(|create_connection\(|createConnection\(|connectTo\w{0,8}\(|TcpClient\(|UdpClient\(|TCPSocket\.\w{3,4}\(|UDPSocket\.\w{3,4}\(|Socket\(|Dial\w{0,8}\(["']\w{3,4}["'],|fsockopen\(|SMTP\w{0,6}\(|FTP\w{0,6}\(|HTTP\.(?:new|start)\(|(?:HTTP|SysLog|Socket|Datagram)Handler\()\s{0,4}[([{]{0,2}(?:\w{1,12}\s?[:=]\s?)?["'\x60](?:\w{3,4}:\/\/)?(?<host>${HOST})(?=["'\x60:])`,
  ),
);
/** A name that is no more than a file, a package or a member of something. */
const NO_HOST = /\.(?:py|js|ts|mjs|json|ya?ml|md|txt|csv|html?|xml|log|conf|sock|local|internal|name|host|value)$/iu;
/** What stands in a comment is told and not done. */
export const COMMENT = /^\s*(?:\/\/|#(?!\{|\[|include)|--\s|\*|\/\*|;|%|"""|<!--|REM\b|::)|\s(?:#|\/\/)\s/u;

/** Whether a place stands in a line that is a comment, or behind the mark of one. */
export function isInComment(text: string, start: number): boolean {
  return COMMENT.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
}

const MAX_USES = 6;
const MAX_LOOKS = 300;
const MAX_FOUND = 12;

/** The addresses of a program that nothing else in the bundle speaks of, each host once; offsets are those of its own text. */
export function unspokenAddresses(view: BundleView, program: ProgramText): readonly UsedAddress[] {
  const { unit, text } = program;
  const found = new Map<string, UsedAddress>();
  const spoken = new Set<string>();
  let looks = 0;
  for (const wanted of [WRITTEN_ADDRESS, CONNECTED_HOST])
    for (const match of unit.find(wanted)) {
      const host = (match.groups['host'] ?? '').toLowerCase();
      if (match.start < program.start || match.end > program.end) continue;
      if (++looks > MAX_LOOKS || found.size >= MAX_FOUND) break;
      if (found.has(host) || spoken.has(host)) continue;
      const end = match.end - program.start;
      const start = wanted === WRITTEN_ADDRESS ? match.start - program.start : end - host.length;
      if (isTold(text, start) || isSetFromOutside(view, text, start)) continue;
      const isKnown = NO_HOST.test(host) || !isUnexplained(view, host, isWhole(program) ? undefined : program, 'outside-programs');
      if (isKnown && (wanted !== WRITTEN_ADDRESS || accountOf(view, text.slice(start, end)) === undefined)) spoken.add(host);
      else found.set(host, { host, start, end, uses: usesOf(text, start) });
    }
  return [...found.values()];
}

/** Whether an address is only told: in a comment, in a sentence, or as the name of something. */
function isTold(text: string, start: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 300), start);
  return COMMENT.test(line) || ONLY_NAMED.test(line.replace(/["'\x60]$/u, '')) || SENTENCE.test(line) || NODE_OF_CHAIN.test(line);
}

/** Nodes of a chain, of which one is as good as another. */
const NODE_OF_CHAIN = /\b\w{0,20}(?:Rpc\w{0,8}|Http|Web)Provider\(\s?["'\x60]$|\bWeb3\(\s?["'\x60]$/u;

/** Words before an address in the same text: it is printed, not asked. */
const SENTENCE =
  /["'\x60>](?![^"'\x60]*\b(?:curl|wget|irm|iwr|Invoke-\w+|nc|ncat|git|pip|npm|sh|POST|GET|PUT)\b)[^"'\x60<>]{0,120}[\p{L}:.!)]\s{1,4}[("]?$/u;
/** A variable of the environment whose default stands behind it. */
const FROM_ENVIRONMENT =
  /\b(?:environ\.get\(|environ\.setdefault\(|getenv\(|Getenv\(|process\.env\.|env\.|ENV\.fetch\(|ENV\[|\$\{|\$ENV\{|env\(|GetEnvironmentVariable\(|Sys\.getenv\()\s?["']?([A-Z_][A-Z0-9_]{2,50})\b[^\n]{0,24}$/u;

/** Whether an address is but the default of a variable that a page tells its readers to set. */
function isSetFromOutside(view: BundleView, text: string, start: number): boolean {
  const name = FROM_ENVIRONMENT.exec(text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 200), start))?.[1];
  return (
    name !== undefined &&
    view.units.some(({ file, text: page }) => (file.role === 'manifest' || file.role === 'document') && page.includes(name))
  );
}

/** Something is asked, given or opened. */
const ASKS = /[\w!]\(|\bcurl\b|\bwget\b|\bInvoke-\w+|\birm\b|\biwr\b|\bnc\b|\|/u;
const KEY = /\b([A-Za-z_]\w{2,60})["'\]]{0,2}\s?(?::|=>)\s?["'\x60]?$/u;

/** Calls that make an address of a text, or look for another one first. */
const SETS_UP =
  /\b(?:new )?(?:URI|URL|Uri|Url)(?:\.(?:create|parse))?[!.]?\(|\bparse\w{0,6}\(|\b(?:environ|ENV|env|config|settings|os|process\.env)\.(?:get|fetch|getenv|Getenv)\(|\b[gG]etenv\(|\b(?:str|String|join|strip|from|cmp\.Or)\(/gu;

/** Where an address is used: at its own place, or wherever the name or the key stands under which it is kept. */
function usesOf(text: string, start: number): readonly number[] {
  const from = Math.max(0, start - 1500);
  const before = text.slice(from, start);
  const lines = before.slice(Math.max(0, before.lastIndexOf('\n', before.lastIndexOf('\n') - 1)));
  const key = KEY.exec(lines)?.[1];
  const kept = keptAs(text, start);
  const parameter = PARAMETER.exec(text.slice(Math.max(0, start - 80), start))?.[1];
  const members = [...membersMadeOf(text, start, parameter === undefined ? kept : [parameter]), ...fieldAt(text, start)];
  const names = [...members, key, ...kept].filter((name) => name !== undefined && name.length >= 3);
  const { start: least, end: most, part } = pieceAround(text, start);
  // The place of the address in a list of several.
  const index = (/\[[^\]]*$/u.exec(lines)?.[0].match(/["'\x60]\s?,/gu) ?? []).length;
  for (const name of names) {
    const uses: number[] = [];
    for (const match of text.matchAll(new RegExp(String.raw`(?<![\w$])${name ?? ''}(?![\w])`, 'gu'))) {
      if (uses.length >= MAX_USES) break;
      if (part !== undefined && name !== key && !members.includes(name ?? '') && (match.index < least || match.index >= most)) continue;
      const place = /^\[(\d{1,2})\]/u.exec(text.slice(match.index + (name?.length ?? 0), match.index + (name?.length ?? 0) + 5))?.[1];
      if (place !== undefined && Number(place) !== index) continue;
      if (Math.abs(match.index - start) > 4 + (name?.length ?? 0) + 8 && !isInComment(text, match.index)) uses.push(match.index);
    }
    if (uses.length > 0) return uses;
  }
  return [start];
}

/** The members of an object that a constructor gives what it was called with, where an address is the default of a parameter. */
function membersMadeOf(text: string, start: number, names: readonly string[]): readonly string[] {
  const after = text.slice(start, start + CONSTRUCTOR);
  return names.flatMap((name) =>
    /^[A-Za-z_]\w*$/u.test(name)
      ? [...after.matchAll(new RegExp(String.raw`(?:\bself\.|\bthis\.|\$this->|@)([A-Za-z_]\w{2,40})\s?=\s?\$?${name}\b`, 'gu'))].map(
          ([, member = '']) => member,
        )
      : [],
  );
}

/** A parameter whose default stands behind it. */
const PARAMETER = /[(,]\s{0,20}\$?([A-Za-z_]\w{2,40})(?:\s?:\s?\w{1,12})?\s?=\s?["'\x60]$/u;
/** How far behind a parameter its constructor keeps it, in UTF-16 units. */
const CONSTRUCTOR = 600;

/** The field that an address is given by its place among the values of a structure (Go, “Composite literals”). */
function fieldAt(text: string, start: number): readonly string[] {
  const before = text.slice(Math.max(0, start - 200), start);
  const [, type, values = ''] = /&?\b([A-Z]\w{1,40})\{([^{}:]{0,160})["`]$/u.exec(before) ?? [];
  if (type === undefined) return [];
  const fields = new RegExp(String.raw`\btype ${type} struct\s?\{([^}]{1,800})\}`, 'u').exec(text)?.[1] ?? '';
  const names = fields
    .split('\n')
    .map((line) => /^\s*([A-Za-z_]\w{0,40})\s+[\w.*[\]]/u.exec(line)?.[1])
    .filter((name) => name !== undefined);
  const name = names[(values.match(/,/gu) ?? []).length];
  return name === undefined ? [] : [name];
}

/** The names to which a statement that does nothing else gives an address. */
function keptAs(text: string, start: number): readonly string[] {
  const from = text.lastIndexOf('\n', Math.max(0, start - 400)) + 1;
  const statement = statementsOf(text.slice(from, Math.min(text.length, start + 300))).findLast((one) => from + one.start <= start);
  if (statement === undefined) return [];
  const said = statement.text.replace(SETS_UP, '');
  const shell = /^\s*(?:export |readonly |local |declare (?:-\w+ )?|set -g?x? |set |\$|@)?\s?([A-Za-z_]\w{2,60})\s?(?::=|\?=|<-|=)/u.exec(
    statement.text,
  )?.[1];
  if (ASKS.test(said.replace(/["'\x60][^"'\x60\n]*["'\x60]/gu, '""'))) return [];
  return [...assignedBy(statement.text), ...(shell === undefined ? [] : [shell])];
}
