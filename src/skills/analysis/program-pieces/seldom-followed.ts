import type { TextUnit } from '../text-unit.js';

/** Languages that are compiled, or whose programs are seldom followed to their end. */
const LANGUAGES: ReadonlySet<string> = new Set(['go', 'rust', 'java', 'kotlin', 'csharp', 'ruby', 'php', 'lua', 'perl', 'swift']);
const ENDINGS = /\.(?:kts?|cs|rs|go|java|rb|php|lua|p[lm]|swift|scala|groovy|dart|exs?|jl|nim|zig|cr|fsx?|vb|clj|cpp|cc?|mm?|d)$/iu;
/** Longest program that is read by its layout, in UTF-16 units. */
export const LONGEST_PROGRAM = 200_000;

/** Whether a unit is a program whose flow of values nobody has followed: what it does is read from how its lines are laid out. */
export function isSeldomFollowed({ file, layer, text }: TextUnit): boolean {
  return layer === 'plain' && text.length <= LONGEST_PROGRAM && !file.fixture && (LANGUAGES.has(file.language) || ENDINGS.test(file.path));
}
