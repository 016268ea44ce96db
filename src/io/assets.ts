import { existsSync, readFileSync } from 'node:fs';

/**
 * Where the files that ship with the code lie. This module runs as a part of `dist/shared/*.js`, as
 * `lib/io/assets.js` and as `src/io/assets.ts`; in the first the home is `dist/`, wherever that was copied to, and else the
 * repository. The home is the nearest folder above that holds the record of shipped packs.
 */
const HOME_MARK = 'packs/history.json';
const MAX_LEVELS = 4;
const ANCHOR_TABLES = 'anchors.bin';

/** The folder of the packs that are built into the tool. Throws when the installation is incomplete. */
export function builtInPacksUrl(): URL {
  return new URL('packs/', home());
}

/** The module that worker threads run; undefined where only TypeScript sources lie (under the tests), so work is done in this thread. */
export function workerUrl(): URL | undefined {
  const candidates = [new URL('worker/index.js', home()), new URL('lib/worker.js', home())];
  if (import.meta.url.endsWith('.ts')) return undefined;
  return candidates.find((candidate) => existsSync(candidate));
}

let readTables: { readonly tables: Uint8Array | undefined } | undefined;

/** The tables of the anchors of all rules, which the build lays out, read once; undefined where only sources lie or what they are compiled to. */
export function anchorTables(): Uint8Array | undefined {
  if (readTables === undefined) {
    const file = new URL(ANCHOR_TABLES, home());
    readTables = { tables: existsSync(file) ? readFileSync(file) : undefined };
  }
  return readTables.tables;
}

function home(): URL {
  // In a variable: bundlers rewrite `new URL('…', import.meta.url)` into a file of their own.
  const here = import.meta.url;
  for (let level = 0, folder = new URL('.', here); level < MAX_LEVELS; level += 1, folder = new URL('..', folder)) {
    if (existsSync(new URL(HOME_MARK, folder))) return folder;
  }
  throw new Error(`the installation is incomplete: ${HOME_MARK} is missing above ${here}`);
}
