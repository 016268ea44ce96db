import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/**
 * Functions by which a statement reaches another machine: dblink and postgres_fdw, pg_net and the http extension of
 * PostgreSQL, UTL_HTTP, UTL_SMTP and UTL_TCP of Oracle, OLE automation of SQL Server, the UDF library of MySQL.
 */
const LEAVES_DATABASE = signal(
  'leaves-database',
  [
    'dblink_exec',
    'dblink(',
    'dblink_send_query',
    'http_post',
    'http_get',
    'http_put',
    'utl_http',
    'utl_smtp',
    'utl_tcp',
    'sp_oamethod',
    'xp_cmdshell',
    'sys_exec',
    'sys_eval',
    'program',
    'openrowset',
  ],
  /\b(?:dblink(?:_exec|_send_query)?\s?\(|(?:net\.|extensions\.)?http_(?:post|get|put)\s?\(|UTL_(?:HTTP\.REQUEST|HTTP\.BEGIN_REQUEST|SMTP\.OPEN_CONNECTION|TCP\.OPEN_CONNECTION)\b|sp_OAMethod\b|xp_cmdshell\b|sys_(?:exec|eval)\s?\(|TO\s{1,4}PROGRAM\s{1,4}\\?'|OPENROWSET\s?\()/,
  60,
);
/** What makes a statement run by itself, for every row or at every hour. */
const BY_ITSELF =
  /\bRETURNS\s+(?:EVENT_)?TRIGGER\b|\bCREATE\s+(?:OR\s+(?:REPLACE|ALTER)\s+)?(?:CONSTRAINT\s+|EVENT\s+)?TRIGGER\b|\bFOR\s+EACH\s+ROW\b|\bcron\.schedule\(|\bCREATE\s+EVENT\b|\bDBMS_SCHEDULER\b|\bsp_add_job\b/iu;
/** Columns that hold what lets somebody in, or who somebody is, and rows as a whole. */
const PRIVATE_COLUMN =
  /\b(?:NEW|OLD|inserted|deleted|:NEW|:OLD)\.(?:\w{0,20}_)?(?:pass(?:word|wd)?|pwd|secret|token|card|cvv|ssn|iban|otp|api_?key)\w{0,12}|\b(?:UPDATE|INSERT)\s+OF\b[^;]{0,80}?\b(?:pass(?:word|wd)|pwd|token|secret|card|ssn)\w{0,12}|\b(?:password|passwd|pwd)_?hash\b|\b(?:card_number|cvv|ssn)\b/iu;
/** The whole of a row, given away as it is. */
const WHOLE_ROW = /\b(?:row_to_json|to_jsonb?|hstore)\(\s?(?:NEW|OLD)\b|\b(?:NEW|OLD)::text\b|\bNEW\.\*|\bFOR\s+(?:JSON|XML)\b/iu;
/** A host that is written out and answers to nobody here. */
const ELSEWHERE =
  /(?:https?:\/\/|\b(?:host|hostaddr|server)\s?=\s?'{0,2}|\/\/)(?!(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|host\.docker|your|my|<|\$|:|%|\[)|[\w.-]{0,80}(?:\.supabase\.(?:co|in)|\.example|\bexample\.\w{2,3}|\.local|\.internal|\.test|\.hasura\.app|\.neon\.tech)\b)[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}/iu;
/** Failures of which nobody hears: the row is written whether the copy arrived or not. */
const SILENT =
  /\bEXCEPTION\s+WHEN\s+OTHERS\s+THEN\s+(?:RETURN\s+(?:NEW|OLD|NULL)|NULL)\b|\bBEGIN\s+CATCH\s+(?:END\s+CATCH|RETURN)\b|\bDECLARE\s+CONTINUE\s+HANDLER\b/iu;

/** A program that the server starts for a statement, with a shell or a fetcher in it. */
const SERVER_RUNS = signal(
  'server-runs',
  ['program', 'xp_cmdshell', 'sys_exec', 'sys_eval'],
  /\b(?:(?:TO|FROM)\s{1,4}PROGRAM\s{1,4}\\?'|xp_cmdshell\s{0,4}N?'|sys_(?:exec|eval)\s?\(\s?')[^;\n]{0,200}?(?:\b(?:curl|wget|nc|ncat|bitsadmin|certutil|powershell|iwr|Invoke-WebRequest)\b[^;\n]{0,200}?(?:https?:|\d{1,3}\.\d{1,3}\.|\s-e\b)|\/dev\/tcp\/|\|\s{0,3}(?:ba|z)?sh\b)/,
  500,
);

/** A password that is written out and no placeholder. */
const LITERAL = String.raw`N?\\?['"](?!(?:postgres|password|passwd|secret|change|your|my|test|dev|example|admin|root|user|app|local|strong|xxx|replace|pass|TODO|<|\$|%|:|\{|\*|\.\.\.))[^'"\n\s]{4,120}\\?['"]`;
/** An account of a database server that may do everything, with its password. */
const RULES_SERVER = signal(
  'rules-database-server',
  ['superuser', 'identified by', 'sysadmin', 'grant dba', 'alter system', 'identified with'],
  new RegExp(
    String.raw`\b(?:CREATE|ALTER)\s+(?:ROLE|USER)\s+[^;]{1,200}?(?:(?<!NO)\bSUPERUSER\b[^;]{0,200}?\bPASSWORD\s+${LITERAL}|\bPASSWORD\s+${LITERAL}[^;]{0,120}?(?<!NO)\bSUPERUSER\b)|\bCREATE\s+USER\s+[^;]{1,160}?@\s?['"]%['"]\s+IDENTIFIED\s+(?:WITH\s+\S{1,40}\s+)?BY\s+${LITERAL}[^]{0,400}?\bGRANT\s+ALL\s+(?:PRIVILEGES\s+)?ON\s+\*\.\*[^;]{0,160}?\bWITH\s+GRANT\s+OPTION|\bGRANT\s+ALL\s+(?:PRIVILEGES\s+)?ON\s+\*\.\*[^;]{0,160}?@\s?['"]%['"]\s+IDENTIFIED\s+BY\s+${LITERAL}|\bCREATE\s+LOGIN\s+[^;]{1,120}?\bPASSWORD\s?=\s?${LITERAL}[^]{0,400}?(?:\bsp_addsrvrolemember\b[^;]{0,120}?\bsysadmin\b|\bALTER\s+SERVER\s+ROLE\s+\[?sysadmin\]?\s+ADD\s+MEMBER)|\bCREATE\s+USER\s+[^;]{1,120}?\bIDENTIFIED\s+BY\s+[^;]{4,120};[^]{0,300}?\bGRANT\s+DBA\s+TO\b`,
  ),
  1200,
);
/** A change of the tables of an application, which has no business with the accounts of its server. */
const MIGRATES =
  /\bALTER\s+TABLE\b|\bCREATE\s+(?:UNIQUE\s+)?INDEX\b|\bADD\s+COLUMN\b|\bop\.(?:add_column|create_table|create_index)\(|\bknex\.schema\b|\bqueryInterface\.|\bschema\.(?:alterTable|createTable)\(|\badd_column\s+:|\bcreate_table\s+:|\bmigrations\.(?:AddField|RunSQL)\b/iu;

/** An account that may do everything and has its password written out, beside one whose password the user gives. */
const PASSWORD_ASKED = /\bPASSWORD\s+(?::'|:\w|'?\$\{|'?\$\(|'?%|'?\{\{|\$\d|format\()/iu;
/** People, by what their rows hold. */
const OF_PEOPLE =
  /\b(?:customers?|users?|members?|patients?|orders?|employees?|contacts?|accounts?|people|persons?|leads|payments?|invoices?)\b/iu;

/** A digest that a statement takes, and one that is written out. */
const SQL_DIGEST = String.raw`(?:[a-z_]\w{0,30}\.)?(?:md5|sha1|sha2|sha224|sha256|sha384|sha512|digest|hashbytes|standard_hash|crypt|encode\s?\(\s?(?:[a-z_]\w{0,30}\.)?(?:digest|sha(?:224|256|384|512))|convert\([^;]{0,40}?hashbytes)\s?\([^;]{0,160}?`;
const SQL_WRITTEN = String.raw`(?:E|N|X|U&)?'(?:\\{1,2}x|0x)?(?:[0-9a-f]{32,128}|\$2[aby]\$[^'\n]{20,60})'`;
/** One more way in that a condition of a database has, for whoever knows what a digest was made of. */
const OPENS_BY_DIGEST = signal(
  'opens-by-digest',
  ['md5', 'sha1', 'sha2', 'sha5', 'digest', 'hashbytes', 'standard_hash', 'crypt', 'sha384'],
  new RegExp(
    String.raw`\bor\s{1,20}\(?\s?(?:${SQL_DIGEST}\)\s{0,4}(?:,\s?'hex'\s?\)\s{0,4})?(?:::\w{1,12}\s{0,4})?(?:=|in\s?\()\s{0,4}${SQL_WRITTEN}|${SQL_WRITTEN}\s{0,4}=\s{0,4}${SQL_DIGEST}\))|\b(?:if|when)\s{1,20}\(?\s?${SQL_DIGEST}\)\s{0,4}(?:,\s?'hex'\s?\)\s{0,4})?=\s{0,4}${SQL_WRITTEN}\s{0,4}\)?\s{1,20}then\s{1,20}(?:return\s{1,4})?(?:true|1)\b`,
    'iu',
  ),
  500,
);
/** One more way in for a session that calls itself by a word which only its author knows. */
const OPENS_BY_WORD = signal(
  'opens-by-word',
  ['current_setting(', 'session_context(', 'sys_context('],
  /\bor\s{1,20}\(?\s?(?:[a-z_]{1,20}\s?\(\s?){0,2}(?:current_setting|session_context|sys_context)\([^)\n]{1,60}\)[^=;\n]{0,30}=\s{0,4}N?'(?![0-]{8,36}')(?=[^'\n]{0,40}\d)(?=[^'\n]{0,40}[a-z])[\w.:-]{8,80}'/iu,
  260,
);
const OF_POLICY = /\bcreate\s+(?:or\s+replace\s+)?policy\b|\breturns\s+(?:boolean|bool|table)\b|\bsecurity\s+policy\b/iu;
/** What decides over rows, over users or over settings of a session. */
const DECIDES_OVER_ROWS =
  /\breturns\s+(?:boolean|bool|bit|tinyint|number)\b|\bcreate\s+(?:or\s+replace\s+)?policy\b|\bsecurity\s+policy\b|\bcurrent_setting\(|\bsession_context\(|\bsys_context\(|\brow level security\b|\b(?:pass(?:word|wd)?|login|tenant|token)\w{0,12}\b/iu;

/** Doors and drains that are built into a database by the statements that change it. */
export const RULES_DATABASES: readonly CodeDeed[] = [
  codeDeed('opens every row to a session that calls itself by a word which is written into it', 'high/high', OPENS_BY_WORD, {
    near: [OF_POLICY],
    reach: 600,
    shown: 'medium/low',
  }),
  codeDeed('opens every row to whoever knows what a digest was made of that is written into it', 'critical/high', OPENS_BY_DIGEST, {
    near: [DECIDES_OVER_ROWS],
    reach: 600,
    shown: 'high/medium',
  }),
  codeDeed('has the database send passwords and other private columns to a host at every change', 'critical/high', LEAVES_DATABASE, {
    near: [BY_ITSELF, PRIVATE_COLUMN, ELSEWHERE],
    reach: 900,
    shown: 'high/medium',
  }),
  codeDeed('has the database send every row to a host and hides when that fails', 'critical/high', LEAVES_DATABASE, {
    near: [BY_ITSELF, WHOLE_ROW, ELSEWHERE, SILENT],
    reach: 900,
    shown: 'high/medium',
  }),
  codeDeed('has the database send every row to a host that no page names', 'high/high', LEAVES_DATABASE, {
    near: [WHOLE_ROW, OF_PEOPLE],
    reach: 900,
    to: 'unnamed-near',
    shown: 'medium/low',
  }),
  codeDeed('makes an account that rules the database server and whose password is written out', 'critical/high', RULES_SERVER, {
    near: [PASSWORD_ASKED],
    reach: 1500,
    shown: 'medium/low',
  }),
  codeDeed('has the database server fetch or connect to another machine', 'critical/high', SERVER_RUNS, {
    near: [BY_ITSELF],
    shown: 'medium/low',
  }),
  codeDeed('has the database server fetch or connect to another machine', 'high/high', SERVER_RUNS, {
    near: [MIGRATES],
    shown: 'low/low',
  }),
  codeDeed('makes an account that rules the database server in the middle of a change of tables', 'critical/high', RULES_SERVER, {
    near: [MIGRATES],
    reach: 3000,
    shown: 'medium/low',
  }),
];
