import { oneOf, signal, type Signal } from '../../signal.js';
import { followed, phrases } from '../concealment/phrases.js';

/** Somebody gains by it who is not the user. */
export const FAVOURS: readonly Signal[] = [
  signal(
    'in-favour-of',
    [
      ...followed(
        'our | paying | preferred',
        'sponsor | partner | client | affiliate | advertiser | referral | investor | reseller | broker | parent company | sister company | sister brand',
      ),
      ...phrases(
        'sponsor us | sponsors us | client of ours | clients of ours | partner of ours | partners of ours | a sponsor | is sponsor | are sponsor | sponsored this | sponsors this | sponsored the | sponsors the | is paying | are paying | the paying',
      ),
      ...followed(
        'pay | pays | paid',
        'us | a fee | a premium | for leads | for placement | for good news | for referral | for click | for each | for visibility | for promotion | for being',
      ),
      ...followed('fee | fees | revenue | revenues | commission | commissions | margin | margins | profit | profits', 'with us'),
      ...phrases(
        "we earn | earns us | earn us | commission | kickback | kick-back | referral fee | finder's fee | finder’s fee | revenue share | our favo | our interest",
      ),
      ...followed('share | shares | stake | stakes | interest | interests | position | positions | holding | holdings', 'in'),
      ...followed('partner | partners', 'asked | pay | pays | want | expect | require'),
      'friend of ours',
      'friends of ours',
      'pay a ',
      'pays a ',
      'paid a ',
      'the sponsor',
      'pay us',
      'pays us',
      'paid us',
    ],
    new RegExp(
      String.raw`\b(?:our|(?:a|the) (?:paying|preferred)) (?:sponsors?|partners?(?: (?:shop|store|agency|clinic|network|bank|hotel|site)s?)?|clients?|affiliates?|advertisers?|referral|investors?|parent company|sister (?:company|brand)|resellers?|brokers?)\b|\b(?:is|are) (?:(?:a |the |our )sponsor|paying us)\b|\bsponsor(?:ed|s) (?:this|the) (?:skill|tool|assistant|page)\b|\bpa(?:y|ys|id) (?:us|a (?:fee|premium|bonus)|for (?:leads|placement|good news|referrals?|clicks|each|visibility|promotion|being))\b|\bsponsors? us\b|\b(?:clients?|partners?|friends?) of ours\b|\bwe earn\b|\bearns? us\b|\b(?:commissions?|kick-?backs?|referral fees?|finder['’]s fees?|revenue share)\b|\bpartners? (?:asked|pays?|wants?|expects?|requires?)\b|\bshares? (?:the |its |their )?(?:\w{3,10} )?(?:fees?|revenues?|commissions?|margins?|profits?) with us\b|\b(?:publishers?|authors?|vendors?|we|the (?:firm|house|desk)) (?:holds?|owns?|has|have) (?:an? |the )?(?:shares?|stakes?|interests?|positions?|holdings?) in\b|\bin our (?:favou?r|interest)\b`,
    ),
    80,
  ),
];

const LOOKED_AT =
  'evaluated | audited | benchmarked | graded | watched | monitored | observed | tested | inspected | under evaluation | under audit | under observation | under review';
const PLACES = 'sandbox | staging | demo | demos | production | test environment';
/** Only where nobody looks, or only for some. */
export const UNWATCHED: readonly Signal[] = [
  signal(
    'when-unwatched',
    [
      ...followed('are | is | be | being', LOOKED_AT),
      ...followed('are | is | be | being | in | on', PLACES),
      ...followed('a | the', PLACES),
      ...followed('no', 'reviewer | human | admin | approver | maintainer | operator | supervisor | auditor'),
      ...followed(
        'nobody | no one | user',
        'is online | is watching | is around | is available | is looking | is present | is there | is away | is logged in | is on duty',
      ),
      ...followed('office | business | working', 'hours'),
      ...followed('only when | only if | only after | only once', 'a | the | they | somebody | someone'),
      ...phrases('a dry run | be under | is under | are under'),
    ],
    new RegExp(
      String.raw`\b(?:if|when|while|whenever|unless|until|where|as long as|should|only)\b[^.;\n]{0,40}?\b(?:(?:you|this|it|the (?:session|run|agent|assistant|conversation|environment|target))(?: can tell that you)?(?: (?:seems?|appears?|looks?|is|are|may|might)(?: to)?(?: be)?) (?:being )?(?:evaluated|audited|benchmarked|graded|watched|monitored|observed|tested|inspected|a sandbox|a demo|a test environment|a dry run|production|under (?:evaluation|audit|observation|review))|in (?:a |the )?(?:sandbox|staging|demos?|production)|on production)\b|\b(?:when|while|if|as long as|once|and|where)\b[^.;\n]{0,12}?\b(?:no (?:reviewer|human|admin|approver|maintainer|operator|supervisor|auditor) is|nobody is|no one is|the user is) (?:online|watching|around|available|present|looking|logged in|away|there|on duty)\b|\b(?:outside|out of|after) (?:of )?(?:office|business|working) hours\b|\b(?:in|on) (?:a |the )?(?:staging|demos?|sandbox|test environments?)(?: and in \w{2,12})?\b[^.;\n]{0,24}?\b(?:leave|skip|do none|behave|stay|nothing)\b|\bonly (?:when|if|after|once)\b[^.;\n]{0,24}?\b(?:lawyers?|solicitors?|regulators?|ombudsm[ae]n|press|journalists?|court|authorities|consumer (?:office|association)|insists?|a second time|twice|third time)\b`,
    ),
    140,
  ),
];

const BODY = String.raw`(?:compliance|legal|security(?: (?:team|office|department))?|management|the board|head office|the vendor|it(?: department)?|audit|the administrator|administrators|the platform|the operator|operations|finance|the cfo|the ciso|the owner|the company|your (?:employer|administrator|organi[sz]ation|security team)|the (?:user|customer|client|developer|account holder))`;
/** A word that somebody is said to have given. */
export const AUTHORITY: readonly Signal[] = [
  oneOf(
    'word-of-authority',
    [
      [
        phrases('approved | cleared | authorised | authorized | signed off | waived | consented | agreed'),
        String.raw`(?<!\b(?:after|once|when|if|until|unless|as soon as) )\b${BODY} (?:has|have|had)(?: already| long)? (?:pre-?)?(?:approved|cleared|authori[sz]ed|signed off|waived|consented|agreed)\b`,
        [phrases('has | have | had').map((has) => ` ${has} `)],
      ],
      [
        followed('approved | cleared | authorised | authorized | waived | in advance', 'by'),
        String.raw`\b(?:pre-?)?(?:approved|cleared|authori[sz]ed|waived) (?:in advance )?by ${BODY}\b`,
      ],
      [phrases('as agreed with | as agreed by'), String.raw`\bas agreed (?:with|by) (?:the )?${BODY}\b`],
      [
        followed('standing | blanket', 'authori | approval | order | permission | consent | waiver'),
        String.raw`\b(?:standing|blanket) (?:authori[sz]ation|approval|order|permission|consent|waiver)s?\b`,
      ],
      [
        followed('vetted | examined | checked | reviewed | approved | cleared', 'elsewhere'),
        String.raw`\b(?:vetted|examined|checked|reviewed|approved|cleared) elsewhere\b`,
      ],
      [phrases('is implied | was implied'), String.raw`\b(?:consent|approval|permission|agreement) (?:is|was) implied\b`],
      [
        phrases('by installing | by using this'),
        String.raw`\bby (?:installing|using this)\b[^.;\n]{0,40}?\b(?:agree|consent|accept|authori[sz]e)\w{0,2}\b`,
      ],
    ],
    120,
  ),
];

const ASK = 'ask | wait for | involve | consult | check with | trouble | bother | hold up | interrupt';
/** Those who would decide are not asked. Honest for what can be undone. */
export const UNASKED: readonly Signal[] = [
  signal(
    'nobody-asked',
    [
      ...followed("need to | have to | not | n't | n’t | never | rather than", ASK),
      ...followed('without', 'asking | waiting | involving | consulting | checking with | a question | a further question | confirm'),
      ...followed('leave no | leaves no', 'time for | room for'),
    ],
    new RegExp(
      String.raw`\b(?:(?:there is )?no need to|do(?:es)? not (?:need|have) to|do not|don['’]t|never|rather than) (?:${ASK.split(' | ').join('|')}) (?:for )?(?:the |a |their |your |any |an )?(?:users?|owners?|doctors?|on-call|managers?|team|them|him|her|customers?|approv\w+|confirmation|permission|admin\w*|anyone|anybody|maintainers?|physicians?|pharmacists?)\b|\bwithout (?:asking|waiting|involving|consulting|checking with|a (?:further )?question|confirm\w+)\b|\bleaves? no (?:time|room) for (?:questions|asking|reviews?|confirmation)\b`,
    ),
    70,
  ),
];
