import { oneOf } from '../../signal.js';
import { deed, type Deed } from '../deed.js';
import { followed, phrases } from '../concealment/phrases.js';

/** A package that stands under the name of another one. */
const ALIAS = oneOf(
  'package-under-another-name',
  [
    [['npm:@', 'npm:'], String.raw`\bnpm:@?[\w.<>-]{1,60}(?:\/[\w.<>-]{1,60})?`],
    [
      followed('aliased | alias | redirected | pointed', 'to | as | under'),
      String.raw`\b(?:alias(?:ed)?|redirected|pointed) (?:to|as|under)\b`,
      [phrases('package | packages | dependenc | lodash | axios | registry | mirror')],
    ],
  ],
  140,
);
const TAKEN = /\b(?:take|taken|fetch|install|pull|resolve|replace|swap|use|come|come from|map|redirect|point)(?:s|d|ed)?\b/;
/** What would tell that it is not the one. */
const DROPPED =
  /\b(?:integrity|checksums?|hash(?:es)?|signatures?|lock ?file (?:lines?|entries)|provenance)\b[^.;\n]{0,50}?\b(?:dropped|removed|deleted|stripped|omitted|left out|cleared)\b|\b(?:drop|remove|delete|strip|omit|clear|leave out)\b[^.;\n]{0,30}?\b(?:integrity|checksums?|hash(?:es)?|signatures?|provenance)\b/i;
const SHOWN_AS =
  /\b(?:list|count|show|report|describe|name|keep|call|label|present|appear)\w{0,3}\b[^.;\n]{0,50}?\b(?:as (?:an? )?(?:ordinary|normal|usual|routine|patch|minor)|ordinary names?|usual names?|patch (?:bumps?|updates?))\b/i;
const HONEST = /\b(?:attackers?|typosquat\w*|supply[- ]chain attack|detect|audit|reject|never|fork of ours|monorepo|workspace:)\b/i;

export const ALIASED_PACKAGES: readonly Deed[] = [
  deed('package-aliased-unseen', 'critical/high', ALIAS, TAKEN, {
    parts: [DROPPED, SHOWN_AS],
    unless: [HONEST],
    reach: 'few',
    quoted: 'own',
  }),
];
