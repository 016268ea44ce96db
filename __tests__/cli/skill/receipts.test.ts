import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { SKILL_DOCUMENTS } from '../../../src/skills/contracts/schemas.js';
import {
  canonicalForm,
  codesOf,
  keyPair,
  NOTES_MANIFEST,
  openWorkspace,
  runSkill,
  signedAgain,
  skillJson,
  type ReceiptJson,
  type Workspace,
} from '../../support/run-skill.js';

let space: Workspace;
const keys = keyPair();

beforeEach(() => {
  space = openWorkspace();
  space.write({
    'notes/SKILL.md': NOTES_MANIFEST,
    'notes/scripts/table.py': 'print("table")\n',
    'key.pem': keys.privatePem,
    'pub.pem': keys.publicPem,
    'ring/ada.pem': keys.publicPem,
  });
});

afterEach(() => {
  space.remove();
});

function receipt(): ReceiptJson {
  return JSON.parse(readFileSync(join(space.path, 'receipt.json'), 'utf8')) as ReceiptJson;
}

async function makeReceipt(...more: readonly string[]): Promise<ReceiptJson> {
  const { exit, err } = await runSkill(
    space.path,
    'receipt',
    'notes',
    '--signing-key',
    'key.pem',
    '--key-id',
    'ada',
    '--out',
    'receipt.json',
    ...more,
  );
  expect([exit, err]).toEqual([0, expect.stringContaining('verdict PASS, signed')]);
  return receipt();
}

function signAgain(changed: ReceiptJson): void {
  space.write({ 'receipt.json': signedAgain(changed, keys.privateKey) });
}

async function verify(...more: readonly string[]) {
  const key = more.some((word) => word === '--keyring' || word === '--pubkey') ? [] : ['--pubkey', 'pub.pem'];
  return skillJson(space.path, 'verify', 'notes', '--receipt', 'receipt.json', ...key, ...more);
}

describe('a receipt', () => {
  it("has the members of SkillVault's contract", async () => {
    const made = await makeReceipt('--deterministic');
    expect(SKILL_DOCUMENTS.receipt.safeParse(made).error).toBeUndefined();
    expect(Object.keys(made)).toEqual([
      'contract_version',
      'created_at',
      'scanner',
      'bundle_sha256',
      'files',
      'manifest',
      'scan',
      'policy',
      'signature',
    ]);
    expect(made).toMatchObject({
      contract_version: '0.1',
      created_at: '1970-01-01T00:00:00.000Z',
      manifest: { path: 'SKILL.md' },
      scan: { risk_score: { base_risk: 0, change_risk: 0, policy_delta: 0, total: 0 }, summary: { file_count: 2, deterministic: true } },
      policy: { verdict: 'PASS', thresholds: { pass_max: 29, warn_max: 59, fail_max: 100 }, gates: { max_risk_score: 59 } },
      signature: { alg: 'ed25519', key_id: 'ada' },
    });
  });

  it('is signed over its canonical JSON without the signature', async () => {
    const { signature, ...rest } = await makeReceipt();
    const payload = Buffer.from(canonicalForm(rest));
    expect(signature['payload_sha256']).toBe(createHash('sha256').update(payload).digest('hex'));
    expect(signature['sig']).toBe(sign(null, payload, keys.privateKey).toString('base64'));
  });

  it('is the same bytes for the same bundle, key and time', async () => {
    await makeReceipt('--deterministic');
    const first = readFileSync(join(space.path, 'receipt.json'), 'utf8');
    await makeReceipt('--deterministic');
    expect(readFileSync(join(space.path, 'receipt.json'), 'utf8')).toBe(first);
  });

  it('records a FAIL, forced by errors of the scan, and says so by the exit code', async () => {
    space.link('notes/secret', '/etc/passwd');
    const { exit } = await runSkill(space.path, 'receipt', 'notes', '--signing-key', 'key.pem', '--out', 'receipt.json');
    expect(exit).toBe(1);
    const { policy } = receipt() as unknown as { policy: { verdict: string; findings: { code: string }[] } };
    expect(policy.verdict).toBe('FAIL');
    expect(policy.findings.map((finding) => finding.code)).toEqual(['POLICY_SCAN_ERROR_FINDING']);
  });

  it.each([
    ['a public key', keys.publicPem],
    ['an RSA key', generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()],
    ['no key at all', 'hello'],
  ])('cannot be signed with %s', async (_, pem) => {
    space.write({ 'key.pem': pem });
    const { exit, err } = await runSkill(space.path, 'receipt', 'notes', '--signing-key', 'key.pem');
    expect(exit).toBe(2);
    expect(err).toContain('key.pem');
  });

  it('refuses a key id that is no plain file name', async () => {
    const { exit } = await runSkill(space.path, 'receipt', 'notes', '--signing-key', 'key.pem', '--key-id', '../ada');
    expect(exit).toBe(2);
  });
});

describe('verifying', () => {
  it('succeeds for the bundle of the receipt, by key and by keyring', async () => {
    await makeReceipt();
    const { exit, json } = await verify();
    expect(SKILL_DOCUMENTS.verify.safeParse(json).error).toBeUndefined();
    expect([exit, json['verified'], json.findings]).toEqual([0, true, []]);
    expect(await verify('--keyring', 'ring')).toMatchObject({ exit: 0, json: { verified: true } });
  });

  it.each(['ada', 'ada.pub', 'ada.public.pem', 'ada.ed25519.pub'])('finds the key in a file named %s', async (name) => {
    await makeReceipt();
    space.write({ [`other/${name}`]: keys.publicPem });
    expect((await verify('--keyring', 'other')).json['verified']).toBe(true);
  });

  it('needs exactly one of a key and a keyring', async () => {
    await makeReceipt();
    expect((await runSkill(space.path, 'verify', 'notes', '--receipt', 'receipt.json')).exit).toBe(2);
    const both = ['--pubkey', 'pub.pem', '--keyring', 'ring'];
    expect((await runSkill(space.path, 'verify', 'notes', '--receipt', 'receipt.json', ...both)).exit).toBe(2);
  });

  it('reports every mismatch of files at once', async () => {
    await makeReceipt();
    space.write({ 'notes/SKILL.md': `${NOTES_MANIFEST}More.\n`, 'notes/extra.txt': 'x' });
    const changed = receipt();
    changed.files.push({ path: 'gone.txt', size: 1, sha256: 'a'.repeat(64) });
    signAgain(changed);
    const { exit, json } = await verify();
    expect(exit).toBe(1);
    expect(json.findings.map((finding) => [finding.code, finding.path ?? ''])).toEqual([
      ['BUNDLE_HASH_MISMATCH', ''],
      ['RECEIPT_BUNDLE_HASH_MISMATCH', ''],
      ['FILE_HASH_MISMATCH', 'SKILL.md'],
      ['FILE_EXTRA', 'extra.txt'],
      ['FILE_MISSING', 'gone.txt'],
    ]);
  });

  it('fails when the receipt was changed after it was signed, in a known or an unknown member', async () => {
    const made = await makeReceipt();
    space.write({ 'receipt.json': JSON.stringify({ ...made, created_at: '2027-01-01T00:00:00.000Z' }) });
    expect(codesOf((await verify()).json)).toEqual(['SIGNATURE_INVALID', 'SIGNATURE_INVALID']);
    space.write({ 'receipt.json': JSON.stringify({ ...made, note: 'added' }) });
    expect(codesOf((await verify()).json)).toEqual(['SIGNATURE_INVALID', 'SIGNATURE_INVALID']);
  });

  it('accepts members that it does not know when they are signed', async () => {
    signAgain({ ...(await makeReceipt()), note: { z: 1, a: [{ y: 2, b: null }] } });
    expect((await verify()).json['verified']).toBe(true);
  });

  it('does not mind the order of members', async () => {
    const made = await makeReceipt();
    space.write({ 'receipt.json': JSON.stringify(Object.fromEntries(Object.entries(made).reverse())) });
    expect((await verify()).json['verified']).toBe(true);
  });

  it('fails for another key', async () => {
    await makeReceipt();
    space.write({ 'pub.pem': keyPair().publicPem });
    expect(codesOf((await verify()).json)).toEqual(['SIGNATURE_INVALID']);
  });

  it('says when a keyring lacks the key, or the receipt names none', async () => {
    const made = await makeReceipt();
    space.write({ 'empty/readme': '' });
    expect(codesOf((await verify('--keyring', 'empty')).json)).toEqual(['SIGNATURE_KEY_NOT_FOUND']);
    signAgain({ ...made, signature: { ...made.signature, key_id: undefined } });
    expect(codesOf((await verify('--keyring', 'ring')).json)).toEqual(['SIGNATURE_KEY_NOT_FOUND']);
  });

  it.each(['../pub', '/pub', 'a/b', '..', '.pub', 'a\\b', ''])('never looks up the key id %j', async (keyId) => {
    const made = await makeReceipt();
    signAgain({ ...made, signature: { ...made.signature, key_id: keyId } });
    const { exit, json } = await verify('--keyring', 'ring');
    expect([exit, codesOf(json)]).toEqual([1, ['SIGNATURE_KEY_NOT_FOUND']]);
  });

  it('says of a mismatch what to do about it', async () => {
    await makeReceipt();
    space.write({ 'notes/extra.txt': 'x' });
    const { out } = await runSkill(space.path, 'verify', 'notes', '--receipt', 'receipt.json', '--pubkey', 'pub.pem');
    expect(out).toContain('vaultgate skill receipt BUNDLE --signing-key FILE');
  });

  it('names a member that is missing or of another type in plain words', async () => {
    const { manifest: _, ...rest } = await makeReceipt();
    space.write({ 'receipt.json': JSON.stringify({ ...rest, created_at: 5 }) });
    const { json } = await skillJson(space.path, 'verify', 'notes', '--receipt', 'receipt.json', '--pubkey', 'pub.pem');
    const said = json.findings.map((finding) => (finding as { readonly message?: unknown }).message);
    expect(said).toEqual(["The receipt's member created_at: a text is needed.", "The receipt's member manifest: is missing."]);
  });

  it('does not read a device without an end', async () => {
    await makeReceipt();
    const { exit, err } = await runSkill(space.path, 'verify', 'notes', '--receipt', 'receipt.json', '--pubkey', '/dev/zero');
    expect([exit, err]).toEqual([2, expect.stringContaining('/dev/zero is larger than 32 MiB')]);
  });

  it('treats a key of another type as a configuration error', async () => {
    await makeReceipt();
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    space.write({ 'pub.pem': publicKey.export({ type: 'spki', format: 'pem' }).toString() });
    const { exit, err } = await runSkill(space.path, 'verify', 'notes', '--receipt', 'receipt.json', '--pubkey', 'pub.pem');
    expect(exit).toBe(2);
    expect(err).toContain('rsa');
  });

  it('refuses a private key where a public one belongs', async () => {
    await makeReceipt();
    expect((await runSkill(space.path, 'verify', 'notes', '--receipt', 'receipt.json', '--pubkey', 'key.pem')).exit).toBe(2);
  });

  it.each([
    ['no JSON', '{', 'RECEIPT_PARSE_ERROR'],
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'RECEIPT_PARSE_ERROR'],
    ['an empty file', '', 'RECEIPT_PARSE_ERROR'],
    ['an empty object', '{}', 'RECEIPT_SCHEMA_INVALID'],
    ['a list', '[]', 'RECEIPT_SCHEMA_INVALID'],
    ['a __proto__ key', '{"__proto__": {"contract_version": "0.1"}}', 'RECEIPT_SCHEMA_INVALID'],
    ['endless nesting', `${'['.repeat(5000)}${']'.repeat(5000)}`, 'RECEIPT_SCHEMA_INVALID'],
  ])('answers a receipt that is %s with a reason code', async (_, content, code) => {
    space.write({ 'receipt.json': content });
    const { exit, json } = await verify();
    expect(exit).toBe(1);
    expect(new Set(codesOf(json))).toEqual(new Set([code]));
    expect(json['receipt']).toBeNull();
  });

  it.each(['files', 'bundle_sha256', 'policy', 'signature', 'scan', 'manifest'])('names the missing member %s', async (member) => {
    const { [member]: _, ...rest } = await makeReceipt();
    space.write({ 'receipt.json': JSON.stringify(rest) });
    const { json } = await verify();
    expect(json.findings).toMatchObject([{ code: 'RECEIPT_SCHEMA_INVALID', details: { member } }]);
  });

  it('judges by the policy again, with its own words', async () => {
    await makeReceipt();
    space.write({ 'policy.yaml': 'constraints: { file_size_limit_bytes: 20 }\n' });
    const { exit, json } = await verify('--policy', 'policy.yaml');
    expect([exit, codesOf(json)]).toEqual([1, ['CONSTRAINT_FILE_SIZE_LIMIT']]);
  });

  it('hard-fails on a link, even on one that stays inside', async () => {
    await makeReceipt();
    space.link('notes/copy.md', 'SKILL.md');
    expect(codesOf((await verify()).json)).toEqual(['CONSTRAINT_SYMLINK_FORBIDDEN']);
  });
});

describe('gating a receipt alone', () => {
  it('needs a key and gives the verdict of the policy over what it records', async () => {
    await makeReceipt();
    const words = ['gate', '--receipt', 'receipt.json'] as const;
    expect((await runSkill(space.path, ...words)).exit).toBe(2);
    const { exit, json } = await skillJson(space.path, ...words, '--pubkey', 'pub.pem');
    expect(SKILL_DOCUMENTS.gate.safeParse(json).error).toBeUndefined();
    expect([exit, json['verdict']]).toEqual([0, 'PASS']);
  });

  it('believes nothing of a receipt whose signature does not verify', async () => {
    const made = await makeReceipt();
    space.write({ 'receipt.json': JSON.stringify({ ...made, created_at: 'later' }) });
    const { exit, json } = await skillJson(space.path, 'gate', '--receipt', 'receipt.json', '--pubkey', 'pub.pem');
    expect([exit, json['verdict'], codesOf(json)[0]]).toEqual([1, 'FAIL', 'SIGNATURE_INVALID']);
  });

  it('fails for files that no bundle may have, though the scan of the receipt says nothing of them', async () => {
    const made = await makeReceipt();
    const files = made.files.flatMap((file) => (file.path === 'SKILL.md' ? [file, { ...file, path: 'skill.md' }] : [file]));
    signAgain({ ...made, files });
    const { exit, json } = await skillJson(space.path, 'gate', '--receipt', 'receipt.json', '--pubkey', 'pub.pem');
    expect([exit, json['verdict']]).toEqual([1, 'FAIL']);
    expect(codesOf(json)).toContain('CONSTRAINT_MANIFEST_COUNT');
  });

  it('judges the recorded score, capabilities and sizes', async () => {
    const made = await makeReceipt();
    const risk = { base_risk: 40, change_risk: 0, policy_delta: 0, total: 40 };
    signAgain({ ...made, scan: { ...(made['scan'] as object), risk_score: risk, capabilities: ['network', 'exec'] } });
    space.write({
      'policy.yaml':
        'gates: { max_risk_score: 29, allow_verdicts: [PASS] }\ncapabilities: { exec: { mode: block }, network: { mode: require_approval } }\n',
    });
    const { exit, json } = await skillJson(
      space.path,
      'gate',
      '--receipt',
      'receipt.json',
      '--pubkey',
      'pub.pem',
      '--policy',
      'policy.yaml',
    );
    expect(exit).toBe(1);
    expect(codesOf(json).sort()).toEqual([
      'POLICY_CAPABILITY_BLOCKED',
      'POLICY_MAX_RISK_EXCEEDED',
      'POLICY_VERDICT_NOT_ALLOWED',
      'REQUIRED_APPROVAL_MISSING',
    ]);
  });
});
