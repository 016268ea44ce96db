import type { Behaviour, Language, Program } from '../code/behaviour.js';
import type { ReadSnippet } from './programs.js';

/** A deed of some program, with the file that it stands in. */
export interface DeedInFile {
  readonly deed: Behaviour;
  readonly path: string;
  /** The text of the file, and where in it the deed's program begins. */
  readonly text: string;
  readonly offset: number;
}

/** A deed, and the deeds of other programs whose data reach it. */
export interface Crossing {
  readonly deed: Behaviour;
  readonly sources: readonly DeedInFile[];
  /** Those of the sources that come by headers alone. */
  readonly inHeaders: ReadonlySet<Behaviour>;
}

/** Most sources of one deed that are kept. */
const MAX_SOURCES = 40;

/** The deeds of one program to which data come from elsewhere in the bundle, as a program of their own: what is said of them is said at their place. */
export function crossingProgram(language: Language, crossings: readonly Crossing[]): Program {
  const foreign: Behaviour[] = [];
  const indexOf = new Map<Behaviour, number>();
  const behaviours = crossings.map(({ deed, sources, inHeaders }): Behaviour => {
    const flowsFrom: number[] = [];
    const headers: number[] = [];
    for (const source of sources.slice(0, MAX_SOURCES)) {
      const known = indexOf.get(source.deed);
      const index = known ?? crossings.length + foreign.length;
      if (known === undefined) {
        indexOf.set(source.deed, index);
        foreign.push({ ...source.deed, flowsFrom: [], at: source.deed.at ?? placeOf(source) });
      }
      flowsFrom.push(index);
      if (inHeaders.has(source.deed)) headers.push(index);
    }
    const { file: _file, inHeaders: _before, ...rest } = deed;
    return {
      ...rest,
      flowsFrom: flowsFrom.sort((a, b) => a - b),
      ...(headers.length === 0 ? {} : { inHeaders: headers.sort((a, b) => a - b) }),
    };
  });
  return { language, behaviours, foreign, truncated: false, output: [] };
}

/** `path:line` of a deed. */
function placeOf({ deed, path, text, offset }: DeedInFile): string {
  let line = 1;
  const end = Math.min(text.length, offset + deed.start);
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) line += 1;
  return `${path}:${String(line)}`;
}

/** The same program with other deeds, at the place where it was read. */
export function readAgain(read: ReadSnippet, crossings: readonly Crossing[]): ReadSnippet {
  return { ...read, program: crossingProgram(read.program.language, crossings) };
}
