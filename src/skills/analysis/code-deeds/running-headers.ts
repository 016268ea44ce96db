import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** The name of a header that is no one of the protocol, which a command may well be made of. */
const OWN_HEADER = String.raw`["'\x60](?!(?:content-|location|etag|date|server|last-|user-agent|accept|host|link|retry-after|cache-|x-request-id|x-forwarded|x-real-ip)[\w-]{0,30}["'\x60])[\w-]{3,60}["'\x60]`;
/** A header of a request or an answer, in the words of many languages. */
const READS_HEADER = String.raw`(?:\b[hH]eaders?(?:\(\)|_map)?(?:\.(?:get|Get|at|fetch|getOrDefault|GetValues|get_str)\(|\?*\[)|\bh\.Get\(|\bgetHeaderField\(|\bgetHeader\(|\bgetheader\(|\bGetHeader\(|\bgetFirstHeader\(|\bheader\(|\bres(?:p|ponse)?\[|\bres(?:p|ponse)?->header\(|\ballHeaderFields\[|\bheaderValue\(|\bHTTP\.header\(\s?\w{1,20},)\s?&?${OWN_HEADER}`;
/** Something that reads a command line or code as a whole. */
const RUNS = String.raw`(?:\bexec\.Command(?:Context)?\([^\n]{0,40}["\x60][-/][cC]["\x60]\s?,|\bCommand::new\([^;]{0,80}?\.arg\(|\bexecSync\(|(?<!\.)\bexec\(|\beval\(|\bos\.(?:system|popen|execute)\(|\bio\.popen\(|\bsubprocess\.\w{2,14}\((?=[^\n]{0,120}(?:shell\s?=\s?True|["']-c["']))|\bProcessBuilder\([^\n]{0,40}["'][-/][cC]["']\s?,|\bgetRuntime\(\)\.exec\(|\bProcess\.[sS]tart\(|\b(?:iex|Invoke-Expression)\s|(?<![.\w])(?:system|shell_exec|passthru|popen|load|loadstring)\(|\bspawn(?:Sync)?\([^\n]{0,40}["'][-/][cC]["']\s?,|\bnew Function\(|\bvm\.run\w{0,16}\(|\brun\(\s?\x60|\bpopen3?\(|\bProcess\.(?:run|start)\([^\n]{0,40}["']-c["']\s?,|\bSys\.command\b|\bsh\s-c\s|\bFunc\.?eval\()`;
const RUNS_HEADER = signal(
  'runs-header',
  ['header', 'h.get(', 'res[', 'resp[', 'response['],
  new RegExp(
    String.raw`(?<![\w.])\$?(?<value>[a-zA-Z_]\w{0,30})\)?(?:\s?,\s?\w{1,12})?(?:\s?:\s?[\w.<>?]{1,20})?\s{0,2}:?=\s{0,2}[^\n;]{0,60}?${READS_HEADER}(?:[^]{0,200}?(?<![\w.])\$?(?<kept>[a-zA-Z_]\w{0,30})(?:\s?:\s?[\w.<>?&]{1,20})?\s{0,2}:?=\s?[^\n;]{0,60}?(?<![\w.])\$?\k<value>\b[^]{0,300}?${RUNS}[^\n;]{0,80}?(?<![\w.])\$?\k<kept>\b|[^]{0,400}?${RUNS}[^\n;]{0,80}?(?<![\w.])\$?\k<value>\b)|${RUNS}[^\n;]{0,40}?${READS_HEADER}`,
    'u',
  ),
  900,
  [
    [
      'exec',
      'command',
      'eval',
      'system',
      'popen',
      'subprocess',
      'process',
      'spawn',
      'iex',
      'invoke-expression',
      'passthru',
      'load',
      'function(',
      'sh -c',
      'vm.run',
    ],
  ],
);
const TESTS = /(?<![.\w])(?:describe|expect|assert\w{0,12})\(|\bpytest\b|\bunittest\b/u;

/** Orders that come in a header, which no list of requests and no record of bodies shows. */
export const RUNS_HEADERS: readonly CodeDeed[] = [
  codeDeed('runs whatever stands in a header', 'critical/high', RUNS_HEADER, { unless: [TESTS], reach: 0, shown: 'medium/low' }),
];
