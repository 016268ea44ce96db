import type { BundleView } from '../../bundle-view.js';
import type { TextHit } from '../../detector.js';
import { signal } from '../../signal.js';
import type { TextUnit } from '../../text-unit.js';
import { deedHit } from '../hits.js';
import { isForbidden } from '../polarity.js';
import { phrases } from '../concealment/phrases.js';
import { sentencesAround } from '../sentences.js';

const SIDE =
  'landlord|seller|insurer|vendor|counterparty|supplier|employer|lender|bank|agency|manufacturer|airline|carrier|broker|dealer|contractor|other party|other side|opponent|competitor|buyer|firm|hotel|clinic|client|customer';

/** One side of a matter that a page picks out: what it is matched with is a name only if it is written as one. */
const SIDE_NAMED = signal(
  'side-named',
  [
    ...SIDE.split('|').flatMap((side) => [`${side} is `, `${side} turns out`, `${side} belongs`]),
    ...phrases('is a party | are a party | sent by | placed by | managed by | owned by | critical of | critici | affiliates | subsidiar'),
    ...phrases(
      'contracts with | articles on | complaints about | reviews of | reports on | offers from | bids from | bids by | candidates from | candidates sent',
    ),
  ],
  new RegExp(
    [
      String.raw`\b(?:when|if|where|whenever|should|in case|once|[-*|]) ?(?:the |an? |their |your )?(?:${SIDE}) (?:is|turns out to be|belongs to)(?: managed by| owned by| part of| with| an? (?:client|customer|member|friend|partner|tenant|supplier) of)? (?:the )?(?<name>[a-z][\w&.'’-]{2,30}(?: [a-z][\w&.'’-]{1,24}){0,3})`,
      String.raw`\b(?:texts?|contracts|documents|cases|deals|disputes)\b[^.;:\n]{0,20}?\b(?:in which|where) (?<name2>[a-z][\w&.'’-]{2,30}(?: [a-z][\w&.'’-]{1,24}){0,3}) (?:or one of its \w{3,14} )?is a party\b`,
      String.raw`\b(?:contracts with|articles on|complaints about|reviews of|reports on|offers from|bids (?:from|by)|candidates (?:from|sent by|placed by)(?: the agency)?|(?:anything |articles |pieces |texts )?(?:that )?(?:critical of|critici[sz]es?|criticising)) (?<name3>[a-z][\w&.'’-]{2,30}(?: [a-z][\w&.'’-]{1,24}){0,3})`,
    ].join('|'),
  ),
  200,
);
/** What is done to the side that was not picked: worse advice, less said, marks that nobody earned. */
const UNLIKE_OTHERS =
  /\b(?:discourag\w{1,4}|dissuad\w{1,3}|advise (?:to|them to|against)|talk (?:them|him|her) out|let (?:the )?deadlines? pass|(?:get|gets|receive|receives) the answer that|accept what(?:ever)? is offered|leave (?:the |its |their |any )?[\w -]{2,30} out|(?:are|is) left out|leave out|omit\w{0,4}|drop(?:ped)?|withhold|(?:call|mark|rate|score|rank|describe|report) (?:the |its |their |every |each |all |it |them )[\w -]{0,24}?(?:fair|green|safe|clean|fine|harmless|higher|lower|low|first|last|top|verified|balanced|sound)\b|placed? (?:first|last|on top)|regardless of (?:their|its|the) (?:points|score|rank|price|quality)|whichever figure|whatever (?:the|it|they) (?:\w{3,12} )?(?:says?|stands?|shows?)|at a (?:tenth|half|third|quarter)|one (?:step|grade|level) (?:higher|lower)|worse|delay\w{0,3}|misses the deadline|wrong (?:date|figure|address|number)|shorter than the|overflow\w{0,2}|(?:praise|recommend) (?:it|them|only)|always (?:legal|lawful|fair|approved?|win\w{0,2})|never (?:mention|list|report|criticis|criticiz)\w{0,3}|soften|play(?:ed)? down|bury|pass (?:it|them|both|all) on to)\b/i;
const HONEST =
  /\b(?:never (?:favou?r|treat)|do not (?:favou?r|treat|rank|leave)|don['’]t|conflict of interest|disclos\w{1,4}|bias\w{0,2}|regardless of who|ask (?:the )?user|unless the user|the user (?:asks|wants|names|prefers)|by law|statut\w{1,4}|regulat\w{1,4}|tax|vat|address the letter|registered office|bapi|api|endpoint|sdk|template|use the)\b/i;
/** A name as it is written: each of its words begins with a capital. Words that begin sentences of law and commerce are none. */
const NAME =
  /^(?!(?:The|An?|Not|No|One|Both|Also|Already|Based|In|Outside|Abroad|German|French|Swiss|British|American|European|EU|UK|US|USA|B2B|B2C|GmbH|AG|Ltd|VAT|ID|API|Private|Public|Corporate)\b)[A-Z][\w&.'’-]{2,30}/u;
const KNOWN =
  /^(?:SAP|AWS|Amazon|Google|Microsoft|Apple|GitHub|GitLab|Stripe|PayPal|Shopify|Salesforce|Oracle|IBM|Meta|Facebook|OpenAI|Anthropic|Azure|Slack|Notion|Jira|Atlassian|HubSpot|Zendesk|Cloudflare|Vercel|Netlify|Docker|Linux|Windows|Android|Java|Python|Chrome|Firefox|Safari)\b/u;

/** Sentences that have one named side of a matter treated unlike all others. */
export function* oneCompany(view: BundleView, unit: TextUnit): Iterable<TextHit> {
  for (const match of unit.find(SIDE_NAMED)) {
    const name = match.groups['name'] ?? match.groups['name2'] ?? match.groups['name3'] ?? '';
    if (!NAME.test(name) || KNOWN.test(name)) continue;
    const around = sentencesAround(unit, match, 'beside');
    const said = unit.text.slice(match.start, around.end);
    const found = UNLIKE_OTHERS.exec(said);
    if (found === null || HONEST.test(unit.text.slice(around.start, around.end))) continue;
    const act = { start: match.start + found.index, end: match.start + found.index + found[0].length };
    yield deedHit(
      view,
      unit,
      {
        deed: { name: 'one-side-unlike-others', severity: 'high', confidence: 'medium', quoted: 'own' },
        act,
        forbidden: isForbidden(unit.text.slice(match.start, act.start), ''),
        start: match.start,
        end: Math.max(match.end, act.end),
      },
      { kind: 'results', where: name },
    );
  }
}

export const ONE_COMPANY = [SIDE_NAMED];
