import { foundOnce } from '../../core/found-once.js';
import type { SourceFile } from './source-file.js';

/** What a skill says of itself: its name, and the text of its manifest outside of blocks of code and comments. */
export interface SkillWords {
  readonly name: string;
  readonly prose: string;
}

/** Most of a manifest that is read for what a skill says of itself, in UTF-16 units. */
const MOST = 20_000;

/** What the first manifest among the files of a bundle says. */
export const wordsOfSkill = foundOnce((files: readonly SourceFile[]): SkillWords => {
  const manifest = files.find(({ role }) => role === 'manifest');
  const said = (manifest?.zones ?? []).filter(({ kind, start }) => kind !== 'fence' && kind !== 'comment' && start < MOST);
  return { name: nameOfSkill(files), prose: said.map(({ start, end }) => manifest?.text.slice(start, end) ?? '').join('') };
});

/** The name that the first manifest of a bundle gives itself in its front matter (Agent Skills specification, `name`); empty without one. */
export function nameOfSkill(files: readonly SourceFile[]): string {
  const manifest = files.find(({ role }) => role === 'manifest');
  const matter = manifest?.zones.find(({ kind }) => kind === 'front-matter');
  if (manifest === undefined || matter === undefined) return '';
  return (
    /^name[ \t]*:[ \t]*["']?(?<name>[^\n"']{1,80})/mu.exec(manifest.text.slice(matter.start, matter.end))?.groups?.['name']?.trim() ?? ''
  );
}
