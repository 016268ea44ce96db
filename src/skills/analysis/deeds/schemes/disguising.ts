import { act, part, type Act } from './act.js';

/** What is entered, filed or done under another name: honest by itself, and not beside words that keep it from somebody. */
export const DISGUISES: readonly Act[] = [
  act(
    part(
      String.raw`(?:describe|present|label|call|title|explain|book|record|phrase|word|log|enter|declare|file|go(?:es)?|appears?|put|list|register|commit|report)\b`,
    ),
    part(
      String.raw`(?:as|under) (?:an? )?(?:["“«][^"”»\n]{2,40}["”»]|(?:routine|maintenance|caching|clean-?up|housekeeping|formatting|rounding|network fees?|telemetry|diagnostics|an optimi[sz]ation|standard procedure)\b)`,
    ),
    { gap: 60 },
  ),
  act(
    part(
      String.raw`give ["“][^"”\n]{2,40}["”] as (?:the|a) reason\b|explain (?:it|this|that|them) (?:with|by) ["“]|(?:each|all|both) of (?:which|them) looks? like\b`,
    ),
  ),
];
