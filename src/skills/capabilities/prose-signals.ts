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
const START = String.raw`(?:^|[.:;!]\s|\n)[ \t]{0,8}(?:[-*+•]\s{1,3}|\d{1,3}[.)]\s{1,3})?(?:\*\*[^*\n]{0,60}:\*\* )?(?:\*\*)?`;
const FIRST = String.raw`(?:then |and |next,? |finally,? |always |directly )?`;

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
    [['fetch', 'download', 'retrieve', 'consult', 'review', 'visit', 'query', 'browse', 'search', 'read ']],
  ),
  prose(
    'network',
    ['download the', 'download each', 'download every', 'download all', 'fetch the', 'fetch each', 'fetch every'],
    new RegExp(
      String.raw`${START}${FIRST}(?:attempt to |try to )?(?:download (?:the|each|every|all) (?:[\w-]{2,20} ){0,3}(?:files?|archives?|images?|datasets?)|fetch (?:the|each|every) (?:[\w-]{2,20} ){0,2}(?:web ?)?(?:pages?|urls?|sites?))\b`,
    ),
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
      String.raw`${START}${FIRST}(?:run|execute) (?:the |all |your |this )?(?:[\w-]{2,20} ){0,2}(?:tests|test suite|scripts?|commands?|build|linter|migrations?)\b|\bscripts?\b[^\n]{0,40}?\bmust be executed\b`,
    ),
  ),
  written(
    ['write', 'save', 'create', 'update', 'append', 'generate', 'edit', 'modify'],
    String.raw`${START}${FIRST}(?:write|save|create|update|append|generate|edit|modify)\b[^.\n\x60]{0,60}\x60${FILE}\x60`,
    [KIND_MARKS.map((mark) => `${mark}\``)],
  ),
  // The name of a file that stands in no code span, right behind what is done to it.
  written(
    ['write ', 'create ', 'update ', 'append to ', 'edit '],
    String.raw`${START}${FIRST}(?:write|create|update|append to|edit) (?:the |a )?[\w-]{2,60}\.(?:${KIND})\b(?!\()`,
    [KIND_MARKS],
  ),
  written(
    ['save', 'saving', 'write', 'writing', 'written to', 'export', 'output'],
    String.raw`\b(?:sav(?:e|ing)|writ(?:e|ing)|export|output|saved(?= to)|written(?= to))\b[^.\n\x60]{0,60}\b(?:to|in|into|as|under)\s(?:the\s|a\s)?\x60${PLACE}\x60`,
    [['/`', ...KIND_MARKS.map((mark) => `${mark}\``)]],
  ),
  written([' file'], String.raw`\bsave\b[^.\n]{0,40}?\bas an? (?:[\w-]{2,12} )?file\b`, [['save']]),
  written(
    ['generate ', 'create ', 'write '],
    String.raw`${START}${FIRST}(?:generate|create|write) (?:the|two|three|four|five|six|all|these|\d{1,2}) (?:[\w-]{2,20} ){0,4}files\b`,
    [[' files']],
  ),
  written(
    ['edit ', 'update', 'modify ', 'merge'],
    String.raw`${START}${FIRST}(?:edit|update|modify|merge)(?:\/\w{2,10})? the (?:[\w-]{2,20} ){0,3}file\b(?!s|-| name| format| size)`,
    [[' file']],
  ),
  written(
    [' structure'],
    String.raw`${START}${FIRST}(?:create|generate|scaffold) (?:the |a |an )?(?:following |complete |new )?(?:project|directory|folder|workshop|file) structure\b`,
  ),
  written(
    ['exist'],
    String.raw`\x60${FILE}\x60[^.\n]{0,30}(?:n['’]t|not)(?: yet)? exist[^\n]{0,20}?\b(?:create|write|copy|generate|initiali[sz]e) it\b`,
    [KIND_MARKS.map((mark) => `${mark}\``)],
  ),
];
