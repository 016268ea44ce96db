import { CAPABILITY_SIGNALS } from '../capabilities/signals.js';
import { AnchorSet, anchorTablesOf, type AnchorTables } from './anchors.js';
import { DETECTORS } from './detectors/all.js';
import { EXTRA_ANCHORS } from './layers/disguise-anchors.js';
import { DECISIVE_ANCHORS } from './program-anchors/groups.js';
import { withWays, type Signal } from './signal.js';
import { readTables, writtenTables } from './written-tables.js';

let anchors: AnchorSet | undefined;

/**
 * The anchors of all rules, the same for every bundle, and made once.
 * @param tables as {@link tablesOfAllRules} wrote them: laying them out takes longer than reading a small bundle, and is done on
 *   first use where they are not given
 */
export function anchorsOfAllRules(tables?: Uint8Array): AnchorSet {
  return (anchors ??= readAnchors(tables));
}

/** The tables as they ship. */
export function tablesOfAllRules(): Uint8Array {
  return writtenTables(laidOut(wantedByRules()));
}

function wantedByRules(): readonly Signal[] {
  return withWays([...CAPABILITY_SIGNALS.map((one) => one.signal), ...DETECTORS.flatMap((detector) => detector.signals)]);
}

function readAnchors(tables: Uint8Array | undefined): AnchorSet {
  const wanted = wantedByRules();
  return new AnchorSet(wanted, tables === undefined ? laidOut(wanted) : readTables(tables));
}

function laidOut(wanted: readonly Signal[]): AnchorTables {
  return anchorTablesOf([...EXTRA_ANCHORS, ...DECISIVE_ANCHORS], wanted);
}
