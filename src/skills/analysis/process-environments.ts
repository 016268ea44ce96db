/** Ends where a mapping begins that is kept under a name: `env = {k: v for k, v in `, `const env = Object.fromEntries(`. */
export const KEPT_MAPPING =
  /^\s*(?:(?:const|let|var|final|my|local)\s)?\$?(\w{2,30})(?::[^=\n]{1,40})?\s?=\s?(?:\{[^}\n]{0,80}|(?:dict|Object\.fromEntries|Hash)?[([][^)\n]{0,80}|)$/u;

/**
 * Whether a mapping that is kept under a name does no more than give a program that is started its environment: every further use hands it on as
 * such, or changes one of its entries. Threat: printed, written or sent it is data.
 */
export function servesProcess(code: string, name: string): boolean {
  const uses = [...code.matchAll(new RegExp(String.raw`(?<![\w.$])\$?${name}(?![\w])`, 'gu'))].slice(1);
  if (uses.length > MAX_USES) return false;
  const served = uses.filter(({ index, 0: word }) => isHandedOn(code, index, word.length));
  return served.length > 0 && uses.every((use) => served.includes(use) || changesEntry(code, use.index + use[0].length, use.index));
}
const MAX_USES = 30;

/** A call that starts a program, up to one of its options. */
const STARTS =
  /\b(?:subprocess\.\w{2,20}|asyncio\.create_subprocess_\w{4,5}|Popen|run|call|check_\w{4,6}|spawn\w{0,4}|exec\w{0,8}|fork|execa\w{0,8}|execv\w{0,3}|system)\s?\([^;]{0,400}$/u;

/** `env=NAME`, `env: NAME`, and `{ env }` of JavaScript, among the options of a program that is started. */
function isHandedOn(code: string, start: number, length: number): boolean {
  const [before, after] = [code.slice(Math.max(0, start - 500), start), code.slice(start + length, start + length + 8)];
  if (!STARTS.test(before) || /\b(?:stringify|dumps|to_json|input|data|body|json)\b[^\n]{0,60}$/u.test(before)) return false;
  if (/\benv\s?(?:=|:)\s?(?:\{\s?(?:\.\.\.|\*\*)\s?)?$/u.test(before)) return !/^\s?[.[(]/u.test(after);
  return code.slice(start, start + length) === 'env' && /[{(,]\s{0,20}$/u.test(before) && /^\s{0,8}(?:[,}]|[=:](?!=))/u.test(after);
}

/** `NAME["PATH"] = …`, `NAME.PATH = …`, `del NAME["X"]`, `NAME.pop("X", None)`, `NAME.update(…)`. */
function changesEntry(code: string, end: number, start: number): boolean {
  const after = code.slice(end, end + 100);
  if (/^(?:\[[^\]\n]{1,60}\]|\.[A-Z_]\w{0,40})\s?=(?!=)/u.test(after) || /^\.(?:update|setdefault|delete)\(/u.test(after)) return true;
  const line = code.slice(Math.max(code.lastIndexOf('\n', start) + 1, start - 200), start);
  return (after.startsWith('.pop(') && /^\s*$/u.test(line)) || /\b(?:del|delete)\s$/u.test(line);
}
