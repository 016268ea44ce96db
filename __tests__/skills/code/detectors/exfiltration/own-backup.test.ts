import { expect, it } from '@jest/globals';

import type { Behaviour } from '../../../../../src/skills/code/behaviour.js';
import { turnsToListed } from '../../../../../src/skills/code/detectors/exfiltration/own-backup.js';

const deed = (parts: Partial<Behaviour>): Behaviour => parts as Behaviour;
const HOSTS = deed({ kind: 'read', target: '~/.ssh/config' });

it.each([
  ['a host of the list', deed({ name: 'ssh', target: '$host', host: 'variable' }), HOSTS, true],
  ['whether it is there', deed({ name: 'ping', target: '${host}', host: 'variable' }), HOSTS, true],
  ['a copied file', deed({ name: 'scp', target: '$host', host: 'variable' }), HOSTS, false],
  ['a host that is written out', deed({ name: 'ssh', target: 'relay.example', host: 'public' as Behaviour['host'] }), HOSTS, false],
  ['a name made of more', deed({ name: 'ping', target: '$line.relay.example', host: 'variable' }), HOSTS, false],
  ['a key', deed({ name: 'ssh', target: '$host', host: 'variable' }), deed({ kind: 'read', target: '~/.ssh/id_rsa' }), false],
])('turns to one of the listed hosts: %s', (_, request, source, turns) => {
  expect(turnsToListed(request, source)).toBe(turns);
});
