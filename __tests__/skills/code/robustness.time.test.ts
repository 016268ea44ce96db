import { describe, expect, it } from '@jest/globals';

import { classifyHost, classifyPath, readProgram } from '../../../src/skills/code/read-program.js';
import { leastProcessorTime } from '../../support/processor-time.js';
import { LANGUAGES } from './languages.js';

describe.each(LANGUAGES.map((language) => [language] as const))('reading %s', (language) => {
  it.each([
    ['nested brackets', '('.repeat(25_000)],
    ['nested closed brackets', `${'('.repeat(12_000)}${')'.repeat(12_000)}`],
    ['nested substitutions', '$('.repeat(16_000)],
    ['nested braces', '{ '.repeat(16_000)],
    ['opening quotes', '"\''.repeat(16_000)],
    ['opened texts', `x = "${'a"b" '.repeat(8_000)}`],
    ['here-documents without end', 'cat <<A\n'.repeat(6_000)],
    ['line ends', '\n'.repeat(50_000)],
    ['spaces', ' '.repeat(50_000)],
    ['a long line of pipes', 'a | '.repeat(12_000)],
    ['a long sum', `x = ${'"a" + '.repeat(8_000)}"b"`],
    [
      'doubling variables',
      Array.from({ length: 40 }, (_, index) => `x${String(index + 1)}="$x${String(index)}$x${String(index)}"; `).join('') + 'eval "$x40"',
    ],
    [
      'functions that call each other',
      Array.from(
        { length: 300 },
        (_, index) => `def f${String(index)}(a):\n    f${String((index + 1) % 300)}(a)\n    f${String((index + 7) % 300)}(a)\n`,
      ).join('') + 'f0(1)\n',
    ],
    [
      'shell functions that double',
      Array.from({ length: 60 }, (_, index) => `f${String(index)}() { f${String(index + 1)}; f${String(index + 1)}; }\n`).join('') + 'f0\n',
    ],
    ['a function that decorates itself', '@app.run()\n@app\ndef app(f):\n    return f\n'.repeat(1_200)],
    [
      'functions that decorate each other in a chain',
      Array.from({ length: 1_500 }, (_, index) => `@f${String(index + 1)}.x\ndef f${String(index)}(a):\n    return a\n`).join(''),
    ],
    ['back ticks', '`a'.repeat(16_000)],
    ['templates in templates', '`${'.repeat(12_000)],
    ['comment openings', '/* '.repeat(16_000)],
    ['dots', 'a.'.repeat(25_000)],
    ['indices', 'a' + '[0]'.repeat(16_000)],
    ['commas', 'f(' + '1,'.repeat(24_000) + ')'],
    ['escapes', '\\'.repeat(50_000)],
  ])('is done soon with %s', (_name, text) => {
    expect(leastProcessorTime(() => readProgram(language, text), 50)).toBeLessThan(50);
  });
});

describe('time', () => {
  it('grows with the length alone: ten times the text takes at most some twenty times as long', () => {
    const unit =
      'def f(a):\n    b = requests.get("https://h.net/" + a)\n    with open("/tmp/x", "w") as g:\n        g.write(b.text)\n    return b\nf("x")\n';
    const cost = (count: number, enough: number): number => leastProcessorTime(() => readProgram('python', unit.repeat(count)), enough);
    const bound = Math.max(2, cost(200, 0)) * 20;
    expect(cost(2000, bound)).toBeLessThan(bound);
  });
});

describe('the classifiers', () => {
  it.each([
    ['/.'.repeat(25_000)],
    ['a/'.repeat(25_000)],
    ['~/.config/'.repeat(5_000)],
    ['http://' + 'a.'.repeat(20_000)],
    ['1.'.repeat(25_000)],
  ])('are done soon with long texts', (text) => {
    const classify = (): void => {
      classifyPath(text);
      classifyHost(text);
    };
    expect(leastProcessorTime(classify, 50)).toBeLessThan(50);
  });
});
