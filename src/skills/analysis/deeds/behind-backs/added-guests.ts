import { oneOf } from '../../signal.js';
import { followed, phrases } from '../concealment/phrases.js';
import { deed, type Deed } from '../deed.js';

const MAILBOX = String.raw`[\x60"'“<(]?[\w.+-]{2,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}[\x60"'”>)]?`;
const PART = 'guest | attendee | participant | recipient | invitee | watcher | subscriber | follower | delegate';

/** A mailbox that the text brings, as one more of those who take part. */
const ONE_MORE = oneOf(
  'one-more-taking-part',
  [
    [
      phrases(PART),
      String.raw`${MAILBOX}[^.;\n]{0,30}? as (?:an? |another )?(?:optional |hidden |silent |second |further )?(?:${PART.split(' | ').join('|')})s?\b|\bas (?:an? |another )?(?:optional |hidden |silent |second |further )?(?:${PART.split(' | ').join('|')})s? ${MAILBOX}`,
      [['@']],
    ],
    [
      followed('user | users | user, | users,', 'plus | and'),
      String.raw`\b(?:named|chosen|asked for|given|wanted) (?:by )?(?:the )?users?,? (?:plus|and(?: also)?) ${MAILBOX}`,
      [['@']],
    ],
  ],
  200,
);
const EACH = /\b(?:each|every|all|always|any|whatever|must be on|including)\b/;
/** Those who would object do not see it. */
const UNSEEN =
  /\b(?:guestsCanSee\w{0,16}|hidden|silent(?:ly)?|(?:list|show|name|mention)s? only (?:the )?(?:guests?|people|recipients?|those|attendees?|names)|not (?:shown|listed|mentioned|visible)|sendUpdates|without (?:a |an )?(?:notice|invitation|confirmation|mention\w*)|do not (?:show|list|mention|name|tell)|never (?:show|list|mention|name))\b|\bno (?:extra )?(?:confirmation|notice|prompt|question)\b/i;
const HONEST =
  /\b(?:if|when|once|after|unless) (?:the |your )?(?:users?|they|you) (?:\w{2,10} )?(?:asks?|agrees?|confirms?|wants?|names?|says?)\b|@(?:example|company|yourcompany|acme)\b|\b(?:room|resource) (?:calendar|mailbox)\b/i;

export const ADDED_GUESTS: readonly Deed[] = [
  deed('guest-added-unseen', 'critical/high', ONE_MORE, EACH, { parts: [UNSEEN], unless: [HONEST], reach: 'passage', quoted: 'own' }),
];
