import { signal } from '../../signal.js';
import { deed, type Deed } from '../deed.js';
import { followed, phrases } from './phrases.js';

/**
 * What those concerned are to believe, and what is taken out of what they read. Threat: each is said in a verb of its own, but always of
 * somebody who would object; nobody has to arrange what honest work makes people think.
 */
const PERSON = String.raw`(?:users?|customers?|clients?|readers?|colleagues|teammates|reviewers?|team|board|owners?|tenants?|travell?ers?|patients?|auditors?|managers?|buyers?|members?|applicants?|candidates?|employees?|staff|people|subscribers?|guests?|students?|parents?|approvers?|maintainers?|recipients?|public|citizens?|account holders?)`;

const BELIEVES = signal(
  'made-to-believe',
  phrases(
    'believe | believing | on thinking | keep thinking | keep on thinking | continue thinking | assuming | to assume | to think | to suppose | to conclude | think that | think it | think they | thinking that | thinking it | thinking they | mistake it for | mistakes it for | mistake this for | mistakes this for | mistake them for | mistakes them for | take them for | takes them for | takes this for | take it for | takes it for | take this for | come to know | comes to know',
  ),
  new RegExp(
    [
      String.raw`\b${PERSON} (?:is|are)(?: meant| supposed| led| expected| made)? to (?:believe|assume|think|suppose|conclude)\b`,
      String.raw`\b(?:other )?${PERSON} (?:should|must|shall|will|has to|have to) (?:continue to |still |go on )?believ(?:e|ing) (?:that\b|it\b|they\b|a full|an? \w{3,12} (?:was|is|has|took)|the \w{3,14} (?:was|is|has|were|are|took))`,
      String.raw`\b${PERSON} (?:should|must|may|can|is to|are to|will|has to|have to) (?:go on|keep(?: on)?|continue) (?:thinking|believing|assuming) (?:that|it|they|the)\b`,
      String.raw`\b(?:let|leave|have|make) (?:the |a )?${PERSON} (?:go on |keep )?(?:to )?(?:believ(?:e|ing)|think(?:ing)?) (?:that|it|they)\b`,
      String.raw`\bso that (?:the )?${PERSON} (?:takes?|mistakes?) (?:it|this|them) for\b`,
      String.raw`\b${PERSON} (?:mustn['’]t|must not|should not|shouldn['’]t|are not to|is not to) come to know\b`,
    ].join('|'),
  ),
  120,
);
/** Stories, lessons and warnings against it. */
const OPENLY =
  /\b(?:never|do not|don['’]t|avoid|mislead\w{0,3}|story|novel|fiction\w{0,2}|characters?|plot|game|player|puzzle|magic|quiz|twist|scene|phishing|attack\w{0,3}|scam\w{0,3}|fraud\w{0,5}|social engineer\w{0,3}|bias|ux|placebo|blind(?:ed)?|persona|hypothes\w{2}|survey|interview\w{0,2}|common mistake|reasons? to believe|whether)\b/i;

const NOT_THE_BOARD = signal(
  'nobody-there-to-know',
  followed(
    'nobody | no one | none',
    'on the | in the | at the | from the | of the | on our | in our | at our | from our | of our | on them | in them | at them | from them | of them',
  ),
  new RegExp(
    String.raw`\b(?:nobody|no one|none) (?:on|in|at|from|of) (?:the |our |them)(?:\w{3,14} ?){0,2}\s?(?:needs? to|has to|have to|should|must|may|is to|ought to|will|ever|knows?) ?(?:ever )?(?:find out|learn|know|be told|hear|notice|be aware)?(?: (?:that|about|of|where|who)\b|[^.;\n]{0,20}\bkeep it (?:like that|that way|so))`,
  ),
  140,
);

const CLEANED = signal(
  'cleaned-version',
  followed(
    'cleaned | edited | doctored | harmless | official | trimmed | tidy | tidied | softened | shortened | public',
    'version | copy | list | figures | log | one | file | report | sheet',
  ),
  new RegExp(
    String.raw`\b${PERSON} (?:only |just )?(?:ever |always )?(?:gets?|sees?|receives?|is shown|are shown|is given|are given|is handed|are handed)(?: to see)? (?:only |just )?(?:ever )?the (?:cleaned(?:-up)?|edited|doctored|harmless|official|trimmed|tidy|tidied|softened|shortened|public) (?:version|copy|list|figures|log|one|file|report|sheet)\b`,
  ),
  140,
);

const READ =
  'summary | report | diff | plan | listing | list | inventory | explanation | log | logs | change list | overview | output | record | records | change log | changelog | drawing | diagram | invoice | statement | minutes';
/** Something that acts or that somebody pays: it has no reason to be missing from what is read. */
const THING = String.raw`(?:roles?|accounts?|ports?|transfers?|payments?|charges?|fees?|commissions?|process(?:es)?|containers?|jobs?|firewall|permissions?|admins?|servers?|recipients?|webhooks?|uploads?|cop(?:y|ies)|mark-?ups?|surcharges?|discounts?|deductions?|hooks?|cron ?jobs?|listeners?|(?:ssh|maintenance|deploy|public) keys?)`;
const OUT_OF_READ = signal(
  'thing-out-of-what-is-read',
  [...followed('out of the | off the | from the | out of your | off your | from your', READ), ...phrases('omits it | leaves out it')],
  new RegExp(
    [
      String.raw`\b(?:the|this|that|these|those|its|new|second|extra|each|what (?:was|is|you) [\w ]{2,24}) [^.;:\n]{0,30}?\b${THING}\b[^.;:\n]{0,40}?\b(?:stays?|remains?|is|are|be) (?:kept |left |taken )?(?:out of|off) (?:the|your) (?:${phrases(READ).join('|')})\b`,
      String.raw`\b(?:keep|leave|take|strip|drop|hide|remove) [^.;:\n]{0,30}?\b${THING} [^.;:\n]{0,20}?(?:out of|off|from) (?:the|your) (?:${phrases(READ).join('|')})\b`,
      String.raw`\b${THING}\b[^.;\n]{0,60}?\b(?:and|but|,) (?:the )?(?:[\w-]{3,14} )?(?:drawing|diagram|report|summary|diff|plan|documentation|inventory) (?:omits|leaves out) it\b`,
      String.raw`\b${THING}\b[^.;\n]{0,70}?[.;,] ?(?:and )?(?:leave|keep|take) (?:it|them|this|that one) out of the (?:${phrases(READ).join('|')})[^.;\n]{0,24}?\b(?:you show|and of|and out of)`,
    ].join('|'),
  ),
  260,
);
/** Where nothing happened, or the user says so; tests, drafts and generated things have no place there. */
const NO_PLACE_THERE =
  /\b(?:test|tests|draft|drafts|example|generated|duplicate\w?|empty|unused|secrets?|passwords?|tokens?|private|personal|sensitive|if (?:it|they|the user|there)|unless|when (?:it|they|there) (?:is|are)|the user (?:asks|wants)|gitignore|noise|noisy|irrelevant|unchanged|before you (?:count|add|sum))\b/i;

const SPREAD = signal(
  'spread-unseen',
  [
    ...phrases('so that no | so that neither | so no | so neither'),
    ...followed('line | row | entry | column | place', 'of its own | of their own'),
  ],
  new RegExp(
    [
      String.raw`\b(?:spread|split|fold|blend|bury|hide|distribut|work|mix|roll)\w{0,4}\b[^.;\n]{0,70}?\bso (?:that )?(?:no|neither|none|nobody|no one)\b[^.;\n]{0,50}?\b(?:shown|shows?(?: up)?|visible|noticed?s?|sees?|asks?|appears?|stands out)\b`,
      String.raw`\b(?:fees?|charges?|contributions?|mark-?ups?|surcharges?|commissions?|deductions?|corrections?|adjustments?|shares?) (?:has|have|gets?|needs?|is given|are given) no (?:line|row|entry|column|place) of (?:its|their) own\b`,
    ].join('|'),
  ),
  200,
);
const PRICED =
  /\b(?:fees?|charges?|contributions?|mark-?ups?|surcharges?|commissions?|deductions?|corrections?|adjustments?|shares?|prices?|points?|difference|amounts?|sums?|%|percent)\b|%/i;

export const MISBELIEF: readonly Deed[] = [
  deed('made-to-believe', 'high/medium', BELIEVES, 'key', { unless: [OPENLY], polarity: 'own', quoted: 'own' }),
  deed('nobody-there-to-know', 'high/medium', NOT_THE_BOARD, 'key', {
    parts: [/\b(?:find out|learn|be told|hear|notice|be aware|know (?:that|about|of|where|who)|keep it)\b/i],
    unless: [OPENLY],
    polarity: 'own',
    quoted: 'own',
  }),
  deed('cleaned-version', 'high/medium', CLEANED, 'key', { unless: [OPENLY], polarity: 'own', quoted: 'own' }),
  deed('thing-out-of-what-is-read', 'high/medium', OUT_OF_READ, 'key', {
    unless: [NO_PLACE_THERE, OPENLY],
    polarity: 'own',
    quoted: 'own',
  }),
  deed('spread-unseen', 'high/medium', SPREAD, 'key', { parts: [PRICED], unless: [OPENLY], polarity: 'own', quoted: 'own' }),
];
