import type { Capability } from '../analysis/facts.js';
import { shows, type CapabilitySignal } from './capability-signal.js';

/** Kinds of files that an agent writes when it is told to. */
const KINDS =
  'md json yaml yml py ts tsx js jsx sh html css toml txt csv xml tf bicep sql go rs java cs rb ipynb docx pptx xlsx pdf png svg'.split(
    ' ',
  );
const KIND = KINDS.join('|');
/** The name of a file, or of a folder with a stroke at its end. */
const FILE = String.raw`[\w./~{}<>*$-]{1,100}\.(?:${KIND})`;
const PLACE = String.raw`(?:[\w./~{}<>[\]*$@-]{1,100}\/|${FILE})`;
/** Where a sentence or an item begins. */
const START = String.raw`(?:^|[.:;!]\s|\n)[ \t]{0,8}(?:[-*+•]\s{1,3}|\d{1,3}[.)]\s{1,3})?(?:\*\*[^*\n]{0,60}(?::\*\*|\*\* ?[—–:-]) )?(?:if [^,.\n]{3,60}, )?(?:\*\*)?`;
const FIRST = String.raw`(?:then |and |next,? |finally,? |always |only |directly |you (?:may|can|should|must) )?`;
/** What may stand between a verb and a name: dots of abbreviations and of names do not end a sentence. */
const BETWEEN = String.raw`(?:[^.\n\x60]|\.(?=\w)|\be\.g\. ?){0,60}`;

/** Sentences are longer than commands, in UTF-16 units. */
const REACH = 500;
const prose = (
  capability: Capability,
  anchors: readonly string[],
  pattern: RegExp,
  needs: readonly (readonly string[])[] = [],
): CapabilitySignal => shows(capability, 'prose', anchors, pattern, needs, REACH);
const written = (anchors: readonly string[], pattern: string, needs: readonly (readonly string[])[] = []): CapabilitySignal =>
  prose('writes', anchors, new RegExp(pattern), needs);

/** Documents that are files, by their names. */
const DOCUMENT = String.raw`workbooks?\b|Excel (?:file|tracker|model|workbook|sheet)|Word (?:document|doc|file)|PowerPoint (?:presentation|deck|file)|PDF (?:file|report|version|document)|\.(?:docx|xlsx|pptx|pdf)\b`;
const DOCUMENTS = ['workbook', 'excel ', 'word doc', 'word file', 'powerpoint', 'pdf ', '.docx', '.xlsx', '.pptx', '.pdf'];

const KIND_MARKS = KINDS.map((kind) => `.${kind}`);

/** Sentences addressed to the agent. What a sentence describes, and what it forbids, shows nothing. */
export const PROSE_SIGNALS: readonly CapabilitySignal[] = [
  prose(
    'network',
    ['webfetch', 'websearch', 'web search', 'web_search', 'web_fetch'],
    /\b(?:use|with|via|through|call|run|using|invoke)\s(?:the\s|a\s|\d{1,2}\s|two\s|three\s|several\s)?[`*]{0,3}(?:webfetch|websearch|web_search|web_fetch|web search)\b|[`*]{1,3}(?:webfetch|websearch|web_search|web_fetch)[`*]{1,3}\s(?:the|for|each|it|this|to)\b/,
  ),
  // An address that the agent is told to open, on the same line or in the list behind a colon; “read more at” tells people.
  prose(
    'network',
    ['://'],
    new RegExp(
      String.raw`${START}${FIRST}(?:before [^,\n]{3,80}, )?(?:fetch|download|retrieve|consult|review|visit|query|browse|search|read(?! more| about))\b[^\n]{0,120}?(?:https?:\/\/|:[ \t]{0,3}\n{1,2}[ \t]{0,6}[-*] [^\n]{0,80}https?:\/\/)`,
    ),
    [['fetch', 'download', 'retrieve', 'consult', 'review', 'visit', 'query', 'browse', 'search', 'read']],
  ),
  prose(
    'network',
    ['download the', 'download each', 'download every', 'download all', 'fetch the', 'fetch each', 'fetch every'],
    new RegExp(
      String.raw`${START}${FIRST}(?:attempt to |try to )?(?:download (?:the|each|every|all) (?:[\w-]{2,20} ){0,3}(?:files?|archives?|images?|datasets?)|fetch (?:the|each|every) (?:[\w-]{2,20} ){0,2}(?:web ?)?(?:pages?|urls?|sites?))\b`,
    ),
  ),
  prose('network', ['#fetch', '#tool:fetch'], /\b(?:use|apply|with|via)\s(?:the\s)?[`*]{0,2}#(?:tool:)?fetch\b/),
  prose(
    'network',
    ['web search', 'the web', 'the internet'],
    /\b(?:run|do|perform) (?:an? )?(?:\w{2,12} )?web search(?:es)?\b|\(\d\) web search\b|\bsearch(?:ing)? the (?:web|internet)\b/,
  ),
  prose('exec', ['runinterminal', 'run_in_terminal'], /\b(?:use|using|via|with)\s(?:the\s)?[`*]{0,2}#?run(?:_in_|in)terminal\b/),
  // A command of two words or more in a code span.
  prose(
    'exec',
    ['run `', 'execute `', 'run the `', 'execute the `'],
    /\b(?:re)?(?:run|execute) (?:the )?`[a-z][\w.+-]{1,30}(?: [\w./:@<{$=-]{1,60}){1,6}`/,
  ),
  prose(
    'exec',
    ['.py`', '.sh`', '.js`', '.mjs`', '.ps1`', '.ts`'],
    /\b(?:run|execute|invoke)\s(?:the\s(?:script\s)?)?`[\w./{}$<>-]{1,80}\.(?:py|sh|js|mjs|ps1|ts)`/,
  ),
  prose(
    'exec',
    ['run ', 'execute ', 'executed'],
    new RegExp(
      String.raw`${START}${FIRST}(?:run|execute) (?:the |all |your |this )?(?:[\w-]{2,20} ){0,2}(?:tests|test suite|scripts?|commands?|build|linters?|formatters?|migrations?|workflows|validation)\b(?! for (?:a|an|at least|\d)\b)|\bscripts?\b[^\n]{0,40}?\bmust be executed\b`,
    ),
  ),
  written(
    ['writing', 'creating', 'generating', 'producing', 'saving', 'saved to', 'written to'],
    String.raw`\b(?:(?:writing|creating|generating|producing)\b${BETWEEN}\x60${FILE}\x60|saving\b[^.\n\x60]{0,60}\b(?:to|in|into|as|under)\s(?:the\s|a\s)?\x60${PLACE}\x60|(?:saved|written) to (?:the |a )?\x60${PLACE}\x60)`,
    [['/`', ...KIND_MARKS.map((mark) => `${mark}\``)]],
  ),
  // Documents as the first item under a heading.
  written(
    DOCUMENTS,
    String.raw`(?<=^#{2,4} [^\n]{0,24}\boutput\b[^\n]{0,24}\n{1,2})- [^.\n]{0,24}\b(?:${DOCUMENT})|\bformat:(?:\*\*)? [^.\n]{0,40}\b(?:${DOCUMENT})`,
    [['output', 'format:']],
  ),
  written(
    ['written to', 'saved to', 'stored to', 'stored in', 'saved in', 'placed in', 'placed to', 'written in', 'after ', 'before '],
    String.raw`\b(?:is|are|be|been|gets) (?:written|saved|stored|placed) (?:to|in) (?:the |a )?(?:[\w-]{2,20} |\x60[^\x60\n]{1,60}\x60 ){0,3}(?:path|file|folder|directory|workspace)\b|\b(?:after|before) (?:writing|saving|creating|generating|editing) (?:the|each|a) (?:[\w-]{2,20} ){0,3}file\b`,
    [['path', ' file', 'folder', 'directory', 'workspace']],
  ),
  written(
    ['apply ', 'implement ', 'make '],
    String.raw`${START}${FIRST}(?:apply|implement|make) (?:the|all|each|only) (?:[\w-]{2,16} ){0,2}(?:plan|fix|fixes|changes|edits?|patch|corrections?)\b(?! (?:requests?|log|sets?|management|data|visible|clear|explicit|easy|obvious|permanent))`,
    [['plan', 'fix', 'change', 'edit', 'patch', 'correction']],
  ),
  written(
    ['exist'],
    String.raw`\x60${FILE}\x60[^.\n]{0,30}(?:n['’]t|not)(?: yet)? exist[^\n]{0,20}?\b(?:create|write|copy|generate|initiali[sz]e) it\b`,
    [KIND_MARKS.map((mark) => `${mark}\``)],
  ),
];
