import type { Rule } from '../../core/rule.js';
import { ambiguousScalar } from './ambiguous-scalar.js';
import { bandOverlap } from './band-overlap.js';
import { checksumDrift } from './checksum-drift.js';
import { dependencyCycle } from './dependency-cycle.js';
import { dependencyMissing } from './dependency-missing.js';
import { dependencyRange } from './dependency-range.js';
import { edited } from './edited.js';
import { fileClaimedTwice } from './file-claimed-twice.js';
import { interrupted } from './interrupted.js';
import { invalidPack } from './invalid-pack.js';
import { layerOrder } from './layer-order.js';
import { lockInvalid } from './lock-invalid.js';
import { lockMismatch } from './lock-mismatch.js';
import { lockStale } from './lock-stale.js';
import { missingFile } from './missing-file.js';
import { nameMismatch } from './name-mismatch.js';
import { notShipped } from './not-shipped.js';
import { pathOutside } from './path-outside.js';
import { policyIdMismatch } from './policy-id-mismatch.js';
import { priorityMissing } from './priority-missing.js';
import { priorityOutsideBand } from './priority-outside-band.js';
import { stateInvalid } from './state-invalid.js';
import { stateMissing } from './state-missing.js';
import { stateVersion } from './state-version.js';
import { symlink } from './symlink.js';
import { unknownKey } from './unknown-key.js';
import { unknownOrigin } from './unknown-origin.js';
import { untrackedFile } from './untracked-file.js';
import { versionDrift } from './version-drift.js';

/** Every rule of this folder. */
export const PACK_RULES: readonly Rule[] = [
  ambiguousScalar,
  bandOverlap,
  checksumDrift,
  dependencyCycle,
  dependencyMissing,
  dependencyRange,
  edited,
  fileClaimedTwice,
  interrupted,
  invalidPack,
  layerOrder,
  lockInvalid,
  lockMismatch,
  lockStale,
  missingFile,
  nameMismatch,
  notShipped,
  pathOutside,
  policyIdMismatch,
  priorityMissing,
  priorityOutsideBand,
  stateInvalid,
  stateMissing,
  stateVersion,
  symlink,
  unknownKey,
  unknownOrigin,
  untrackedFile,
  versionDrift,
];
