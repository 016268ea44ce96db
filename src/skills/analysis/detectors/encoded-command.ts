import { encodedCommand } from '../../../rules/skill/encoded-command.js';
import { showsFewWords } from '../../code/few-words.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector, Hit } from '../detector.js';
import { codeHit } from '../judged.js';
import type { SignalMatch } from '../signal.js';
import type { TextUnit } from '../text-unit.js';
import { RUN_MADE_CODE } from '../signals/code.js';
import { DECODE_TO_SHELL, SHELL_OF_DECODED } from '../signals/commands.js';

/** Decoders whose output is run: as commands written anywhere, and in programs. */
export const encodedCommandDetector: Detector = {
  rule: encodedCommand,
  signals: [DECODE_TO_SHELL, SHELL_OF_DECODED, RUN_MADE_CODE],
  *detect(view) {
    for (const unit of view.units) {
      for (const match of [...unit.find(DECODE_TO_SHELL), ...unit.find(SHELL_OF_DECODED)])
        if (!isNeedle(unit, match)) yield shellHit(view, unit, match);
    }
    for (const unit of view.units)
      if (unit.layer === 'keyed' && DOES_SOMETHING.test(unit.text))
        yield codeHit(view, unit, { start: 0, end: unit.text.length }, 'critical', 'high', {});
    for (const unit of view.units) {
      for (const match of unit.find(RUN_MADE_CODE)) {
        const fetched = /urlopen|requests|httpx/i.test(match.groups['how'] ?? '');
        if (!fetched && !isElided(unit.text, match.end)) yield codeHit(view, unit, match, 'critical', 'medium', {});
      }
    }
  },
};

/** Whether what is decoded is left out, as sentences name the call: there is nothing to decode. */
function isElided(text: string, end: number): boolean {
  return /^\w{0,20}\(\s?(?:…|\.{3})\s?\)/u.test(text.slice(end, end + 30));
}

/** What is fetched, run or read by a text that was hidden in numbers: a puzzle or a greeting does none of it. */
const DOES_SOMETHING =
  /https?:\/\/|\b(?:curl|wget|powershell|eval|exec|system|subprocess|child_process|os\.environ|process\.env|socket|nohup|chmod)\b|\/bin\/(?:ba)?sh\b|\bimport \w|\brequire\(/iu;

function shellHit(view: BundleView, unit: TextUnit, match: SignalMatch): Hit {
  const hit = codeHit(view, unit, match, 'critical', 'high', {});
  // A lesson shows it with a greeting; where nothing speaks for a lesson, a greeting is a rehearsal.
  if (hit.details['mitigations'] === undefined || !isGreeting(unit.text, match)) return hit;
  return codeHit(view, unit, match, 'critical', 'medium', {});
}

/** The element before, or the bracket of a list: `(`, `[`, `{` and no call. */
const OPENS_ELEMENT = /(?:(?:^|[^\w\s)\]])\s{0,3}[([{]|["'`]\s{0,2},)\s{0,20}["'`]$/u;
const CLOSES_ELEMENT = /^["'`]\s{0,2}(?:[,)\]}]|$)/mu;
/** The switch by which a shell is handed what it runs, as the element before. */
const HANDED_TO_SHELL = /["'`]-\w{0,3}c["'`]\s{0,2},\s{0,20}["'`]$/u;

/**
 * Whether a decoder and its shell are a whole element of a list in a script, as scanners keep what they look for: nothing is
 * piped into them there. Threat: the arguments of a command are a list too (`["sh", "-c", "…"]`).
 */
function isNeedle({ text, file }: TextUnit, { start, end }: SignalMatch): boolean {
  if (file.role !== 'script') return false;
  const before = text.slice(Math.max(0, start - 120), start);
  return OPENS_ELEMENT.test(before) && CLOSES_ELEMENT.test(text.slice(end, end + 30)) && !HANDED_TO_SHELL.test(before);
}

/** A literal that is piped into what follows. Base64: RFC 4648, section 4. */
const PIPED_LITERAL = /(?:echo|printf)\s{1,3}(?:-n\s{1,3})?(?:["']?%s["']?\s{1,3})?["']?([A-Za-z0-9+/]{6,80}={0,2})["']?\s{0,3}\|\s{0,3}$/u;

/**
 * Whether what is decoded and run is a greeting, as lessons have it. Threat: any other literal in the line would be a decoy, so only
 * the one that is piped into the decoder counts.
 */
function isGreeting(text: string, match: SignalMatch): boolean {
  const decoder = match.start + match.text.search(/\bbase64\b/u);
  const piped = PIPED_LITERAL.exec(text.slice(Math.max(0, decoder - 140), Math.max(decoder, 0)))?.[1];
  return piped !== undefined && showsFewWords(Buffer.from(piped, 'base64').toString('latin1'));
}
