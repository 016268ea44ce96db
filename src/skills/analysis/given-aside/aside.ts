import type { BundleView } from '../bundle-view.js';
import { FORGETS_ANSWER } from '../code-deeds/sent-aside.js';
import { HOST } from '../code-deeds/strangers.js';
import type { TextUnit } from '../text-unit.js';
import { carriedBy, pieceAround, type Piece } from './carried.js';
import { REQUEST, UNHEARD } from './requests.js';
import { strangeAddresses } from './strange-addresses.js';

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
}

/** Such a request, and what goes along. */
export interface AsideRequest extends StrangeRequest {
  /** The statements that say what goes along. */
  readonly carried: readonly string[];
  /** Whether its answer is of no use to the program. */
  readonly unheard: boolean;
}

/** Languages that are compiled, or whose programs are seldom followed to their end. */
const LANGUAGES: ReadonlySet<string> = new Set(['go', 'rust', 'java', 'kotlin', 'csharp', 'ruby', 'php', 'lua', 'perl', 'swift']);
const ENDINGS = /\.(?:kts?|cs|rs|go|java|rb|php|lua|p[lm]|swift|scala|groovy|dart|exs?|jl|nim|zig|cr|fsx?|vb|clj|cpp|cc?|mm?|d)$/iu;
/** Longest program that is looked at, in UTF-16 units. */
const MAX_TEXT = 200_000;

/** Whether a unit is a program of a language that is looked at here. */
export function isProgram({ file, layer, text }: TextUnit): boolean {
  return layer === 'plain' && text.length <= MAX_TEXT && !file.fixture && (LANGUAGES.has(file.language) || ENDINGS.test(file.path));
}

const KNOWN = new WeakMap<BundleView, readonly AsideRequest[]>();

/** The requests of a bundle’s programs to hosts that nothing else in the bundle speaks of; made once for a bundle. */
export function asideRequests(view: BundleView): readonly AsideRequest[] {
  const known = KNOWN.get(view);
  if (known !== undefined) return known;
  const found = view.units.filter(isProgram).flatMap((unit) => [...requestsOf(view, unit)]);
  KNOWN.set(view, found);
  return found;
}

function* requestsOf(view: BundleView, unit: TextUnit): Iterable<AsideRequest> {
  if (!REQUEST.test(unit.text)) return;
  for (const { host, start, end, uses } of strangeAddresses(view, unit.text))
    for (const at of uses) {
      const piece = pieceAround(unit.text, at);
      const carried = carriedBy(unit.text, piece, at);
      const code = unit.text.slice(piece.start, piece.end);
      if (!carried.some((said) => REQUEST.test(said)) && !(piece.part !== undefined && REQUEST.test(code))) continue;
      const unheard = UNHEARD.test(code) || FORGETS_ANSWER.test(code);
      yield { unit, host, start: at, end: at === start ? end : at + 1, piece, code, carried, unheard };
    }
}

const ADDRESS = new RegExp(String.raw`["'\x60](?:https?|wss?):\/\/(${HOST})`, 'giu');

/** Whether code writes an address out that is not of that host. */
export function namesOtherHost(code: string, host: string): boolean {
  for (const match of code.matchAll(ADDRESS)) if (match[1]?.toLowerCase() !== host.toLowerCase()) return true;
  return false;
}
