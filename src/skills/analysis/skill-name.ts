import type { SourceFile } from './source-file.js';

/** The name that the first manifest of a bundle gives itself in its front matter (Agent Skills specification, `name`); empty without one. */
export function nameOfSkill(files: readonly SourceFile[]): string {
  const manifest = files.find(({ role }) => role === 'manifest');
  const matter = manifest?.zones.find(({ kind }) => kind === 'front-matter');
  if (manifest === undefined || matter === undefined) return '';
  return (
    /^name[ \t]*:[ \t]*["']?(?<name>[^\n"']{1,80})/mu.exec(manifest.text.slice(matter.start, matter.end))?.groups?.['name']?.trim() ?? ''
  );
}
