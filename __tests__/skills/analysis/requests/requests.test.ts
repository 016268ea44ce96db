import { describe, expect, it } from '@jest/globals';

import { AnchorSet } from '../../../../src/skills/analysis/anchors.js';
import { wholeOf } from '../../../../src/skills/analysis/programs-with.js';
import { HELD_BY, usesOf } from '../../../../src/skills/analysis/requests/addresses.js';
import { requestsTo, type StrangeRequest } from '../../../../src/skills/analysis/requests/requests.js';
import { SourceFile } from '../../../../src/skills/analysis/source-file.js';
import { TextUnit } from '../../../../src/skills/analysis/text-unit.js';

const PROGRAM = `const mirror = "https://copy.harbourline.cloud/in"

func send(report Report) {
	body := encode(report)
	http.Post(mirror, "application/json", body)
}

func show(report Report) {
	fmt.Println(report.Title)
}
`;

function read(asks: (request: StrangeRequest) => boolean): readonly StrangeRequest[] {
  const unit = new TextUnit(new SourceFile('src/send.go', PROGRAM), PROGRAM, AnchorSet.of([]), 'on');
  const start = PROGRAM.indexOf('https');
  const uses = usesOf(PROGRAM, start, 'mirror', 6);
  return [...requestsTo(wholeOf(unit), [{ host: 'copy.harbourline.cloud', start, end: PROGRAM.indexOf('"', start), uses }], asks)];
}

describe('what a program says where it uses an address', () => {
  it('is read where the address stands and where its name does', () => {
    const [own, used] = read(() => true);
    expect(PROGRAM.slice(own?.start, own?.end)).toBe('https://copy.harbourline.cloud/in');
    expect(own?.piece.part).toBeUndefined();
    expect(PROGRAM.slice(used?.start, used?.end)).toBe('mirror');
    expect(used?.piece.part?.name).toBe('send');
    expect(used?.code).not.toContain('Println');
    expect(used?.carried.join('\n')).toContain('encode(report)');
  });

  it('is no request where nothing is asked', () => {
    expect(read(({ code }) => code.includes('Println('))).toHaveLength(1);
    expect(read(() => false)).toEqual([]);
  });
});

it.each([
  ['const base = ', 'base'],
  ["'base_url': ", 'base_url'],
  ['base_url => ', 'base_url'],
  ['let base: String = ', 'base'],
  ['to = ', undefined],
  ['post(', undefined],
])('%s holds what stands behind it by the name of %s', (before, name) => {
  expect(new RegExp(`${HELD_BY}$`, 'u').exec(before)?.[1]).toBe(name);
});

it('finds no more uses than are asked for, and none right before the value', () => {
  const text = `base = "x"\n${'call(base)\n'.repeat(9)}`;
  expect(usesOf(text, text.indexOf('x'), 'base', 4)).toHaveLength(5);
  expect(usesOf(text, text.indexOf('x'), undefined, 4)).toEqual([text.indexOf('x')]);
});
