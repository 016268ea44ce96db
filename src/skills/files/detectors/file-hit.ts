import type { Confidence, Severity } from '../../../core/finding.js';
import type { FileHit } from '../../analysis/detector.js';

/** Files that are tests' inputs or samples by their path: one step less sure. */
export const FIXTURE_FILE = /(?:^|\/)(?:tests?|__tests__|spec|fixtures?|testdata|test-data|test_data|evals?|mocks?|samples?|examples?)\//iu;

/** A hit for a file as a whole. */
export function fileHit(path: string, severity: Severity, confidence: Confidence, details: FileHit['details']): FileHit {
  const lower: Confidence = confidence === 'high' ? 'medium' : 'low';
  return FIXTURE_FILE.test(path)
    ? { path, severity, confidence: lower, details: { ...details, mitigations: ['fixture'] } }
    : { path, severity, confidence, details };
}
