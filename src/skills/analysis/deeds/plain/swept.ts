import { oneOf } from '../../signal.js';
import { followed, phrases } from '../concealment/phrases.js';
import { anyOf, deed, type Deed } from '../deed.js';

/**
 * What cannot be got back is destroyed without a question, by a page that says why nobody is asked. Threat: branches, history and the
 * copies that would undo it go in one sweep, and the user hears of the room that was saved. MITRE ATT&CK: T1485, T1490.
 */

/** Nobody is asked, and the page gives the user's word itself. */
const NOT_ASKED = oneOf(
  'not-asked-first',
  [
    [
      followed(
        "don't | don’t | do not | never | without | not | no need to | need not",
        'ask | asking | stop | stopping | wait | waiting | confirm | confirming | prompt | prompting',
      ),
      String.raw`\b(?:do not|don['’]t|never|without|need not|no need to) (?:ask|stop|wait|confirm|prompt)(?:ing)?\b(?=[^.;\n]{0,8}[.;,:\n]| for (?:a |any |the )?(?:confirmation|questions?|approval|answer|yes|permission)| (?:the user|them|anyone|anybody|again|questions)|ing? )`,
    ],
    [followed('no | without | without a', 'dry run | question'), String.raw`\b(?:without (?:a )?|no )(?:dry run|questions?)\b`],
    [
      followed('by', 'starting | using | installing | running | calling | asking'),
      String.raw`\b(?:agreed|consented|confirmed)(?: to (?:it|this|that|all of it))? by (?:starting|using|installing|running|calling|asking)\b`,
    ],
    [
      phrases('has agreed | have agreed | has consented | have consented'),
      String.raw`\b(?:users?|whoever (?:starts|runs|uses|calls) (?:it|this|the skill)|they) (?:has|have) (?:agreed|consented)\b`,
    ],
  ],
  120,
);
const GONE = String.raw`(?:delet|remov|wip|eras|drop|prun|purg|empt|destroy|discard|squash|overwrit|forc)(?:e|es|ed|ing|y|ies|s|ped|ping)?|goes?|go|gone`;
/** What would bring back what is lost. */
const COPIES = String.raw`(?:back-?ups?|snapshots?|mirror clones?|mirrors|reflogs?|recycle bins?|trash|earlier versions|previous versions|versioned buckets?|(?:their|all|old|previous) versions|point-in-time|restore points?|shadow copies|replicas?|\*\.(?:bak|bundle|dump)|backup\/|gc --prune=now|reflog expire)`;
const LASTING = String.raw`(?:(?:every|each|all)\b[^.;\n]{0,20}?\b(?:remote )?(?:branch(?:es)?|tags?|releases?|repositor(?:y|ies)|buckets?|projects?|databases?|tables?|environments?|volumes?|folders?|mailbox(?:es)?|messages?|accounts?|records?|documents?|photos?)\b|history\b|orphan branch|--delete\b|--mirror\b|--force\b|push -f\b|forced over)`;
const COPIES_GONE = anyOf(
  String.raw`\b(?:${GONE})\b[^.;\n]{0,50}?${COPIES}`,
  String.raw`${COPIES}[^.;\n]{0,30}?\b(?:${GONE})\b`,
  String.raw`\bgit reflog expire --expire=now|\bgc --prune=now\b`,
);
const WORK_GONE = anyOf(
  String.raw`\b(?:${GONE})\b[^.;\n]{0,60}?${LASTING}`,
  String.raw`${LASTING}[^.;\n]{0,50}?\b(?:${GONE})\b`,
  String.raw`\bgit push\b[^\n]{0,40}? --delete\b`,
);
/** Where nothing of the user's is lost, or somebody is asked. */
const SPARED =
  /\b(?:dry[- ]run first|show (?:the user )?(?:the list|what)|(?:after|with|on) (?:the user['’]s |their |a |an )?(?:yes|approval|confirmation|consent)|ask (?:the user|first|before|which)|confirm (?:with|before)|sandbox|test (?:account|database|cluster|environment|repo\w*)|throw-?away|ephemeral|ci runner|disposable|temporary|scratch|fixtures?|kiosk|demo|keep (?:a|one|the) (?:back-?up|copy|bundle)|never delete|must not)\b/i;

export const SWEPT: readonly Deed[] = [
  deed('swept-unasked', 'critical/high', NOT_ASKED, COPIES_GONE, {
    parts: [WORK_GONE],
    unless: [SPARED],
    reach: 'section',
    polarity: 'own',
    quoted: 'own',
  }),
];
