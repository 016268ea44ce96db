import { foundOnce } from '../../../../core/found-once.js';
import type { BundleFiles } from '../../bundle-files.js';
import type { Dialect } from './dialect.js';
import { parse, type Script } from './parse.js';

/** Most text of the programs of a bundle whose trees are kept, in UTF-16 units: a tree takes some twenty times its text. */
const MAX_KEPT = 1_000_000;

/** The trees of one bundle, as long as its files are being read. */
class ParsedScripts {
  readonly #scripts = new Map<Dialect, Map<string, Script>>();
  #kept = 0;

  parse(text: string, dialect: Dialect): Script {
    let scripts = this.#scripts.get(dialect);
    if (scripts === undefined) this.#scripts.set(dialect, (scripts = new Map<string, Script>()));
    const known = scripts.get(text);
    if (known !== undefined) return known;
    const script = parse(text, dialect);
    this.#kept += text.length;
    if (this.#kept <= MAX_KEPT) scripts.set(text, script);
    return script;
  }
}

const scriptsOf = foundOnce((_files: BundleFiles) => new ParsedScripts());

/** As {@link parse}, for programs of a bundle, which are followed alone and again with each program that imports them. */
export function parsedOnce(text: string, dialect: Dialect, files: BundleFiles | undefined): Script {
  return files === undefined ? parse(text, dialect) : scriptsOf(files).parse(text, dialect);
}
