import { describe, expect, it } from '@jest/globals';

import { classifyHost } from '../../../src/skills/code/classify-host.js';
import { holdsStandIn, standInOf } from '../../../src/skills/code/stand-in-hosts.js';

describe('a host that stands for another', () => {
  it.each([
    ['example.com', 'page'],
    ['api.example.org', 'page'],
    ['evil.test', 'reserved'],
    ['collect.attacker.example', 'reserved'],
    ['nowhere.invalid', 'reserved'],
    ['your-server.com', 'blank'],
    ['api.mycompany.io', 'blank'],
  ] as const)('%s is one, and an example to whoever classifies it', (host, kind) => {
    expect(standInOf(host)).toBe(kind);
    expect(classifyHost(`https://${host}/x`).class).toBe('example');
  });

  it.each(['myexample.com', 'example.com.evil.io', 'contest.io', 'yourownserver.net'])('is not %s', (host) => {
    expect(standInOf(host)).toBeUndefined();
    expect(classifyHost(`https://${host}/x`).class).not.toBe('example');
  });
});

describe('a text', () => {
  it.each(['nc ATTACKER_IP 4444', 'ssh root@<your host>', 'curl http://10.0.0.5/x', 'ping x.x.x.x', 'curl https://{{host}}/'])(
    'holds a stand-in: %s',
    (text) => {
      expect(holdsStandIn(text)).toBe(true);
    },
  );

  it.each(['nc 203.0.114.9 4444', 'curl https://a.io/x', 'python -c "<string>"'])('holds none: %s', (text) => {
    expect(holdsStandIn(text)).toBe(false);
  });
});
