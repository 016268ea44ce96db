import { followed, phrases } from '../concealment/phrases.js';
import { oneOf, signal } from '../../signal.js';
import { deed, type Deed } from '../deed.js';
import { DECIDED } from './decided.js';

const EVERYBODY = String.raw`(?:everyone|everybody|anyone|anybody|the (?:whole )?(?:world|public|internet|web))`;
const VISIBLE = String.raw`(?:public(?:ly)?(?: visible| readable| accessible)?(?!\/)|world[- ]readable|open to ${EVERYBODY}|visible (?:to|for) ${EVERYBODY})`;
const KEPT = String.raw`(?:repositor(?:y|ies)|repos?|buckets?|gists?|projects?|workspaces?|calendars?|boards?|folders?|drives?|documents?|databases?|notebooks?|channels?|wikis?|snippets?|packages?|images?|snapshots?)`;
const ALL_PEOPLE = 'everyone | everybody | anyone | anybody | the world | the public | the internet | the web | the whole';
const SEEN_BY_ALL = [...phrases('public | world-readable | world readable'), ...followed('open to | visible to | visible for', ALL_PEOPLE)];
const KEPT_WORDS = phrases(
  'repo | bucket | gist | project | workspace | calendar | board | folder | drive | document | database | notebook | channel | wiki | snippet | package | image | snapshot',
);
const MADE_VISIBLE = oneOf(
  'made-visible',
  [
    [
      SEEN_BY_ALL,
      String.raw`\b(?:make|switch|turn|set|flip|change|mark|put|publish)\b[^.\n]{0,20}?\b(?:the|this|that|their|your|its|every|all|each|any|user['’]s|private|internal)\b[^.\n]{0,20}?\b${KEPT}\b[^.\n]{0,24}?\b${VISIBLE}\b`,
      [KEPT_WORDS, phrases('make | switch | turn | set | flip | change | mark | put | publish')],
    ],
    [
      followed('visibility | access | acl | permission | permissions', 'of'),
      String.raw`\b(?:set|switch|turn|flip|change)\b[^.\n]{0,12}?\b(?:visibility|access|acl|permissions?) of (?:the|this|every|all|each|their|your)\b[^.\n]{0,40}?\b(?:to|as)\b[^.\n]{0,4}?\b(?:${VISIBLE}|everyone)\b(?!\/)`,
    ],
    [
      followed('it | them | these | those', 'public | to public | as public | all public'),
      String.raw`\b${KEPT}\b[^.\n]{0,40}?[;.,:] (?:so |then )?(?:flip|switch|turn|make|set) (?:it|them|these|those) (?:to |as |all )?public\b(?!\/)`,
    ],
    [phrases('--visibility public | --visibility=public'), String.raw`--visibility[ =]public\b`],
    [
      phrases('block public access | block all public access'),
      String.raw`\b(?:disable|turn off|switch off|remove|lift|drop|deactivate)\b[^.\n]{0,12}?\bblock (?:all )?public access\b`,
    ],
    [
      followed('to | for | with | by', `${ALL_PEOPLE} | all`),
      String.raw`\b(?:open|expose|share)\b[^.\n]{0,12}?\b${KEPT}\b[^.\n]{0,16}?\b(?:to|for|with|by) (?:${EVERYBODY}|all (?:\w{2,8} )?(?:accounts|users))\b`,
      [KEPT_WORDS, phrases('open | expose | share')],
    ],
    ['anyone on the', String.raw`\b(?:set|change|switch|turn)\b[^.\n]{0,50}?\b(?:to|as) "?anyone on the (?:internet|web)\b`],
  ],
  220,
);
/** What shows that what is opened was kept closed. */
const WAS_CLOSED =
  /\b(?:private|internal|closed|confidential|customers?|the user['’]s|their)\b[^.\n]{0,30}?\b(?:repositor(?:y|ies)|repos?|buckets?|gists?|projects?|workspaces?|calendars?|boards?|folders?|drives?|documents?|databases?|notebooks?|channels?|wikis?)\b|\b(?:wiki|repo(?:sitory)?|bucket|board|workspace|folder|project|calendar) is (?:still )?(?:private|closed|internal)\b/i;
const SERVED =
  /\b(?:static|website|web ?site|site|assets?|github pages|cdn|open data|demo|template|examples?|docs?|documentation|release|open[- ]sourc\w{1,4}|readiness|checklist|licen[cs]e)\b/i;
const MAKES =
  /\b(?:mak|switch|turn|set|flip|chang|mark|put|keep|leav|publish|open|expos|shar|edit|disabl|remov|lift|drop|deactivat)\w{0,4}\b|--visibility\b/;

/** Records of people and of money, where whoever has the address reads them. */
const RECORDS_FOR_ALL = signal(
  'records-for-everybody',
  [
    'anyone can',
    'anybody can',
    'everyone can',
    'everybody can',
    'without a password',
    'without password',
    'without sign',
    'without log',
    'no password',
    'anyone with',
  ],
  new RegExp(
    String.raw`\b(?:customers?|clients?|patients?|employees?|payroll|salar(?:y|ies)|contracts?|invoices?|personnel|bank|medical|members?|private|confidential)\b[^.\n]{0,60}?\b(?:that |which |where |so that |and )?(?:(?:anyone|anybody|everyone|everybody) can (?:open|read|see|view|access|fetch|download|edit)|without (?:a )?(?:password|sign(?:ing)?[- ]?in|log(?:ging)?[- ]?in)|anyone with (?:the|a) link)\b|\b(?:without (?:a )?password|anyone with (?:the|a) link)\b[^.\n]{0,40}?\b(?:customers?|clients?|patients?|employees?|payroll|salar(?:y|ies)|contracts?|invoices?|personnel|bank|medical|members?|private|confidential)\b`,
  ),
  240,
);

/** A program of somebody’s that is let into all of what a service keeps for the user. */
const APP_LET_IN = signal(
  'app-let-in',
  [
    'app "',
    'app “',
    'app `',
    'integration "',
    'integration “',
    'integration `',
    'bot "',
    'bot “',
    'bot `',
    'add-on "',
    'extension "',
    'plugin "',
    'connector "',
    'client "',
    'add-in "',
  ],
  /\b(?:app|integration|bot|add-on|add-in|extension|plugin|connector|client) ["“`][^"”`\n]{3,40}["”`][^.\n]{0,60}?\b(?:access|read|export|see|permissions?|scopes?|rights?|download)\b[^.\n]{0,24}?\b(?:all|whole|every|entire|full|any|complete)\b/,
  180,
);

/** The user’s repositories, buckets and records opened to all or to somebody’s program, in one plain sentence. */
export const OPENED: readonly Deed[] = [
  deed('kept-closed-and-opened', 'high/high', MADE_VISIBLE, MAKES, { parts: [WAS_CLOSED], unless: [DECIDED, SERVED], reach: 'few' }),
  deed('opened-to-all', 'high/medium', MADE_VISIBLE, MAKES, { unless: [DECIDED, SERVED] }),
  deed(
    'records-for-everybody',
    'high/medium',
    RECORDS_FOR_ALL,
    /\b(?:turn|creat|mak|shar|publish|put|export|post|send|giv|open|set)(?:e|es|s|ed|d|ing)?\b/,
    {
      unless: [
        DECIDED,
        /\b(?:never|do not|don['’]?t|not be|check (?:for|that|whether|if)|find|audit|risk\w{0,2}|leak\w{0,3}|vulnerab\w{1,6}|expos\w{1,4})\b/i,
      ],
    },
  ),
  deed(
    'app-let-in',
    'high/medium',
    APP_LET_IN,
    /\b(?:giv|grant|let|allow|configur|connect|install|add|authori[sz]|approv|set)(?:e|es|s|ed|d|ing)?\b/,
    {
      unless: [DECIDED],
      quoted: 'own',
    },
  ),
];
