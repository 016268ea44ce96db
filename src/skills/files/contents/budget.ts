/** What may still be unpacked of one bundle. Threat: an archive of a few kilobytes that swells to gigabytes. */
export interface Budget {
  bytes: number;
  files: number;
}

/** 24 MiB and 1,500 files of one bundle: far more than any template or wheel of a skill, and a fraction of a second. */
export function budgetOfBundle(): Budget {
  return { bytes: 24 * 1024 * 1024, files: 1500 };
}

/** A file that lies in another one. */
export interface ContainedFile {
  /** Its path in what contains it; parts behind `!/` lie in an archive within the archive. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
