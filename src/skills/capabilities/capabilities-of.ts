import { snippetOf } from '../../core/text.js';
import type { BundleView } from '../analysis/bundle-view.js';
import { CAPABILITIES, type Capability, type CapabilityFact, type Evidence } from '../analysis/facts.js';
import type { Signal, SignalMatch } from '../analysis/signal.js';
import type { Language } from '../analysis/source-file.js';
import type { TextUnit } from '../analysis/text-unit.js';
import { isInsideBackticks, zoneAt, type Zone } from '../analysis/zones.js';
import type { Where } from './capability-signal.js';
import { CAPABILITY_SIGNALS, type CapabilitySignal } from './signals.js';

/** Places shown for one capability. */
const MAX_EVIDENCE = 5;

/** A text that can show a capability, with the kinds of places that it has. */
interface Candidate {
  readonly unit: TextUnit;
  readonly places: ReadonlySet<Where>;
}

const SIGNALS_OF: ReadonlyMap<Capability, readonly CapabilitySignal[]> = new Map(
  CAPABILITIES.map((capability) => [capability, CAPABILITY_SIGNALS.filter((one) => one.capability === capability)]),
);

/**
 * What the scripts of a bundle and the commands in its documents can do, with the places that show it. A fact, not a fault:
 * links, licences, words and the code samples of other programs show nothing. Scripts come first, then the manifest.
 */
export function capabilitiesOf(view: BundleView): readonly CapabilityFact[] {
  const units = ranked(
    view.units.filter((unit) => unit.layer === 'plain' && unit.file.role !== 'licence' && unit.file.container === undefined),
  );
  const candidates = units.map((unit) => ({ unit, places: placesOf(unit) }));
  const facts: CapabilityFact[] = [];
  for (const capability of CAPABILITIES) {
    const evidence = evidenceOf(capability, candidates);
    if (evidence.length > 0) facts.push({ capability, evidence });
  }
  return facts;
}

const NONE: readonly CapabilitySignal[] = [];

function signalsOf({ signal }: CapabilitySignal): readonly Signal[] {
  return [signal];
}

function evidenceOf(capability: Capability, candidates: readonly Candidate[]): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const { unit, places } of candidates) {
    const first = capability === 'exec' && unit.file.language === 'shell' ? shellScriptEvidence(unit) : undefined;
    if (first) found.push(first);
    if (places.size === 0) continue;
    for (const one of unit.among(SIGNALS_OF.get(capability) ?? NONE, signalsOf)) {
      if (!places.has(one.where) || (one.where === 'prose' && !isAddressed(one, unit))) continue;
      const shown = firstShown(one, unit);
      const place = shown && evidenceAt(unit, shown.start, shown.end);
      if (place && !found.some((known) => known.path === place.path && known.region.startLine === place.region.startLine))
        found.push(place);
      if (found.length >= MAX_EVIDENCE) return found;
    }
  }
  return found;
}

/** The first match of a signal that is an act, from where what is done begins. */
function firstShown(one: CapabilitySignal, unit: TextUnit): { start: number; end: number } | undefined {
  for (const match of unit.find(one.signal)) {
    if (!shows(one, unit, match)) continue;
    const start = one.begins === undefined ? match.start + leadOf(one, match) : one.begins(unit, match);
    if (start !== undefined) return { start, end: match.end };
  }
  return undefined;
}

/** What a match holds before what it shows: blanks, and the end of the sentence before. */
function leadOf({ where }: CapabilitySignal, { text }: SignalMatch): number {
  return (where === 'prose' ? /^[\s.:;!]*/ : /^\s*/).exec(text)?.[0].length ?? 0;
}

/** Scripts, then the manifest, then other documents; tests and fixtures last. */
function ranked(units: readonly TextUnit[]): readonly TextUnit[] {
  const rank = (unit: TextUnit): number =>
    unit.file.fixture ? 4 : unit.file.role === 'script' ? 0 : unit.file.role === 'manifest' ? 1 : 2;
  return units
    .map((unit, index) => ({ unit, index }))
    .sort((a, b) => rank(a.unit) - rank(b.unit) || a.index - b.index)
    .map((one) => one.unit);
}

const EXPRESSION_LANGUAGES: ReadonlySet<Language> = new Set<Language>([
  'python',
  'javascript',
  'typescript',
  'ruby',
  'perl',
  'php',
  'powershell',
  'batch',
]);

/** Code in a document that an agent runs as it stands. */
const CODE_FENCE = /^(?:python3?|py|powershell|pwsh|ps1)$/u;

/** The kinds of places that a text has: a document those of its zones, a script those of its language. */
function placesOf({ file: { language, path, role, zones } }: TextUnit): ReadonlySet<Where> {
  const places = new Set<Where>();
  if (language === 'markdown') {
    places.add('shell').add('prose');
    if (role === 'manifest') places.add('front-matter');
    if (zones.some((zone) => zone.kind === 'fence' && CODE_FENCE.test(zone.language))) places.add('code');
    return places;
  }
  if (EXPRESSION_LANGUAGES.has(language) || /\.(?:go|rs|java|cs|swift|kts?|lua)$/u.test(path)) places.add('code');
  if (places.has('code') && role === 'script') places.add('script');
  if (language === 'shell' || language === 'batch' || /(?:^|\/)[Mm]akefile$/u.test(path)) places.add('shell');
  return places;
}

/** Whether a match stands where it is an act: code that is no comment, a shell line, a list of tools. */
function shows(one: CapabilitySignal, unit: TextUnit, match: SignalMatch): boolean {
  if (unit.file.language !== 'markdown') return !isComment(unit, match);
  const at = match.start + Math.max(0, match.text.search(/\S/u));
  const zone = zoneAt(unit.file.zones, Math.min(at, match.end - 1));
  if (one.where === 'front-matter') return zone?.kind === 'front-matter' || (zone?.kind === 'fence' && zone.language === 'prompt');
  if (one.where === 'prose')
    return (
      (isSentence(zone, unit.text) || (one.begins !== undefined && zone?.kind === 'quote')) &&
      // An order is looked at for what negates its own verb.
      (one.begins !== undefined || (!isNegated(unit, at) && !/["“]/.test(unit.text.charAt(at - 1))))
    );
  if (one.where === 'code') return zone?.kind === 'fence' && CODE_FENCE.test(zone.language) && !isComment(unit, match);
  if (one.capability === 'exec' && /^(?:```|~~~)/u.test(match.text)) return true;
  if (zone?.kind === 'fence')
    return (
      !isWithinQuotedText(unit.text, zone.start, at) &&
      isShellFence(zone.language, unit.text.slice(zone.start, Math.min(zone.end, zone.start + 400))) &&
      !isComment(unit, match)
    );
  return isInlineCommand(unit, at, match) && !isNegated(unit, at);
}

/** Prose, and the prompt of another client that a skill was made from. */
function isSentence(zone: Zone | undefined, text: string): boolean {
  // The heading of a step says what is done in it.
  if (zone?.kind === 'heading')
    return /^\s{0,3}#{2,6}\s{1,3}(?:step\s|phase\s|\d{1,2}[.):])/i.test(text.slice(zone.start, zone.start + 40));
  return zone?.kind === 'prose' || zone?.kind === 'list' || zone?.kind === 'table' || (zone?.kind === 'fence' && isPrompt(zone, text));
}

/** What another agent, or the same one, is to be told: it says who that is. */
function isPrompt(zone: Zone, text: string): boolean {
  if (zone.language === 'prompt') return true;
  return (
    /^(?:text|txt|plaintext|markdown|md|xml)?$/.test(zone.language) &&
    /(?:^|["“\n] {0,4})you are (?:an? |the )|\byour (?:task|job|goal|role) is\b/i.test(
      text.slice(zone.start, Math.min(zone.end, zone.start + 400)),
    )
  );
}

/** Sentences of the manifest are addressed to the agent; in other pages only those that name a tool of the agent are. */
function isAddressed({ capability, everywhere }: CapabilitySignal, { file }: TextUnit): boolean {
  return file.role === 'manifest' || (file.role === 'document' && (everywhere ?? capability === 'network'));
}

const SHELL_FENCE = /^(?:bash|sh|shell|zsh|console|terminal|shell-session|powershell|pwsh|cmd|bat|fish|!)$/u;
const COMMAND_LINE =
  /^\s*(?:[$>%] )?(?:sudo |npx |npm |pnpm |yarn |bun |pip3? |python3? |uvx? |node |git |gh |curl |wget |docker |kubectl |az |azd |aws |gcloud |make |cd |mkdir |export |brew |cargo |go |dotnet |terraform |chmod |bash |sh |\.\/)/mu;

/** A block without a label is shell when its lines begin like commands. */
function isShellFence(language: string, text: string): boolean {
  return SHELL_FENCE.test(language) || (language === '' && COMMAND_LINE.test(text) && !/[{}]\s*$|^\s*[├└│]/mu.test(text));
}

/** What an argument of several lines says is no command: a line above it opens quotes that it does not close. */
function isWithinQuotedText(text: string, fenceStart: number, at: number): boolean {
  let lineEnd = text.lastIndexOf('\n', at - 1);
  for (let count = 0; count < 15 && lineEnd > fenceStart; count += 1) {
    const start = Math.max(fenceStart, text.lastIndexOf('\n', lineEnd - 1) + 1);
    const line = text.slice(start, lineEnd);
    if ((line.match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1) return /(?:^|[\s=(])"[^"]*$/u.test(line);
    lineEnd = start - 1;
  }
  return false;
}

/** A command in back ticks within a sentence. */
function isInlineCommand(unit: TextUnit, at: number, match: SignalMatch): boolean {
  const lineStart = unit.text.lastIndexOf('\n', at - 1) + 1;
  const line = unit.text.slice(lineStart, lineStart + 2000).split('\n', 1)[0] ?? '';
  const offset = at - lineStart;
  const spanEnd = line.indexOf('`', offset + 1);
  // Commands begin in lower case, other than those of PowerShell; what begins like a sentence is one.
  if (/^[`\s]*[A-Z][a-z]+ [a-z]/u.test(line.slice(offset, offset + 60))) return false;
  // A page of examples has what is to be filled in between braces.
  if (line.slice(offset, spanEnd < 0 ? undefined : spanEnd).includes('{{')) return false;
  // "Run `…`" in quotes is what a page says of commands.
  if (/^[^"“”]*(?:["“][^"“”]*["”][^"“”]*){0,4}["“](?:re-?)?run [^"“”]*$/iu.test(line.slice(0, offset))) return false;
  if (match.text.trimStart().startsWith('`')) return true;
  // A command whose output another one takes runs with it.
  if (line.startsWith('$(', offset - 1) && isInsideBackticks(line, offset)) return true;
  // An option of the command that the span is.
  if (match.text.startsWith('-')) return isInsideBackticks(line, offset) && /^[a-z][\w./@-]{1,40} /.test(spanBefore(line, offset));
  // A span that begins within a command line is a piece of one, such as what tries out a hole.
  if (/^\s*[;|&(]/.test(match.text)) return false;
  return isInsideBackticks(line, offset) && line.charAt(offset - 1) === '`';
}

/** What a code span says before an offset of its line. */
function spanBefore(line: string, offset: number): string {
  return line.slice(line.lastIndexOf('`', offset - 1) + 1, offset);
}

/** "Never run", "do not use": the clause before the place. */
function isNegated(unit: TextUnit, at: number): boolean {
  const before = unit.text.slice(Math.max(0, at - 80), at);
  return /\b(?:never|do not|don['’]t|avoid|must not|instead of|rather than|not)\b(?:(?! [-–—] )[^.;\n]){0,60}$/iu.test(before);
}

function isComment(unit: TextUnit, match: SignalMatch): boolean {
  const at = match.start + Math.max(0, match.text.search(/\S/u));
  const lineStart = unit.text.lastIndexOf('\n', at - 1) + 1;
  const before = unit.text.slice(lineStart, at);
  if (/^\s*(?:#(?!!)|\/\/|\*|\/\*|rem\b|::|--\s|"""|''')/iu.test(unit.text.slice(lineStart, lineStart + 40))) return true;
  return /(?:^|\s)(?:#|\/\/)\s[^"'`]{0,200}$/u.test(before);
}

/** A shell script is run, whatever it does: its first line that is a command. */
function shellScriptEvidence(unit: TextUnit): Evidence | undefined {
  const line = /^(?![ \t]*(?:#|$|set\s[-+]|\s*$))[^\n]{2,300}/mu.exec(unit.text.slice(0, 20_000));
  return line ? evidenceAt(unit, line.index, line.index + line[0].length) : undefined;
}

function evidenceAt(unit: TextUnit, start: number, end: number): Evidence {
  return { path: unit.file.path, region: unit.regionOf(start, end), snippet: snippetOf(unit.text.slice(start, end), 160) };
}
