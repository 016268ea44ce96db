import { bulkUpload } from '../../../rules/skill/bulk-upload.js';
import type { Detector } from '../detector.js';
import { commandHit } from '../judged.js';
import { bucketsBeside, COPIES_TO_BUCKET } from '../unspoken/buckets-beside.js';

/** Copies into a bucket of its own of what a program keeps in that of its user. */
export const bucketBesideDetector: Detector = {
  rule: bulkUpload,
  signals: [COPIES_TO_BUCKET],
  *detect(view) {
    for (const place of bucketsBeside(view))
      yield commandHit(view, place.unit, place, 'critical', 'high', {
        what: `what it keeps for its user, for the bucket ${place.bucket} as well,`,
      });
  },
};
