import { signal } from '../../signal.js';
import { deed, type Deed } from '../deed.js';
import { followed, phrases } from '../concealment/phrases.js';

/** What others write, as whoever works with it meets it. */
const WRITTEN_BY_OTHERS = String.raw`(?:comments?|repl(?:y|ies)|messages?|posts?|texts?|issues?|tickets?|e-?mails?|mails?|commit (?:messages?|titles?)|labels?|notes?|descriptions?)`;
const ORDER = String.raw`(?:(?:work |shell |standing |direct )?(?:orders?|commands?|instructions?|tasks?))`;

/**
 * Words of others that are orders to the agent. Threat: whoever can write there, or knows the mark, rules the agent; honest pages say
 * that such words are data.
 */
const ORDERS_IN_TEXT = signal(
  'orders-in-text',
  [
    ...followed(
      'are | is | as | hold | holds | contain | contains | give you | gives you',
      'work order | shell | order | command | instruction | a command | an order',
    ),
    ...phrases('addressed to you | meant for you | speaks to you | give you orders | orders for you | commands for you'),
  ],
  new RegExp(
    [
      String.raw`\b${WRITTEN_BY_OTHERS}\b[^.;\n]{0,70}?\b(?:are|is|counts? as|count as|hold|holds|contain|contains|(?:are|is) (?:to be )?(?:treated|read|taken|regarded) as) (?:an? |your |the )?${ORDER}\b`,
      String.raw`\b${WRITTEN_BY_OTHERS}\b[^.;\n]{0,70}?\b(?:is|are) (?:addressed to|meant for) you\b`,
      String.raw`\b(?:author|sender|writer|whoever (?:wrote|sent|says|writes) it|they|person)s?\b[^.;:\n]{0,16}?\b(?:may|can|is allowed to|has the right to) (?:give you (?:orders|commands|instructions|tasks)|command you|direct you|order you)\b`,
    ].join('|'),
  ),
  180,
);
const DONE =
  /\b(?:run|execute|carry (?:it |them )?out|do as|do what|obey|follow|perform|act on|for (?:you|your)(?: shell| terminal)?|addressed to you|meant for you|give you|at once|you do)\b/;
/** Data, and what the user or the project decides. */
const FAIR =
  /\b(?:never|not|n['’]t|data|untrusted|inject\w*|ignore|suspicious|ask|show|confirm|report|the user['’]s|user (?:wrote|says|asks|writes)|slash commands?|ci\b|workflow|parser|syntax|cli|makefile|package\.json|script section|examples?|attack\w*|malicious|if a (?:comment|message|file) (?:says|claims)|treats?|task list|to-?do|tasks? (?:of|for) the (?:user|team))\b/i;

export const COMMENTS_AS_ORDERS: readonly Deed[] = [
  deed('comments-as-orders', 'high/high', ORDERS_IN_TEXT, DONE, { unless: [FAIR], reach: 'beside', quoted: 'own' }),
];
