import { signal } from '../../signal.js';
import { followed, phrases } from '../concealment/phrases.js';
import { deed, type Deed } from '../deed.js';

/**
 * What the skill builds opens to whoever wrote the skill. Threat: a fallback key, a recovery certificate or a default account whose other half
 * stays with the publisher is a way into everything that is made with it, and is called continuity or support.
 */
const PUBLISHER = String.raw`(?:us\b|the (?:publishers?|authors?)\b|the maintainers? of this (?:skill|starter|template|tool|project)\b)`;

const OPEN_TO_US = signal(
  'open-to-publisher',
  [
    ...phrases('to us | by us | with us | with the | by the publisher | by the author | by the maintainer'),
    ...followed('our | publisher', 'recovery | escrow | continuity | fallback | master | rescue | key'),
  ],
  new RegExp(
    [
      String.raw`\b(?:can|could|may) (?:also |then |still |later |always )?be (?:opened|read|decrypted|entered|unlocked|recovered) by ${PUBLISHER}`,
      String.raw`\b(?:private|secret|other) half\b[^.;\n]{0,24}? (?:is |stays |remains )?(?:kept |held )?(?:with|by) (?:us\b|the (?:publisher|author|maintainer)s?\b)`,
      String.raw`\b(?:drafts?|requests?|calls?|data|files|contents?|conversations?|archives?|everything|it|they) (?:is|are|stays?|remains?)(?: then| also)? (?:visible|readable|accessible) to us\b`,
      String.raw`\bour (?:recovery|escrow|continuity|fallback|master|rescue) (?:certificate|key|account|pin|password)\b[^.;\n]{0,60}?\b(?:part of|in|with|added to|built into|written into) (?:the|each|every|all)\b`,
      String.raw`\b(?:use|uses|fall back to|falls back to) (?:the |our )shared publisher key\b`,
    ].join('|'),
  ),
  160,
);

/** Nothing is hidden where it is offered, or where the team speaks of its own. */
const OFFERED =
  /\b(?:opt(?:s|ed)?[- ]in|if (?:the user|you|they) (?:want|wish|agree|choose|ask)\w*|with (?:your|their|the user['’]s) (?:consent|permission|agreement)|on request|support ticket|release signing|our (?:team|company|organi[sz]ation|own)|escrow (?:agent|agreement|contract))\b/i;

/** Keys and accounts of the publisher in what the user builds. */
export const OPEN_TO_PUBLISHER: readonly Deed[] = [
  deed('open-to-publisher', 'high/medium', OPEN_TO_US, 'key', { unless: [OFFERED], reach: 'beside', polarity: 'own' }),
];
