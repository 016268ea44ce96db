import { act, part, type Act } from './act.js';

/** Dealing on what others do not know yet (Regulation (EU) No 596/2014 on market abuse, articles 8 and 10). */
export const TRADES: readonly Act[] = [
  act(
    part(String.raw`(?:take|use|factor|consider|act on|trade on|include|base|build|buy|sell|position|draw on)\b`),
    part(
      String.raw`(?:into account|positions?|portfolio|buy|sell|orders?|trades?|before the (?:report|announcement|release|publication|filing|news)|ahead of the (?:report|announcement|release|publication|filing|news))\b`,
    ),
    {
      gap: 60,
      beside:
        /\b(?:unpublished|non-?public|unannounced|insider?|confidential|embargoed|(?:not|never) (?:yet )?(?:been )?(?:published|public|announced|released|disclosed))\b[^\n]{0,200}?\b(?:shares?|stock|portfolio|position|trade|invest\w*|buy|sell|market)\b/i,
    },
  ),
];
