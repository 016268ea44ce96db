import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** A moment that is written out, beside today, in the words of many languages. */
const FROM_A_DAY_ON = signal(
  'from-a-day-on',
  [
    'date(20',
    "date('20",
    'date("20',
    'datetime(20',
    'time.new(20',
    'date.new(20',
    'time.date(20',
    'localdate.of(20',
    "parse('20",
    'parse("20',
    "strtotime('20",
    'strtotime("20',
    "starts '20",
    "date '20",
    'time.new 20',
    'as.date("20',
    "as.date('20",
    'date +%y',
  ],
  /(?:\b(?:today|now|utcnow|Date\(\)|getTime|isAfter|After|Time|current_date|NOW\(\)|time\(\))[^\n]{0,60}?(?:\bnew Date\(\s?["']?20\d\d|\bdate(?:time)?\(20\d\d|\b(?:Time|Date|DateTime)\.new[\s(]20\d\d|\btime\.Date\(20\d\d|\bLocalDate(?:Time)?\.(?:of|parse)\(["']?20\d\d|\bDateTime\(20\d\d|\b(?:parse|strtotime)\(["']20\d\d|\bdate\s'20\d\d)|\bSys\.Date\(\) ?>=? ?as\.Date\(["']20\d\d|\bdate \+%Y-?%m-?%d\)?["']?\s?(?:-g[te]|>|\\>)\s?["']?20\d\d|\bSTARTS '20\d\d)/,
  160,
);
/** A setting that says that the program is in earnest. */
const IN_PRODUCTION = signal(
  'in-production',
  ['"production"', "'production'", '"prod"', "'prod'"],
  /\b(?:RAILS_ENV|NODE_ENV|APP_ENV|DJANGO_ENV|FLASK_ENV|RACK_ENV|ENVIRONMENT|ENV)\b[^\n=!]{0,12}={2,3}\s?["']prod(?:uction)?["']|["']prod(?:uction)?["']\.equals\([^\n]{0,40}_?ENV/,
  120,
);
const BY_CHANCE =
  /\[?\d?\]?\.?\b(?:row|index|idx|i|n|line|count|seq\w{0,8}|id)\b(?:\(\.N\))?\)?\s?%%?\s?\d{1,3}\s?(?:={1,3}|!==?)\s?\d|\bMath\.random\(\)|\brand(?:om)?\(\s?\)|\brandom\.(?:random|uniform|choice|randint|sample)\(|\brand\b\s?[<>]|\brand\.(?:Float64|Intn|Float32)\(|\bThreadLocalRandom\b|\bRandom\.Shared\.|\.Next(?:Double)?\(|\brunif\(|\.sample\(\s?frac|\$\(\(\s?RANDOM\b|\bmt_rand\(|\bWHERE\s[^;"'\n]{0,60}(?:%\s?\d{1,3}\s?=|\bMOD\s?\()/iu;
/** Records that disappear, and numbers that are not what was entered. */
const SPOILS =
  /\b(\w{1,20}) ?= ?\1 ?\* ?(?:0\.[89]\d*|1\.[01]\d*)|\*= ?(?:0\.[89]\d*|1\.[01]\d*)|\b(?:amount|total|price|qty|quantity|balance|stock)\w{0,12}\s?[-+]=\s?\d|(?:rand\w{0,6}|Next\w{0,6})\([^\n]{0,20}\)\s?(?:<|>|===?)\s?[\d.]{1,6}\)?\s?\{?\s?return\s?;|\.drop\([^\n]{0,30}\.sample\(|\bSys\.Date\(\)[^\n]{0,80}\[\s?runif\(|:\s?> ?["']?\$\w|\bDELETE\s+FROM\b|\bUPDATE\s+[\w.]{1,60}\s+SET\b|\b(?:amount|total|price|qty|quantity|balance|score|sum|rate|value)\w{0,12}["'\]]{0,2}\s?[\])]?\s?(?:=\s?\(?[^\n=]{0,60}\*|\*=)\s?\(?(?:0\.[89]\d{0,3}|1\.[01]\d{0,3})|\brows?\s?=\s?rows?\.filter\([^\n]{0,40}random|\breturn\s+if\s+rand\b|\.(?:pop|splice|drop)\([^\n]{0,40}\brand/iu;
/** A customer who is picked by name, and a number that is not what was reckoned. */
const OF_A_CUSTOMER = /\b(?:customer|client|company|account|user|vendor|supplier)\w{0,6}\.(?:name|email|id)\b/iu;
const CHANGES_NUMBER = /\b(\w{1,20}) ?= ?\1 ?[*] ?(?:0\.\d{1,4}|1\.\d{1,4})|\*= ?(?:0\.\d{1,4}|1\.\d{1,4})/u;
/** Play with chance that everybody knows of. */
const IN_PLAY =
  /\b(?:simulat\w{0,6}|synthetic|mock\w{0,4}|faker|fixtures?|augment\w{0,6}|jitter|back-?off|retry|chaos|a\/b|rollout|percentage|sampl(?:e|ing)_rate|bootstrap|monte.?carlo|noise|demo|seed\w{0,3})\b/iu;

/** Rows that are deleted, or numbers that are changed, by lot. */
const BY_LOT = signal(
  'rows-by-lot',
  ['delete from', 'rand()', 'random()', 'mod('],
  /(?:\bDELETE\s+FROM\s+[\w.`"]{1,60}\s+(?:WHERE\s+[^;"'\n]{0,60}?\brand(?:om)?\s?\(\s?\)|ORDER\s+BY\s+rand(?:om)?\s?\()|\bUPDATE\s+[\w.`"]{1,60}\s+SET\s+[\w.`"]{1,40}\s?=\s?[\w.`"]{1,40}\s?[-+*]\s?[\d.]{1,8}\s+WHERE\s+[^;"'\n]{0,60}?(?:\brand(?:om)?\(\)|\bMOD\())/,
  320,
  [['rand', 'mod(']],
);

/** People who are judged by what they are called or where they come from. */
const BY_NAME = signal(
  'by-name',
  ['surname', 'last_name', 'lastname', 'ethnicity', 'nationality', 'religion', 'birthplace', 'country_of_birth'],
  /\b(?:surname|last_?name|ethnicity|nationality|religion|birthplace|country_of_birth)\b["'\])]{0,3}(?:\.(?:lower|toLowerCase|downcase|casefold|strip|trim)\(?\)?){0,2}\s{0,2}(?:in\s?[[({]|===?\s?["']|\.in\?)[^]{0,200}?\b(?:s|score|points|rating|rank|grade|limit)\w{0,10}["'\]]{0,2}\s?(?:=\s?(?:int\(|round\()?[^\n=]{0,30}\*\s?0?\.\d|[*-]=\s?[\d.]+)/,
  420,
  [['score', 'points', 'rating', 'rank', 'grade', 'limit']],
);

/** Data of the user that is spoiled where and when nobody looks. */
export const ALTERS_DATA: readonly CodeDeed[] = [
  codeDeed('drops or changes records by lot from a certain day on', 'critical/high', FROM_A_DAY_ON, {
    near: [BY_CHANCE, SPOILS],
    unless: [IN_PLAY],
    reach: 420,
    shown: 'high/medium',
  }),
  codeDeed('drops or changes records by lot, in production only', 'critical/high', IN_PRODUCTION, {
    near: [BY_CHANCE, SPOILS],
    unless: [IN_PLAY],
    reach: 300,
    shown: 'high/medium',
  }),
  codeDeed('changes numbers for some customers, in production only', 'high/high', IN_PRODUCTION, {
    near: [OF_A_CUSTOMER, CHANGES_NUMBER],
    unless: [IN_PLAY],
    reach: 160,
    shown: 'medium/low',
  }),
  codeDeed('deletes or changes rows by lot', 'high/medium', BY_LOT, { unless: [IN_PLAY], reach: 200, shown: 'medium/low' }),
  codeDeed('marks people down by their name or where they come from', 'high/high', BY_NAME, {
    unless: [IN_PLAY],
    reach: 0,
    shown: 'medium/low',
  }),
];
