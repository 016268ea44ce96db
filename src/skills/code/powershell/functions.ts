import type { PowerShellRun } from './run.js';
import { commasOf, trimmed, type Range } from './split.js';

/** A function of the program, or a block of code. */
export interface OwnFunction {
  /** In lower case. */
  readonly name: string;
  /** The names of its parameters, in lower case. */
  readonly parameters: readonly string[];
  readonly body: Range;
}

/** `function Name($a, $b) { … }`, or with a `param(…)` in its body; undefined where it is none. */
export function readFunction(run: PowerShellRun, range: Range): OwnFunction | undefined {
  const { text } = run;
  const head = /^\w{6,8}\s+(?:global:|script:|local:|private:)?([\w-]{1,80})\s{0,20}/iu.exec(
    text.slice(range.start, Math.min(range.end, range.start + 160)),
  );
  if (!head) return undefined;
  let at = range.start + head[0].length;
  let parameters: readonly string[] = [];
  if (text[at] === '(') {
    const close = run.closing(at, range.end);
    if (close === -1) return undefined;
    parameters = parameterNames(text.slice(at + 1, close));
    at = text.indexOf('{', close);
  }
  const close = at >= 0 && text[at] === '{' ? run.closing(at, range.end) : -1;
  if (close === -1) return undefined;
  return functionOf(run, (head[1] ?? '').toLowerCase(), parameters, { start: at + 1, end: close });
}

const PARAM_BLOCK = /^(?:\s|#[^\n]{0,200}\n|<#[^#]{0,2000}#>|\[[^\]\n]{0,200}\]){0,60}?param\s{0,20}(?=\()/iu;

/** A function with the parameters of its head, or of the `param(…)` in its body. */
export function functionOf(run: PowerShellRun, name: string, parameters: readonly string[], body: Range): OwnFunction {
  const declared = parameters.length > 0 ? null : PARAM_BLOCK.exec(run.text.slice(body.start, Math.min(body.end, body.start + 3000)));
  const open = declared ? body.start + declared[0].length : -1;
  const close = declared ? run.closing(open, body.end) : -1;
  if (close === -1) return { name, parameters, body };
  return { name, parameters: parameterNames(run.text.slice(open + 1, close)), body: { start: close + 1, end: body.end } };
}

/** The names in a list of parameters, without their types, attributes and defaults. */
function parameterNames(source: string): readonly string[] {
  const names: string[] = [];
  for (const found of source.slice(0, 8000).matchAll(/(?:^|[,\]\n])\s{0,40}\$(\w{1,80})(?=\s{0,40}(?:,|=|$|\n))/gu))
    names.push((found[1] ?? '').toLowerCase());
  return names.slice(0, 60);
}

/** What stands before the name of a parameter: comments, attributes and its type, as `[Parameter(Mandatory)][string]`. */
const BEFORE_NAME =
  /^(?:\s|#[^\n]{0,400}\n|<#[^#]{0,2000}#>|\[(?:[^[\]\n"']|"[^"\n]{0,200}"|'[^'\n]{0,200}'|\[[^[\]\n]{0,80}\]){0,400}\]){0,60}/u;

/** The parameters of a script that have a default, each as the assignment `$name = default`. */
export function defaultsOf(text: string, range: Range): readonly Range[] {
  return commasOf(text, range)
    .map((one) => {
      const before = BEFORE_NAME.exec(text.slice(one.start, Math.min(one.end, one.start + 8000)))?.[0].length ?? 0;
      return trimmed(text, { start: one.start + before, end: one.end });
    })
    .filter(({ start, end }) => /^\$\w{1,80}\s{0,40}=/u.test(text.slice(start, Math.min(end, start + 140))));
}
