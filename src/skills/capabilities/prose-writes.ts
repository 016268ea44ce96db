import type { TextUnit } from '../analysis/text-unit.js';
import { zoneAt } from '../analysis/zones.js';
import { shows, type CapabilitySignal } from './capability-signal.js';
import { FILE_NAME, IN_CODE, NAME_MARKS, PLACE_IN_CODE, SAID_TO_BE_FILE, SOURCE_FOLDER } from './file-names.js';
import { leftBy } from './orders.js';
import { REACH, written } from './written.js';

/** What is done to a file by its name. */
const FILE_VERBS =
  /\b(?:(?:re-?)?(?:create|write|generate)|save|produce|update|modify|edit|append|add|export|put|place|scaffold|replace|rename|move|copy|delete|remove|merge|insert|render|emit|download|compile|convert|extract|migrate|populate|initiali[sz]e|customi[sz]e|refactor|overwrite|translate|annotate|reformat|patch|fix|bump(?= the version)|maintain|persist|paste|unpack|fill(?: in| out)?|back up|keep(?= (?:an? |your )?(?:[\w-]{2,15} )?(?:log|record|journal|list|notes|track)\b)|set(?= (?:the )?\x60[^\x60\n]{1,60}\x60[^.\n]{0,40}? in )|configure|declare|register|(?:output|store|record|log|dump|change|draft|set up|build|document)(?= (?:the|a|an|to|as|in|into|all|any|each|every|any|this|these|it|them|your|what|why|how|results?|[`.])))\b/gi;
/** What makes or changes a file of some kind. */
const KIND_VERBS =
  /\b(?:(?:re-?)?(?:create|write|generate)|save|produce|deliver|update|modify|edit|append|add|export|scaffold|rename|move|copy|delete|remove|merge|render|emit|download|convert|compile|prepare|overwrite|author|transform|fix|migrate|refactor|reformat|split|populate|maintain|back up|record(?= (?:the|an?|each|all|your) )|keep(?= (?:an?|your) )|hand over|return(?= (?:the|a) )|make(?= (?:the|an?|each|any|all|required|new) (?:[\w-]{1,20} ){0,2}(?:director|folder))|(?:output|store|build|assemble|draft|dump)(?= (?:the|a|an|to|as|in|into|all|each|this|these|it|them|your|two|three|\.)))\b/gi;
const PLACE_VERBS = /\b(?:save|write|export|store|put|place|copy|download|create|generate|extract|output|drop|clone|move)\b/gi;
/** Verbs after which any path is one that comes about. */
const STRICT_VERBS = /\b(?:save|write|export|copy|download|written to|saved (?:to|as|in))\b/gi;
const SAVE_VERBS = /\bsave\b/gi;
const COMPOUND = String.raw`(?![- ](?:names?|formats?|structures?|uploads?|systems?|types?|sizes?|paths?|extensions?|search|pickers?|inputs?|ids?|keys?|references?|handling|access|sharing|attachments?|list|count|contents?|tree|layout|limits?|store|storage|is|are|was|has|that|which|will|may|can)\b|s? (?:that|which|you|is|are|was|were|has|have|will|may|can|must|should)\b)`;
const KIND_WORDS =
  'markdown|json|csv|html|xml|ya?ml|toml|text|excel|word|pdf|powerpoint|docx|xlsx|pptx|svg|png|latex|log|config(?:uration)?|source|project|test|template|plan|report|single|new|separate|local|workflow|spec(?:ification)?|migration|manifest|env(?:ironment)?|readme|output|script|actual|final|existing|summary|state|memory|notes?|instructions?|policy|settings|tracking|intermediate|temporary|temp|backup|changelog|todo|task|individual|multiple|several|missing|generated|code|style|css|unit test|component|class|sample|example|asset|audio|video|image|translation|locale|prompt|agent|skill|rule|shell|sql|terraform|bicep|helm|docker compose|compose|kubernetes|index|design|requirements|progress|application';
/** Folders that a service keeps are no files here. */
const NO_SERVICE = String.raw`(?!(?:[\w-]{2,20} ){0,2}(?:drive|onedrive|sharepoint|dropbox|mail|gmail|outlook|notion|figma|box|label) )`;
const KIND = String.raw`(?:(?:\b(?:${KIND_WORDS})|\x60\.\w{2,5}\x60|(?<=\s)\.\w{2,5}) files?\b${COMPOUND}|\b(?:the|an?|this|that|these|those|one|two|three|four|all|each|both|following|required|necessary|needed|missing) ${NO_SERVICE}(?:[\w-]{2,20} ){0,3}(?:files?|folders?|director(?:y|ies))\b${COMPOUND}|\b(?:excel (?:workbook|sheet|model|tracker|spreadsheet|report|template)|workbooks?|word (?:document|doc|report)|pdf (?:report|version|document|copy|summary)|powerpoint|pptx|xlsx|docx|dockerfiles?|jupyter notebooks?|(?:markdown|html) pages?|(?:project|folder|directory|file|workshop|workspace) structure)\b|\ba (?:[\w-]{2,20} ){0,3}pdf\b)`;
/** Files that are called by the program that reads them. */
const PLATFORM = String.raw`\b(?:(?:kubernetes|k8s|helm|ingress|argo cd) (?:[\w-]{2,20} )?(?:manifests?|charts?)|(?:bicep|terraform|arm|cloudformation|packer|helm|jinja2?|nunjucks|mjml|liquid) (?:[\w-]{2,20} )?(?:templates?|modules?|configurations?)|github actions (?:workflow|pipeline)s?)\b${COMPOUND}`;
const PLATFORMS = ['manifest', 'chart', 'template', 'module', 'configuration', 'workflow', 'pipeline'];
/** Pages that an agent keeps beside its work. */
const WORKING_PAGE = String.raw`\b(?:plan|spec|specification|design|tasks?|progress|to-?do) documents?\b(?! (?:in|on|to) (?:notion|confluence|google|jira|linear|sharepoint))`;
const KEEP_VERBS = /\b(?:update|edit|append|save|maintain|modify|check off)\b/gi;
/** Pages in the language of browsers. */
const WEB_PAGE = String.raw`\b(?:(?:static|interactive|self-contained|single-page|single|standalone|responsive|printable|styled) ){0,3}html(?:5|/css)? (?:[\w-]{2,20} ){0,2}(?:reports?|pages?|artifacts?|battlecards?|dashboards?|documents?|decks?|presentations?|mockups?|prototypes?|previews?|outputs?|emails?|viewers?|versions?|newsletters?|diagrams?|visuali[sz]ations?|scaffolds?|templates?|tools?|app)\b`;
const WEB_PAGE_VERBS = /\b(?:create|write|generate|build|produce|output|render|deliver|emit|assemble|export|make|save|author|design)\b/gi;
/** Files that are called by what they are for: others speak of what is in them. */
const PURPOSE = String.raw`\b(?:(?:the|an?|new|your) (?:[\w-]{2,20} ){0,3}(?:script|manifest|readme|changelog)\b${COMPOUND}|an? (?:[\w-]{2,20} ){0,3}script (?:that|which)\b)`;
const PURPOSE_VERBS = /\b(?:create|write|generate|scaffold|save|update(?= (?:the|your) (?:[\w-]{2,20} )?(?:readme|changelog)))\b/gi;
const PLACE = String.raw`\b(?:to|on|in|into|under|at) (?:the |your |an? |this |their )?${NO_SERVICE}(?:desktop|workspace|(?:(?:repo|repository|project|workspace|git) )?root|(?:[\w-]{2,20} ){0,3}[\w-]{2,20} (?:folder|directory)|(?:local|user['’]s|project|target) (?:repo(?:sitory)?)|filesystem|file system|codebase)\b`;
/** What is done at a path; others are walked. */
const PATH_VERBS = /\b(?:save|write|export|download)\b/gi;
/** Databases keep things on the disk as well, so fewer verbs speak of files there. */
const DISK_VERBS = /\b(?:save|write|export|download)\b/gi;
const PLACES = ['desktop', 'workspace', 'root', ' folder', ' director', ' repo', 'filesystem', 'file system', 'codebase'];
const SAVED = String.raw`\b(?:plots?|charts?|figures?|graphs?|screenshots?|images?|diagrams?|checkpoints?|reports?|transcripts?|outputs?|artifacts?|scripts?|files?|documents?|specs?|specification|notes|minutes|brief|analysis|deliverables?|raw results)\b`;
/** The kind of a file behind what is delivered. */
const IN_BRACKETS = String.raw`\((?:excel|word|pdf|powerpoint|xlsx|docx|pptx|csv|markdown|html)(?:[ ,/+][^()\n]{0,40})?\)`;
/** A project that is begun, by what it is made in. */
const PROJECT = String.raw`\b(?:an?|the|this|new|empty|separate) (?:[\w#.+,-]{1,20} ){0,6}(?:server|app|application|library|cli|python|typescript|javascript|java|kotlin|golang|go|rust|php|ruby|c#|\.net|node(?:\.js)?|react|vue|next\.js|xunit|test|console|maven|gradle|spring boot|flutter|expo|angular|django|flask|fastapi|swift|sdk|starter|skill) (?:project|skeleton|boilerplate|codebase)\b`;
const PROJECT_VERBS = /\b(?:create|scaffold|generate|bootstrap|initiali[sz]e|set up|produce)\b/gi;
/** What a result is to be called, behind its label. */
const LABELLED = String.raw`\b(?:file ?nam(?:e|ing)(?: convention)?|output (?:file|path|location)|save (?:as|to|location)|saved (?:as|to)|outputs?|deliverables?|write to)(?:\*\*)?:(?:\*\*)?\s{1,3}(?:[a-z][^\n\x60.]{0,30}\s)?${IN_CODE}`;
/** Tools of agents that write files. */
const TOOLS =
  'editfiles edit_file edit_files editfile create_file createfile write_file writefile write_to_file replace_string_in_file replace_file_content insert_edit_into_file str_replace_editor str_replace_based_edit_tool apply_patch multiedit notebookedit save_file fs_write fswrite file_write'.split(
    ' ',
  );

/** Sections that list what is handed over. */
const DELIVERED = /\b(?:outputs?|deliverables?)\b/i;

function isDelivered({ file, text }: TextUnit, at: number): boolean {
  const zone = zoneAt(file.zones, at);
  const heading = zone?.headings.map((index) => file.zones[index]).at(-1);
  return zone?.kind === 'list' && heading !== undefined && DELIVERED.test(text.slice(heading.start, heading.end));
}

/** Orders in prose by which files come about or change: the thing is looked for, and then what is to be done to it. */
export const PROSE_WRITES: readonly CapabilitySignal[] = [
  written(NAME_MARKS, FILE_NAME, FILE_VERBS),
  {
    ...shows(
      'writes',
      'prose',
      NAME_MARKS,
      new RegExp(IN_CODE),
      [['writes', 'emits', 'creates', 'generates', 'saves', 'produces', 'outputs', 'appends']],
      REACH,
    ),
    begins: (unit, match) => leftBy(unit.text, match.start),
  },
  // A place that is to be filled in, and kinds of files that are not known.
  written(
    [
      '`src/',
      '`docs/',
      '`doc/',
      '`app/',
      '`lib/',
      '`test',
      '`scripts/',
      '`components/',
      '`packages/',
      '`public/',
      '`assets/',
      '`config/',
      '`.',
      '`spec',
      '`plan',
      '`report',
      '`output',
      '`pages/',
      '`server/',
      '`client/',
    ],
    SOURCE_FOLDER,
    FILE_VERBS,
  ),
  written(['` file'], SAID_TO_BE_FILE, FILE_VERBS),
  written(['as `', 'to `', 'in `', 'under `', 'at `'], PLACE_IN_CODE, STRICT_VERBS, [['save', 'write', 'export', 'copy', 'download']]),
  written(
    [
      ' file',
      'folder',
      'director',
      'workbook',
      'excel ',
      'word doc',
      'word report',
      'pdf',
      'powerpoint',
      'pptx',
      'xlsx',
      'docx',
      'dockerfile',
      'jupyter',
      ' structure',
      ' page',
    ],
    KIND,
    KIND_VERBS,
  ),
  written(PLATFORMS, PLATFORM, KIND_VERBS, [
    [
      'kubernetes',
      'k8s',
      'helm',
      'ingress',
      'argo cd',
      'bicep',
      'terraform',
      'arm ',
      'cloudformation',
      'packer',
      'jinja',
      'nunjucks',
      'mjml',
      'liquid',
      'github actions',
    ],
  ]),
  written([' document'], WORKING_PAGE, KEEP_VERBS, [
    [
      'plan doc',
      'spec doc',
      'specification doc',
      'design doc',
      'requirements doc',
      'task doc',
      'tasks doc',
      'progress doc',
      'todo doc',
      'to-do doc',
    ],
  ]),
  written(['html'], WEB_PAGE, WEB_PAGE_VERBS),
  written([' script', ' manifest', ' readme', ' changelog'], PURPOSE, PURPOSE_VERBS, [
    ['create', 'write', 'generate', 'scaffold', 'save', 'update'],
  ]),
  {
    ...shows(
      'writes',
      'prose',
      ['(excel', '(word', '(pdf', '(powerpoint', '(xlsx', '(docx', '(pptx', '(csv', '(markdown', '(html'],
      new RegExp(IN_BRACKETS),
      [],
      REACH,
    ),
    begins: (unit, match) => (isDelivered(unit, match.start) ? unit.text.lastIndexOf('\n', match.start) + 1 : undefined),
  },
  written(PLACES, PLACE, PLACE_VERBS, [
    ['save', 'write', 'export', 'store', 'put', 'place', 'copy', 'download', 'create', 'generate', 'extract', 'drop', 'clone', 'move'],
  ]),
  written(
    [' path', 'local destination', 'local env file'],
    String.raw`\b(?:(?:to|at|under) (?:the|this|that) (?:[\w'’-]{2,24} ){0,4}path\b(?! (?:of|for|to|through|that)\b)|to (?:an? |the )(?:[\w'’-]{2,24} ){0,3}local (?:destination|env file)\b)`,
    PATH_VERBS,
    [['save', 'write', 'export', 'download']],
  ),
  shows(
    'writes',
    'prose',
    ['files you', 'file you', 'files that you', 'file that you'],
    /\bfiles? (?:that )?you(?:['’]ve| have)? (?:just )?(?:create|change|modif(?:y|ied)|update|write|wrote|edit(?:ed)?|generate|touch(?:ed)?)d?\b/,
    [],
    REACH,
  ),
  written(['to disk', 'to the disk'], String.raw`\bto (?:the )?disk\b`, DISK_VERBS),
  written(
    [
      'plot',
      'chart',
      'figure',
      'graph',
      'screenshot',
      'image',
      'diagram',
      'checkpoint',
      'report',
      'transcript',
      'output',
      'artifact',
      'script',
      'file',
      'document',
      'spec',
      'notes',
      'minutes',
      'brief',
      'analysis',
      'deliverable',
      'raw results',
    ],
    SAVED,
    SAVE_VERBS,
    [['save']],
  ),
  written([' project', ' skeleton', ' boilerplate', ' codebase'], PROJECT, PROJECT_VERBS),
  {
    ...shows('writes', 'prose', ['name', 'naming', 'output', 'save', 'deliverable', 'write to'], new RegExp(LABELLED), [NAME_MARKS], REACH),
  },
  {
    ...shows(
      'writes',
      'prose',
      TOOLS,
      new RegExp(
        String.raw`\b(?:use|uses|using|with|via|calls?|calling|through)\s[^.;\n]{0,40}?\x60?(?:\w{2,20}/)?(?:${TOOLS.join('|')})\b|\b(?:${TOOLS.join('|')})\x60? tools?\b`,
      ),
      [],
      REACH,
    ),
    everywhere: true,
  },
];
