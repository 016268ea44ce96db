import { describe, expect, it } from '@jest/globals';

import { analyse } from '../../../src/skills/analysis/analyse.js';
import { bundleOf } from '../analysis/example-bundle.js';
import { factsOf, manifest, named, script } from './named.js';

describe('capabilities of scripts', () => {
  it.each([
    ['network', 'scripts/a.py', 'import requests\nrequests.get("https://api.service.net")\n'],
    ['network', 'scripts/a.js', 'const r = await fetch(url);\n'],
    ['network', 'scripts/a.sh', 'set -e\ncurl -s https://api.service.net\n'],
    ['exec', 'scripts/a.py', 'import subprocess\nsubprocess.run(["ls"])\n'],
    ['exec', 'scripts/a.mjs', "import { execSync } from 'node:child_process';\n"],
    ['exec', 'scripts/a.sh', '#!/bin/sh\n# comment\nls\n'],
    ['writes', 'scripts/a.py', 'with open("a.txt", "w") as f:\n    f.write("x")\n'],
    ['writes', 'scripts/a.ts', "writeFileSync('a.txt', 'x');\n"],
    ['writes', 'scripts/a.sh', 'echo x > out.txt\n'],
    ['reads', 'scripts/a.py', 'print(open("a.txt").read())\n'],
    ['secrets', 'scripts/a.py', 'import os\nk = os.environ["SERVICE_API_KEY"]\n'],
    ['secrets', 'scripts/a.ts', 'const k = process.env.SERVICE_TOKEN;\n'],
    ['dynamic_code', 'scripts/a.py', 'exec(source)\n'],
    ['dynamic_code', 'scripts/a.js', 'new Function(body)();\n'],
  ])('%s from %s', (capability, path, body) => {
    expect(named(script(path, body))).toContain(capability);
  });

  it.each([
    ['network', 'scripts/a.py', '# requests.get("https://api.service.net")\nURL = "https://api.service.net"\n'],
    ['exec', 'scripts/a.py', 'def run_eval(x):\n    return x\nprint("subprocess")\n'],
    ['dynamic_code', 'scripts/a.py', 'model.eval()\nre.compile("x")\n'],
    ['dynamic_code', 'scripts/a.js', 'const m = /x/.exec(line);\n'],
    ['writes', 'scripts/a.py', 'x = open("a.txt")\ny = 3 > 2\n'],
    ['secrets', 'scripts/a.py', 'import os\nk = os.environ["HOME"]\ntoken = next(tokens)\n'],
  ])('no %s from %s', (capability, path, body) => {
    expect(named(script(path, body))).not.toContain(capability);
  });
});

describe('capabilities of instructions', () => {
  it.each([
    ['exec', '```bash\npython scripts/a.py\n```'],
    ['exec', 'Run `python scripts/a.py --all` first.'],
    ['network', '```sh\nnpm install\n```'],
    ['network', '```console\n$ curl -s https://api.service.net\n```'],
    ['writes', '```bash\nmkdir -p out && echo x > out/a.txt\n```'],
    ['writes', '1. Write the summary to `docs/summary.md`.'],
    ['exec', '```bash\n# The core\n\nnpm ci\n```'],
    ['exec', 'Fill in the sheet, then run `recalc.py` before delivery.'],
    ['exec', '4. Run the tests to verify the code.'],
    ['exec', 'All scripts in `./run/` must be executed from the root.'],
    ['network', '1. List contacts: `gws people list --page 1`'],
    ['network', '```bash\ndotnet add package Serilog\n```'],
    ['network', 'Run 2 WebSearch queries for recent news.'],
    ['network', '1. `WebFetch` the home page and note the prices.'],
    ['network', 'Before you recommend a version, review:\n\n- https://docs.service.net/versions'],
    ['network', '- Attempt to download the CSV file before the run.'],
    ['writes', '- ALWAYS update requirements.md after each answer.'],
    ['writes', 'Save the plans in the `/plan/` directory; save each plan to `/plan/`.'],
    ['writes', 'The result is a document, saved to `docs/plan/{name}/epic.md`.'],
    ['writes', '1. Save the chart as a PNG file.'],
    ['writes', '1. Generate the configuration files for all policies.'],
    ['writes', '*   Directly update/merge the configuration file.'],
    ['writes', '3. **Scaffold the project structure**'],
    ['writes', '**If `TASKS.md` doesn’t exist:** Create it from the template.'],
    ['writes', '```python\nplt.savefig("chart.png")\n```'],
    ['writes', '````prompt\nCreate the following project structure:\n````'],
    ['network', '```bash\nkubectl patch pvc data -p x\n```'],
    ['network', '```bash\nfolding-api predictions start --input a.yaml\n```'],
    ['network', '```powershell\nConnect-MgGraph -Scopes "User.Read.All"\n```'],
    ['network', '1. Get the diff: `git diff $(gh repo view --json defaultBranchRef)`'],
    ['network', 'You MAY fetch these pages to see the style:\n\n* https://raw.service.net/a.md'],
    ['network', 'Take the multiple from (1) the data tools, (2) web search, (3) sensible defaults.'],
    ['exec', 'Run `status logs` if the site is deployed.'],
    ['exec', '- Use `swift test` for packages.'],
    ['exec', '2. Run the affected workflows and confirm that they pass.'],
    ['exec', '```\nscripts/search.mjs "topic" --model NAME\n```'],
    ['writes', '```bash\npython3 scripts/canvas.py \\\n  --seed a.png \\\n  --out out/canvas.png\n```'],
    ['writes', '```python\nimageio.imwrite(path, frame)\n```'],
    ['writes', '- Create/update memory/people/{name}.md'],
    ['writes', '- Add the path in `routing.ts` and `middleware.ts`.'],
    ['writes', '4. **Setup** — Create a single module (e.g. `instrumentation.py`) that is loaded first.'],
    ['writes', '### Step 3: Output\n\n- Default: Word document with professional formatting'],
    ['writes', '9. If the user requests Excel, create a workbook with four sheets.'],
    ['writes', 'The final report has been written to the resolved scan path.'],
    ['writes', '- Download new skills to `.github/skills/` folder.'],
    ['writes', '   - Apply the approved plan and summarise the tests.'],
  ])('%s from %j', (capability, body) => {
    expect(named(manifest(body))).toContain(capability);
  });

  it('reads the tools that the front matter asks for', () => {
    const facts = named({ 'SKILL.md': '---\nname: a\ndescription: b\nallowed-tools: Bash(git:*), Read, Write, WebFetch\n---\n\nText.\n' });
    expect(facts).toEqual(expect.arrayContaining(['exec', 'network', 'reads', 'writes']));
  });

  it.each([
    ['network', 'See https://api.service.net for details.'],
    ['network', 'Never use `curl https://h.net` here.'],
    ['exec', 'The exec team wants the shell of a plan.'],
    ['exec', '```json\n{ "bash": true }\n```'],
    ['writes', '> A quotation that says `> nothing`.'],
    ['secrets', 'Keep the secret of a good password policy.'],
    ['exec', 'The data lie in `./run/data/report-data.json`.'],
    ['exec', 'The tests run for a minute; scripts are short.'],
    ['exec', '```bash\n# nothing but a remark\n```'],
    ['network', 'Read more about it at https://docs.service.net.'],
    ['network', 'The app can fetch the rows of the table.'],
    ['writes', '| Try | `; rm -rf ~` |\n|---|---|\n| a | b |'],
    ['writes', 'In a Dockerfile remove the lists: `rm -rf /var/lib/apt/lists/*`.'],
    ['writes', 'Settings are kept in `config.json`; the page explains the structure of the file.'],
    ['writes', 'Do not create a README.md.'],
    ['writes', '```bash\naz group list --output table\n```'],
    ['writes', 'The skill never changes other files than by creating `reports/index.html`.'],
    ['writes', 'Output: one paragraph; a Word document is what the user sends.'],
    ['exec', '```bash\n/create-page https://docs.service.net\n```'],
    ['exec', 'The page of an example reads `tool run {{path/to/file}} --all`.'],
  ])('no %s from %j', (capability, body) => {
    expect(named(manifest(body))).not.toContain(capability);
  });

  it('takes nothing from a licence', () => {
    expect(named({ ...manifest('Text.'), LICENSE: 'curl https://h.net\n```bash\ncurl https://h.net\n```\n' })).toEqual([]);
  });
});

describe('evidence', () => {
  it('names the place, scripts before documents and tests last, at most five', () => {
    const files = {
      ...manifest('```bash\ncurl -s https://api.service.net\n```'),
      'scripts/a.py': 'import requests\n\nrequests.get("https://api.service.net")\n',
      'tests/a.py': 'requests.get("x")\n',
    };
    const network = factsOf(files).find((fact) => fact.capability === 'network');
    expect(network?.evidence.map((one) => one.path)).toEqual(['scripts/a.py', 'SKILL.md', 'tests/a.py']);
    expect(network?.evidence[0]).toMatchObject({ region: { startLine: 3, startColumn: 1 }, snippet: 'requests.get(' });
  });

  it('is the same with the words that choose the patterns switched off', () => {
    const bundle = bundleOf({
      ...manifest(
        'Run `npm install` and `python a.py`.\n\n```bash\ngit clone x\n```\n\nBefore you write, read the page of the language:\n\n- **Python**, for all who use it in the product: https://a.b\n\nThen save the finished report in the folder, as the team agreed, to `out/report.md`.\n1. Run the tests.\n\nTry `netscan -sn` first.\n\n```bash\n# A remark of some length that says what is done here, and why.\n# Another remark, as long as the first one, that goes on about it.\n# A third, so that the block begins behind more than two hundred units.\ndocker push a\n```',
      ),
      'scripts/a.py': 'import subprocess\nsubprocess.run(["ls"])\nopen("a", "w")\n',
    });
    expect(analyse(bundle, { filter: 'on' }).capabilities).toEqual(analyse(bundle, { filter: 'off' }).capabilities);
  });
});
