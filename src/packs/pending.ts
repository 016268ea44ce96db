/** Where a command that changes packs keeps its journal and its staged files until all is in place. */
export const PENDING_DIR = '.vaultgate/pending';
export const JOURNAL_FILE = `${PENDING_DIR}/journal.json`;
/** Held by the one command that is changing packs. */
export const WRITE_LOCK = '.vaultgate/pending.lock';
