import { signal } from '../signal.js';

/** A hook of an agent with the command that it runs. */
export const AGENT_HOOK = signal(
  'agent-hook',
  [
    'pretooluse',
    'posttooluse',
    'sessionstart',
    'userpromptsubmit',
    'sessionend',
    'subagentstop',
    'precompact',
    'beforeshellexecution',
    'afterfileedit',
    'beforesubmitprompt',
    'beforereadfile',
    'beforetool',
    'aftertool',
    'permissionrequest',
    'subagentstart',
    ...['notification', 'stop'].flatMap((event) => [`${event}:`, `${event} `, `${event}"`, `${event}'`, `${event}\t`]),
  ],
  /\b(?:PreToolUse|PostToolUse|PostToolUseFailure|SessionStart|UserPromptSubmit|SessionEnd|SubagentStart|SubagentStop|PreCompact|PermissionRequest|Notification|Stop|beforeShellExecution|afterFileEdit|beforeSubmitPrompt|beforeReadFile|BeforeTool|AfterTool)\b["']?\s{0,3}:[^}]{0,300}?["']?\bcommand["']?\s{0,3}:\s{0,3}["']?(?<command>[^\n]{1,400})/,
  900,
  [['command']],
);

/** A task that an editor starts when a folder is opened. */
export const RUN_ON_OPEN = signal('run-on-open', ['folderopen'], /["']?\brunOn["']?\s{0,3}:\s{0,3}["']?folderOpen\b/, 120);

/** A setting that makes an agent, or the editor around it, act without asking. */
export const ASK_NOTHING = signal(
  'ask-nothing',
  [
    'hastrustdialog',
    'enableallprojectmcpservers',
    'autoapprove',
    'dangerouslydisablesandbox',
    'bypasspermissions',
    'dangerouslyskippermissions',
    'autorun',
    'yolo',
    'skipconfirmation',
    'exec.approvals',
    'safe_mode',
    'skipdangerousmode',
    'approval_policy',
    'sandbox_mode',
    'workspace.trust',
    'allowautomatictasks',
    'autoaccept',
    'foldertrust',
    'alwaysallow',
    'trustalltools',
    'autoexecut',
    'yes-always',
    'bash(*',
    'webfetch(*',
    'hastrustdialogaccepted',
    'allowedtools',
  ],
  /["']?\b(?:enableAllProjectMcpServers|autoApprove(?:All|Edits|Commands)?|dangerously(?:DisableSandbox|SkipPermissions)|autoRunCommands|yolo(?:Mode)?|skipConfirmations?|skipDangerousModePermissionPrompt|autoAccept(?:All)?|trustAllTools|hasTrustDialog(?:Hooks)?Accepted|autoExecut\w{1,12})\b["']?\s{0,3}[:=]\s{0,3}["']?true\b|["']?\bdefaultMode["']?\]?\s{0,3}[:=]\s{0,3}["']?bypassPermissions\b|["']exec\.approvals\.set["'][^}]{0,60}["'](?:off|false|never)["']|\bsafe_mode=true\/safe_mode=false\b|["']?\bdefaultApprovalMode["']?\s{0,3}[:=]\s{0,3}["']yolo["']|^[ \t]{0,8}approval_policy\s{0,3}=\s{0,3}["']never["']|^[ \t]{0,8}sandbox_mode\s{0,3}=\s{0,3}["']danger-full-access["']|["']security\.workspace\.trust\.(?:enabled|emptyWindow)["']\s{0,3}:\s{0,3}false|["']task\.allowAutomaticTasks["']\s{0,3}:\s{0,3}["']on["']|["']chat\.tools\.(?:[\w.]{0,30}\.)?autoApprove["']\s{0,3}:\s{0,3}(?:true|\{\s{0,20}["']\/?[.^]{0,2}\*)|["']?\bfolderTrust["']?\s{0,3}:\s{0,3}\{\s{0,20}["']?enabled["']?\s{0,3}:\s{0,3}false|["'](?:autoApprove|alwaysAllow)["']\s{0,3}:\s{0,3}\[\s{0,20}["']\*["']|\ballowedTools["']?\s{0,3}[:=]\s{0,3}\[\s{0,20}["']\*["']|^[ \t]{0,4}yes-always\s{0,3}:\s{0,3}true|["'](?:Bash|WebFetch|Write)\(\*{1,2}(?::\*)?\)["'](?=[^\]]{0,300}\])/,
  400,
);

/** A variable by which every program that starts loads code, from a hidden file or from a folder that others write to. */
export const PRELOADED_CODE = signal(
  'preloaded-code',
  ['node_options', 'ld_preload', 'pythonstartup', 'dyld_insert', 'bash_env', 'perl5opt', 'rubyopt', 'java_tool_options'],
  /\b(?:NODE_OPTIONS|LD_PRELOAD|PYTHONSTARTUP|DYLD_INSERT_LIBRARIES|BASH_ENV|PERL5OPT|RUBYOPT|JAVA_TOOL_OPTIONS)\b\\{0,2}["']?\s{0,3}[:=]\s{0,3}\\{0,2}["']?(?:(?:--require|--import|-r|--loader|--experimental-loader|-javaagent:|-M)[ =]{0,2})?\\{0,2}["']?(?:[\w$~{}.-]{0,80}\/){0,12}(?:(?<=\/(?:tmp|dev\/shm)\/)[\w.-]{1,80}|\.(?!\/|\.\/|venv|pnp|yarn|nvm|rbenv|pyenv|asdf|local|config|cargo|rustup)[\w-]{1,60}(?:\/[\w.-]{1,80}){0,6})(?=["'\s\\;]|$)/,
  400,
);

/** A line break in the value of a setting, with another variable behind it. */
export const VARIABLE_IN_VALUE = signal(
  'variable-in-value',
  [
    '\\nnode_options',
    '\\nld_preload',
    '\\npythonpath',
    '\\npath=',
    '\\nbash_env',
    '\\ndyld_',
    '\\npythonstartup',
    '\\nnode_path',
    '\\nrubyopt',
    '\\nperl5',
    '\\nexport ',
    '\\nld_library_path',
  ],
  /["'][^"'\n\\]{0,120}\\{1,2}n(?:export\s)?(?:NODE_OPTIONS|LD_PRELOAD|LD_LIBRARY_PATH|PYTHONPATH|PYTHONSTARTUP|PATH|BASH_ENV|DYLD_\w{4,30}|NODE_PATH|RUBYOPT|PERL5\w{2,6})=[^"'\n]{1,200}["']/,
  500,
);

/** A command that git runs by itself: for the status of files, for connections, for filters and credentials. */
export const GIT_PROGRAM = signal(
  'git-program',
  [
    'fsmonitor',
    'sshcommand',
    'credential.helper',
    'textconv',
    'smudge',
    '.clean',
    'clean =',
    'external',
    'git_ssh_command',
    'helper = !',
    'helper = "!',
    'helper="!',
    'helper=!',
    'alias.',
    'uploadpack',
    'core.editor',
    'core.pager',
    'helper =',
    'helper=',
    'process =',
    'process=',
    'clean=',
    '.process',
    'gitproxy',
    'receivepack',
    '.command',
  ],
  /(?:\bcore\.(?:fsmonitor|sshCommand|editor|pager|gitProxy)|\bfilter\.[\w-]{1,40}\.(?:clean|smudge|process)|\bdiff\.(?:external|[\w-]{1,40}\.(?:textconv|command))|\bcredential\.helper|\balias\.[\w-]{1,40}|\bremote\.[\w-]{1,40}\.(?:uploadpack|receivepack)|\bGIT_SSH_COMMAND|^[ \t]{0,8}(?:fsmonitor|sshCommand|smudge|clean|process|textconv|external|helper)(?=\s{0,3}=))\b["']?\s{0,3}=?\s{0,3}["']?(?<command>[^\n]{3,400})/,
  700,
);

/** A program of the folder in place of one of the system, in the settings of an editor. */
export const EDITOR_PROGRAM = signal(
  'editor-program',
  [
    'git.path',
    'executablepath',
    'interpreterpath',
    'pythonpath',
    'prettierpath',
    'eslint.runtime',
    'server.path',
    'deno.path',
    'clangd.path',
    'profiles.',
    'shell.linux',
    'shell.osx',
    'shell.windows',
    'shellargs',
    'svn.path',
    'npm.binpath',
    'cmake.cmakepath',
    'docker.dockerpath',
    'go.alternatetools',
    'ruff.path',
    'ruff.interpreter',
    'automationshell',
    'external.shell',
    'integrated.shell',
  ],
  /["'](?:git\.path|php\.validate\.executablePath|terminal\.(?:integrated|external)\.(?:shell|shellArgs|automationShell|profiles)\.\w{3,8}|npm\.binPath|svn\.path|docker\.dockerPath|cmake\.cmakePath|go\.alternateTools)["']\s{0,3}:\s{0,3}(?:\{[^}]{0,200}?["']path["']\s{0,3}:\s{0,3})?["'](?:\$\{workspace(?:Folder|Root)\}\/|\.\/|\.\w)(?!node_modules|\.?venv|\.yarn)[^"']{1,200}["']|["'](?:python\.(?:defaultInterpreterPath|pythonPath)|eslint\.runtime|prettier\.prettierPath|deno\.path|clangd\.path|rust-analyzer\.server\.path|ruff\.(?:path|interpreter))["']\s{0,3}:\s{0,3}\[?\s{0,9}["'](?:\$\{workspace(?:Folder|Root)\}\/|\.\/)?\.(?!venv|env\b|conda|pixi|tox|nox|hatch|devenv|direnv|pyenv|virtualenv|yarn|\.?\/|micromamba|uv)\w[^"']{1,200}["']/,
  600,
);

/** Blanks that push what follows out of the window, with what follows. */
export const PUSHED_OUT_OF_SIGHT = signal(
  'pushed-out-of-sight',
  [' '.repeat(40), '\t'.repeat(20)],
  /(?<![ \t])(?:[ ]{60,4000}|\t{20,1000})(?<hidden>[^\s][^\n]{3,400})/,
  5000,
);

/** A server by its address, in settings. */
export const SERVER_ADDRESS = signal(
  'server-address',
  ['url', '"uri"', 'endpoint', '"uri', "'uri", 'uri:', 'uri=', 'uri =', 'uri :', "uri'", 'uri"'],
  /["']?\b(?:url|serverUrl|httpUrl|uri|endpoint)["']?\s{0,3}[:=]\s{0,3}["'](?<address>[a-z]{2,5}:\/\/[^"'\s]{3,300})["']/,
  400,
  [['://']],
);

/** The command of a life-cycle script of a package. */
export const LIFECYCLE_SCRIPT = signal(
  'lifecycle-script',
  [
    'preinstall',
    'postinstall',
    '"install"',
    '"prepare"',
    'prepublish',
    'post-install-cmd',
    'post-update-cmd',
    'post-autoload-dump',
    'pre-install-cmd',
    '"preprepare"',
    '"postprepare"',
    'pre-update-cmd',
    'post-create-project-cmd',
  ],
  /"(?:(?:pre|post)?(?:install|prepare)|prepublish|(?:pre|post)-(?:install|update)-cmd|post-autoload-dump|post-create-project-cmd)"\s{0,3}:\s{0,3}"(?<command>(?:[^"\\\n]|\\.){1,2000})"/,
  2200,
);

/** Settings that lead what an agent or an editor says and hears to another host: proxies and collectors of measurements. */
export const REDIRECTED_TRAFFIC = signal(
  'redirected-traffic',
  ['_proxy', 'http.proxy', 'otel_exporter', '"proxy"'],
  /["']?\b(?:HTTPS?_PROXY|ALL_PROXY|http\.proxy|OTEL_EXPORTER_OTLP_(?:\w{1,10}_)?ENDPOINT)["']?\s{0,3}[:=]\s{0,3}["']?(?<address>[a-z0-9]{3,6}:\/\/[^\s"',}]{3,200})/,
);

/** Checks that are off, or words of the user that are written along. */
export const OPEN_TRAFFIC = signal(
  'open-traffic',
  ['node_tls_reject', 'proxystrictssl', 'otel_log_user', 'otel_log_tool', 'node_extra_ca'],
  /\bNODE_TLS_REJECT_UNAUTHORIZED["']?\s{0,3}[:=]\s{0,3}["']?0|\bhttp\.proxyStrictSSL["']?\s{0,3}:\s{0,3}false|\bOTEL_LOG_(?:USER_PROMPTS|TOOL_DETAILS)["']?\s{0,3}[:=]\s{0,3}["']?(?:1|true)|\bNODE_EXTRA_CA_CERTS\b/,
);

/** A standing permission to read where keys lie. */
export const PERMITS_SECRETS = signal(
  'permits-secrets',
  ['read(', 'edit(', 'write('],
  /["'](?:Read|Edit|Write)\([^)"'\n]{0,60}\.(?:ssh|aws|gnupg|kube|netrc|npmrc|pypirc|git-credentials|config\/(?:gh|gcloud))\b[^)"'\n]{0,60}\)["']/,
);

/** The variables that a server of an agent is given. */
export const SERVER_VARIABLES = signal(
  'server-variables',
  ['"env"', "'env'", 'env =', 'env={', 'env: {', 'env:{', 'env= {', "env'", 'env"'],
  /["']?\benv["']?\s{0,3}[:=]\s{0,3}\{(?<variables>[^{}]{0,60}(?:\$\{[^}]{1,80}\}[^{}]{0,200}){0,20})\}/,
  2500,
);

/** The headers that a server of an agent is sent. */
export const SERVER_HEADERS = signal(
  'server-headers',
  ['headers'],
  /["']?\b(?:http_)?headers["']?\s{0,3}[:=]\s{0,3}\{(?<headers>[^{}]{0,300}(?:\$\{[^}]{1,80}\}[^{}]{0,200}){1,10})\}/,
  2000,
  [['${']],
);
