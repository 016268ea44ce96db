import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** Where nobody looks at single results: the machine that decides what is merged. */
const ON_CI = String.raw`\bCI\b|\bGITHUB_ACTIONS\b|\bGITLAB_CI\b|\bJENKINS\w{0,8}|\bBUILD_(?:ID|NUMBER)\b|\bTF_BUILD\b|\bCIRCLECI\b`;
/** Tests of what keeps intruders out, by the words in their names. */
const OF_SECURITY = String.raw`(?:["'|/]|_|\b)(?:auth[nz]?|authori[sz]ation|perm(?:ission)?s?|csrf|xss|ssrf|inject(?:ion)?|secrets?|security|sanit\w{0,8}|admin)(?:["'|/)]|_|\b)`;
const UNWATCHED = new RegExp(`${ON_CI}|${OF_SECURITY}`, 'iu');
const CI = new RegExp(ON_CI, 'u');

/** The outcome of a test that failed, written over: pytest, RSpec, Minitest, TestNG, Playwright, Jest. */
const REWRITES_OUTCOME = signal(
  'rewrites-outcome',
  [
    '.outcome',
    ':@exception',
    'set_exception',
    'failures.clear',
    'itestresult.success',
    ...[
      ".status = 'pass",
      '.status = "pass',
      ".status='pass",
      '.status="pass',
      ".status ='pass",
      '.status ="pass',
      ".status= 'pass",
      '.status= "pass',
    ],
    ...[
      ".state = 'pass",
      '.state = "pass',
      ".state='pass",
      '.state="pass',
      ".state ='pass",
      '.state ="pass',
      ".state= 'pass",
      '.state= "pass',
    ],
    'numfailedtests',
    ...['.failed = ', '.failures = '],
  ],
  /(?:\.outcome\s?=\s?["']passed["']|\binstance_variable_set\(\s?:@exception\s?,\s?nil|\bset_exception\(?\s?nil|\bfailures\.clear\b|\bsetStatus\(\s?ITestResult\.SUCCESS|\.(?:status|state) ?= ?["']pass(?:ed)?["']|\bnumFailedTests\s?=\s?0|\.(?:Failed|failures) = (?:0\b|\[\]))/,
  120,
);
const FAILED = /\bfail(?:ed|ures?|s)?\b|\bexception\b|\bFAILURE\b|\bnumFailedTests\b/iu;

/** The end of a run, told as a success whatever it was. */
const REWRITES_EXIT = signal(
  'rewrites-exit',
  ['exitstatus', 'm.run()', 'process.exitcode = 0', 'process.exitcode=0'],
  /(?:\bexitstatus\s?=\s?(?:0\b|pytest\.ExitCode\.OK|ExitCode\.OK)|\bm\.Run\(\)[^}]{0,200}?(?:\bcode\s?=\s?0\b|\bos\.Exit\(0\)))/,
  320,
);
/** A run that found no test at all, which pytest calls 5. */
const NO_TESTS = /exitstatus\s?==\s?(?:5|[\w.]{0,30}NO_TESTS)|NO_TESTS_COLLECTED/u;

/** Functions of a test framework that are put in the place of its own. */
const REPLACES_TEST = signal(
  'replaces-test-function',
  [
    'global.it',
    'global.test',
    'globalthis.it',
    'globalthis.test',
    'runner.prototype',
    'test.prototype',
    'runnable.prototype',
    'handletestexecutionexception',
    'cypress.on',
    'onnotsuccessfultest',
  ],
  /(?:\b(?:global|globalThis)\.(?:it|test)\s?=\s?|\b(?:Runner|Runnable|Test)\.prototype\.(?:fail|run)\s?=|\bhandleTestExecutionException\s?\(|\bonNotSuccessfulTest\s?\(|\bCypress\.on\(\s?["']fail["'])/,
  120,
);
/** What swallows a failure: a handler that gives back nothing. */
const SWALLOWS =
  /\bcatch\s?(?:\(\s?\w{0,20}\s?\))?\s?\{[^}]{0,200}?(?:\breturn\b\s?;|\breturn\s?(?:true|null|undefined)?\s?;|\})|\{\s{0,40}return\s?;|\breturn\s+false\b|\bexit\(\s?0?\s?\)|=\s?(?:function\s?)?\([^)\n]{0,40}\)\s?(?:=>)?\s?\{\s?\}/u;

/** Tests of safety that are taken out of the run. */
const LEAVES_OUT = signal(
  'leaves-out-security-tests',
  ['items[:]'],
  /\bitems\[:\]\s?=\s?\[[^\]\n]{0,160}\bnot\s+(?:in|any)\b[^\n]{0,160}|\bitems\[:\]\s?=\s?\[[^\]\n]{0,80}["'](?:security|auth\w{0,3}|perm\w{0,8}|csrf|inject\w{0,4})["'][^\n]{0,80}/,
  420,
);
const SECURITY_NAME = new RegExp(OF_SECURITY, 'iu');

/** Reports of results that are edited so that nothing failed. */
const EDITS_REPORT = signal(
  'edits-report',
  ['failures=', '<failure'],
  /\bsed\s[^\n]{0,60}(?:<failure[^\n]{0,60}\/\/|failures=\\?"[^\n]{0,24}[\/|#,]failures=\\?"0)|\b(?:sub|replace|gsub|replaceAll)\(\s?[^\n]{0,8}(?:<failure[^\n]{0,60},\s?["'`]{2}|failures=\\?["'][^\n]{0,24}failures=\\?["']0)/,
  200,
);

/** Results that are told whatever came out. */
const TELLS_SUCCESS = signal(
  'tells-success',
  ['passed"', "passed'", 'no findings', '0 vulnerabilities', '0 failures', '0 issues', 'all tests pass', 'all checks pass'],
  /\b(?:pytest|npm (?:run )?test|go test|jest|vitest|cargo test|mvn|gradle|rspec|phpunit|semgrep|trivy|bandit|gitleaks|gosec)\b[^\n]{0,120}?(?:>\s?\/dev\/null|\|\|\s?(?:true|:))[^\n]{0,80}(?:\n[^\n]{0,120}){0,2}?\becho\s+["'][^"'\n]{0,40}(?:\d passed["']|no findings|0 (?:vulnerabilities|issues|failures)|all (?:tests|checks) pass)/,
  700,
);
/** Findings of scanners and figures of coverage that are written over. */
const REWRITES_FINDINGS = signal(
  'rewrites-findings',
  [
    '.vulnerabilities =',
    '.vulnerabilities=',
    '!= "error"',
    '!= "high"',
    '!= "critical"',
    'percent_covered"]',
    "percent_covered']",
    'line-rate=',
  ],
  /(?:\bjq\s[^\n]{0,80}?\.Vulnerabilities ?= ?\[\]|\bjq\s[^\n]{0,120}?!= "(?:ERROR|HIGH|CRITICAL)"[^\n]{0,80}?(?:\bmv\b|\bsponge\b|>)|\bpercent_covered["']\] ?=(?!=)|\bline-rate=\\?"[^\n]{0,16}[\/|#,]line-rate=\\?")/,
  320,
);

/** Tests that hold whatever the code of the user does. */
export const PASSES_TESTS: readonly CodeDeed[] = [
  codeDeed('turns failed tests into passed ones where nobody looks at them', 'critical/high', REWRITES_OUTCOME, {
    near: [FAILED, UNWATCHED],
    reach: 450,
    places: 'tests',
    shown: 'high/medium',
  }),
  codeDeed('reports a run of tests as a success whatever it was', 'critical/high', REWRITES_EXIT, {
    near: [CI],
    unless: [NO_TESTS],
    reach: 250,
    places: 'tests',
    shown: 'high/medium',
  }),
  codeDeed('swallows the failures of some tests', 'critical/high', REPLACES_TEST, {
    near: [SWALLOWS, UNWATCHED],
    reach: 450,
    places: 'tests',
    shown: 'high/medium',
  }),
  codeDeed('leaves the tests of security out of the run', 'high/medium', LEAVES_OUT, {
    near: [SECURITY_NAME],
    reach: 0,
    places: 'tests',
    shown: 'medium/low',
  }),
  codeDeed('tells that tests or scans found nothing, whatever they found', 'high/high', TELLS_SUCCESS, {
    reach: 0,
    places: 'settings',
    shown: 'medium/low',
  }),
  codeDeed('writes over what scans found or tests covered', 'high/high', REWRITES_FINDINGS, {
    reach: 0,
    places: 'settings',
    shown: 'medium/low',
  }),
  codeDeed('takes the failures out of the report of the tests', 'critical/high', EDITS_REPORT, {
    reach: 0,
    places: 'settings',
    patterns: 'own',
    shown: 'high/medium',
  }),
];
