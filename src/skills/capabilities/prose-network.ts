import { shows, type CapabilitySignal } from './capability-signal.js';
import { ordered } from './ordered.js';

const CLIENTS =
  'gh|glab|aws|az|gcloud|gsutil|bq|kubectl|helm|curl|wget|gws|vercel|netlify|wrangler|supabase|firebase|stripe|snow|databricks|doctl|flyctl|heroku';
const LOOK_VERBS = /\b(?:fetch|search|look up|browse|consult|check|visit|retrieve|download|crawl|scrape|google|research|find|verify)\b/gi;

const REACH = 200;
/** An order to get something, which counts in the manifest alone: other pages show what might be asked for. */
const got = (
  ...[anchors, pattern, verbs, needs]: readonly [readonly string[], string, RegExp, (readonly (readonly string[])[])?]
): CapabilitySignal => ({
  ...ordered('network', anchors, pattern, verbs, needs),
  everywhere: false,
});

const CLI = String.raw`\b(?:use|using|via|with|through|access to|run|call)\b[^.\n\x60]{0,40}\x60(?:${CLIENTS})\x60 (?:cli|commands?|tool)\b`;

/** Orders in prose by which something is got from elsewhere. */
export const PROSE_NETWORK: readonly CapabilitySignal[] = [
  // Where the requests go that a page describes.
  {
    ...shows(
      'network',
      'prose',
      ['base url', 'api base'],
      /\b(?:base url|api base)[^\w\n]{1,8}https?:\/\/(?!localhost|127\.)(?:api\.|[\w.-]{1,60}\/(?:[\w-]{1,30}\/)?api\b)/,
      [['://']],
      REACH,
    ),
    everywhere: false,
  },
  shows('network', 'prose', ['` cli', '` command', '` tool'], new RegExp(CLI), [], REACH),
  shows('exec', 'prose', ['` cli', '` command', '` tool'], new RegExp(CLI), [], REACH),
  got(
    ['://'],
    String.raw`(?<!\]\()https?:\/\/(?!localhost|127\.|0\.0\.0\.0)\w`,
    /\b(?:fetch|download|retrieve|consult|review|visit|query|browse|search|navigate to|go to|scrape|crawl|open|load|call|curl|read(?! more| about))\b/gi,
    [
      [
        'fetch',
        'download',
        'retrieve',
        'consult',
        'review',
        'visit',
        'query',
        'browse',
        'search',
        'navigate',
        'go to',
        'scrape',
        'crawl',
        'open',
        'load',
        'call',
        'curl',
        'read',
      ],
    ],
  ),
  got(
    ['web search', 'web-search', 'websearch', 'web research', 'web-research', 'webresearch', 'web fetch', 'web-fetch', 'webfetch'],
    String.raw`\bweb[ -]?(?:re)?search(?:es)?\b|\bweb[ -]?fetch(?:ing)?(?: tools?| capabilit(?:y|ies))?\b`,
    /\b(?:use|using|run|do|perform|try|start with|fall back to|via)\b/gi,
  ),
  // A query that is written as for a search engine.
  {
    ...shows(
      'network',
      'prose',
      [
        'search `',
        'search: `',
        'search for: `',
        'search for `',
        'query: `',
        '**web search',
        '**web research',
        'web search:',
        'web searches:',
      ],
      /\b(?:search(?: for)?:?|query:)\s\x60[^\x60\n]{0,120}(?:site:|"[[{]|[\]}] |\b20\d\d\b)|\*\*web (?:re)?search[^*\n]{0,40}\*\*|^[ \t]{0,4}web search(?:es)?:[ \t]{0,4}$/,
      [],
      REACH,
    ),
    everywhere: false,
  },
  got(
    ['docs', 'documentation', 'website', 'webpage', ' site', ' page', 'release notes', 'changelog', 'sources'],
    String.raw`\b(?:official|online|latest|live|upstream|public|published|external|vendor|company['’]?s?) (?:[\w-]{2,20} ){0,3}(?:docs|documentation|websites?|sites?|web ?pages?|pages|release notes|changelog|sources)\b`,
    LOOK_VERBS,
    [['official', 'online', 'latest', 'live', 'upstream', 'public', 'external', 'vendor', 'company']],
  ),
  got(
    ['online', 'the web', 'the internet', ' url', ' website', 'web page', 'webpage', 'search engine'],
    String.raw`\b(?:online(?= for\b|[.,;]|$)|(?:on )?the (?:web|internet)\b(?! (?:app|page|ui|server|client|api|interface|version|component|console))|(?:the|each|every|a|that|this|provided|given|source) (?:[\w-]{2,15} )?(?:urls?|websites?|web ?pages?)\b(?! (?:parameters?|formats?|paths?|structures?|encod|patterns?|schemes?|config)))`,
    /\b(?:fetch|search|look up|browse|visit|navigate to|download|crawl|scrape|google|research)\b/gi,
  ),
];
