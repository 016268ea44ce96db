import type { Detector } from '../../analysis/detector.js';

/** The rules about files as such: what they are, whatever they are called. */
export const FILE_DETECTORS: readonly Detector[] = [];
