import { MAX_PROGRAMS, programAt, type InnerProgram } from './inner-program.js';

const SCRIPT = /<(?:\w{1,12}:)?script\b([^>]{0,1000})>/gi;
const LANGUAGE = /\b(?:language|type|implements-prefix)\s{0,3}=\s{0,3}["']?([\w./+-]{1,60})/i;
/** Data and templates in a script element. */
const NO_PROGRAM = /json|template|importmap|x-handlebars|x-mustache|text\/plain|ld\+|mermaid|x-glsl|shader|markdown/i;

/** The scripts of a page, a picture, a Windows script file or a style sheet, each in its language. */
export function scriptsOfMarkup(text: string): readonly InnerProgram[] {
  const found: InnerProgram[] = [];
  const closing = /<\/(?:\w{1,12}:)?script/gi;
  const plain = text.replaceAll('<![CDATA[', '         ');
  for (const match of text.matchAll(SCRIPT)) {
    if (found.length >= MAX_PROGRAMS) break;
    const start = match.index + match[0].length;
    if (match[0].endsWith('/>')) continue;
    const language = LANGUAGE.exec(match[1] ?? '')?.[1] ?? 'javascript';
    if (NO_PROGRAM.test(language)) continue;
    closing.lastIndex = start;
    const end = closing.exec(text)?.index ?? text.length;
    if (text.slice(start, end).trim() === '') continue;
    found.push(programAt(`script.${/vb/i.test(language) ? 'vbs' : /python|py$/i.test(language) ? 'py' : 'js'}`, plain, start, end));
  }
  return found;
}
