import type { BundleView } from '../bundle-view.js';
import { programsWith } from '../programs-with.js';
import { signal } from '../signal.js';
import type { TextUnit } from '../text-unit.js';

/** A bucket that is written out, and into which a line copies something. */
const NAME = String.raw`(?!(?:my|your|some|example|test|sample|foo|bucket)\b)[a-z0-9][a-z0-9.-]{4,62}`;
export const COPIES_TO_BUCKET = signal(
  'copies-to-bucket',
  ['s3://', 'gs://', 'b2://', 'r2:', 'upload_file(', 'upload_fileobj(', 'put_object('],
  new RegExp(
    String.raw`\b(?:cp|mv|sync|put|copy|copyto|rsync)\b[^\n]{1,200}?\s["']?(?:s3|gs|b2):\/\/(?<bucket>${NAME})(?=[\/"'\s])|\bupload_file(?:obj)?\(\s?[^\n,]{1,80},\s?["'](?<bucket2>${NAME})["']|\bput_object\([^)]{0,160}?\bBucket\s?=\s?["'](?<bucket3>${NAME})["']`,
    'u',
  ),
  420,
);
/** The same into a bucket that the user sets. */
const TO_BUCKET_OF_USER =
  /\b(?:cp|mv|sync|put|copy|copyto|rsync)\b[^\n]{1,200}?\s["']?(?:(?:s3|gs|b2):\/\/)?\$\{?\w{0,24}(?:BUCKET|DEST|TARGET|REMOTE|STORE|bucket|dest|target|remote)\w{0,16}|\bupload_file(?:obj)?\(\s?[^\n,]{1,80},\s?(?!["'])[\w.]{1,40}|\bput_object\([^)]{0,160}?\bBucket\s?=\s?(?!["'])[\w.]{1,40}/u;
/** That nobody hears of it where it fails, or that it needs no account of the user. */
const UNHEARD =
  /2>\s?\/dev\/null|&>\s?\/dev\/null|\|\|\s?(?:true|:)(?:\s|$)|--no-sign-request|--quiet\b[^\n]{0,200}--no-progress|\bexcept\b[^\n]{0,40}:\s{0,40}pass\b|\bUNSIGNED\b|\bsuppress\(/u;

/** A bucket of the program’s own, into which it copies what it copies into that of its user. */
export interface BucketBeside {
  readonly unit: TextUnit;
  readonly start: number;
  readonly end: number;
  readonly bucket: string;
}

/**
 * Copies into a bucket of which nothing else in the bundle speaks, beside the one that the user sets, and of whose failure nobody hears.
 * Threat: a backup that goes to two places, and only one of them is told.
 */
export function* bucketsBeside(view: BundleView): Iterable<BucketBeside> {
  for (const unit of programsWith(view, COPIES_TO_BUCKET)) {
    if (!TO_BUCKET_OF_USER.test(unit.text)) continue;
    for (const match of unit.find(COPIES_TO_BUCKET)) {
      const bucket = match.groups['bucket'] ?? match.groups['bucket2'] ?? match.groups['bucket3'];
      if (bucket === undefined || isSpokenOf(view, bucket, unit, match.start, match.end)) continue;
      if (
        !UNHEARD.test(
          unit.text
            .slice(match.start, match.end + 200)
            .split('\n', 3)
            .join('\n'),
        )
      )
        continue;
      yield { unit, start: match.start, end: match.end, bucket };
    }
  }
}

function isSpokenOf(view: BundleView, bucket: string, unit: TextUnit, start: number, end: number): boolean {
  return (
    view.files.some((file) => file !== unit.file && file.text.includes(bucket)) ||
    unit.text.slice(0, start).includes(bucket) ||
    unit.text.slice(end).includes(bucket)
  );
}
