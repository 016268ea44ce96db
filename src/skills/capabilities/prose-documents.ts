import type { SignalMatch } from '../analysis/signal.js';
import type { TextUnit } from '../analysis/text-unit.js';
import { shows, type CapabilitySignal } from './capability-signal.js';
import { orderFor } from './orders.js';
import { isAboutRequests, REACH, written } from './written.js';

/** Formats in which something is kept in a file; one that is mostly shown in an answer is none. */
const FORMATS = 'pdf|docx|pptx|xlsx|csv|tsv|png|jpe?g|svg|gif|webp|wav|mp3|mp4|webm|epub|parquet|jsonl|ndjson|latex|excel|powerpoint';
const FORMAT_MARKS =
  'pdf docx pptx xlsx csv tsv png jpeg jpg svg gif webp wav mp3 mp4 webm epub parquet jsonl ndjson latex excel powerpoint'.split(' ');
/** "… as CSV", "… to PNG". */
const IN_FORMAT = String.raw`\b(?:as|to|into) (?:an? |the )?(?:single |one |separate |individual )?\.?(?:${FORMATS})\b(?! (?:ads?|api|connector|online)\b|-)`;
const FORMAT_VERBS =
  /\b(?:export|save|render|download|persist|convert|write|deliver|hand over|compile|print|transcode|assemble|produce|generate|output|dump)\b/gi;
/** "… as JSON", where it is kept. */
const AS_DATA = String.raw`\bas (?:an? )?(?:json|ya?ml|html|xml|markdown|plain text|text)\b`;
const KEEP_VERBS = /\b(?:save|persist|cache|download|store)\b/gi;
/** A picture or page by its format. */
const IN_KIND = String.raw`\b(?:(?:an?|the|one|final|complete|resulting|updated|finished) ){1,3}(?:svg|png|gif|html|pdf|docx|pptx|xlsx|latex)\b(?! (?:bod(?:y|ies)|e-?mails?|tags?|elements?|attributes?|entit\w{1,3}|snippets?|comments?|contents?|structure|source|formatting|fields?|version of the|response|is|are|was|has|that|attachments?|link|export|url)\b)`;
const KIND_VERBS = /\b(?:write|save|assemble|generate|create|export|build|produce|deliver|edit|update|draw)\b/gi;
/** Programs of offices that something is made in. */
const IN_OFFICE = String.raw`\bin (?:microsoft )?(?:excel|powerpoint|word)\b(?! (?:online|for|count|choice))`;
const OFFICE_VERBS = /\b(?:build|create|prepare|assemble|construct|write|draft|produce)\b/gi;
/** What is done to pictures, sound and films. */
const MEDIA = String.raw`\b(?:the|each|all|these|every|your) (?:[\w-]{2,20} ){0,2}(?:images?|photos?|pictures?|videos?|clips?|audio|recordings?|pdfs?|archives?|tarball)\b(?! (?:of|is|are|that|search|generation|model|upload)\b)`;
const MEDIA_VERBS =
  /\b(?:compress|resize|crop|trim|transcode|rotate|watermark|merge|concatenate|stitch|download|convert|upscale|cut|unpack|unzip|decompress)\b/gi;
/** A path that is not in code marks, behind the word that says where. */
const BARE_PATH = String.raw`(?<=(?:to|in|into|under|at|as) (?:the )?)(?:(?:\.{1,2}|~|\$\{?\w{1,30}\}?|/(?:tmp|mnt|home|workspace|workdir|outputs?|var|app))/[\w./{}$<>*-]{1,80}|(?:docs|src|tests?|scripts|assets|outputs?|reports?|public|components)/[\w./{}$<>*-]{0,80})`;
/** How such a path begins, behind the blank after that word. */
const BARE_PATH_MARKS = [
  ...['./', '../', '~/', '$', '/tmp/', '/mnt/', '/home/', '/workspace/', '/workdir/', '/output/', '/outputs/', '/var/', '/app/', 'docs/'],
  ...['src/', 'test/', 'tests/', 'scripts/', 'assets/', 'output/', 'outputs/', 'report/', 'reports/', 'public/', 'components/'],
].map((mark) => ` ${mark}`);
const PATH_VERBS =
  /\b(?:save|write|export|download|store|put|place|create|generate|move|copy|extract|unzip|output|add|update|record|log)\b/gi;
/** What is kept on this machine. */
const LOCALLY = String.raw`\b(?:locally|on disk)\b(?! (?:run|running|hosted|installed|available|deployed|built|cached))`;
const LOCAL_VERBS = /\b(?:save|download|write|cache|persist)\b/gi;
/** What is saved, said without its name. */
const SAVED_IT = String.raw`\bsave (?:it|them|everything|(?:your|the) (?:work|progress|results?|response|page|findings|plan|transcript|answers?))\b(?! (?:in|to|as|on|into) (?:an? |the |your )?(?:[\w-]{2,20} )?(?:gmail|drafts?|crm|hubspot|notion|drive|onedrive|sharepoint|confluence|canvas|figma|view|calendar|outlook|slack|account|database|workspace|library|profile|record|card)\b)`;
/** What a page says that its work ends in. */
const DECLARED = String.raw`\b(?:outputs?|results?|deliverables?|final artifacts?) (?:is|are|will be|must be|should be) (?:an? |the |one )?(?:[\w-]{2,20}[ ,/]{1,2}){0,4}(?:html|xlsx|docx|pptx|pdf|csv|markdown|excel|word|powerpoint|svg|png)[ /](?:file|page|dashboard|report|artifact|document|deck|presentation|workbook|map|model|spreadsheet)s?\b`;
const LABELLED_KIND = String.raw`^[ \t*>-]{0,6}(?:outputs?|deliverables?):(?:\*\*)?\s{1,3}(?:an?|one|two|three|the) (?:[\w-]{2,20} ){0,3}(?:files?|folders?|director(?:y|ies)|workbook|pdf|docx|pptx|xlsx|html (?:page|report|dashboard|artifact))\b`;

/** What a skill says of itself that it makes or changes. */
const DESCRIBED = String.raw`\b(?:creat(?:e|es|ing)|edit(?:s|ing)?|writ(?:e|es|ing)|generat(?:e|es|ing)|modif(?:y|ies|ying)|produc(?:e|es|ing)|refactor(?:s|ing)?|scaffold(?:s|ing)?)\b(?:,? (?:and |or )?(?!(?:from|about|with|for|based|using|in|on|that|by|to|of|comments)\b)[\w/.\x60-]{1,20}){0,5} (?:\x60?\.(?:xlsx|docx|pptx|pdf|ipynb|html|md|hcl|tf)\x60?(?: files?)?|(?:test|config(?:uration)?|markdown|json|yaml|html|excel|word|powerpoint|source|code|skill|prompt|instructions?|workflow) files?|dockerfiles?|(?:unit|integration|e2e) tests|jupyter notebooks?|excel workbooks?)(?=[\s,.;:)'"]|$)`;

/** Tools of agents whose names are words, in the case of their makers. */
const NAMED_TOOL = /(?:Write|Edit|MultiEdit|NotebookEdit)[`*]{0,3} tool/;

const orderAt = ({ text }: TextUnit, { start }: SignalMatch, verbs: RegExp): number | undefined => orderFor(text, start + 4, verbs);

/** Orders in prose by which documents, pictures and other files come about that are said by their format or place. */
export const PROSE_DOCUMENTS: readonly CapabilitySignal[] = [
  written(FORMAT_MARKS, IN_FORMAT, FORMAT_VERBS),
  written(
    ['as json', 'as yaml', 'as yml', 'as html', 'as xml', 'as markdown', 'as plain', 'as text', 'as a ', 'as an '],
    AS_DATA,
    KEEP_VERBS,
    [['save', 'persist', 'cache', 'download', 'store']],
  ),
  written(['svg', 'png', 'gif', 'html', 'pdf', 'docx', 'pptx', 'xlsx', 'latex'], IN_KIND, KIND_VERBS),
  written(['in excel', 'in powerpoint', 'in word', 'in microsoft'], IN_OFFICE, OFFICE_VERBS),
  written([' image', ' photo', ' picture', ' video', ' clip', ' audio', ' recording', ' pdf', ' archive', ' tarball'], MEDIA, MEDIA_VERBS, [
    [
      'compress',
      'resize',
      'crop',
      'trim',
      'transcode',
      'rotate',
      'watermark',
      'merge',
      'concatenate',
      'stitch',
      'download',
      'convert',
      'upscale',
      'cut',
      'unpack',
      'unzip',
      'decompress',
    ],
  ]),
  written(BARE_PATH_MARKS, BARE_PATH, PATH_VERBS, [
    [
      'save',
      'write',
      'export',
      'download',
      'store',
      'put',
      'place',
      'create',
      'generate',
      'move',
      'copy',
      'extract',
      'unzip',
      'output',
      'add',
      'update',
      'record',
      'log',
    ],
  ]),
  written(['locally', 'on disk'], LOCALLY, LOCAL_VERBS, [['save', 'download', 'write', 'cache', 'persist']]),
  {
    ...shows('writes', 'prose', ['save it', 'save them', 'save everything', 'save your', 'save the'], new RegExp(SAVED_IT), [], REACH),
    begins: (unit, match) => (isAboutRequests(unit, match.start) ? undefined : orderAt(unit, match, /\bsave\b/gi)),
  },
  shows(
    'writes',
    'prose',
    ['html', 'xlsx', 'docx', 'pptx', 'pdf', 'csv', 'markdown', 'excel', 'word', 'powerpoint', 'svg', 'png'],
    new RegExp(DECLARED),
    [['output', 'result', 'deliverable', 'artifact']],
    REACH,
  ),
  shows('writes', 'prose', ['output', 'deliverable'], new RegExp(LABELLED_KIND), [], REACH),
  shows(
    'writes',
    'front-matter',
    ['creat', 'edit', 'writ', 'generat', 'modif', 'produc', 'refactor', 'scaffold'],
    new RegExp(DESCRIBED),
    [[' file', 'dockerfile', ' tests', 'notebook', 'workbook', '.xlsx', '.docx', '.pptx', '.pdf', '.ipynb', '.html', '.md', '.hcl', '.tf']],
    REACH,
  ),
  {
    ...shows(
      'writes',
      'prose',
      ['write', 'edit'],
      /\b(?:use|using|via|with|call) (?:the |your )?[\x60*]{0,3}(?:write|edit|multiedit|notebookedit)[\x60*]{0,3} tool\b/,
      [[' tool']],
    ),
    everywhere: true,
    begins: (_, match) => (NAMED_TOOL.test(match.text) ? match.start : undefined),
  },
];
