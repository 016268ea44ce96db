import type { Flag, Language } from '../../behaviour.js';
import { encodedCommand } from '../../decoding.js';
import { union } from '../../trace.js';
import { type Argument, argumentOf, concat, derived, literal, NOTHING, originsOf, UNKNOWN, type Value, withText } from '../../value.js';
import { commandLine, note, output, type Call, type CommandReader } from '../call.js';

interface Interpreter {
  readonly language: Language | undefined;
  /** Options that are followed by code. */
  readonly code: RegExp;
  /** Options that take a value and are not code. */
  readonly valued: RegExp;
}

const SHELL: Interpreter = { language: 'shell', code: /^-[a-z]{0,8}c$/u, valued: /^(?:-O|-o|--rcfile|--init-file)$/u };
const INTERPRETERS: Readonly<Record<string, Interpreter>> = {
  sh: SHELL,
  bash: SHELL,
  zsh: SHELL,
  dash: SHELL,
  ksh: SHELL,
  ash: SHELL,
  fish: SHELL,
  python: { language: 'python', code: /^-[a-zA-Z]{0,6}c$/u, valued: /^-[WXQ]$/u },
  node: { language: 'javascript', code: /^(?:-e|-p|-pe|--eval|--print)$/u, valued: /^(?:-r|--require|--import|--loader|-C)$/u },
  bun: { language: 'javascript', code: /^(?:-e|--eval)$/u, valued: /^(?:-r|--preload)$/u },
  deno: { language: 'javascript', code: /^eval$/u, valued: /^-c$/u },
  perl: { language: 'perl', code: /^-[a-zA-Z0-9:]{0,12}[eE]$/u, valued: /^-I$/u },
  ruby: { language: 'ruby', code: /^-[a-z]{0,6}e$/u, valued: /^-I$/u },
  php: { language: 'php', code: /^-[rBR]$/u, valued: /^-[dc]$/u },
  osascript: { language: 'applescript', code: /^-e$/u, valued: /^-[ls]$/u },
  lua: { language: undefined, code: /^-e$/u, valued: /^-l$/u },
  powershell: {
    language: 'powershell',
    code: /^[-/]c(?:o(?:m(?:m(?:a(?:n(?:d)?)?)?)?)?)?$/iu,
    valued: /^[-/](?:ep|ex[a-z]{0,14}|w(?:in[a-z]{0,9})?|windowstyle|v(?:er[a-z]{0,4})?|inp[a-z]{0,9}|outp[a-z]{0,9}|configurationname)$/iu,
  },
  cmd: { language: 'batch', code: /^\/[ck]$/iu, valued: /^\/t$/iu },
};

/** The interpreter of a command name: `python3.11` is Python; undefined for other commands. */
export function interpreterOf(name: string): Interpreter | undefined {
  if (!VARIANTS.test(name)) return named(name);
  const plain = name
    .replace(/^(?:python|pypy|python3|pypy3)[\d.]*w?$/u, 'python')
    .replace(/^pwsh(?:-preview)?$/iu, 'powershell')
    .replace(/^(?:lua|luajit)[\d.]*$/u, 'lua')
    .replace(/^nodejs$|^tsx$|^ts-node$/u, 'node')
    .replace(/^(?:php|perl|ruby)[\d.]+$/u, (found) => found.replace(/[\d.]/gu, ''));
  return named(plain);
}

/** How the names of interpreters begin that have versions or other spellings. */
const VARIANTS = /^(?:python|pypy|pwsh|lua|nodejs|tsx|ts-node|php|perl|ruby)/iu;

function named(name: string): Interpreter | undefined {
  const lower = name.toLowerCase();
  return Object.hasOwn(INTERPRETERS, lower) ? INTERPRETERS[lower] : undefined;
}

/** A program that runs code: from an option, from a file, from its input. */
export const interpreter: CommandReader = (call) => {
  const kind = interpreterOf(call.name);
  if (!kind) return NOTHING;
  const encoded = kind.language === 'powershell' ? encodedArgument(call.args) : undefined;
  if (encoded) return runEncoded(call, encoded);
  for (let index = 0; index < call.args.length; index += 1) {
    const arg = call.args[index];
    if (!arg) break;
    if (kind.code.test(arg.text)) return runCode(call, kind, call.args.slice(index + 1), windowOf(kind, call.args.slice(0, index)));
    if (kind.valued.test(arg.text)) index += 1;
    else if (arg.text === '-m' && kind.language === 'python') return runModule(call, call.args.slice(index + 1));
    else if (/^-(?:f|file)$/iu.test(arg.text) && kind.language === 'powershell') return runFile(call, kind, call.args.slice(index + 1));
    else if (arg.text === '-' || arg.text === '/dev/stdin' || (arg.text === '-s' && kind === SHELL)) return runInput(call, kind);
    else if (!/^[-+]./u.test(arg.text) && !(call.name === 'deno' && arg.text === 'run') && !(call.name === 'bun' && arg.text === 'run')) {
      if (kind.language === 'powershell' && !/\.ps1$/iu.test(arg.text)) return runCode(call, kind, call.args.slice(index));
      return runFile(call, kind, call.args.slice(index));
    }
  }
  return call.hasInput ? runInput(call, kind) : NOTHING;
};

/** How the options before the code have its window shown (PowerShell, “about_Pwsh”, which takes any beginning of their names). */
function windowOf(kind: Interpreter, options: readonly Argument[]): readonly Flag[] {
  const isHidden = options.some(
    (option, at) => /^-w(?:i\w{0,10})?$/iu.test(option.text) && /^(?:h(?:idden)?|1)$/iu.test(options[at + 1]?.text ?? ''),
  );
  return kind.language === 'powershell' && isHidden ? ['hidden-window'] : [];
}

/** Code in an argument. */
function runCode(call: Call, kind: Interpreter, rest: readonly Argument[], flags: readonly Flag[] = []): Value {
  const [first] = rest;
  if (!first) return NOTHING;
  const code: Value = kind.language === 'powershell' || kind.language === 'batch' ? concat(rest, ' ') : first;
  const input = runsItsInput(code) ? originsOf([call.stdin]) : [];
  const deed = note(call, 'evaluate', { target: code.text, flowsFrom: union(code.origins, input) });
  const exact = rest.length === 1 || code === first ? first.exact : undefined;
  const printed =
    kind.language === undefined || code.text === '' ? NOTHING : call.reading.nested(kind.language, code, first.spelling, { exact, flags });
  return derived(union(union(printed.origins, code.origins), deed < 0 ? [] : []), '');
}

/** Words by which code runs other code; without any of them its input is data that it reads. */
const RUNS_CODE =
  /\b(?:exec|eval|compile|system|popen|spawn|subprocess|child_process|Function|runpy|run_path|marshal|c?pickle|import_module|__import__|vm|require|source|xargs|iex|invoke-expression|sh|bash|zsh|dash|ksh|python[\d.]*|node|perl|ruby|php)\b|`|^\s*\.\s/iu;

/** Whether code in an argument may run what comes in: `python3 -c 'print(json.load(sys.stdin))'` does not. */
function runsItsInput(code: Value): boolean {
  return !code.known || code.text === '' || RUNS_CODE.test(code.text);
}

/** Code on the standard input: a pipe, a here-document, a here-string. */
function runInput(call: Call, kind: Interpreter): Value {
  const code = call.stdin;
  note(call, 'evaluate', { target: code.known ? code.text : '', flowsFrom: code.origins });
  return kind.language !== undefined && code.known && code.text !== ''
    ? call.reading.nested(kind.language, code, call.place)
    : derived(code.origins);
}

function runFile(call: Call, kind: Interpreter, rest: readonly Argument[]): Value {
  const [file] = rest;
  if (!file) return NOTHING;
  const written = call.reading.fileAt(file.text) ?? call.reading.files.get(file.text.replace(/^\.\//u, ''));
  const origins = union(file.origins, written?.origins ?? []);
  const deed = note(call, 'execute', { target: commandLine(call), flowsFrom: union(origins, originsOf([...rest, call.stdin])) });
  const code = /^\/dev\/fd\/|^<\(/u.test(file.text) ? file : undefined;
  if (code) note(call, 'evaluate', { target: code.text, flowsFrom: origins });
  if (written?.text !== undefined && kind.language !== undefined)
    return call.reading.nested(kind.language, literal(written.text, written.origins), call.place);
  return output(origins, deed);
}

function runModule(call: Call, rest: readonly Argument[]): Value {
  const [module, ...args] = rest;
  if (module?.text === 'pip') return call.run([{ ...module, text: 'pip' }, ...args], call.stdin, call.flags);
  if (module && /^http\.server$|^SimpleHTTPServer$/u.test(module.text)) note(call, 'listen', { target: commandLine(call) });
  else note(call, 'execute', { target: commandLine(call), flowsFrom: originsOf(rest) });
  return NOTHING;
}

/** `-EncodedCommand` and its abbreviations. */
function encodedArgument(args: readonly Argument[]): Argument | undefined {
  const at = args.findIndex((arg) => /^[-/]e(?:n?c?|nco[a-z]{0,12})$/iu.test(arg.text) && !/^[-/]ep$/iu.test(arg.text));
  return at === -1 ? undefined : args[at + 1];
}

/** A text that was cut short (“SQBFAFgA...”): no decoder takes a stop or three of them, so nothing can be run. */
const CUT_SHORT = /^[A-Za-z0-9+/]{0,400}(?:\.{3}|…)/u;

function runEncoded(call: Call, encoded: Argument): Value {
  if (CUT_SHORT.test(encoded.text)) return NOTHING;
  const text = encodedCommand(encoded.text);
  const decoded = note(call, 'decode', { target: 'base64', flowsFrom: encoded.origins });
  const origins = union(encoded.origins, decoded < 0 ? [] : [decoded]);
  note(call, 'evaluate', { target: text ?? '', flowsFrom: origins, flags: ['disguised'] });
  return text === undefined
    ? derived(origins)
    : call.reading.nested('powershell', literal(text, origins), encoded.spelling, { flags: ['decoded'] });
}

/** `eval`: its words as a command line. */
export const evaluate: CommandReader = (call) => {
  const code = concat(call.args, ' ');
  note(call, 'evaluate', { target: code.text, flowsFrom: code.origins });
  const [only] = call.args;
  const exact = call.args.length === 1 ? only?.exact : undefined;
  if (!code.known && code.origins.length > 0) return derived(code.origins);
  return call.reading.nested('shell', code, call.place, { exact });
};

/** `source` and `.`: runs a file in this shell. */
export const source: CommandReader = (call) => {
  const [file] = call.args;
  if (!file) return NOTHING;
  if (/^\/dev\/(?:stdin|fd\/0)$|^\/proc\/self\/fd\/0$/u.test(file.text)) return runInput(call, SHELL);
  const written = call.reading.files.get(file.text);
  const origins = union(file.origins, written?.origins ?? []);
  note(call, origins.length > 0 ? 'evaluate' : 'execute', { target: file.text, flowsFrom: origins });
  call.include(file.text);
  return NOTHING;
};

/** What `xargs -I mark`, `-Imark`, `-i` or `--replace=mark` puts its input in the place of; undefined where the input is appended. */
function placeOfInput(call: Call, end: number): string | undefined {
  for (const [index, { text }] of call.args.slice(0, end).entries()) {
    const attached = /^(?:-I|-i|--replace=?)(?<mark>.*)$/u.exec(text)?.groups?.['mark'];
    if (attached === undefined) continue;
    return attached === '' && text === '-I' ? (call.args[index + 1]?.text ?? '{}') : attached === '' ? '{}' : attached;
  }
  return undefined;
}

/** `xargs`: runs its arguments, with what comes in appended or in its place. */
export const xargs: CommandReader = (call) => {
  let at = 0;
  while (at < call.args.length && (call.args[at]?.text ?? '').startsWith('-'))
    at += /^-[InLPdEs]$/u.test(call.args[at]?.text ?? '') ? 2 : 1;
  const [command] = call.args.slice(at);
  if (!command) return call.stdin;
  const listed = call.name === 'parallel' ? call.args.findIndex((arg) => /^:{3,4}\+?$/u.test(arg.text)) : -1;
  if (listed !== -1 && listed <= at) {
    for (const line of call.args.slice(listed + 1)) call.reading.nested('shell', line, line.spelling, { exact: line.exact });
    return UNKNOWN;
  }
  const input = argumentOf(withText(call.stdin, call.stdin.known ? call.stdin.text.trim() : ''), {
    ...command.spelling,
    disguised: false,
  });
  const placed = placeOfInput(call, at);
  const mark = placed ?? '{}';
  const words = call.args
    .slice(at)
    .map((arg) =>
      arg.text.includes(mark)
        ? { ...arg, text: arg.text.replaceAll(mark, input.text), known: false, origins: union(arg.origins, input.origins) }
        : arg,
    );
  return call.run(placed === undefined ? [...words, input] : words, call.stdin, call.flags);
};

/** A command that runs another: its own options are skipped. */
export function prefix(valued: RegExp, options: { operands?: number; sudo?: true; background?: true } = {}): CommandReader {
  return (call) => {
    let at = 0;
    while (at < call.args.length) {
      const text = call.args[at]?.text ?? '';
      if (/^[A-Za-z_]\w{0,80}=/u.test(text)) at += 1;
      else if (text.startsWith('-') && text.length > 1) at += valued.test(text) ? 2 : 1;
      else break;
    }
    at += options.operands ?? 0;
    const rest = call.args.slice(at);
    const flags = [...call.flags, ...(options.sudo ? (['sudo'] as const) : []), ...(options.background ? (['background'] as const) : [])];
    return rest.length === 0 ? NOTHING : call.hasInput ? call.run(rest, call.stdin, flags) : call.run(rest, NOTHING, flags);
  };
}

/** `su -c`, `watch`, `script -c`, `ssh-agent`: a command line in one argument. */
export const commandInOption: CommandReader = (call) => {
  const at = call.args.findIndex((arg) => /^(?:-[a-z]{0,4}c|--command(?:=.*)?)$/su.test(arg.text));
  const given = call.args[at];
  const code =
    given?.text.startsWith('--command=') === true ? { ...given, text: given.text.slice(10), exact: undefined } : call.args[at + 1];
  if (at === -1 || !code) return NOTHING;
  return call.reading.nested('shell', code, code.spelling, { exact: code.exact });
};
