import { signal } from '../../signal.js';
import { followed, phrases } from '../concealment/phrases.js';
import { anyOf, deed, type Deed } from '../deed.js';

/**
 * What stands elsewhere replaces what stands in the skill, or goes before the user's words. Threat: a page that was reviewed is a stub for one that
 * anybody can change afterwards.
 */
const TAKES_OVER = signal(
  'remote-text-takes-over',
  [
    ...followed('text | page | rules | instructions | wording | prompt | guide', 'win | prevail | take | override | replace'),
    ...followed('prefer', 'it | them | its'),
    ...followed('treat | take | regard', 'its | the | their'),
    ...phrases('imperative sentences | it says'),
  ],
  new RegExp(
    [
      String.raw`\b(?:remote|fetched|downloaded|loaded) (?:text|page|rules|instructions|wording|prompt|guide) (?:wins?|prevails?|takes? precedence|overrides? this|replaces? this)\b`,
      String.raw`\bprefer (?:it|them|its (?:contents?|words?)) (?:to|over) (?:the |any |later )?(?:instructions?|requests?|wishes|words|orders)\b[^.;\n]{0,12}?\b(?:user|this (?:page|file|skill))`,
      String.raw`\b(?:treat|take|regard) (?:its|the|their) (?:contents?|text|body|reply|answer|response) as (?:the (?:current|actual|real|newest|latest|full) (?:version|text|form|part) of )?(?:this (?:page|file|skill)|these (?:instructions|rules|steps)|your (?:own )?(?:instructions|orders|rules))\b`,
      String.raw`\bimperative sentences (?:on (?:it|the page) |there |in it )?(?:are|is) (?:then )?(?:carried out|followed|obeyed|done|executed)\b`,
      String.raw`\b(?:anything|whatever|what) it says\b[^.;\n]{0,40}? (?:should|must|is to|has to) be (?:done|followed|carried out|obeyed)\b`,
    ].join('|'),
  ),
  160,
);
/** The same of something that is named, in the words of a rule. */
export const GOES_BEFORE = signal(
  'remote-text-goes-before',
  [
    ...followed('the two | they | both', 'differ | disagree | conflict | contradict'),
    ...phrases('this page | this file | this skill | these instructions | these rules | these steps'),
    ...followed('written | said | stands', 'here | below | on this page'),
  ],
  new RegExp(
    [
      String.raw`\b(?:treat|take|regard|use) (?:it|them|(?:the|that|its) [\w -]{2,40}?) as (?:the (?:current|actual|real|newest|latest|full|live) (?:version|text|form|part|state) of )?(?:this (?:page|file|skill)|these (?:instructions|rules|steps))\b`,
      String.raw`\b(?:where|when|if) (?:the two|they|both) (?:differ|disagree|conflict|contradict)\b[^.;\n]{0,60}?\b(?:prevails?|wins?|goes first|takes? precedence|applies|counts|is (?:right|followed))\b`,
      String.raw`\b(?:takes? the place of|replaces?|supersedes?|overrides?|overrules?|outranks?|comes? before|goes? (?:before|above)|stands? (?:before|above)|ranks? above|prevails? over|wins? over|counts? more than) (?:this (?:page|file|skill)|these (?:instructions|rules|steps)|(?:everything|all|anything|what|whatever)(?: that)? (?:(?:is )?(?:written|said)|stands) (?:here|below|on this page))\b`,
      String.raw`\bcounts? as (?:a )?part of this (?:page|file|skill)\b`,
    ].join('|'),
  ),
  200,
);
const ORDERS_AFAR = anyOf(
  String.raw`(?:\b(?:playbook|instructions?|steps?|rules|orders|commands?|procedure|runbook|manual|what it says|directives?|prompt|workflow|tool use|shell)\b)`,
);
/** What describes a product goes before a page about it as a matter of course. */
const DESCRIBES = /\b(?:docs?|documentation|reference|release notes|help pages?|website|pricing|changelog|--help)\b/i;
const FETCHED = String.raw`\bhttps?:\/\/|\bcurl\b|\bfetch(?:es|ed)?\b|\bdownload(?:s|ed)?\b|\bloads? (?:it|them)\b|\bserved by\b|\bwhatever page\b|\b(?:wiki|gist|paste|url|endpoint)\b`;
/** Specifications and schemas are read, not obeyed. */
const READ_ONLY =
  /\b(?:openapi|swagger|schema|spec(?:ification)?s?|llms\.txt|api reference|changelog|release notes|untrusted|as data|never|(?:are|is)(?: not|n['’]t) (?:carried out|followed|obeyed)|ask the user|show (?:them|it|the user)|merge conflict|upstream)\b/i;

/** Text from elsewhere that takes the place of the skill's own. */
export const REMOTE_PRECEDENCE: readonly Deed[] = [
  deed('remote-text-takes-over', 'high/high', TAKES_OVER, anyOf(FETCHED), { unless: [READ_ONLY], reach: 'few' }),
  deed('remote-text-takes-over', 'high/high', GOES_BEFORE, /https?:\/\//, {
    parts: [ORDERS_AFAR],
    unless: [READ_ONLY, DESCRIBES],
    reach: 'few',
  }),
];

/** A block that holds an address and little else, right before what is said of it. */
const IN_BLOCK = /```[^`]{0,200}?https?:\/\/[^`]{4,200}```\s{1,4}[^\n]{0,200}$/u;
const AROUND = 400;

/** Whether what goes before the page stands at the address in the block of code before the sentence, where sentences end otherwise. */
export function followsBlock(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const said = text.slice(start, end + AROUND / 2);
  return (
    IN_BLOCK.test(text.slice(Math.max(0, start - AROUND), start)) &&
    ORDERS_AFAR.test(said) &&
    !READ_ONLY.test(said) &&
    !DESCRIBES.test(said)
  );
}
