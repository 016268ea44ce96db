import type { ReadPacks } from './model.js';

/** Reads the state file, the installed files and the packs on offer, and judges how they agree. */
export const readPacks: ReadPacks = (_snapshot, _settings) => ({ packs: [], findings: [], present: false });
