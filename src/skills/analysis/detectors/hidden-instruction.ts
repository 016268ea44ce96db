import { hiddenInstruction } from '../../../rules/skill/hidden-instruction.js';
import { deedHits } from '../deeds/hits.js';
import { keysOf } from '../deeds/deed.js';
import { ADDRESSED, STEERED } from '../deeds/addressed.js';
import { DECODE_AND_OBEY } from '../deeds/encoded.js';
import type { Detector, Hit } from '../detector.js';
import { contextAt } from '../judged.js';
import type { BundleView } from '../bundle-view.js';
import { lowered, stepsOf, type Mitigation } from '../context.js';
import type { Signal, SignalMatch } from '../signal.js';
import { readUnits } from '../prose-units.js';
import { TAKE_SECRET } from '../signals/access.js';
import { NO_CONFIRMATION, OBEY_REMOTE, OBEY_RESPONSE } from '../signals/autonomy.js';
import { DECODE_TO_SHELL, FETCH_TO_SHELL, SHELL_OF_FETCH } from '../signals/commands.js';
import { RAW_ADDRESS_LINK } from '../signals/delivery.js';
import { LEAKING_IMAGE } from '../signals/covert-deeds.js';
import { OBEY_FOREIGN, SEND_FOREIGN } from '../signals/other-languages.js';
import { SEND_PRIVATE, SEND_TO_WITH } from '../signals/sending.js';
import { POISON_MEMORY, SABOTAGE, SPREAD } from '../signals/tampering.js';
import { CONCEAL } from '../deeds/concealment/plain-words.js';
import { FAKE_ROLE, NO_REFUSAL, OVERRIDE, OVERRIDE_FOREIGN, OVERRIDE_LOOSE, UNBOUND_PERSONA } from '../signals/words.js';
import type { TextUnit } from '../text-unit.js';
import { hidingPlace, wordsOfLayer } from '../hiding-place.js';

/** What no text needs to hide. */
const GRAVE: readonly Signal[] = [
  OVERRIDE,
  OVERRIDE_FOREIGN,
  SEND_FOREIGN,
  OBEY_FOREIGN,
  LEAKING_IMAGE,
  UNBOUND_PERSONA,
  SEND_PRIVATE,
  SEND_TO_WITH,
  TAKE_SECRET,
  OBEY_REMOTE,
  OBEY_RESPONSE,
  FETCH_TO_SHELL,
  SHELL_OF_FETCH,
  DECODE_TO_SHELL,
  SPREAD,
  RAW_ADDRESS_LINK,
  ADDRESSED,
];
const SUSPECT: readonly Signal[] = [OVERRIDE_LOOSE, CONCEAL, FAKE_ROLE, NO_REFUSAL, NO_CONFIRMATION, POISON_MEMORY, SABOTAGE];
const HEEDED: ReadonlySet<Mitigation> = new Set<Mitigation>([
  'negated',
  'security-subject',
  'fixture',
  'pattern-source',
  'reference',
  'specimen',
  'table',
  'exhibit',
]);

/** Whether a page of a bundle about security says in plain letters what a text in it decodes to. Threat: elsewhere a remark beside it explains it away. */
function isSaidOpenly(view: BundleView, { file }: TextUnit, address: string): boolean {
  return view.aboutSecurity.has(file) && file.role !== 'script' && file.text.includes(address.trim());
}

/** Hosts that documentation keeps for its samples (RFC 2606 section 3): whoever disguises an address wants to reach somebody. */
const LEADS_NOWHERE = /^\s{0,4}https?:\/\/(?:www\.)?example\.(?:com|net|org)\/?\s{0,4}$/i;

/** Instructions that stand where a reader of the rendered text does not see them, or that were disguised. */
export const hiddenInstructionDetector: Detector = {
  rule: hiddenInstruction,
  signals: [...GRAVE, ...SUSPECT, STEERED, ...keysOf(DECODE_AND_OBEY)],
  *detect(view) {
    for (const unit of readUnits(view)) {
      for (const hit of deedHits(view, unit, DECODE_AND_OBEY, () => ({ where: 'encoded text', says: 'orders to decode' })))
        if (!isNameOfPattern(unit, hit.start) && unit.file.role !== 'script') yield hit;
      yield* hiddenMatches(view, unit, GRAVE, 'high');
      const address = /^\s{0,4}(?:https?|wss?|ftp):\/\/[^\s"']{6,300}\s{0,4}$/i.exec(unit.text);
      if (
        address !== null &&
        !isSaidOpenly(view, unit, address[0]) &&
        !LEADS_NOWHERE.test(address[0]) &&
        unit.depth > 0 &&
        unit.layer !== 'percent' &&
        unit.layer !== 'escapes'
      ) {
        yield {
          unit,
          start: 0,
          end: unit.text.length,
          ...lowered('critical', 'high', stepsOf(contextAt(view, unit, { start: 0, end: 1 }), HEEDED)),
          details: { where: wordsOfLayer(unit.layer), says: 'address' },
        };
      }
      yield* hiddenMatches(view, unit, SUSPECT, 'medium');
      yield* steeredAnswers(view, unit);
    }
  },
};

/** A name beside an expression, as programs keep what they look for: `(8, "decoded and run", rb"…")`. */
function isNameOfPattern({ text, file }: TextUnit, start: number): boolean {
  if (file.role !== 'script') return false;
  const lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const newline = text.indexOf('\n', start);
  return /^\s{0,40}[([{][^\n]{0,80}["'],\s{0,4}(?:rb?|br|re\.compile\(|\/)["'(\\]/u.test(
    text.slice(lineStart, newline < 0 ? undefined : newline),
  );
}

function* hiddenMatches(view: BundleView, unit: TextUnit, wanted: readonly Signal[], confidence: 'high' | 'medium'): Iterable<Hit> {
  for (const one of unit.among(wanted, (signal) => [signal])) {
    for (const match of unit.find(one)) {
      const where = hidingPlace(unit, match);
      if (where === undefined) continue;
      const severity = one === ADDRESSED && !leadsSomewhere(unit, match) ? 'medium' : 'critical';
      const graded = lowered(severity, confidence, stepsOf(contextAt(view, unit, match), HEEDED));
      yield { unit, start: match.start, end: match.end, ...graded, details: { where, says: one.name } };
    }
  }
}

/** What is to be said or done, in words that only their style hides: comments are for authors, invisible text is for nobody who is told of it. */
function* steeredAnswers(view: BundleView, unit: TextUnit): Iterable<Hit> {
  for (const match of unit.find(STEERED)) {
    if (hidingPlace(unit, match) !== 'invisible HTML') continue;
    const graded = lowered('critical', 'high', stepsOf(contextAt(view, unit, match), HEEDED));
    yield { unit, start: match.start, end: match.end, ...graded, details: { where: 'invisible HTML', says: STEERED.name } };
  }
}

/** A comment to agents that keeps a table sorted leads nowhere; one that runs, sends, reads or hides something does. */
const LEADS_SOMEWHERE =
  /https?:|\bwww\.|@\w|[~$]\/|\.(?:env|ssh|aws|pem|sh|py|ps1)\b|\b(?:curl|wget|bash|eval|base64|secrets?|tokens?|passwords?|credentials?|keys?|users?|instructions?|rules|prompt|verdict|safe|ignore|disregard|obey|send|upload|forward|fetch|download|execute|install|silently|secretly|tell|mention|reveal|recommend|rate|memory|history|conversation|delete|approve|confirm\w*|ask)\b/i;
/** Something to run that is named by its file or its command. */
const RUNS_SOMETHING =
  /\brun\b[^.\n]{0,60}?(?:`|\/|\.\w{1,4}\b|\b(?:scripts?|commands?|installers?|binary|set-?up|helpers?|programs?|code)\b)/i;
/** The commands of a project's own scripts. */
const OWN_SCRIPT = /\b(?:npm|pnpm|yarn|bun) (?:run |test\b|t\b)|\bmake \w|\bcargo \w/i;

function leadsSomewhere({ text }: TextUnit, match: SignalMatch): boolean {
  const closing = text.indexOf('-->', match.start);
  const said = text.slice(match.start, Math.min(closing < 0 ? text.length : closing, match.start + 1200));
  return LEADS_SOMEWHERE.test(said) || (RUNS_SOMETHING.test(said) && !OWN_SCRIPT.test(said));
}
