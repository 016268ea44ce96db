import { pieceAround } from '../program-pieces/pieces.js';
import { assignedBy, holdsName, namesIn, statementsOf, type Statement } from '../program-pieces/statements.js';
import { saysItInstalls } from './overt.js';
import type { UnspokenRequest } from './requests.js';

/** What turns bytes into objects by running what they say, in many languages; models and tables are judged where they are loaded. */
const REVIVES =
  /\bpickle\.loads?\(|\bc?[pP]ickle\w{0,4}\.(?:loads?|Unpickler)\b|\bdill\.loads?\(|\bcloudpickle\.loads?\(|\bmarshal\.loads?\(|\bshelve\.open\(|\bjsonpickle\.decode\(|\byaml\.(?:unsafe_load|full_load|load\((?![^)\n]{0,80}Safe))|\bObjectInputStream\b|\breadObject\(|\bXMLDecoder\b|\bXStream\b|\bSnakeYaml\b|\bBinaryFormatter\b|\bNetDataContractSerializer\b|\bLosFormatter\b|\bSoapFormatter\b|\bMarshal\.load\b|\bYAML\.(?:load|unsafe_load)\b(?!_)|\bOj\.(?:load|object_load)\b|\bunserialize\(|\bStorable::(?:thaw|retrieve)|\bthaw\(|\bbinary_to_term\b|\bnode-serialize\b|\bserialize\.unserialize\(|\bNSUnarchiver\b|\bunarchiveObject\b/u;
/** What runs a text or a file. */
const RUNS =
  /(?<![\w.>-])(?:exec|eval|execfile|loadstring|dofile|runpy\.run_\w+|importlib\.\w+|__import__|load|compile)\(|\bvm\.(?:run\w{0,16}|Script|compileFunction)\b|\bnew\s(?:Async)?Function\(|\bnew\sWorker\(|\brequire\(\s?(?!["'\x60])|(?<![\w.])import\(\s?(?!["'\x60])|\b(?:instance_eval|class_eval|module_eval|binding\.eval)\s?\(?\s?[\w@]|\beval\s[\w$@(]|\bdo\s\$\w|\bsource\s+["'$~\/.]|(?:^|[;|&(\s"'\x60])(?:ba|z|da|k)?sh(?:\s+-\w{1,4})?\s{1,3}["'\x60]?[$"'\w/~.-]|\|\s{0,3}(?:sudo\s+(?:-\w+\s+)?)?(?:ba|z|da|k)?sh\b|\|\s{0,3}(?:python\d?|node|perl|ruby|php|pwsh|iex)\b|\biex\b|\bInvoke-Expression\b|\bStart-Process\b|\bAdd-Type\b|\bImport-Module\b|\[Reflection\.Assembly\]|\bAssembly\.Load\w{0,8}\(|\bCSharpScript\b|\bURLClassLoader\b|\bdefineClass\(|\bScriptEngine\w{0,8}\b|\bGroovyShell\b|\bplugin\.Open\(|\blibloading\b|\bdlopen\(|\bLoadLibrary\w{0,2}\(|\bCode\.(?:eval_\w{4,8}|compile_\w{4,8})\b|\bSystem\.cmd\(|\bos\.execute\(|\bio\.popen\(|\bloadfile\(|\bos:cmd\(|\bchmod\s?\(?\s?[^\n]{0,40}(?:\+x|0?o?7[0-7][0-7])|\bsetExecutable\(|\bNSTask\b|\bProcess\(\)|\bosascript\b|\bshell_exec\(|\bpassthru\(|\bproc_open\(|\bassert\(\s?\$|\bcreate_function\(|\binclude\s?\(?\s?\$|\bload_extension\(|(?<![\w.])(?:sys\.)?source\(|(?<![\w.])system\(\s?readLines\(/mu;
/** A digest or a signature that is written out, or looked up elsewhere, by which a download is known. */
const KNOWN_DIGEST =
  /\b[0-9a-f]{64}\b|\bsha(?:256|512)(?:sum)?\s+(?:-c|--check|--status)\b|\b(?:gpg|gpgv|minisign|cosign|signify)\b[^\n]{0,40}\bverif|\bintegrity\b|\b(?:expected|EXPECTED|pinned|PINNED)_?\w{0,20}(?:sha|SHA|digest|DIGEST|hash|HASH)|\bverify_?(?:signature|digest)/u;

/** What a program makes of what it fetched from a host that nothing else speaks of. */
export function runsAnswer(request: UnspokenRequest): 'runs' | 'revives' | undefined {
  const { code, unit, piece, start, isHidden } = request;
  if (KNOWN_DIGEST.test(code) || saysItInstalls(request)) return undefined;
  const statements = statementsOf(code);
  const index = statements.findLastIndex((one) => piece.start + one.start <= start);
  const origin = statements[index];
  if (origin === undefined) return undefined;
  const near = piece.part === undefined ? statements.slice(Math.max(0, index - 2), index + NEAR) : statements;
  if (PIPED.test(origin.text) && isHidden) return 'runs';
  const holds = holdsAnswer(near, origin);
  for (const one of near) {
    if (one !== origin && !holds(one.text)) continue;
    if (REVIVES.test(one.text)) return 'revives';
    if (one !== origin && RUNS.test(one.text) && (isHidden || EVALUATES.test(one.text))) return 'runs';
    if (one === origin && RUNS_CALL.test(one.text)) return 'runs';
  }
  const name = piece.part?.name ?? '';
  return name.length < 4 ? undefined : usedBy(unit.text, request, name);
}

/** A text is run within the program itself. */
const EVALUATES =
  /(?<![\w.>-])(?:exec|eval|execfile|loadstring)\(|\bnew\s(?:Async)?Function\(|\bvm\.run\w{0,16}|\b(?:instance|class|module)_eval\b|\bCode\.eval_\w{4,8}|\bcreate_function\(|\bdefineClass\(/u;

/** How far from a request that stands in no function something has to be that belongs to it, in statements. */
const NEAR = 8;
const PIPED = /\|\s{0,3}(?:sudo\s+(?:-\w+\s+)?)?(?:(?:ba|z|da|k)?sh|python\d?|node|perl|ruby|php|pwsh|iex|Invoke-Expression)\b/iu;
/** A call that runs a text, around the call that fetches it. */
const RUNS_CALL =
  /(?<![\w.>-])(?:exec|eval|execfile|loadstring|new Function|Function)\(\s?(?!["'\x60](?:curl|wget))|\bvm\.run\w{0,16}\(|\binstance_eval\b|\bclass_eval\b|\bCode\.eval_\w{4,8}|\b(?:iex|Invoke-Expression)\b|(?:ba|z|da)?sh\s+-c\s+["']?(?:\$\(|\x60)\s?(?:curl|wget)|(?:ba|z|da)?sh\s+<\(|\beval\s+["']?(?:\$\(|\x60)|\bsource\s+<\(/u;
/** Something is written to a file, or a file is opened for that. */
const WRITES =
  /\b(?:write\w{0,12}|open|fopen|save\w{0,6}|dump|copy\w{0,8}|pipe|createWriteStream|File\.(?:write|binwrite|open|Create)|WriteAll\w{0,12}|print|puts|Out-File|Set-Content|tee|urlretrieve|mv|move|rename|extract\w{0,4}|unzip|tar|chmod|file_put_contents|NamedTemporaryFile|download\w{0,10})\b|>\s?["'$~\/\w]|\s-(?:o|O|OutFile)\b|--output\b/u;
const MAX_STEPS = 4;

/** Whether a statement holds what was fetched: by a name that it was given, or the file that it was written to. */
function holdsAnswer(statements: readonly Statement[], origin: Statement): (text: string) => boolean {
  const names = new Set(assignedBy(origin.text).filter((name) => !PLAIN.test(name)));
  const paths = new Set(WRITES.test(origin.text) ? pathsIn(origin.text) : []);
  for (const [, name] of origin.text.matchAll(/\bas\s+(\w{1,40})|\((?:err|_|error)?,?\s?(\w{2,30})\)\s?=>|\bpipe\((\w{2,30})\)/gu))
    if (name !== undefined) names.add(name);
  for (const [, name] of origin.text.matchAll(/\s(?:-o|-O|--output|-OutFile)[ =]["']?\$\{?(\w{2,40})/gu)) names.add(name ?? '');
  const holds = (text: string): boolean =>
    [...names].some((name) => holdsName(text, name)) || [...paths].some((path) => text.includes(path));
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const before = names.size + paths.size;
    for (const one of statements) {
      if (one === origin || !holds(one.text)) continue;
      for (const name of assignedBy(one.text)) if (!PLAIN.test(name)) names.add(name);
      if (!WRITES.test(one.text)) continue;
      for (const name of namesIn(one.text)) if (!PLAIN.test(name) && names.size < MAX_NAMES) names.add(name);
      for (const path of pathsIn(one.text)) paths.add(path);
    }
    if (names.size + paths.size === before) break;
  }
  return holds;
}
const MAX_NAMES = 24;
/** Names of modules, of functions and of faults. */
const PLAIN =
  /^(?:err(?:or)?|e|ex|exc|_|os|sys|fs|path|json|re|io|self|this|open|print|write\w{0,10}|with|as|in|for|if|not|and|or|try|do|then|die|return|my|let|const|var|val|new|await|async|require|import|from|use|lambda|fh|mode|wb?|encoding|utf\w{0,2}|True|False|true|false|None|null|nil|undefined|tempfile|shutil|pathlib|Path|join|subprocess|child_process|exec\w{0,8}|spawn\w{0,4}|system|run|call|check|http\w{0,2}|requests|urllib|request|response|url|URL|timeout|text|content|read|data|len|str|bytes|chmod|stat|File|Files|Dir|Buffer|Console|console|log|process|status|code|ok)$/u;

/** The last parts of the paths that a statement writes out. */
function pathsIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<![:/\w.-])(?:[~$\w{}./-]{0,80}\/)?([\w.-]{5,60})(?=["'\x60\s;)]|$)/gmu)]
    .map(([whole, last]) => ({ whole, last: last ?? '' }))
    .filter(
      ({ whole, last }) =>
        (whole.includes('/') || /^\.?[\w-]{2,40}\.\w{1,6}$/u.test(last)) &&
        !/^[\d.]+$|^https?$/u.test(last) &&
        !/\.(?:com|net|org|io|dev)$/u.test(last),
    )
    .map(({ last }) => last);
}

/** The statement that calls the function which fetches, where it runs or revives what it is given. */
function usedBy(text: string, { piece, isHidden }: UnspokenRequest, name: string): 'runs' | 'revives' | undefined {
  const called = new RegExp(String.raw`(?<![\w])${name}\s?\(`, 'gu');
  for (const match of [...text.matchAll(called)].slice(0, MAX_CALLS)) {
    if (match.index >= piece.start && match.index < piece.end) continue;
    const start = text.lastIndexOf('\n', match.index) + 1;
    const around = pieceAround(text, match.index);
    const statements = statementsOf(text.slice(start, Math.min(text.length, around.end))).slice(0, NEAR);
    const [line] = statements;
    if (line === undefined) continue;
    if (REVIVES.test(line.text)) return 'revives';
    if (RUNS_CALL.test(line.text)) return 'runs';
    const holds = holdsAnswer(statements, line);
    const later = statements.slice(1).filter((one) => holds(one.text));
    if (later.some((one) => REVIVES.test(one.text))) return 'revives';
    if (later.some((one) => RUNS.test(one.text) && (isHidden || EVALUATES.test(one.text)))) return 'runs';
  }
  return undefined;
}
const MAX_CALLS = 6;
