import { describe, expect, it } from '@jest/globals';

import { manifest, named } from './named.js';

describe('commands that leave files', () => {
  it.each([
    ['a film', '```bash\nnpx remotion render\n```'],
    ['the variables of a service', '```bash\nvercel env pull .env.local\n```'],
    ['a download of any program', '```bash\nthing-api download-results --id 7\n```'],
    ['a generated part', '```bash\nshopify app generate extension --template x\n```'],
    ['a fresh project behind a colon', '```bash\ntwilio serverless:init my-project\n```'],
    ['an option of a logger', '```bash\ndotnet msbuild a.binlog -fl -flp:v=diag;logfile=full.log\n```'],
    ['an option within a sentence', 'Then run `npx thing generate --output schema/a.prisma`.'],
    ['a table of a database', '```bash\nduckdb -c "COPY (SELECT 1) TO \'a.csv\' (FORMAT CSV)"\n```'],
    ['a migration', '```bash\npython manage.py makemigrations\n```'],
  ])('%s', (_, body) => {
    expect(named(manifest(body))).toContain('writes');
  });

  it.each([
    ['an option that is spoken of', 'The option `--output a.json` says where.'],
    ['a format', 'Run `thing list --output json`.'],
    ['a service that is pulled from', '```bash\ndocker pull image\n```'],
    ['a copy within a database', '```bash\npsql -c "COPY a TO STDOUT"\n```'],
  ])('not %s', (_, body) => {
    expect(named(manifest(body))).not.toContain('writes');
  });
});

describe('what else is run and reached', () => {
  it.each([
    ['exec', 'commands that a gerund names', 'Check your work by running the tests that the plan names.'],
    ['exec', 'a script behind a condition', 'For long queries, use the `scripts/build.py` utility to put them together.'],
    ['exec', 'an app', 'Run the app and look at it.'],
    ['exec', 'a folder that is made', '1. Make the folder:\n   ```\n   mkdir -p ~/.config/thing\n   ```'],
    ['exec', 'a language for sums', '**If you do not have a calculator, use bash or Python to compute all values.**'],
    ['exec', 'a command below others', '```\ncall(a="b")\n\n# otherwise\ngcloud run services list --region x\n```'],
    ['network', 'research', '- **Without**: Use web research and public data.'],
    ['network', 'a tool that fetches', 'Use the available web fetching tool to get the page.'],
    ['network', 'a heading of searches', 'Web searches:\n- who they are'],
    ['network', 'the address of an interface', '- **Base URL**: `https://app.service.net/api/v2`'],
    ['network', 'the client of a service', '```bash\ncircleci pipeline list\n```'],
  ])('%s: %s', (capability, _, body) => {
    expect(named(manifest(body))).toContain(capability);
  });

  it.each([
    ['exec', 'a test of markets', '- Run tests for a minimum of two weeks.'],
    ['exec', 'a verb', 'If they are even, run longer or test new angles.'],
    ['exec', 'an example', '- Name the check: “Run npm test”'],
    ['exec', 'what a page says of commands', '- Be exact: "Run `python sync.py --dry-run` from the server" is a step.'],
    ['exec', 'a call of a connector', 'Run a quick test by calling `discover` of the server.'],
    ['network', 'a search that is not to be used', 'Use the connector of this plugin, not web search.'],
    ['network', 'an address of pages', 'Base URL: `https://app.service.net` (for links)'],
    ['network', 'the names of skills', '- `rest-api + webhooks`'],
  ])('no %s: %s', (capability, _, body) => {
    expect(named(manifest(body))).not.toContain(capability);
  });
});
