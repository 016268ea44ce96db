import { DAY, endOfDay } from '../../core/iso-date.js';
import type { Region } from '../../core/region.js';

export const WAIVERS_FILE = '.vaultgate/waivers.yaml';
/** A waiver may hold at most this many days ahead, so that every exception is looked at again. */
export const MAX_WAIVER_DAYS = 180;
/** How long before its end a waiver is warned about. */
export const WARNING_DAYS = 14;

/** A dated, justified exception to findings. */
export interface Waiver {
  readonly rule: string;
  /** A path or pattern, see `pathMatcher`. */
  readonly path: string;
  /** Narrows it to one finding. */
  readonly fingerprint?: string;
  readonly justification: string;
  readonly owner: string;
  /** `YYYY-MM-DD`; valid through that day in UTC. */
  readonly expires: string;
  /** Where the entry stands in the waivers file. */
  readonly region: Region;
}

export type WaiverState =
  | { readonly kind: 'valid' }
  | { readonly kind: 'ending'; readonly days: number }
  | { readonly kind: 'expired' }
  | { readonly kind: 'too-long' };

/** Whether a waiver holds at a moment; one that reaches too far ahead does not. */
export function waiverState(waiver: Pick<Waiver, 'expires'>, now: Date): WaiverState {
  const end = endOfDay(waiver.expires);
  if (end === undefined || now.getTime() >= end.getTime()) return { kind: 'expired' };
  const days = Math.ceil((end.getTime() - now.getTime()) / DAY) - 1;
  if (days > MAX_WAIVER_DAYS) return { kind: 'too-long' };
  return days <= WARNING_DAYS ? { kind: 'ending', days } : { kind: 'valid' };
}
