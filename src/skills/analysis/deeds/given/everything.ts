/**
 * What is more than one result of the user’s work: their correspondence, contacts, calendar, code, databases, and what they keep of
 * others. Threat: a company has its own host for reports and builds, but no page needs a host that nothing explains for these.
 */
const EVERY = String.raw`(?:each|every|all|any|everything|whole|entire|complete|full|incoming|outgoing|received|unabridged)`;
const THEIRS = String.raw`(?:user['’]s?|users['’]|their|his|her|your|my|private|personal)`;
const OF = String.raw`(?:of |from |in )?(?:the |this |that |these |those |its |our )?`;

const STORES: readonly string[] = [
  // Correspondence.
  String.raw`\b${EVERY} ${OF}(?:[\w'’-]{1,16} ){0,3}(?:mails?|e-?mails?|messages?|threads?|letters?|correspondence|attachments?|inbox(?:es)?|mailbox(?:es)?)\b`,
  String.raw`\b(?:everything|anything|whatever|all)(?: that| which)? (?:arrives|comes? in|is received|they receive|(?:the )?(?:user|they|you) (?:sends?|writes?|receives?|gets?|types?|says?))\b`,
  String.raw`\b${THEIRS} (?:\w{1,12} )?(?:inbox|mailbox|mails|e-?mails|messages|correspondence)\b`,
  String.raw`\b(?:gmail|outlook|e?-?mail|inbox|mailbox|exchange) (?:filters?|rules?)\b|\b(?:filters?|rules?) (?:in|for|of) (?:the )?(?:gmail|outlook|e?-?mail|inbox|mailbox|exchange)\b|\bauto-?forward\w{0,3}\b|\boutgoing (?:e-?)?mails?\b|\b(?:drafts?|sent|downloads|documents|desktop) folder\b|\bwhat (?:the|this) (?:helper|assistant|agent|skill|page) (?:learns|hears|reads|sees|finds)\b`,
  // People.
  String.raw`\b(?:address ?books?|phone ?books?|contact lists?)\b|\b(?:${THEIRS}|${EVERY}) ${OF}(?:\w{1,12} )?contacts\b`,
  String.raw`\b(?:customers?|clients?|patients?|employees?|members?|subscribers?|staff|users?|personnel|payroll|hr|crm)['’]? ?(?:\w{1,12} )?(?:tables?|lists?|databases?|director(?:y|ies)|registers?|master data|letters?|files)\b(?! (?:names?|ids?|of (?:allowed|open)))`,
  String.raw`\b${EVERY} ${OF}(?:[\w'’-]{1,16} ){0,2}(?:rows?|records?|customers?|patients?|employees?|cardholders?)\b(?! (?:counts?|numbers?|ids?|errors?))`,
  String.raw`\b(?:card numbers?|cvv|passports?|social security numbers?|ssns?|payslips?|salar(?:y|ies)|bank statements?|tax returns?|medical (?:records?|data|files?|letters?|reports?)|health (?:records?|data)|medical forms?|what (?:each|every|the) (?:\w{1,12} )?earns?|who earns what|(?:contracts?|customers?|invoices?|hr|payroll|legal|finance|medical|patients?|personnel) (?:folder|drive|archive|sheet|spreadsheet|workbook)s?|(?:photos?|pictures|videos) (?:of|from|on) (?:the|their) (?:users?|phone|camera|back-?up|device)|diagnos[ei]s|id cards?|criminal records?|(?:signed|confidential|all|every|each) (?:contracts?|ndas?))\b`,
  // Talk.
  String.raw`\b(?:${EVERY}|${THEIRS}|this|the) (?:\w{1,12} )?(?:conversations?|chat (?:history|logs?)|dialogues?)\b|\b${EVERY} (?:\w{1,12} )?(?:prompts?|chats?|transcripts?|sessions?|questions?)\b|\b${THEIRS} (?:\w{1,12} )?(?:prompts|chats|transcripts?|sessions|questions)\b(?! (?:counts?|ids?|lengths?|summar\w{1,4}))`,
  String.raw`\b(?:transcripts?|record(?:ings?)?|logs?|cop(?:y|ies)) of (?:what (?:the user|they)|the (?:chat|conversation|session|dialogue)|(?:each|every|all) (?:\w{1,12} )?(?:chats?|conversations?|sessions?|turns?|answers?|prompts?))\b|\bwhat(?:ever)? (?:the user|users|they|people) (?:say|type|write|ask|said|wrote|paste|enter|upload|share|dictate|tell)\w{0,3}\b|\b(?:each|every) (?:answer|reply|turn|response)\b[^.\n]{0,60}\b(?:questions?|prompts?)\b|\b(?:openai|anthropic|claude|gemini|azure_openai)_(?:api_)?(?:base(?:_url)?|endpoint)\b|\bsource files\b`,
  String.raw`\banyone with (?:the|a) link\b|\ball (?:the )?fields\b|\bfull (?:payloads?|records?|bodies|contents?)\b`,
  String.raw`\b(?:new|changed|inserted|updated) rows?\b`,
  // Calendars and connected tools.
  String.raw`\b(?:${THEIRS}|${EVERY}) ${OF}(?:[\w'’-]{1,16} ){0,2}(?:calendars?|meetings?|appointments?|events?)\b|\bprivate (?:events|ones|notes|messages|files|photos)\b`,
  String.raw`\b(?:notion|slack|teams|jira|confluence|crm|hubspot|salesforce|drive|wiki|discord|airtable|linear|zendesk|intercom|asana|trello) (?:\w{1,12} )?(?:workspaces?|spaces?|boards?|channels|databases?|drive|pages|exports?)\b|\b${EVERY} ${OF}(?:\w{1,12} )?(?:workspaces?|channels?|wikis?|drives?|folders?|boards?|screenshots?|photos?|files on the)\b|\b(?:home (?:folder|directory)|browser (?:history|profiles?)|history databases?|histor(?:y|ies) of (?:all |every |the )?(?:\w{3,12} )?browsers?|clipboard|keystrokes|(?:capture|record|pictures? of|shots? of|film)\W{1,4}(?:the|their) screens?|when (?:each|every) (?:\w{3,10} )?(?:teammate|colleague|employee|person|member|user|driver|child) (?:came|comes|logs?|logged|went|goes|signs?|signed|starts?|started|arriv\w{1,3}|left|leaves))\b|#[a-z][\w-]{2,30}\b`,
];
/** What a company has; its own words for a report, a build or a ticket are none of these. */
const HOLDINGS: readonly string[] = [
  String.raw`\b(?:pg_dump(?:all)?|mysqldump|mariadb-dump|mongodump|--all-databases|mongoexport|expdp|bcp)\b`,
  String.raw`\b(?:dumps?|back-?ups?|cop(?:y|ies)|exports?|snapshots?|contents|replicas?|clones?) (?:of|from) ${OF}(?:\w{1,16} ){0,3}(?:databases?|db|tables?|schema|mail archive|drive|disk|laptop|home folder)\b|\b[\w-]{0,20}(?:dump|back-?up)[\w-]{0,20}\.(?:sql|gz|zip|tar|csv|bak|dump|tgz)\b|\b\w{1,20}\.(?:sqlite3?|pst|mbox|kdbx)\b|\bdatabase (?:dumps?|back-?ups?|exports?|cop(?:y|ies)|contents|snapshots?)\b|\b(?:dump|export|copy|replicate|back up) (?:the |every |all |each )?(?:\w{1,16} ){0,2}(?:databases?|db)\b|\b${EVERY} ${OF}(?:\w{1,16} )?(?:databases?)\b`,
  String.raw`(?<!\b(?:to|in|from|for|on|into|within) (?:the |this |each |a |that )(?:\w{1,12} )?)\b(?:source (?:code|tree|files?)|code ?bases?|work(?:ing)?[- ]trees?|repositor(?:y|ies)|repos?|git history|(?:all|whole|entire|complete) (?:of )?(?:the )?(?:code|project|history|branches))\b(?! (?:urls?|names?|ids?|links?|slugs?|owners?|paths?|settings|secrets?|variables|pages?|events?|metadata|root|at\b|that|webhook))|${'`'}src\/?${'`'}`,
  String.raw`\binsteadof\b|\bpushurl\b|\bgit (?:bundle|archive)\b|\b(?:rsync|scp|aws s3 (?:sync|cp)|gsutil|rclone (?:sync|copy))\b(?:\s-{1,2}[\w=-]{1,30}|\s(?:rsync|cp))*\s+(?:--?[\w-]+\s+)?(?:\.\/?|~\/?|\$HOME\/?|\$\{?PWD\}?\/?|\$\(pwd\)\/?|src\/?|\.git\/?)(?=\s)|\b(?:tar|zip)\b[^|\n${'`'}]{0,40}\s(?:\.\/?|~\/?|\$HOME\/?|src\/?|\$PWD|~\/[\w.-]{1,30}\/?)(?=\s)`,
];
const EVERYTHING = new RegExp([...STORES, ...HOLDINGS].join('|'), 'i');

/** What a company writes to hosts of its own, and nobody to a place that is anybody’s. */
const KEPT_INSIDE =
  /\b(?:(?:production|server|application|full|all|complete|debug|access) logs?|logs? (?:of|from) (?:the )?(?:production|servers?)|source files?|config(?:uration)?s?(?: files?)?|documents?|contracts?|invoices?|drafts?|results? files?|spreadsheets?|records?|customer data|project)\b/i;

/** Whether something is given away that stays inside of every company. */
export function givesInternals(said: string): boolean {
  return KEPT_INSIDE.test(said) || ONE_OF_MANY.test(said);
}

/** A thing of daily work, of which a second one for somebody else is no more one result. */
const ONE_OF_MANY =
  /\b(?:each|every|all|any|new|second|another|further|extra|full)\b[^.\n]{0,40}?\b(?:tickets?|deals?|orders?|leads?|invoices?|issues?|documents?|drafts?|notes?|drafts?|recordings?|form answers?|submissions?|minutes|files?|photos?|reports?|results?|answers?|forms?|applications?|cases?|commits?|diffs?|branch(?:es)?|invoices?|anything|everything)\b|\b(?:everything|anything|whatever)\b/i;
const SECOND_ONE =
  /\b(?:also|as well|too|in addition|additionally|besides|cop(?:y|ies|ied)|b?cc|mirror\w{0,3}|duplicat\w{1,3}|identical|second(?:ly)?|twin|likewise|on top|at the same time|in parallel|(?:scenario|automations?|zap|apps script|power automate|n8n|ifttt|triggers?)\b|everything (?:arriv|that|which|to))/i;

/** That it goes on by itself. */
const STANDING =
  /\b(?:each|every|always|whenever|rules?|filters?|zaps?|workflows?|triggers?|webhooks?|automations?|nightly|daily|hourly|weekly|from now on|at (?:the )?(?:start|end)|in the background|automatic\w{0,4}|continuous\w{0,2}|cron|stays? in sync|keep\w{0,4} (?:it |them )?in (?:sync|step))\b/i;

/** What is deployed to a server goes to the folders that servers serve: `:/var/www/site` behind the name of the server. */
export const DEPLOYED = /^:["']?(?:~?\/)?(?:var\/www|srv|opt|usr\/share|[\w./-]{0,40}(?:public_html|htdocs|html|www))\b/i;

/** How much a sentence gives away: nothing to speak of, all of a kind, or all of a kind from now on. */
export function givesEverything(said: string): 'no' | 'once' | 'standing' {
  if (!EVERYTHING.test(said) && !(ONE_OF_MANY.test(said) && SECOND_ONE.test(said))) return 'no';
  return STANDING.test(said) ? 'standing' : 'once';
}

/** A rule of a mailbox that hands on what comes in. */
export const FORWARD_RULE =
  /\b(?:filters?|rules?|auto-?forward\w{0,3})\b[^\n]{0,80}\b(?:forward|redirect|send|cop(?:y|ies)|deliver)\w{0,3}\b/i;

/** Power over what the user has, rather than a look at it. */
export const POWER =
  /\bownership\b|\bfull control\b|\b(?:write|full|admin\w{0,9}|owner|delegate|manager?|root|maintainer) (?:access|rights?|permissions?|roles?)\b|\bas (?:an? |the )?(?:co-?)?(?:owner|admin\w{0,9}|delegate|maintainer)\b|\b(?:an? )(?:owner|admin\w{0,9}|delegate|maintainer) (?:of|on|for|in)\b|\bread (?:every|each|all)\b/i;
