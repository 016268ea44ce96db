import type { SourceFile } from './source-file.js';

/** What a tester does with a text that an application is to stumble over. */
const HANDED =
  /\b(?:upload|feed|attach|submit|paste|give|hand|send|post|import|index|ingest|mail)\b|\b(?:is|are|gets?) (?:uploaded|fed|attached|submitted|indexed|ingested)\b/i;
/** What is then expected of the application. */
const OUTCOME =
  /\b(?:pass(?:es|ed)?|fail(?:s|ed)?|expected|expect)\b\s{0,2}[=:–—-]|\b(?:must|should) (?:refuse|report|flag|ignore|not (?:follow|obey|act|comply|do))\b|\b(?:bot|agent|assistant|model|chatbot|app|application|she|he|it) (?:reports|refuses|flags|ignores|quotes|obeys|falls for)\b/i;
/** Threat: an agent that is itself told to do what the text says. */
const TAKEN_UP = /\b(?:follow|obey|carry out|act on|do what)\b(?! it says)/i;
const ITEM = /\n[ \t]{0,8}(?:[-*+]|\d{1,3}[.)])[ \t]|\n[ \t]{0,8}\n/;

/**
 * Whether a file is bait: a text that a page of a bundle about security hands to the application under test, and says what must come of it.
 * Asked only in bundles about security.
 */
export function isBait(file: SourceFile, files: readonly SourceFile[]): boolean {
  if (file.role === 'script' || file.role === 'manifest') return false;
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  return files.some(({ language, text }) => {
    if (language !== 'markdown') return false;
    const at = text.indexOf(name);
    if (at < 0) return false;
    const before =
      text
        .slice(Math.max(0, at - 300), at)
        .split(ITEM)
        .at(-1) ?? '';
    const [after = ''] = text.slice(at, at + 500).split(ITEM, 1);
    return HANDED.test(before) && OUTCOME.test(after) && !TAKEN_UP.test(`${before} ${after}`);
  });
}
