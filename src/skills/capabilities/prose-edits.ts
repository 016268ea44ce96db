import { shows, type CapabilitySignal } from './capability-signal.js';
import { orderFor } from './orders.js';
import { isAboutRequests, REACH, written } from './written.js';

/** What is built into a program. */
const BUILT = String.raw`\b(?:the|each|this|that|a|an|only the|your) (?:[\w-]{2,20} ){0,3}(?:features?|changes?|fix(?:es)?|user stor(?:y|ies)|components?|endpoints?|handlers?|controllers?|migration|hooks?|code path|code changes?)\b(?! (?:plans?|requests?|log|management|strategy|flags? in|visible|clear|explicit|easy|obvious|permanent)\b)`;
const BUILD_VERBS = /\bimplement\b/gi;
/** What is wrong with code, and is set right. */
const FLAWS = String.raw`\b(?:any|all|the|these|each|every|remaining) (?:[\w-]{2,20} ){0,3}(?:(?:lint(?:er|ing)?|type|typescript|build|compil(?:e|er|ation)|test|syntax|import|eslint|failing|broken|console) ?(?:errors?|failures?|warnings?|issues?|violations?|tests?)|bugs?|regressions?)\b`;
const FLAW_VERBS = /\b(?:fix|resolve|correct|repair)\b/gi;
/** Parts of a program that are moved and named anew; what designs have as well is left out. */
const MOVED = String.raw`\b(?:the|each|this|that|any|shared|duplicated) (?:[\w-]{2,20} ){0,2}(?:methods?|functions?|class(?:es)?|helpers?|handlers?|interfaces?|call sites?|utilit(?:y|ies)|hooks?|controllers?)\b`;
const MOVE_VERBS = /\b(?:rename|move|extract|split|patch|inline|delete|fix|annotate|document)\b/gi;
/** Where a part of a program goes. */
const OWN_FILE = String.raw`\b(?:into|to|in) (?:its own|their own|separate|a (?:new|separate|shared|dedicated)|smaller|new|dedicated|shared|reusable|focused) (?:[\w-]{2,20} ){0,2}(?:files?|modules?|components?|functions?|hooks?|class(?:es)?|packages?|helpers?|subviews?|methods?|utilit(?:y|ies))\b`;
const OWN_FILE_VERBS = /\b(?:move|extract|split|put|place|break|pull|factor|refactor|separate)\b/gi;
/** Parts of programs that something is added to. */
const ADDED_TO = String.raw`\bto (?:each|every|all|the|your|this|any|existing) (?:[\w-]{2,20} ){0,2}(?:endpoints?|functions?|routes?|methods?|class(?:es)?|handlers?|controllers?|source (?:code|files?)|test (?:files?|class(?:es)?|projects?|suites?)|(?:vite|webpack|eslint|tailwind|next|jest|vitest|babel|rollup|metro|build|typescript|ts|prettier|postcss|playwright|cypress|nginx|lint|tool) ?config(?:uration|s)?)\b`;
const ADD_VERBS = /\b(?:add|apply|attach)\b/gi;
/** Pieces of text that are put somewhere. */
const SNIPPET = String.raw`\b(?:the|this|following|a|that) (?:[\w-]{2,20} ){0,3}(?:snippets?|script tag|import statements?|markup|css|style block|boilerplate) (?:[\w-]{2,20} ){0,2}(?:before|after|into|in|to|at|above|below|inside|near)\b`;
const SNIPPET_VERBS = /\b(?:paste|insert|add|put|place|embed|copy)\b/gi;
/** Parts of programs that come about, by names that nothing else has. */
const NEW_PART = String.raw`\b(?:an?|the|one|new) (?:[\w.-]{2,20} ){0,2}(?:(?:database|schema|ef core|sql|django|rails|flyway|alembic) migration|fixture|controller class|custom hook|(?:react|vue|angular|svelte|swiftui|blazor) (?:component|view)|api endpoint|view ?model class|test (?:class|file|project|suite|case class))\b(?! (?:plan|strategy|guide|path|report|assessment|checklist)\b)`;
const NEW_PART_VERBS = /\b(?:create|add|write|generate|implement|scaffold|extend|build)\b/gi;
/** A test by what follows. */
const ONE_TEST = String.raw`\b(?:a|one|another|each|the) (?:[\w-]{2,20} )?test (?=that|for|to|first|which|covering|per)|\b(?:the|existing) (?:[\w-]{2,20} )?test suites?\b(?! (?:and|to|with|in|for|passes|is|are)\b)`;
const TEST_VERBS = /\b(?:add|write|extend|implement)\b/gi;
/** Code that programs write. */
const DERIVED = String.raw`\b(?:typescript |type |client |server |java |python |swift )?(?:types|bindings|stubs|client code|clients|typings|sdks?) from\b`;
/** What is begun from nothing. */
const BEGUN = String.raw`\b(?:an?|the|your|new|this) (?:[\w.+-]{2,20} ){0,4}(?:app|application|project|service|repo(?:sitory)?|monorepo|package|component|extension|plugin|skill|site|library|module|codebase|structure)\b`;
const BEGIN_VERBS = /\b(?:scaffold|bootstrap)\b/gi;
/** Commits that are spoken of without their object. */
const COMMIT = String.raw`\bcommit (?:and push|and open|with|it|them|frequently|often|early|only|before|once|atomically|locally)\b|\b(?:stage|test|verify|build|add|run|fix|document|push),? (?:and|then|&) commit\b(?! (?:messages?|hash|history|to the))|\b(?:and|then) commit(?=[.;,]|$)`;

/** Orders in prose by which what a project consists of changes, said by its parts. */
export const PROSE_EDITS: readonly CapabilitySignal[] = [
  written(
    [
      'feature',
      'change',
      'fix',
      'solution',
      'user stor',
      'component',
      'endpoint',
      'function',
      'module',
      'handler',
      'controller',
      'migration',
      'hook',
      'code path',
    ],
    BUILT,
    BUILD_VERBS,
    [['implement']],
  ),
  written(['error', 'failure', 'warning', 'issue', 'violation', 'test', 'bug', 'regression'], FLAWS, FLAW_VERBS, [
    ['fix', 'resolve', 'correct', 'repair'],
  ]),
  written(
    [' method', ' function', ' class', ' helper', ' handler', ' interface', ' call site', ' utilit', ' hook', ' controller'],
    MOVED,
    MOVE_VERBS,
    [['rename', 'move', 'extract', 'split', 'patch', 'inline', 'delete', 'fix', 'annotate', 'document']],
  ),
  written(
    [' file', ' module', ' component', ' function', ' hook', ' class', ' package', ' helper', ' subview', ' method', ' utilit'],
    OWN_FILE,
    OWN_FILE_VERBS,
    [['move', 'extract', 'split', 'put', 'place', 'break', 'pull', 'factor', 'separate']],
  ),
  written(
    [' endpoint', ' function', ' route', ' method', ' class', ' handler', ' controller', ' source ', ' test ', 'config'],
    ADDED_TO,
    ADD_VERBS,
    [['add', 'apply', 'attach']],
  ),
  written([' snippet', 'script tag', 'import statement', 'markup', ' css', 'style block', 'boilerplate'], SNIPPET, SNIPPET_VERBS),
  written(
    [' migration', ' fixture', ' controller class', ' custom hook', ' component', ' view', ' endpoint', ' test '],
    NEW_PART,
    NEW_PART_VERBS,
    [['create', 'add', 'write', 'generate', 'implement', 'scaffold', 'extend', 'build']],
  ),
  written([' test '], ONE_TEST, TEST_VERBS, [['add', 'write', 'extend', 'implement']]),
  written(
    ['types from', 'bindings from', 'stubs from', 'code from', 'clients from', 'typings from', 'sdk from', 'sdks from'],
    DERIVED,
    /\bgenerate\b/gi,
  ),
  written(
    [
      ' app',
      ' project',
      ' service',
      ' repo',
      ' monorepo',
      ' package',
      ' component',
      ' extension',
      ' plugin',
      ' skill',
      ' site',
      ' library',
      ' module',
      ' codebase',
      ' structure',
    ],
    BEGUN,
    BEGIN_VERBS,
    [['scaffold', 'bootstrap']],
  ),
  {
    ...shows('writes', 'prose', ['commit'], new RegExp(COMMIT), [], REACH),
    begins: (unit, match) =>
      isAboutRequests(unit, match.start)
        ? undefined
        : orderFor(unit.text, match.start + match.text.search(/commit/i) + 'commit'.length, /\bcommit\b/gi),
  },
];
