import type { Reading } from './reading.js';
import { NO_ORIGINS, plus } from './trace.js';
import { derived, literal, NOTHING, type Value } from './value.js';

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

/** A dialog that hides what is typed and speaks of a password. */
const ASKS_PASSWORD =
  /\bdisplay dialog\b[^\n]{0,300}\b(?:password|passcode|passphrase|Passwort|contraseña|mot de passe|senha|пароль|密码)[^\n]{0,400}\bhidden answer\b|\bdisplay dialog\b[^\n]{0,300}\bhidden answer\b[^\n]{0,200}\b(?:System Preferences|System Settings|macOS|Keychain|password)\b/iu;

/** `do shell script "…"` of AppleScript; its texts escape with a back slash. */
export function followAppleScript(text: string, reading: Reading): Value {
  for (const call of text.matchAll(/do shell script\s{1,20}"((?:[^"\\]|\\.){1,8000})"/gsu)) {
    followAt(
      (call[1] ?? '').replace(/\\(.)/gsu, (_whole, unit: string) => (unit === 'n' ? '\n' : unit)),
      call.index,
      call.index + call[0].length,
      reading,
    );
  }
  const asked = ASKS_PASSWORD.exec(text);
  if (asked) {
    const place = { start: asked.index, end: asked.index + asked[0].length };
    reading.note({ kind: 'control', ...place, name: 'osascript', effect: 'password-prompt', certainty: 'likely', target: asked[0] });
    const deed = reading.note({ kind: 'read', ...place, name: 'osascript', subject: 'keychain', target: 'the password of the user' });
    return derived(plus(NO_ORIGINS, deed));
  }
  if (/\bthe clipboard\b/u.test(text)) {
    const at = text.indexOf('the clipboard');
    reading.note({ kind: 'read', start: at, end: at + 13, name: 'the clipboard', subject: 'clipboard' });
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
