import { secretHarvest } from '../../../rules/skill/secret-harvest.js';
import type { Confidence, Severity } from '../../../core/finding.js';
import type { Behaviour, Subject } from '../../code/behaviour.js';
import { SECRET_SUBJECTS } from '../../code/secret-subjects.js';
import { classifyPath } from '../../code/classify-path.js';
import { isNamedEntry } from '../../code/store-entries.js';
import { codeOf, type CodeStretch } from '../code-stretches.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector, Hit } from '../detector.js';
import { codeHit } from '../judged.js';
import { placed } from '../programs.js';
import type { SignalMatch } from '../signal.js';
import { COLLECT_SECRETS } from '../signals/commands.js';
import { NETWORK_SEND, SECRET_LITERAL, SECRET_VARIABLE, WHOLE_ENVIRONMENT } from '../signals/code.js';
import { onlyAsksForFacts } from '../asked-for.js';
import { KEPT_MAPPING, servesProcess } from '../process-environments.js';
import { wordsOfLayer } from '../hiding-place.js';
import type { Layer, TextUnit } from '../text-unit.js';
import { waysOut } from '../ways-out.js';

const SECRETS: ReadonlySet<Subject> = new Set<Subject>([
  ...SECRET_SUBJECTS,
  'credentials',
  'shell-history',
  'agent-memory',
  'agent-settings',
  'screen',
]);

/** Stores that nothing but their owner opens. */
const GRAVE_KINDS: ReadonlySet<string> = new Set(['browser', 'wallet', 'keychain', 'manager', 'shadow', 'gnupg']);

/** Programs that read secrets; several kinds in one program, or secrets beside a way out, are a harvest. */
export const secretHarvestDetector: Detector = {
  rule: secretHarvest,
  signals: [COLLECT_SECRETS, SECRET_LITERAL, WHOLE_ENVIRONMENT, SECRET_VARIABLE, NETWORK_SEND],
  *detect(view) {
    yield* readSecrets(view);
    for (const unit of view.units)
      for (const match of unit.find(COLLECT_SECRETS))
        yield codeHit(view, unit, match, 'high', 'high', { what: 'variables with the secrets of several services', target: '', kinds: 2 });
    for (const unit of view.units) if (isDisguised(unit)) yield* hiddenStores(view, unit);
    for (const unit of view.units) if (unit.find(NETWORK_SEND).length > 0) yield* secretsBesideSending(view, unit);
  },
};

/** Texts that were written so that nobody reads them. */
const DISGUISES: ReadonlySet<Layer> = new Set<Layer>([
  ...(['base64', 'hex', 'char-codes', 'keyed', 'reversed', 'gzip', 'rotated', 'encoded', 'bits', 'tags'] as const),
]);

function isDisguised({ layer, depth }: TextUnit): boolean {
  return depth > 0 && DISGUISES.has(layer);
}

/** What lies between the paths of a list. */
const BETWEEN_PATHS = /[\s:;,|"'`()[\]{}]+/u;
/** Longest disguised text that is looked through for paths, and most paths of it. */
const MAX_DISGUISED = 20_000;
const MAX_HIDDEN_PATHS = 400;
/** Stores of secrets that nobody names by accident. */
const LEAST_STORES = 2;

/** Several stores of secrets named in a text that only a program can read: a list of what to take. */
function* hiddenStores(view: BundleView, unit: TextUnit): Iterable<Hit> {
  const paths = unit.text
    .slice(0, MAX_DISGUISED)
    .split(BETWEEN_PATHS, MAX_HIDDEN_PATHS)
    .filter((word) => /[/\\]|^\./u.test(word));
  const stores = new Set(paths.filter((path) => isStore(classifyPath(path).subject)));
  const [first] = stores;
  if (first === undefined || stores.size < LEAST_STORES) return;
  const start = unit.text.indexOf(first);
  yield codeHit(view, unit, { start, end: start + first.length }, 'critical', 'high', {
    what: `${String(stores.size)} stores of secrets that it names in ${wordsOfLayer(unit.layer)}`,
    target: first,
    kinds: 1,
  });
}

function isStore(subject: Subject | undefined): boolean {
  return (
    subject !== undefined && (SECRETS.has(subject) || subject === 'dotenv') && subject !== 'agent-settings' && subject !== 'agent-memory'
  );
}

function* readSecrets(view: BundleView): Iterable<Hit> {
  for (const read of view.programs) {
    const reads = read.program.behaviours.filter((deed) => deed.kind === 'read' && deed.subject !== undefined && SECRETS.has(deed.subject));
    const kinds = new Set(reads.map((deed) => deed.subject)).size;
    if (kinds < 2) continue;
    const examined = isExamination(read.unit, read.snippet, reads);
    const kept = isKeptHere(view, read.unit);
    for (const deed of reads) {
      const [severity, confidence] = ['high', kinds < 3 || examined ? 'low' : kept ? 'medium' : 'high'] as const;
      yield codeHit(view, read.unit, placed(read, deed), severity, confidence, {
        what: deed.subject ?? '',
        target: deed.target ?? '',
        kinds,
      });
    }
  }
}

/** A disk of another machine below the folders for mounted ones; `/mnt/c` is this machine's own under Windows (WSL, “Mount a disk”). */
const OF_MOUNTED = /^\/(?:mnt|media|evidence|cases?)\/(?![a-z]\/)[\w.-]{2,40}\/(?:home|root|etc|Users|var)\b/u;
/** Disks are mounted for reading where they are evidence. */
const FOR_READING =
  /\bmount\s[^\n]{0,80}-o\s?[\w,=]{0,60}\b(?:ro|noload|norecovery)\b|\b(?:ewfmount|xmount|guestmount\s[^\n]{0,60}--ro|affuse|vshadowmount)\b|\bread-only\b/u;

/** Whether all that is read lies on a disk that the page has mounted for reading, and nothing leaves the machine: the work of examiners. */
function isExamination(unit: TextUnit, snippet: CodeStretch, reads: readonly Behaviour[]): boolean {
  return reads.every(({ target = '' }) => OF_MOUNTED.test(target)) && FOR_READING.test(unit.text) && waysOut(unit, snippet).length === 0;
}

/** Whether what a kit of responders gathers stays where it is put: no program of its bundle has a way out. */
function isKeptHere(view: BundleView, unit: TextUnit): boolean {
  return view.aboutSecurity.has(unit.file) && view.programs.every((one) => waysOut(one.unit, one.snippet).length === 0);
}

/** Programs, and the code of languages that no reader knows. */
function stretchesOf(unit: TextUnit): readonly CodeStretch[] {
  const programs = unit.snippets.filter((snippet) => snippet.kind === 'code');
  const known = (stretch: CodeStretch): boolean => programs.some(({ start, end }) => start < stretch.end && stretch.start < end);
  return [...programs, ...codeOf(unit).filter((stretch) => SPOKEN.test(languageAbove(unit, stretch)) && !known(stretch))];
}

/** Languages of editors and other hosts in which programs are written that start others. */
const SPOKEN = /^(?:vim|viml|vimscript|elisp|emacs-lisp|swift|dart|julia|r|nim|elixir|haskell|scala|objective-c|clojure|tcl|groovy)\b/iu;

/** What the opening of a block of code says of its language. */
function languageAbove(unit: TextUnit, { start }: CodeStretch): string {
  if (unit.file.language !== 'markdown')
    return (
      /\.(swift|dart|jl|nim|exs?|hs|scala|clj|tcl|groovy|el|vim)$/i
        .exec(unit.file.path)?.[1]
        ?.replace(/^jl$/, 'julia')
        .replace(/^exs?$/, 'elixir')
        .replace(/^hs$/, 'haskell')
        .replace(/^clj$/, 'clojure')
        .replace(/^el$/, 'elisp') ?? ''
    );
  const line = unit.text.slice(Math.max(0, start - 60), start).trimEnd();
  return /[`~]{3,}\s?([\w-]{1,20})[^\n]{0,20}$/.exec(line)?.[1] ?? '';
}

/** Secrets of several kinds named in a program that also sends: the flow between may run through calls that nobody can follow. */
function* secretsBesideSending(view: BundleView, unit: TextUnit): Iterable<Hit> {
  for (const snippet of stretchesOf(unit)) {
    const inside = (match: SignalMatch): boolean => match.start >= snippet.start && match.end <= snippet.end;
    if (waysOut(unit, snippet).length === 0) continue;
    const asksForFacts = onlyAsksForFacts(unit.text.slice(snippet.start, snippet.end));
    const literals = unit
      .find(SECRET_LITERAL)
      .filter((match) => inside(match) && mayBeOpened(unit.text, match) && !(asksForFacts && kindOf(match) === 'metadata'));
    const rooted = literals.filter((match) => isRooted(unit.text, match));
    // The keys of a profile of AWS are written alike, in small letters.
    const variables = unit.find(SECRET_VARIABLE).filter((match) => inside(match) && /[A-Z]/.test(match.text));
    const environment = unit.find(WHOLE_ENVIRONMENT).filter((match) => inside(match) && !isForProcess(unit.text, match, snippet));
    const kinds = new Set((rooted.length > 0 ? rooted : literals).map(kindOf));
    const names = new Set(variables.map((match) => match.groups['name'] ?? ''));
    if (names.size >= 3) kinds.add([...names].every((name) => OF_MODELS.test(name)) ? 'models' : 'variables');
    if (environment.length > 0) kinds.add('environment');
    if (kinds.size === 0) continue;
    const grave = rooted.some((match) => GRAVE_KINDS.has(kindOf(match)) && !isOneEntry(unit.text, match));
    if (kinds.size === 1 && kinds.has('keychain') && !grave) {
      yield* oneEntry(view, unit, rooted);
      continue;
    }
    const graded = gradeOf(kinds, grave ? 'grave' : rooted.length > 0 || literals.length === 0 ? 'rooted' : 'fragments');
    const places = [...rooted, ...(rooted.length > 0 ? [] : literals), ...environment.slice(0, 1), ...variables.slice(0, 1)];
    for (const place of places.slice(0, MAX_PLACES))
      yield codeHit(view, unit, place, ...graded, {
        what: `stores of secrets (${[...kinds].sort().join(', ')}) and has a way out`,
        target: '',
        kinds: 1,
      });
  }
}

/** One entry of a password store beside a request: where a careful author keeps the key of the service that is called. */
function* oneEntry(view: BundleView, unit: TextUnit, places: readonly SignalMatch[]): Iterable<Hit> {
  const [place] = places;
  if (place !== undefined)
    yield codeHit(view, unit, place, 'high', 'low', { what: 'an entry of a password store and has a way out', target: '', kinds: 1 });
}

/** Whether a command takes one entry, named as that of a service, out of the store of the system; where its value goes is followed elsewhere. */
function isOneEntry(text: string, match: SignalMatch): boolean {
  if (kindOf(match) !== 'keychain' || !match.text.startsWith('find-')) return false;
  const [command = ''] = text.slice(match.start, match.end + 200).split(/[\n|;)`]/u, 1);
  return isNamedEntry(command);
}

/** Whether the environment is that of a process which is started: `run(command, env={**os.environ})`. */
function isForProcess(text: string, { start }: SignalMatch, within: CodeStretch): boolean {
  if (/\benv\s?[=:]\s?$/.test(text.slice(Math.max(0, start - 12), start))) return true;
  const name = KEPT_MAPPING.exec(lineBefore(text, start))?.[1];
  return name !== undefined && servesProcess(text.slice(within.start, within.end), name);
}

/** Keys of vendors of models: one program often serves them all. */
const OF_MODELS = /^(?:OPENAI|ANTHROPIC|GOOGLE|COHERE|HF|HUGGINGFACE\w*|AZURE_OPENAI\w*)_/i;

/** Places of one program that are shown: where one of them is mere data, another may not be. */
const MAX_PLACES = 20;

/** How the names of the stores stand in the program: of one that only its owner opens, as paths, as parts of paths. */
type Naming = 'grave' | 'rooted' | 'fragments';

function gradeOf(kinds: ReadonlySet<string>, naming: Naming): readonly [Severity, Confidence] {
  if (naming === 'fragments') return kinds.size >= 2 ? ['critical', 'medium'] : ['high', 'low'];
  if (kinds.size >= 2 || naming === 'grave') return ['critical', 'high'];
  // An agent's skills keep their own keys beside its settings, and a client of several models takes a key for each.
  if (kinds.has('agent') || kinds.has('models')) return ['high', 'low'];
  // A client of several services reads a key for each of them.
  return kinds.has('variables') ? ['high', 'medium'] : ['critical', 'medium'];
}

/**
 * Ends before a name that is made, named in the setting of another program, lent to a build (Docker, “Build secrets”) or remarked on, and so
 * not read.
 */
const NOT_READ =
  /(?:^\s*(?:#(?!!)|\/\/|\*)|\b(?:mkdir|chmod|chown|IdentityFile|UserKnownHostsFile|ControlPath|CertificateFile|IdentityAgent)\b)[^\n]*$|\b(?:ssh|scp|sftp|autossh|sshfs)\s[^\n|;&]{0,160}-i\s{0,2}["']?[\w~${}./-]{0,60}$|--secret[= ]["']?id=[\w.-]{1,40},(?:type=file,)?(?:src|source)=[\w~$(){}./-]{0,60}$/;

/**
 * A text in quotation marks that is a sentence up to the name: “Canary key in developer laptop …”. Threat: a command is a text
 * too, so a sentence begins with a capital letter, names no program first and holds nothing that a shell heeds.
 */
const IN_A_SENTENCE =
  /["'](?:\w{2,12}=)?[A-Z][a-z]+(?: [A-Za-z][\w-]{0,20}){1,12} (?:in|of|on|at|under|inside)(?: (?:the|a|an|your))? [^"'$;|&*<>`]{0,40}$/;

/** What lies beside the keys and is none. */
const OPEN_PART_OF_SSH = /^["'`\s,)/\\]{1,6}(?:config|known_hosts|authorized_keys|\w{1,24}\.pub)\b/;

function mayBeOpened(text: string, match: SignalMatch): boolean {
  const before = lineBefore(text, match.start);
  if (NOT_READ.test(before) || IN_A_SENTENCE.test(before)) return false;
  if (kindOf(match) === 'ssh' && OPEN_PART_OF_SSH.test(text.slice(match.end, match.end + 40))) return false;
  // The address of the metadata of a cloud says nothing by itself: lists of addresses to refuse hold it.
  return kindOf(match) !== 'metadata' || !/["'`]\s*$/.test(before);
}

/** Whether a path leads from a known folder: what begins with a dot right after a quote is a part to search for or to append. */
function isRooted(text: string, match: SignalMatch): boolean {
  const before = lineBefore(text, match.start);
  return !/["'`]\s*$/.test(before) || /home|~|join|expand|profile|user|root|env/i.test(before);
}

function lineBefore(text: string, offset: number): string {
  return text.slice(Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - 300), offset);
}

function kindOf(match: SignalMatch): string {
  return Object.entries(match.groups).find(([, value]) => value !== undefined)?.[0] ?? '';
}
