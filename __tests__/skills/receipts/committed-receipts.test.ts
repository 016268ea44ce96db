import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { check } from '../../../src/gate/check.js';
import { openFolderAlone } from '../../../src/io/open-sides.js';
import { openSurroundings } from '../../../src/io/surroundings.js';
import { keyPair, NOTES_MANIFEST, openWorkspace, runSkill, type Workspace } from '../../support/run-skill.js';

const NOW = new Date('2026-06-01T12:00:00.000Z');
let space: Workspace;
let repo: string;
const keys = keyPair();

beforeEach(() => {
  space = openWorkspace();
  repo = join(space.path, 'repo');
  mkdirSync(repo);
  space.write({
    'repo/skills/notes/SKILL.md': NOTES_MANIFEST,
    'repo/skills/notes/x.py': 'print(1)\n',
    'keys/ada.pem': keys.publicPem,
    'keys/bob.pem': keyPair().publicPem,
    'secret/key.pem': keys.privatePem,
  });
});

afterEach(() => {
  space.remove();
});

async function sign(out: string, keyId = 'ada'): Promise<void> {
  const words = ['receipt', 'skills/notes', '--signing-key', '../secret/key.pem', '--key-id', keyId, '--out', out];
  expect((await runSkill(repo, ...words)).exit).toBe(0);
}

async function findings(options: { readonly keyring?: string; readonly pubkey?: string } = { keyring: '../keys' }): Promise<string[]> {
  const { report } = await check({
    sides: openFolderAlone(repo),
    options,
    surroundings: openSurroundings(repo, repo),
    now: NOW,
    createdAt: NOW.toISOString(),
  });
  return report.findings.map((finding) => `${finding.rule} ${finding.code ?? ''} ${finding.path}`);
}

describe('receipts that are committed with bundles', () => {
  it.each([
    'skills/notes.receipt.json',
    'skills/receipts/notes.receipt.json',
    'skills/receipts/notes.json',
    'receipts/skills/notes.receipt.json',
    'receipts/notes.json',
  ])('are verified at %s, and silent while they fit', async (path) => {
    await sign(path);
    expect(await findings()).toEqual([]);
    space.write({ 'repo/skills/notes/x.py': 'print(2)\n' });
    expect(await findings()).toEqual(['skill/receipt-stale BUNDLE_HASH_MISMATCH skills/notes/SKILL.md']);
  });

  it('are not looked at without a key', async () => {
    space.write({ 'repo/skills/notes.receipt.json': 'nonsense' });
    expect(await findings({})).toEqual([]);
    expect(await findings()).toEqual(['skill/receipt-invalid RECEIPT_PARSE_ERROR skills/notes.receipt.json']);
  });

  it('prove nothing when signed by another key or by one that the keyring lacks', async () => {
    await sign('skills/notes.receipt.json', 'bob');
    expect(await findings()).toEqual(['skill/receipt-invalid SIGNATURE_INVALID skills/notes.receipt.json']);
    await sign('skills/notes.receipt.json', 'eve');
    expect(await findings()).toEqual(['skill/receipt-invalid SIGNATURE_KEY_NOT_FOUND skills/notes.receipt.json']);
  });

  it('are verified by a single key whatever its name', async () => {
    await sign('skills/notes.receipt.json', 'eve');
    expect(await findings({ pubkey: '../keys/ada.pem' })).toEqual([]);
  });
});
