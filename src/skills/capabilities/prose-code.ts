import { shows, type CapabilitySignal } from './capability-signal.js';
import { orderFor } from './orders.js';
import { isAboutRequests, REACH, written } from './written.js';

/** What is done to code. */
const CODE_VERBS =
  /\b(?:refactor|refine|simplify|modify|rewrite|implement|add|insert|instrument|fix|migrate|update|edit|replace|rename|remove|change|convert|patch|delete|port|clean up|annotate|document|reformat|restructure|reorganize)\b/gi;
const CHANGE_VERBS = /\b(?:make|apply|implement|perform|carry out)\b/gi;
/** Words behind which code is spoken of rather than changed. */
const SPOKEN_OF = String.raw`(?![- ](?:reviews?|quality|examples?|snippets?|blocks?|samples?|styles?|smells?|coverage|connect|generation|changes?|paths?|owners?|location|fences?|spans?|splitting|of conduct|names?|numbers?|execution|interpreter|standards?|comments?|points?)\b)`;
const CODE = String.raw`(?:\b(?:the|all|any|your|this|existing|affected|source|production|legacy|relevant|duplicated?|dead|unused|application|app|client|server|frontend|backend|implementation|modified|generated|test) (?:[\w'’-]{2,20} ){0,2}(?<!\b(?:claude|vs|studio|qr|kilo|roo|country|zip|postal|promo|discount|status|error|exit) )(?:code|codebase|source files?|imports?|call ?sites?|usings)\b${SPOKEN_OF}|\b(?<=(?:refine|refactor|simplify|clean up|rewrite|fix|modify) )code\b(?= (?:that|in|to|so|for|by|with|until|and)\b)|\bin \x60\.\w{2,6}\x60 files\b)`;
/** Code that comes about. */
const NEW_CODE = String.raw`\b(?:(?:minimal|simplest|just enough|production|implementation|real) (?:[\w-]{2,20} )?code\b|in code\b(?= |[.,;\n]|$))${SPOKEN_OF}`;
const NEW_CODE_VERBS = /\b(?:write|implement|apply|fix)\b/gi;
/** Parts of a program, which only some verbs change: others speak of them as such. */
const PART = String.raw`\b(?:(?:the|an?|this|each|your|given) (?:[\w.-]{2,20} ){0,3}(?:methods?|functions?|class(?:es)?|modules?|components?|projects?|solutions?|packages?|apps?|views?)|(?:methods|functions|classes|modules|components|views|view files|screens|hooks|handlers|controllers))\b`;
const REWORK_VERBS = /\b(?:refactor|rewrite|migrate|rework|port|modernize|restructure)\b/gi;
const CHANGE = String.raw`\b(?:code (?:refactorings?|changes?|edits?|modifications?)|(?:necessary|required|requested|minimal|smallest|needed|targeted|approved|surgical|scoped|focused|safe|narrowest) (?:[\w-]{2,20} ){0,3}(?:changes?|edits?|fix(?:es)?|patch(?:es)?|modifications?|refactorings?)|(?:the|each|all|these|suggested|agreed) (?:[\w-]{2,20} ){0,2}(?:replacements?|migrations?|corrections?|refactorings?)|fixes|(?:safe |unsafe )?autofixes)\b`;
const COMMITS = ['the', 'your', 'all', 'each', 'these', 'after', 'changes', 'at', 'current'].map((word) => `commit ${word}`);
/** Tests of a program; those of markets, people and hypotheses are none. */
const TESTS = String.raw`(?<!\b(?:a/b|split|user|usability|hypothesis|statistical|significance|market|message|price|pricing|load|stress|smell|penetration|t|z|f|these|of|the following) )\b(?:(?:unit|integration|regression|e2e|end-to-end|failing|snapshot|property-based|acceptance|component|ui|contract|characterization|playwright|pytest|jest|vitest|cypress|xctest|xunit|nunit|mstest|junit|minimal|one|new|missing|automated|corresponding|focused|targeted) ){1,4}tests?\b(?! (?:plans?|data|strateg\w{1,3}|results?|reports?|names?|users?|accounts?|mode|runs?|environments?|groups?|suite results?|frameworks?|runners?|budgets?|message|email|account|user|call|case template))`;
const TEST_VERBS = /\b(?:write|add|create|generate|implement|extend|scaffold)\b/gi;
const ADD_TESTS = String.raw`\b(?:write|add|implement) (?:(?!(?:about|for|of|to|in|on|down|from|with|by|and|a/b|split|user|usability|hypothesis|statistical|a|an|the results?)\b)[\w-]{2,20},? (?:and )?){0,4}(?:tests|test cases|assertions|fixtures)\b(?! (?:plans?|data|that you|in (?:jira|testrail|xray|zephyr)))`;
/** What is added to code for people and tools that read it. */
const NOTES = String.raw`\b(?:docstrings?|type (?:hints|annotations)|jsdoc|javadoc|xml (?:doc(?:umentation)? )?comments|(?:educational|code|explanatory) comments|log statements|(?:structured|debug|request|error) logging|instrumentation|accessibility (?:labels|identifiers|attributes))\b`;
const NOTE_VERBS = /\b(?:add|insert|write|update|remove)\b/gi;
/** Code that takes the place of other code. */
const EXCHANGE = String.raw`(?<!\x60)\x60[^\x60\n]{1,80}\x60 (?:→|->|=>) \x60[^\x60\n]{1,80}\x60`;
const EXCHANGE_VERBS = /\b(?:replace|rename|rewrite|convert|swap|migrate)\b/gi;
/** Places of a program that something is put in. */
const SPOT = String.raw`\b(?:into|in|to) (?:the |your |its |an? )?(?:[\w-]{2,20} ){0,2}(?:stylesheets?|entry ?points?|app delegate|root (?:component|layout)|project file|build file|build script|layout file|class (?:body|definition))\b`;
const SPOT_VERBS = /\b(?:add|copy|paste|insert|put|place|move|register|include)\b/gi;

/** Orders in prose by which the code of a project changes. */
export const PROSE_CODE: readonly CapabilitySignal[] = [
  {
    ...shows(
      'writes',
      'prose',
      COMMITS,
      new RegExp(String.raw`\bcommit (?:the|your|all|each|these|after|changes|at|current)\b`),
      [],
      REACH,
    ),
    begins: (unit, match) => orderFor(unit.text, match.start + 'commit'.length, /\bcommit\b/gi),
  },
  written(
    [
      ' method',
      ' function',
      ' class',
      ' module',
      ' component',
      ' project',
      ' solution',
      ' package',
      ' app',
      ' view',
      ...['methods', 'functions', 'classes', 'modules', 'components', 'views', 'view files', 'screens', 'hooks', 'handlers', 'controllers'],
    ],
    PART,
    REWORK_VERBS,
    [['refactor', 'rewrite', 'migrate', 'rework', 'port', 'modernize', 'restructure']],
  ),
  written([' code', 'codebase', 'source file', ' import', 'call site', 'callsite', ' usings', 'in `.'], CODE, CODE_VERBS),
  written([' code'], NEW_CODE, NEW_CODE_VERBS, [['write', 'implement', 'apply', 'fix']]),
  written([' test'], TESTS, TEST_VERBS, [['write', 'add', 'create', 'generate', 'implement', 'extend', 'scaffold']]),
  {
    ...shows(
      'writes',
      'prose',
      ['tests', 'test cases', 'assertions', 'fixtures'],
      new RegExp(ADD_TESTS),
      [['write', 'add', 'implement']],
      REACH,
    ),
    begins: (unit, match) =>
      isAboutRequests(unit, match.start) ? undefined : orderFor(unit.text, match.end, /\b(?:write|add|implement)\b/gi),
  },
  written(
    [
      'docstring',
      'type hints',
      'type annotations',
      'jsdoc',
      'javadoc',
      ' comments',
      'log statements',
      ' logging',
      'instrumentation',
      'accessibility ',
    ],
    NOTES,
    NOTE_VERBS,
    [['add', 'insert', 'write', 'update', 'remove']],
  ),
  written(['` → `', '` -> `', '` => `'], EXCHANGE, EXCHANGE_VERBS),
  written(
    [
      'stylesheet',
      'entry point',
      'entrypoint',
      'app delegate',
      'root component',
      'root layout',
      'project file',
      'build file',
      'build script',
      'layout file',
      'class body',
      'class definition',
    ],
    SPOT,
    SPOT_VERBS,
  ),
  written(
    ['change', 'edit', 'refactoring', 'modification', 'fix', 'patch', 'replacement', 'migration', 'correction'],
    CHANGE,
    CHANGE_VERBS,
    [['make', 'apply', 'implement', 'perform', 'carry out']],
  ),
];
