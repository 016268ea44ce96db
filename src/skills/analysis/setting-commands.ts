import { guessLanguage } from './guess-language.js';
import type { Snippet } from './snippets.js';

const COMMAND_STRING = /"((?:[^"\\\n]|\\.){8,4000})"|'([^'\n]{8,4000})'|(?<=:\s|-\s|\|\s)([^\s"'|>{[#][^\n]{8,2000})/g;
const COMMAND_LIKE =
  /(?:^|[\s;|&(])(?:curl|wget|bash|sh|zsh|python3?|node|nc|powershell|pwsh|iex|eval|base64|rm|crontab|chmod|scp|cat|npx|osascript|@?php|ruby|perl)\s/i;

/** A command line whose first word is a program, whatever the language of the code that it is given. */
const STARTS_PROGRAM =
  /^\s{0,400}(?:sudo\s+|\w{1,40}=\S{0,80}\s+){0,4}(?:curl|wget|(?:ba|z|da)?sh|python3?|node|npm|npx|pnpm|yarn|bun|deno|nc|eval|base64|rm|cat|echo|cd|export|git|env|nohup|chmod|osascript|php|ruby|perl)\s/;
/** The key of a step whose value is the command: `- run: …`. */
const LEADING_KEY = /^[A-Za-z][\w-]{0,40}:\s{1,20}/;

/** A program of Node.js in an address of data, as an option of the interpreter has it loaded. */
const DATA_PROGRAM = /^--(?:import|loader|experimental-loader)[ =]data:text\/javascript,/;

/** Most commands of one file that are looked at. */
const MAX_COMMANDS = 300;

/** Strings of a configuration file that are command lines: hooks, tasks, scripts, server commands. */
export function commandStrings(text: string): Snippet[] {
  const found: Snippet[] = [];
  for (const match of text.matchAll(COMMAND_STRING)) {
    const whole = match[1] ?? match[2] ?? match[3] ?? '';
    const program = DATA_PROGRAM.exec(whole);
    if (program !== null) {
      const start = match.index + match[0].indexOf(whole) + program.index + program[0].length;
      found.push({ language: 'javascript', start, end: start + whole.length - program.index - program[0].length, kind: 'inline' });
      continue;
    }
    if (!COMMAND_LIKE.test(whole)) continue;
    const key = match[3] === undefined ? '' : (LEADING_KEY.exec(whole)?.[0] ?? '');
    // Composer calls its own interpreter `@php`.
    const lead = key.length + (whole.startsWith('@php ', key.length) ? 1 : 0);
    const body = whole.slice(lead);
    const start = match.index + match[0].indexOf(whole) + lead;
    found.push({ language: STARTS_PROGRAM.test(body) ? 'shell' : guessLanguage(body), start, end: start + body.length, kind: 'inline' });
    if (found.length >= MAX_COMMANDS) break;
  }
  return found;
}

/** Keys whose value is a script, in workflows, pipelines, Compose, Kubernetes, Ansible and cloud-init. */
const SCRIPT_KEY =
  /^([ \t]{0,60}(?:- {1,4})?)(?:["']?(?:run|script|before_script|after_script|command|cmd|shell|args|entrypoint|install|setup|init|inline|inlineScript|bash|sh|pwsh|powershell|pre|post|exec|steps|build|test|deploy|content|user_data|userData)["']?[ \t]{0,4}:[ \t]{0,4}|(?<=- {1,4}))[|>][-+\d]{0,2}[ \t]{0,4}(?:#.{0,200})?\r?$/gm;

/** The same in YAML, with the scripts that stand in blocks of their own. */
export function yamlCommands(text: string): Snippet[] {
  const blocks: Snippet[] = [];
  for (const match of text.matchAll(SCRIPT_KEY)) {
    const start = match.index + match[0].length + 1;
    const lead = match[1] ?? '';
    // The block of a bare item is deeper than its dash, that of a key deeper than the key.
    const end = endOfBlock(text, start, /[|>]/.test(match[0].charAt(lead.length)) ? lead.indexOf('-') : lead.length);
    if (end <= start) continue;
    const body = text.slice(start, Math.min(end, start + 4000));
    const language = guessLanguage(body);
    // Commands of pipelines are the shell's unless they can be nothing else.
    blocks.push({ language: STARTS_PROGRAM.test(body) && language !== 'powershell' ? 'shell' : language, start, end, kind: 'code' });
    if (blocks.length >= MAX_COMMANDS) break;
  }
  let at = 0;
  const lines = commandStrings(text).filter((one) => {
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= one.start) at += 1;
    return (blocks[at]?.start ?? Infinity) > one.start;
  });
  return [...blocks, ...lines].sort((a, b) => a.start - b.start);
}

/** The end of the lines that are indented deeper than a key; blank lines belong to the block. */
function endOfBlock(text: string, start: number, indent: number): number {
  let end = start;
  for (let at = start; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 ? text.length : newline + 1;
    if (text.slice(at, Math.min(stop, at + indent + 1)).trim() !== '') break;
    end = stop;
    at = stop;
  }
  return end;
}
