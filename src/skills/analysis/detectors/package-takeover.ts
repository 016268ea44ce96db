import { packageTakeover } from '../../../rules/skill/package-takeover.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector, Hit } from '../detector.js';
import { codeHit } from '../judged.js';
import { nearest } from '../proximity.js';
import type { SignalMatch } from '../signal.js';
import {
  DROP_INTEGRITY,
  MOVE_PACKAGE,
  PUBLISH_PACKAGE,
  REPACK_APPLICATION,
  SPREAD_PACKAGE,
  TAKE_REGISTRY_TOKEN,
} from '../signals/package-sources.js';
import type { Snippet } from '../snippets.js';
import type { TextUnit } from '../text-unit.js';

/** How far apart the steps of one program stand at most, in units. */
const WITHIN = 4000;

/** Programs that publish with a token that they looked for, change what a lock holds, and rebuild installed applications. */
export const packageTakeoverDetector: Detector = {
  rule: packageTakeover,
  signals: [DROP_INTEGRITY, MOVE_PACKAGE, PUBLISH_PACKAGE, REPACK_APPLICATION, SPREAD_PACKAGE, TAKE_REGISTRY_TOKEN],
  *detect(view) {
    for (const unit of view.units) {
      yield* worms(view, unit);
      yield* applications(view, unit);
      yield* locks(view, unit);
    }
  },
};

function* worms(view: BundleView, unit: TextUnit): Iterable<Hit> {
  const taken = unit.find(TAKE_REGISTRY_TOKEN).filter((match) => !isLookedFor(unit.text, match));
  if (taken.length === 0) return;
  const spread = unit.find(SPREAD_PACKAGE);
  for (const match of unit.find(PUBLISH_PACKAGE)) {
    const program = programAt(unit, match.start);
    if (program === undefined) continue;
    // A page on publishing has a block that asks who is signed in, one with the token's place, and one that publishes.
    const inside = (other: SignalMatch): boolean => program.start <= other.start && other.start < program.end;
    if (nearest(taken.filter(inside), match, WITHIN) === undefined) continue;
    const spreads = nearest(spread.filter(inside), match, WITHIN) !== undefined;
    yield codeHit(view, unit, match, spreads ? 'critical' : 'high', spreads ? 'high' : 'medium', {
      how: spreads
        ? 'publishes packages with a token that it looked for, and puts itself into them'
        : 'publishes a package with a token that it looked for',
    });
  }
}

/** A name on a line that only asks whether something is there, so that nothing secret is published. */
function isLookedFor(text: string, { start, end }: SignalMatch): boolean {
  const newline = text.indexOf('\n', end);
  const line = text.slice(text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, newline < 0 ? text.length : newline);
  return /\bgrep\b[^\n|]{0,40}\s-\w{0,3}q/.test(line) || /\s--dry-run\b/.test(line);
}

const CHANGES =
  /\b(?:appendFile|writeFile|copyFile|cpSync|replace)\w{0,6}\s{0,2}\(|\b(?:cat|cp|sed\s+-i|tee|echo)\b[^\n]{0,120}>?>?|\bopen\([^\n]{0,80}["'][aw]b?["']/i;
const INSTALLED =
  /\/Applications\/|\/Contents\/Resources\/|AppData|LOCALAPPDATA|Program Files|\/(?:opt|usr\/(?:lib|share))\/|resources[/\\]{1,2}app\.asar|~\/Library/i;

/** Unpacked, changed and packed again: to look into an archive only the first is needed. */
function* applications(view: BundleView, unit: TextUnit): Iterable<Hit> {
  for (const match of unit.find(REPACK_APPLICATION)) {
    const before = unit.text.slice(Math.max(0, match.start - WITHIN), match.start);
    if (programAt(unit, match.start) === undefined || !/\bextract(?:All|File)?\b/.test(before) || !CHANGES.test(before)) continue;
    const installed = INSTALLED.test(before) || INSTALLED.test(match.text);
    yield codeHit(view, unit, match, 'critical', installed ? 'high' : 'medium', {
      how: 'puts code of its own into an application and packs it again',
    });
  }
}

/** A lock that is led to another host and loses the hashes by which anybody would notice. */
function* locks(view: BundleView, unit: TextUnit): Iterable<Hit> {
  const moved = unit.find(MOVE_PACKAGE);
  for (const match of unit.find(DROP_INTEGRITY)) {
    const other = nearest(moved, match, 800);
    if (other === undefined || programAt(unit, match.start) === undefined) continue;
    if (!/https?:\/\//.test(unit.text.slice(Math.max(0, match.start - 1200), match.end + 1200))) continue;
    yield codeHit(view, unit, match, 'critical', 'high', { how: 'leads locked packages to another host and takes their hashes away' });
  }
}

/** The program that a place stands in; undefined in a sentence about one. */
function programAt(unit: TextUnit, offset: number): Pick<Snippet, 'start' | 'end'> | undefined {
  if (unit.layer !== 'plain') return { start: 0, end: unit.text.length };
  return unit.snippets.find((one) => one.kind === 'code' && one.start <= offset && offset < one.end);
}
