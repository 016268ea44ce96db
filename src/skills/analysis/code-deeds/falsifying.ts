import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** Assertions that an edit makes hold whatever the code does. */
const EMPTIES_TESTS = signal(
  'empties-tests',
  [
    '.skip',
    'xdescribe',
    ' xit',
    '"xit',
    "'xit",
    '`xit',
    '/xit',
    'assert',
    'expect',
    'xit(',
    'it.skip',
    'pytest.mark.skip',
    'describe.skip',
  ],
  /\b(?:subn?|replace(?:All)?|gsub)\s?\(\s?[^\n]{0,12}\b(?:assert\w{0,12}|expect)\b[^\n]{0,40},\s?[^\n]{0,12}(?:\bassert\s+True|\bpass\b|\bexpect\(true\)|\bassert\(true|\btrue\b)|\bsed\s[^\n]{0,24}s([\/|#,])[^\n\/|#,]{0,20}\b(?:assert\w{0,12}|expect)\b[^\n\/|#,]{0,40}\1[^\n\/|#,]{0,20}(?:assert True|pass\b|expect\(true\)|true\b)|\b(?:subn?|replace(?:All)?|gsub)\s?\(\s?[^\n]{0,12}\b(?:it|test|describe|def test_)\W{1,4}[^\n]{0,40},\s?[^\n]{0,12}(?:\.skip\b|["'`\/ ]xit\b|\bxdescribe\b|@pytest\.mark\.skip|@unittest\.skip)/,
  500,
);

/** Files of tests that are deleted. */
const DELETES_TESTS = signal(
  'deletes-tests',
  ['test', 'spec'],
  /(?:\bglob\(|\brglob\(|\bglobSync\(|\bfind\s|\bls-files\b|\bwalk\(|\biterdir\()[^\n]{0,120}(?:\btest_\*|\*_test\.|\*\.(?:test|spec)\.|\*{1,2}\/tests?\/|\.(?:spec|test)\.[jt]sx?)[^]{0,200}?(?:\.unlink\(|\bos\.(?:remove|unlink)\(|\bunlinkSync\(|\brmSync\(|-delete\b|-exec\s+rm\b|\bxargs\s+(?:-\w+\s+)?rm\b|\bgit["',\s]{1,4}rm\b)/,
  600,
  [['unlink', 'remove(', 'rmsync', '-delete', 'exec rm', 'xargs', 'git rm', '"rm"', "'rm'"]],
);

/** A change that is put into the history past the checks that look at it. */
const COMMITS_UNSEEN =
  /\bcommit\b[^\n]{0,160}--no-verify|\bcommit\b[^\n]{0,60}\s-\w{0,4}n\b|--no-verify[^\n]{0,160}\bcommit\b|\bcommit\b[^\n]{0,200}(?:flaky|green|tests? pass|all pass)/iu;
const FAILS = /\breturncode\b|\bfail(?:ed|s|ing|ures?)\b|\bexit ?code\b|\$\?|\bstatus\b/iu;
/** Work on tests that everybody knows of: samples, mutation testing, files that a program wrote itself. */
const OPENLY =
  /\b(?:mutmut|mutation|mutants?|stryker|obsolete|orphan\w*|generated|snapshot|backup|restore|dry[-_ ]?run|confirm|fixtures?|tmp_path|tempfile|mkdtemp)\b/iu;

/** The history of a repository, taken apart and forgotten. */
const FORGETS_HISTORY = signal(
  'forgets-history',
  ['reflog', 'filter-branch', 'prune=now'],
  /\breflog["',\s]{1,6}expire\b[^\n]{0,120}--expire(?:-unreachable)?=(?:now|all)|\bfilter-branch\b[^\n]{0,200}(?:GIT_(?:AUTHOR|COMMITTER)_|--env-filter|--msg-filter|--tree-filter)/,
  500,
);
const FORCES = /\bpush\b[^\n]{0,120}(?:--force(?!-with)|["',\s]-f\b|--mirror)|(?:--force(?!-with)|--mirror)[^\n]{0,60}\bpush\b/u;
const REWRITES =
  /\bfilter-branch\b|\bfilter-repo\b|\bGIT_(?:AUTHOR|COMMITTER)_(?:NAME|EMAIL|DATE)\b|\bcommit-tree\b|\breset\b[^\n]{0,20}--hard|\borphan\b/u;
/** Why honest people rewrite it, and that they ask. */
const CLEANS =
  /\b(?:secrets?|leak\w*|sensitive|passwords?|credentials?|large files?|big files?|blobs?|confirm\w*|read -r?p|input\(|are you sure|backup|mailmap|bfg|size)\b/iu;

/** Tests and history that code falsifies behind the back of its user. */
export const FALSIFIES: readonly CodeDeed[] = [
  codeDeed('makes the tests of the project hold whatever its code does', 'high/high', EMPTIES_TESTS, {
    reach: 600,
    near: [/\b(?:tests?|spec)\b|test_/iu, FAILS],
    unless: [OPENLY],
    shown: 'medium/low',
    patterns: 'own',
  }),
  codeDeed('deletes the tests of the project and commits that unseen', 'high/high', DELETES_TESTS, {
    reach: 800,
    near: [COMMITS_UNSEEN],
    unless: [OPENLY],
    shown: 'medium/low',
    patterns: 'own',
  }),
];

/** History that is rewritten and forced upon everybody, with nothing left to compare it to. */
export const FORGETS: readonly CodeDeed[] = [
  codeDeed(
    'rewrites the history of the repository, forgets the old one and forces the new one upon everybody',
    'high/high',
    FORGETS_HISTORY,
    {
      near: [REWRITES, FORCES],
      unless: [CLEANS],
      reach: 900,
      shown: 'medium/low',
      patterns: 'own',
    },
  ),
];
