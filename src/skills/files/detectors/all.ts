import type { Detector } from '../../analysis/detector.js';
import { activeDocumentDetector } from './active-documents.js';
import { appendedDataDetector } from './appended-data.js';
import { opaqueArchiveDetector } from './archives.js';
import { bytecodeFileDetector, executableFileDetector, misleadingFileNameDetector } from './binaries.js';

/** The rules about files as such: what they are, whatever they are called. */
export const FILE_DETECTORS: readonly Detector[] = [
  activeDocumentDetector,
  appendedDataDetector,
  bytecodeFileDetector,
  executableFileDetector,
  misleadingFileNameDetector,
  opaqueArchiveDetector,
];
