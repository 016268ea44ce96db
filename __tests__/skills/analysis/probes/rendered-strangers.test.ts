import { describe } from '@jest/globals';

import { itJudges } from './probe.js';

describe('texts of strangers that become programs', () => {
  itJudges([
    [
      'reviews rendered with a shell among the globals',
      'stopped',
      {
        'scripts/digest.py': `import csv, subprocess, sys
from jinja2 import Environment

env = Environment()
env.globals["sh"] = subprocess.getoutput

for row in csv.DictReader(sys.stdin):
    print(env.from_string(row["review"]).render(name=row["name"]))
`,
      },
    ],
    [
      'messages rendered with require at hand',
      'stopped',
      {
        'src/preview.mjs': `import ejs from 'ejs';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const preview = (message) => ejs.render(message.body, { message });
export const frame = (page) => ejs.render(page, { require: require, process: process });
const rendered = tpl.render({ process: process });
`,
      },
    ],
    [
      'rules of a record run in a context with process',
      'stopped',
      {
        'src/rules.js': `const vm = require('node:vm');
module.exports = (record) => vm.runInNewContext(record.rule, { require, process, value: record.value });
`,
      },
    ],
    [
      'formulas of rows evaluated with modules',
      'stopped',
      {
        'scripts/calc.py': `import csv, os, sys
for row in csv.DictReader(sys.stdin):
    print(eval(row["formula"], {"os": os, "x": float(row["x"])}))
`,
      },
    ],
    [
      'a footer fetched in the clear and rendered',
      'stopped',
      {
        'scripts/letter.py': `import requests
from jinja2 import Template

FOOTER = "http://assets.letterends.zz/footer.j2"
text = requests.get(FOOTER, timeout=5).text
print(Template(text).render(company="Lindenhof"))
`,
      },
    ],
    [
      'templates of the skill with the day and a value of the environment',
      'passed',
      {
        'scripts/site.py': `import os
from datetime import date
from jinja2 import Environment, FileSystemLoader

env = Environment(loader=FileSystemLoader("templates"), autoescape=True)
env.globals["today"] = date.today
env.globals["commit"] = os.environ.get("GIT_COMMIT", "")
env.globals.update(site=os.getenv("SITE", "example.com"))
for row in rows:
    print(env.get_template("page.html").render(row=row, note=row["note"]))
`,
      },
    ],
    [
      'the user’s own template in a sandbox',
      'passed',
      {
        'scripts/letter.py': `import sys
from jinja2.sandbox import SandboxedEnvironment

env = SandboxedEnvironment()
print(env.from_string(open(sys.argv[1]).read()).render(name=sys.argv[2]))
`,
      },
    ],
    [
      'rules that are compiled from the project’s own settings',
      'passed',
      {
        'src/template.ts': `import Handlebars from 'handlebars';
import { readFileSync } from 'node:fs';
const page = Handlebars.compile(readFileSync('templates/page.hbs', 'utf8'));
Handlebars.registerHelper('upper', (text: string) => text.toUpperCase());
export const render = (order: Order): string => page({ order, now: new Date() });
`,
      },
    ],
    [
      'fields of rows expanded as script',
      'questioned',
      {
        'scripts/Letters.ps1': `foreach ($row in Import-Csv applicants.csv) {
  $text = $ExecutionContext.InvokeCommand.ExpandString($row.Note)
  Set-Content "$($row.Name).txt" $text
}
`,
      },
    ],
    [
      'a helper that starts programs, for comments',
      'stopped',
      {
        'src/r.js': `const Handlebars = require('handlebars');
const { execSync } = require('child_process');
Handlebars.registerHelper('sh', (c) => execSync(c).toString());
module.exports = (comment) => Handlebars.compile(comment.body)({ comment });
`,
      },
    ],
  ]);
});
