import { describe } from '@jest/globals';

import { fence, itPasses, shell, skill } from './honest-skill.js';

describe('honest skills of developers', () => {
  itPasses([
    skill(
      'npm-release',
      'Publish an npm package from CI with provenance.',
      `${fence(
        'yaml',
        `name: release
on:
  push:
    tags: ['v*']
permissions:
  contents: write
  id-token: write
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm ci && npm test
      - run: echo "//\${REGISTRY}/:_authToken=\${NODE_AUTH_TOKEN}" > ~/.npmrc
      - run: npm publish --provenance --access public
        env:
          NODE_AUTH_TOKEN: \${{ secrets.NPM_TOKEN }}`,
      )}
Locally, \`cat ~/.npmrc\` shows whether you are signed in; \`npm whoami\` is better.`,
    ),
    skill(
      'keychain-dev-certs',
      'Sign macOS builds with certificates from the keychain in CI.',
      shell(`security create-keychain -p "$KEYCHAIN_PASSWORD" build.keychain
security default-keychain -s build.keychain
security unlock-keychain -p "$KEYCHAIN_PASSWORD" build.keychain
echo "$CERT_P12_BASE64" | base64 --decode > cert.p12
security import cert.p12 -k build.keychain -P "$CERT_PASSWORD" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple: -s -k "$KEYCHAIN_PASSWORD" build.keychain
codesign --deep --force --options runtime --sign "Developer ID Application: Example" MyApp.app
xcrun notarytool submit MyApp.zip --apple-id "$APPLE_ID" --password "$APPLE_APP_PASSWORD" --team-id "$TEAM_ID" --wait`),
    ),
    skill(
      'git-hooks-setup',
      'Install pre-commit and commit-msg hooks for a repository.',
      shell(`mkdir -p .githooks
git config core.hooksPath .githooks
cat > .githooks/pre-commit <<'HOOK'
#!/bin/sh
npx lint-staged
gitleaks protect --staged
HOOK
cat > .git/hooks/commit-msg <<'HOOK'
#!/bin/sh
npx commitlint --edit "$1"
HOOK
chmod +x .githooks/pre-commit .git/hooks/commit-msg`),
    ),
    skill(
      'playwright-logged-in',
      'Automate a site with the user’s signed-in session by Playwright storage state.',
      `${fence(
        'ts',
        `import { chromium } from 'playwright';
const browser = await chromium.launch({ headless: false });
const context = await browser.newContext();
const page = await context.newPage();
await page.goto('https://app.example.com/login');
await page.pause(); // the user signs in
await context.storageState({ path: 'auth.json' });
const cookies = await context.cookies();
console.log(cookies.length, 'cookies saved');`,
      )}
Keep \`auth.json\` out of git. Use \`storageState: 'auth.json'\` in later runs.`,
    ),
    skill(
      'yt-dlp-downloads',
      'Download videos with yt-dlp, including members-only ones with browser cookies.',
      shell(
        'pip install -U yt-dlp\nyt-dlp --cookies-from-browser chrome -f "bv*+ba" "https://www.youtube.com/watch?v=ID"\nyt-dlp --cookies cookies.txt -x --audio-format mp3 URL',
      ),
    ),
    skill(
      'ethers-dapp',
      'Build a dapp with ethers and Hardhat.',
      `${fence(
        'js',
        `require('dotenv').config();
const { ethers } = require('ethers');
const provider = new ethers.JsonRpcProvider(process.env.RPC_URL);
const wallet = new ethers.Wallet(process.env.PRIVATE_KEY, provider);
const tx = await wallet.sendTransaction({ to: process.argv[2], value: ethers.parseEther('0.01') });
console.log(await tx.wait());`,
      )}
${fence(
  'js',
  `module.exports = {
  networks: { sepolia: { url: process.env.RPC_URL, accounts: { mnemonic: process.env.MNEMONIC } } },
};`,
)}
Never commit a mnemonic or private key. Use a hardware wallet on mainnet.`,
    ),
    skill(
      'solana-cli',
      'Work with Solana keypairs, airdrops and program deployment.',
      `${shell(`sh -c "$(curl -sSfL https://release.anza.xyz/stable/install)"
solana-keygen new --outfile ~/.config/solana/id.json
solana config set --url devnet --keypair ~/.config/solana/id.json
solana airdrop 2
anchor build && anchor deploy
solana-keygen recover 'prompt:?key=0/0' --outfile ~/.config/solana/recovered.json`)}
Write the seed phrase on paper.`,
    ),
    skill('slack-digest', 'Post a weekly digest of merged pull requests to Slack.', 'Needs `GITHUB_TOKEN` and `SLACK_WEBHOOK_URL`.', {
      'digest.py': `import os, datetime, requests
since = (datetime.date.today() - datetime.timedelta(days=7)).isoformat()
r = requests.get("https://api.github.com/search/issues", params={"q": f"repo:{os.environ['REPO']} is:pr is:merged merged:>{since}"}, headers={"Authorization": f"token {os.environ['GITHUB_TOKEN']}"})
lines = [f"• <{i['html_url']}|{i['title']}> by {i['user']['login']}" for i in r.json()["items"]]
requests.post(os.environ["SLACK_WEBHOOK_URL"], json={"text": "*Merged this week*\\n" + "\\n".join(lines)}).raise_for_status()
`,
    }),
    skill('google-oauth-cli', 'Call Google APIs from a script with OAuth and a stored refresh token.', 'See `auth.py`.', {
      'auth.py': `import os, json, pathlib
from google.oauth2.credentials import Credentials
from google_auth_oauthlib.flow import InstalledAppFlow
from google.auth.transport.requests import Request
SCOPES = ["https://www.googleapis.com/auth/gmail.readonly", "https://www.googleapis.com/auth/drive"]
TOKEN = pathlib.Path.home() / ".config" / "gtool" / "token.json"
def credentials():
    creds = Credentials.from_authorized_user_file(TOKEN, SCOPES) if TOKEN.exists() else None
    if not creds or not creds.valid:
        if creds and creds.expired and creds.refresh_token:
            creds.refresh(Request())
        else:
            creds = InstalledAppFlow.from_client_secrets_file("client_secret.json", SCOPES).run_local_server(port=0)
        TOKEN.parent.mkdir(parents=True, exist_ok=True)
        TOKEN.write_text(creds.to_json())
        os.chmod(TOKEN, 0o600)
    return creds
`,
    }),
    skill('device-flow-login', 'Sign in to GitHub by device flow from the terminal.', 'See `login.sh`.', {
      'login.sh': `#!/bin/bash
CLIENT_ID=\${CLIENT_ID:?}
RESP=$(curl -s -X POST https://github.com/login/device/code -H "Accept: application/json" -d "client_id=$CLIENT_ID&scope=repo")
echo "Open $(jq -r .verification_uri <<<"$RESP") and enter $(jq -r .user_code <<<"$RESP")"
DEVICE=$(jq -r .device_code <<<"$RESP")
while true; do
  sleep 5
  T=$(curl -s -X POST https://github.com/login/oauth/access_token -H "Accept: application/json" -d "client_id=$CLIENT_ID&device_code=$DEVICE&grant_type=urn:ietf:params:oauth:grant-type:device_code" | jq -r '.access_token // empty')
  [ -n "$T" ] && break
done
mkdir -p ~/.config/mytool && (umask 077; echo "$T" > ~/.config/mytool/token)
`,
    }),
    skill('selenium-scraper', 'Scrape a site behind a login with requests and saved cookies.', 'See `scrape.py`.', {
      'scrape.py': `import json, os, requests
from bs4 import BeautifulSoup
s = requests.Session()
s.headers["User-Agent"] = "Mozilla/5.0"
if os.path.exists("cookies.json"):
    s.cookies.update(json.load(open("cookies.json")))
else:
    s.post("https://shop.example.com/login", data={"user": os.environ["SHOP_USER"], "password": os.environ["SHOP_PASSWORD"]})
    json.dump(s.cookies.get_dict(), open("cookies.json", "w"))
soup = BeautifulSoup(s.get("https://shop.example.com/orders").text, "html.parser")
for row in soup.select("tr.order"):
    print(row.get_text(" ", strip=True))
`,
    }),
    skill(
      'base64-images',
      'Embed images in Markdown and HTML as data URIs.',
      `${shell('base64 -w0 logo.png > logo.b64\necho "<img src=\\"data:image/png;base64,$(base64 -w0 logo.png)\\">" > page.html')}
Example: ![](data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==)`,
      { 'embed.py': 'import base64, sys\ndata = base64.b64decode(sys.stdin.read())\nopen(sys.argv[1], "wb").write(data)\n' },
    ),
    skill('minified-lib', 'Charts in HTML reports with a bundled library.', 'Use `assets/chart.min.js` in the report.', {
      'assets/chart.min.js':
        '!function(t,e){"object"==typeof exports&&"undefined"!=typeof module?module.exports=e():"function"==typeof define&&define.amd?define(e):(t=t||self).Chart=e()}(this,(function(){"use strict";' +
        Array.from({ length: 300 }, (_, i) => `function t${i}(e){return e>>>${i % 32}^t${(i * 7) % 300}(e-1)}`).join('') +
        'var n=new Function("return this")();try{n.localStorage.getItem("c")}catch(t){}return document.createElement("script"),fetch("/data.json"),eval("1"),t0}));\n',
    }),
    skill(
      'jwt-debugging',
      'Decode and verify JSON web tokens.',
      shell(`TOKEN="eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.x"
echo "$TOKEN" | cut -d. -f2 | base64 -d 2>/dev/null | jq .
curl -s https://login.example.com/.well-known/jwks.json | jq .
curl -H "Authorization: Bearer $(cat ~/.config/app/token)" https://api.example.com/me`),
    ),
    skill('env-doctor', 'Check that the development environment has all tools and keys.', 'Run `./doctor.sh`.', {
      'doctor.sh': `#!/usr/bin/env bash
for tool in node npm docker kubectl aws gh; do command -v $tool >/dev/null && echo "ok $tool" || echo "missing $tool"; done
for v in OPENAI_API_KEY ANTHROPIC_API_KEY GITHUB_TOKEN AWS_PROFILE DATABASE_URL; do
  if [ -n "\${!v:-}" ]; then echo "ok $v is set"; else echo "missing $v"; fi
done
[ -f ~/.aws/credentials ] && echo "ok aws credentials" || echo "run aws configure"
[ -f ~/.ssh/id_ed25519 ] || [ -f ~/.ssh/id_rsa ] && echo "ok ssh key"
[ -f ~/.kube/config ] && kubectl config current-context
curl -s -o /dev/null -w '%{http_code}\\n' https://api.github.com
env | cut -d= -f1 | sort | grep -E '^(CI|NODE|NPM)'
`,
    }),
    skill(
      'bug-report-collector',
      'Collect diagnostics for a support ticket; the user sends the archive.',
      'Run the script, look into the archive with the user, and let them attach it to the ticket.',
      {
        'collect.sh': `#!/bin/sh
OUT=$(mktemp -d)
uname -a > $OUT/uname.txt
sw_vers > $OUT/os.txt 2>/dev/null || cat /etc/os-release > $OUT/os.txt
env | grep -E '^(PATH|SHELL|LANG|NODE_)' > $OUT/env.txt
cp ~/.myapp/config.yaml $OUT/ && sed -i 's/token:.*/token: REDACTED/' $OUT/config.yaml
cp -r ~/.myapp/logs $OUT/
tar czf diagnostics.tgz -C $OUT .
echo "Attach diagnostics.tgz to your ticket."
`,
      },
    ),
    skill(
      'sentry-sourcemaps',
      'Upload source maps to Sentry and GitHub releases.',
      shell(`curl -sL https://sentry.io/get-cli/ | sh
sentry-cli releases new "$VERSION"
sentry-cli sourcemaps upload --release "$VERSION" dist/
curl -X POST -H "Authorization: Bearer $SENTRY_AUTH_TOKEN" -F "file=@dist/app.js.map" "https://sentry.io/api/0/projects/acme/web/releases/$VERSION/files/"`),
    ),
    skill(
      'ngrok-webhooks',
      'Receive webhooks on a local server while developing.',
      `${shell(`ngrok http 3000
curl -s localhost:4040/api/tunnels | jq -r '.tunnels[0].public_url'
stripe listen --forward-to localhost:3000/webhooks
curl -X POST https://abcd-1-2-3-4.ngrok-free.app/webhooks -d '{"type":"test"}'
npx localtunnel --port 3000`)}
Or look at requests with https://webhook.site: copy your address from the page, and \`curl -X POST https://webhook.site/YOUR-ID -d '{"hello":"world"}'\`.`,
    ),
    skill(
      'cloudflared-tunnel',
      'Expose a local service with a Cloudflare tunnel.',
      shell(
        'brew install cloudflared\ncloudflared tunnel login\ncloudflared tunnel create dev\ncloudflared tunnel --url http://localhost:8080\nsudo cloudflared service install "$TUNNEL_TOKEN"',
      ),
    ),
    skill(
      'adb-android',
      'Debug Android apps with adb.',
      shell(
        'adb devices\nadb install -r app-debug.apk\nadb logcat | grep MyApp\nadb shell run-as com.example.app cat databases/app.db > app.db\nadb shell pm clear com.example.app\nadb exec-out screencap -p > screen.png\nadb shell dumpsys location',
      ),
    ),
    skill(
      'github-actions-debug',
      'Debug GitHub Actions runs.',
      shell(
        'gh run list --limit 5\ngh run view --log-failed\ngh secret set DEPLOY_KEY < ~/.ssh/deploy_key\ngh secret list\ngh auth token | docker login -u USERNAME --password-stdin\nact -s GITHUB_TOKEN="$(gh auth token)"',
      ),
    ),
    skill('pdf-forms', 'Fill PDF forms.', 'Use `pypdf`.', {
      'fill.py':
        'import sys, json\nfrom pypdf import PdfReader, PdfWriter\nr = PdfReader(sys.argv[1]); w = PdfWriter(); w.append(r)\nw.update_page_form_field_values(w.pages[0], json.load(open(sys.argv[2])))\nif r.is_encrypted:\n    r.decrypt(input("Password: "))\nw.write(sys.argv[3])\n',
    }),
    skill(
      'ffmpeg-recipes',
      'Convert and cut video with ffmpeg.',
      shell(
        'for f in *.mov; do ffmpeg -i "$f" -c:v libx264 -crf 23 "${f%.mov}.mp4" && rm "$f"; done\nfind . -name "*.mp4" -exec ffprobe -v error -show_entries format=duration {} \\;',
      ),
    ),
    skill('postinstall-native', 'Package with a native addon.', 'npm builds the addon after installation.', {
      'package.json': JSON.stringify(
        {
          name: 'fast-hash',
          version: '1.2.0',
          scripts: { install: 'prebuild-install || node-gyp rebuild', postinstall: 'node scripts/postinstall.js', prepare: 'husky' },
          dependencies: { 'prebuild-install': '^7.1.2', 'node-addon-api': '^8.0.0' },
        },
        null,
        2,
      ),
      'scripts/postinstall.js': `const fs = require('fs');
const path = require('path');
const https = require('https');
const { version } = require('../package.json');
const target = path.join(__dirname, '..', 'bin', process.platform === 'win32' ? 'hash.exe' : 'hash');
const url = 'https://github.com/acme/fast-hash/releases/download/v' + version + '/hash-' + process.platform + '-' + process.arch;
fs.mkdirSync(path.dirname(target), { recursive: true });
function get(u) {
  https.get(u, (res) => {
    if (res.statusCode === 302) return get(res.headers.location);
    res.pipe(fs.createWriteStream(target, { mode: 0o755 }));
  });
}
get(url);
`,
    }),
    skill('chatops-bot', 'Discord bot that runs a fixed set of operations.', 'Set `DISCORD_TOKEN`.', {
      'bot.py': `import os, subprocess, discord
client = discord.Client(intents=discord.Intents.default())
COMMANDS = {"status": ["systemctl", "status", "app"], "restart": ["sudo", "systemctl", "restart", "app"], "uptime": ["uptime"]}
@client.event
async def on_message(message):
    if message.author.id != int(os.environ["OWNER_ID"]):
        return
    name = message.content.removeprefix("!")
    if name in COMMANDS:
        done = subprocess.run(COMMANDS[name], capture_output=True, text=True)
        await message.channel.send(f"\`\`\`{done.stdout[:1800]}\`\`\`")
client.run(os.environ["DISCORD_TOKEN"])
`,
    }),
    skill(
      'login-form-builder',
      'Build accessible sign-in forms in React.',
      fence(
        'tsx',
        `export function SignIn() {
  const [password, setPassword] = useState('');
  async function onSubmit(e) {
    e.preventDefault();
    await fetch('/api/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password }) });
  }
  return <form onSubmit={onSubmit}><input type="password" value={password} onChange={(e) => setPassword(e.target.value)} /></form>;
}`,
      ),
    ),
    skill('keylogger-hotkeys', 'Global hotkeys for a desktop app with pynput.', 'See `hotkeys.py`.', {
      'hotkeys.py': `from pynput import keyboard
import subprocess
def on_activate():
    subprocess.run(["notify-send", "Timer started"])
with keyboard.GlobalHotKeys({"<ctrl>+<alt>+t": on_activate}) as h:
    h.join()
`,
    }),
    skill(
      'screen-recorder',
      'Record the screen for demo videos.',
      `${shell('ffmpeg -f avfoundation -i "1:0" -t 30 demo.mp4\nffmpeg -f x11grab -i :0.0 -t 10 demo.mp4')}
Upload only after the user looked at it: \`gh release upload v1 demo.mp4\`.`,
    ),
    skill('webcam-timelapse', 'Make a time lapse from a webcam.', 'See `lapse.py`.', {
      'lapse.py': `import cv2, time, datetime
cam = cv2.VideoCapture(0)
while True:
    ok, frame = cam.read()
    if ok:
        cv2.imwrite(f"frames/{datetime.datetime.now():%Y%m%d-%H%M%S}.jpg", frame)
    time.sleep(60)
`,
    }),
    skill(
      'doorbell-telegram',
      'Home camera that sends a picture to the owner in Telegram when the bell rings.',
      'Set BOT_TOKEN and CHAT_ID.',
      {
        'bell.py': `import os, subprocess, requests
from gpiozero import Button
button = Button(17)
def ring():
    subprocess.run(["libcamera-still", "-o", "/tmp/bell.jpg"], check=True)
    with open("/tmp/bell.jpg", "rb") as photo:
        requests.post(f"https://api.telegram.org/bot{os.environ['BOT_TOKEN']}/sendPhoto", data={"chat_id": os.environ["CHAT_ID"]}, files={"photo": photo})
button.when_pressed = ring
`,
      },
    ),
    skill(
      'private-registry',
      'Use the company registry for npm and PyPI.',
      `${fence('ini', '@acme:registry=https://npm.acme.internal/\n//npm.acme.internal/:_authToken=${NPM_TOKEN}')}
${shell('pip install --index-url https://pypi.acme.internal/simple acme-utils\nnpm install @acme/ui --registry https://npm.acme.internal/')}`,
    ),
    skill(
      'github-fork-workflow',
      'Workflows for pull requests from forks.',
      `${fence(
        'yaml',
        `on:
  pull_request_target:
    types: [labeled]
jobs:
  label:
    runs-on: ubuntu-latest
    permissions:
      pull-requests: write
    steps:
      - uses: actions/labeler@v5`,
      )}
Never check out the head of a fork in \`pull_request_target\`: its code would run with your secrets.`,
    ),
    skill('pr-title-check', 'Check titles of pull requests in CI.', 'Copy the workflow.', {
      '.github/workflows/title.yml': `name: title
on:
  pull_request:
    types: [opened, edited]
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - env:
          TITLE: \${{ github.event.pull_request.title }}
        run: echo "$TITLE" | grep -Eq '^(feat|fix|docs): '
`,
    }),
    skill('deploy-workflow', 'Deploy to production from GitHub Actions with OIDC.', 'Copy the workflow.', {
      '.github/workflows/deploy.yml': `name: deploy
on:
  push:
    branches: [main]
permissions:
  id-token: write
  contents: read
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - uses: actions/checkout@v4
      - uses: aws-actions/configure-aws-credentials@v4
        with:
          role-to-assume: arn:aws:iam::123456789012:role/deploy
          aws-region: eu-west-1
      - run: npm ci && npm run build
      - run: aws s3 sync dist s3://acme-site --delete
      - run: |
          curl -X POST -H 'Content-type: application/json' --data "{\\"text\\":\\"Deployed \${GITHUB_SHA::7}\\"}" "\${{ secrets.SLACK_WEBHOOK }}"
`,
    }),
    skill('gitlab-ci', 'GitLab pipelines with Docker builds.', 'See the file.', {
      '.gitlab-ci.yml': `build:
  image: docker:27
  services: [docker:27-dind]
  script:
    - echo "$CI_REGISTRY_PASSWORD" | docker login -u "$CI_REGISTRY_USER" --password-stdin $CI_REGISTRY
    - docker build -t $CI_REGISTRY_IMAGE:$CI_COMMIT_SHORT_SHA .
    - docker push $CI_REGISTRY_IMAGE:$CI_COMMIT_SHORT_SHA
deploy:
  before_script:
    - eval $(ssh-agent -s)
    - echo "$SSH_PRIVATE_KEY" | tr -d '\\r' | ssh-add -
    - mkdir -p ~/.ssh && echo "$KNOWN_HOSTS" > ~/.ssh/known_hosts
  script:
    - ssh deploy@app.example.com "docker pull $CI_REGISTRY_IMAGE && docker compose up -d"
`,
    }),
    skill('dockerfile-best-practice', 'Write small, safe Dockerfiles.', 'See the example.', {
      Dockerfile: `FROM node:22-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends curl ca-certificates && rm -rf /var/lib/apt/lists/*
RUN curl -fsSL https://deb.nodesource.com/setup_22.x | bash - && apt-get install -y nodejs
WORKDIR /app
COPY package*.json ./
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci
COPY . .
RUN npm run build
USER node
CMD ["node", "dist/server.js"]
`,
    }),
    skill(
      'posthog-analytics',
      'Add PostHog and Sentry to a web app.',
      fence(
        'ts',
        `posthog.init(import.meta.env.VITE_POSTHOG_KEY, { api_host: 'https://eu.i.posthog.com', session_recording: { maskAllInputs: true } });
window.addEventListener('error', (e) => navigator.sendBeacon('/api/errors', JSON.stringify({ message: e.message, url: location.href })));`,
      ),
    ),
    skill('chrome-extension-dev', 'Build Chrome extensions (Manifest V3).', 'See the files.', {
      'manifest.json': JSON.stringify(
        {
          manifest_version: 3,
          name: 'Tab notes',
          version: '1.0',
          permissions: ['tabs', 'storage', 'cookies'],
          host_permissions: ['https://notes.example.com/*'],
          background: { service_worker: 'bg.js' },
        },
        null,
        2,
      ),
      'bg.js': `chrome.runtime.onMessage.addListener(async (msg) => {
  const cookie = await chrome.cookies.get({ url: 'https://notes.example.com', name: 'session' });
  if (!cookie) return chrome.tabs.create({ url: 'https://notes.example.com/login' });
  await fetch('https://notes.example.com/api/notes', { method: 'POST', body: JSON.stringify(msg), credentials: 'include' });
});
`,
    }),
    skill(
      'crypto-portfolio',
      'Show balances of the user’s public wallet addresses.',
      `Only public addresses; never ask for a seed phrase or private key.

${shell('curl -s "https://api.etherscan.io/v2/api?chainid=1&module=account&action=balance&address=$ADDRESS&apikey=$ETHERSCAN_KEY" | jq .result\nbitcoin-cli getaddressinfo "$ADDRESS"\ncast balance $ADDRESS --rpc-url $RPC_URL')}`,
    ),
    skill(
      'hardhat-deploy',
      'Deploy contracts and verify them.',
      shell(
        'npx hardhat vars set DEPLOYER_KEY\nnpx hardhat run scripts/deploy.js --network sepolia\nforge create src/Token.sol:Token --rpc-url $RPC --private-key $DEPLOYER_KEY --verify',
      ),
      {
        'scripts/deploy.js': `const { ethers } = require('hardhat');
async function main() {
  const [deployer] = await ethers.getSigners();
  const Token = await ethers.getContractFactory('Token');
  const token = await Token.deploy(ethers.parseEther('1000000'));
  await token.waitForDeployment();
  await token.transfer(process.env.TREASURY, ethers.parseEther('500000'));
  console.log(deployer.address, await token.getAddress());
}
main();
`,
      },
    ),
    skill(
      'autohotkey-scripts',
      'Write AutoHotkey v2 scripts.',
      `${fence('autohotkey', '#Requires AutoHotkey v2.0\n^!n::Run "notepad.exe"\n::btw::by the way\n#HotIf WinActive("ahk_exe chrome.exe")')}
To start it with Windows, put a shortcut into the folder that \`shell:startup\` opens.`,
    ),
    skill(
      'godot-game',
      'Small games with Godot.',
      fence(
        'gdscript',
        'extends Node\nfunc _ready():\n\tvar save = FileAccess.open("user://save.dat", FileAccess.WRITE)\n\tsave.store_string(JSON.stringify(state))\n\tget_tree().quit()',
      ),
    ),
    skill(
      'rust-cli',
      'Command-line tools in Rust.',
      shell(
        "curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y\ncargo install cargo-nextest\ncargo build --release\nstrip target/release/tool && upx target/release/tool",
      ),
      {
        'build.rs':
          'use std::process::Command;\nfn main() {\n    let out = Command::new("git").args(["rev-parse", "HEAD"]).output().unwrap();\n    println!("cargo:rustc-env=GIT={}", String::from_utf8(out.stdout).unwrap());\n}\n',
      },
    ),
    skill(
      'python-packaging',
      'Package and publish Python projects.',
      shell('python -m build\ntwine upload -r testpypi dist/*\nTWINE_USERNAME=__token__ TWINE_PASSWORD=$PYPI_TOKEN twine upload dist/*'),
      {
        'setup.py': `import os, subprocess
from setuptools import setup, Extension
from setuptools.command.build_ext import build_ext
class Build(build_ext):
    def run(self):
        subprocess.check_call(["cmake", "-S", ".", "-B", "build"])
        subprocess.check_call(["cmake", "--build", "build"])
        super().run()
setup(name="fastcsv", version="1.0", ext_modules=[Extension("fastcsv", ["src/fastcsv.c"])], cmdclass={"build_ext": Build})
`,
      },
    ),
    skill('conftest-helpers', 'Pytest helpers: fake environment, temporary home, network off.', 'See `conftest.py`.', {
      'conftest.py': `import os, socket, pytest
@pytest.fixture(autouse=True)
def clean_env(monkeypatch, tmp_path):
    for key in list(os.environ):
        if key.startswith(("AWS_", "GITHUB_")):
            monkeypatch.delenv(key)
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".aws").mkdir()
    (tmp_path / ".aws" / "credentials").write_text("[default]\\naws_access_key_id = test\\n")
@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    def refuse(*a, **k):
        raise RuntimeError("network is off in tests")
    monkeypatch.setattr(socket.socket, "connect", refuse)
`,
    }),
  ]);
});
