import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';
import { HOST } from './strangers.js';

const FETCHES =
  /\bhttp\.Get\(|\bhttp_get\(|\bsession\.get\(|\bs\.get\(|\burlopen\(|\brequests\.get\(|\bcurl_easy_perform\(|\breqwest\b|\bhttpx?\.get\(|\brecv\(|\bresp\.Body\b|\bfetch\(|\bURLSession\b|\bHttpClient\b|\bDownloadData\(|\bTcpStream\b/u;

/** A file that is nowhere on the disk (memfd_create(2)). */
const FILE_IN_MEMORY = signal('file-in-memory', ['memfd_create', 'memfdcreate'], /\b(?:memfd_create|MemfdCreate)\b/u, 40);
/** That it is run from there. */
const RUN_FROM_MEMORY = /\/proc\/(?:self|%d|\$\$)\/fd\b|\bfexecve\(|\bexecveat\(|\bCDLL\(|\bdlopen\(/u;

/** Memory that is written and run. */
const WRITABLE_CODE = signal(
  'writable-code',
  ['prot_exec', 'page_execute_readwrite'],
  /\bPROT_WRITE\s?\|\s?(?:\w{1,8}\.)?PROT_EXEC\b|\bPROT_EXEC\s?\|\s?(?:\w{1,8}\.)?PROT_WRITE\b|\bPAGE_EXECUTE_READWRITE\b/u,
  80,
);
/** Bytes from elsewhere, or decoded ones, called as a function. */
const CALLED =
  /\(\(\s?\w{0,12}\s?\(\s?\*\s?\)\s?\([^)\n]{0,24}\)\s?\)\s?\w{1,20}\)\s?\(|\bCFUNCTYPE\([^\n]{0,60}\)\s?\(\s?\w{1,20}\s?\)|\bCreateThread\(/u;
const FROM_ELSEWHERE = /\bhttp_?get\(|\brecv\(|\bb64decode\(|\bcurl_|\burlopen\(|\bFromBase64String\(|\^\s?\w{1,12}\[|\brequests\./u;

/** A plug-in that is taken from a repository just before it is loaded (Go plugin.Open). */
const LOADS_PLUGIN = signal(
  'loads-plugin',
  ['plugin.open(', 'importlib.import_module(', 'spec_from_file_location(', 'ctypes.cdll('],
  /\bplugin\.Open\(/u,
  40,
);
const CLONES = /["']git["']\s?,\s?["'](?:clone|pull)["']|\bgit clone\b|\bhttp\.Get\(/u;

/** A board that anybody may write to, and what stands there run as a command. */
const BOARD = signal(
  'public-board',
  ['telegra.ph', 'pastebin.com', 'rentry.', 'hastebin', 'paste.ee', 'dpaste.', 'jsonrpcprovider', 'ethers.contract'],
  /(?:\b(?:telegra\.ph|pastebin\.com|rentry\.\w{2,3}|hastebin\.com|paste\.ee|dpaste\.\w{2,4})\/|\bJsonRpcProvider\(|\bethers\.Contract\()/u,
  60,
);
const RUNS_IT =
  /["']-c["']\s?,\s?[a-z_]\w{0,30}\s?[\],]|\bnew\s+\w{0,12}Function\(|\.constructor\s?;?[^]{0,60}?\bnew\s+\w{1,20}\(|\bexec\(\s?[a-z_]\w{0,30}\s?\)|\beval\(\s?[a-z_]/u;

/** The answer of a host to where a machine stands, run in the end. */
const RUNS_ANSWER = signal(
  'runs-answer',
  ['eval)(', 'eval) ('],
  /\(\s?0\s?,\s?eval\s?\)\s?\(\s?[a-z_]\w{0,30}(?:\.\w{1,30}){0,3}\s?\)/u,
  120,
);
const FROM_HOST_OR_HIDDEN = /\bfetch\(\s?["'`]https?:\/\/(?!localhost)|\bfromCharCode\(|\\u200[b-f]|\batob\(/u;

/** A list of numbers, or text in invisible letters, made into code. */
const INVISIBLE_BITS = signal(
  'invisible-bits',
  ['\\u200b', '\\u200c', '\\u200d', '\\u2063', '\\ufe0'],
  /["'\/[]\\u(?:200[bcd]|2063|fe0[0-9a-f])/u,
  24,
);
const MADE_CODE = /\bparseInt\([^\n]{0,20},\s?2\s?\)|\bint\([^\n]{0,20},\s?2\s?\)|\bfromCharCode\(|\bchr\(/u;
const RUN_AS_CODE = /\beval\b|\bFunction\(|\bexec\(/u;

/** Code at an address, run by languages that no reader follows: R, Julia, Clojure. */
const RUNS_ADDRESS = signal(
  'runs-address',
  ['source("http', "source('http", 'source(url(', 'include(downloads.download(', 'include(download(', '(slurp "http'],
  new RegExp(
    String.raw`(?:\bsource\((?:url\()?["']https?:\/\/(?!(?:www\.)?(?:bioconductor\.org|r-project\.org|rstudio\.com))(?<host>${HOST})|\binclude\((?:Downloads\.)?download\("https?:\/\/(?<host2>${HOST})|\((?:load-string|eval \(read-string) \(slurp "https?:\/\/(?<host3>${HOST}))`,
    'u',
  ),
  200,
);
/** Code that is made of a text at the moment that it runs, in those languages. */
const EVALUATES_TEXT = signal(
  'evaluates-text',
  [
    'eval(parse(',
    'meta.parse',
    'str2lang(',
    'str2expression(',
    'code.eval_string',
    'include_string(',
    '[http::data',
    '[::http::data',
    '(eval-buffer',
    '(load-string (',
    '(eval (read',
    '(eval-region',
    'eval.me(',
    '.evaluate(',
  ],
  /\beval\(\s?(?:parse|Meta\.parse(?:all)?|str2(?:lang|expression))\(|\bEval\.me\(|\bGroovyShell\([^\n)]{0,40}\)\.evaluate\(|\bCode\.eval_string\(|\binclude_string\(|\b(?:eval|uplevel)\b[^\n]{0,24}\[(?:::)?http::data\b|\(eval-(?:buffer|region)\b|\(load-string \((?:slurp|:body)\b|\(eval \(read(?:-string)?\b/u,
  120,
);
const ASKS_HOST =
  /\b(?:readLines|scan|read_file|read_lines|getURL|GET|content|req_perform|download\.file|readr::read_\w+|read\.(?:delim|csv|table))\(|:httpc\.request|\bHTTPoison\.|\bReq\.get|\bTesla\.|\bHTTP\.get\(|\bDownloads\.(?:download|request)\(|\bHTTP\.(?:request|post)\(|\bhttp::geturl\b|\burl-retrieve|\bnew URL\(|\.toURL\(\)|\(slurp\b|\(http[-/]get\b|\(client\/get\b/u;

/** The same, where the address, or what was fetched from it, has a name first: R, Julia, Perl. */
const RUNS_KEPT_ADDRESS = signal(
  'runs-kept-address',
  ['source(', 'include(', 'eval'],
  new RegExp(
    String.raw`\b(?<kept>[A-Za-z][\w.]{0,30})\s?(?:<-|=)\s?["']https?:\/\/(?!(?:www\.)?(?:bioconductor\.org|r-project\.org|rstudio\.com))(?<host>${HOST})[^"'\n]{0,160}["'][^]{0,400}?\bsource\(\s?(?:url\(\s?)?\k<kept>\b|\b(?<file>[a-z]\w{0,30})\s?=\s?(?:Downloads\.)?download\(\s?"https?:\/\/(?<host2>${HOST})[^]{0,400}?\binclude\(\s?\k<file>\b|\$(?<text>[a-z]\w{0,30})\s?=\s?(?:LWP::Simple::)?get\s?\(?\s?["']https?:\/\/(?<host3>${HOST})[^]{0,400}?\beval\s?\(?\s?\$\k<text>\b`,
    'u',
  ),
  900,
  [['http:', 'https:']],
);

/** The answer itself in the place of the code; R makes code of many a text of its own. */
const OF_ANSWER =
  /\beval\(\s?(?:parse|str2\w{4,10})\(\s?(?:text\s?=\s?)?(?:\w{1,12}\(\s?){0,2}(?:readLines|GET|content|url|getURL|read_file|resp_body_string)\b|\b([A-Za-z][\w.]{0,30})\s?(?:<-|=)\s?[^\n]{0,60}\b(?:readLines|GET|content|getURL|read_file|req_perform|resp_body_string)\([^]{0,300}?\beval\(\s?(?:parse|str2\w{4,10})\(\s?(?:text\s?=\s?)?(?:paste0?\(\s?)?\1\b|\b(?:HTTP\.(?:get|request|post)\(|Downloads\.(?:download|request)\()[^]{0,400}?\beval\(\s?Meta\.parse|\b(?:Eval\.me|\.evaluate)\(\s?[^\n]{0,60}(?:\bnew URL\(|\.toURL\(\))|\bCode\.eval_string|\binclude_string\(|http::data\b|\(eval-(?:buffer|region)\b|\(load-string \(|\(eval \(read(?:-string)? \((?:slurp|:body|open-input-string)\b/u;

/** Bytes that are handed to the compiler of the language (Python, “compile”), not a text or a file that somebody can read. */
const COMPILES_BYTES = signal(
  'compiles-bytes',
  ['compile(', 'exec('],
  /\bcompile\(\s?(?:bytes|bytearray)\(|\bexec\(\s?(?:compile\(\s?)?(?:(?:bytes|bytearray)\(|[a-z_]\w{0,30}(?:\.decode\([^)\n]{0,20}\))?\s?[,)])/,
  120,
);
/** Bytes that are reckoned out of numbers: quarters of letters put together, each number changed by a key. */
const RECKONED_BYTES =
  /\b(?:bytes|bytearray)\(\s?[[(]?\s?[^\n]{1,120}?(?:\^|<<|\*|\+|%)[^\n]{0,80}?\bfor\s+\w{1,20}(?:\s?,\s?\w{1,20})?\s+in\b|\.extend\(\s?[^\n]{0,60}\^[^\n]{0,40}\bfor\b|\.append\([^\n]{0,60}(?:\^|<<)\s?\w/;

/** Code that was never in the bundle, run from memory or from a place that anybody may write to. */
export const RUNS_FETCHED: readonly CodeDeed[] = [
  codeDeed('runs what stands at an address of somebody else', 'critical/high', RUNS_ADDRESS, { to: 'stranger', shown: 'high/low' }),
  codeDeed('runs what stands at an address of somebody else', 'critical/high', RUNS_KEPT_ADDRESS, { to: 'stranger', shown: 'high/low' }),
  codeDeed('makes code of what a host answers and runs it', 'critical/high', EVALUATES_TEXT, {
    near: [ASKS_HOST, OF_ANSWER],
    reach: 900,
    to: 'unnamed-near',
    shown: 'high/low',
  }),
  codeDeed('runs from memory, without a file, what it fetched', 'critical/high', FILE_IN_MEMORY, {
    near: [FETCHES, RUN_FROM_MEMORY],
    reach: 700,
    shown: 'high/medium',
  }),
  codeDeed('writes bytes that it fetched or decoded into memory and calls them', 'critical/high', WRITABLE_CODE, {
    near: [CALLED, FROM_ELSEWHERE],
    reach: 500,
    shown: 'high/medium',
  }),
  codeDeed('reckons code out of numbers and runs it', 'critical/high', COMPILES_BYTES, {
    near: [RECKONED_BYTES],
    reach: 600,
    shown: 'high/medium',
  }),
  codeDeed('loads machine code out of a repository that it fetches at that moment', 'critical/high', LOADS_PLUGIN, {
    near: [CLONES],
    reach: 500,
    shown: 'medium/low',
  }),
  codeDeed('runs what stands in a place that anybody may write to', 'critical/high', BOARD, {
    near: [RUNS_IT],
    reach: 600,
    shown: 'high/medium',
  }),
  codeDeed('runs what a host answers, or what is hidden in invisible letters', 'critical/high', RUNS_ANSWER, {
    near: [FROM_HOST_OR_HIDDEN],
    reach: 500,
    shown: 'high/medium',
  }),
  codeDeed('makes code of invisible letters and runs it', 'critical/high', INVISIBLE_BITS, {
    near: [MADE_CODE, RUN_AS_CODE],
    reach: 400,
    patterns: 'own',
    shown: 'high/medium',
  }),
];
