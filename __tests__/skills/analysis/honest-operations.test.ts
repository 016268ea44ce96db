import { describe } from '@jest/globals';

import { fence, itPasses, itWarnsAtMost, shell, skill } from './honest-skill.js';

describe('honest skills of operations', () => {
  itPasses([
    skill(
      'k8s-secret-rotation',
      'Rotate Kubernetes secrets for a service. Use when a credential expires or leaks.',
      `## Steps

1. Look at the current secret:

${shell('kubectl -n prod get secret api-db -o jsonpath="{.data.password}" | base64 -d\nkubectl -n prod get secret api-db -o yaml > /tmp/api-db.backup.yaml')}
2. Create the new one and restart:

${shell(`NEW=$(openssl rand -base64 32)
kubectl -n prod create secret generic api-db --from-literal=password="$NEW" --dry-run=client -o yaml | kubectl apply -f -
kubectl -n prod rollout restart deploy/api
kubectl -n prod rollout status deploy/api`)}
3. Delete the backup with \`shred -u /tmp/api-db.backup.yaml\`.`,
    ),
    skill(
      'vault-operator',
      'Operate HashiCorp Vault: unseal, policies, approle logins, dynamic database credentials.',
      `${shell(`export VAULT_ADDR=https://vault.internal.example.com:8200
vault login -method=oidc
vault kv get -field=token secret/ci/github
VAULT_TOKEN=$(vault write -field=token auth/approle/login role_id="$ROLE_ID" secret_id="$SECRET_ID")
curl -s -H "X-Vault-Token: $VAULT_TOKEN" $VAULT_ADDR/v1/database/creds/readonly | jq .data`)}
Never print the root token. Unseal keys are handed out on paper.`,
    ),
    skill(
      's3-backup',
      'Back up a server directory to your own S3 bucket every night.',
      `Copy \`scripts/backup.sh\` to the server and add the cron entry.

${shell('sudo install -m 0750 scripts/backup.sh /usr/local/bin/site-backup\necho "30 2 * * * root /usr/local/bin/site-backup >> /var/log/site-backup.log 2>&1" | sudo tee /etc/cron.d/site-backup')}`,
      {
        'scripts/backup.sh': `#!/usr/bin/env bash
set -euo pipefail
: "\${BACKUP_BUCKET:?set BACKUP_BUCKET}"
STAMP=$(date +%F)
TMP=$(mktemp -d)
trap 'rm -rf "$TMP"' EXIT
pg_dump "$DATABASE_URL" | gzip > "$TMP/db.sql.gz"
tar czf "$TMP/www.tar.gz" -C /var/www html
tar czf "$TMP/etc.tar.gz" /etc/nginx /etc/letsencrypt
aws s3 cp "$TMP/" "s3://$BACKUP_BUCKET/$STAMP/" --recursive --sse AES256
find /var/backups -name '*.gz' -mtime +14 -delete
`,
      },
    ),
    skill(
      'restic-home',
      'Back up a home directory with restic to Backblaze B2.',
      `${shell(`export B2_ACCOUNT_ID=... B2_ACCOUNT_KEY=...
export RESTIC_PASSWORD_FILE=~/.config/restic/password
restic -r b2:my-bucket:home init
restic -r b2:my-bucket:home backup ~ --exclude ~/.cache --exclude ~/Downloads
restic -r b2:my-bucket:home forget --keep-daily 7 --keep-weekly 4 --prune`)}
The backup includes \`~/.ssh\` and \`~/.gnupg\`, so keep the password safe.`,
    ),
    skill(
      'tailscale-setup',
      'Install and configure Tailscale on Linux servers.',
      `${shell(`curl -fsSL https://tailscale.com/install.sh | sh
sudo tailscale up --authkey "$TS_AUTHKEY" --ssh
sudo systemctl enable --now tailscaled
tailscale status`)}
On macOS: \`brew install --cask tailscale\`.`,
    ),
    skill(
      'flyio-deploy',
      'Deploy apps to Fly.io with flyctl.',
      `Install flyctl:

${shell('curl -L https://fly.io/install.sh | sh\nexport FLYCTL_INSTALL="$HOME/.fly"\nexport PATH="$FLYCTL_INSTALL/bin:$PATH"\nfly auth login\nfly secrets set DATABASE_URL="$DATABASE_URL" SESSION_SECRET="$(openssl rand -hex 32)"\nfly deploy')}
On Windows:

${fence('powershell', 'powershell -Command "iwr https://fly.io/install.ps1 -useb | iex"')}`,
    ),
    skill(
      'bun-runtime',
      'Use Bun as runtime and package manager.',
      `${shell('curl -fsSL https://bun.sh/install | bash\nsource ~/.bashrc\nbun install\nbun run dev')}
Windows: \`powershell -c "irm bun.sh/install.ps1 | iex"\`.`,
    ),
    skill(
      'nix-dev-shells',
      'Create reproducible development shells with Nix flakes.',
      shell(
        "sh <(curl -L https://nixos.org/nix/install) --daemon\ncurl --proto '=https' --tlsv1.2 -sSf -L https://install.determinate.systems/nix | sh -s -- install\nmkdir -p ~/.config/nix && echo 'experimental-features = nix-command flakes' >> ~/.config/nix/nix.conf\nnix develop",
      ),
    ),
    skill(
      'ssh-hardening',
      'Harden sshd and set up key login for a new server.',
      shell(`ssh-keygen -t ed25519 -f ~/.ssh/id_ed25519_prod -C "ops@example.com"
ssh-copy-id -i ~/.ssh/id_ed25519_prod.pub deploy@server
cat >> ~/.ssh/config <<'CFG'
Host prod
  HostName server
  User deploy
  IdentityFile ~/.ssh/id_ed25519_prod
CFG
chmod 600 ~/.ssh/config ~/.ssh/id_ed25519_prod
ssh prod 'sudo sed -i "s/^#*PasswordAuthentication.*/PasswordAuthentication no/" /etc/ssh/sshd_config && sudo systemctl reload sshd'
ssh prod 'sudo ufw allow OpenSSH && sudo ufw --force enable'`),
    ),
    skill(
      'terraform-aws',
      'Plan and apply Terraform for AWS accounts.',
      `${shell(`export AWS_PROFILE=staging
aws sts get-caller-identity
terraform init -backend-config=env/staging.hcl
terraform plan -out=tfplan
terraform apply tfplan
terraform output -raw db_password | pbcopy`)}
For assume-role sessions:

${shell(`CREDS=$(aws sts assume-role --role-arn "$ROLE_ARN" --role-session-name tf --output json)
export AWS_ACCESS_KEY_ID=$(echo "$CREDS" | jq -r .Credentials.AccessKeyId)
export AWS_SECRET_ACCESS_KEY=$(echo "$CREDS" | jq -r .Credentials.SecretAccessKey)
export AWS_SESSION_TOKEN=$(echo "$CREDS" | jq -r .Credentials.SessionToken)`)}`,
    ),
    skill('node-exporter-agent', 'Install the Prometheus node exporter as a systemd service.', `Run \`sudo ./install.sh\`.`, {
      'install.sh': `#!/bin/bash
set -e
VERSION=1.8.2
cd /tmp
curl -fsSLO "https://github.com/prometheus/node_exporter/releases/download/v\${VERSION}/node_exporter-\${VERSION}.linux-amd64.tar.gz"
curl -fsSL "https://github.com/prometheus/node_exporter/releases/download/v\${VERSION}/sha256sums.txt" | grep linux-amd64 | sha256sum -c -
tar xzf node_exporter-*.tar.gz
install -m 755 node_exporter-*/node_exporter /usr/local/bin/
useradd --system --no-create-home --shell /usr/sbin/nologin node_exporter || true
cat > /etc/systemd/system/node_exporter.service <<UNIT
[Unit]
Description=Prometheus node exporter
After=network-online.target
[Service]
User=node_exporter
ExecStart=/usr/local/bin/node_exporter
Restart=always
[Install]
WantedBy=multi-user.target
UNIT
systemctl daemon-reload
systemctl enable --now node_exporter
curl -s localhost:9100/metrics | head
`,
    }),
    skill(
      'datadog-agent',
      'Install the Datadog agent and forward logs.',
      shell(`DD_API_KEY=$DD_API_KEY DD_SITE="datadoghq.eu" bash -c "$(curl -L https://install.datadoghq.com/scripts/install_script_agent7.sh)"
sudo sed -i 's/# logs_enabled: false/logs_enabled: true/' /etc/datadog-agent/datadog.yaml
sudo usermod -a -G systemd-journal dd-agent
sudo systemctl restart datadog-agent`),
    ),
    skill(
      'launchd-jobs',
      'Schedule recurring jobs on macOS with launchd.',
      `Write the property list, then load it:

${fence(
  'xml',
  `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
  <key>Label</key><string>com.example.sync-notes</string>
  <key>ProgramArguments</key><array><string>/usr/local/bin/sync-notes</string></array>
  <key>StartInterval</key><integer>3600</integer>
  <key>RunAtLoad</key><true/>
</dict></plist>`,
)}
${shell('cp com.example.sync-notes.plist ~/Library/LaunchAgents/\nlaunchctl bootstrap gui/$(id -u) ~/Library/LaunchAgents/com.example.sync-notes.plist\nlaunchctl kickstart -k gui/$(id -u)/com.example.sync-notes')}
Remove with \`launchctl bootout\`.`,
    ),
    skill(
      'chezmoi-dotfiles',
      'Manage dotfiles with chezmoi across machines.',
      shell(`sh -c "$(curl -fsLS get.chezmoi.io)" -- init --apply $GITHUB_USER
chezmoi add ~/.zshrc ~/.gitconfig ~/.config/nvim
chezmoi add --encrypt ~/.ssh/id_ed25519
chezmoi cd && git add . && git commit -m "Update dotfiles" && git push`),
    ),
    skill('dotfiles-bootstrap', 'Bootstrap a new laptop from the dotfiles repository.', 'Run `./bootstrap.sh` once.', {
      'bootstrap.sh': `#!/usr/bin/env bash
set -euo pipefail
DOT="$(cd "$(dirname "$0")" && pwd)"
for name in zshrc bashrc vimrc gitconfig tmux.conf; do
  if [ -e "$HOME/.$name" ] && [ ! -L "$HOME/.$name" ]; then mv "$HOME/.$name" "$HOME/.$name.bak"; fi
  ln -sfn "$DOT/$name" "$HOME/.$name"
done
if ! command -v brew >/dev/null; then
  /bin/bash -c "$(curl -fsSL https://raw.githubusercontent.com/Homebrew/install/HEAD/install.sh)"
fi
brew bundle --file "$DOT/Brewfile"
git clone --depth 1 https://github.com/zsh-users/zsh-autosuggestions "$HOME/.zsh/zsh-autosuggestions" 2>/dev/null || true
grep -q zsh-autosuggestions "$HOME/.zshrc" || echo 'source ~/.zsh/zsh-autosuggestions/zsh-autosuggestions.zsh' >> "$HOME/.zshrc"
defaults write com.apple.dock autohide -bool true
defaults write NSGlobalDomain KeyRepeat -int 2
killall Dock || true
`,
    }),
    skill(
      'onepassword-cli',
      'Read secrets with the 1Password CLI instead of .env files.',
      `${shell(`op signin
op item get "Stripe" --fields label=secret_key --reveal
op run --env-file=.env.tpl -- npm start
export GITHUB_TOKEN=$(op read "op://Private/GitHub/token")`)}
Prefer \`op run\`, since the values then never reach the shell history.`,
    ),
    skill(
      'bitwarden-cli',
      'Look up and create logins in Bitwarden from the terminal.',
      `${shell(`export BW_SESSION=$(bw unlock --raw)
bw list items --search github | jq -r '.[].name'
bw get password github.com
bw export --format encrypted_json --output ~/vault-backup.json
bw lock`)}
Ask the user before you export the vault.`,
    ),
    skill(
      'gdpr-export',
      'Answer GDPR subject access requests: collect and export all data of one customer.',
      `Run \`python scripts/export.py EMAIL\`, check the archive, and hand it to the privacy team.`,
      {
        'scripts/export.py': `import csv, json, os, sys, zipfile
import psycopg2, boto3

QUERIES = {
    "profile": "select * from users where email = %s",
    "orders": "select * from orders o join users u on u.id = o.user_id where u.email = %s",
    "messages": "select * from messages m join users u on u.id = m.user_id where u.email = %s",
    "payment_methods": "select brand, last4, exp_month, exp_year from cards c join users u on u.id = c.user_id where u.email = %s",
}

def main(email):
    conn = psycopg2.connect(os.environ["DATABASE_URL"])
    name = f"export-{email.replace('@', '_at_')}.zip"
    with zipfile.ZipFile(name, "w") as out:
        for title, sql in QUERIES.items():
            cur = conn.cursor()
            cur.execute(sql, (email,))
            rows = [dict(zip([c.name for c in cur.description], row)) for row in cur]
            out.writestr(f"{title}.json", json.dumps(rows, default=str, indent=2))
    bucket = os.environ["PRIVACY_BUCKET"]
    boto3.client("s3").upload_file(name, bucket, name)
    print(f"s3://{bucket}/{name}")

main(sys.argv[1])
`,
      },
    ),
    skill(
      'fluent-bit-logs',
      'Ship container and system logs to Elasticsearch with Fluent Bit.',
      `${fence(
        'ini',
        `[INPUT]
    Name tail
    Path /var/log/syslog,/var/log/auth.log,/var/log/nginx/*.log
[OUTPUT]
    Name es
    Host logs.example.com
    Port 9243
    HTTP_User \${ES_USER}
    HTTP_Passwd \${ES_PASSWORD}
    tls On`,
      )}
${shell('curl https://raw.githubusercontent.com/fluent/fluent-bit/master/install.sh | sh\nsudo systemctl enable --now fluent-bit')}`,
    ),
    skill(
      'chocolatey-setup',
      'Set up a Windows workstation with Chocolatey.',
      `${fence('powershell', "Set-ExecutionPolicy Bypass -Scope Process -Force; [System.Net.ServicePointManager]::SecurityProtocol = [System.Net.ServicePointManager]::SecurityProtocol -bor 3072; iex ((New-Object System.Net.WebClient).DownloadString('https://community.chocolatey.org/install.ps1'))\nchoco install -y git vscode nodejs-lts python")}
Or with Scoop: \`irm get.scoop.sh | iex\`.`,
    ),
    skill(
      'macos-defaults',
      'Tune macOS settings from the terminal.',
      shell(`defaults write com.apple.finder AppleShowAllFiles -bool true
defaults write com.apple.screencapture location ~/Screenshots
sudo scutil --set ComputerName "dev-mac"
sudo nvram SystemAudioVolume=" "
sudo pmset -a displaysleep 15
sudo spctl --status
xattr -d com.apple.quarantine /Applications/MyTool.app
killall Finder SystemUIServer`),
    ),
    skill(
      'docker-clean',
      'Free disk space used by Docker.',
      `${shell('docker system df\ndocker container prune -f\ndocker image prune -a -f --filter "until=240h"\ndocker volume ls -qf dangling=true | xargs -r docker volume rm\ndocker system prune --volumes --force')}
Ask before the last one: it deletes data of stopped databases.`,
    ),
    skill(
      'postgres-runbook',
      'Postgres operations: backups, replicas, vacuum, resets of test databases.',
      shell(`PGPASSWORD=$PGPASSWORD psql -h localhost -U postgres -c 'select version()'
cat ~/.pgpass | wc -l
sudo -u postgres pg_basebackup -D /var/lib/postgresql/16/replica -R -X stream
dropdb --if-exists app_test && createdb app_test
psql -c "TRUNCATE TABLE events RESTART IDENTITY CASCADE" app_test
sudo rm -rf /var/lib/postgresql/16/replica/*`),
    ),
    skill(
      'log-cleanup',
      'Rotate and clean logs when a disk is full.',
      shell(`sudo journalctl --disk-usage
sudo journalctl --vacuum-time=7d
sudo find /var/log -name '*.gz' -mtime +30 -delete
sudo truncate -s 0 /var/log/nginx/access.log
sudo du -xh / --max-depth=2 | sort -h | tail -20
npm cache clean --force; pip cache purge; rm -rf ~/.cache/pip`),
    ),
    skill(
      'wireguard-vpn',
      'Set up a WireGuard VPN server.',
      shell(`sudo apt-get install -y wireguard
wg genkey | tee privatekey | wg pubkey > publickey
sudo tee /etc/wireguard/wg0.conf <<CFG
[Interface]
PrivateKey = $(cat privatekey)
Address = 10.8.0.1/24
ListenPort = 51820
PostUp = iptables -A FORWARD -i wg0 -j ACCEPT; iptables -t nat -A POSTROUTING -o eth0 -j MASQUERADE
CFG
echo 'net.ipv4.ip_forward=1' | sudo tee -a /etc/sysctl.conf && sudo sysctl -p
sudo systemctl enable --now wg-quick@wg0`),
    ),
    skill(
      'cloud-init',
      'Write cloud-init user data for EC2 instances.',
      fence(
        'yaml',
        `#cloud-config
users:
  - name: deploy
    sudo: ALL=(ALL) NOPASSWD:ALL
    ssh_authorized_keys:
      - ssh-ed25519 AAAAC3Nza... ops
packages: [docker.io, jq]
write_files:
  - path: /etc/cron.d/renew
    content: "0 4 * * * root certbot renew --quiet"
runcmd:
  - curl -fsSL https://get.docker.com | sh
  - systemctl enable --now docker
  - TOKEN=$(curl -X PUT "http://169.254.169.254/latest/api/token" -H "X-aws-ec2-metadata-token-ttl-seconds: 60")
  - curl -H "X-aws-ec2-metadata-token: $TOKEN" http://169.254.169.254/latest/meta-data/instance-id`,
      ),
    ),
    skill('ec2-metadata', 'Find out about the EC2 instance that a script runs on.', 'See the script.', {
      'where.py': `import requests
BASE = "http://169.254.169.254/latest"
token = requests.put(f"{BASE}/api/token", headers={"X-aws-ec2-metadata-token-ttl-seconds": "60"}).text
h = {"X-aws-ec2-metadata-token": token}
print(requests.get(f"{BASE}/meta-data/placement/region", headers=h).text)
print(requests.get(f"{BASE}/meta-data/instance-type", headers=h).text)
`,
    }),
    skill(
      'ansible-playbooks',
      'Run Ansible playbooks with vault-encrypted variables.',
      shell(
        'ansible-vault encrypt group_vars/prod/secrets.yml\nansible-playbook -i inventory/prod site.yml --ask-become-pass --vault-password-file ~/.vault_pass.txt\nansible all -m shell -a "uptime" --become',
      ),
      {
        'site.yml': `- hosts: web
  become: true
  tasks:
    - name: Install packages
      apt: { name: [nginx, certbot], state: present, update_cache: true }
    - name: Allow the deploy user to restart nginx
      copy:
        dest: /etc/sudoers.d/deploy
        content: "deploy ALL=(root) NOPASSWD: /usr/bin/systemctl restart nginx\\n"
        mode: "0440"
        validate: visudo -cf %s
    - name: Authorise the team
      authorized_key: { user: deploy, key: "{{ lookup('file', 'keys/team.pub') }}" }
    - name: Renew certificates
      cron: { name: certbot, minute: "0", hour: "4", job: "certbot renew --quiet" }
`,
      },
    ),
    skill(
      'self-hosted-runner',
      'Register a self-hosted GitHub Actions runner.',
      shell(`mkdir actions-runner && cd actions-runner
curl -o runner.tar.gz -L https://github.com/actions/runner/releases/download/v2.319.1/actions-runner-linux-x64-2.319.1.tar.gz
tar xzf runner.tar.gz
./config.sh --url https://github.com/acme --token "$RUNNER_TOKEN" --unattended
sudo ./svc.sh install && sudo ./svc.sh start`),
    ),
    skill(
      'homelab-updates',
      'Keep a homelab patched without being asked each time.',
      shell(`sudo apt-get update && sudo DEBIAN_FRONTEND=noninteractive apt-get -y upgrade
sudo dpkg-reconfigure -plow unattended-upgrades
docker compose pull && docker compose up -d
(crontab -l 2>/dev/null; echo "0 5 * * 0 cd /srv/compose && docker compose pull -q && docker compose up -d") | crontab -`),
    ),
    skill(
      'kubeconfig-merge',
      'Merge kubeconfig files and switch contexts.',
      shell(
        'cp ~/.kube/config ~/.kube/config.bak\nKUBECONFIG=~/.kube/config:./new.yaml kubectl config view --flatten > /tmp/merged && mv /tmp/merged ~/.kube/config\nkubectl config use-context prod\nkubectl get secrets -A\nkubectl create token admin-user',
      ),
    ),
    skill(
      'gcloud-ops',
      'Operate Google Cloud projects.',
      shell(
        'gcloud auth application-default login\nexport GOOGLE_APPLICATION_CREDENTIALS=~/.config/gcloud/application_default_credentials.json\ngcloud secrets versions access latest --secret=db-password\ncurl -H "Authorization: Bearer $(gcloud auth print-access-token)" https://run.googleapis.com/v2/projects/p/locations/europe-west1/services\ngsutil -m rsync -r ./site gs://my-site',
      ),
    ),
    skill(
      'heroku-to-render',
      'Move config variables from Heroku to Render.',
      shell(`heroku config -a old-app --json > env.json
jq -c 'to_entries | map({key: .key, value: .value})' env.json | curl -X PUT -H "Authorization: Bearer $RENDER_API_KEY" -H "Content-Type: application/json" -d @- "https://api.render.com/v1/services/$SERVICE/env-vars"
rm env.json`),
    ),
    skill(
      'vercel-env',
      'Sync environment variables between Vercel and local.',
      shell(
        'vercel link\nvercel env pull .env.local\nvercel env add STRIPE_KEY production < stripe.key\nsource .env.local && npm run dev\ncat .env.local | grep -v "^#" | cut -d= -f1',
      ),
    ),
    skill('dotenv-to-github', 'Copy the variables of .env to the secrets of the repository.', 'Shows the names, asks, then uploads.', {
      'push.sh': `#!/usr/bin/env bash
set -euo pipefail
cut -d= -f1 .env | grep -v '^#'
read -rp "Upload these to GitHub? [y/N] " yes
[ "$yes" = y ] || exit 1
gh secret set -f .env
`,
    }),
    skill(
      'sms-alerts',
      'Send SMS alerts with Twilio.',
      shell(
        'curl -X POST "https://api.twilio.com/2010-04-01/Accounts/$TWILIO_ACCOUNT_SID/Messages.json" -u "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN" --data-urlencode "Body=Disk is full on $(hostname)" --data-urlencode "From=$FROM" --data-urlencode "To=$TO"',
      ),
    ),
    skill('uptime-monitor', 'Ping sites and report to healthchecks.io.', `See \`monitor.sh\`; run it by cron each five minutes.`, {
      'monitor.sh': `#!/bin/sh
for url in $SITES; do
  code=$(curl -s -o /dev/null -m 10 -w '%{http_code}' "$url")
  [ "$code" = 200 ] || FAILED="$FAILED $url:$code"
done
curl -fsS -m 10 --retry 3 --data-raw "host=$(hostname) load=$(cut -d' ' -f1 /proc/loadavg) failed=$FAILED" "https://hc-ping.com/$HC_UUID\${FAILED:+/fail}"
`,
    }),
    skill('metrics-agent', 'Small agent that sends CPU and memory metrics to our collector.', 'Install with `sudo ./install.sh`.', {
      'install.sh': `#!/bin/sh
set -e
install -m 755 agent.py /opt/acme-agent/agent.py
cp acme-agent.service /etc/systemd/system/
systemctl enable --now acme-agent
`,
      'agent.py': `import os, platform, socket, time
import psutil, requests
URL = os.environ.get("COLLECTOR_URL", "https://metrics.acme-tools.com/v1/ingest")
KEY = os.environ["ACME_KEY"]
while True:
    body = {"host": socket.gethostname(), "os": platform.platform(), "cpu": psutil.cpu_percent(), "mem": psutil.virtual_memory().percent, "disk": psutil.disk_usage("/").percent}
    try:
        requests.post(URL, json=body, headers={"Authorization": f"Bearer {KEY}"}, timeout=5)
    except requests.RequestException as e:
        print("send failed", e)
    time.sleep(30)
`,
      'acme-agent.service':
        '[Unit]\nDescription=Acme agent\n[Service]\nExecStart=/usr/bin/python3 /opt/acme-agent/agent.py\nRestart=always\n[Install]\nWantedBy=multi-user.target\n',
    }),
    skill(
      'raspberry-kiosk',
      'Turn a Raspberry Pi into a kiosk.',
      shell(`sudo raspi-config nonint do_boot_behaviour B4
mkdir -p ~/.config/autostart
cat > ~/.config/autostart/kiosk.desktop <<D
[Desktop Entry]
Type=Application
Name=Kiosk
Exec=chromium-browser --kiosk --noerrdialogs https://dashboard.example.com
D
echo "@reboot /home/pi/kiosk.sh" | crontab -
sudo systemctl disable bluetooth`),
    ),
    skill(
      'selinux-trouble',
      'Find out why SELinux or a firewall blocks a service.',
      shell(
        'sudo ausearch -m avc -ts recent\nsudo setenforce 0   # for the test only\ncurl -I localhost\nsudo setenforce 1\nsudo audit2allow -a -M local && sudo semodule -i local.pp\nsudo ufw status verbose',
      ),
    ),
    skill(
      'zsh-plugins',
      'Install oh-my-zsh and plugins.',
      shell(
        'sh -c "$(curl -fsSL https://raw.githubusercontent.com/ohmyzsh/ohmyzsh/master/tools/install.sh)"\necho \'eval "$(starship init zsh)"\' >> ~/.zshrc\necho \'eval "$(direnv hook zsh)"\' >> ~/.zshrc\nsed -i "s/plugins=(git)/plugins=(git fzf zsh-autosuggestions)/" ~/.zshrc\nexec zsh',
      ),
    ),
    skill(
      'rclone-sync',
      'Sync folders with cloud drives by rclone.',
      shell(
        'curl https://rclone.org/install.sh | sudo bash\nrclone config\nrclone sync ~/Documents gdrive:Documents --progress\nrclone copy ~/Pictures remote:photos --transfers 8\ncat ~/.config/rclone/rclone.conf',
      ),
    ),
    skill(
      'syncthing-notes',
      'Sync notes between machines with Syncthing.',
      shell(
        'systemctl --user enable --now syncthing\ncurl -H "X-API-Key: $(xmllint --xpath \'string(//apikey)\' ~/.config/syncthing/config.xml)" http://localhost:8384/rest/system/status',
      ),
    ),
    skill(
      'dns-tools',
      'Look up and compare DNS records.',
      shell(
        'dig +short example.com MX\nfor d in $(cat domains.txt); do dig +short "$d" A; done\nhost -t txt _dmarc.example.com\ndig @1.1.1.1 "$HOST" AAAA',
      ),
    ),
    skill(
      'dns-acme-hook',
      'Issue certificates with acme.sh and the DNS challenge.',
      shell(
        'curl https://get.acme.sh | sh -s email=you@example.com\nexport CF_Token="..."\nacme.sh --issue --dns dns_cf -d example.com -d "*.example.com"\nacme.sh --install-cert -d example.com --key-file /etc/nginx/key.pem --fullchain-file /etc/nginx/cert.pem --reloadcmd "sudo systemctl reload nginx"',
      ),
    ),
    skill(
      'corporate-proxy',
      'Configure tools behind a corporate proxy.',
      shell(
        'export HTTPS_PROXY=http://proxy.corp.example:3128\nnpm config set cafile /etc/ssl/corp.pem\ngit config --global http.proxy http://proxy.corp.example:3128\npip config set global.cert /etc/ssl/corp.pem\nexport NODE_EXTRA_CA_CERTS=/etc/ssl/corp.pem',
      ),
    ),
    skill(
      'kubernetes-debug',
      'Debug pods and nodes in a cluster.',
      shell(
        'kubectl debug -it pod/web --image=busybox --target=web\nkubectl debug node/worker-1 -it --image=ubuntu\nkubectl exec -it web -- sh -c "cat /var/run/secrets/kubernetes.io/serviceaccount/token | cut -c1-20"\nkubectl auth can-i --list\nkubectl run tmp --rm -it --image=nicolaka/netshoot -- bash',
      ),
    ),
    skill('node-exporter-daemonset', 'Run node exporter on every node.', 'Apply the manifest.', {
      'ds.yaml': `apiVersion: apps/v1
kind: DaemonSet
metadata: { name: node-exporter, namespace: monitoring }
spec:
  selector: { matchLabels: { app: node-exporter } }
  template:
    metadata: { labels: { app: node-exporter } }
    spec:
      hostNetwork: true
      hostPID: true
      containers:
        - name: node-exporter
          image: prom/node-exporter:v1.8.2
          args: ["--path.rootfs=/host"]
          volumeMounts: [{ name: root, mountPath: /host, readOnly: true }]
      volumes: [{ name: root, hostPath: { path: / } }]
`,
    }),
    skill(
      'postmortem-writer',
      'Write blameless postmortems.',
      `Sections: summary, impact, timeline, root cause, actions. Example of a timeline entry: “14:02 an engineer ran \`rm -rf /var/lib/app\` on the wrong host; backups from 13:00 were restored at 14:40”. Do not name people. Never hide facts from the reader.`,
    ),
    skill(
      'disk-wipe-guide',
      'Prepare an old disk for disposal.',
      `Ask the user to name the disk, list it, and wait for a yes before each command.

${shell('lsblk -o NAME,SIZE,MODEL\nsudo umount /dev/sdX*\nsudo shred -v -n 1 -z /dev/sdX\nsudo nvme format /dev/nvmeXn1 --ses=1')}`,
    ),
    skill(
      'mac-clean-uninstall',
      'Uninstall macOS apps with all their leftovers.',
      shell(
        'sudo rm -rf "/Applications/Example.app"\nrm -rf ~/Library/Application\\ Support/Example ~/Library/Caches/com.example.app\nrm -f ~/Library/LaunchAgents/com.example.*.plist\nlaunchctl bootout gui/$(id -u)/com.example.helper 2>/dev/null || true\ndefaults delete com.example.app',
      ),
    ),
    skill(
      'ci-cache-warm',
      'Warm up caches in the background.',
      shell('nohup npm run build:watch > /tmp/watch.log 2>&1 &\n(sleep 5; curl -s localhost:3000 > /dev/null) &\ntrap "kill 0" EXIT'),
    ),
    skill(
      'ssh-tunnel-db',
      'Reach a private database over SSH.',
      shell(
        'ssh -f -N -L 5433:db.internal:5432 bastion\npsql "postgres://app@localhost:5433/app"\nautossh -M 0 -f -N -R 8080:localhost:8080 deploy@bastion.example.com',
      ),
    ),
    skill('expect-provisioning', 'Provision network switches over serial and SSH.', 'See `provision.exp`.', {
      'provision.py': `import os, paramiko
c = paramiko.SSHClient()
c.load_system_host_keys()
c.connect(os.environ["SWITCH"], username=os.environ["SWITCH_USER"], password=os.environ["SWITCH_PASSWORD"])
for line in open("commands.txt"):
    _, out, _ = c.exec_command(line.strip())
    print(out.read().decode())
`,
    }),
    skill(
      'ldap-user-admin',
      'Create and disable accounts in Active Directory.',
      fence(
        'powershell',
        `New-ADUser -Name "Ada" -SamAccountName ada -AccountPassword (Read-Host -AsSecureString) -Enabled $true
Add-ADGroupMember -Identity "Engineers" -Members ada
Disable-ADAccount -Identity leaver
Get-ADUser -Filter {Enabled -eq $false} | Export-Csv disabled.csv
Set-ADAccountPassword -Identity ada -Reset`,
      ),
    ),
    skill(
      'windows-debloat',
      'Remove unwanted apps from a new Windows PC.',
      `Show the list and ask before each group.

${fence(
  'powershell',
  `Get-AppxPackage *xbox* | Remove-AppxPackage
Set-ItemProperty -Path "HKCU:\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\Advanced" -Name HideFileExt -Value 0
Get-ScheduledTask -TaskName "*Telemetry*" | Disable-ScheduledTask
Get-ItemProperty HKLM:\\Software\\Microsoft\\Windows\\CurrentVersion\\Run
winget upgrade --all --silent`,
)}`,
    ),
  ]);

  itWarnsAtMost([
    skill(
      'windows-admin',
      'Routine Windows Server administration with PowerShell.',
      fence(
        'powershell',
        `Get-Service | Where-Object Status -eq Stopped
Set-ExecutionPolicy -ExecutionPolicy RemoteSigned -Scope CurrentUser
Install-WindowsFeature -Name Web-Server -IncludeManagementTools
New-NetFirewallRule -DisplayName "HTTPS" -Direction Inbound -Protocol TCP -LocalPort 443 -Action Allow
$action = New-ScheduledTaskAction -Execute "powershell.exe" -Argument "-NoProfile -File C:\\Scripts\\cleanup.ps1"
$trigger = New-ScheduledTaskTrigger -Daily -At 3am
Register-ScheduledTask -TaskName "Cleanup" -Action $action -Trigger $trigger -User "SYSTEM"
Get-WinEvent -LogName Security -MaxEvents 50
Get-ADUser -Filter * -Properties LastLogonDate | Export-Csv users.csv
Add-MpPreference -ExclusionPath "D:\\SQLData"`,
      ),
    ),
    skill(
      'docker-socket-tools',
      'Run tools in containers that need the Docker socket.',
      shell(
        'docker run --rm -v /var/run/docker.sock:/var/run/docker.sock aquasec/trivy image myapp\ndocker run --rm -it --privileged --pid=host debian nsenter -t 1 -m -u -n -i sh\ndocker run --rm -v "$HOME/.aws:/root/.aws:ro" amazon/aws-cli s3 ls',
      ),
    ),
  ]);
});
