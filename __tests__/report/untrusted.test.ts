import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import {
  commandData,
  commandProperty,
  htmlText,
  logText,
  markdownCellCode,
  markdownCode,
  markdownInline,
  markdownProse,
  mermaidLabel,
  shorten,
  urlPath,
  visible,
} from '../../src/report/untrusted.js';
import { hostileText } from '../support/hostile-text.js';
import { runnerCommands } from '../support/runner-commands.js';

describe('the port of the runner’s command parser', () => {
  it.each([
    ['a\r::stop-commands::zz', 'stop-commands'],
    ['path/##[endgroup]/SKILL.md', 'endgroup'],
    ['skill ##[add-mask]e', 'add-mask'],
    [' \u00a0::add-mask::a', 'add-mask'],
  ])('finds the order in %j', (line, name) => {
    expect(runnerCommands(line).map((command) => command.name)).toEqual([name]);
  });

  it.each(['| ::error::x', '##\\[error]x', 'no order', '::unknown::x'])('finds none in %j', (line) => {
    expect(runnerCommands(line)).toEqual([]);
  });
});

describe('text within a line of the log', () => {
  it('shows what is unseen as an escape', () => {
    expect(visible('a\u001b[31m\r\n\u202eb\u200b\u0085\ud800')).toBe('a\\x1b[31m\\r\\n\\u{202e}b\\u{200b}\\x85\\u{d800}');
  });

  it('leaves honest text of any script as it is', () => {
    expect(logText('Übergröße 日本語 😀 skills/pdf/SKILL.md: 10 %')).toBe('Übergröße 日本語 😀 skills/pdf/SKILL.md: 10 %');
  });

  it('never gives the runner an order behind a gutter', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = `│ ${logText(text)}`;
        expect(runnerCommands(line)).toEqual([]);
        expect(line).not.toMatch(/[\n\r\u001b]/);
      }),
    );
  });

  it('cuts between characters and marks the cut', () => {
    expect(shorten('abcdef', 4)).toBe('abc…');
    expect(shorten('ab😀def', 4)).toBe('ab…');
    expect(shorten('abc', 3)).toBe('abc');
  });
});

describe('a workflow command', () => {
  it('comes back from the runner with the path and the data that went in, what is unseen made visible', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (path, data) => {
        const [command, ...more] = runnerCommands(`::error file=${commandProperty(path)}::${commandData(data)}`);
        expect(more).toEqual([]);
        expect(command?.properties['file'] ?? '').toBe(path.replace(/[^\r\n]+/g, visible));
        expect(command?.data).toBe(data.split('\n').map(visible).join('\n'));
      }),
    );
  });
});

describe('a property of a workflow command', () => {
  it('holds nothing that a terminal acts on or an eye does not see, whatever stands in the path', () => {
    fc.assert(
      fc.property(hostileText, (path) => {
        const property = commandProperty(path);
        expect(property).toBe(visible(property));
        expect(property).not.toMatch(/[:,\n\r]/);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the path of an honest file, in whatever script', () => {
    expect(commandProperty('skills/übersicht 日本/a-b_c.md')).toBe('skills/übersicht 日本/a-b_c.md');
    expect(commandProperty('a\u001b[2K\u202e:b,100%.md')).toBe('a\\x1b[2K\\u{202e}%3Ab%2C100%25.md');
  });
});

describe('text in Markdown', () => {
  it('is code that no run of backticks can end', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const code = markdownCode(text);
        const fence = /^`+/.exec(code)?.[0] ?? '';
        const inner = code.slice(fence.length, -fence.length);
        expect(code.endsWith(fence)).toBe(true);
        expect(inner.match(/`+/g) ?? []).not.toContain(fence);
        expect(code).not.toContain('\n');
      }),
    );
  });

  it('keeps a cell of a table whole', () => {
    expect(markdownCellCode('a|b')).toBe('`a\\|b`');
  });

  it('makes neither links, images, mentions, references, emoji, tags nor tables', () => {
    expect(markdownInline('<b>![x](https://a.example) @octocat #12 GH-3 :tada: | www.a.example $x$')).toBe(
      '\\<b\\>\\!\\[x\\](https\\://a.example) @\u200boctocat \\#\u200b12 GH-\u200b3 :\u200btada: \\| www\\.a.example \\$x\\$',
    );
  });

  it('has no bare mark of syntax, whatever it is given', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const inline = markdownInline(text);
        expect(inline.replace(/\\[\\`*_{}[\]<>~&|#$!:.]/g, '')).not.toMatch(/[`*_{}[\]<>~|$\n\r]/);
        expect(inline).not.toMatch(/@[a-z]/i);
      }),
    );
  });

  it('keeps the code of a rule’s prose and escapes the rest', () => {
    expect(markdownProse('Run `vaultgate pack upgrade *x*` or <b>')).toBe('Run `vaultgate pack upgrade *x*` or \\<b\\>');
    expect(markdownProse('an odd ` tick')).toBe('an odd \\` tick');
  });

  it('never leaves a Mermaid label or its fence', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(mermaidLabel(text)).toMatch(/^(?:[\p{L}\p{N} ._/-]|#\d+;)*$/u);
      }),
    );
  });
});

describe('text in HTML and in addresses', () => {
  it('is never markup', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(htmlText(text)).not.toMatch(/[<>"']/);
        expect(htmlText(text).replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
      }),
    );
  });

  it('is a relative address of safe characters that decodes to the path', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const url = urlPath(text);
        expect(url).toMatch(/^[A-Za-z0-9%._~/-]*$/);
        expect(decodeURIComponent(url.replace(/^\.\/(?=[^/]*%3A)/, ''))).toBe(text.replace(/\p{Cs}/gu, '\ufffd'));
      }),
    );
  });

  it('does not take a colon for a scheme', () => {
    expect(urlPath('a:b/c d#e?f%')).toBe('./a%3Ab/c%20d%23e%3Ff%25');
  });
});
