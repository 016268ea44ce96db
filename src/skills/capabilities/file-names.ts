/** Endings of files that an agent writes; what is as often the member of an object is left out. */
const ENDINGS =
  'md|mdx|markdown|jsonc?|jsonl|ndjson|ya?ml|toml|ini|cfg|py|ipynb|tsx?|jsx?|mjs|cjs|d\\.ts|vue|svelte|astro|razor|cshtml|sh|bash|ps1|bat|html?|s?css|less|txt|csv|tsv|xml|tf|tfvars|hcl|bicep|bicepparam|sql|prisma|graphql|proto|go|rs|java|kts?|gradle|swift|dart|cs|csproj|fsproj|vbproj|slnx?|cpp|hpp|rb|php|lua|docx?|pptx?|xlsx?|pdf|png|jpe?g|gif|webp|svg|mp[34]|wav|drawio|puml|mmd|tex|bib|parquet|zip|plist|entitlements|mcpb|env|sarif|http|prompt|log';
/** Names that are files without one of those endings. */
const NAMES = String.raw`Dockerfile|Containerfile|Makefile|Justfile|Procfile|Jenkinsfile|CODEOWNERS|\.env(?:\.\w{2,12})?|\.(?:git|docker|npm|eslint|prettier)ignore|\.editorconfig|Directory\.(?:Build|Packages)\.(?:props|targets|rsp)|(?:packages|web|app|nuget)\.config|\.clang-format|\.gitattributes|\.gitmodules`;
/** Names of libraries that end like files. */
const LIBRARIES =
  '(?:node|next|vue|nuxt|three|d3|p5|express|ember|backbone|discord|solid|alpine|ext|moment|tensorflow|react|angular|bun|docs|nest|prebid|play|cytoscape|chart|leaflet|socket|matter|pixi|babylon|phaser|plotly|tone|wavesurfer|highlight|mermaid)';
/** A piece of a name, and what is to be filled in. */
const PIECE = String.raw`[\w./\\~$%@+:*()-]{0,60}`;
const BLANK = String.raw`(?:<[^<>\n\x60]{0,40}>|\{[^{}\n\x60]{0,40}\}|\[[^[\]\n\x60]{0,40}\])`;
const PATH = String.raw`${PIECE}(?:${BLANK}${PIECE}){0,3}`;
export const IN_CODE = String.raw`\x60(?!${LIBRARIES}\.js|https?:)${PATH}(?:(?<=[\w>}\])*$-])\.(?:${ENDINGS})|(?:${NAMES})|[\w>}\]][/\\])\\?\x60`;
const BARE = String.raw`(?<=[\s"'“‘(*])(?<!\]\()(?!${LIBRARIES}\.js|https?:|//|\[[^\]\n]{0,60}\]\()(?:[\w./\\~{}<>[\]$*-]{0,80}[\w>}\]*$-]\.(?:${ENDINGS})|(?:[\w./-]{1,60}/)?(?:${NAMES}))(?![\w(/:\]-]|\.\w)`;
/** A name with an ending that is not known, said to be a file. */
export const SAID_TO_BE_FILE = String.raw`\x60[\w./{}<>*-]{1,80}\.[a-z][\w.]{0,11}\x60 files?\b`;
/** A path of the file system, or a name with some ending behind “as” or “to”. */
export const PLACE_IN_CODE = String.raw`(?<=(?:as|to|in|into|under|at) )\x60(?:(?:~|\.{1,2}|\$\{?\w{1,30}\}?|\{\w{1,30}\}|<[\w -]{1,30}>)?\/[\w./{}$<>*-]{1,90}|[\w./{}$<>*-]{1,60}\.[a-z][a-z0-9]{1,11})\x60`;
/** A folder of a project behind the word that says where. */
export const SOURCE_FOLDER = String.raw`(?<=(?:to|in|into|under|at) (?:the )?)\x60(?:(?:src|docs?|app|lib|tests?|scripts|components|packages|public|assets|config|specs?|plans?|reports?|outputs?|pages|server|client)\/|\.[a-z][\w-]{1,20}\/)[\w./{}$<>*-]{0,80}\x60`;
const QUOTED = String.raw`(?<=\s)['"“‘][\w ./<>[\]{}$-]{2,60}\.(?:(?:${ENDINGS})['"”’]|\$\{)`;
/** The name of a file, in code marks, quotes or without. */
export const FILE_NAME = `(?:${IN_CODE}|${BARE}|${QUOTED})`;
const ENDING_MARKS = [
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
const OTHER_MARKS = [
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

/** What stands in each name of a file. */
export const NAME_MARKS: readonly string[] = [...ENDING_MARKS, ...OTHER_MARKS];
