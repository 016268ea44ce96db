import { describe, expect, it } from '@jest/globals';

import { defineRule } from '../../src/core/rule.js';
import { RULES } from '../../src/rules/registry.js';
import { rulePage, rulePageName } from '../../src/rules/rule-page.js';

const rule = defineRule<{ pack: string; installedVersion: string; missing: readonly string[] }>({
  id: 'pack/example',
  area: 'packs',
  title: 'An example',
  level: 'warning',
  severity: 'low',
  confidence: 'high',
  message: ({ pack, installedVersion, missing }) => `${pack} ${installedVersion} lacks ${missing.join(', ')}.`,
  help: ({ pack }) => `Run: vaultgate pack add ${pack}`,
  why: 'Because.',
  examples: { fires: ['`a` without `b`', 'version: 1.0'], silent: ['both\n```\nare\u202E there\n```'] },
});

describe('the page of a rule', () => {
  it('names what depends on the place in capitals', () => {
    expect(rulePage(rule)).toContain('PACK INSTALLED_VERSION lacks MISSING.');
    expect(rulePage(rule)).toContain('Run: vaultgate pack add PACK');
  });

  it('shows sentences as a list and samples as they stand in a file', () => {
    expect(rulePage(rule)).toContain('- `a` without `b`\n\n```text\nversion: 1.0\n```');
  });

  it('keeps a sample with code blocks in one fence and shows what no reader sees', () => {
    expect(rulePage(rule)).toContain('````text\nboth\n```\nare\\u{202e} there\n```\n````');
  });

  it('leaves out a section that would be empty', () => {
    expect(rulePage(rule)).not.toContain('## References');
  });
});

describe.each(RULES.map((each) => [each.id, each] as const))('%s', (id, each) => {
  const page = rulePage(each);

  it('has every section that a reader looks for', () => {
    const sections = [...page.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(sections).toEqual(expect.arrayContaining(['Why', 'What fires', 'What does not', 'How to fix it']));
  });

  it('says nothing undefined', () => {
    expect(page).not.toMatch(/\bundefined\b|\[object |\bNaN\b/);
  });

  it('has a file name of its own', () => {
    expect(RULES.filter((other) => rulePageName(other.id) === rulePageName(id))).toHaveLength(1);
  });
});
