import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';

import { StateEditor, type StateRecord } from '../../src/packs/state-edit.js';
import { parseState } from '../../src/packs/state.js';

const record = (over: Partial<StateRecord> = {}): StateRecord => ({
  name: 'acme',
  version: '1.0.0',
  layer: 'custom',
  writtenLayer: 'custom',
  installedAt: '2026-03-01T12:00:00Z',
  checksum: 'a'.repeat(64),
  files: [{ path: 'config/policies/acme__01__x.yaml', policyId: 'x' }],
  ...over,
});

const edited = (text: string | undefined, edit: (editor: StateEditor) => void): string => {
  const editor = new StateEditor(text);
  edit(editor);
  return editor.print();
};

describe('a new state file', () => {
  it('is one that VaultKit reads, with integers for layers', () => {
    expect(edited(undefined, (editor) => editor.record(record()))).toBe(
      `---
format_version: v1
installed_packs:
  acme:
    name: acme
    version: 1.0.0
    layer: 50
    installed_at: 2026-03-01T12:00:00Z
    pack_checksum: ${'a'.repeat(64)}
    files:
    - path: config/policies/acme__01__x.yaml
      policy_id: x
`.replace('installed_at: 2026-03-01T12:00:00Z', "installed_at: '2026-03-01T12:00:00Z'"),
    );
  });

  it('reads back as what was recorded, whatever the names', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9 _:#'"\\-]{1,20}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), fc.constantFrom('no', 'y', 'on', '007')), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.array(word, { maxLength: 4 }),
        (names, ids) => {
          const files = ids.map((policyId, index) => ({ path: `config/policies/p__0${String(index)}__x.yaml`, policyId }));
          const text = edited(undefined, (editor) => {
            for (const name of names) editor.record(record({ name, files }));
          });
          const read = parseState(text);
          expect(read.kind === 'ok' ? read.state.entries.map((entry) => entry.name) : read).toEqual([...names].sort());
          expect(read.kind === 'ok' ? read.state.entries[0]?.files : read).toEqual(files);
          expect(parse(text, { version: '1.1' })).toEqual(parse(text));
        },
      ),
    );
  });
});

describe('an existing state file', () => {
  const text = `# top
format_version: v1 # the only one
installed_packs:
  a: # the first
    name: a
    version: "1.0.0"
    layer: foundation
    note: {by: us, tags: [x, y]}
    installed_at: "2026-01-01T00:00:00Z"
    pack_checksum: abc
    files: []

  # the second
  b:
    name: b
    version: "2.0.0"
    layer: domain
    installed_at: "2026-01-01T00:00:00Z"
    pack_checksum: def
    files: []
extra: 1

# end
`;

  it('keeps the other entry and all comments when one is removed and added again', () => {
    const after = edited(text, (editor) => {
      editor.remove('b');
      editor.record(record({ name: 'b', layer: 'domain' }));
    });
    for (const comment of ['# top', '# the only one', '# the first', '# end']) expect(after).toContain(comment);
    expect(parse(after)).toMatchObject({ extra: 1, installed_packs: { a: { note: { by: 'us', tags: ['x', 'y'] } } } });
    expect(after).toContain('    layer: domain\n');
    expect(after).toContain('    note: {by: us, tags: [x, y]}\n');
  });

  it('is unchanged by recording what it says already', () => {
    const flat = text.replace('  a: # the first', '  # the first\n  a:');
    const same = record({ name: 'a', layer: 'foundation', installedAt: '2026-01-01T00:00:00Z', checksum: 'abc', files: [] });
    expect(edited(flat, (editor) => editor.record(same))).toBe(flat);
  });
});
