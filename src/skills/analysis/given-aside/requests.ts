/** Something asked of, or given to, another machine, by the libraries of many languages and the commands that they start. */
export const REQUEST =
  /\bhttp\.(?:Post|PostForm|NewRequest|Get|Head)\w{0,16}\(|\bnet\.Dial\w{0,8}\(|\.(?:Do|post|put|patch|Post\w{0,16}|Put\w{0,10}|Send\w{0,10}|GetAsync|GetStringAsync|UploadString\w{0,6}|UploadData\w{0,6}|UploadFile\w{0,6}|request|send\w{0,12}|execute|newCall|dataTask|uploadTask|openConnection|openStream|submitForm|post_form|emit|publish|notify_all)\b|->(?:get|post|put|request|send\w{0,10}|post_form|withHeaders|asJson)\s?\(|\b(?:fetch|curl\w{0,20}|wget|urlopen|file_get_contents|stream_context_create|wp_remote_\w{3,8}|fsockopen|HttpRequest|HttpPost|HttpClient|HttpRequestMessage|URLRequest|URLSession|Invoke-(?:RestMethod|WebRequest)|request_uri|jobstart|WebSocket|TcpStream|UdpSocket|RestTemplate|WebClient)\b|\b(?:Net::HTTP|HTTParty|Faraday|RestClient|Typhoeus|HTTP(?=[.:])|LWP::UserAgent|HTTP::Tiny|Mojo::UserAgent|IO::Socket|TCPSocket|UDPSocket|Http::\w|Guzzle\w{0,10}|reqwest|ureq|hyper|surf|isahc|minreq|attohttpc|socket\.http|ssl\.https|http\.request|https\.request|resty|axios|got)\b/u;

/** Where a request goes that is not written out beside it: a name for an address, or a part of the settings. */
export const OTHER_ADDRESS =
  /\b\w{0,30}(?:server|base_?ur[il]|endpoint|upstream|webhook_?\w{0,8}|api_?(?:url|base|host|root)|host|url|uri|target|backend|origin|dsn|issuer)\b|\bbase\b/iu;

/** Clients of a service that are given what lets them in, and know the address themselves. */
export const CLIENT_OF_SERVICE =
  /\b(?:NewClient\w{0,20}|NewForConfig|NewTokenClient|StaticTokenSource|NewStaticCredentials\w{0,10}|sql\.Open|pgx\.Connect|pgxpool\.New|mongo\.Connect|redis\.NewClient|SqlConnection|NpgsqlConnection|MySqlConnection|MongoClient|DriverManager\.getConnection|HikariConfig|mysqli(?:_connect)?|new PDO|Octokit\S{0,20}|Stripe\S{0,12}|stripe\S{0,12}|BlobServiceClient|ServiceBusClient|TwilioRestClient|SmtpClient|Slack\S{0,20}|PgPool\w{0,10}|PgConnection|Client::(?:new|connect|builder|with_\w{3,20})|Redis\.new|PG\.connect|Mysql2::Client|Sequel\.connect|Aws::\S{2,30}|DBI->connect|IMAP\S{0,12}|login)\s?\(?/u;

/** What lets a client in, as it stands in a request. */
export const SHOWS_KEY =
  /\bauthori[sz]ation\b|\bbearer\b|\bx-[\w-]{0,20}(?:key|token|secret)\b|\bapi[-_]?key\b|\bset_?basic_?auth\b|\bbasic_?auth\b|\bprivate-token\b|\bauth\s?=|["'](?:password|passwd|secret|client_secret|(?:access_)?token|pin)["']\s?(?:=>|[:,])/iu;

/** A request whose answer nobody waits for or looks at, or whose failure nobody hears. */
export const UNHEARD =
  /^\s*_\s?(?:,\s?_\s?)?:?=|\blet _\s?=|\bgo (?:func\b|[\w.]{1,40}\()|\btokio::spawn\b|\bthread::spawn\b|\bThread\.(?:new|start)\b|\bThread\s?[({]|\bthread\s?(?:\([^)\n]{0,30}\)\s?)?\{|\blaunch\s?(?:\([^)\n]{0,30}\)\s?)?\{|\bTask\.Run\(|^\s*_ = |\bfire_?and_?forget\b|\.catch\(\s?\(\s?\w{0,10}\s?\)\s?=>\s?(?:\{\s?\}|null|undefined)|@(?:file_get_contents|curl_exec|mail)\b|\bpcall\(|\brescue\b[^\n]{0,60}(?:\n\s*)?(?:nil|end|#|false)\b|\bcatch\b[^\n{]{0,60}\{\s*(?:\/\/[^\n]{0,80}\s*)?\}|\bcatch\s?\((?:_|ignored|\w{1,30} ignored|_: \w{1,30})\)|\bexcept\b[^\n]{0,40}:\s*pass\b|\bdetach\b|\bsendAsync\(|\.enqueue\(|\.resume\(\)|\brunCatching\b|\btry\?|\.ok\(\);|\bngx\.timer\b|["']blocking["']\s?=>\s?false|\bif\s[^\n]{0,80}err == nil \{\s*(?:defer )?\w{1,20}\.Body\.Close\(\)\s*\}|\beval \{|2>\s?\/dev\/null|\bdispatch\w{0,6}\(|\bDispatchQueue\b|(?:DoAsync|SendAsync|PostAsync)\([^\n]{0,160}\);\s*\}/mu;

/** What stands between a program and the services that it asks, and sees each of its requests. */
export const INTERCEPTS =
  /\bInterceptor\b|\bDelegatingHandler\b|\bFaraday::Middleware\b|\bRoundTrip(?:per)?\b|\bHttpRequestInterceptor\b|\bClientHttpRequestInterceptor\b|\bExchangeFilterFunction\b|\breqwest_middleware\b|\bimpl Middleware\b|\bURLProtocol\b|\bHttpMessageHandler\b|\bRequestInterceptor\b|\bClientMiddleware\b|\bHandlerStack\b|\badd_handler\(|\bcreatePlugin\b|\bHttpSend\b/u;
/** How it hands a request on to where it belongs. */
export const HANDS_ON =
  /\bchain\.proceed\(|\bbase\.SendAsync\(|@app\.call\(|\.RoundTrip\(|\bexecution\.execute\(|\bnext\.(?:exchange|run|call)\(|\bnext\(|\$handler\(|\$next\(|\bexecute\(request/u;
