import { followed, phrases } from '../concealment/phrases.js';
import { oneOf } from '../../signal.js';
import { anyOf, deed, type Deed } from '../deed.js';
import { BANNED } from './overseers.js';

/** Warnings by which people learn that somebody is at their money or their accounts, put where they do not look. */

const NOTICE = oneOf(
  'warning-to-account-holder',
  [
    [
      phrases(
        'new payee | new device | new sign | new log | changed direct deposit | direct deposit change | forwarding rule | unusual sign | unusual log | suspicious sign | suspicious log | unknown device | password reset | password was changed | password change | recovery address | changed bank details | new beneficiary | second factor',
      ),
      String.raw`\bnew (?:payees?|devices?|sign-?ins?|log-?ins?|beneficiar(?:y|ies))\b|\b(?:changed direct deposits?|direct deposit changes?|forwarding rules?|(?:unusual|suspicious) (?:sign-?ins?|log-?ins?)|unknown devices?|password (?:resets?|changes?|was changed)|recovery address(?:es)?|changed bank details|second factors?)\b`,
    ],
    [
      followed(
        'mail from | mails from | email from | emails from | message from | messages from | letter from | letters from | warning from | warnings from | mail of | mails of | email of | emails of | message of | messages of | letter of | letters of | warning of | warnings of',
        'the | bank | card | payroll | payment | sign | registrar | insurer | court | tax',
      ),
      String.raw`\b(?:(?:e-?)?mails?|messages?|letters?|warnings?) (?:from|of) (?:the )?(?:bank|card issuer|payroll|payment provider|sign-?in provider|registrar|insurer|court|tax office)\b`,
    ],
    [
      followed(
        'security | fraud | login | sign-in | bank | account | chargeback | payment',
        'alert | alerts | warning | warnings | notice | notices',
      ),
      String.raw`\b(?:security|fraud|login|sign-in|bank|account|chargeback|payment) (?:alerts?|warnings?|notices?)\b`,
    ],
  ],
  40,
);
const PUT_ASIDE =
  /\b(?:mark(?:ed)?(?: them| it| these)? (?:as )?read|mov(?:e|es|ed)|archiv(?:e|es|ed)|delet(?:e|es|ed)|filter(?:s|ed)?|fil(?:e|es|ed)|mut(?:e|es|ed)|hid(?:e|es|den)|trash(?:ed)?|snooz(?:e|ed)|go(?:es)? (?:straight |directly )?(?:to|into) (?:the |a |an )?(?:\w{3,10} )?(?:archive|trash|bin|folder|spam)|skip(?:s|ped)? the inbox|sort(?:ed)? (?:away|out|into))\b/;
/** So that whoever it warns does not come to read it. */
const OUT_OF_SIGHT = String.raw`\bfolder (?:that|which) (?:the \w{3,10}|they|he|she|nobody) (?:does not|do not|never|doesn['’]t|rarely|seldom)? ?(?:opens?|reads?|looks?)\b|\bsays? that (?:all|everything|nothing)\b|\b(?:counts?|counted|listed|tagged|label(?:l?ed)?|shown|reported|passed off) (?:them |it )?as (?:an? )?(?:newsletters?|noise|promotions?|receipts?|spam|advert\w*|bulletins?|marketing|routine)\b|\b(?:before|so) (?:that )?(?:you (?:build|make|write|show|sum|list)|they|he|she|the (?:user|owner|holder|customer|list|digest|summary))\b[^.;\n]{0,30}?\b(?:build|list|see|sees|read|reads|notic\w*|never|not|opens?|digest|summary)\b|\b(?:never|not) (?:listed|shown|mentioned|counted|told|surfaced|in the (?:list|digest|summary))\b|\bif (?:asked|they ask|he asks|she asks|the (?:user|owner) asks)\b[^.;\n]{0,60}?\b(?:no|none|nothing|the answer|say|answer)\b|\bwithout (?:a word|mention\w*|telling|showing)\b`;

/** Warnings that are kept from those whom they warn. */
export const HIDDEN_NOTICES: readonly Deed[] = [
  deed('warning-hidden', 'high/high', NOTICE, PUT_ASIDE, {
    parts: [anyOf(OUT_OF_SIGHT)],
    unless: [
      anyOf(BANNED),
      /\b(?:(?:user|owner|they|he|she) (?:has |have )?(?:asked|wants|chose|agreed)|attackers?|intruders?|compromise\w*|test|sample|fixture|top of the list|on top|first in the list|phish\w*|scam\w*)\b/i,
    ],
    quoted: 'own',
    reach: 'beside',
  }),
];
