import { foundOnce } from '../../core/found-once.js';
import type { SourceFile } from './source-file.js';

/** What a skill says of itself: its name, and the text of its manifest outside of blocks of code and comments. */
export interface SkillWords {
  readonly name: string;
  readonly prose: string;
}

/** Most of a manifest that is read for what a skill says of itself, in UTF-16 units. */
const MOST = 20_000;

/** What the first manifest among the files of a bundle says; the name is that of its front matter (Agent Skills specification, `name`), or empty. */
export const wordsOfSkill = foundOnce((files: readonly SourceFile[]): SkillWords => {
  const manifest = files.find(({ role }) => role === 'manifest');
  if (manifest === undefined) return { name: '', prose: '' };
  const { text, zones } = manifest;
  const matter = zones.find(({ kind }) => kind === 'front-matter');
  const name = /^name[ \t]*:[ \t]*["']?(?<name>[^\n"']{1,80})/mu.exec(text.slice(matter?.start ?? 0, matter?.end ?? 0))?.groups?.['name'];
  const said = zones.filter(({ kind, start }) => kind !== 'fence' && kind !== 'comment' && start < MOST);
  return { name: name?.trim() ?? '', prose: said.map(({ start, end }) => text.slice(start, end)).join('') };
});
