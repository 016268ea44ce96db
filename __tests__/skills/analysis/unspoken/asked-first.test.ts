import { describe, expect, it } from '@jest/globals';

import { isAskedFirst, isSwitchedOn } from '../../../../src/skills/analysis/unspoken/asked-first.js';
import type { UnspokenRequest } from '../../../../src/skills/analysis/unspoken/requests.js';

/** What the two questions look at: the text up to the request, and the code. */
const request = (before: string): UnspokenRequest =>
  ({ unit: { text: `${before}SEND` }, start: before.length, code: before }) as unknown as UnspokenRequest;

describe('asked first', () => {
  it.each([
    ['heeded', 'answer = input("Upload the log to support? [y/N] ")\nif answer != "y":\n    raise SystemExit\n', true],
    ['in a shell', 'read -rp "Send the report? " ok\n[ "$ok" = y ] || exit 0\n', true],
    ['about something else', 'name = input("Which colour? ")\nif name != "y":\n    paint(name)\n', false],
    ['not heeded', 'input("Upload the log to support? [y/N] ")\n', false],
    ['nobody', 'log = open("log").read()\n', false],
  ])('%s', (_, code, asked) => {
    expect(isAskedFirst(request(code))).toBe(asked);
  });
});

describe('switched on', () => {
  it.each([
    ['by a setting', 'enabled = os.environ.get("REPORT", "0") == "1"\nif enabled:\n    send(log)\n', true],
    ['always', 'enabled = True\nif enabled:\n    send(log)\n', false],
    ['without being looked at', 'enabled = os.environ.get("REPORT", "0") == "1"\nsend(log)\n', false],
  ])('%s', (_, code, on) => {
    expect(isSwitchedOn(request(code))).toBe(on);
  });
});
