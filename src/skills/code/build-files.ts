import type { Reading } from './reading.js';
import { literal, NOTHING, type Value } from './value.js';

/** Recipes of a makefile: the lines that start with a tab, and `$(shell …)`. */
export function followMakefile(text: string, reading: Reading): Value {
  eachLogicalLine(text, (line, start) => {
    const recipe = /^\t[ \t]*[-@+]{0,3}/u.exec(line);
    if (recipe) followAt(line.slice(recipe[0].length).replace(/\$\$/gu, '$'), start + recipe[0].length, start + line.length, reading);
    for (const call of line.matchAll(/\$\(shell ([^()]{1,500})\)/gu))
      followAt(call[1] ?? '', start + call.index, start + call.index + call[0].length, reading);
  });
  return NOTHING;
}

/** `RUN` lines of a Dockerfile, in the shell form; the list form is joined. */
export function followDockerfile(text: string, reading: Reading): Value {
  eachLogicalLine(text, (line, start) => {
    const run = /^\s{0,20}(?:RUN|CMD|ENTRYPOINT)\s{1,20}(?:--\S{1,200}\s{1,20}){0,6}/iu.exec(line);
    const rest = run ? line.slice(run[0].length) : '';
    const list = /^\[.*\]\s*$/su.test(rest) ? rest.replace(/^\[|\]\s*$|",?/gu, ' ').replace(/"/gu, '') : rest;
    if (run) followAt(list, start + run[0].length, start + line.length, reading);
  });
  return NOTHING;
}

const SQL_COMMAND =
  /\b(?:to|from)\s{1,8}program\s{1,8}(?:\$\$([^$]{1,4000})\$\$|e?'((?:[^']|''){1,4000})')|\b(?:xp_cmdshell|sys_exec|sys_eval)\s{0,4}\(?\s{0,4}n?'((?:[^']|''){1,4000})'|^\s{0,8}(?:\\!|\.(?:shell|system)\s)\s{0,8}([^\n]{1,1000})/gimu;

/** Command lines that a database server, or its client, is told to run: `COPY … TO PROGRAM`, `xp_cmdshell`, `\\!`. */
export function followSql(text: string, reading: Reading): Value {
  for (const call of text.matchAll(SQL_COMMAND)) {
    const line = call[1] ?? (call[2] ?? call[3])?.replace(/''/gu, "'") ?? call[4] ?? '';
    followAt(line, call.index, call.index + call[0].length, reading);
  }
  return NOTHING;
}

function followAt(code: string, start: number, end: number, reading: Reading): void {
  if (code.trim() !== '') reading.nested('shell', literal(code), { start, end });
}

/** Lines, with those that end in a back slash joined to the next. */
function eachLogicalLine(text: string, visit: (line: string, start: number) => void): void {
  let at = 0;
  while (at < text.length) {
    let end = text.indexOf('\n', at);
    while (end > at && text[end - 1] === '\\') end = text.indexOf('\n', end + 1);
    const stop = end === -1 ? text.length : end;
    visit(text.slice(at, stop), at);
    at = stop + 1;
  }
}
