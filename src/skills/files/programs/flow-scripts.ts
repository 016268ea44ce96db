import { MAX_PROGRAMS, programFrom, type InnerProgram } from './inner-program.js';
import { stringsAt } from './json-strings.js';

/** Keys of flows (n8n, Node-RED) and of request collections (Postman, Insomnia) whose value is a program, with its language. */
const KEYS = /"(jsCode|functionCode|pythonCode|func|initialize|finalize|preRequestScript|afterResponseScript|exec)"\s{0,8}:/g;

/** The programs of a flow or a collection of requests. */
export function programsOfFlow(text: string): readonly InnerProgram[] {
  const found: InnerProgram[] = [];
  for (const match of text.matchAll(KEYS)) {
    if (found.length >= MAX_PROGRAMS) break;
    const lines = stringsAt(text, match.index + match[0].length);
    const [first] = lines;
    const program = lines.map((line) => line.value).join('\n');
    if (first === undefined || !/[(;=]/.test(program)) continue;
    const made = programFrom(`${match[1] ?? 'script'}.${match[1] === 'pythonCode' ? 'py' : 'js'}`, program, first.start);
    found.push(lines.length > 1 ? { ...made, lineOffsets: lines.map((line) => line.start) } : made);
  }
  return found;
}
