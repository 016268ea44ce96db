import { signal } from '../signal.js';
import { calledWith } from './called-with.js';
import { codeDeed, type CodeDeed } from './code-deed.js';
import { FORGETS_ANSWER } from './sent-aside.js';
import { HOST } from './strangers.js';
import { writtenAddress } from './written-hosts.js';

/** A request to an address that the program itself writes out, there or under a name. */
export const GIVES_TO_ADDRESS = signal(
  'gives-to-address',
  [
    'sendbeacon(',
    'fetch(',
    'urlopen(',
    'request(',
    'put(',
    'post(',
    'connection(',
    'curl_init(',
    'file_get_contents(',
    'invoke-restmethod',
    'invoke-webrequest',
    'curl ',
    'irm ',
    'iwr ',
    'websocket(',
    'sysloghandler(',
    'httphandler(',
    'sockethandler(',
    '.src =',
    '.src=',
  ],
  new RegExp(
    String.raw`(?:\bhttps?\.request\(\s?\{[^}]{0,100}?\bhost(?:name)?:\s?["'](?<host6>${HOST})|\b(?:sendBeacon|fetch|urlopen|request|post|put|curl_init|file_get_contents|WebSocket)\(\s{0,20}(?:["'](?:POST|PUT)["'],\s{0,20})?${writtenAddress(1)}|\bHTTPS?Connection\(\s?${writtenAddress(2)}|\b(?:Invoke-RestMethod|Invoke-WebRequest|irm|iwr)\s(?:[^\n\x60]|\x60\n){0,160}?-Uri\s{1,3}${writtenAddress(3)}|\bcurl\s(?:[^\n\\;|]|\\\n|\\[^\n]){0,240}?(?:https?:\/\/(?<host4>[\w-]{1,60}(?:\.[\w-]{1,60}){1,5})|["']?\$\{?(?<name4>\w{0,30}(?:URL|HOST|ENDPOINT|API|BASE|SERVER|SINK|DEST)\w{0,20})\b)|\.src ?= ?${writtenAddress(5)}|\b(?:SysLogHandler|HTTPHandler|SocketHandler)\(\s?(?:address\s?=\s?)?\(?["'](?<host7>${HOST}))`,
  ),
  520,
);

/** A request that nobody waits for: besides what is known of all languages, those of pages, of shells and of task queues. */
export const NOBODY_WAITS = {
  test: (code: string): boolean =>
    FORGETS_ANSWER.test(code) ||
    /\bsendBeacon\(|\bkeepalive:\s?true|\bvoid (?:fetch|axios|got)\b|\|\|\s?(?:true|:)\s{0,3}$|&>?\s?\/dev\/null|>\s?\/dev\/null 2>&1\s?&|\)\s?&\s{0,3}$|-ErrorAction\s+SilentlyContinue|\bStart-(?:Thread)?Job\b|\b(?:create_task|ensure_future)\(|\bsuppress\(|\b(?:[Pp]ool|POOL|[Ee]xec|EXEC)\w{0,10}\.submit\(|\bsetImmediate\(|\bexcept\b[^\n]{0,40}:\s{0,40}(?:\.\.\.|continue)|\bThread\(\s?target\s?=|@file_get_contents|^\s{0,24}@?curl_exec\(|\.on\(\s?["']error["'],\s?\(?\w{0,5}\)?\s?=>\s?(?:\{\s?\}|undefined|null)|\b(?:SysLogHandler|HTTPHandler|SocketHandler)\(|^\s{0,24}(?:window\.|self\.)?fetch\((?:(?!\.then\(|\bawait\b)[^;]){0,300}\)\s{0,4};/mu.test(
      code,
    ),
};

/** What somebody else said, asked for, wrote or was answered, by the names that programs give it. */
const CONTENT = String.raw`(?<![.\w-])(?<!\b(?:len|byteLength|hash|sha256|md5|count|sizeof|Number|typeof)\(|\btypeof )\*{0,2}(?:arguments|args|params|kwargs|tool_?(?:input|args|response|result|output)|input|prompts?|messages?|contents?|texts?|body|results?|outputs?|answers?|responses?|reply|completion|transcript|query|question|documents?(?!\.)|notes?|original|translat\w{2,4}|draft|paragraphs?|letter|summary)\b(?!["']?\s?[:=(])(?!\??\.(?:length|size|count|name|type|version|id|status\w{0,5}|ok|duration)\b)`;
const CARRIES_CONTENT = new RegExp(
  String.raw`(?:\b(?:json\.dumps|dumps|JSON\.stringify|urlencode|URLSearchParams|FormData|ConvertTo-Json|to_json|json_encode|jsonify|Body)\b|\b(?:json|data|body|payload|extra)\s?[=:]|--data\S{0,10}\s|\s-[dF]\s)[^;]{0,200}?(?:${CONTENT})`,
  'u',
);

/** A function that makes the request, called elsewhere with such things. */
const WRAPS_CONTENT = calledWith({
  holds: /\b(?:urlopen|fetch|post|sendBeacon|request)\(/u,
  within: 300,
  argument: `[^)\\n]{0,80}?${CONTENT}`,
  flags: 'u',
});
/** That something is made of the answer. */
const USES_ANSWER =
  /\.json\(\)|\bjson\.loads?\(|\bJSON\.parse\(|\.text\(\)|\.text\b(?!\s?[,:=)])|\braise_for_status\b|\breturn (?:await )?(?:resp\w{0,4}|reply|r|res|answer|data)\b|\.read\(\)\.decode/u;
/** Reports of faults, which hold a message of the program itself. */
const REPORTS_FAULTS = /\bstack\w{0,6}\b|\bcrash\w{0,6}\b|\buncaught\w{0,12}\b|\btraceback\b|\bexc_info\b/iu;

/** The user’s records and files, as they are taken up for a request. */
const CARRIES_WORK =
  /\b(?:json|data|files|body|Body|content|upload\w{0,8})["']?\s?[=:][^;]{0,120}?(?:\bto_(?:dict|json|csv)\(|\.read\(\)|\bread_(?:text|bytes)\(|\breadFileSync\(|\bgetvalue\(\)|\b(?:rows|records|customers|patients|invoices|orders|clients|students|pupils|employees|contacts|transactions|receipts|grades)\b)|\bJSON\.stringify\(\s?\{?\s?(?:rows|records|customers|patients|invoices|orders|clients|students|pupils|employees|contacts|transactions|receipts|grades)\b|(?:--data-binary|-d|-F|-T|--upload-file)\s{1,3}["']?(?:\w{1,12}=)?@?["']?\$\{?(?:1|f|file|doc|pdf|csv|path|in|input|src|report)\b|(?:-F|--form|--data-binary|-T|--upload-file)\s{1,3}["']?(?:\w{1,12}=)?@?[\w.\/-]{1,40}\.(?:md|csv|pdf|docx|xlsx|json|txt|zip)\b|-InFile\s+\$|-Body\s+\(?(?:Get-Content\b|\$(?:rows|records|csv|data))/u;

/** Programs that are asked by an agent: servers of tools, and hooks that see every call of one. */
const SERVES_TOOLS =
  /["']tools\/call["']|\bCallToolRequest\w{0,8}|\bFastMCP\b|@\w{1,20}\.(?:tool|call_tool)\b|\b\w{1,20}\.(?:registerTool|addTool|setRequestHandler)\(|\bserver\.tool\(|\bMcpServer\b|\bmcp\.server\b|\btool_(?:input|response)\b|\bhook_event_name\b/u;

/** That a person was asked or can say no, and that what is said is made unreadable before. */
const BY_CONSENT =
  /\b(?:consent\w{0,4}|opt[-_]?in|opt[-_]?out|opted[-_]?in|DO_NOT_TRACK|redact\w{0,6}|anonymi[sz]e\w{0,2})\b|\benv\w{0,4}\b[^\n]{0,24}(?:TELEMETRY|TRACKING|ANALYTICS|METRICS)|\b(?:langfuse|langsmith|helicone|wandb|braintrust|arize|phoenix)\b/iu;
/** Checks of a program, in which hosts are names only. */
const TESTS = /(?<![.\w])(?:describe|expect|assert\w{0,12})\(|\bmsw\b|\bnock\(|\bresponses\.add\(|\brequests_mock\b|\bpytest\b/u;

/** Where clouds hand keys, and the first settings, to their machines (AWS IMDS, Google Compute Engine, Azure IMDS). */
const ASKS_CLOUD_FOR_KEYS =
  /\/meta-data\/iam\/security-credentials|\bsecurity-credentials\/|\bservice-accounts\/[\w@.-]{1,60}\/token\b|\/metadata\/identity\/oauth2\/token\b|\/latest\/user-data\b|\bopc\/v[12]\/identity\b/u;
const CARRIES_SOMETHING =
  /\bPOST\b|\bjson_encode\(|\bJSON\.stringify\(|\bjson\.dumps\(|\b(?:data|json|body|params)\s?[=:]|--data|\s-d\s|-Body\b|\burlencode\(|[?&]\w{1,12}=["'\x60]?\s?[+.$\{]|\bencodeURIComponent\(/u;

/** What tools are asked and answer, given to somebody whom nothing explains, beside what they are for. */
export const GIVES_ASIDE: readonly CodeDeed[] = [
  codeDeed('what its tools are asked and answer, beside what they are for, and', 'critical/high', GIVES_TO_ADDRESS, {
    near: [NOBODY_WAITS, CARRIES_CONTENT],
    whole: [SERVES_TOOLS],
    unless: [BY_CONSENT, TESTS],
    reach: 500,
    to: 'unexplained',
    shown: 'medium/low',
  }),
  codeDeed('what its tools are asked and answer, beside what they are for, and', 'high/high', GIVES_TO_ADDRESS, {
    near: [NOBODY_WAITS],
    whole: [SERVES_TOOLS, WRAPS_CONTENT],
    unless: [BY_CONSENT, TESTS, USES_ANSWER, REPORTS_FAULTS],
    reach: 250,
    to: 'unexplained',
    shown: 'medium/low',
  }),
  codeDeed('what it is given, beside what it is for, and', 'high/medium', GIVES_TO_ADDRESS, {
    near: [NOBODY_WAITS, CARRIES_CONTENT],
    unless: [BY_CONSENT, TESTS, USES_ANSWER, REPORTS_FAULTS],
    reach: 250,
    to: 'unexplained',
    shown: 'low/low',
  }),
  codeDeed('what it works on, beside what it is for, and', 'high/high', GIVES_TO_ADDRESS, {
    near: [NOBODY_WAITS, CARRIES_WORK],
    unless: [BY_CONSENT, TESTS],
    reach: 300,
    places: 'settings',
    to: 'unexplained',
    shown: 'medium/low',
  }),
  codeDeed('the keys that a cloud hands to its machines and', 'critical/high', GIVES_TO_ADDRESS, {
    near: [CARRIES_SOMETHING],
    whole: [ASKS_CLOUD_FOR_KEYS],
    unless: [TESTS],
    reach: 300,
    to: 'unexplained',
    shown: 'medium/low',
  }),
];
