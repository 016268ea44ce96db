import { readAnchorTables } from '../../io/assets.js';
import { CAPABILITY_SIGNALS } from '../capabilities/signals.js';
import { AnchorSet, anchorTablesOf, type AnchorTables } from './anchors.js';
import { DETECTORS } from './detectors/all.js';
import { EXTRA_ANCHORS } from './layers/disguise-anchors.js';
import { DECISIVE_ANCHORS } from './program-anchors/groups.js';
import { withWays, type Signal } from './signal.js';
import { readTables, writtenTables } from './written-tables.js';

let anchors: AnchorSet | undefined;

/**
 * The anchors of all rules, the same for every bundle. Their tables ship with the code, since laying them out takes longer than
 * reading a small bundle; where they do not lie, under the tests, they are laid out on first use.
 */
export function anchorsOfAllRules(): AnchorSet {
  return (anchors ??= readAnchors());
}

/** The tables as they ship. */
export function tablesOfAllRules(): Uint8Array {
  return writtenTables(laidOut(wantedByRules()));
}

function wantedByRules(): readonly Signal[] {
  return withWays([...CAPABILITY_SIGNALS.map((one) => one.signal), ...DETECTORS.flatMap((detector) => detector.signals)]);
}

function readAnchors(): AnchorSet {
  const wanted = wantedByRules();
  const bytes = readAnchorTables();
  return new AnchorSet(wanted, bytes === undefined ? laidOut(wanted) : readTables(bytes));
}

function laidOut(wanted: readonly Signal[]): AnchorTables {
  return anchorTablesOf([...EXTRA_ANCHORS, ...DECISIVE_ANCHORS], wanted);
}
