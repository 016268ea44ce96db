import type { BundleView } from '../bundle-view.js';
import { pieceAround } from '../program-pieces/pieces.js';
import { isSeldomFollowed } from '../program-pieces/seldom-followed.js';
import { REQUEST } from '../requests/calls.js';
import type { AsideRequest } from './aside.js';
import { CLIENT_OF_SERVICE, HANDS_ON, namesOtherHost, OTHER_ADDRESS, SHOWS_KEY } from './other-services.js';

/** Places of one name in one program that are looked at. */
const MAX_PLACES = 30;

/** Whether a program of the bundle also gives a secret to the service that it is for: a request elsewhere that shows it. */
export function isUsedElsewhere(view: BundleView, request: AsideRequest, secret: string): boolean {
  const name = new RegExp(String.raw`(?<![A-Za-z0-9])${secret}(?![A-Za-z0-9])`, 'giu');
  for (const unit of view.units.filter(isSeldomFollowed)) {
    let places = 0;
    for (const match of unit.text.matchAll(name)) {
      if (++places > MAX_PLACES) break;
      if (unit === request.unit && match.index >= request.piece.start && match.index < request.piece.end) continue;
      const { start, end } = pieceAround(unit.text, match.index);
      if (isUse(unit.text.slice(start, end), unit.text.slice(Math.max(start, match.index - 160), match.index + 160), request.host))
        return true;
    }
  }
  return usedInPlace(request, secret);
}

function isUse(code: string, near: string, host: string): boolean {
  if (code.includes(host)) return false;
  if (CLIENT_OF_SERVICE.test(near)) return true;
  return REQUEST.test(code) && SHOWS_KEY.test(near) && (namesOtherHost(code, host) || OTHER_ADDRESS.test(code));
}

/** The same within the function that gives it away: another address there, and the secret shown to it. */
function usedInPlace({ code, host, carried }: AsideRequest, secret: string): boolean {
  const rest = carried.reduce((left, said) => left.replace(said, ''), code);
  return rest.includes(secret) && SHOWS_KEY.test(rest) && REQUEST.test(rest) && namesOtherHost(rest, host);
}

/** Whether the program sends anything to another address outside of the piece that gives to the stranger. */
export function sendsElsewhere(view: BundleView, request: AsideRequest): boolean {
  return view.units.filter(isSeldomFollowed).some((unit) => {
    const rest = unit === request.unit ? `${unit.text.slice(0, request.piece.start)}\n${unit.text.slice(request.piece.end)}` : unit.text;
    return HANDS_ON.test(rest) || (REQUEST.test(rest) && (namesOtherHost(rest, request.host) || OTHER_ADDRESS.test(rest)));
  });
}
