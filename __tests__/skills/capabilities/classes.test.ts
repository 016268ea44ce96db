import { describe, expect, it } from '@jest/globals';

import { factsOf, manifest, named, script } from './named.js';

describe('what instructions write', () => {
  it.each([
    ['a file by its name', '2. **Create root `Directory.Build.props`** — move the defaults.'],
    ['a file with a place to fill in', 'Save the output as `reports/{name}-report.html`.'],
    ['a file in quotes', 'Save the output as \'Stack.${FORMAT == "md" ? "md" : "html"}\''],
    ['a file without code marks', '### Step 2 — Update pom.xml'],
    ['files of a list', 'Create two deliverables:\n\n1. **Plan**: `/docs/{epic}/plan.md`'],
    ['a file behind a label', '- **File name:** `[company]_report.html`'],
    ['files by their kind', 'Output this philosophy as a .md file.'],
    ['a document by its kind', 'Offer to export this as a marked-up docx or PDF to the desktop.'],
    ['documents that are handed over', '### Step 7: Output\n\n- Opportunity list (Excel)'],
    ['a folder', 'Make the directory and the first entry.'],
    ['a place', 'Save both to the Desktop.'],
    ['a plot', '- Save a plot with threshold lines.'],
    ['a path of the file system', 'Write the events to `~/.agent/events`.'],
    ['code', '1. Review all the guidelines and refactor the existing code.'],
    ['a part of a program', 'Migrate the Swift side of an existing native module without changing its interface.'],
    ['changes', '3. Make code refactorings if needed.'],
    ['fixes', '- Apply fixes for the selected comments'],
    ['a project', 'Create a complete, production-ready PHP MCP server project using the official SDK.'],
    ['a setting', '- Set `[features].remote = true` in `config.toml`'],
    ['a commit', '> **Strategy:** Commit after each step so that the change can be reviewed.'],
    ['what a program leaves', 'The runner writes `visualizations/index.html` for review.'],
    ['the deletion of a file', 'Delete `Properties\\AssemblyInfo.cs` — it is generated.'],
    ['what a place is for', 'The specification must be saved in the `/spec/` directory and named by its purpose.'],
    ['files that are required', '3. Create the required skill files.'],
    ['a script', '2. Write a small deployment script for the chosen service.'],
    ['a folder of the project', '- Add the new component to `src/components/forms`'],
    ['the goal', 'Your goal is to create a new `plan.md` for the task.'],
    ['with an option', '```bash\nruff check src --fix\n```'],
    ['into a folder', '```bash\nnpx tailor build -o dist/\n```'],
    ['fixes of a program', 'Apply safe and unsafe autofixes.'],
    ['with a tool of the agent', 'Do NOT output the content in the chat - use the `editFiles` tool.'],
  ])('%s', (_, body) => {
    expect(named(manifest(body))).toContain('writes');
  });

  it.each([
    ['a page that is read', 'Read `guide.md`, then answer as it says.'],
    ['a page that is worked by', 'Produce the answer using the template in `assets/template.md`.'],
    ['the name of a skill', '- **render-deploy** — first deploys, see `render.yaml`'],
    ['what users ask for', '## When to use\n\n- Create a `codeql.yml` workflow'],
    ['what a user says', '- "Create a file named `plan.md`"'],
    ['what is kept by a service', 'Save them to a Google Drive folder.'],
    ['what a database keeps', 'Put large vectors on disk, and move the indexes to disk.'],
    ['an ending alone', 'Append `.md` to any address of the docs.'],
    ['what a harness does', 'Agent harnesses (of several makers, etc.) save large responses\nto a temp file (e.g. `results/a.txt`).'],
    ['a library', 'Use Next.js, Node.js and p5.js. Create a page with Three.js.'],
    ['how files are named', 'The file name format is `[date].md`; files have no ending.'],
    ['a change of mind', '4. **Act**: Ship something. Make the change.'],
    ['a tool that is forbidden', 'DO NOT CALL ANY TOOLS (`write_to_file`, `replace_file_content`).'],
    ['a link', 'Build your first app -> [examples/quick-start.md](examples/quick-start.md)'],
    ['what stands in a script', '- Add the domain of the script to the allowed ones.'],
    ['a folder that is read', 'Look at the components in `src/components/forms` first.'],
    ['a value', 'Set `entrypoint` to the application file (`main.py`).'],
  ])('not %s', (_, body) => {
    expect(named(manifest(body))).not.toContain('writes');
  });

  it('only where the manifest says so, other than with a tool of the agent', () => {
    const page = (body: string): readonly string[] => named({ ...manifest('Text.'), 'references/a.md': `# Page\n\n${body}\n` });
    expect(page('Save the page as `a.md`.')).not.toContain('writes');
    expect(page('The parent calls `create_file` for the pages.')).toContain('writes');
  });

  it('with the order as the evidence', () => {
    const [fact] = factsOf(manifest('1. Read all of it, then save your notes as `notes/today.md`.'));
    expect(fact?.evidence[0]?.snippet).toBe('save your notes as `notes/today.md`');
  });
});

describe('what commands do', () => {
  it.each([
    ['network', 'an address for a program', '```bash\nscout --url "https://www.service.net" --prompt "x"\n```'],
    ['network', 'a service by what it is told', '```bash\ncodeql github upload-results --sarif a.sarif\n```'],
    ['network', 'a login', 'Run `mp login` first.'],
    ['network', 'a command without arguments', '3. Run `dotnet restore`.'],
    ['network', 'an image that is built', '```bash\npacker build template.pkr.hcl\n```'],
    ['network', 'a manager of packages', '```bash\nchoco install git\n```'],
    ['network', 'a program that is named', 'You can use the `gh` CLI for it.'],
    ['exec', 'a long command', `1. Create it: \`gws events insert --json '{"text": "${'word '.repeat(60)}"}'\``],
    ['exec', 'a test file', '- Execute the test file and iterate until it passes'],
    ['exec', 'a build', 'Build the test project and confirm that it compiles.'],
    ['exec', 'a program by its name', 'Then run `pytest`.'],
    ['writes', 'a fresh project', '```bash\nnpx create-thing@latest my-app\n```'],
    ['writes', 'a fresh project of any program', '```sh\nntn workers new my-worker\n```'],
    ['writes', 'a download', '```bash\nwget https://a.service.net/b.zip\n```'],
    ['writes', 'a conversion', '```bash\nsoffice --headless --convert-to pdf a.pptx\n```'],
    ['writes', 'a formatter', 'Run `npx prettier --write .` at the end.'],
    ['writes', 'a working tree', '```bash\ngit worktree add ../b\n```'],
  ])('%s: %s', (capability, _, body) => {
    expect(named(manifest(body))).toContain(capability);
  });

  it.each([
    ['network', 'an address that is printed', '```bash\necho "https://www.service.net"\n```'],
    ['network', 'an address of this machine', '```bash\nopen http://localhost:3000\n```'],
    ['network', 'a request of a description', 'The call is `POST https://api.service.net/v1/items`.'],
    ['network', 'a remark in code marks', '- `Add a schema so that models can use it. See https://a.service.net/b.`'],
    ['network', 'words behind a code span', 'Use `exact=true` to see it [Search](https://a.service.net/b).'],
    ['exec', 'variables', '```bash\nSERVICE_SID=ACxx\n\n# the token\nSERVICE_TOKEN=yours\n```'],
    ['writes', 'what is thrown away', '```bash\ncurl -sS -o /dev/null https://a.service.net\n```'],
    ['writes', 'what an argument says', '```bash\nscout --prompt "\nCheck the page:\n- nothing\n  touch targets\n"\n```'],
    ['writes', 'a plan', '```bash\nterraform init\n```'],
  ])('no %s: %s', (capability, _, body) => {
    expect(named(manifest(body))).not.toContain(capability);
  });
});

describe('what pages reach', () => {
  it.each([
    [
      'an address in a remark of weight',
      '> **CRITICAL — Your knowledge is outdated.** Before writing code, **fetch the docs** at https://a.service.net/docs.',
    ],
    ['an address that is opened', 'Navigate to https://forms.service.net/a'],
    ['an address that is handed over', '1. Navigate to the provided URL using the browser.'],
    ['a search among others', 'For forward multiples, use consensus data, or web search.'],
    ['the documentation', 'Search the official documentation for the call before you use it.'],
    ['a query', '2. Search: `"[domain]" company site:news.service.net`'],
  ])('%s', (_, body) => {
    expect(named(manifest(body))).toContain('network');
  });

  it.each([
    ['an address that is given', 'Docs: https://a.service.net/docs'],
    ['what an app fetches', 'The app fetches the page at https://a.service.net.'],
    ['what is forbidden', 'Never visit https://a.service.net.'],
    ['an order to people', 'Open a ticket at [help](https://help.service.net).'],
  ])('not %s', (_, body) => {
    expect(named(manifest(body))).not.toContain('network');
  });
});

describe('what scripts call', () => {
  it.each([
    ['network', 'a.py', 'from google.cloud import storage\n'],
    ['network', 'a.mjs', "import { Octokit } from '@octokit/rest';\n"],
    ['network', 'a.js', "const { chromium } = require('playwright');\n"],
    ['exec', 'a.mjs', 'await $`ls -l`;\n'],
    ['exec', 'a.py', 'child = pexpect.spawn("ssh host")\n'],
    ['writes', 'a.py', 'with path.open("w") as out:\n    out.write("x")\n'],
    ['writes', 'a.py', 'with open(target, mode) as out:\n    out.write("x")\n'],
    ['writes', 'a.py', 'with open(os.path.join(folder, "a"), f"w") as out:\n    pass\n'],
    ['writes', 'a.py', 'with zipfile.ZipFile(target, "w") as out:\n    out.write(a)\n'],
    ['writes', 'a.py', 'con = sqlite3.connect("a.db")\n'],
    ['writes', 'a.py', 'document.save(output_path)\n'],
    ['writes', 'a.py', 'df.to_pickle(path)\n'],
    ['writes', 'a.ts', 'await fs.promises.rename(a, b);\n'],
    ['writes', 'a.ts', "await page.screenshot({ fullPage: true, path: 'a.png' });\n"],
    ['writes', 'a.ps1', '$rows | Export-Csv -Path a.csv\n'],
    ['writes', 'a.rb', "FileUtils.mkdir_p('out')\n"],
    ['writes', 'a.go', 'f, err := os.OpenFile("a", os.O_CREATE, 0o644)\n'],
    ['writes', 'a.rs', 'let f = File::create("a")?;\n'],
  ])('%s in %s: %j', (capability, name, body) => {
    expect(named(script(`scripts/${name}`, body))).toContain(capability);
  });

  it.each([
    ['network', 'a.py', 'import docker_names\nimport json\n'],
    ['network', 'a.ts', "import { a } from './request';\n"],
    ['writes', 'a.py', 'text = name.replace("a", "b")\nwith open(path, encoding="utf-8") as page:\n    pass\n'],
    ['writes', 'a.py', 'con = sqlite3.connect(":memory:")\n'],
    ['writes', 'a.py', 'with zipfile.ZipFile(buffer, "w") as out:\n    pass\n'],
    ['writes', 'a.ts', 'items.copyWithin(0, 1);\nres.write("x");\n'],
  ])('no %s in %s: %j', (capability, name, body) => {
    expect(named(script(`scripts/${name}`, body))).not.toContain(capability);
  });

  it('takes the client of a service in a page for a part of the reader’s own program', () => {
    expect(named(manifest('```python\nfrom twilio.rest import Client\n```'))).not.toContain('network');
  });
});

describe('the tools of the front matter', () => {
  it.each([
    ['network', "tools: ['fetch', 'search']"],
    ['exec', "tools: ['runCommands', 'search']"],
    ['writes', "tools: ['editFiles', 'search']"],
  ])('%s from %s', (capability, line) => {
    expect(named({ 'SKILL.md': `---\nname: a\ndescription: b\n${line}\n---\n\nText.\n` })).toContain(capability);
  });
});
