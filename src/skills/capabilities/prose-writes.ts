import type { SignalMatch } from '../analysis/signal.js';
import type { TextUnit } from '../analysis/text-unit.js';
import { zoneAt } from '../analysis/zones.js';
import { shows, type CapabilitySignal } from './capability-signal.js';
import { leftBy, orderFor } from './orders.js';

/** Endings of files that an agent writes; what is as often the member of an object is left out. */
const ENDINGS =
  'md|mdx|markdown|jsonc?|jsonl|ndjson|ya?ml|toml|ini|cfg|py|ipynb|tsx?|jsx?|mjs|cjs|d\\.ts|vue|svelte|astro|razor|cshtml|sh|bash|ps1|bat|html?|s?css|less|txt|csv|tsv|xml|tf|tfvars|hcl|bicep|bicepparam|sql|prisma|graphql|proto|go|rs|java|kts?|gradle|swift|dart|cs|csproj|fsproj|vbproj|slnx?|cpp|hpp|rb|php|lua|docx?|pptx?|xlsx?|pdf|png|jpe?g|gif|webp|svg|mp[34]|wav|drawio|puml|mmd|tex|bib|parquet|zip|plist|entitlements|mcpb|env|sarif|http|prompt';
/** Names that are files without one of those endings. */
const NAMES = String.raw`Dockerfile|Containerfile|Makefile|Justfile|Procfile|Jenkinsfile|CODEOWNERS|\.env(?:\.\w{2,12})?|\.(?:git|docker|npm|eslint|prettier)ignore|\.editorconfig|Directory\.(?:Build|Packages)\.(?:props|targets|rsp)|(?:packages|web|app|nuget)\.config|\.clang-format|\.gitattributes|\.gitmodules`;
/** Names of libraries that end like files. */
const LIBRARIES =
  '(?:node|next|vue|nuxt|three|d3|p5|express|chart|ember|backbone|discord|solid|alpine|ext|moment|tensorflow|react|angular|bun|docs|nest|prebid|play)';
/** A piece of a name, and what is to be filled in. */
const PIECE = String.raw`[\w./\\~$%@+:*()-]{0,60}`;
const BLANK = String.raw`(?:<[^<>\n\x60]{0,40}>|\{[^{}\n\x60]{0,40}\}|\[[^[\]\n\x60]{0,40}\])`;
const PATH = String.raw`${PIECE}(?:${BLANK}${PIECE}){0,3}`;
const IN_CODE = String.raw`\x60(?!${LIBRARIES}\.js|https?:)${PATH}(?:(?<=[\w>}\])*$-])\.(?:${ENDINGS})|(?:${NAMES})|[\w>}\]][/\\])\x60`;
const BARE = String.raw`(?<=[\s"'“‘(*])(?<!\]\()(?!${LIBRARIES}\.js|https?:|//|\[)(?:[\w./\\~{}<>[\]$*-]{0,80}[\w>}\]*$-]\.(?:${ENDINGS})|(?:[\w./-]{1,60}/)?(?:${NAMES}))(?![\w(/:\]-]|\.\w)`;
/** A path of the file system, or a name with some ending behind “as” or “to”. */
const PLACE_IN_CODE = String.raw`(?<=(?:as|to|in|into|under|at) )\x60(?:(?:~|\.{1,2}|\$\{?\w{1,30}\}?|\{\w{1,30}\}|<[\w -]{1,30}>)?\/[\w./{}$<>*-]{1,90}|[\w./{}$<>*-]{1,60}\.[a-z][a-z0-9]{1,11})\x60`;
/** A folder of a project behind the word that says where. */
const SOURCE_FOLDER = String.raw`(?<=(?:to|in|into|under|at) (?:the )?)\x60(?:(?:src|docs?|app|lib|tests?|scripts|components|packages|public|assets|config|specs?|plans?|reports?|outputs?|pages|server|client)\/|\.[a-z][\w-]{1,20}\/)[\w./{}$<>*-]{0,80}\x60`;
const QUOTED = String.raw`(?<=\s)['"“‘][\w ./<>[\]{}$-]{2,60}\.(?:(?:${ENDINGS})['"”’]|\$\{)`;
const FILE_NAME = `(?:${IN_CODE}|${BARE}|${QUOTED})`;
const MARKS = [
  ...ENDINGS.replaceAll('\\.', '.').replaceAll('?', '').replace('[34]', '3').split('|'),
  'js',
  'json',
  'yml',
  'ts',
  'jsx',
  'htm',
  'css',
  'kt',
  'sln',
  'doc',
  'ppt',
  'xls',
  'jpg',
  'mp4',
  '${',
].map((ending) => `.${ending}`);
const NAME_MARKS = [
  'dockerfile',
  'containerfile',
  'makefile',
  'justfile',
  'procfile',
  'jenkinsfile',
  'codeowners',
  'gitignore',
  'dockerignore',
  'npmignore',
  'eslintignore',
  'prettierignore',
  '.editorconfig',
  'directory.',
  's.config',
  'b.config',
  'p.config',
  't.config',
  '.clang-format',
  '.gitattributes',
  '.gitmodules',
  '/`',
  '\\`',
];

/** What is done to a file by its name. */
const FILE_VERBS =
  /\b(?:(?:re-?)?(?:create|write|generate)|save|produce|update|modify|edit|append|add|export|put|place|scaffold|replace|rename|move|copy|delete|remove|merge|insert|render|emit|download|compile|convert|extract|migrate|populate|initiali[sz]e|customi[sz]e|refactor|overwrite|set(?= (?:the )?\x60[^\x60\n]{1,60}\x60[^.\n]{0,40}? in )|configure|declare|register|(?:output|store|record|log|dump|change|draft|set up|build|document)(?= (?:the|a|an|to|as|in|into|all|each|this|these|it|them|your|results?|[`.])))\b/gi;
/** What makes or changes a file of some kind. */
const KIND_VERBS =
  /\b(?:(?:re-?)?(?:create|write|generate)|save|produce|deliver|update|modify|edit|append|add|export|scaffold|rename|move|copy|delete|remove|merge|render|emit|download|convert|compile|prepare|overwrite|make(?= (?:the|an?|each|any|all|required|new) (?:[\w-]{1,20} ){0,2}(?:director|folder))|(?:output|store|build|assemble|draft|dump)(?= (?:the|a|an|to|as|in|into|all|each|this|these|it|them|your|two|three|\.)))\b/gi;
const PLACE_VERBS = /\b(?:save|write|export|store|put|place|copy|download|create|generate|extract|output|drop|clone|move)\b/gi;
/** Verbs after which any path is one that comes about. */
const STRICT_VERBS = /\b(?:save|write|export|copy|download|written to|saved (?:to|as|in))\b/gi;
const SAVE_VERBS = /\bsave\b/gi;
const CODE_VERBS = /\b(?:refactor|modify|rewrite|migrate|update|edit|replace|rename|remove|change|convert|patch|delete)\b/gi;
const CHANGE_VERBS = /\b(?:make|apply|implement|perform|carry out)\b/gi;

const COMPOUND = String.raw`(?![- ](?:names?|formats?|structures?|uploads?|systems?|types?|sizes?|paths?|extensions?|search|pickers?|inputs?|ids?|keys?|references?|handling|access|sharing|attachments?|list|count|contents?|tree|layout|limits?|store|storage|is|are|was|has|that|which|will|may|can)\b|s? (?:that|which|you|is|are|was|were|has|have|will|may|can|must|should)\b)`;
const KIND_WORDS =
  'markdown|json|csv|html|xml|ya?ml|toml|text|excel|word|pdf|powerpoint|docx|xlsx|pptx|svg|png|latex|log|config(?:uration)?|source|project|test|template|plan|report|single|new|separate|local|workflow|spec(?:ification)?|migration|manifest|env(?:ironment)?|readme|output|script|actual|final|existing|summary|state|memory|notes?|instructions?|policy|settings|tracking|intermediate|temporary|temp|backup|changelog|todo|task';
/** Folders that a service keeps are no files here. */
const NO_SERVICE = String.raw`(?!(?:[\w-]{2,20} ){0,2}(?:drive|onedrive|sharepoint|dropbox|mail|gmail|outlook|notion|figma|box|label) )`;
const KIND = String.raw`(?:(?:\b(?:${KIND_WORDS})|\x60\.\w{2,5}\x60|(?<=\s)\.\w{2,5}) files?\b${COMPOUND}|\b(?:the|an?|this|that|these|those|two|three|four|all|each|both|following|required|necessary|needed|missing) ${NO_SERVICE}(?:[\w-]{2,20} ){0,3}(?:files?|folders?|director(?:y|ies))\b${COMPOUND}|\b(?:excel (?:workbook|sheet|model|tracker|spreadsheet|report)|workbooks?|word (?:document|doc|report)|pdf (?:report|version|document|copy|summary)|powerpoint|pptx|xlsx|docx|dockerfiles?|jupyter notebooks?|(?:project|folder|directory|file|workshop|workspace) structure)\b|\ba (?:[\w-]{2,20} ){0,3}pdf\b)`;
/** Files that are called by what they are for: others speak of what is in them. */
const PURPOSE = String.raw`\b(?:the|an?|new) (?:[\w-]{2,20} ){0,3}(?:script|manifest|readme|changelog)\b${COMPOUND}`;
const PURPOSE_VERBS = /\b(?:create|write|generate|scaffold|save)\b/gi;
const PLACE = String.raw`\b(?:to|on|in|into|under|at) (?:the |your |an? |this |their )?${NO_SERVICE}(?:desktop|workspace|(?:(?:repo|repository|project|workspace|git) )?root|(?:[\w-]{2,20} ){0,3}[\w-]{2,20} (?:folder|directory)|(?:local|user['’]s|project|target) (?:repo(?:sitory)?)|filesystem|file system|codebase)\b`;
/** Databases keep things on the disk as well, so fewer verbs speak of files there. */
const DISK_VERBS = /\b(?:save|write|export|download)\b/gi;
const PLACES = ['desktop', 'workspace', 'root', ' folder', ' director', ' repo', 'filesystem', 'file system', 'codebase'];
const SAVED = String.raw`\b(?:plots?|charts?|figures?|graphs?|screenshots?|images?|diagrams?|checkpoints?|reports?|transcripts?|outputs?|artifacts?|scripts?|files?|documents?|specs?|specification|notes|minutes|brief|analysis|deliverables?|raw results)\b`;
const CODE = String.raw`(?:\b(?:the|all|any|your|this|existing|affected|source|production|legacy|user['’]s|relevant|duplicated?|dead|unused) (?:[\w-]{2,20} ){0,2}(?:code|codebase|source files?|imports?|call ?sites?|usings)\b(?![- ](?:reviews?|quality|examples?|snippets?|blocks?|samples?|styles?|smells?|coverage|connect|generation|changes?|paths?|owners?|location|fences?|spans?|splitting))|\bin \x60\.\w{2,6}\x60 files\b)`;
/** Parts of a program, which only some verbs change: others speak of them as such. */
const PART = String.raw`\b(?:the|an?|this|each|your|given) (?:[\w.-]{2,20} ){0,3}(?:methods?|functions?|class(?:es)?|modules?|components?|projects?|solutions?|packages?|apps?)\b`;
const REWORK_VERBS = /\b(?:refactor|rewrite|migrate|rework|port|modernize)\b/gi;
const CHANGE = String.raw`\b(?:code (?:refactorings?|changes?|edits?|modifications?)|(?:necessary|required|requested|minimal|smallest|needed|targeted|approved|surgical|scoped|focused|safe|narrowest) (?:[\w-]{2,20} ){0,3}(?:changes?|edits?|fix(?:es)?|patch(?:es)?|modifications?|refactorings?)|(?:the|each|all|these|suggested|agreed) (?:[\w-]{2,20} ){0,2}(?:replacements?|migrations?|corrections?|refactorings?)|fixes|(?:safe |unsafe )?autofixes)\b`;

/** The kind of a file behind what is delivered. */
const IN_BRACKETS = String.raw`\((?:excel|word|pdf|powerpoint|xlsx|docx|pptx|csv|markdown|html)(?:[ ,/+][^()\n]{0,40})?\)`;

/** A project that is begun, by what it is made in. */
const PROJECT = String.raw`\b(?:an?|the|this|new|empty|separate) (?:[\w#.+,-]{1,20} ){0,6}(?:server|app|application|library|cli|python|typescript|javascript|java|kotlin|golang|go|rust|php|ruby|c#|\.net|node(?:\.js)?|react|vue|next\.js|xunit|test|console|maven|gradle|spring boot|flutter|expo|angular|django|flask|fastapi|swift|sdk|starter|skill) (?:project|skeleton|boilerplate|codebase)\b`;
const PROJECT_VERBS = /\b(?:create|scaffold|generate|bootstrap|initiali[sz]e|set up|produce)\b/gi;
const COMMITS = ['the', 'your', 'all', 'each', 'these', 'after', 'changes', 'at'].map((word) => `commit ${word}`);
/** What a result is to be called, behind its label. */
const LABELLED = String.raw`\b(?:file ?nam(?:e|ing)(?: convention)?|output (?:file|path|location)|save (?:as|to|location)|saved (?:as|to)|outputs?|deliverables?|write to)(?:\*\*)?:(?:\*\*)?\s{1,3}(?:[a-z][^\n\x60.]{0,30}\s)?${IN_CODE}`;

/** Tools of agents that write files. */
const TOOLS =
  'editfiles edit_file edit_files editfile create_file createfile write_file writefile write_to_file replace_string_in_file replace_file_content insert_edit_into_file str_replace_editor str_replace_based_edit_tool apply_patch multiedit notebookedit save_file fs_write fswrite file_write'.split(
    ' ',
  );

/** File names and phrases are short, in UTF-16 units; what is done to them stands outside of the match. */
const REACH = 400;

function written(anchors: readonly string[], pattern: string, verbs: RegExp, needs: readonly (readonly string[])[] = []): CapabilitySignal {
  return {
    ...shows('writes', 'prose', anchors, new RegExp(pattern), needs, REACH),
    begins: (unit, match) => (isAboutRequests(unit, match.start) ? undefined : orderFor(unit.text, match.start + blanks(match), verbs)),
  };
}

const blanks = ({ text }: SignalMatch): number => /^\s*/.exec(text)?.[0].length ?? 0;

/** Sections that say when a page is of use, what users ask, and what is not done. */
const REQUESTS =
  /\b(?:when (?:not )?to use|when this|trigger|example (?:prompt|request|usage|quer)|sample (?:prompt|request)|starter prompt|out of scope|limitation|anti-?pattern|what not to|do not|don['’]t|never|mistakes?|pitfalls?|gotchas?|usage examples?)/i;

/** Sections that list what is handed over. */
const DELIVERED = /\b(?:outputs?|deliverables?)\b/i;

function isDelivered({ file, text }: TextUnit, at: number): boolean {
  const zone = zoneAt(file.zones, at);
  const heading = zone?.headings.map((index) => file.zones[index]).at(-1);
  return zone?.kind === 'list' && heading !== undefined && DELIVERED.test(text.slice(heading.start, heading.end));
}

function isAboutRequests({ file, text }: TextUnit, at: number): boolean {
  const zone = zoneAt(file.zones, at);
  const heading = zone?.headings.map((index) => file.zones[index]).at(-1);
  return heading !== undefined && REQUESTS.test(text.slice(heading.start, heading.end));
}

/** Orders in prose by which files come about or change: the thing is looked for, and then what is to be done to it. */
export const PROSE_WRITES: readonly CapabilitySignal[] = [
  written([...MARKS, ...NAME_MARKS], FILE_NAME, FILE_VERBS),
  {
    ...shows(
      'writes',
      'prose',
      [...MARKS, ...NAME_MARKS],
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
  written(['`'], PLACE_IN_CODE, STRICT_VERBS, [['save', 'write', 'export', 'copy', 'download']]),
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
    ],
    KIND,
    KIND_VERBS,
  ),
  written([' script', ' manifest', ' readme', ' changelog'], PURPOSE, PURPOSE_VERBS, [['create', 'write', 'generate', 'scaffold', 'save']]),
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
    ...shows(
      'writes',
      'prose',
      ['name', 'naming', 'output', 'save', 'deliverable', 'write to'],
      new RegExp(LABELLED),
      [[...MARKS, ...NAME_MARKS]],
      REACH,
    ),
  },
  {
    ...shows('writes', 'prose', COMMITS, new RegExp(String.raw`\bcommit (?:the|your|all|each|these|after|changes|at)\b`), [], REACH),
    begins: (unit, match) => orderFor(unit.text, match.start + 'commit'.length, /\bcommit\b/gi),
  },
  written([' method', ' function', ' class', ' module', ' component', ' project', ' solution', ' package', ' app'], PART, REWORK_VERBS, [
    ['refactor', 'rewrite', 'migrate', 'rework', 'port', 'modernize'],
  ]),
  written([' code', 'codebase', 'source file', ' import', 'call site', 'callsite', ' usings', 'in `.'], CODE, CODE_VERBS),
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
  written(
    ['change', 'edit', 'refactoring', 'modification', 'fix', 'patch', 'replacement', 'migration', 'correction'],
    CHANGE,
    CHANGE_VERBS,
    [['make', 'apply', 'implement', 'perform', 'carry out']],
  ),
];
