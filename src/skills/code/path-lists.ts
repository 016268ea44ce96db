import type { Persistence, Subject } from './behaviour.js';

/** A kind of path. Patterns are anchored at segment borders and linear; paths come with forward slashes. */
export interface PathPattern<T> {
  readonly path: RegExp;
  readonly means: T;
}

/** The start of the path, or a border between segments. */
const at = String.raw`(?:^|[/\s=@:{}])`;
const means = <T>(meaning: T, ...sources: readonly string[]): PathPattern<T> => ({
  path: new RegExp(`${at}(?:${sources.join('|')})`, 'iu'),
  means: meaning,
});

/** Paths by what a reader gets. The first match counts. */
export const SUBJECT_PATHS: readonly PathPattern<Subject>[] = [
  means<Subject>(
    'file',
    String.raw`\.ssh/(?:known_hosts|[\w.-]{1,80}\.pub)$`,
    String.raw`\.env\.(?:example|sample|template|dist|defaults?)\b`,
  ),
  means<Subject>(
    'private-key',
    String.raw`\.ssh(?:/?$|/\*|/(?:id_|identity|config$|authorized_keys|[\w.-]{0,80}key))`,
    String.raw`\.ssh/[\w.*-]{1,80}`,
    String.raw`id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$`,
    String.raw`\.gnupg(?:/|$)`,
    String.raw`etc/ssh/ssh_host_`,
    String.raw`[\w*.-]{1,80}\.(?:ppk|p12|pfx|jks)$`,
    String.raw`\*\.(?:pem|key)$`,
  ),
  means<Subject>(
    'wallet',
    String.raw`wallet\.dat$`,
    String.raw`\.(?:bitcoin|ethereum|litecoin|dogecoin|zcash|monero|electrum|exodus|atomic|solana)/`,
    String.raw`\.config/solana(?:/id\.json|/?$)`,
    String.raw`\.foundry/keystores`,
    String.raw`(?:Exodus|Electrum|Ledger Live|Trezor Suite|Atomic|Coinomi|Guarda|Bitcoin|Ethereum|Monero|Binance|Phantom|MetaMask)/(?:exodus\.wallet|wallets?|Local Storage|leveldb|keystore)`,
    String.raw`exodus\.wallet`,
    String.raw`(?:Local Extension Settings|Sync Extension Settings|IndexedDB/chrome-extension_?)/?[a-p]{32}`,
    String.raw`nkbihfbeogaeaoehlefnkodbefgpgknn`,
    String.raw`(?:metamask|phantom|keystore/UTC--)`,
    String.raw`(?:seed[_-]?phrase|mnemonic|recovery[_-]?phrase)s?\.(?:txt|json|key)`,
  ),
  means<Subject>(
    'browser-store',
    String.raw`(?:Login Data|Web Data|Local State|key[34]\.db|logins\.json|cookies\.sqlite|signons\.sqlite|Cookies\.binarycookies)(?: For Account)?(?:$|[-/*])`,
    String.raw`(?:Google/Chrome|\.config/(?:google-chrome|chromium)|BraveSoftware(?:/Brave-Browser)?|Microsoft/Edge|Vivaldi|Opera Software|Mozilla/Firefox|\.mozilla/firefox|Firefox/Profiles)(?:/User Data)?(?:/(?:Default|Profile[ \w*]{0,12}))?(?:/\*{1,2})?/?$`,
    String.raw`Library/(?:Safari|Cookies)(?:/|$)`,
    String.raw`(?:Chrome|google-chrome|chromium|Brave-Browser|Edge|Vivaldi)/(?:User Data/)?(?:Default|Profile[ \w*]{1,12})/(?:Network/)?(?:History|Cookies|Bookmarks|Sessions|Top Sites)\b`,
    String.raw`places\.sqlite$`,
  ),
  means<Subject>(
    'keychain',
    String.raw`Library/Keychains`,
    String.raw`login\.keychain(?:-db)?`,
    String.raw`\.local/share/keyrings`,
    String.raw`Microsoft/(?:Credentials|Vault|Protect)(?:/|$)`,
    String.raw`\.password-store(?:/|$)`,
    String.raw`[\w.-]{1,60}\.(?:kdbx|agilekeychain|opvault|1pux)$`,
  ),
  means<Subject>(
    'password-database',
    String.raw`etc/(?:shadow|gshadow|master\.passwd|sudoers)\b`,
    String.raw`System32/config/(?:SAM|SYSTEM|SECURITY)\b`,
    String.raw`ntds\.dit$`,
    String.raw`var/db/dslocal`,
  ),
  means<Subject>(
    'credentials',
    String.raw`\.(?:claude|codex|gemini|cursor|openclaw|clawdbot|moltbot|continue|windsurf|codeium|copilot|kiro|aider|opencode|qwen)/(?:\.credentials\.json|credentials|auth\.json|oauth[\w.]*\.json|google_accounts\.json)`,
    String.raw`[\w*.-]{0,60}\.tfstate(?:\.backup)?$`,
    String.raw`config/(?:master\.key|credentials/\w{1,30}\.key|credentials(?:/\w{1,30})?\.yml\.enc)$`,
  ),
  means<Subject>('environment', String.raw`proc/(?:self|\d+|\*|[$\w{}]{1,20})/environ\b`),
  means<Subject>(
    'agent-settings',
    String.raw`\.(?:claude|codex|gemini|cursor|openclaw|clawdbot|moltbot|continue|windsurf|codeium|copilot|kiro|aider|opencode|qwen)/(?:settings[\w.]*\.json|config\.(?:toml|json|ya?ml)|mcp[\w.]*\.json|hooks|openclaw\.json)`,
    String.raw`\.claude\.json$`,
    String.raw`(?:claude_desktop_config|mcp_settings|mcp_config)\.json$`,
    String.raw`\.mcp\.json$`,
    String.raw`\.config/(?:github-copilot|claude|opencode)/`,
    String.raw`\.aider\.conf`,
  ),
  means<Subject>(
    'agent-memory',
    String.raw`\.(?:claude|codex|openclaw|clawdbot|moltbot|gemini|cursor|windsurf)/(?:projects|sessions|history|memory|memories|conversations|transcripts|todos|file-history|agents/[\w.*-]{1,60}/sessions|workspace/(?:MEMORY|SOUL|USER|IDENTITY)|[\w-]{0,40}history\.jsonl)`,
    String.raw`(?:MEMORY|SOUL|IDENTITY)\.md$`,
    String.raw`\.(?:openclaw|clawdbot|moltbot)/?$`,
    String.raw`\.claude/?$`,
  ),
  means<Subject>(
    'credentials',
    String.raw`\.aws(?:/(?:credentials|config|sso|cli)|/?$|/\*)`,
    String.raw`\.config/gcloud`,
    String.raw`gcloud/(?:credentials\.db|access_tokens\.db|legacy_credentials)`,
    String.raw`application_default_credentials\.json`,
    String.raw`\.azure(?:/|$)`,
    String.raw`\.kube/config`,
    String.raw`\.docker/config\.json`,
    String.raw`\.(?:npmrc|pypirc|netrc|pgpass|my\.cnf|git-credentials|vault-token|s3cfg|boto|terraformrc|yarnrc)$`,
    String.raw`_netrc$`,
    String.raw`\.config/(?:gh/hosts\.yml|hub|doctl|heroku|op|rclone|git/credentials|configstore|fly|stripe|netlify|vercel)`,
    String.raw`\.terraform\.d/credentials`,
    String.raw`\.(?:cargo|gem|m2|composer|subversion/auth|oci|fly|railway|databrickscfg|snowsql|huggingface|cache/huggingface)/(?:credentials|settings\.xml|auth\.json|config|token)`,
    String.raw`(?:var/)?run/secrets/(?:kubernetes\.io|eks)`,
    String.raw`etc/(?:kubernetes/admin\.conf|krb5\.keytab)`,
    String.raw`FileZilla/(?:sitemanager|recentservers)\.xml`,
    String.raw`\.config/filezilla`,
    String.raw`(?:Slack|discord|Signal|Telegram Desktop|Microsoft/Teams)/(?:Local Storage|leveldb|Cookies|tdata|storage)`,
  ),
  means<Subject>(
    'messages',
    String.raw`Library/Messages/chat\.db`,
    String.raw`Library/Mail(?:/|$)`,
    String.raw`\.thunderbird(?:/|$)`,
    String.raw`var/mail/`,
    String.raw`Signal/(?:sql|config\.json)`,
  ),
  means<Subject>(
    'shell-history',
    String.raw`\.(?:bash|zsh|sh|psql|mysql|python|node_repl|irb|sqlite|rediscli|ksh)_history\b`,
    String.raw`\.(?:zhistory|history|lesshst|viminfo)$`,
    String.raw`\.local/share/fish/fish_history`,
    String.raw`ConsoleHost_history\.txt`,
  ),
  means<Subject>('dotenv', String.raw`\.env(?:\.(?:local|production|prod|development|dev|staging|test|[\w-]{1,20}))?(?:$|[*])`),
  means<Subject>(
    'personal-files',
    String.raw`(?:~|\$\{?HOME\}?|%USERPROFILE%|/(?:home|Users)/[^/]{1,64})/?(?:Documents|Desktop|Downloads|Pictures|Library)?/?(?:\*{0,2})$`,
    String.raw`(?:~|\$\{?HOME\}?|%USERPROFILE%|/(?:home|Users)/[^/]{1,64})/(?:Documents|Desktop|Downloads|Pictures)/(?:[^\n]{0,80}/)?\*\*/`,
  ),
];

/** Paths by what a writer brings about. The first match counts. */
export const PERSISTENCE_PATHS: readonly PathPattern<Persistence>[] = [
  means<Persistence>(
    'shell-startup',
    String.raw`\.(?:bashrc|bash_profile|bash_login|bash_logout|bash_aliases|profile|zshrc|zshenv|zprofile|zlogin|kshrc|cshrc|tcshrc|xprofile|xinitrc|xsession(?:rc)?|inputrc|envrc|zsh_aliases|aliases)$`,
    String.raw`\.config/fish/(?:config\.fish|conf\.d/)`,
    String.raw`\.(?:vimrc|emacs|tmux\.conf|screenrc|gdbinit|lldbinit|irbrc|pryrc|Rprofile|psqlrc)$`,
    String.raw`\.config/nvim/init\.(?:vim|lua)$`,
    String.raw`\.emacs\.d/init\.el$`,
    String.raw`etc/(?:profile|bash\.bashrc|bashrc|zsh/|zshrc|zshenv|environment)(?:$|/|\.d/)`,
    String.raw`etc/profile\.d/`,
    String.raw`(?:WindowsPowerShell|PowerShell|\.config/powershell)/[\w.]{0,60}profile\.ps1$`,
    String.raw`\$PROFILE\b`,
  ),
  means<Persistence>(
    'cron',
    String.raw`etc/cron(?:tab|\.(?:d|hourly|daily|weekly|monthly))`,
    String.raw`var/spool/cron`,
    String.raw`var/spool/at`,
  ),
  means<Persistence>('launch-agent', String.raw`Library/Launch(?:Agents|Daemons)`),
  means<Persistence>(
    'systemd',
    String.raw`(?:etc|usr/lib|lib|run)/systemd/(?:system|user)`,
    String.raw`\.config/systemd/user`,
    String.raw`\.local/share/systemd/user`,
    String.raw`[\w@.-]{1,80}\.(?:service|timer)$`,
  ),
  means<Persistence>(
    'init-script',
    String.raw`etc/(?:rc\.local|init\.d|rc\d?\.d|inittab|ld\.so\.preload|modules-load\.d|udev/rules\.d|xdg/autostart|update-motd\.d)`,
  ),
  means<Persistence>('login-item', String.raw`\.config/autostart`),
  means<Persistence>('startup-folder', String.raw`Start Menu/Programs/Startup`, String.raw`Programs/Startup/`),
  means<Persistence>(
    'run-key',
    String.raw`(?:Software/)?Microsoft/Windows(?: NT)?/CurrentVersion/(?:Run|RunOnce|Winlogon|Image File Execution Options|Policies/Explorer/Run)\b`,
  ),
  means<Persistence>('authorized-keys', String.raw`\.ssh/authorized_keys`, String.raw`administrators_authorized_keys`),
  means<Persistence>('sudoers', String.raw`etc/sudoers`, String.raw`etc/pam\.d/`),
  means<Persistence>('account', String.raw`etc/(?:passwd|shadow|group)$`),
  means<Persistence>(
    'git-hook',
    String.raw`\.git/hooks/(?!.{0,80}\.sample$)`,
    String.raw`\.githooks/`,
    String.raw`hooks/(?:pre|post)-(?:commit|checkout|merge|push|rewrite|receive)$`,
    String.raw`\.husky/(?!_)`,
  ),
  means<Persistence>('name-resolution', String.raw`etc/(?:hosts|resolv\.conf)$`, String.raw`drivers/etc/hosts$`),
  means<Persistence>(
    'agent-settings',
    String.raw`\.(?:claude|codex|gemini|cursor|openclaw|clawdbot|moltbot|windsurf|codeium|kiro|opencode|qwen|continue)/(?:settings[\w.]*\.json|config\.(?:toml|json|ya?ml)|mcp[\w.]*\.json|hooks(?:/|\.json|$)|openclaw\.json|plugins/)`,
    String.raw`\.claude\.json$`,
    String.raw`(?:claude_desktop_config|mcp_settings|mcp_config)\.json$`,
    String.raw`\.mcp\.json$`,
  ),
  means<Persistence>(
    'agent-memory',
    String.raw`(?:CLAUDE|CLAUDE\.local|AGENTS|AGENTS\.override|GEMINI|MEMORY|SOUL|IDENTITY|HEARTBEAT|BOOTSTRAP)\.md$`,
    String.raw`\.(?:cursorrules|windsurfrules|clinerules|roorules)$`,
    String.raw`\.cursor/rules`,
    String.raw`copilot-instructions\.md$`,
    String.raw`\.(?:claude|codex|openclaw|clawdbot)/(?:memory|memories|rules)(?:/|$)`,
    String.raw`\.(?:claude|codex)/projects/.{1,120}memory`,
  ),
  means<Persistence>(
    'other-skill',
    String.raw`\.(?:claude|codex|agents|cursor|gemini|openclaw|clawdbot|opencode|kiro|windsurf|github)/(?:workspace/)?(?:skills|agents|commands)(?:/|$)`,
  ),
  means<Persistence>(
    'editor-task',
    String.raw`\.vscode/(?:tasks|settings|launch)\.json`,
    String.raw`Code/User/(?:settings|tasks)\.json`,
    String.raw`\.idea/runConfigurations`,
    String.raw`\.devcontainer/`,
  ),
  means<Persistence>(
    'python-startup',
    String.raw`(?:sitecustomize|usercustomize)\.py$`,
    String.raw`site-packages/[\w.-]{1,80}\.pth$`,
    String.raw`\.pythonrc(?:\.py)?$`,
  ),
  means<Persistence>(
    'package-config',
    String.raw`(?:^|/)\.npmrc$`,
    String.raw`pip/pip\.conf`,
    String.raw`\.pip/pip\.conf`,
    String.raw`pip\.ini$`,
    String.raw`\.gitconfig$`,
    String.raw`\.config/git/config`,
    String.raw`\.cargo/config`,
    String.raw`\.ssh/(?:config|rc)$`,
  ),
];
