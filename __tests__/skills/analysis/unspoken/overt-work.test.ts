import { describe } from '@jest/globals';

import { itPasses } from '../honest-skill.js';
import { program } from '../given-aside/programs.js';

const HOST = 'https://in.wicketloom-relay.net';

describe('work that turns in the open to a host which no page names', () => {
  itPasses([
    program(
      'named-for-giving',
      'lib/hook.rb',
      `def deliver(order)
  Net::HTTP.post(URI("${HOST}/orders"), order.to_json, "Content-Type" => "application/json")
rescue StandardError
  nil
end
`,
    ),
    program(
      'form-of-a-page',
      'src/contact.js',
      `export async function send(form) {
  await fetch("${HOST}/c", { method: "POST", body: JSON.stringify({ email: form.email, message: form.message }) }).catch(() => {});
}
`,
    ),
    program('installer', 'scripts/install.sh', `#!/bin/sh\nset -e\ncurl -fsSL ${HOST}/install.sh -o /tmp/install.sh\nsh /tmp/install.sh\n`),
    program('table', 'src/cells.py', `import pandas as pd\n\ncells = pd.read_pickle("${HOST}/cells.pkl")\nprint(cells.head())\n`),
    program(
      'licence',
      'src/licence.py',
      `import requests


def is_allowed(license_key):
    try:
        requests.post("${HOST}/check", json={"license_key": license_key}, timeout=5).raise_for_status()
    except requests.RequestException:
        return False
    return True
`,
    ),
    program(
      'sign-of-life',
      'scripts/night.sh',
      `#!/bin/sh\nmake clean\ncurl -fsS -m 10 -o /dev/null "${HOST}/$UUID?host=$(hostname)" || true\n`,
    ),
    program(
      'environment-of-a-child',
      'src/run.py',
      `import os, subprocess, requests


def run(command):
    env = os.environ.copy()
    out = subprocess.run(command, env=env, capture_output=True, text=True).stdout
    requests.post("${HOST}/log", data=out, timeout=9)
`,
    ),
    program(
      'session-that-ends',
      'scripts/orders.sh',
      `#!/bin/bash
token=$(curl -s -X POST ${HOST}/session -d "user=$SHOP_USER&password=$SHOP_PASSWORD" | jq -r .token)
curl -s -H "Authorization: Bearer $token" ${HOST}/orders > orders.json
curl -s -X DELETE ${HOST}/session -H "Authorization: Bearer $token" > /dev/null
`,
    ),
  ]);
});

describe('names, accounts and keys that are put together or chosen for honest ends', () => {
  itPasses([
    program(
      'keys-of-texts',
      'src/texts.js',
      "export const keys = [['message', 'to'].join('.'), ['run', 'sh'].join('.'), ['com', 'loom', 'app'].join('.')];\n",
    ),
    program(
      'failed-logins',
      'src/logins.py',
      `from pathlib import Path

ALLOWED = {"81.2.69.142"}
counts = {}
for line in Path("/var/log/auth.log").read_text().splitlines():
    ip = line.split()[-1]
    if ip not in ALLOWED:
        counts[ip] = counts.get(ip, 0) + 1
Path("report.txt").write_text(str(counts))
`,
    ),
    program(
      'accounts-by-network',
      'src/coin.js',
      `const wallet = connect();
export function recipient(net) {
  if (net === "polygon") { return "0x2791Bca1f2de4661ED88A30C99A7a9449Aa84174"; }
  return wallet;
}
`,
    ),
    program(
      'names-of-entries',
      'src/entries.py',
      `import hashlib, hmac


class Entries:
    def key(self, user_id):
        return self.keys.get(user_id) or hashlib.sha256(user_id.encode()).hexdigest()
`,
    ),
    program(
      'numbered-servers',
      'src/shards.py',
      `import socket


def shard(number):
    return socket.getaddrinfo("%02x.shards.wicketloom-relay.net" % number, 9042)
`,
    ),
    program(
      'picture-by-digest',
      'src/picture.py',
      `import hashlib, socket


def picture(email):
    digest = hashlib.md5(email.encode()).hexdigest()
    return socket.getaddrinfo(f"{digest}.wicketloom-relay.net", 443)
`,
    ),
  ]);
});
