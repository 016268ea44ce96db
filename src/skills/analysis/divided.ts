import type { BundleFiles } from '../code/bundle-files.js';
import type { Behaviour } from '../code/behaviour.js';
import { crossingProgram, type Crossing, type DeedInFile } from './crossing.js';
import type { ReadSnippet } from './programs.js';
import type { TextUnit } from './text-unit.js';

/** A program that was followed into other files, such as a shell script with what it sources, divided by the files in which its deeds stand. */
export function divided(read: ReadSnippet, unitAt: (path: string) => TextUnit | undefined, files: BundleFiles): readonly ReadSnippet[] {
  const { program, unit, snippet } = read;
  if (program.behaviours.every((deed) => deed.file === undefined)) return [read];
  const place = (deed: Behaviour): DeedInFile =>
    deed.file === undefined
      ? { deed, path: unit.file.path, text: unit.text, offset: snippet.start }
      : { deed, path: deed.file, text: files.textAt(deed.file) ?? '', offset: 0 };
  const byFile = new Map<string, Crossing[]>();
  for (const deed of program.behaviours) {
    const sources = deed.flowsFrom.map((index) => program.behaviours[index]).filter((source) => source !== undefined);
    if (deed.file !== undefined && sources.every((source) => source.file === deed.file && !isFromCaller(source, files))) continue;
    const headers = new Set(deed.inHeaders?.map((index) => program.behaviours[index]));
    const list = byFile.get(deed.file ?? '') ?? [];
    list.push({ deed, sources: sources.map(place), inHeaders: new Set(sources.filter((source) => headers.has(source))) });
    byFile.set(deed.file ?? '', list);
  }
  return [...byFile].flatMap(([path, crossings]): ReadSnippet[] => {
    const divide = crossingProgram(program.language, crossings);
    if (path === '') return [{ ...read, program: { ...divide, truncated: program.truncated } }];
    const other = unitAt(path);
    return other
      ? [{ unit: other, snippet: { language: program.language, start: 0, end: other.text.length, kind: 'code' }, program: divide }]
      : [];
  });
}

/** Whether a library reads what only its caller names: the path that a function of it is given. */
function isFromCaller({ kind, subject, target, file }: Behaviour, files: BundleFiles): boolean {
  if (kind !== 'read' || subject === undefined || subject === 'file' || file === undefined) return false;
  return target !== undefined && target !== '' && !(files.textAt(file) ?? '').includes(target);
}
