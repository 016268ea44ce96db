import { signal } from '../signal.js';

/**
 * What a stranger writes into an event of GitHub: titles, bodies, branch names, commit messages. Sources: GitHub Docs,
 * “Script injections”, list of untrusted contexts; the outputs of steps are looked at because they may carry the same.
 */
export const EVENT_EXPRESSION = signal(
  'event-expression',
  ['github.event.', 'github.head_ref', '.outputs.', 'github.event['],
  /\$\{\{(?:[^}\n]|\}(?!\})){0,160}?\b(?<source>github\.event\.(?:(?:issue|pull_request|discussion)\.(?:title|body)|(?:comment|review|review_comment|discussion_comment)\.body|pages\S{0,20}page_name|commits\S{0,20}\.(?:message|author\.(?:name|email))|head_commit\.(?:message|author\.(?:name|email))|pull_request\.(?:head\.(?:ref|label|sha|repo\.(?:default_branch|full_name|clone_url))|merge_commit_sha|number)|(?:issue\.)?number|workflow_run\.(?:head_branch|head_sha|display_title|head_commit\.\w{1,10}|head_repository\.full_name))|github\.head_ref|steps\.[\w-]{1,60}\.outputs\.[\w-]{1,60})\b/,
  500,
);

/** The head of a pull request taken by a command. */
export const FETCH_HEAD = signal(
  'fetch-head',
  ['gh pr checkout', 'pull/', 'git checkout', 'git switch', 'refs/pull'],
  /(?:\bgh pr checkout\b[^\n]{0,120}|\bgit (?:fetch|pull)\b[^\n]{0,80}\bpull\/[^\n]{1,80}?\/(?:head|merge)\b[^\n]{0,60}|\brefs\/pull\/\$\{\{[^}\n]{1,80}\}\}\/(?:head|merge)\b)/,
);

/** All secrets of a repository as one text. */
export const SECRETS_DUMP = signal('secrets-dump', ['secrets'], /\$\{\{[^}\n]{0,80}?\btoJSON\s{0,2}\(\s{0,3}secrets\s{0,3}\)/, 80, [
  ['tojson'],
]);

/** The process of the runner that holds every secret of the job. */
export const RUNNER_PROCESS = signal(
  'runner-process',
  ['runner.worker', 'runner\\.worker', 'runner.listener', 'runner\\.listener'],
  /Runner\\?\.(?:Worker|Listener)/,
  60,
);

/** Reading the memory of a process, or what is found there. */
export const PROCESS_MEMORY = signal(
  'process-memory',
  ['/mem', '/maps', 'gcore', 'procdump', 'issecret', '/environ', 'ptrace', 'minidump', 'process_vm_readv'],
  /\/proc\/[^\s"']{1,60}\/(?:mem|maps|environ)\b|\bf?["'][^"'\n]{0,60}\/(?:mem|maps)["']|\bgcore\b|\bprocdump\b|\bMiniDump\w{0,20}|\bprocess_vm_readv\b|isSecret\\{0,3}["']?\s{0,2}:\s{0,2}true|\bptrace\b/,
  120,
);

/** A runner that is registered without anybody asked. */
export const REGISTER_RUNNER = signal(
  'register-runner',
  ['config.sh', 'config.cmd'],
  /\bconfig\.(?:sh|cmd)\b[^\n]{0,300}?--url\s{1,3}(?<url>[^\s"']{4,200})[^\n]{0,300}?--token\b|\bconfig\.(?:sh|cmd)\b[^\n]{0,300}?--token\b[^\n]{0,200}?--url\s{1,3}(?<other>[^\s"']{4,200})/,
  900,
);

/** A process that outlives the job that started it. */
export const OUTLIVE_JOB = signal(
  'outlive-job',
  ['runner_tracking_id'],
  /\bRUNNER_TRACKING_ID\b["']?\s{0,2}[:=]\s{0,2}["']?(?:0|""|''|\s|$)/,
  80,
);

/** A secret of the workflow that is given a name, or stands in a command. */
export const WORKFLOW_SECRET = signal(
  'workflow-secret',
  ['secrets.'],
  /(?:\b(?<variable>[A-Za-z_]\w{0,60})["']?\s{0,2}:\s{0,3}["']?)?\$\{\{\s{0,3}secrets\.(?<name>\w{1,80})\s{0,3}\}\}/,
  200,
);

/** A command that gives something to an address. */
export const SEND_COMMAND = signal(
  'send-command',
  ['curl', 'wget', 'invoke-restmethod', 'invoke-webrequest', 'nc ', 'ncat'],
  /\b(?:curl|wget|Invoke-RestMethod|Invoke-WebRequest|nc|ncat)\s(?:[^\n\\]|\\\n|\\(?!\n)){1,500}/,
  600,
);

/** The tokens that a runner holds for the job itself: they open the cloud accounts that trust the repository. */
export const RUNTIME_TOKEN = signal(
  'runtime-token',
  ['actions_id_token', 'actions_runtime_token'],
  /\bACTIONS_(?:ID_TOKEN_REQUEST_TOKEN|RUNTIME_TOKEN)\b/,
  80,
);

/** A part of a pipeline by its address. */
export const REMOTE_INCLUDE = signal(
  'remote-include',
  ['remote:'],
  /^[ \t]{0,12}(?:- {1,3})?remote\s{0,2}:\s{0,2}["']?(?<address>https?:\/\/[^\s"']{3,300})/,
  400,
);

/** The text of a stranger in a variable whose value a shell is then given to run. */
export const RUNS_STRANGERS_TEXT = signal(
  'runs-strangers-text',
  ['github.event.'],
  /\b(?<variable>\w{1,30})\s?[=:]\s?["']?\$\{\{\s?github\.event\.(?:issue|comment|pull_request|review|discussion|head_commit)[\w.]{0,30}\s?\}\}["']?[^]{0,300}?\b(?:eval|(?:ba|z|da)?sh\s+-\w{0,2}c)\s+["']?\$\{?\k<variable>\b/iu,
  500,
);
