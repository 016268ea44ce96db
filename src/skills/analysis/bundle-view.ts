import type { Entry } from '../../io/snapshot.js';
import type { Bundle, BundleFile } from '../bundle.js';
import type { OpenedFile } from '../files/documents/inner-texts.js';
import type { ReadSnippet } from './programs.js';
import type { SourceFile } from './source-file.js';
import type { TextUnit } from './text-unit.js';

/** One bundle as rules see it. */
export interface BundleView {
  readonly bundle: Bundle;
  /** Its text files, and the texts that lie in others. */
  readonly files: readonly SourceFile[];
  /** Files that are not text. */
  readonly binaries: readonly BundleFile[];
  /** The same files, opened as far as they can be. */
  readonly opened: readonly OpenedFile[];
  readonly others: readonly Entry[];
  readonly units: readonly TextUnit[];
  /** The programs in all units that could do anything worth saying. */
  readonly programs: readonly ReadSnippet[];
  /** The files whose skill says of itself that it is about security; lowers confidence by one step where a rule says so. */
  readonly aboutSecurity: ReadonlySet<SourceFile>;
}
