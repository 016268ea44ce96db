/**
 * The anchors of the program rules. Every deed that a rule speaks of needs words of certain groups in the text, so a program
 * without them is dismissed by a linear look instead of a parse. One group alone is common in honest code; what matters is
 * named in `isWorthReading`.
 */
const PRIVATE =
  /\.ssh|id_(?:rsa|dsa|ecdsa|ed25519)|\.aws\b|\.kube|\.gnupg|\.npmrc|\.netrc|\.pypirc|\.pgpass|\.git-credentials|\.docker|\.azure|gcloud|credential|Login Data|Web Data|Local State|[Cc]ookies|logins\.json|key[34]\.db|[Ww]allet|keystore|[Kk]eychain|keyring|\bkeytar|clipboard|pbpaste|xclip|xsel|_history|\.history|environ(?!\.get\b|\[)|process\.env(?![.?[])|printenv|\benv\b|\.env\b|export -p|169\.254\.169\.254|metadata\.google|0xa9fea9fe|\/shadow|SAM\b|MEMORY\.md|SOUL\.md|\.claude|\.codex|\.openclaw|\.clawdbot|\.cursor|\.gemini|mcp\.json|ImageGrab|screenshot|screencapture|pynput|keyboard|chat\.db|\.mozilla|[Cc]hrom|Firefox|Brave|metamask|[Ee]xodus|mnemonic|seed[_ -]?phrase|whoami|hostname|getpass|\.pem\b|\.key\b|secret|gh auth|print-access-token|get-session-token|Documents|Desktop|\$\{?HOME\b|~\//u;
const NETWORK =
  /requests\b|httpx|aiohttp|urllib|urlopen|urlretrieve|http\.client|socket|smtplib|ftplib|paramiko|\bfetch\b|axios|XMLHttp|WebSocket|\bhttps?\b|\bgot\b|net\.|dgram|\bdns\b|curl|wget|\bnc\b|ncat|netcat|socat|telnet|\bdig\b|nslookup|\bhost\b|scp\b|rsync|\bftp|\bssh\b|iwr\b|irm\b|Invoke-|WebClient|DownloadString|DownloadFile|bitsadmin|certutil|open-uri|Net::HTTP|LWP|file_get_contents|sendmail|\bmail\b|webhook|git clone|\/dev\/(?:tcp|udp)/iu;
const EXECUTION =
  /subprocess|os\.(?:system|popen|exec|spawn|startfile)|(?<![.\w])(?:exec|eval|compile)\s*\(|\beval\b|child_process|execSync|spawn|\bFunction\s*\(|vm\.|importlib|__import__|runpy|pickle|marshal|ctypes|pty\b|\bsh\b|\bbash\b|zsh|python3?\b|\bnode\b|perl|ruby|\bphp\b|source\b|chmod|iex\b|Invoke-Expression|Start-Process|osascript|system\s*\(|\bexec\b|mshta|regsvr32|rundll32|cmd\b|import\s*\(|\bload\b|\.\/[a-z]/iu;
const DECODING =
  /b(?:16|32|64|85)decode|base64|fromhex|unhexlify|zlib|gzip|codecs|rot_?13|atob|fromCharCode|fromCodePoint|\bchr\b|\[::-1\]|reverse|\\x[0-9a-f]{2}|\brev\b|xxd|openssl|decodeURIComponent|unescape|Buffer\.from|bytes\(|FromBase64|-join|getattr|\[char\]|pack\(/iu;
const ALONE =
  /bashrc|bash_profile|bash_login|zshrc|zshenv|zprofile|\.profile\b|config\.fish|\$PROFILE|crontab|cron\.|LaunchAgents|LaunchDaemons|launchctl|systemctl|systemd|autostart|rc\.local|init\.d|authorized_keys|sudoers|\.git\/hooks|hooksPath|\.husky|winreg|CurrentVersion|schtasks|Startup\b|New-ScheduledTask|CLAUDE\.md|AGENTS\.md|GEMINI\.md|cursorrules|copilot-instructions|settings(?:\.local)?\.json|enableAllProjectMcp|sitecustomize|\.pth\b|LD_PRELOAD|DYLD_INSERT|NODE_OPTIONS|BASH_ENV|PROMPT_COMMAND|PYTHONSTARTUP|xmrig|stratum\+|minerd|donate-level|rm\s+-[a-zA-Z]*[rf]|rmtree|rmSync|rimraf|Remove-Item|mkfs|\bshred\b|\bdd\s+(?:if|of)=|diskutil|:\(\)\s*\{|HISTFILE|HISTSIZE|history -c|\.bash_history|ufw\b|iptables|setenforce|spctl|csrutil|quarantine|MpPreference|DisableRealtime|index-url|trusted-host|git\+https?:|git\+ssh|--registry|install\s[^\n]{0,80}https?:|useradd|usermod|vssadmin|wevtutil|bcdedit|format\s+[a-z]:|cipher \/w|del \/[fsq]|\$IFS|\$\{IFS\}|\$'\\|\b[a-z]''[a-z]|\b[a-z]""[a-z]|[a-z]\\[a-z]{1,3}\s/iu;

/** Whether a program can hold what a rule speaks of. */
export function isWorthReading(text: string): boolean {
  if (ALONE.test(text)) return true;
  const executes = EXECUTION.test(text);
  if (executes && DECODING.test(text)) return true;
  return NETWORK.test(text) && (executes || PRIVATE.test(text));
}
