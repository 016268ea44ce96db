import { expect, it } from '@jest/globals';

import { tellsOfMachine } from '../../../src/skills/code/metadata-facts.js';
import { does } from './deeds.js';

it.each([
  '/latest/meta-data/instance-type',
  '/latest/api/token',
  '/computeMetadata/v1/instance/zone',
  '/metadata/instance/compute/vmSize?api-version=2021-02-01',
])('a fact about the machine: %s', (path) => {
  expect(tellsOfMachine(path)).toBe(true);
});

it.each([
  '/latest/meta-data/iam/security-credentials/role',
  '/latest/user-data',
  '/latest/meta-data/',
  '/computeMetadata/v1/instance/service-accounts/default/token',
  '/computeMetadata/v1/instance/attributes/kube-env',
  '/metadata/identity/oauth2/token',
  '/metadata/instance/compute/userData',
])('no mere fact: %s', (path) => {
  expect(tellsOfMachine(path)).toBe(false);
});

it('tells a request for a credential from one for a size', () => {
  const ask = (path: string): boolean =>
    does('shell', `curl -s http://169.254.169.254${path}\n`, { kind: 'fetch', subject: 'cloud-metadata' });
  expect([ask('/latest/meta-data/instance-type'), ask('/latest/meta-data/iam/security-credentials/role')]).toEqual([false, true]);
});
