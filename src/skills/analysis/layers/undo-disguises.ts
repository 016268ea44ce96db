import type { AnchorSet } from '../anchors.js';
import { TextUnit, type FilterMode, type OuterRange } from '../text-unit.js';
import { revealBase64 } from './base64-runs.js';
import { MAX_DECODED, type Revealed } from './decoded-blob.js';
import {
  CHAR_CODE_ANCHORS,
  ESCAPE_ANCHORS,
  PERCENT_ANCHORS,
  REVERSAL_ANCHORS,
  ROTATION_ANCHORS,
  BYTE_ANCHORS,
  ENTITY_ANCHORS,
} from './disguise-anchors.js';
import { revealCharCodes, revealEntities, revealEscapes, revealPercent, revealReversed } from './escapes.js';
import { revealKeyedNumbers } from './keyed-numbers.js';
import { revealDescriptions, TOOL_ANCHORS } from './described-tools.js';
import { NAMED_CODE_ANCHORS, revealNamedCodes } from './named-codes.js';
import { holdsInvisible, revealBits, revealSelectors, revealTags } from './invisible.js';
import { revealBytes, revealRotated } from './rotated.js';
import { normalise } from './normalise.js';

/** Disguises inside disguises are undone this deep. */
const MAX_DEPTH = 3;
/** Decoded units per file. */
const MAX_UNITS = 200;

/**
 * A text and all that it says in disguise, each as a unit of its own whose places are those of the disguised stretch.
 * Bounded in depth, number and size (1 MiB of decoded text for each file).
 */
export function undoDisguises(plain: TextUnit, anchors: AnchorSet, filter: FilterMode): TextUnit[] {
  const units = [plain];
  let budget = MAX_DECODED;
  for (let head = 0; head < units.length && units.length < MAX_UNITS; head += 1) {
    const unit = units[head];
    if (unit === undefined || unit.depth >= MAX_DEPTH) continue;
    if (unit.layer === 'plain') units.push(...normalisedViews(unit, anchors, filter));
    for (const revealed of revealAll(unit)) {
      budget -= revealed.text.length;
      if (budget < 0 || units.length >= MAX_UNITS) break;
      units.push(unitOf(unit, revealed, anchors, filter));
    }
  }
  return units;
}

function normalisedViews(unit: TextUnit, anchors: AnchorSet, filter: FilterMode): TextUnit[] {
  const normalised = normalise(unit.text, unit.beyondAscii);
  if (normalised === undefined) return [];
  const outer: OuterRange = (start, end) => unit.outerRange(normalised.offsets[start] ?? 0, normalised.offsets[end] ?? unit.text.length);
  return [new TextUnit(unit.file, normalised.text, anchors, filter, { layer: 'normalised', depth: unit.depth, outer })];
}

function unitOf(unit: TextUnit, revealed: Revealed, anchors: AnchorSet, filter: FilterMode): TextUnit {
  if (revealed.layer === 'description') {
    const outer: OuterRange = (start, end) => unit.outerRange(revealed.start + start, revealed.start + end);
    return new TextUnit(unit.file, revealed.text, anchors, filter, { layer: 'description', depth: unit.depth + 1, outer });
  }
  const range = unit.outerRange(revealed.start, revealed.end);
  return new TextUnit(unit.file, revealed.text, anchors, filter, { layer: revealed.layer, depth: unit.depth + 1, outer: () => range });
}

function revealAll(unit: TextUnit): Revealed[] {
  const { text } = unit;
  const found = unit.file.language === 'svg' || unit.layer === 'normalised' ? [] : [...revealBase64(text)];
  if (unit.hasAny(ESCAPE_ANCHORS)) found.push(...revealEscapes(text));
  if (unit.hasAny(PERCENT_ANCHORS)) found.push(...revealPercent(text));
  if (unit.hasAny(CHAR_CODE_ANCHORS)) found.push(...revealCharCodes(text));
  if (unit.hasAny(REVERSAL_ANCHORS)) found.push(...revealReversed(text));
  if (unit.depth === 0 && unit.hasAny(ROTATION_ANCHORS)) found.push(...revealRotated(text));
  if (unit.depth === 0 && unit.hasAny(BYTE_ANCHORS)) found.push(...revealBytes(text));
  if (unit.layer === 'plain' && unit.file.language !== 'markdown' && unit.file.language !== 'svg') found.push(...revealKeyedNumbers(text));
  if (unit.layer === 'plain' && unit.file.role === 'script' && unit.hasAny(TOOL_ANCHORS))
    found.push(...revealDescriptions(text, unit.file.language));
  if (unit.depth === 0 && unit.hasAny(NAMED_CODE_ANCHORS)) found.push(...revealNamedCodes(text, (anchors) => unit.hasAny(anchors)));
  if (unit.layer === 'plain' && unit.hasAny(ENTITY_ANCHORS)) found.push(...revealEntities(text));
  if (unit.layer === 'plain' && holdsInvisible(text, unit.beyondAscii))
    found.push(...revealTags(text), ...revealSelectors(text), ...revealBits(text));
  return found;
}
