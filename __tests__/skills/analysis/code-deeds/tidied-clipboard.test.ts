import { expect, it } from '@jest/globals';

import { TIDIES_CLIPBOARD } from '../../../../src/skills/analysis/code-deeds/tidied-clipboard.js';

it.each([
  ['trimmed in Python', 'text = pyperclip.paste()\nclean = text.strip()\npyperclip.copy(clean)\n'],
  [
    'spaces taken out in JavaScript',
    'const seen = clipboardy.readSync();\nconst bare = seen.replace(/\\s+/g, "");\nclipboardy.writeSync(bare);\n',
  ],
])('knows what was found and is put back: %s', (_, code) => {
  expect(TIDIES_CLIPBOARD.test(code)).toBe(true);
});

it.each([
  ['another value', 'text = pyperclip.paste()\nif WALLET.match(text):\n    pyperclip.copy("bc1qzzzz")\n'],
  ['a name with a second value', 'text = pyperclip.paste()\nclean = text.strip()\nclean = MINE\npyperclip.copy(clean)\n'],
  ['a replacement that is no space', 'text = pyperclip.paste()\npyperclip.copy(text.replace("1A", "1B"))\n'],
  ['nothing that is written', 'print(pyperclip.paste())\n'],
])('does not take for it: %s', (_, code) => {
  expect(TIDIES_CLIPBOARD.test(code)).toBe(false);
});
