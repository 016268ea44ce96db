import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chromium, type Browser, type Page } from 'playwright-core';

import { htmlReport } from '../../src/report/html.js';
import type { Report } from '../../src/report/report.js';
import { removeTestFolders, testFolder } from '../support/git-repository.js';
import { hostileText } from '../support/hostile-text.js';
import { aFinding, aReport } from '../support/reports.js';

afterAll(removeTestFolders);

const TAGS = new Set(
  (
    'html head meta title style body header h1 span ul li b p main section h2 figure svg rect text path table thead tr th tbody td code ' +
    'details summary meter a form label br input small fieldset legend article h3 footer script'
  ).split(' '),
);

function fullReport(text: string): Report {
  return aReport(
    [
      aFinding({ path: `skills/x/${text}`, message: text, help: text, snippet: text }),
      aFinding({ path: text, level: 'warning', status: 'existing', message: text, fingerprint: 'e'.repeat(64) }),
      aFinding({ path: 'b', level: 'note', waived: true, fingerprint: 'd'.repeat(64) }),
      aFinding({ path: 'c', status: 'fixed', fingerprint: 'c'.repeat(64) }),
    ],
    {
      coverage: { files: 1, bytes: 1, skipped: [{ path: text, reason: text }] },
      packs: [
        {
          name: text,
          layer: 'foundation',
          installed_version: text,
          available_version: text,
          drift: [text],
          files: [{ path: text, policy_id: text, state: 'edited' }],
        },
        { name: 'starter', layer: text, installed_version: null, available_version: null, drift: [], files: [] },
      ],
      skills: [
        {
          path: 'skills/x',
          name: text,
          bundle_sha256: 'a'.repeat(64),
          verdict: 'FAIL',
          capabilities: [text],
          risk_score: { base_risk: 70, change_risk: 0, policy_delta: 0, total: 70 },
        },
      ],
    },
  );
}

describe('the HTML report', () => {
  it('holds no element, attribute or comment but its own, whatever stands in it', () => {
    const shape = (text: string): string[] => htmlReport(fullReport(text)).match(/<[^>]*>/g) ?? [];
    const plain = shape('x').length;
    fc.assert(
      fc.property(hostileText, (text) => {
        const tags = shape(`x${text}`);
        expect(tags).toHaveLength(plain);
        for (const tag of tags)
          expect(/^<\/?([a-z0-9]+)|^<!doctype/.exec(tag)?.[1] ?? 'html').toEqual(
            expect.stringMatching(new RegExp(`^(?:${[...TAGS].join('|')})$`)),
          );
      }),
    );
  });

  it('puts the skills first in which something counts, opens these alone, and marks what does not count', () => {
    const skill = (path: string) => ({
      path,
      name: path,
      bundle_sha256: 'a'.repeat(64),
      verdict: 'FAIL' as const,
      capabilities: [],
      risk_score: { base_risk: 90, change_risk: 0, policy_delta: 0, total: path === 'old' ? 90 : 60 },
    });
    const page = htmlReport(
      aReport(
        [aFinding({ path: 'old/a.md', status: 'existing' }), aFinding({ path: 'new/a.md' }), aFinding({ path: 'new/b.md', waived: true })],
        {
          skills: [skill('new'), skill('old')],
        },
      ),
    );
    expect(
      [...page.matchAll(/<details( open)?><summary><b class="verdict-FAIL">FAIL<\/b> (\w+)/g)].map(
        ([, open, name]) => `${name ?? ''}${open ?? ''}`,
      ),
    ).toEqual(['new open', 'old']);
    expect(page.match(/\(known from the base\)/g)).toHaveLength(1);
    expect(page.match(/\(waived or approved\)/g)).toHaveLength(1);
    expect(page).toContain('<li><b>1</b> error</li>');
  });

  it('names the only style and the only script that may run by their hashes, and loads nothing', () => {
    const page = htmlReport(fullReport('x'));
    const hash = (element: string): string => {
      const content = new RegExp(`<${element}>([^]*?)</${element}>`).exec(page)?.[1] ?? '';
      return `sha256-${createHash('sha256').update(content).digest('base64')}`;
    };
    expect(page).toContain(
      `default-src 'none'; style-src '${hash('style')}'; script-src '${hash('script')}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/\s(?:src|srcset|style|on\w+)=/);
    expect(page.match(/href="[^#]/g)).toBeNull();
  });
});

const BROWSER = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
if (BROWSER === undefined) console.warn('No Chromium on this machine: the tests of the HTML report in a browser are skipped.');

(BROWSER === undefined ? describe.skip : describe)('the HTML report in a browser', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const hostile = '<img src=x onerror="document.title=1"></script><script>document.title=2</script>"\'`${1}';
  let browser: Browser;
  let address = '';

  beforeAll(async () => {
    const file = join(testFolder(), 'report.html');
    writeFileSync(file, htmlReport(fullReport(hostile)));
    address = pathToFileURL(file).href;
    browser = await chromium.launch({ executablePath: BROWSER ?? '', args: ['--no-sandbox', '--disable-gpu'] });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
  });

  async function open(colorScheme: 'light' | 'dark' = 'light'): Promise<{ page: Page; said: string[]; asked: string[] }> {
    const page = await browser.newPage({ colorScheme });
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address);
    return { page, said, asked };
  }

  const shown = (page: Page): Promise<number> => page.locator('article:visible').count();

  it('runs without an error, asks for nothing and runs nothing that a finding brings along', async () => {
    const { page, said, asked } = await open();
    expect(said).toEqual([]);
    expect(asked).toEqual([address]);
    expect(await page.title()).toBe('Vaultgate: FAIL');
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('h3').first().textContent()).toContain(hostile);
    await page.close();
  }, 30_000);

  it('shows what counts first, and the rest when it is asked for, by mouse and by keyboard', async () => {
    const { page } = await open();
    expect(await shown(page)).toBe(1);
    expect(await page.getByRole('status').textContent()).toBe('Showing 1 of 4 findings.');
    await page.getByRole('checkbox', { name: 'existing', exact: true }).check();
    await page.getByRole('checkbox', { name: 'waived', exact: true }).check();
    await page.getByRole('checkbox', { name: 'fixed', exact: true }).check();
    expect(await shown(page)).toBe(4);
    await page.getByRole('checkbox', { name: 'note', exact: true }).uncheck();
    expect(await shown(page)).toBe(3);
    await page.locator('body').press('/');
    await page.keyboard.type('some/nowhere');
    expect(await shown(page)).toBe(0);
    await page.keyboard.press('Escape');
    expect(await shown(page)).toBe(3);
    await page.getByRole('checkbox', { name: 'error', exact: true }).focus();
    await page.keyboard.press('Space');
    expect(await shown(page)).toBe(1);
    await page.close();
  }, 30_000);

  it('leads from a skill to its finding', async () => {
    const { page } = await open();
    await page.locator('details a').first().click();
    expect(await page.evaluate('document.activeElement.tagName + document.activeElement.dataset.status')).toBe('ARTICLEnew');
    await page.close();
  }, 30_000);

  it.each(['light', 'dark'] as const)(
    'has nothing that axe complains of, in %s',
    async (scheme) => {
      const { page } = await open(scheme);
      for (const box of await page.locator('.filters input[type=checkbox]').all()) await box.check();
      // The page's policy lets no other script run, so the checker comes through the debugger.
      await page.evaluate(axe);
      const result = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>('axe.run()');
      expect(result.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      await page.close();
    },
    60_000,
  );

  it('is whole without its script and on paper', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    expect(await shown(page)).toBe(4);
    expect(await page.locator('.filters').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect((await page.pdf()).byteLength).toBeGreaterThan(1000);
    await context.close();
  }, 30_000);
});
