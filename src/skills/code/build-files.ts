import type { Place, Reading } from './reading.js';
import { NO_ORIGINS, plus } from './trace.js';
import { derived, literal, NOTHING, type Value } from './value.js';

/** Recipes of a makefile: the lines that start with a tab, `$(shell …)`, and `NAME != …` (GNU make, “Setting Variables”). */
export function followMakefile(text: string, reading: Reading): Value {
  eachLogicalLine(text, (line, start) => {
    const assigned = /^[\w.-]{1,80}[ \t]{0,8}!=[ \t]{0,8}/u.exec(line);
    if (assigned) followAt(line.slice(assigned[0].length).replace(/\$\$/gu, '$'), start + assigned[0].length, start + line.length, reading);
    const recipe = /^\t[ \t]*[-@+]{0,3}/u.exec(line);
    if (recipe) followAt(line.slice(recipe[0].length).replace(/\$\$/gu, '$'), start + recipe[0].length, start + line.length, reading);
    for (const call of line.matchAll(/\$\(shell\s/gu)) {
      const from = call.index + call[0].length;
      const to = endOfCall(line, from);
      followAt(line.slice(from, to).replace(/\$\$/gu, '$'), start + call.index, start + Math.min(to + 1, line.length), reading);
    }
  });
  return NOTHING;
}

/** Longest command in a call of a makefile, in UTF-16 units. */
const MAX_CALL = 2000;

/** The offset of the bracket that closes a call of a makefile: brackets within it count in pairs, as make counts them. */
function endOfCall(line: string, from: number): number {
  let depth = 1;
  const stop = Math.min(line.length, from + MAX_CALL);
  for (let at = from; at < stop; at += 1) {
    if (line[at] === '(') depth += 1;
    else if (line[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return stop;
}

/** The commands of a Dockerfile, also those for images that build on it and for its checks (Dockerfile reference). */
const RUN_LINE =
  /^\s{0,20}(?:ONBUILD\s{1,20})?(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK\s(?:[^\n]{0,200}\s)?CMD)\s{1,20}(?:--\S{1,200}\s{1,20}){0,6}/iu;
const HERE_DOCUMENT = /<<-?["']?(\w{1,40})["']?/u;

/** `RUN` lines of a Dockerfile, in the shell form, with their here-documents; the list form is joined. */
export function followDockerfile(text: string, reading: Reading): Value {
  eachLogicalLine(text, (line, start) => {
    const run = RUN_LINE.exec(line);
    const rest = run ? line.slice(run[0].length) : '';
    const document = run ? HERE_DOCUMENT.exec(rest) : null;
    if (run && document) {
      followDocument(text, { rest, from: start + run[0].length, after: start + line.length + 1, word: document[1] ?? '' }, reading);
      return;
    }
    const list = /^\[.*\]\s*$/su.test(rest) ? rest.replace(/^\[|\]\s*$|",?/gu, ' ').replace(/"/gu, '') : rest;
    if (run) followAt(list, start + run[0].length, start + line.length, reading);
  });
  return NOTHING;
}

interface HereDocument {
  readonly rest: string;
  readonly from: number;
  readonly after: number;
  readonly word: string;
}

/** A here-document of a `RUN` line: a script of its own where nothing stands before it, else the input of a command. */
function followDocument(text: string, { rest, from, after, word }: HereDocument, reading: Reading): void {
  const closing = text.indexOf(`\n${word}`, after - 1);
  const end = closing < 0 ? text.length : closing;
  const body = text.slice(after, Math.max(after, end));
  const isScript = /^\s{0,20}<</u.test(rest) && rest.replace(HERE_DOCUMENT, '').trim() === '';
  followAt(isScript ? body : `${rest}\n${body}\n${word}\n`, from, end, reading);
}

const SQL_COMMAND =
  /\b(?:to|from)\s{1,8}program\s{1,8}(?:\$\$([^$]{1,4000})\$\$|(?:'\s{0,8}\|\|\s{0,8}(?:quote_literal|quote_nullable|format)\s{0,4}\(\s{0,4})?e?'((?:[^']|''){1,4000})')|\b(?:xp_cmdshell|sys_exec|sys_eval)\s{0,4}\(?\s{0,4}n?'((?:[^']|''){1,4000})'|^\s{0,8}(?:\\!|\.(?:shell|system)\s)\s{0,8}([^\n]{1,1000})/gimu;

/** Command lines that a database server, or its client, is told to run: `COPY … TO PROGRAM`, `xp_cmdshell`, `\\!`. */
export function followSql(text: string, reading: Reading): Value {
  for (const call of text.matchAll(SQL_COMMAND)) {
    const line = call[1] ?? (call[2] ?? call[3])?.replace(/''/gu, "'") ?? call[4] ?? '';
    const place = { start: call.index, end: call.index + call[0].length };
    const query = /\bcopy\b([^;]{1,1000})$/iu.exec(text.slice(Math.max(0, call.index - 1000), call.index))?.[1] ?? '';
    const input = PASSWORDS.test(query) ? passwordsAt(place, reading) : undefined;
    if (line.trim() !== '') reading.nested('shell', literal(line), place, input === undefined ? {} : { input });
  }
  return NOTHING;
}

/** Where databases keep the passwords of their users (PostgreSQL, “System Catalogs”; MySQL, “Grant Tables”). */
const PASSWORDS = /\b(?:pg_authid|pg_shadow|rolpassword|mysql\.user|sys\.sql_logins)\b/iu;

/** What a query gives to the command behind `COPY … TO PROGRAM`, where it asks for passwords. */
function passwordsAt(place: Place, reading: Reading): Value {
  const deed = reading.note({
    kind: 'read',
    ...place,
    name: 'COPY',
    target: 'the passwords of the database',
    subject: 'password-database',
  });
  return derived(plus(NO_ORIGINS, deed));
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
