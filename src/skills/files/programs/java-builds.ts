import { withoutEntities } from '../documents/document-text.js';
import { MAX_PROGRAMS, type InnerProgram } from './inner-program.js';
import { programOfArguments } from './unit-commands.js';

/** A task of Ant, or what the exec plugin of Maven is configured with. */
const TASK =
  /<(?:exec|java)\b([^<>]{0,400}?\bexecutable\s{0,4}=\s{0,4}["'](?<task>[^"'<>]{1,200})["'][^<>]{0,400})>|<executable>\s{0,40}(?<plugin>[^<]{1,200}?)\s{0,40}<\/executable>/g;
/** An argument; a line of several is one as well. */
const ARGUMENT =
  /<arg(?:ument)?(?:\s[^<>]{0,80}?\b(?:value|line)\s{0,4}=\s{0,4}(?:"([^"<>]{0,8000})"|'([^'<>]{0,8000})')[^<>]{0,40}|\s{0,4})>([^<]{0,8000})/g;
/** The arguments stand no further behind, in UTF-16 units. */
const MAX_ARGUMENTS_TEXT = 20_000;
const ENDS = /<\/(?:exec|java|configuration)>/;

/** Commands that a build of Java runs (Apache Ant manual, “Exec”; Exec Maven Plugin, “exec:exec”). */
export function commandsOfJavaBuild(text: string): readonly InnerProgram[] {
  const found: InnerProgram[] = [];
  for (const match of text.slice(0, 500_000).matchAll(TASK)) {
    if (found.length >= MAX_PROGRAMS) break;
    const start = match.index + match[0].length;
    const behind = text.slice(start, start + MAX_ARGUMENTS_TEXT);
    const given = behind.slice(0, ENDS.exec(behind)?.index ?? 0);
    const args = [...given.matchAll(ARGUMENT)].map((one) => ({
      value: withoutEntities((one[1] ?? one[2] ?? one[3] ?? '').trim()),
      at: start + one.index,
    }));
    const name = match.groups?.['task'] ?? match.groups?.['plugin'] ?? '';
    found.push(...programOfArguments([{ value: name, at: match.index }, ...args.filter(({ value }) => value !== '')]));
  }
  return found;
}
