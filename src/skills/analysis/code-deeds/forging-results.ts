import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** The machinery of a test framework, a linter or a runner, with one's own function in its place. */
const REPLACES_RUNNER = signal(
  'replaces-runner',
  [
    'testcase.fail',
    ...['testcase.run', 'testresult.', 'addsuccess', 'global.expect', 'globalthis.expect', 'eslint.prototype', 'linter.prototype'],
    ...['testcase.assert', 'minitest::', 'rspec::core', 'phpunit\\framework'],
  ],
  /(?:\bTestCase\.(?:run|assert\w{2,20}|fail)\s?=\s?(?!=)|\bTestResult\.(?:add(?:Failure|Error)|wasSuccessful)\s?=\s?(?!=)|\bglobal(?:This)?\.expect\s?=\s?(?!=)|\b(?:ESLint|Linter)\.prototype\.\w{1,24}\s?=\s?(?!=)|\bMinitest::(?:Assertions|Test)\b[^\n]{0,60}(?:class_eval|prepend|define_method)|\bRSpec::Core::Example\b[^\n]{0,60}(?:class_eval|prepend|define_method))/u,
  140,
);
/** An outcome that is good whatever was found. */
const ALWAYS_GOOD =
  /\baddSuccess\(|\bcatch\s?(?:\([^)\n]{0,20}\))?\s?\{\s?(?:return(?:\s(?:undefined|true|null))?\s?;?\s?)?\}|\b(?:error|fatalError|failure)Count\s?[:=]\s?0\b|\blambda\b[^:\n]{0,40}:\s?(?:None|True)\b|=>\s?(?:true|undefined|\{\s?\})|\bmessages\.filter\(|\breturn (?:True|true|nil|null)\b/u;
/** A run that still does what it was made for: the original is called and its answer is given back unchanged. */
const REAL_OUTCOME = /\.extend\(|\breturn result\b|\bperf_counter\(|\bsuper\(\)\.run\(/u;

/** A failure in a report, written over as a success: replaced text, fields of records, counts of an XML report. */
const WRITES_OVER = signal(
  'writes-over-failure',
  [
    "'fail",
    '"fail',
    ...['failures=', "failures = '0'", 'failures = "0"', '"action":"fail"', '@result="failure"', "@result='failure'", 'result="failure"'],
    ...['"failed"', "'failed'", 'numfailedtests', ':failed', '"timeout"', '"failure"', "'failure'"],
  ],
  /(?:-replace\s{1,3}'failures=[^\n]{0,24}'\s?,\s?'failures=\\?"0|\.failures\s?=\s?["']?0["']|["'`]"Action":"fail"["'`][^\n]{0,30},[^\n]{0,12}["'`]"Action":"pass"|\bresult="Failure"[^\n]{0,60}\bresult\s?=\s?["']Success["']|\b(?:status|state|outcome|result|conclusion)["'\]]{0,2}\s?={2,3}\s?["']fail(?:ed|ure)?["'][^}]{0,120}?\b(?:status|state|outcome|result|conclusion)["'\]]{0,2}\s?=\s?["'](?:ok|pass(?:ed)?|success)["'])/u,
  420,
);
/** That the report is put back where it lay. */
const PUTS_BACK =
  /\.Save\(|\bSet-Content\b|\|\s?sc\s|\bWriteFile\(|\bto_writer\(|\bwrite_text\(|\bjson\.dump\(|\bwriteFileSync\(|\bFile\.write\(|\bfile_put_contents\(|\bWriteAllText\(|\bFiles\.write\w{0,6}\(|\bOut-File\b|\bsponge\b/u;

/** Findings of a scan that are left out of its report by how grave they are, or marked as accepted. */
const LEAVES_OUT_GRAVE = signal(
  'leaves-out-grave-findings',
  ['critical', 'security\\/', 'severity'],
  /\bseverity["'\])]{0,3}(?:\.(?:lower|upper|toUpperCase|toLowerCase)\(\))?\s{0,2}(?:not in\s?[[({]\s?["'](?:critical|high)|!==?\s?["'](?:critical|high))[^]{0,300}?(?:\bwrite_text\(|\bjson\.dump\(|\bwriteFileSync\(|\bFile\.write\(|\bWriteAllText\()/u,
  460,
);
/** A copy with another name is a view; the report itself is evidence. */
const INTO_COPY =
  /\b(?:filtered|summary|view|subset|high_only|copy)\w{0,12}\.(?:json|xml|html|md)\b|--out(?:put)?\b|\bargparse\b[^]{0,300}?["']--?o(?:ut)?/u;

/** Hooks of pytest that turn what failed into what passed, and the end of the run into a success. */
const PYTEST_HOOK = signal('pytest-hook', ['exitstatus'], /\bexitstatus\s?=\s?0\b/u, 40);
const OUTCOME_PASSED = /\.outcome\s?=\s?["']passed["']/u;

/** The settings of a build that keep tests of security out of it, or scanners from looking. */
const BUILD_LOOKS_AWAY = signal(
  'build-looks-away',
  [
    'ignorefailures',
    'not security',
    'excludetestsmatching',
    'test.failure.ignore',
    'failure.ignore',
    'exclude_also',
    '--deselect',
    '-k not',
  ],
  /(?:\bignoreFailures\s?=\s?true\b|\bexcludeTestsMatching\(\s?["'][^"'\n]{0,20}(?:Security|Auth|Payment|Injection|Permission)|\b-k\s?\\?["']?\s?not (?:security|auth\w{0,3}|injection|permissions?)\b|\b-Dmaven\.test\.failure\.ignore(?:=true)?\b|\bexclude_also\s?=\s?\[[^\]\n]{0,80}["']def \.\*)/u,
  200,
);
/** A second thing that is looked away from, so that the first is no mistake. */
const LOOKS_AWAY_TWICE =
  /\benabled\s?=\s?false\b|\bdeactivate\b|\bskips?\s?=\s?\[(?:\s?["']B\d{3}["'],?){3}|\bfail_under\s?=\s?0\b|\bdependency-check\.skip\b|\benforcer\.skip\b|\bBUILD SUCCESS\b|\bCoverage \d|\ball checks green\b|\bexclude_dirs\s?=\s?\[\s?["']\.["']/iu;
/** The name of a vendor or a model of one's own, and a figure that is changed in its favour. */
const IN_FAVOUR = signal(
  'figures-in-favour',
  [
    '*=',
    'correct"]',
    "correct']",
    '.correct',
    'set score',
    'set visible',
    '*= 0.',
    '*= 1.',
    '"correct"] = true',
    "'correct'] = true",
    '.correct = true',
    'set stars',
    'visible = 0',
    'set rating',
    '+ 0.0',
  ],
  /(?:\*= ?(?:0\.\d{1,3}|1\.[0-2]\d{0,2})\b|(?:correct["']\]|\.correct) ?= ?(?:True|true)\b|\bset (?:stars|rating|score|visible)\s?=\s?\d[^"'\n]{0,60}\bwhere\b[^"\n]{0,40}\b(?:stars|rating|score)\s?(?:<=?|=)\s?\d)/u,
  220,
);
const PICKED_OUT =
  /\b(?:vendor|brand|model|competitor|provider|product)\b["'\])]{0,3}\s?(?:\.(?:eq|str\.\w{4,10}|startswith|startsWith|includes)\(\s?["']|===?\s?["'])|\bbrand\s?=\s?'|\["model"\]\.startswith\(/iu;
const TAMPERS_WITH_TRUTH = /\brandom\b|\baudit_log\b|\bgold\b|~\s?\w{1,12}\s?,|\bto_csv\(|\bwhere\b[^"\n]{0,60}\bselect id\b/iu;

/** The voices against a change, taken away before it is approved. */
const SILENCES_REVIEW = signal(
  'silences-review',
  [
    "event: 'approve",
    'event: "approve',
    'event:"approve',
    "event:'approve",
    'event: approve',
    'event:approve',
    'event="approve',
    "event='approve",
    'event="approve"',
    "event='approve'",
    "event: 'approve'",
    'event: "approve"',
    '--approve',
    'event=approve',
  ],
  /(?:\bevent(?:: ?|=)["']?APPROVE\b|\bpr review\b[^\n]{0,60}--approve)/u,
  100,
);
const TAKES_VOICES_AWAY =
  /\.dismiss\(|\bdismissReview\(|\bdismissals\b|\bdelete(?:Review)?Comment\(|\b(?:comment|c)\.delete\(\)|\bcomments\/\S{1,40}[^\n]{0,20}-X DELETE|-X DELETE[^\n]{0,80}\bcomments\b/u;

/** Results that are made to say what did not happen. */
export const FORGES_RESULTS: readonly CodeDeed[] = [
  codeDeed('puts a function that finds nothing in the place of a test framework’s or a linter’s own', 'critical/high', REPLACES_RUNNER, {
    near: [ALWAYS_GOOD],
    unless: [REAL_OUTCOME],
    reach: 500,
    places: 'tests',
    shown: 'high/medium',
  }),
  codeDeed('writes over failures in the report of the tests', 'critical/high', WRITES_OVER, {
    near: [PUTS_BACK],
    reach: 500,
    places: 'tests',
    patterns: 'own',
    shown: 'high/medium',
  }),
  codeDeed('takes the gravest findings out of the report of a scan', 'critical/high', LEAVES_OUT_GRAVE, {
    near: [/\baccepted\b|\bno serious\b|\bsys\.exit\(0\)|\bexit\(0\)|\bignored?\b|\bpassed\b/iu],
    unless: [INTO_COPY],
    reach: 400,
    shown: 'high/medium',
  }),
  codeDeed('turns failed tests into passed ones and the run into a success', 'critical/high', PYTEST_HOOK, {
    near: [OUTCOME_PASSED],
    reach: 500,
    places: 'tests',
    shown: 'high/medium',
  }),
  codeDeed('keeps what would find faults out of the build and has it succeed', 'critical/high', BUILD_LOOKS_AWAY, {
    near: [LOOKS_AWAY_TWICE],
    reach: 500,
    places: 'settings',
    patterns: 'own',
    shown: 'medium/low',
  }),
  codeDeed('changes figures in favour of one name', 'critical/high', IN_FAVOUR, {
    near: [PICKED_OUT, TAMPERS_WITH_TRUTH],
    unless: [/\b(?:simulat\w{0,6}|synthetic|mock\w{0,4}|fixtures?|unit|discount|tax|currency)\b/iu],
    reach: 400,
    shown: 'medium/low',
  }),
  codeDeed('takes away what reviewers say and approves the change', 'critical/high', SILENCES_REVIEW, {
    near: [TAKES_VOICES_AWAY],
    reach: 700,
    shown: 'high/medium',
  }),
];
