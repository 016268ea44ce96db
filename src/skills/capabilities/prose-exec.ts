import { shows, type CapabilitySignal } from './capability-signal.js';
import { ordered } from './ordered.js';
import { orderWith } from './orders.js';

const RUN_VERBS = /\b(?:run|execute|re-?run|invoke|launch)\b/gi;
const BUILD_VERBS = /\b(?:re)?(?:build|compile)\b/gi;
const SEE_VERBS = /\b(?:verify|confirm|check|ensure|make sure|validate|test)\b/gi;

const REACH = 200;

/** Programs whose name alone in a code span is a command. */
const PROGRAMS =
  'pytest|tsc|eslint|jest|vitest|mocha|ruff|mypy|pyright|black|isort|make|gradle|gradlew|mvn|rubocop|rspec|phpunit|prettier|biome|biomejs|xcodebuild|tox|nox|cmake|ninja|bazel|turbo|nx|lerna|golangci-lint|shellcheck|hadolint|trivy|tflint|checkov|bandit|semgrep|clippy|rustfmt|gofmt|cypress|playwright';

/** Orders in prose by which something is run. */
export const PROSE_EXEC: readonly CapabilitySignal[] = [
  ordered(
    'exec',
    [
      ' test',
      ' spec',
      'script',
      'command',
      'linter',
      'type check',
      'typecheck',
      'benchmark',
      'migrations',
      'formatter',
      'codemod',
      'reproduction',
      ' build',
    ],
    String.raw`(?<!\b(?:or|and|to|then)) (?:tests?(?: suites?| files?| projects?| runner)?|specs|scripts?|commands?|linters?|type ?checks?|typechecker|benchmarks?|migrations|formatters?|codemods?|reproduction|full build|clean build|build script)\b(?! for (?:a|an|at least|\d)\b| by calling\b)(?! (?:cases?|plans?|names?|data|strategy|coverage|results?|output|plans?))`,
    RUN_VERBS,
    [['run', 'execute', 'invoke', 'launch']],
  ),
  ordered(
    'exec',
    ['project', 'solution', ' app', 'package', 'binary', ' code', 'target', 'image'],
    String.raw`\b(?:the|this|your|each|generated|resulting) (?:[\w-]{2,20} ){0,2}(?:project|solution|app|application|package|binary|code|targets?|image)\b[^.\n]{0,40}?\b(?:and|to|compiles|succeeds|before)\b`,
    BUILD_VERBS,
    [['build', 'compile']],
  ),
  ordered(
    'exec',
    ['compiles', 'builds', 'tests ', 'build passes', 'build succeeds'],
    String.raw`\b(?:compiles|builds (?:successfully|cleanly|without)|tests (?:still |all )?(?:pass|are (?:passing|green))|build (?:passes|succeeds))\b`,
    SEE_VERBS,
    [['verify', 'confirm', 'check', 'ensure', 'make sure', 'validate', 'test']],
  ),
  {
    ...shows(
      'exec',
      'prose',
      [
        ...['run the app', 'run this app', 'run your app', 'launch the app', 'launch this app', 'launch your app'],
        ...['start the app', 'start this app', 'start your app', 'the dev server', 'this dev server', 'your dev server'],
      ],
      /\b(?:run|launch|start) (?:the|this|your) (?:app|application|dev server)(?=[.,;:]| (?:and|with|in|on|again|locally|from|to)\b)/,
      [],
      REACH,
    ),
    begins: (unit, match) => orderWith(unit.text, match.end, /\b(?:run|launch|start)\b/gi),
  },
  ordered(
    'exec',
    ['bash', 'python', 'node', 'a script', 'the shell', 'the terminal'],
    String.raw`\b(?:bash|python|node|a script|the shell|the terminal)(?: or (?:bash|python|node|a script))? to (?:compute|calculate|check|verify|parse|process|convert|count|extract|inspect|run|list|measure)\b`,
    /\b(?:use|run|via|with)\b/gi,
  ),
  ordered(
    'exec',
    PROGRAMS.split('|').map((program) => `${program}\``),
    String.raw`\x60(?:\.\/)?(?:${PROGRAMS})\x60`,
    RUN_VERBS,
    [['run', 'execute', 'invoke', 'launch']],
  ),
  ordered(
    'exec',
    ['.py`', '.sh`', '.js`', '.mjs`', '.ps1`', '.ts`', '.cjs`', '.rb`'],
    String.raw`\x60[\w./{}$<>-]{0,80}\.(?:py|sh|c?js|mjs|ps1|ts|rb)\x60`,
    /\b(?:run|execute|invoke|call)\b|(?<=^\W*|, |\b(?:then|and) )use\b(?= (?:the |the bundled |the helper )?(?:script |helper )?\x60(?:[\w./{}$<>-]*\/)?scripts?\/)/gi,
  ),
];
