import { shows, type CapabilitySignal } from './capability-signal.js';
import { orderFor } from './orders.js';
import { REACH, written } from './written.js';

const CODE_VERBS = /\b(?:refactor|modify|rewrite|migrate|update|edit|replace|rename|remove|change|convert|patch|delete)\b/gi;
const CHANGE_VERBS = /\b(?:make|apply|implement|perform|carry out)\b/gi;
const CODE = String.raw`(?:\b(?:the|all|any|your|this|existing|affected|source|production|legacy|user['’]s|relevant|duplicated?|dead|unused) (?:[\w-]{2,20} ){0,2}(?:code|codebase|source files?|imports?|call ?sites?|usings)\b(?![- ](?:reviews?|quality|examples?|snippets?|blocks?|samples?|styles?|smells?|coverage|connect|generation|changes?|paths?|owners?|location|fences?|spans?|splitting))|\bin \x60\.\w{2,6}\x60 files\b)`;
/** Parts of a program, which only some verbs change: others speak of them as such. */
const PART = String.raw`\b(?:the|an?|this|each|your|given) (?:[\w.-]{2,20} ){0,3}(?:methods?|functions?|class(?:es)?|modules?|components?|projects?|solutions?|packages?|apps?)\b`;
const REWORK_VERBS = /\b(?:refactor|rewrite|migrate|rework|port|modernize)\b/gi;
const CHANGE = String.raw`\b(?:code (?:refactorings?|changes?|edits?|modifications?)|(?:necessary|required|requested|minimal|smallest|needed|targeted|approved|surgical|scoped|focused|safe|narrowest) (?:[\w-]{2,20} ){0,3}(?:changes?|edits?|fix(?:es)?|patch(?:es)?|modifications?|refactorings?)|(?:the|each|all|these|suggested|agreed) (?:[\w-]{2,20} ){0,2}(?:replacements?|migrations?|corrections?|refactorings?)|fixes|(?:safe |unsafe )?autofixes)\b`;
const COMMITS = ['the', 'your', 'all', 'each', 'these', 'after', 'changes', 'at'].map((word) => `commit ${word}`);

/** Orders in prose by which the code of a project changes. */
export const PROSE_CODE: readonly CapabilitySignal[] = [
  {
    ...shows('writes', 'prose', COMMITS, new RegExp(String.raw`\bcommit (?:the|your|all|each|these|after|changes|at)\b`), [], REACH),
    begins: (unit, match) => orderFor(unit.text, match.start + 'commit'.length, /\bcommit\b/gi),
  },
  written([' method', ' function', ' class', ' module', ' component', ' project', ' solution', ' package', ' app'], PART, REWORK_VERBS, [
    ['refactor', 'rewrite', 'migrate', 'rework', 'port', 'modernize'],
  ]),
  written([' code', 'codebase', 'source file', ' import', 'call site', 'callsite', ' usings', 'in `.'], CODE, CODE_VERBS),
  written(
    ['change', 'edit', 'refactoring', 'modification', 'fix', 'patch', 'replacement', 'migration', 'correction'],
    CHANGE,
    CHANGE_VERBS,
    [['make', 'apply', 'implement', 'perform', 'carry out']],
  ),
];
