import { describe, expect, it } from '@jest/globals';

import { restoreCommandOf } from '../../src/gate/restore-command.js';
import type { InstalledFileState, PackStatus } from '../../src/packs/model.js';

const PATH = 'config/policies/starter__01__mask_pii.yaml';

function starter(state: InstalledFileState, installedVersion: string | null = '1.0.0'): PackStatus {
  const files = [{ path: PATH, policyId: 'mask_pii', state }];
  return { name: 'starter', layer: 'foundation', installedVersion, availableVersion: '1.0.0', drift: [], files };
}

describe('the command that puts a weakened policy back', () => {
  it.each([
    ['edited', 'vaultgate pack upgrade starter --force'],
    ['missing', 'vaultgate pack upgrade starter --force'],
  ] as const)('restores a file of an installed pack that is %s', (state, command) => {
    expect(restoreCommandOf([starter(state)])(PATH)).toBe(command);
  });

  it('installs a pack again that is gone, or of which only files are left', () => {
    expect(restoreCommandOf([])(PATH)).toBe('vaultgate pack add starter');
    expect(restoreCommandOf([starter('untracked', null)])(PATH)).toBe('vaultgate pack add starter');
  });

  it('is none where the file is what its pack says, since then the pack changed, nor for a policy of no pack', () => {
    expect(restoreCommandOf([starter('clean')])(PATH)).toBeNull();
    expect(restoreCommandOf([starter('edited')])('config/policies/ours.yaml')).toBeNull();
  });
});
