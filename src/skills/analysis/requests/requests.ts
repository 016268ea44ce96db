import { pieceAround, type Piece } from '../program-pieces/pieces.js';
import type { ProgramText } from '../programs-with.js';
import type { TextUnit } from '../text-unit.js';
import type { UsedAddress } from './addresses.js';
import { carriedBy } from './carried.js';

/** A place at which a program turns to a host that nothing else in the bundle speaks of. */
export interface StrangeRequest {
  readonly unit: TextUnit;
  readonly host: string;
  /** Where its address stands, or the name of the address. */
  readonly start: number;
  readonly end: number;
  readonly piece: Piece;
  /** The code of the piece. */
  readonly code: string;
  /** The statements that say what goes along, the one with the address first. */
  readonly carried: readonly string[];
}

/**
 * What a program says wherever it uses one of the addresses. Whether that is a request is for the caller to say, who knows what else is
 * said of the host: `asks` is told of all that is read. Offsets are those of the program’s own text.
 */
export function* requestsTo(
  { unit, text }: ProgramText,
  addresses: readonly UsedAddress[],
  asks: (request: StrangeRequest) => boolean,
): Iterable<StrangeRequest> {
  for (const { host, start, end, uses } of addresses)
    for (const at of uses) {
      const piece = pieceAround(text, at);
      const request: StrangeRequest = {
        unit,
        host,
        start: at,
        end: at === start ? end : at + wordAt(text, at),
        piece,
        code: text.slice(piece.start, piece.end),
        carried: carriedBy(text, piece, at),
      };
      if (asks(request)) yield request;
    }
}

/** How long the word is that begins at a place. */
function wordAt(text: string, at: number): number {
  return /^\w{1,80}/u.exec(text.slice(at, at + 80))?.[0].length ?? 1;
}
