import { HOST } from '../code-deeds/strangers.js';

/** Where a request goes that is not written out beside it: a name for an address, or a part of the settings. */
export const OTHER_ADDRESS =
  /\b\w{0,30}(?:server|base_?ur[il]|endpoint|upstream|webhook_?\w{0,8}|api_?(?:url|base|host|root)|host|url|uri|target|backend|origin|dsn|issuer)\b|\bbase\b/iu;

/** Clients of a service that are given what lets them in, and know the address themselves. */
export const CLIENT_OF_SERVICE =
  /\b(?:NewClient\w{0,20}|NewForConfig|NewTokenClient|StaticTokenSource|NewStaticCredentials\w{0,10}|sql\.Open|pgx\.Connect|pgxpool\.New|mongo\.Connect|redis\.NewClient|SqlConnection|NpgsqlConnection|MySqlConnection|MongoClient|DriverManager\.getConnection|HikariConfig|mysqli(?:_connect)?|new PDO|Octokit\S{0,20}|Stripe\S{0,12}|stripe\S{0,12}|BlobServiceClient|ServiceBusClient|TwilioRestClient|SmtpClient|Slack\S{0,20}|PgPool\w{0,10}|PgConnection|Client::(?:new|connect|builder|with_\w{3,20})|Redis\.new|PG\.connect|Mysql2::Client|Sequel\.connect|Aws::\S{2,30}|DBI->connect|IMAP\S{0,12}|login)\s?\(?/u;

/** What lets a client in, as it stands in a request. */
export const SHOWS_KEY =
  /\bauthori[sz]ation\b|\bbearer\b|\bx-[\w-]{0,20}(?:key|token|secret)\b|\bapi[-_]?key\b|\bset_?basic_?auth\b|\bbasic_?auth\b|\bprivate-token\b|\bauth\s?=|["'](?:password|passwd|secret|client_secret|(?:access_)?token|pin)["']\s?(?:=>|[:,])/iu;

/** What stands between a program and the services that it asks, and sees each of its requests. */
export const INTERCEPTS =
  /\bInterceptor\b|\bDelegatingHandler\b|\bFaraday::Middleware\b|\bRoundTrip(?:per)?\b|\bHttpRequestInterceptor\b|\bClientHttpRequestInterceptor\b|\bExchangeFilterFunction\b|\breqwest_middleware\b|\bimpl Middleware\b|\bURLProtocol\b|\bHttpMessageHandler\b|\bRequestInterceptor\b|\bClientMiddleware\b|\bHandlerStack\b|\badd_handler\(|\bcreatePlugin\b|\bHttpSend\b/u;
/** How it hands a request on to where it belongs. */
export const HANDS_ON =
  /\bchain\.proceed\(|\bbase\.SendAsync\(|@app\.call\(|\.RoundTrip\(|\bexecution\.execute\(|\bnext\.(?:exchange|run|call)\(|\bnext\(|\$handler\(|\$next\(|\bexecute\(request/u;

const ADDRESS = new RegExp(String.raw`["'\x60](?:https?|wss?):\/\/(${HOST})`, 'giu');

/** Whether code writes an address out that is not of that host. */
export function namesOtherHost(code: string, host: string): boolean {
  for (const match of code.matchAll(ADDRESS)) if (match[1]?.toLowerCase() !== host.toLowerCase()) return true;
  return false;
}
