import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** Reports of tests, coverage, scans and measurements, by the names that their tools give them. */
const REPORT = signal(
  'report-of-tool',
  [
    'test-',
    'testresult',
    'results',
    'result',
    'report',
    'audit',
    'clover',
    'mochawesome',
    'test_result',
    ...[
      'junit',
      'surefire',
      'testresults',
      'test-results',
      'test_results',
      'coverage',
      'lcov',
      'cobertura',
      'jacoco',
      'sarif',
      'nextest',
      '.trx',
    ],
    ...[
      'trivy',
      'semgrep',
      'bandit',
      'gitleaks',
      'snyk',
      'audit.json',
      'allure',
      'test-report',
      'report.json',
      'report.xml',
      'results.json',
      'results.xml',
    ],
    ...['benchmark', 'mochawesome', 'clover.xml', 'nunit', 'xunit', 'eslint-report', 'npm-audit', 'grype', 'checkov', 'zap'],
  ],
  /(?:\bjunit\w{0,12}\.xml\b|\bTEST-[*\w.%$-]{1,40}\.xml|\bsurefire-reports\b|\b[Tt]est[-_]?[Rr]esults?\b[\w*.\/-]{0,24}|\bcoverage(?:-final|-summary)?\.(?:xml|json|out)\b|\blcov\.info\b|\bcobertura\b|\bjacoco\b|\.sarif\b|\.trx\b|\b(?:trivy|semgrep|bandit|gitleaks|snyk|grype|checkov|zap|npm-audit|eslint-report|nextest|mochawesome|clover|nunit|xunit|report|results?|benchmark\w{0,8}|audit)[\w-]{0,16}\.(?:json|xml|html|txt|csv)\b)/u,
  50,
  [
    [
      ...['.xml', '.json', '.html', '.txt', '.csv', '.out', 'lcov.info', 'surefire-reports', 'testresult', 'test-result', 'test_result'],
      ...['cobertura', 'jacoco', '.sarif', '.trx'],
    ],
  ],
);
/** Failures made into successes, findings made harmless, figures set to what is wanted. */
const MAKES_GOOD =
  /(?:\bsed\s[^\n]{0,40}|\b(?:replace(?:All)?|sub|gsub|ReplaceAll|str_replace|preg_replace|Replace)!?\(?\s?[^\n]{0,16}|-replace\s[^\n]{0,8})(?:fail\w{0,4}|error\w?|FAIL\w{0,4}|Failed|high|critical|HIGH|CRITICAL)\b[^\n]{0,40}(?:[,\/|#][^\n]{0,16})(?:pass\w{0,2}|ok|success|PASS\w{0,2}|Passed|0\b|low|info|LOW|INFO|none)|\b(?:status|state|outcome|result|conclusion|passed|success|ok|level|severity)["'\]]{0,2}\s?=\s?["']?(?:pass(?:ed)?|ok|success|true|True|note|none|info|low|suppressed|accepted|fixed)\b|\b(?:failures?|errors?|failed|numFailed\w{0,8}|errorCount|vulnerabilities|findings|results|issues)["'\]]{0,2}\s?=\s?(?:0\b|["']0["']|\[\s?\]|\{\s?\})|\b(?:pct|percent\w{0,10}|coverage|line[-_]?rate|covered|accuracy|score|p9[59]\w{0,4}|latency\w{0,4}|duration\w{0,4})["'\]]{0,2}\s?(?:=\s?(?:["']?(?:0\.)?[89]\d(?:\.\d{1,2})?\b|(?:max|Math\.max)\()|[*]=\s?0\.\d)|\.filter\([^\n]{0,60}\b(?:severity|level|ruleId|rule_id)\b[^\n]{0,40}(?:!==?|not in)/u;
/** That the report is written again. */
const WRITES =
  /\bwrite\w{0,12}\(|\bWrite(?:File|All\w{2,8})\(|\bjson\.dump\(|\bto_(?:writer|csv|json)\w{0,8}\(|\.Save\(|\bSet-Content\b|\|\s?sc\s|\bOut-File\b|\bsponge\b|\bsed -i|\bfile_put_contents\(|\bFile\.(?:write|open)\(|\bfs::write\(|\bopen\([^\n]{0,60}["']w|\btree\.write\(|\bmv\s|>\s?["']?\$?\w[\w.\/$]{2,60}\.(?:xml|json|out|html)|\bFiles\.write\w{0,6}\(/u;
/** What makes it believed: it says so, it ends well, or it is kept from the eyes of others. */
const SAYS_ALL_IS_WELL =
  /\b(?:exit\(?\s?\/?b?\s?0\)?|os\.Exit\(0\)|process::exit\(0\)|sys\.exit\(0\)|exit_code\s?=\s?0)|\b(?:all|\d{1,4}|%d|\{\}|\$\{?\w{1,20}\}?)\s(?:of\s\S{1,30}\s)?(?:tests?|checks?)\s(?:have\s)?pass|\bPASS\b|\bno serious\b|\b0 (?:vulnerabilities|findings|issues|failures)\b|\bBUILD SUCCESS|\bgreen\b|\bassume-unchanged\b|\bos\.utime\(|\b--no-verify\b|\bno issues\b|\breport (?:written|generated)\b|\bLGTM\b/iu;
const HONEST =
  /\b(?:normali[sz]\w{1,4}|convert\w{0,4}|schema|fixture\w?|sample|template|mock\w{0,4}|demo|placeholder|example|unit)\b|\brun_tests?\(|\bnpm test\b|\bpytest\.main\(/iu;

/** Reports that say what nobody measured. */
export const REWRITES_REPORTS: readonly CodeDeed[] = [
  codeDeed('writes over what tests, scans or measurements found and says that all is well', 'critical/high', REPORT, {
    near: [MAKES_GOOD, WRITES, SAYS_ALL_IS_WELL],
    unless: [HONEST],
    reach: 500,
    places: 'tests',
    patterns: 'own',
    shown: 'low/low',
  }),
];
