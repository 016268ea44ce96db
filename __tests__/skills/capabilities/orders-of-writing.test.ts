import { describe, expect, it } from '@jest/globals';

import { factsOf, manifest, named } from './named.js';

const writes = (body: string): boolean => named(manifest(body)).includes('writes');

describe('an order to write', () => {
  it.each([
    ['over two lines', 'Collect the results of all of the checks that were run, and\nwrite them to `results.md`.'],
    ['behind "by"', 'Improve the page by adding the missing sections to `guide.md`.'],
    ['behind "prefer"', '- Prefer updating existing files over adding new ones.'],
    ['behind "if"', '- **If generating a standalone .xlsx file:** keep the formulas live.'],
    ['of what the agent does', 'The agent will read the code and systematically refactor the modules.'],
    ['with two verbs', 'Use this page to create or review unit tests for components.'],
    ['to put something in a place', 'Copy the rules from `references/base.css` into the global stylesheet.'],
    ['with a colon in code marks', '4. Append `baseline: {value}` to `sessions/{id}/config.yaml`'],
    ['of a mission', 'Your mission is to create a complete `.editorconfig` file.'],
    ['in a row', '| Problem | Way out |\n|---|---|\n| No profile | Run `tool show`; set the key or write `~/.tool/config.toml` |'],
    ['in a prompt for another agent', '```text\nYou are a careful writer.\nSave the result as `notes.md`.\n```'],
  ])('is read %s', (_, body) => {
    expect(writes(body)).toBe(true);
  });

  it.each([
    ['an example in quotes', 'Name what is checked: “Update `a.md`”'],
    ['a part of a quotation', '**Build** → "Turning words into something to read, like a page in `a.html`'],
    ['what is gainsaid', 'Save the summary in your answer, not in `notes.md`.'],
    ['what a short line above says', 'Save\nThe file is called `notes.md`.'],
    ['a block that is no prompt', '```text\nSave the result as `notes.md`.\n```'],
    ['what a row explains', '| Option | Sense |\n|---|---|\n| `-o` | Save answers to file |'],
    ['what other skills leave', 'Each reporting skill saves generated files to `reports/`.'],
    ['what others keep', 'The server will write the log to `server.log`.'],
  ])('is not %s', (_, body) => {
    expect(writes(body)).toBe(false);
  });

  it('begins at its verb, above the broken line', () => {
    const [fact] = factsOf(manifest('Collect the results of all of the checks that were run, and\nwrite all of them to `a.md`.'));
    expect(fact?.evidence[0]?.snippet).toBe('write all of them to `a.md`');
    expect(fact?.evidence[0]?.region.startLine).toBe(7);
  });
});

describe('code that instructions change', () => {
  it.each([
    ['tests', 'Add tests to cover the missing lines.'],
    ['tests of kinds', '5. **Test** — Write unit, integration, and slice tests for it.'],
    ['one test', 'Add a test for the edge case.'],
    ['the least code', 'Write the simplest code that passes the test.'],
    ['code that is refined', 'Only refine code that has changed lately.'],
    ['code that something is applied in', '### Step 4: Apply the motion in code'],
    ['code of an app', 'Create the resource and update the app’s code.'],
    ['views', 'Refactor SwiftUI views toward small types.'],
    ['code for code', '2. Replace `this.refs.name` → `this.name.current` everywhere'],
    ['notes', 'Add educational comments to the functions.'],
    ['logs', 'Add structured logging at once.'],
    ['the changes of a plan', 'Only make the changes that the plan names.'],
    ['flaws', '4. Fix any lint errors.'],
    ['a feature', 'Implement the feature in small steps.'],
    ['a part that moves', 'Extract the helper into a shared module.'],
    ['what each part gets', 'Add error handling to each endpoint.'],
    ['a snippet', 'Insert the snippet before the closing tag.'],
    ['types', 'Generate types from the schema.'],
    ['what is scaffolded', 'Scaffold the app.'],
    ['a commit without its object', 'Stage the files and commit.'],
    ['commits', 'Run the tests, then commit and push.'],
  ])('%s', (_, body) => {
    expect(writes(body)).toBe(true);
  });

  it.each([
    ['a test of markets', 'Write A/B tests for the page with the team.'],
    ['a usability test', 'Add usability tests to the roadmap.'],
    ['a plan of tests', 'Write unit test plans with the team.'],
    ['a program that is called so', 'Add the server to your Claude Code.'],
    ['names that an address has', 'Replace `userID` with `me` in the address.'],
    ['comments on a page', 'Add comments to the design for its author.'],
    ['a look at code', 'Review the code for bugs and explain the changes.'],
    ['what is made visible', 'Make the changes visible to the user.'],
    ['a flaw of a text', 'Fix the tone and remove filler words.'],
    ['a strategy', 'Implement the strategy with the sales team.'],
    ['a message', 'Write concise commit messages.'],
  ])('not %s', (_, body) => {
    expect(writes(body)).toBe(false);
  });
});

describe('documents that instructions leave', () => {
  it.each([
    ['by their format', 'Export the table as CSV.'],
    ['as a picture', 'Render the chart to PNG.'],
    ['in a program of an office', 'Build the three-statement model in Excel.'],
    ['as a page', 'Produce the dashboard as a single self-contained HTML page.'],
    ['as what is declared', 'The output is a structured Excel/spreadsheet for the team.'],
    ['behind a label', 'Output: a folder with one file for each page.'],
    ['as data that is kept', 'Persist the state as JSON between runs.'],
    ['by a path without marks', 'Store the summary under docs/summaries.'],
    ['at a path that is given', 'Write it exactly to the repository-scoped report path.'],
    ['at a local place', 'Write secrets only to a confirmed local destination.'],
    ['on this machine', 'Download each archive locally.'],
    ['as work that is saved', '3. Save your work.'],
    ['by what changes pictures', 'Compress the images.'],
    ['in several', 'Create individual files in the folder of plans.'],
    ['with an ending that is not known', 'Generate a `main.tsp` file with these parts.'],
    ['by a name to be filled in', '7. Save as [company]-battlecard-[date].html'],
    ['for a platform', 'Generate Kubernetes manifests for the application.'],
    ['as a template of a platform', '- Add the resource to the existing Bicep template.'],
    ['as the page of a plan', 'Update the plan document as you complete each item.'],
    ['by what it leaves', 'Outputs `plan.md` and `tasks.md`.'],
    ['by what was changed', 'Pass the paths of every file you created or updated.'],
    ['with a tool of the agent', 'Use the Write tool to create the page.'],
    ['as scripts that do something', 'Write a script that collects the numbers.'],
  ])('%s', (_, body) => {
    expect(writes(body)).toBe(true);
  });

  it.each([
    ['what a service keeps', 'Save them in HubSpot as a note, and save it to the CRM.'],
    ['what a service exports', 'Export the contacts from HubSpot to Google Sheets.'],
    ['data in an answer', 'Output a JSON object and return JSON only.'],
    ['the style of an answer', 'Format the leads as a CSV-style table.'],
    ['a product document', 'Write a product requirements document.'],
    ['a page that is opened', 'Open the HTML page in the browser.'],
    ['tools of a connector', 'Use the write tools only after the user agrees.'],
    ['a slide deck of a service', 'Create a Google Slides presentation.'],
    ['a library', 'Keep the model apart from Cytoscape.js and React Flow.'],
  ])('not %s', (_, body) => {
    expect(writes(body)).toBe(false);
  });

  it('by what the front matter says of the skill', () => {
    const skill = (description: string): readonly string[] =>
      named({ 'SKILL.md': `---\nname: a\ndescription: ${description}\n---\n\nText.\n` });
    expect(skill('Create, edit and review PowerPoint `.pptx` files.')).toContain('writes');
    expect(skill('Use when creating test files.')).toContain('writes');
    expect(skill('Review comments in source files.')).not.toContain('writes');
    expect(skill('Write comments on files of a service.')).not.toContain('writes');
  });

  it('by the tools of the prompt that a skill was made from', () => {
    expect(writes("````prompt\n---\ntools: ['search', 'edit/editFiles']\n---\n\nAnswer.\n````")).toBe(true);
  });
});
