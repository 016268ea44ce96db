import { fakePrerequisite } from '../../../rules/skill/fake-prerequisite.js';
import type { HostClass } from '../../code/behaviour.js';
import { classifyHost } from '../../code/read-program.js';
import type { BundleView } from '../bundle-view.js';
import { deedHits } from '../deeds/hits.js';
import { keysOf } from '../deeds/deed.js';
import { TALKED_INTO } from '../deeds/lures.js';
import { PASTED_LINES } from '../deeds/pasted-lines.js';
import type { Detector, Hit } from '../detector.js';
import { codeHit } from '../judged.js';
import { nearest } from '../proximity.js';
import type { SignalMatch } from '../signal.js';
import {
  ANONYMOUS_HOST,
  GIVEN_PASSWORD,
  PACKAGE_LINK,
  PASTE_IN_TERMINAL,
  PRESSURE,
  RAW_ADDRESS_LINK,
  RUN_IT,
  RUN_PROGRAM,
  SHORTENED_LINK,
  UNPACK,
} from '../signals/delivery.js';
import type { TextUnit } from '../text-unit.js';

/** Whoever serves programs from these answers for them by name. */
const OF_VENDORS: ReadonlySet<HostClass> = new Set<HostClass>(['installer', 'vendor']);

const LURES = [...TALKED_INTO, ...PASTED_LINES];

/** How far apart, in UTF-16 units, the parts of one lure may stand. */
const NEAR = 700;
const WORDS_NEAR_LINK = 350;

/** The parts of an installation lure: none of them means anything alone. */
export const fakePrerequisiteDetector: Detector = {
  rule: fakePrerequisite,
  signals: [
    PACKAGE_LINK,
    GIVEN_PASSWORD,
    UNPACK,
    RUN_PROGRAM,
    RUN_IT,
    PASTE_IN_TERMINAL,
    PRESSURE,
    ANONYMOUS_HOST,
    SHORTENED_LINK,
    RAW_ADDRESS_LINK,
    ...keysOf(LURES),
  ],
  *detect(view) {
    for (const unit of view.units) {
      if (unit.file.role === 'script' || unit.file.role === 'config' || unit.file.role === 'licence') continue;
      yield* deedHits(view, unit, LURES, (match) => ({ lure: match.deed.name, link: match.key.text.trim().slice(0, 100) }));
      yield* lockedArchives(view, unit);
      yield* pastedScripts(view, unit);
      yield* runPackages(view, unit);
    }
  },
};

/** An archive whose password stands beside it: the password keeps it from being scanned on the way. */
function* lockedArchives(view: BundleView, unit: TextUnit): Iterable<Hit> {
  for (const password of unit.find(GIVEN_PASSWORD)) {
    const unpack = nearest(unit.find(UNPACK), password, 100);
    if (unpack === undefined) continue;
    const link = nearest(unit.find(PACKAGE_LINK), password, NEAR);
    const start = Math.min(password.start, unpack.start);
    const end = Math.max(password.end, unpack.end);
    const run = nearest(unit.find(RUN_PROGRAM), password, NEAR);
    if ((link === undefined && run === undefined) || packs(unit.text, unpack.start, unpack.end)) continue;
    yield codeHit(view, unit, { start, end }, 'critical', link === undefined || run === undefined ? 'medium' : 'high', {
      lure: 'locked-archive',
      link: link?.groups['host'] ?? '',
    });
  }
}

/** Whether “zip” or “archive” is what somebody does, at the beginning of a sentence: “Zip with password `infected`” makes an archive and opens none. */
function packs(text: string, start: number, end: number): boolean {
  return (
    /(?:^|\n|[.!?:]\s|[-*\d][.)]?\s)$/.test(text.slice(Math.max(0, start - 3), start)) &&
    /^ (?:(?:it|them|the \w+|samples?) )?with\b/.test(text.slice(end, end + 40))
  );
}

/** A page at which anyone can leave text, whose content goes into a terminal. */
function* pastedScripts(view: BundleView, unit: TextUnit): Iterable<Hit> {
  for (const link of [...unit.find(ANONYMOUS_HOST), ...unit.find(SHORTENED_LINK), ...unit.find(RAW_ADDRESS_LINK)]) {
    const paste = nearest(unit.find(PASTE_IN_TERMINAL), link, WORDS_NEAR_LINK);
    const run = nearest([...unit.find(RUN_PROGRAM), ...unit.find(RUN_IT)], link, WORDS_NEAR_LINK);
    if (paste === undefined && run === undefined) continue;
    const pressed = nearest(unit.find(PRESSURE), link, NEAR) !== undefined;
    const locked = nearest(unit.find(GIVEN_PASSWORD), link, NEAR) !== undefined;
    yield codeHit(view, unit, link, 'critical', pressed && (paste !== undefined || locked) ? 'high' : 'medium', {
      lure: 'pasted-script',
      link: hostOf(link),
    });
  }
}

/** A program to download and start before the skill is said to work. */
function* runPackages(view: BundleView, unit: TextUnit): Iterable<Hit> {
  for (const link of unit.find(PACKAGE_LINK)) {
    const run = nearest(unit.find(RUN_PROGRAM), link, WORDS_NEAR_LINK);
    if (run === undefined || nearest(unit.find(PRESSURE), link, NEAR) === undefined || OF_VENDORS.has(classifyHost(hostOf(link)).class))
      continue;
    const program = /^(?:exe|msi|dmg|pkg|scr|iso|apk|hta|vbs|lnk|appimage)$/i.test(link.groups['kind'] ?? '');
    yield codeHit(view, unit, link, 'high', program ? 'medium' : 'low', { lure: 'required-download', link: hostOf(link) });
  }
}

function hostOf(link: SignalMatch): string {
  return link.groups['host'] ?? '';
}
