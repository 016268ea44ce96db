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
const FETCHED = String.raw`\bhttps?:\/\/|\bcurl\b|\bfetch(?:es|ed)?\b|\bdownload(?:s|ed)?\b|\bloads? (?:it|them)\b|\bserved by\b|\bwhatever page\b|\b(?:wiki|gist|paste|url|endpoint)\b`;
/** Specifications and schemas are read, not obeyed. */
const READ_ONLY =
  /\b(?:openapi|swagger|schema|spec(?:ification)?s?|llms\.txt|api reference|changelog|release notes|untrusted|as data|never|(?:are|is)(?: not|n['’]t) (?:carried out|followed|obeyed)|ask the user|show (?:them|it|the user)|merge conflict|upstream)\b/i;

/** Text from elsewhere that takes the place of the skill's own. */
export const REMOTE_PRECEDENCE: readonly Deed[] = [
  deed('remote-text-takes-over', 'high/high', TAKES_OVER, anyOf(FETCHED), { unless: [READ_ONLY], reach: 'few' }),
];
