// @ts-nocheck: reads the compiled code by address; the code itself is typed.
// Programs as lines of features, in flat lists: what the weights of `skill/hostile-program` are learned from.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const compiled = (path) => import(new URL(`../../lib/skills/analysis/${path}`, import.meta.url).href);
const { readProgramFeatures } = await compiled('program-weight/program-features.js');
export const { lengthFactor, WINDOW } = await compiled('program-weight/line-weights.js');
const { SourceFile } = await compiled('source-file.js');
const { snippetsOf } = await compiled('snippets.js');

/** Programs in a row, each its lines, each the features that it has. */
export class LineStore {
  features = new Int32Array(1 << 20);
  /** Where the features of each line begin, and behind the last line where they end. */
  lines = [0];
  /** How many features each line has, with those that come again. */
  lengths = [];
  /** Where the lines of each program begin, and behind the last program where they end. */
  programs = [0];
  /** What is known of each program. */
  about = [];

  add({ text, language }, about) {
    const seen = new Set();
    let length = 0;
    let end = this.lines.at(-1);
    readProgramFeatures(text, language, {
      feature: (key) => {
        length += 1;
        if (seen.has(key)) return;
        seen.add(key);
        if (end === this.features.length) {
          const larger = new Int32Array(end * 2);
          larger.set(this.features);
          this.features = larger;
        }
        this.features[end] = key;
        end += 1;
      },
      line: () => {
        this.lines.push(end);
        this.lengths.push(length);
        seen.clear();
        length = 0;
      },
    });
    if (this.lines.length - 1 === this.programs.at(-1)) return;
    this.programs.push(this.lines.length - 1);
    this.about.push(about);
  }

  /** The distinct features of a program. */
  featuresOf(program) {
    return new Set(this.features.subarray(this.lines[this.programs[program]], this.lines[this.programs[program + 1]]));
  }

  /** The first line of each window of a program, and the line behind its last. */
  *windowsOf(program, step) {
    const end = this.programs[program + 1];
    for (let from = this.programs[program]; ; from += step) {
      const to = Math.min(end, from + WINDOW);
      yield [Math.max(this.programs[program], to - WINDOW), to];
      if (to === end) return;
    }
  }
}

/** The programs of a file of JSON lines, each with members `language`, `kind` and `text`. */
export function programsIn(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** The programs below a folder, as the scanner finds them: files and blocks of code in pages. */
export function* programsBelow(folder) {
  for (const path of filesBelow(folder)) {
    const bytes = readFileSync(path);
    if (bytes.length > 4_000_000 || bytes.subarray(0, 4000).includes(0)) continue;
    const text = bytes.toString('utf8');
    const file = new SourceFile(path.slice(folder.length + 1), text);
    for (const { kind, language, start, end } of snippetsOf({ file, text, layer: 'plain' }))
      if (kind === 'code')
        yield {
          path: file.path,
          language,
          text: text.slice(start, Math.min(end, start + 512 * 1024)),
          isPage: file.language === 'markdown',
        };
  }
}

function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile()) yield path;
  }
}
