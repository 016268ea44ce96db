import type { Confidence, Severity } from '../../../core/finding.js';
import type { BundleView } from '../bundle-view.js';
import { secretsIn, secretsOfWholes } from '../requests/secrets.js';
import { asideRequests, type AsideRequest } from './aside.js';
import { INTERCEPTS } from './other-services.js';
import { isUsedElsewhere, sendsElsewhere } from './second-use.js';
import { isAddedTarget, isGivenTwice } from './twice.js';

/** What is given to a stranger beside the service that it is meant for. */
export interface GivenAside {
  readonly request: AsideRequest;
  readonly what: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
}

const MOST_SECRETS = 6;

/** Keys, tokens and passwords of a program that it gives to its own service and to a stranger as well. */
export function* secretsGivenAside(view: BundleView): Iterable<GivenAside> {
  for (const request of asideRequests(view)) {
    const secret = [...new Set([...secretsIn(request.carried), ...secretsOfWholes(request.carried, request.unit.text)])]
      .slice(0, MOST_SECRETS)
      .find((name) => isUsedElsewhere(view, request, name));
    if (secret !== undefined) yield { request, what: 'what lets it in at another service', severity: 'critical', confidence: 'high' };
  }
}

/** A program that answers requests of others. */
const SERVES =
  /\bServeHTTP\b|\bhttp\.(?:HandleFunc|ListenAndServe|ResponseWriter|HandlerFunc)\b|\bgin\.|\becho\.|\bfiber\.|\baxum\b|\bactix\w{0,4}\b|\brocket\b|\bwarp\b|\bhyper\b|\bHttpServletRequest\b|@RestController\b|\bServerWebExchange\b|\bHttpExchange\b|\bWebFilter\b|\bOncePerRequestFilter\b|\bembeddedServer\(|\brouting\s?\{|\bHttpContext\b|\bWebApplication\b|\bControllerBase\b|\bActionController\b|\bSinatra\b|\bRack::|\bdef call\(env\)|\bRailtie\b|\$_(?:SERVER|POST|REQUEST)\b|\bServerRequestInterface\b|\bIlluminate\\Http\b|\bgetallheaders\(|\bngx\.|\bMojolicious\b|\bDancer2?\b|\bPlack::|\bPlug\.|\bVapor\b/u;
const ALL_HEADERS =
  /\b[Hh]eaders?(?:\(\))?\.(?:Clone|clone|copy|to_h|toMap|to_hash|ToDictionary|toSingleValueMap|all)\(|\bheaders->all\(|\bgetHeaders\(\)|\bgetHeaderNames\(\)|\bgetallheaders\(|\bapache_request_headers\(|\bget_headers\(|\brequest\.headers\.(?:to_h|each|entries|forEach|map)\b|\brange \w{1,12}\.Header\b|\bin \w{1,20}(?:\.\w{1,20})?\.Headers\b|\bcall\.request\.headers\b|\.Header\s?=\s?\w{1,12}\.Header\b|\bmaps\.Copy\([^\n,]{0,40}Header|\bstart_with\?\(["']HTTP_|\bheaders_in\b|\b\.headers\(\s?(?:req|request|parts)\.headers|\bheaders->to_hash\b|\baddAll\([^\n)]{0,60}getHeaders/u;
/** A request of the program itself, copied with all that it holds, or its key alone. */
const COPIES_REQUEST =
  /\brequest\(?\)?\.newBuilder\(\)|\bHeaders\.Authorization\s?=\s?\w{1,20}\.Headers\.Authorization|\brequest_headers\b|\b(?:req|request)\.Clone\(|\brequest\.clone\(|\btry_clone\(\)|\b(?:req|request)\.(?:allHTTPHeaderFields|headers(?:\(\))?|Headers)\b|\bgetHeaders\(\)|\bHeader\.Get\(["']Authorization/u;
const KEY_OF_CLIENT =
  /\b(?:Header\.Get|GetHeader|getHeader|header|headers(?:\(\))?\.get|Headers\[|headers\[|get_headers\(\)\[|header_line|getHeaderLine|Headers\.TryGetValue|cookie|Cookie)\s?\(?\s?["'](?:Authorization|X-Api-Key|Cookie|Proxy-Authorization|X-Auth-Token|api-key)["']|\bHTTP_(?:AUTHORIZATION|COOKIE|X_API_KEY)\b|\bngx\.var\.http_(?:authorization|cookie|x_api_key)\b/iu;
const BODY_OF_CLIENT =
  /\bReadAll\([^\n]{0,40}\b(?:r|req|request|c\.Request)\.Body\b|\bphp:\/\/input\b|\$_(?:POST|REQUEST)\b(?!\[)|\brequest\.(?:body\.read|raw_post|getReader\(\)|getInputStream\(\))|\bcall\.receive\w{0,10}[(<]|\bget_body_data\(|\bget_post_args\(|\bRequest\.(?:Body|Form)\b(?!\[)|\bgetParsedBody\(\)|\brequest->(?:all|getContent|input)\(\)|\bgetRequestBody\(\)|\bparams\.to_(?:unsafe_)?h\b|\breq->(?:body|params->to_hash)\b/u;

/** What clients send to a server, its keys or its bodies, that goes to a stranger beside the place that it is meant for. */
export function* clientsGivenAside(view: BundleView): Iterable<GivenAside> {
  for (const request of asideRequests(view)) {
    const intercepts = INTERCEPTS.test(request.unit.text);
    if (!intercepts && !SERVES.test(request.unit.text)) continue;
    const said = request.carried.join('\n');
    const loops = /\b(?:for|foreach|each)\b/u.test(request.code) ? request.code : '';
    const keys =
      ALL_HEADERS.test(said) ||
      (intercepts && COPIES_REQUEST.test(said)) ||
      ALL_HEADERS.test(loops) ||
      (request.unheard && KEY_OF_CLIENT.test(said));
    if (!keys && !(request.unheard && BODY_OF_CLIENT.test(said))) continue;
    if (!sendsElsewhere(view, request)) continue;
    yield {
      request,
      what: keys ? 'copies the headers of requests, keys included, to another host' : 'copies what its clients send to another host',
      severity: 'critical',
      confidence: 'high',
    };
  }
}

/** What a program sends where its owner has it sent, and to a stranger besides. */
export function* recordsGivenAside(view: BundleView): Iterable<GivenAside> {
  for (const request of asideRequests(view)) {
    const added = isAddedTarget(request);
    if (!added && !(request.unheard && isGivenTwice(request))) continue;
    yield { request, what: 'what it sends for its owner once more', severity: 'high', confidence: 'high' };
  }
}

/** Events at which an editor, a desktop or the system says that a file was opened, saved or copied. */
const FILE_EVENT =
  /\bBuf(?:Write(?:Post|Pre)?|ReadPost|Enter|Leave)\b|\bTextYankPost\b|\bInsertLeave\b|\bFileSystemWatcher\b|\bfsnotify\b|\bnotify::(?:Watcher|recommended_watcher|RecommendedWatcher)\b|\brecommended_watcher\b|\bWatchService\b|\bENTRY_MODIFY\b|\binotify\w{0,8}\b|\bListen\.to\b|\bFSEvent\w{0,20}\b|\bDispatchSource\.makeFileSystemObject\w{0,8}|\bonDidSave\w{0,14}|\bwatchPath\b|\bFileObserver\b|\bClipboardManager\b|\bOnPrimaryClipChanged\w{0,8}|\bNSPasteboard\b|\bClipboard\.GetText\b|\bDocumentSaved\b|\bVirtualFileListener\b|\bFileDocumentManagerListener\b|\bbeforeDocumentSaving\b|\bafter[-_]save\w{0,6}\b|\bon_(?:post_)?save\w{0,6}\b/u;
/** The content of a file, a buffer or the clipboard. */
const CONTENT =
  /\bnvim_buf_get_lines\(|\bgetreg\(|\bgetline\(1\b|\breadfile\(|\bReadAllText\w{0,6}\(|\bReadAllBytes\w{0,6}\(|\bos\.ReadFile\(|\bio(?:util)?\.ReadAll\(|\bos\.Open\(|\bfs::read\w{0,10}\(|\bFile\.(?:read|binread|open)\(|\bIO\.read\(|\bFiles\.read\w{3,12}\(|\breadText\(|\breadBytes\(|\bfile_get_contents\(|\bio\.open\(|:read\(\s?["']\*?a|\bString\(contentsOf|\bData\(contentsOf|\bcontents\(atPath|\bgetDocument\(\)|\bdocument\.(?:text|getText\(\))|\bslurp\b|\bread_file\(|\b(?:get_)?primaryClip\b|\bGetText\(\)|\bpasteboard\b|\.upload_?file\w{0,4}\b|\bUploadFile\w{0,10}\(|\s-F\s|--data-binary/iu;

/** What is saved, opened or copied on the machine, given to a stranger at each of these events. */
export function* savedFilesGivenAside(view: BundleView): Iterable<GivenAside> {
  for (const request of asideRequests(view)) {
    if (!FILE_EVENT.test(request.unit.text)) continue;
    const said = request.carried.join('\n');
    if (!CONTENT.test(said)) continue;
    yield { request, what: 'each file that is opened or saved, or what is copied,', severity: 'critical', confidence: 'high' };
  }
}
