import type { Certainty, HostEffect } from './control/effect.js';

/** The languages of files that are programs as a whole; `shell` is POSIX sh, bash and zsh, `javascript` includes TypeScript and JSX, `kotlin` Scala and Groovy. */
export const PROGRAM_LANGUAGES = [
  'shell',
  'python',
  'javascript',
  'powershell',
  'batch',
  'ruby',
  'perl',
  'php',
  'go',
  'csharp',
  'java',
  'kotlin',
  'swift',
  'rust',
  'lua',
  'visualbasic',
  'applescript',
  'sql',
] as const;

/** The languages that `readProgram` understands. */
export type Language = (typeof PROGRAM_LANGUAGES)[number] | 'makefile' | 'dockerfile';

/** What a program does, one deed at a time. */
export type BehaviourKind =
  /** Gets data from a host. */
  | 'fetch'
  /** Gives data to a host: a request with a body, an upload, a query that carries data, mail. */
  | 'send'
  /** Opens a port for others. */
  | 'listen'
  /** Ties a shell to a network connection, whoever opens it. */
  | 'connect-shell'
  /** Starts a program or a command line. */
  | 'execute'
  /** Interprets data as code: eval, `bash -c "$x"`, unpickling. */
  | 'evaluate'
  | 'read'
  | 'write'
  | 'delete'
  | 'decode'
  | 'encode'
  /** Installs a package. `target` is the package as written. */
  | 'install'
  /** Makes a file executable, or opens it to everyone. */
  | 'permission'
  /** Registers something to be started later other than by writing a file: crontab, systemctl enable, schtasks. */
  | 'persist'
  /** Mines a currency, or speaks to a mining pool. */
  | 'mine'
  /** Switches a protection off: a firewall, quarantine marks, an antivirus, certificate checks of the whole process. */
  | 'weaken'
  /** Removes traces: shell history, logs, itself. */
  | 'conceal'
  /** Runs without end to exhaust the machine: fork bombs. */
  | 'exhaust'
  /** Gives away control of the machine, its traffic or its passwords; `effect` says which. */
  | 'control';

/** What is read, as far as it matters to whom it belongs. */
export type Subject =
  /** Private keys: SSH, GPG, TLS. */
  | 'private-key'
  /** The credential store of a well-known tool: AWS, gcloud, kube, docker, npm, netrc, gh. */
  | 'credentials'
  /** A `.env` file. */
  | 'dotenv'
  | 'wallet'
  /** Passwords and cookies of a browser. */
  | 'browser-store'
  | 'keychain'
  /** A secret that a tool prints out of a store: Vault, Kubernetes, a password manager. */
  | 'stored-secret'
  /** A token that a tool of a service hands out on purpose: `gh auth token`. */
  | 'access-token'
  /** Databases of passwords of the system: /etc/shadow, the SAM hive. */
  | 'password-database'
  /** The whole environment. */
  | 'environment'
  /** One variable of the environment; `target` is its name. */
  | 'environment-variable'
  | 'shell-history'
  /** What an agent remembers: MEMORY.md, SOUL.md, sessions, transcripts. */
  | 'agent-memory'
  /** How an agent is set up: settings, hooks, MCP servers, its credentials. */
  | 'agent-settings'
  | 'clipboard'
  /** The metadata service of a cloud, which hands out credentials. */
  | 'cloud-metadata'
  /** Messages and mail of the user. */
  | 'messages'
  /** Mail and contacts of the user, by the interface of the service that keeps them. */
  | 'mailbox'
  /** What a client sends to a program that serves. */
  | 'client-input'
  /** The screen, a camera, a microphone. */
  | 'screen'
  | 'keystrokes'
  /** A directory that holds everything of a user: the home, Documents. */
  | 'personal-files'
  /** What other code hands to a function that the program put its own in the place of. */
  | 'intercepted-calls'
  /** Names of the machine and its user. */
  | 'machine-identity'
  /** Any other file. */
  | 'file';

/** Where something is left so that it is started or obeyed later. */
export type Persistence =
  | 'shell-startup'
  | 'cron'
  | 'launch-agent'
  | 'systemd'
  | 'init-script'
  | 'scheduled-task'
  | 'run-key'
  | 'startup-folder'
  | 'login-item'
  | 'git-hook'
  | 'authorized-keys'
  | 'account'
  | 'sudoers'
  | 'agent-memory'
  | 'agent-settings'
  | 'other-skill'
  | 'editor-task'
  | 'python-startup'
  | 'package-config'
  | 'name-resolution'
  | 'environment-hijack';

export type HostClass =
  /** This machine. */
  | 'local'
  /** A private network. */
  | 'private'
  /** Reserved for documentation (RFC 2606, RFC 6761, RFC 5737) or an obvious placeholder. */
  | 'example'
  | 'raw-ip'
  /** A name with an `xn--` label, or with letters outside ASCII. */
  | 'punycode'
  /** The whole name of a known service in front of a domain of somebody else: `api.vendor.com.other.net`. */
  | 'imitation'
  /** A service that gives anyone an address to collect requests: webhook.site, request bins, interaction servers. */
  | 'collector'
  /** An incoming webhook or a bot of a messenger. */
  | 'messenger'
  | 'paste'
  /** Anonymous file drops. */
  | 'file-drop'
  | 'tunnel'
  | 'shortener'
  | 'dynamic-dns'
  | 'cloud-metadata'
  /** A hidden service. */
  | 'onion'
  /** Hosts of code that anyone can put there: raw files, gists, release downloads. */
  | 'code-host'
  /** The exact host from which a well-known installer is served by its vendor. */
  | 'installer'
  /** Well-known vendors and package registries. */
  | 'vendor'
  /** Any other host that is written out. */
  | 'named'
  /** Not written out: a variable, an argument, a setting. */
  | 'variable';

export type Flag =
  /** Output is thrown away. */
  | 'hidden-output'
  | 'background'
  | 'sudo'
  /** Certificate checks are off, or plain http carries what is run. */
  | 'insecure'
  /** The spelling hides what is called: split quotes, escapes, assembled names. */
  | 'disguised'
  /** The code was found in a decoded string of the program. */
  | 'decoded'
  /** Called by reflection: getattr, importlib, an index into a global object. */
  | 'reflected'
  /** It runs in a window that nobody sees (PowerShell, “-WindowStyle Hidden”). */
  | 'hidden-window'
  /** The write adds to what is there. */
  | 'append'
  /** The whole of a folder, or recursively. */
  | 'recursive'
  /** A shell interprets the command. */
  | 'shell'
  /** The command itself is data: nothing of its name is written in the program. */
  | 'unwritten'
  /** The request has a body, or carries data in its address. */
  | 'body'
  /** An installation from an address or an index other than the registry's own. */
  | 'foreign-source'
  /** Privileged: a container with the host's rights, setuid. */
  | 'privileged'
  /** Encrypted in bulk, or irreversibly overwritten. */
  | 'irreversible';

/**
 * One deed of a program. Offsets are UTF-16 units of the text that `readProgram` was given; a deed found in a decoded
 * string stands at the place of that string.
 */
export interface Behaviour {
  /** What a deed of kind `control` brings about. */
  readonly effect?: HostEffect | undefined;
  /** How sure it is that a deed of kind `control` means that. */
  readonly certainty?: Certainty | undefined;
  readonly kind: BehaviourKind;
  readonly start: number;
  readonly end: number;
  /** The command or the function as it is canonically called: `curl`, `requests.post`. */
  readonly name: string;
  /** The address, path, command line, variable or package, where it is known; unknown parts stand as they are written. At most 400 units. */
  readonly target?: string | undefined;
  /** The beginning of what is written, where it is known. */
  readonly content?: string | undefined;
  readonly subject?: Subject | undefined;
  readonly persistence?: Persistence | undefined;
  readonly host?: HostClass | undefined;
  readonly flags: readonly Flag[];
  /** Indices in `Program.behaviours` of all deeds whose data reach this one, through any number of steps; ascending. */
  readonly flowsFrom: readonly number[];
  /** Those of {@link flowsFrom} that reach a request by its headers alone, where the keys of a service belong; absent when there are none. */
  readonly inHeaders?: readonly number[] | undefined;
  /** The file of the bundle in which the deed stands, when it is another than the program's; offsets count there. */
  readonly file?: string | undefined;
  /** For a deed of another file: where it stands, as `path:line`. */
  readonly at?: string | undefined;
}

export interface Program {
  readonly language: Language;
  /** In the order in which the program was followed, which is nearly that of the text. */
  readonly behaviours: readonly Behaviour[];
  /** A bound was reached (depth, number of deeds, size): what lies beyond it was not read. */
  readonly truncated: boolean;
  /**
   * Deeds of other files of the bundle whose data reach deeds of this program. `flowsFrom` counts them on from the number of
   * `behaviours`.
   */
  readonly foreign: readonly Behaviour[];
  /** Deeds whose data the program prints. */
  readonly output: readonly number[];
}

/** The deed of an index in `flowsFrom`, in the program itself or in another file. */
export function deedAt(program: Program, index: number): Behaviour | undefined {
  return program.behaviours[index] ?? program.foreign[index - program.behaviours.length];
}
