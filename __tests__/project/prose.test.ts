import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { COMMANDS } from '../../src/cli/commands.js';

const ROOT = join(import.meta.dirname, '../..');
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path)),
].map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

/** Text without code blocks, in which a link is no link. */
function withoutSamples(text: string): string {
  return text.replace(/^(`{3,})[^\n]*\n[^]*?^\1$/gm, '').replace(/`[^`\n]+`/g, '');
}

describe('the pages', () => {
  it('link to files that are there', () => {
    const links = pages.flatMap(({ path, text }) =>
      [...withoutSamples(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => ({ path, target: (target ?? '').replace(/#.*$/, '') })),
    );
    const local = links.filter(({ target }) => target !== '' && !/^[a-z]+:/.test(target));
    expect(local.length).toBeGreaterThan(20);
    expect(local.filter(({ path, target }) => !existsSync(join(ROOT, dirname(path), target)))).toEqual([]);
  });

  it('call commands and options that exist', async () => {
    const calls = pages
      .filter(({ path }) => path !== join('docs', 'cli.md'))
      .flatMap(({ text }) => [...text.matchAll(/(?:^|`|: )vaultgate ([a-z]+)([^`\n#]*)/gm)]);
    expect(calls.length).toBeGreaterThan(5);
    for (const [whole, name = '', rest = ''] of calls) {
      expect([whole, Object.keys(COMMANDS)]).toEqual([whole, expect.arrayContaining([name])]);
      const help = (await COMMANDS[name]?.())?.help ?? '';
      for (const [option] of rest.matchAll(/--[a-z][a-z-]*/g))
        expect([whole, option, help.includes(option)]).toEqual([whole, option, true]);
    }
  });
});
