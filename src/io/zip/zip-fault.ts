/** What is wrong with a zip. `unsafe-path` and `duplicate` are about one name, the others about the data. */
export type ZipFaultKind =
  | 'not-a-zip'
  | 'unsafe-path'
  | 'duplicate'
  | 'special'
  | 'encrypted'
  | 'method'
  | 'header-mismatch'
  | 'overlap'
  | 'hidden-data'
  | 'damaged'
  | 'too-many-entries'
  | 'too-large'
  | 'ratio';

export interface ZipFault {
  readonly kind: ZipFaultKind;
  /** The entry's name as the archive has it; untrusted. Empty for the archive as a whole. */
  readonly entry: string;
  /** Goes on from "The archive" or "The entry". */
  readonly message: string;
}

/** Entries of one archive (about what a skill with many assets has, times ten). */
export const MAX_ZIP_ENTRIES = 2000;
/** Bytes of all entries unpacked. */
export const MAX_INFLATED_BYTES = 64 * 1024 * 1024;
/** Unpacked over packed size of an entry; small ones may be more repetitive than that by nature. */
export const MAX_RATIO = 100;
export const RATIO_FROM_BYTES = 1024 * 1024;
