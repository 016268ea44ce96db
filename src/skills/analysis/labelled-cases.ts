import { foundOnce } from '../../core/found-once.js';
import { holdsRecords } from './records.js';
import type { SourceFile } from './source-file.js';

/** Labels of cases, as members of records and as a column. */
const LABEL =
  /["']?\b(?:label|want(?:ed)?|expect(?:ed)?|verdict|family|class|is_?(?:attack|malicious|injection)|should_?(?:block|flag|match)|must(?:_?not)?(?:_?(?:contain|include|match|say))?|(?:not_?)?contains|forbidden|refus(?:al|es))["']?\s{0,3}:\s{0,3}(?<value>\[[^\]\n]{0,60}\]?|"[^"\n]{0,40}|[^\s,}"]{0,40})/gi;
const LABEL_COLUMN =
  /(?:^|[,;\t])\s?"?(?:label|want(?:ed)?|expect(?:ed)?|verdict|class|erwartet|soll|etikett|attendue?|étiquette|esperado|etiqueta|rótulo|attes[oa]|etichetta|verwacht|oczekiwan[ey]|ожид\p{L}{2,6}|метка|beklenen|预期|标签|期待値?|正解|ラベル|예상|라벨)"?\s?(?=[,;\t]|$)/iu;
/** A line that begins with what is to come of the rest of it. */
const LABELLED_LINE =
  /^(?<label>pass|allow(?:ed)?|ok|accept|benign|safe|good|ham|clean|negative|refuse[ds]?|den(?:y|ied)|block(?:ed)?|reject(?:ed)?|fail|ask|flag|malicious|attack|unsafe|bad|spam|positive|hit|miss|match|true|false|0|1)["']?\s{0,2}[\t,;|:]/i;
/** How much of a file tells whether it holds cases. */
const BEGINNING = 4000;
/** Threat: in these a tool reads the keys that cases have as well, and runs their values. */
const READ_BY_TOOLS =
  /(?:^|\/)(?:package(?:-lock)?|composer|hooks|settings[\w.-]*|\.?mcp|plugin|manifest|tasks|launch|devcontainer|action|compose|docker-compose)\.(?:jsonc?|ya?ml)$|(?:^|\/)\.[\w-]+\//i;

/** Whether a file is one whose keys tools read. */
export function isReadByTools({ path }: SourceFile): boolean {
  return READ_BY_TOOLS.test(path);
}

/** Whether a file holds cases with a label each, two at the least: what a classifier, a filter or a guard is tried on. */
export function isOfLabelledCases(file: SourceFile): boolean {
  if (isReadByTools(file)) return false;
  if (isTable(file) && LABEL_COLUMN.test(headOf(file))) return true;
  if (isTable(file) || file.path.endsWith('.txt')) return labelsOfLines(file).length >= 2;
  return holdsRecords(file) && (file.text.slice(0, BEGINNING).match(LABEL) ?? []).length >= 2;
}

/** How many cases make a corpus, of which some are expected to end otherwise than others. */
const ENOUGH = 4;
/** What a page says of a file of cases. */
const OF_CASES =
  /\b(?:labell?ed|labels?|expect(?:ed|s)?|corpus|cases|precision|recall|false (?:positives?|alarms?)|regression|classif\w{2,8}|fixtures?|inert|benchmark|score[ds]?|self-?(?:checks?|tests?)|ground truth)\b|标注|样本|用例|ケース|ラベル|testfälle|erwartet\w{0,2}|casos de prueba|etiquetad[oa]s?|esperad[oa]s?|attes[aoie]\b|casi di prova|étiquet\w{2,4}|attendus?|размеченн|ожидаем/i;
/** A program that is started, on a line that names a file. */
const STARTS =
  /(?:^|[\s\x60"'(])(?:node|python3?|go run|deno|bun|npm|npx|ruby|php|cargo|java|dotnet|make|uv run|pytest|bash|sh|\.\/[\w./-]{1,60})\s/;

/**
 * Whether a file of labelled cases is what a program of the bundle is tried on, whatever the bundle is about: its cases are expected to end
 * in different ways, the page says that it holds cases, and a program is given it. Threat: an agent could be given it to follow, which is
 * asked besides.
 */
export function isFedCorpus(file: SourceFile, files: readonly SourceFile[]): boolean {
  if (!isOfLabelledCases(file)) return false;
  const labels = labelsOf(file);
  if (labels.length < ENOUGH || new Set(labels).size < 2) return false;
  const name = nameOf(file);
  if (!files.some(({ language, text }) => language === 'markdown' && OF_CASES.test(text)) || isRun(name, files)) return false;
  return file.fixture || isNamedForProgram(name, files);
}

/** Programs that run what they read, and lines that run a file itself. */
const RUNS_TEXT =
  /\bshell\s?=\s?True\b|\bos\.(?:system|popen)\(|(?<![\w.])(?:eval|exec)\s?\(|\bexecSync\(|["']-c["']|\b(?:ba|z|da)?sh -c\b|\bInvoke-Expression\b|\biex\b|\beval "?\$|\|\s?(?:ba|z|da)?sh\b(?!\w)/i;
const RUNS_FILE = /(?:^|[\s\x60"'(;&|])(?:(?:ba|z|da)?sh|source|eval|xargs|\.)\s[^\n]{0,40}$/;

/** Whether something runs a file of cases, or a program that is given it runs what it reads. */
function isRun(name: string, files: readonly SourceFile[]): boolean {
  const lines = files.flatMap(({ text }) => (text.includes(name) ? text.split('\n').filter((line) => line.includes(name)) : []));
  if (lines.some((line) => RUNS_FILE.test(line.slice(0, line.indexOf(name))))) return true;
  return files.some((script) => {
    if (script.role !== 'script') return false;
    const own = nameOf(script);
    return (script.text.includes(name) || lines.some((line) => line.includes(own))) && RUNS_TEXT.test(script.text);
  });
}

function isNamedForProgram(name: string, files: readonly SourceFile[]): boolean {
  return files.some(({ role, text }) => {
    if (!text.includes(name)) return false;
    return role === 'script' || text.split('\n').some((line) => line.includes(name) && STARTS.test(line));
  });
}

/** The labels of the first cases of a file. */
function labelsOf(file: SourceFile): readonly string[] {
  const beginning = file.text.slice(0, BEGINNING);
  if (holdsRecords(file)) return [...beginning.matchAll(LABEL)].map(({ groups }) => groups?.['value'] ?? '');
  const head = headOf(file);
  if (!LABEL_COLUMN.test(head)) return labelsOfLines(file);
  const before = head.slice(0, LABEL_COLUMN.exec(head)?.index ?? 0);
  const column = cellsOf(before).length - (before === '' ? 1 : 0);
  return beginning
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => cellsOf(line)[column] ?? '');
}

/** The labels with which the lines of a file begin; none where any line lacks one, remarks aside. */
function labelsOfLines({ text }: SourceFile): readonly string[] {
  const lines = text
    .slice(0, BEGINNING)
    .split('\n')
    .slice(0, text.length > BEGINNING ? -1 : undefined)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const labels = lines.map((line) => LABELLED_LINE.exec(line)?.groups?.['label']?.toLowerCase());
  return labels.every((label) => label !== undefined) ? labels : [];
}

/** The cells of a line, of which quoted ones may hold what parts the others (RFC 4180, section 2). */
function cellsOf(line: string): readonly string[] {
  return line
    .replace(/"(?:[^"]|""){0,2000}"/g, (cell) => cell.replace(/[,;\t]/g, ' '))
    .split(/[,;\t]/)
    .map((cell) => cell.trim());
}

function isTable({ path }: SourceFile): boolean {
  return /\.(?:csv|tsv)$/i.test(path);
}

function headOf({ text }: SourceFile): string {
  return text.slice(0, BEGINNING).split('\n', 1)[0]?.slice(0, 400) ?? '';
}

function nameOf({ path }: SourceFile): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What a page calls a list of words that are looked for in the texts of others. */
const SOUGHT_WORDS =
  /\b(?:banned|blocked|forbidden|flagged|filtered|bad|spam\w*|stop|trigger|scam|moderat\w+) ?-?(?:words?|phrases?|terms|lists?|strings?|keywords?)\b|\b(?:block|deny|black|stop|word)-?lists?\b|\bkeywords?\b|gesperrte\w? w|wortliste|敏感词|屏蔽词|违禁词|禁用词|NGワード|禁止ワード|palabras (?:prohibidas|vetadas)|mots (?:interdits|bannis)|palavras (?:proibidas|banidas)|parole vietate|стоп-слов|запрещённ\w{2,3} слов|금칙어/iu;
/** The longest entry of such a list, and the fewest that make one. */
const LONGEST_ENTRY = 80;

/**
 * Whether a file is a list of words or phrases, one on each line, that the page calls banned or looked for. Threat: what is a sentence, or
 * is to be done, is no entry.
 */
export function isOfSoughtWords(file: SourceFile, files: readonly SourceFile[]): boolean {
  if (!/\.(?:txt|lst|list|csv|tsv)$/i.test(file.path)) return false;
  const lines = file.text
    .slice(0, BEGINNING)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  if (lines.length < ENOUGH || lines.some((line) => line.length > LONGEST_ENTRY || /[.:!]\s*$|https?:|@\w/.test(line))) return false;
  const name = nameOf(file);
  const isCalledSo = files.some(({ language, text }) => {
    const at = language === 'markdown' ? text.indexOf(name) : -1;
    return at >= 0 && SOUGHT_WORDS.test(text.slice(Math.max(0, at - 120), at + name.length + 120));
  });
  return isCalledSo && !isToBeDone(file, files);
}

/** Threat: a page that has its reader do what the texts of a file say. */
const HAS_IT_DONE =
  /\b(?:follow|obey|carry out|do (?:what|as|all|whatever|each|every|it|them)|act on|execute|perform|comply with|work through)\b[^.!?\n]{0,100}/gi;
/** Whether a page of the bundle has its reader do what a file of it says; asked of each place in a file. */
export function isToBeDone(file: SourceFile, files: readonly SourceFile[]): boolean {
  return toBeDoneOf(files)(file);
}

const toBeDoneOf = foundOnce((files: readonly SourceFile[]) =>
  foundOnce((file: SourceFile): boolean => {
    const name = nameOf(file);
    return files.some(({ language, text }) => {
      if (language !== 'markdown' || !text.includes(name)) return false;
      return [...text.matchAll(HAS_IT_DONE)].some(
        (order) => order[0].includes(name) || /\b(?:cases?|texts?|entries|lines|documents?)\b/i.test(order[0]),
      );
    });
  }),
);
