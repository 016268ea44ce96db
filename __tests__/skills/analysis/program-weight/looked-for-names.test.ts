import { describe, expect, it } from '@jest/globals';

import { namesOnlyKnownParties } from '../../../../src/skills/analysis/program-weight/known-parties.js';
import { withoutLookedForNames } from '../../../../src/skills/analysis/program-weight/looked-for-names.js';

const PARSER = 'import ast\n';

describe('lists of names that a program looks for in others', () => {
  it.each([
    '    "os.system", "subprocess.run", "socket.socket",',
    "  process: ['child_process.exec', 'child_process.spawn'],",
    'CALLS = {"eval", "exec", "compile"}',
  ])('are left out: %s', (line) => {
    const text = `${PARSER}tree = ast.parse(text)\n${line}\nprint(tree)\n`;
    const read = withoutLookedForNames(text);
    expect(read).toHaveLength(text.length);
    expect(read).toBe(text.replace(line, ' '.repeat(line.length)));
  });

  it.each([
    ['where nothing parses programs', '', '    "os.system", "subprocess.run",'],
    ['where the line calls something', `${PARSER}ast.parse(x)\n`, 'getattr(__import__("os"), "system")("id")'],
    ['where they are paths', `${PARSER}ast.parse(x)\n`, '    "~/.ssh/id_rsa", "~/.aws/credentials",'],
    ['where they are addresses', `${PARSER}ast.parse(x)\n`, '    "https://a.example/x", "https://b.example/y",'],
    ['where there is one only', `${PARSER}ast.parse(x)\n`, '    "os.system"'],
  ])('stay %s', (_, head, line) => {
    expect(withoutLookedForNames(`${head}${line}\n`)).toBe(`${head}${line}\n`);
  });

  it('are found in time that grows with the text', () => {
    const text = `${PARSER}ast.parse(x)\n${'"a.b", '.repeat(20_000)}(\n${'"'.repeat(50_000)}`;
    const start = performance.now();
    withoutLookedForNames(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('parties that lines of a program reach', () => {
  it('are known in a network of one’s own and where a vendor lets somebody sign in', () => {
    expect(namesOnlyKnownParties('$c = New-Object Net.Sockets.TcpClient("10.1.2.3", 9100)')).toBe(true);
    expect(namesOnlyKnownParties('fetch("https://oauth2.googleapis.com/token", { method: "POST" })')).toBe(true);
  });

  it('are not known otherwise', () => {
    expect(namesOnlyKnownParties('const x = 1')).toBe(false);
    expect(namesOnlyKnownParties('fetch("https://oauth2.googleapis.com/token"); fetch("https://files.qarn.net/in")')).toBe(false);
    expect(namesOnlyKnownParties('fetch("https://www.googleapis.com/upload/drive/v3/files")')).toBe(false);
  });
});
