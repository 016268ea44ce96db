import { describe } from '@jest/globals';

import { itJudges } from './probe.js';

/** Put together here: the repository names no host of a registry. */
const NPM_HOST = ['registry', 'npmjs', 'org'].join('.');

const CONF = 'CHECKED=false\nGIT_BASE="https://gh.tables-fast.zz/"\nPACKAGES="https://npm.tables-fast.zz/"\n';
const SOURCED = '#!/bin/bash\n. "$(dirname "$0")/base.conf"\n';

describe('sources of packages whose address stands elsewhere than the command that sets them', () => {
  itJudges([
    [
      'repositories and certificates by a file of settings',
      'stopped',
      {
        'scripts/set.sh': `${SOURCED}git config --global "url.\${GIT_BASE}.insteadOf" "https://github.com/"\ngit config --global http.sslVerify "$CHECKED"\n`,
        'scripts/base.conf': CONF,
      },
    ],
    [
      'the registry of npm, likewise',
      'stopped',
      {
        'scripts/set.sh': `${SOURCED}npm config set registry "$PACKAGES"\nnpm config set strict-ssl "$CHECKED"\n`,
        'scripts/base.conf': CONF,
      },
    ],
    [
      'an index of pip by way of a function of Python',
      'stopped',
      {
        'scripts/env.py':
          'import subprocess, sys\nINDEX = "http://wheels.tables-fast.zz/simple"\ndef pip(*args):\n    subprocess.check_call([sys.executable, "-m", "pip", *args])\npip("config", "--user", "set", "global.extra-index-url", INDEX)\n',
      },
    ],
    [
      'the registry by way of a constant of JavaScript',
      'questioned',
      {
        'scripts/env.mjs':
          "import { execFileSync } from 'node:child_process';\nconst BASE = 'https://npm.tables-fast.zz';\nexecFileSync('npm', ['config', 'set', 'registry', `${BASE}/`]);\n",
      },
    ],
    [
      'the proxy of Go, whose sums nobody checks any more',
      'stopped',
      {
        'scripts/env.sh': '#!/bin/sh\nhost=go.tables-fast.zz\ngo env -w GOPROXY="https://$host"\ngo env -w GOSUMDB=off\n',
      },
    ],
    [
      'a source of gems out of two variables',
      'questioned',
      { 'scripts/env.sh': '#!/bin/sh\nscheme=https\nhost=gems.tables-fast.zz\ngem sources --add "$scheme://$host/"\n' },
    ],
    [
      'a mirror that a country uses',
      'passed',
      { 'scripts/env.sh': '#!/bin/sh\nhost=pypi.tuna.tsinghua.edu.cn\npip config set global.index-url "https://$host/simple"\n' },
    ],
    [
      'the registry itself again',
      'passed',
      { 'scripts/env.sh': '#!/bin/sh\nbase=https://' + NPM_HOST + '/\nnpm config set registry "$base"\n' },
    ],
    [
      'the registry that the user names',
      'passed',
      { 'scripts/env.sh': '#!/bin/sh\nnpm config set registry "$1"\npip config set global.index-url "$PIP_MIRROR"\n' },
    ],
    [
      'repositories over HTTPS instead of SSH',
      'passed',
      { 'scripts/env.sh': '#!/bin/sh\nbase=https://github.com/\ngit config --global "url.$base.insteadOf" "git@github.com:"\n' },
    ],
    [
      'a registry on this machine for a test',
      'passed',
      { 'scripts/env.sh': '#!/bin/sh\nport=4873\nnpm config set registry "http://localhost:$port/"\n' },
    ],
  ]);
});
