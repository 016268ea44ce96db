import { signal, type Signal } from '../analysis/signal.js';
import type { Capability } from '../analysis/facts.js';

/** In what kind of text a signal says something. */
export type Where =
  /** Scripts of languages with expressions, and Python in documents. */
  | 'code'
  /** Shell scripts, shell fences, command lines in inline code. */
  | 'shell'
  /** The lists of tools in front matter. */
  | 'front-matter'
  /** Sentences addressed to the agent. */
  | 'prose';

/** Something that shows a capability at its place. */
export interface CapabilitySignal {
  readonly capability: Capability;
  readonly where: Where;
  readonly signal: Signal;
}

const shows = (capability: Capability, where: Where, anchors: readonly string[], pattern: RegExp): CapabilitySignal => ({
  capability,
  where,
  signal: signal(`capability ${capability} in ${where}: ${anchors[0] ?? ''}`, anchors, pattern, 200),
});

/** Where a command begins in a shell line. */
const START = String.raw`(?:^|[\n;|&(\x60]|\$ |&& |sudo |then |do )[ \t]{0,12}`;
const command = (names: string): RegExp => new RegExp(`${START}(?:${names})(?=[ \\t\\n]|$)`);

/** What shows a capability, by the places that can show it. Calls and commands only: a word or a link shows nothing. */
export const CAPABILITY_SIGNALS: readonly CapabilitySignal[] = [
  shows(
    'network',
    'code',
    ['requests.', 'httpx.', 'aiohttp.', 'urllib', 'urlopen', 'http.client'],
    /\b(?:requests|httpx)\.(?:get|post|put|patch|delete|head|request|session|client|asyncclient|stream)\s{0,2}\(|\baiohttp\.clientsession\s{0,2}\(|\b(?:urlopen|urlretrieve)\s{0,2}\(|\bhttps?connection\s{0,2}\(|\burllib3?\.(?:poolmanager|request\.urlopen)/,
  ),
  shows(
    'network',
    'code',
    ['fetch(', 'axios', 'https.', 'http.', 'websocket', 'xmlhttprequest', 'undici', 'got('],
    /(?<![\w.])fetch\s{0,2}\(|\baxios(?:\.\w{2,10})?\s{0,2}\(|\bhttps?\.(?:get|request)\s{0,2}\(|\bnew\s+(?:websocket|xmlhttprequest)\s{0,2}\(|(?<![\w.])got\s{0,2}\(/,
  ),
  shows(
    'network',
    'code',
    ['socket.', 'smtplib', 'paramiko', 'ftplib', 'boto3.', 'openai(', 'anthropic(', 'genai.', 'websockets.'],
    /\bsocket\.(?:socket|create_connection)\s{0,2}\(|\bsmtplib\.smtp(?:_ssl)?\s{0,2}\(|\bparamiko\.\w{3,20}\s{0,2}\(|\bftplib\.ftp(?:_tls)?\s{0,2}\(|\bboto3\.(?:client|resource|session)\b|\b(?:async)?(?:openai|anthropic)\s{0,2}\(|\bgenai\.client\s{0,2}\(|\bwebsockets\.connect\s{0,2}\(/,
  ),
  shows(
    'network',
    'code',
    ['invoke-webrequest', 'invoke-restmethod', 'net::http', 'http.get(', 'http.post(', 'http.newrequest', 'webclient'],
    /\binvoke-(?:webrequest|restmethod)\b|\bnet::http\b|\bhttp\.(?:get|post|newrequest)\s{0,2}\(|\bnet\.webclient\b/,
  ),
  shows(
    'network',
    'shell',
    ['curl', 'wget', 'ssh ', 'scp ', 'rsync', 'git clone', 'git push', 'git pull', 'git fetch'],
    command(String.raw`curl|wget|ssh|scp|rsync|git (?:clone|push|pull|fetch)`),
  ),
  shows(
    'network',
    'shell',
    [
      'npm i',
      'npm ci',
      'npx ',
      'pip install',
      'pip3 install',
      'pipx',
      'uv ',
      'uvx',
      'brew ',
      'apt',
      'docker pull',
      'docker run',
      'yarn ',
      'pnpm ',
      'bun',
      'cargo install',
      'go install',
      'go get',
      'gem install',
    ],
    command(
      String.raw`npm (?:i|install|ci|update)|npx|pnpm (?:i|install|add|dlx)|yarn (?:add|install|dlx)|bunx?(?: (?:add|install))?|(?:python3? -m )?pip3? install|pipx|uv (?:pip install|add|sync|tool install)|uvx|brew (?:install|tap|upgrade)|apt(?:-get)? (?:install|update)|docker (?:pull|run|push)|cargo install|go (?:install|get)|gem install`,
    ),
  ),
  shows(
    'network',
    'shell',
    [
      'gh ',
      'aws ',
      'az ',
      'gcloud ',
      'kubectl ',
      'vercel',
      'netlify',
      'heroku',
      'azd ',
      'wrangler',
      'firebase',
      'supabase',
      'terraform ',
      'gsutil',
      'databricks ',
      'snow ',
    ],
    command(
      String.raw`gh (?:pr|issue|repo|api|run|release|workflow|auth|search|gist) |aws [a-z0-9-]+ |az [a-z-]+ |azd |gcloud [a-z-]+ |gsutil |kubectl (?:get|apply|logs|describe|delete|exec|port-forward) |vercel |netlify |heroku |wrangler |firebase |supabase |terraform (?:init|apply|plan) |databricks |snow `.replace(
        / (?=\||$)/gu,
        '',
      ),
    ),
  ),
  shows(
    'network',
    'front-matter',
    ['webfetch', 'websearch', 'web_fetch', 'bash(curl', 'bash(gh'],
    /\b(?:webfetch|websearch|web_fetch|web_search)\b|\bbash\((?:curl|wget|gh|npx)\b/,
  ),
  shows(
    'network',
    'prose',
    ['webfetch', 'websearch', 'web search', 'web_search'],
    /\b(?:use|with|via|through|call|run|using)\s(?:the\s)?[`*]{0,3}(?:webfetch|websearch|web_search|web search)\b/,
  ),

  shows(
    'exec',
    'code',
    ['subprocess', 'os.system', 'os.popen', 'os.exec', 'pty.spawn'],
    /\bsubprocess\.(?:run|call|check_call|check_output|popen|getoutput|getstatusoutput)\s{0,2}\(|\bos\.(?:system|popen|exec[lv]p?e?|spawn\w{1,4})\s{0,2}\(|\bcreate_subprocess_(?:exec|shell)\s{0,2}\(|\bpty\.spawn\s{0,2}\(/,
  ),
  shows(
    'exec',
    'code',
    ['child_process', 'execsync', 'spawnsync', 'execfile', 'execa', 'bun.spawn', 'deno.command'],
    /['"](?:node:)?child_process['"]|\b(?:execsync|spawnsync|execfilesync|execfile)\s{0,2}\(|\bexeca\s{0,2}\(|\bbun\.spawn|\bdeno\.command/,
  ),
  shows(
    'exec',
    'code',
    ['start-process', 'exec.command', 'system(', 'shell_exec', 'open3.', 'processbuilder', 'invoke-expression'],
    /\bstart-process\b|\bexec\.command(?:context)?\s{0,2}\(|(?<![\w.])(?:system|shell_exec|passthru)\s{0,2}\(|\bopen3\.\w{3,10}|\binvoke-expression\b/,
  ),
  shows(
    'exec',
    'shell',
    [
      '```bash',
      '```sh',
      '```shell',
      '```zsh',
      '```console',
      '```powershell',
      '```terminal',
      '```pwsh',
      '```cmd',
      '```bat',
      '~~~bash',
      '~~~sh',
    ],
    /(?:```|~~~)(?:bash|sh|shell|zsh|console|powershell|pwsh|terminal|cmd|bat)\b[^\n]{0,60}\n[ \t]{0,12}(?:[$>%] )?(?!(?:GET|POST|PUT|PATCH|DELETE) )[\w./~"'$@:\\-]/,
  ),
  shows(
    'exec',
    'shell',
    [
      '`python',
      '`node',
      '`bash',
      '`sh ',
      '`npm',
      '`npx',
      '`uv',
      '`git',
      '`curl',
      '`docker',
      '`pip',
      '`make',
      '`cargo',
      '`dotnet',
      '`gh',
      '`kubectl',
      '`terraform',
      '`pnpm',
      '`yarn',
      '`go ',
      '`./',
      '`az ',
      '`aws',
      '`gcloud',
      '`pytest',
      ' --',
      '`bun',
    ],
    /`(?:\.\/[\w./-]{2,80}(?:\.(?:sh|py|js|mjs|ps1)|[ \t]--?\w)[^`\n]{0,200}|[a-z][a-z0-9_-]{1,30}(?:[ \t][\w:+./-]{1,40}){1,4}[ \t]--?[a-z][\w-]{0,40}[^`\n]{0,200}|(?:python3?|node|bash|sh|npm|npx|uvx?|git|curl|docker|pip3?|make|cargo|dotnet|gh|kubectl|terraform|pnpm|yarn|go|azd?|aws|gcloud|pytest|bunx?)[ \t][^`\n]{2,200})`/,
  ),
  shows(
    'exec',
    'shell',
    ['```\n'],
    /```[ \t]{0,4}\n[ \t]{0,12}(?:[$>] )?(?:npm|npx|pnpm|yarn|bun|pip3?|python3?|uvx?|node|git|gh|curl|docker|kubectl|azd?|aws|gcloud|make|cargo|go|dotnet|terraform|bash|sh|brew)[ \t][^\n]/,
  ),
  shows(
    'exec',
    'front-matter',
    ['bash', 'shell', 'powershell'],
    /(?:allowed[-_]tools|tools)[^\n]{0,300}\b(?:bash|shell|powershell)\b|^\s{0,8}-\s{1,4}["']?(?:bash|shell|powershell)\b/,
  ),

  shows(
    'writes',
    'code',
    ['open(', 'write_text', 'write_bytes', '.save(', 'to_csv', 'to_excel', 'makedirs', 'mkdir(', 'shutil.', '.dump('],
    /\bopen\s{0,2}\([^()\n]{1,160}(?:\([^()\n]{0,80}\)[^()\n]{0,80}){0,2},\s{0,4}(?:mode\s{0,2}=\s{0,2})?["'][rb]{0,2}[wax]\+?b?t?["']|\.write_(?:text|bytes)\s{0,2}\(|\b(?:doc|document|wb|workbook|prs|presentation|img|image|im|fig|plt|pdf|writer|canvas)\.save(?:fig)?\s{0,2}\(|\.to_(?:csv|excel|json|parquet|html)\s{0,2}\(\s{0,4}[\w"'f]|\bos\.(?:makedirs|mkdir|rename|remove|unlink|replace)\s{0,2}\(|\.mkdir\s{0,2}\(|\bshutil\.(?:copy\w{0,4}|move|copytree|rmtree|make_archive)\s{0,2}\(/,
  ),
  shows(
    'writes',
    'code',
    [
      'writefile',
      'appendfile',
      'createwritestream',
      'mkdirsync',
      'outputfile',
      'writetextfile',
      'bun.write',
      'rmsync',
      'unlinksync',
      'copyfile',
      'renamesync',
    ],
    /\b(?:writefile(?:sync)?|appendfile(?:sync)?|createwritestream|mkdirsync|outputfile(?:sync)?|writetextfile(?:sync)?|rmsync|unlinksync|copyfilesync|renamesync)\s{0,2}\(|\bbun\.write\s{0,2}\(/,
  ),
  shows(
    'writes',
    'code',
    [
      'set-content',
      'out-file',
      'add-content',
      'new-item',
      'file.write',
      'file_put_contents',
      'os.writefile',
      'os.create',
      'remove-item',
      '-outfile',
    ],
    /\b(?:set-content|out-file|add-content|new-item|remove-item)\b|\bfile\.write\s{0,2}\(|\bfile_put_contents\s{0,2}\(|\bos\.(?:writefile|create|mkdirall)\s{0,2}\(|\s-outfile\b/,
  ),
  shows(
    'writes',
    'shell',
    [
      '>',
      'tee ',
      'mkdir',
      'cp ',
      'mv ',
      'touch ',
      'sed -i',
      'rm -',
      'git commit',
      'git checkout',
      'unzip',
      'tar -x',
      'tar x',
      'ln -s',
      'rm ',
    ],
    /[\w\"')}\]][ \t]{1,4}\d?>>?[ \t]{0,4}(?!\/dev\/|&|=|>|\d)["']?[\w.~$/{][\w./~${}-]{2,200}|(?:^|[\n;|&(\x60]|\$ |&& |sudo |then |do )[ \t]{0,12}(?:tee|mkdir|cp|mv|touch|sed -i|rm|unzip|tar -?x|ln -s|git (?:commit|checkout|init|merge|rebase))[ \t]/,
  ),
  shows(
    'writes',
    'front-matter',
    ['write', 'edit', 'multiedit', 'notebookedit'],
    /(?:allowed[-_]tools|tools)[^\n]{0,300}\b(?:write|edit|multiedit|notebookedit)\b|^\s{0,8}-\s{1,4}["']?(?:write|edit|multiedit|notebookedit)["']?\s{0,4}$/,
  ),
  shows(
    'writes',
    'prose',
    ['write', 'save', 'create', 'update', 'append', 'generate', 'edit', 'modify'],
    /(?:^|[.:;!]\s|\n)\s{0,8}(?:[-*+]\s|\d{1,3}[.)]\s)?(?:\*\*)?(?:then |and |next,? |finally,? )?(?:write|save|create|update|append|generate|edit|modify)\b[^.\n`]{0,60}`[\w./~{}<>*$-]{1,100}\.(?:md|json|ya?ml|py|ts|tsx|js|jsx|sh|html|css|toml|txt|csv|xml|tf|bicep|sql|go|rs|java|cs|rb|ipynb|docx|pptx|xlsx|pdf|png|svg)`/,
  ),

  shows(
    'reads',
    'code',
    ['open(', 'read_text', 'readfile', 'read_csv', 'glob', 'os.walk', 'listdir', 'get-content', 'os.readfile', 'file.read'],
    /\bopen\s{0,2}\([^()\n]{1,160}\)|\.read_(?:text|bytes)\s{0,2}\(|\breadfile(?:sync)?\s{0,2}\(|\bread_(?:csv|excel|json|parquet)\s{0,2}\(|\b(?:glob\.glob|os\.walk|os\.listdir|rglob)\s{0,2}\(|\bget-content\b|\bos\.readfile\s{0,2}\(|\bfile\.read\s{0,2}\(/,
  ),
  shows('reads', 'shell', ['cat ', 'grep ', 'find ', 'head ', 'tail ', 'rg ', 'jq '], command(String.raw`cat|grep|find|head|tail|rg|jq`)),
  shows(
    'reads',
    'front-matter',
    ['read', 'grep', 'glob'],
    /(?:allowed[-_]tools|tools)[^\n]{0,300}\b(?:read|grep|glob)\b|^\s{0,8}-\s{1,4}["']?(?:read|grep|glob)["']?\s{0,4}$/,
  ),

  shows(
    'secrets',
    'code',
    ['environ', 'getenv', 'process.env', '$env:', 'keyring', 'keytar'],
    /\b(?:os\.environ(?:\.get\s{0,2}\(|\[)|os\.getenv\s{0,2}\(|getenv\s{0,2}\()\s{0,4}["'][\w-]{0,40}(?:token|secret|api_?key|password|passwd|credential|access_?key|_key)\w{0,20}["']|\bprocess\.env(?:\.|\[["'])[\w]{0,40}(?:token|secret|api_?key|password|credential|access_?key|_key)\w{0,20}|\$env:\w{0,40}(?:token|secret|api_?key|password|_key)\w{0,20}|\bkeyring\.get_password\s{0,2}\(|\bkeytar\.getpassword\s{0,2}\(/,
  ),
  shows(
    'secrets',
    'shell',
    ['token', 'secret', 'api_key', 'apikey', 'password', 'access_key', '_key'],
    /\$\{?[a-z_]{0,40}(?:token|secret|api_?key|password|access_?key)[a-z_]{0,20}\b|\bexport[ \t]+[a-z_]{0,40}(?:token|secret|api_?key|password|access_?key)[a-z_]{0,20}=/,
  ),
  shows(
    'secrets',
    'shell',
    ['.ssh/', '.aws/', 'auth token', 'print-access-token', 'find-generic-password', 'op read', 'get-secret'],
    /~\/\.(?:ssh|aws|kube|docker)\/\w|\bgh auth token\b|\bprint-access-token\b|\bfind-generic-password\b|\bop read\b|\bget-secret-value\b/,
  ),

  shows(
    'dynamic_code',
    'code',
    [
      'eval(',
      'exec(',
      'compile(',
      'new function',
      'pickle.load',
      'marshal.load',
      '__import__',
      'import_module',
      'vm.run',
      'invoke-expression',
      'iex ',
    ],
    /(?<![\w.])(?:eval|exec)\s{0,2}\((?!\s{0,4}\))|\bnew function\s{0,2}\(|\b(?:pickle|marshal|dill)\.loads?\s{0,2}\(|\b__import__\s{0,2}\(|\bimportlib\.import_module\s{0,2}\(|\bvm\.runin\w{4,14}\s{0,2}\(|\binvoke-expression\b|(?:^|[\s|;])iex\s/,
  ),
  shows(
    'dynamic_code',
    'shell',
    ['eval ', 'python -c', 'python3 -c', 'node -e', 'bash -c', '| sh', '| bash', '|sh', '|bash', 'perl -e', 'ruby -e', '| iex'],
    new RegExp(
      `${START}(?:eval[ \\t]+["$]|(?:python3? -c|node -e|perl -e|ruby -e)[ \\t])|\\|[ \\t]{0,4}(?:sudo )?(?:ba|z)?sh(?=[ \\t\\n]|$)|\\|[ \\t]{0,4}iex\\b`,
    ),
  ),
];

/** The words that decide which of these patterns look at a text. */
export const CAPABILITY_ANCHORS: readonly string[] = CAPABILITY_SIGNALS.flatMap((one) => one.signal.anchors);
