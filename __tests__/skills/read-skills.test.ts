import { createHash } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import { defaultSettings, type CheckSettings } from '../../src/gate/settings.js';
import { memorySnapshot, type MemoryFile } from '../../src/io/memory-snapshot.js';
import type { Snapshot } from '../../src/io/snapshot.js';
import { readSkills } from '../../src/skills/read-skills.js';

const NOW = new Date('2026-06-01T12:00:00.000Z');
const MANIFEST = '---\nname: a\ndescription: Turns notes into a table. Use for raw notes.\n---\n\n# Notes\n\nList each decision.\n';

function tree(files: Readonly<Record<string, string>>, more: readonly MemoryFile[] = []): Snapshot {
  return memorySnapshot('test', [...Object.entries(files).map(([path, bytes]) => ({ path, bytes })), ...more]);
}

function settingsOf(snapshot: Snapshot, policy?: string, more: Partial<CheckSettings> = {}): CheckSettings {
  const skillPolicy =
    policy === undefined ? undefined : { path: '.vaultgate/policy.yaml', bytes: new TextEncoder().encode(policy), inTree: true };
  return { ...defaultSettings(snapshot, NOW), skillPolicy, ...more };
}

async function judge(files: Readonly<Record<string, string>>, policy?: string, more: Partial<CheckSettings> = {}) {
  const snapshot = tree(files);
  return readSkills(snapshot, undefined, settingsOf(snapshot, policy, more));
}

describe('finding bundles in a tree', () => {
  it('finds every folder that holds a manifest, in the order of paths', async () => {
    const model = await judge({ 'b/SKILL.md': MANIFEST, 'a/skill.md': MANIFEST, 'docs/readme.md': 'no bundle' });
    expect(model.skills.map((skill) => skill.path)).toEqual(['a', 'b']);
    expect(model.present).toBe(true);
  });

  it('says that there is nothing to check in a tree without manifests', async () => {
    expect(await judge({ 'readme.md': 'no bundle' })).toMatchObject({ present: false, skills: [], findings: [] });
  });

  it('takes a manifest in an odd letter case for one and says so', async () => {
    const model = await judge({ 'a/Skill.MD': MANIFEST });
    expect(model.skills.map((skill) => skill.verdict)).toEqual(['PASS']);
    expect(model.findings).toMatchObject([{ rule: 'skill/manifest-name-case', level: 'warning', path: 'a/Skill.MD' }]);
  });

  it('does not search folders of dependencies unless a pattern names them', async () => {
    const files = { 'node_modules/x/SKILL.md': MANIFEST };
    expect((await judge(files)).present).toBe(false);
    expect((await judge(files, undefined, { skills: ['node_modules/**'] })).present).toBe(true);
  });

  it('judges only what the patterns name and leaves out what is excluded', async () => {
    const files = { 'a/SKILL.md': MANIFEST, 'b/SKILL.md': MANIFEST, 'examples/c/SKILL.md': MANIFEST };
    expect((await judge(files, undefined, { exclude: ['examples'] })).skills.map((skill) => skill.path)).toEqual(['a', 'b']);
    expect((await judge(files, undefined, { skills: ['b'] })).skills.map((skill) => skill.path)).toEqual(['b']);
  });

  it('leaves the control files of a repository out of a bundle that is the whole repository', async () => {
    const plain = await judge({ 'SKILL.md': MANIFEST });
    const governed = await judge({
      'SKILL.md': MANIFEST,
      '.vaultgate/config.yaml': '',
      'receipts/notes.json': '{}',
      'notes.receipt.json': '{}',
    });
    expect(governed.skills[0]?.bundleSha256).toBe(plain.skills[0]?.bundleSha256);
    expect(governed.skipped.map((skip) => skip.path)).toEqual(['.vaultgate/config.yaml', 'notes.receipt.json', 'receipts/notes.json']);
  });
});

describe('the hash of a bundle', () => {
  it('is SHA-256 over path, line feed, file hash, line feed, in the order of UTF-8 bytes', async () => {
    const names = ['SKILL.md', 'a.txt', '\u{1F600}.txt', '\uFF5E.txt'];
    const model = await judge(Object.fromEntries(names.map((name) => [`x/${name}`, name === 'SKILL.md' ? MANIFEST : name])));
    const sorted = [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
    const expected = hash(sorted.map((name) => `${name}\n${hash(name === 'SKILL.md' ? MANIFEST : name)}\n`).join(''));
    expect(model.skills[0]?.bundleSha256).toBe(expected);
  });
});

describe('nested bundles', () => {
  const files = { 'a/SKILL.md': MANIFEST, 'a/inner/SKILL.md': MANIFEST, 'a/inner/big.txt': 'x'.repeat(50) };

  it('are judged on their own, and their files belong to the bundle around them too', async () => {
    const model = await judge(files, 'constraints: { bundle_size_limit_bytes: 150 }\n');
    expect(model.skills.map((skill) => [skill.path, skill.verdict])).toEqual([
      ['a', 'FAIL'],
      ['a/inner', 'FAIL'],
    ]);
  });

  it('show a finding at the innermost bundle once and count it in the verdict of every bundle around it', async () => {
    const model = await judge(files, 'constraints: { file_size_limit_bytes: 49 }\n');
    const large = model.findings.filter((finding) => finding.path === 'a/inner/big.txt');
    expect(large).toMatchObject([{ rule: 'skill/file-size', subject: { kind: 'skill', path: 'a/inner' } }]);
    expect(model.skills.map((skill) => skill.verdict)).toEqual(['FAIL', 'FAIL']);
  });
});

describe('the make of a bundle', () => {
  it('refuses two manifests side by side', async () => {
    const model = await judge({ 'a/SKILL.md': MANIFEST, 'a/skill.md': MANIFEST });
    expect(model.findings.map((finding) => finding.code)).toContain('CONSTRAINT_MANIFEST_COUNT');
    expect(model.skills[0]?.verdict).toBe('FAIL');
  });

  it('judges a folder whose manifest is a link instead of passing it over', async () => {
    const snapshot = tree({ 'a/x.txt': 'x' }, [{ path: 'a/SKILL.md', bytes: '', kind: 'symlink', target: '../../elsewhere.md' }]);
    const model = await readSkills(snapshot, undefined, settingsOf(snapshot));
    expect(model.findings.map((finding) => finding.code).sort()).toEqual(['CONSTRAINT_MANIFEST_COUNT', 'CONSTRAINT_SYMLINK_FORBIDDEN']);
  });

  it('makes a link that stays inside a warning and one that leads out an error', async () => {
    const links = ['SKILL.md', './x/../SKILL.md', '../a/SKILL.md', '/etc/passwd', 'C:/x', '..\\x', ''];
    const snapshot = tree(
      { 'a/SKILL.md': MANIFEST },
      links.map((target, index) => ({ path: `a/l${String(index)}`, bytes: '', kind: 'symlink' as const, target })),
    );
    const model = await readSkills(snapshot, undefined, settingsOf(snapshot));
    expect(model.findings.map((finding) => finding.level)).toEqual(['warning', 'warning', 'error', 'error', 'error', 'error', 'error']);
  });

  it('fails a manifest that is not UTF-8 and still judges it', async () => {
    const snapshot = memorySnapshot('test', [{ path: 'a/SKILL.md', bytes: new Uint8Array([0x23, 0x20, 0xff, 0xfe, 0x41]) }]);
    const model = await readSkills(snapshot, undefined, settingsOf(snapshot));
    expect(model.findings.map((finding) => finding.code)).toContain('MANIFEST_NOT_UTF8');
  });

  it.each([
    ['a line feed', 'a/x\ny.txt'],
    ['a mark that turns the direction of text', 'a/x\u202Etxt.exe'],
    ['a backslash', 'a/..\\x'],
    ['a drive letter', 'a/C:x'],
  ])('refuses a name with %s', async (_, path) => {
    const model = await judge({ 'a/SKILL.md': MANIFEST, [path]: 'x' });
    expect(model.findings).toMatchObject([{ code: 'CONSTRAINT_UNSAFE_PATH', level: 'error', path }]);
  });

  it('refuses names that differ in letter case only', async () => {
    const model = await judge({ 'a/SKILL.md': MANIFEST, 'a/Notes.md': 'x', 'a/notes.md': 'y' });
    expect(model.findings.map((finding) => finding.code)).toEqual(['CONSTRAINT_UNSAFE_PATH']);
  });

  it('accepts names in other scripts', async () => {
    expect((await judge({ 'a/SKILL.md': MANIFEST, 'a/Ärzte 説明.md': 'x' })).findings).toEqual([]);
  });
});

describe('limits of the policy', () => {
  it('fails above the limit and not at it', async () => {
    const size = Buffer.byteLength(MANIFEST);
    const at = await judge(
      { 'a/SKILL.md': MANIFEST },
      `constraints: { bundle_size_limit_bytes: ${String(size)}, file_size_limit_bytes: ${String(size)} }\n`,
    );
    const above = await judge(
      { 'a/SKILL.md': MANIFEST },
      `constraints: { bundle_size_limit_bytes: ${String(size - 1)}, file_size_limit_bytes: ${String(size - 1)} }\n`,
    );
    expect(at.findings).toEqual([]);
    expect(above.findings.map((finding) => finding.code).sort()).toEqual(['CONSTRAINT_BUNDLE_SIZE_LIMIT', 'CONSTRAINT_FILE_SIZE_LIMIT']);
  });

  it('warns above the lower and fails above the upper token limit', async () => {
    const codes = async (policy: string) => {
      const model = await judge({ 'a/SKILL.md': MANIFEST }, policy);
      return [model.skills[0]?.verdict, ...model.findings.map((finding) => `${finding.code ?? ''} ${finding.level}`)];
    };
    expect(await codes('constraints: { max_manifest_tokens_warn: 5, max_manifest_tokens_fail: 100 }\n')).toEqual([
      'WARN',
      'CONSTRAINT_TOKEN_LIMIT_WARN warning',
    ]);
    expect(await codes('constraints: { max_manifest_tokens_warn: 5, max_manifest_tokens_fail: 6 }\n')).toEqual([
      'FAIL',
      'CONSTRAINT_TOKEN_LIMIT_FAIL error',
    ]);
  });
});
