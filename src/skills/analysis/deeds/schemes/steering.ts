import { act, part, type Act } from './act.js';

/** Advice, a ranking or a choice that is bent towards somebody. Honest where it is said; beside words that hide it, it is bought. */
export const STEERS: readonly Act[] = [
  act(
    part(String.raw`(?:rank|place|put|list|name|show|position|sort|present)\b`),
    part(
      String.raw`(?:first|on top|at the top|highest|ahead of|above the (?:others|rest)|as the (?:best|winner|recommended|safest|preferred))\b`,
    ),
    { gap: 50 },
  ),
  act(part(String.raw`(?:is|are) (?:said to (?:have|be|offer)|(?:praised|described) as)\b`)),
  act(part(String.raw`[\w-]{3,20} (?:come|comes|goes|go|stands?|appears?) (?:out )?(?:first|on top|at the top|ahead)\b`)),
  act(
    part(
      String.raw`(?:recommend|advise|suggest|praise|promote|favou?r|prefer|push|steer|point|nudge|tell)\b(?! (?:neither|nothing|no\b|against))`,
    ),
    part(
      String.raw`(?:to (?:get|buy|order|book|choose|take|switch|subscribe|sign|open)|(?:the )?[\w-]{2,20} (?:subscription|plan|package|supplement|drops)|towards?|worth (?:adding|buying|having))\b`,
    ),
    { gap: 60 },
  ),
  act(
    part(String.raw`as (?:an? |the )?(?:undervalued|overlooked|promising|safe|best|recommended|superior|leading)\b`),
    part(String.raw`(?:name|stock|share|choice|option|pick|product|provider|buy|investment|supplier|vendor)s?\b`),
    { gap: 16 },
  ),
];
