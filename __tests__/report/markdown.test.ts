import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { COMMENT_BUDGET, commentBody, resolvedCommentBody } from '../../src/report/comment.js';
import { JOB_SUMMARY_BUDGET, jobSummary } from '../../src/report/job-summary.js';
import { wholeMarkdownReport } from '../../src/report/markdown.js';
import { packGraph } from '../../src/report/mermaid.js';
import type { ReportedPack } from '../../src/report/report.js';
import { hostileText } from '../support/hostile-text.js';
import { aFinding, aReport } from '../support/reports.js';

const MANY = aReport([
  ...Array.from({ length: 10_000 }, (_, index) => aFinding({ path: `skills/${String(index)}/日本.md`, level: 'warning', severity: 'low' })),
  aFinding({ path: 'worst.md', severity: 'critical' }),
  ...Array.from({ length: 10_000 }, (_, index) => aFinding({ path: `old/${String(index)}.md`, status: 'existing' })),
]);
const REST = { linkTo: undefined, rest: 'See report.json.' };

function aPack(over: Partial<ReportedPack>): ReportedPack {
  return { name: 'starter', layer: 'foundation', installed_version: '1.0.0', available_version: '1.0.0', drift: [], files: [], ...over };
}

describe('a report with ten thousand findings', () => {
  it('fits the job summary, tells verdict and counts, the worst first, and how many more there are', () => {
    const summary = jobSummary(MANY, REST);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(JOB_SUMMARY_BUDGET);
    expect(summary).toContain('❌ Vaultgate: FAIL');
    expect(summary).toContain('**1 error and 10000 warnings** count. Not counted: 10000 known from the base.');
    expect(summary.indexOf('worst.md')).toBeLessThan(summary.indexOf('skills/0/'));
    const listed = summary.match(/^- 🔴|^- 🟠/gm)?.length ?? 0;
    expect(summary).toContain(`**${String(10_001 - listed)} more** findings do not fit here. See report.json.`);
  });

  it('fits the comment, whose first line is the marker', () => {
    const body = commentBody(MANY, { ...REST, marker: '<!-- vaultgate:main v1 -->' });
    expect(body.length).toBeLessThanOrEqual(COMMENT_BUDGET);
    expect(body.split('\n')[0]).toBe('<!-- vaultgate:main v1 -->');
    expect(body).toContain('more** findings do not fit here');
  });

  it('is whole in a file of its own', () => {
    expect(wholeMarkdownReport(MANY).match(/^- /gm)).toHaveLength(20_001);
  });
});

describe('the Markdown of a finding', () => {
  it('keeps every line, list and table whole, whatever stands in it', () => {
    const shape = (text: string): string[] =>
      wholeMarkdownReport(aReport([aFinding({ path: text, message: text, help: text, snippet: text })])).split('\n');
    const plain = shape('x').length;
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(shape(`x${text}`)).toHaveLength(plain);
      }),
    );
  });

  it('never ends a folded section or brings tags of its own', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = wholeMarkdownReport(
          aReport([aFinding({ path: text, status: 'existing' }), aFinding({ message: text, help: text })]),
        );
        const outsideCode = markdown.replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '');
        expect(outsideCode.match(/(?<!\\)<[^>\n]*>/g)?.filter((tag) => !/^<\/?(?:sub|details|summary|br)>$/.test(tag)) ?? []).toEqual([]);
        expect(outsideCode.match(/(?<!\\)<\/details>/g)).toHaveLength(1);
      }),
    );
  });

  it('links the place where an address is known', () => {
    const linkTo = (path: string, line: number | undefined): string => `https://github.example/${path}#L${String(line)}`;
    expect(jobSummary(aReport([aFinding()]), { rest: '', linkTo })).toContain(
      '[`some/file.yaml:3`](https://github.example/some/file.yaml#L3)',
    );
  });
});

describe('the first lines', () => {
  it.each([
    [aReport(), 'Nothing to mend.'],
    [aReport([aFinding({ level: 'note' })]), '**1 note** counts.'],
    [
      aReport([aFinding(), aFinding({ level: 'warning', status: 'escalated' })]),
      '**1 error and 1 warning** count, 1 of them for being worse than before. The arrow below each finding shows the way out.',
    ],
    [
      aReport([aFinding({ status: 'existing' }), aFinding({ status: 'fixed' }), aFinding({ waived: true }), aFinding({ waived: true })]),
      'Nothing to mend. Not counted: 1 known from the base, 1 fixed and 2 waived or approved.',
    ],
  ])('say in words what counts and what does not', (report, words) => {
    expect(wholeMarkdownReport(report).split('\n').slice(1, 3)).toEqual(['', words]);
  });
});

describe('what does not count', () => {
  it('is folded away, each kind under a title of its own, and says who agreed', () => {
    const markdown = wholeMarkdownReport(
      aReport([
        aFinding({ path: 'old.md', status: 'existing' }),
        aFinding({ path: 'gone.md', status: 'fixed' }),
        aFinding({ path: 'w.md', waived: true }),
        aFinding({ path: 'a.md', waived: true, details: { approved_by: 'ada (review)' } }),
      ]),
    );
    expect([...markdown.matchAll(/<summary>(.*)<\/summary>/g)].map(([, title]) => title)).toEqual([
      '1 finding fixed',
      '2 findings waived or approved',
      '1 finding known from the base',
    ]);
    expect(markdown).toMatch(/`w\.md:3`: .* \(waived\)\n/);
    expect(markdown).toMatch(/`a\.md:3`: .* \(approved by ada \(review\)\)\n/);
  });
});

describe('what a review can approve', () => {
  const decision = (name: string, approvers: readonly string[], unnamed = 'any') =>
    aFinding({ details: { review_line: `/vaultgate approve ${name}`, review_approvers: approvers, review_unnamed: unnamed } });
  const [one, two, three] = ['000000000001', '000000000002', '000000000003'];

  it('is listed in lines to copy, for one group of approvers after the other', () => {
    const markdown = wholeMarkdownReport(aReport([decision(one, ['@ada']), decision(two, ['@bob', '@o/t']), decision(three, ['@ada'])]));
    expect(markdown).toContain(
      `### To approve\n\n3 findings are decisions. An approving review of this commit settles what it names, each on a line of its own; one that names nothing approves all that its author may decide.\n\nBy \`@ada\`:\n\n\`\`\`text\n/vaultgate approve ${one}\n/vaultgate approve ${three}\n\`\`\`\n\nBy \`@bob\` or \`@o/t\`:\n\n\`\`\`text\n/vaultgate approve ${two}\n\`\`\`\n`,
    );
  });

  it('says so where a review must name it, and is left out where there is nothing to decide', () => {
    expect(wholeMarkdownReport(aReport([decision(one, ['@ada'], 'named')]))).toContain(
      'One finding is a decision. An approving review of this commit settles what it names, each on a line of its own; one that names nothing approves none of them.',
    );
    expect(wholeMarkdownReport(aReport([aFinding(), { ...decision(one, ['@ada']), waived: true }]))).not.toContain('To approve');
  });

  it('is there however many findings there are, and within the limits of a comment', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => decision(String(index).padStart(12, '0'), ['@ada']));
    const body = commentBody(aReport(many), { ...REST, marker: '<!-- m -->' });
    expect(body.length).toBeLessThanOrEqual(COMMENT_BUDGET);
    expect(body).toContain('/vaultgate approve 000000000049\n```\n\nand 9950 more, as the findings show them\n');
  });

  it('holds no line but the gate’s own, whatever stands in the details', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (line, approver) => {
        const details = { review_line: line, review_approvers: [approver], review_unnamed: 'any' };
        expect(wholeMarkdownReport(aReport([aFinding({ details })]))).not.toContain('```text');
        const named = wholeMarkdownReport(aReport([aFinding({ details: { ...details, review_line: `/vaultgate approve ${one}` } })]));
        expect(named.split('\n').filter((text) => text.startsWith('By '))).toHaveLength(1);
      }),
    );
  });
});

describe('the comment once all is mended', () => {
  it('keeps the marker and says so', () => {
    const body = resolvedCommentBody(aReport([aFinding({ status: 'fixed' })]), '<!-- m -->');
    expect(body).toMatch(/^<!-- m -->\n## ✅ Vaultgate: resolved\n/);
    expect(body).toContain('Nothing to mend. Not counted: 1 fixed.');
  });
});

describe('the comment once all is agreed', () => {
  it('says who agreed to what, within its limits, whatever stands in it', () => {
    const agreed = aFinding({ waived: true, details: { approved_by: 'ada (review)' } });
    const body = resolvedCommentBody(aReport([agreed]), '<!-- m -->');
    expect(body).toContain('Nothing to mend. Not counted: 1 waived or approved.');
    expect(body).toContain('(approved by ada (review))');
    const many = resolvedCommentBody(aReport(Array.from({ length: 10_000 }, () => agreed)), '<!-- m -->');
    expect(many.length).toBeLessThanOrEqual(COMMENT_BUDGET);
    expect(many).toMatch(/\nand \d+ more\n\n<\/details>\n$/);
  });
});

describe('the words around the findings', () => {
  it('tell what was compared where there is something to tell, and what to do about any finding where one counts', () => {
    const failing = jobSummary(aReport([aFinding()]), { rest: '', notice: 'Compared with *nothing*.' });
    expect(failing).toContain('\n\nCompared with \\*nothing\\*.\n');
    expect(failing).toContain('`vaultgate waive FINGERPRINT --reason TEXT --owner WHO --expires DATE`');
    expect(jobSummary(aReport(), { rest: '' })).not.toContain('vaultgate waive');
  });

  it('give a command of a way out as code, and keep all else as text', () => {
    const help = 'Take it back with: vaultgate pack upgrade guard --force; to keep it, ask *ada*.\nOr:\n  vaultgate waive x';
    expect(wholeMarkdownReport(aReport([aFinding({ help })]))).toContain(
      '→ Take it back with: `vaultgate pack upgrade guard --force`; to keep it, ask \\*ada\\*.<br>Or:<br>`vaultgate waive x`',
    );
  });

  it('name no place for what is about the whole', () => {
    const { region: _region, ...whole } = aFinding({ path: '' });
    expect(wholeMarkdownReport(aReport([whole]))).toContain('- 🔴 **error**: something is the case');
  });
});

describe('the picture of the packs', () => {
  it('shows layers in their order and marks drift', () => {
    expect(
      packGraph(
        aReport([], {
          packs: [
            aPack({ name: 'ours', layer: 'custom' }),
            aPack({ name: 'ai_safety', layer: 'domain', drift: ['version', 'edited'] }),
            aPack({}),
          ],
        }),
      )?.split('\n'),
    ).toEqual([
      'flowchart TB',
      '  subgraph L0["foundation"]',
      '    P1["starter 1.0.0"]',
      '  end',
      '  subgraph L1["domain"]',
      '    P2["ai_safety 1.0.0 - version edited"]:::drift',
      '  end',
      '  L0 --> L1',
      '  subgraph L2["custom"]',
      '    P3["ours 1.0.0"]',
      '  end',
      '  L1 --> L2',
      '  classDef drift stroke:#bf8700,stroke-width:3px,stroke-dasharray:5 3',
    ]);
  });

  it('is left out where there is no pack', () => {
    expect(packGraph(aReport())).toBeUndefined();
  });

  it('has only labels that stay labels', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (name, layer) => {
        const graph = packGraph(aReport([], { packs: [aPack({ name, layer, drift: [name] })] })) ?? '';
        expect(graph.split('\n')).toHaveLength(5);
        expect(graph).not.toContain('`');
        expect(graph.match(/"/g)).toHaveLength(4);
      }),
    );
  });
});
