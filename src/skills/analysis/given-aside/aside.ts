import { foundOnce } from '../../../core/found-once.js';
import type { BundleView } from '../bundle-view.js';
import { FORGETS_ANSWER } from '../code-deeds/sent-aside.js';
import { isSeldomFollowed } from '../program-pieces/seldom-followed.js';
import { wholeOf } from '../programs-with.js';
import { REQUEST, UNHEARD } from '../requests/calls.js';
import { requestsTo, type StrangeRequest } from '../requests/requests.js';
import type { TextUnit } from '../text-unit.js';
import { strangeAddresses } from './strange-addresses.js';

/** A request of a program to a host that nothing else in the bundle speaks of. */
export interface AsideRequest extends StrangeRequest {
  /** Whether its answer is of no use to the program. */
  readonly unheard: boolean;
}

/** The requests of a bundle’s programs to such hosts. */
export const asideRequests = foundOnce((view: BundleView): readonly AsideRequest[] =>
  view.units.filter(isSeldomFollowed).flatMap((unit) => [...requestsOf(view, unit)]),
);

function* requestsOf(view: BundleView, unit: TextUnit): Iterable<AsideRequest> {
  if (!REQUEST.test(unit.text)) return;
  for (const request of requestsTo(wholeOf(unit), strangeAddresses(view, unit.text), isRequest))
    yield { ...request, unheard: UNHEARD.test(request.code) || FORGETS_ANSWER.test(request.code) };
}

/** Something is asked in the statements that go along, or anywhere in the function that uses the address. */
function isRequest({ carried, code, piece }: StrangeRequest): boolean {
  return carried.some((said) => REQUEST.test(said)) || (piece.part !== undefined && REQUEST.test(code));
}
