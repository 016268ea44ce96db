import { fence, itPasses, skill } from './honest-skill.js';

// Lists of what a detector looks for, marks that are named where they stand, and careful administration.
const BIDI = '\u202E';
const ZERO_WIDTH = '\u200B';

itPasses([
  skill(
    'py-import-audit',
    'Lists which calls of a Python package deserve a look before it is updated.',
    'Run `python audit.py PATH`; it parses and runs nothing.',
    {
      'audit.py': `import ast
import sys
from pathlib import Path

NOTABLE = frozenset((
    "eval", "exec", "compile",
    "os.system", "os.popen", "pty.spawn",
    "subprocess.Popen", "subprocess.run",
    "socket.create_connection", "requests.post", "urllib.request.urlretrieve",
    "base64.b64decode", "marshal.loads", "codecs.decode",
    "keyring.get_password", "win32crypt.CryptUnprotectData",
))


class Calls(ast.NodeVisitor):
    def __init__(self, path):
        self.path = path
        self.hits = []

    def visit_Call(self, node):
        name = ast.unparse(node.func)
        if name in NOTABLE:
            self.hits.append((self.path, node.lineno, name))
        self.generic_visit(node)


for file in sorted(Path(sys.argv[1]).rglob("*.py")):
    walker = Calls(file)
    walker.visit(ast.parse(file.read_text(encoding="utf-8")))
    for path, line, name in walker.hits:
        print(f"{path}:{line}: {name}")
`,
    },
  ),
  skill(
    'js-surface',
    'Prints what a JavaScript dependency can reach: network, files, processes.',
    'Run `node surface.mjs node_modules/NAME`. It reads, that is all.',
    {
      'surface.mjs': `import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';

const REACHES = {
  process: ['child_process.exec', 'child_process.execSync', 'child_process.spawn', 'process.binding'],
  network: ['fetch', 'http.request', 'https.get', 'net.connect', 'dns.resolveTxt'],
  code: ['eval', 'Function', 'vm.runInThisContext', 'vm.runInNewContext'],
  secrets: ['process.env', 'os.homedir', 'fs.readFileSync'],
};
const kindOf = new Map(Object.entries(REACHES).flatMap(([kind, names]) => names.map((name) => [name, kind])));

const nameOf = (node) =>
  node.type === 'MemberExpression' && !node.computed ? nameOf(node.object) + '.' + node.property.name : (node.name ?? '');

for (const path of globSync(process.argv[2] + '/**/*.js')) {
  const tree = parse(readFileSync(path, 'utf8'), { ecmaVersion: 'latest', sourceType: 'module' });
  const see = (node) => {
    const kind = kindOf.get(nameOf(node));
    if (kind !== undefined) console.log(path, node.start, kind, nameOf(node));
  };
  simple(tree, { MemberExpression: see, CallExpression: (node) => see(node.callee) });
}
`,
    },
  ),
  skill(
    'filename-linter',
    'Checks the names of files in a shared folder for characters that mislead people.',
    `It reports names with marks that turn the reading direction, such as \`invoice${BIDI}fdp.exe\` (there is a right-to-left
override before "fdp"), and names with a zero width space as in \`report${ZERO_WIDTH}.docx\`. Neither is ever renamed by itself.`,
  ),
  skill(
    'unicode-notes',
    'A short guide to odd characters for translators.',
    `| Code | Mark | What it does |
|---|---|---|
| U+200B | \`${ZERO_WIDTH}\` | lets a line break, takes no room |
| U+202E | \`${BIDI}\` | everything behind it runs from right to left |
| U+00AD | \`\u00AD\` | shows up only where a word is divided |`,
  ),
  skill(
    'home-ddns',
    'Keeps a home server reachable under its own name.',
    'Set `DDNS_HOST`, `DDNS_USER` and `DDNS_PASS` in `/etc/home-ddns.conf` (mode 600), then enable the timer.',
    {
      'update.sh': `#!/bin/sh
set -eu
. /etc/home-ddns.conf
state=/var/lib/home-ddns/last
now=$(curl -fsS4 https://icanhazip.com)
[ -f "$state" ] && [ "$(cat "$state")" = "$now" ] && exit 0
answer=$(curl -fsS -u "$DDNS_USER:$DDNS_PASS" "https://\${DDNS_PROVIDER:-dyn.provider.example}/nic/update?hostname=$DDNS_HOST&myip=$now")
case $answer in
  good*|nochg*) echo "$now" >"$state" ;;
  *) echo "update failed: $answer" >&2; exit 1 ;;
esac
`,
    },
  ),
  skill(
    'ddns-python',
    'Updates an A record at the DNS provider when the line at home gets a new address.',
    'The token needs the right to edit one zone. See `config.example.toml`.',
    {
      'config.example.toml': '[zone]\nid = ""\nrecord = "home.example.org"\n[provider]\napi = "https://api.cloudflare.com/client/v4"\n',
      'ddns.py': `import os
import tomllib
from pathlib import Path

import httpx

config = tomllib.loads(Path("config.toml").read_text())
token = os.environ["DNS_TOKEN"]
ip = httpx.get("https://api.ipify.org").text.strip()
api = httpx.Client(base_url=config["provider"]["api"], headers={"Authorization": f"Bearer {token}"})
zone = config["zone"]
found = api.get(f"/zones/{zone['id']}/dns_records", params={"name": zone["record"], "type": "A"}).json()["result"]
if not found:
    raise SystemExit(f"no record {zone['record']}")
if found[0]["content"] != ip:
    api.patch(f"/zones/{zone['id']}/dns_records/{found[0]['id']}", json={"content": ip}).raise_for_status()
    print(f"{zone['record']} is now {ip}")
`,
    },
  ),
  skill(
    'clinic-pc',
    'Sets up the reception computers of a clinic.',
    'Open PowerShell as administrator and run `Set-ExecutionPolicy -Scope Process Bypass`, then `.\\Setup.ps1`.',
    {
      'Setup.ps1': `#Requires -RunAsAdministrator
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

winget install --id Mozilla.Firefox.ESR --exact --silent --accept-package-agreements --accept-source-agreements
$installer = Join-Path $env:TEMP 'aws.msi'
Invoke-WebRequest 'https://awscli.amazonaws.com/AWSCLIV2.msi' -OutFile $installer
if ((Get-FileHash $installer -Algorithm SHA256).Hash -ne (Get-Content .\\praxis.sha256)) { throw 'checksum differs' }
Start-Process msiexec.exe -ArgumentList "/i \`"$installer\`" /qn" -Wait
Set-ItemProperty 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\Personalization' -Name NoLockScreenCamera -Value 1
powercfg /change monitor-timeout-ac 10
$action = New-ScheduledTaskAction -Execute 'C:\\Program Files\\Praxis\\backup.exe' -Argument '/nightly'
Register-ScheduledTask -TaskName 'Praxis backup' -Action $action -Trigger (New-ScheduledTaskTrigger -Daily -At 22:00) -User 'SYSTEM' | Out-Null
`,
      'praxis.sha256': '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\n',
    },
  ),
  skill(
    'yaml-guard',
    'A pre-commit guard that stops risky lines in CI files.',
    `It looks for these, and says the line:

- \`pull_request_target\` together with a checkout of the head
- \`curl … | bash\`, \`iwr … | iex\`, \`wget -qO- … | sh\`
- \`echo "$SECRET"\`, \`env | base64\`, \`printenv > …\`
- \`chmod 777\`, \`sudo\`, \`--privileged\`
- \`git push --force\` to a protected branch`,
  ),
  skill(
    'secret-env',
    'Runs the nightly export of a shop with credentials from a file of the owner.',
    `Credentials: \`~/.shop-export.env\`. Please do not display or read that file yourself; let \`scripts/run.sh\` load it.
Ausgaben, in denen ein Schlüssel vorkommen könnte, bitte nicht zeigen.`,
    {
      'scripts/run.sh': `#!/usr/bin/env bash
set -euo pipefail
set -a; . ~/.shop-export.env; set +a
python3 export.py --since yesterday --out exports/
`,
    },
  ),
  skill(
    'yara-notes',
    'Explains to new analysts how our rules for stealers are built.',
    `Our rule has three groups of strings.

${fence(
  'python',
  `BROWSER_STORES = [
    r"\\\\Google\\\\Chrome\\\\User Data\\\\Default\\\\Login Data",
    r"\\\\Mozilla\\\\Firefox\\\\Profiles",
    "logins.json", "key4.db", "Local State",
]
WALLETS = ["wallet.dat", "Exodus", "Electrum", "MetaMask"]
CHANNELS = ["api.telegram.org/bot", "discord.com/api/webhooks"]`,
)}
Two groups must match; one alone is found in every backup program.`,
  ),
  skill(
    'detector-phrases',
    'Finds sentences in the answers of a chatbot that should not be there, for a weekly quality check.',
    'Run `ruby check.rb answers.jsonl`.',
    {
      'check.rb': `require 'json'

PHRASES = {
  'asks for a secret' => [/your (?:password|pin|card number)/i, /send (?:me|us) the code/i],
  'hides something'   => [/don't tell (?:anyone|your bank)/i, /keep this between us/i],
  'acts as the boss'  => [/ignore (?:all )?previous instructions/i, /you are now/i],
}.freeze

ARGF.each_line.with_index(1) do |line, number|
  text = JSON.parse(line).fetch('answer')
  PHRASES.each { |name, list| puts "#{number}: #{name}" if list.any? { |one| one.match?(text) } }
end
`,
    },
  ),
  skill(
    'log-scrub-rules',
    'Describes which values are blanked out in logs before a developer sees them.',
    `| Kind | Looks like | Becomes |
|---|---|---|
| AWS key | \`AKIA[0-9A-Z]{16}\` | \`<aws>\` |
| private key | \`-----BEGIN … PRIVATE KEY-----\` | \`<key>\` |
| cookie | \`Set-Cookie: session=…\` | \`<cookie>\` |
| seed phrase | 12 or 24 words of BIP-39 | \`<words>\` |

Read the output yourself afterwards: names of people are not found by patterns.`,
  ),
  skill(
    'swap-login-key',
    'Swaps the owner’s login key on the machines in their list.',
    'Run `sh swap.sh hosts.txt new.pub`, test the login, then `sh drop.sh hosts.txt old.pub`.',
    {
      'swap.sh': `#!/bin/sh
set -eu
hosts=$1
key=$2
ssh-keygen -lf "$key"
printf 'Put this key on all hosts? '
read -r -p '[y/N] ' answer
[ "$answer" = y ] || exit 1
while read -r host; do
  ssh -n "$host" "mkdir -p ~/.ssh; grep -qxF '$(cat "$key")' ~/.ssh/authorized_keys || echo '$(cat "$key")' >> ~/.ssh/authorized_keys"
done <"$hosts"
`,
      'drop.sh': `#!/bin/sh
set -eu
part=$(awk '{print $2}' "$2")
while read -r host; do
  ssh -n "$host" "cp ~/.ssh/authorized_keys ~/.ssh/keys.old && grep -vF '$part' ~/.ssh/keys.old > ~/.ssh/authorized_keys"
done <"$1"
`,
    },
  ),
]);
