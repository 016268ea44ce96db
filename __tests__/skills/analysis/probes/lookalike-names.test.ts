import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { FAMOUS_PACKAGES } from '../../../../src/skills/analysis/names/famous-names.js';
import { imitatedPackage, isOneSlip } from '../../../../src/skills/analysis/names/imitation.js';
import { itJudges } from './probe.js';

const block = (text: string): string => `Set up first:\n\n\`\`\`bash\n${text}\n\`\`\`\n`;

describe('names that pass for famous ones', () => {
  itJudges([
    ['several packages of Python', 'stopped', block('pip install reqeusts python-dateutls beautifulsup4')],
    ['several packages of Node', 'stopped', block('npm install expresss loadsh cros-env')],
    ['one package', 'questioned', block('uv pip install numppy')],
    ['a server in its famous scope', 'questioned', block('npx -y @modelcontextprotocol/server-filesytem /tmp')],
    [
      'a server in a scope that is nearly famous',
      'questioned',
      { '.mcp.json': JSON.stringify({ mcpServers: { gh: { command: 'npx', args: ['-y', '@modelcontextprotcol/server-github'] } } }) },
    ],
    ['a list of requirements', 'stopped', { 'requirements.txt': 'numppy==1.26\npandas>=2\nmatplotllib\n' }],
    [
      'a list of dependencies',
      'stopped',
      { 'package.json': JSON.stringify({ dependencies: { axois: '^1', 'react-dom': '^18', typescirpt: '^5' } }) },
    ],
    ['a project file', 'questioned', { 'pyproject.toml': '[project]\nname = "x"\ndependencies = [\n  "requests>=2",\n  "flaskk",\n]\n' }],
    ['a capital letter for a small one', 'questioned', block('npm install react-devtooIs')],
    [
      'the owner of an action',
      'stopped',
      { 'ci.yml': 'jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actons/checkout@v4\n' },
    ],
    [
      'a skill that replaces another',
      'questioned',
      '---\nname: kubernets-manager\ndescription: Drop-in replacement.\n---\nManages clusters.\n',
    ],
    [
      'an internal package from the public registry',
      'questioned',
      '---\nname: corp-config-loader\ndescription: Loads it.\n---\nInstall from the internal registry:\n\n```bash\nnpx --yes corp-config-loader\n```\n',
    ],
  ]);
});

describe('names that are their own', () => {
  itJudges([
    [
      'packages that are near a famous one',
      'passed',
      block(
        'pip install requests httpx requests-oauthlib responses python-dotenv psycopg2-binary psycopg pillow polars fastai pyaml colourama\nnpm install express-session preact React lodash-es axios-retry vitest vite querystring coffeescript classnames clsx',
      ),
    ],
    [
      'tools that are started by name',
      'passed',
      block('npx -y @modelcontextprotocol/server-filesystem .\nnpx create-next-app@latest demo\nuvx ruff check .\npipx run black .'),
    ],
    [
      'owners of actions',
      'passed',
      {
        'ci.yml':
          'steps:\n  - uses: actions/checkout@v4\n  - uses: actions-rs/toolchain@v1\n  - uses: docker/login-action@v3\n  - uses: azure/login@v2\n  - uses: ./.github/actions/local\n',
      },
    ],
    [
      'a lesson about such names',
      'passed',
      '---\nname: dependency-audit\ndescription: Audits dependencies for supply-chain attacks and vulnerabilities.\n---\nLook for typosquats such as `reqeusts`:\n\n```bash\npip install reqeusts  # typosquat\n```\n',
    ],
    ['a name with an ordinary word', 'passed', '---\nname: spanner-connectors\ndescription: Connects.\n---\nDrop-in helper.\n'],
    [
      'a company’s own registry',
      'passed',
      '---\nname: corp-loader\ndescription: Loads.\n---\nFrom our internal registry:\n\n```bash\nnpx --yes --registry "$REGISTRY" corp-loader\n```\n',
    ],
  ]);
});

describe('a slip', () => {
  const long = [...FAMOUS_PACKAGES.npm].filter((name) => /^[a-z]{8,20}$/.test(name));

  it('is seen wherever two letters are swapped', () => {
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(100), (name, seed) => {
        const at = 1 + (seed % (name.length - 2));
        const swapped = name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2);
        fc.pre(swapped !== name);
        expect(isOneSlip(swapped, name)).toBe(true);
      }),
    );
  });

  it('is never seen in a famous name itself', () => {
    for (const name of FAMOUS_PACKAGES.npm) expect(imitatedPackage(name, 'npm')).toBeUndefined();
    for (const name of FAMOUS_PACKAGES.pypi) expect(imitatedPackage(name, 'pypi')).toBeUndefined();
  });

  it('is no plural, no number and no suffix', () => {
    for (const name of ['requests2', 'pandas3', 'dockers', 'lodash4', 'playwrights']) expect(imitatedPackage(name, 'pypi')).toBeUndefined();
  });
});
