import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** Whether somebody watches: names of analysis tools and virtual machines, and of the machines of builds. */
const LOOKS_ROUND = signal(
  'looks-round',
  [
    'environ.get(',
    'env{',
    'env[',
    'getenv(',
    ...[
      'virtualbox',
      'vmware',
      'vbox',
      'qemu',
      'hypervisor',
      'detect-virt',
      '.dockerenv',
      'wireshark',
      'procmon',
      'x64dbg',
      'ollydbg',
      'frida',
    ],
    ...['tracerpid', 'isdebuggerpresent', 'ptrace_traceme', 'sandboxie', 'sbiedll', 'cuckoo', 'sys.gettrace', 'getlastinputinfo'],
    ...[
      'github_actions',
      'process.env.ci',
      "environ.get('ci')",
      'environ.get("ci")',
      'env{ci}',
      "env['ci']",
      'env["ci"]',
      'getenv("ci")',
      "getenv('ci')",
    ],
  ],
  /(?:\b(?:VirtualBox|VMware|vbox\w{0,10}|qemu|hypervisor|systemd-detect-virt|wireshark|procmon|x64dbg|ollydbg|frida|TracerPid|IsDebuggerPresent|PTRACE_TRACEME|sandboxie|SbieDll|cuckoo|sys\.gettrace|GetLastInputInfo)\b|\/\.dockerenv\b|\b(?:environ\.get\(|env\{|ENV\[|env\[|getenv\()["']?(?:CI|GITHUB_ACTIONS)\b|\bprocess\.env\.CI\b)/u,
  60,
);
/** Then it leaves, or does something harmless. */
const LEAVES = /\breturn\b|\bexit\b|\bsys\.exit\b|\bprocess\.exit\b|\bquit\b|\bos\._exit\b|&&|\bif\b[^\n]{0,60}\bnot\b|\bunless\b|\b!\w/u;
/** What it would have done: run something that it decodes or fetches, or that is written out as letters. */
const DOES =
  /\b(?:eval|exec|instance_eval)\s?\(\s?(?:\w{1,20}\(|\w{1,20}\.)[^\n]{0,60}(?:decode|fetch|atob|unpack|payload|decompress|loads)|\(\s?0\s?,\s?eval\s?\)\s?\(|["']\|-["']\s?,\s?["'](?:ba)?sh|\bimport\(\s?Buffer\.from|\bunpack\(\s?["']u["']|\b(?:curl|wget)\b[^\n]{0,120}\|\s?(?:ba|z)?sh\b|\bmemfd_create\b|\bVirtualAlloc(?:Ex)?\(|\bexec\(\s?(?:zlib|base64|bytes|marshal|codecs)\b/u;
/** What is gone afterwards. */
const TAKES_AWAY =
  /\b(?:rmtree|rmSync|rimraf|RemoveAll|rm_rf|remove_dir_all|deleteRecursively)\(|\brm -rf\s+["']?(?:~|\$HOME|\/(?!tmp)|\.git|src|\*)|\btruncate (?:table )?\w|\bDROP\s+(?:TABLE|DATABASE)\b|\bDELETE FROM\b/iu;
/** Programs that look round for the comfort of a user, and tests. */
const OPENLY =
  /\b(?:colou?r|spinner|progress|chalk|pytest|describe\(|console\.warn|banner|no-color|FORCE_COLOR|logging\.basicConfig|skipif|max_workers|ThreadPool\w{0,10}|ProcessPool\w{0,10})\b/iu;
/** What a build leaves behind. */
const OF_BUILDS =
  /\b(?:rmtree|rmSync|rimraf|RemoveAll|rm_rf|remove_dir_all)\([^\n]{0,40}\b(?:build|dist|tmp|temp|target|out(?:put)?|coverage|__pycache__)\b/u;
/** A day that is written out, as a date, as seconds or as a month and a day, beside today. */
const DAY = signal(
  'waits-for-day',
  [
    'time.now.to_i',
    ...[
      'date(20',
      'datetime(20',
      "date('20",
      'date("20',
      'date.now() ',
      'time.time() ',
      'time.date(20',
      'localdate.of(20',
      'strftime(',
      'date +%',
    ],
    ...['time - (stat', "parse('20", 'parse("20', 'time.new(20', 'time.now '],
  ],
  /(?:\b(?:today|now|utcnow)\(\)?[^\n]{0,24}[<>]=?\s?(?:new Date\(\s?["']?20\d\d|(?:datetime\.)?(?:date|datetime)\(\s?20\d\d|Date\.parse\(\s?["']20\d\d)|\bnew Date\(\)\s?[<>]=?\s?new Date\(\s?["']?20\d\d|\b(?:Date\.now\(\)|time\.time\(\)|Time\.now(?:\.to_i)?)\s[<>]=?\s?(?:\d{10,13}\b|new Date\(\s?["']?20\d\d|Date\.parse\(\s?["']20\d\d|Time\.new\(20\d\d)|\bdate \+%[ymdYs%-]{1,12}\)?["']?\s?(?:-g[te]|-l[te]|>|=)\s?["']?\d{4}|\bstrftime\([^\n]{0,40}\)\s?(?:eq|==|>=?|ge)\s?["']\d{4}|\btime - \(stat\b[^\n]{0,40}>|\b(?:After|isAfter)\([^\n]{0,30}(?:time\.Date|LocalDate\.of)\(20\d\d)/u,
  160,
);

const HARMS = { test: (text: string): boolean => DOES.test(text) || TAKES_AWAY.test(text) };

/** Programs that wait until nobody watches, or for a day. */
export const WAITS_FOR_VICTIMS: readonly CodeDeed[] = [
  codeDeed(
    'looks whether it is watched, and runs what it hides, or takes something away, only where it is not',
    'critical/high',
    LOOKS_ROUND,
    {
      near: [LEAVES, DOES],
      unless: [OPENLY],
      reach: 450,
      shown: 'medium/low',
    },
  ),
  codeDeed('waits for a day and then runs what it hides, or takes something away', 'critical/high', DAY, {
    near: [HARMS],
    unless: [OPENLY, OF_BUILDS, /\b(?:cache|expire[sd]?|token|ttl|retention|older|backup\w?|max_?age|rotate_logs|cleanup_old)\b/iu],
    reach: 350,
    shown: 'medium/low',
  }),
];
