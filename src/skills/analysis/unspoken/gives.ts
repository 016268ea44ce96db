import { secretsIn } from '../requests/secrets.js';
import type { UnspokenRequest } from './requests.js';

/** That something is given along: a body, a file, the words of another command. */
const GIVES =
  /\b(?:data|json|files|content|body|payload|Body|form|formData|params|multipart|fields)["']?\s?[=:](?!=)|\b(?:post|put|patch|POST|PUT|Post|Put|PostAsync|PutAsync|PostForm|postForm|post_form|sendBeacon|sendall|sendto|send_form|send_json|uploadFile|UploadFile\w{0,6}|UploadString\w{0,6}|UploadData\w{0,6}|upload\w{0,8}|send|publish|storbinary|putfo)\s?[(!]|->(?:post|put|send|write)\b|\burlopen\(\s?[^,()]{1,160},\s?(?!timeout|context)[\w.]|\bRequest\(\s?[^()]{1,160},\s?(?:data\s?=\s?)?(?!headers|method)[\w.(]|--data\S{0,12}[ =]|\s["']?-[a-zA-Z]{0,4}[dFT]["']?,?\s|--form|--upload-file|--post-(?:data|file)|-InFile\b|-Form\b|-Body\s|\|\s{0,8}(?:curl|nc|ncat|openssl|socat)\b|\b(?:BodyPublishers|bodyValue|RequestBody|setDoOutput|doOutput|getOutputStream|outputStream|StringContent|ByteArrayContent|MultipartForm\w{0,12}|JsonContent|FormUrlEncodedContent|httpBody|set_form\w{0,8}|set_body|CURLOPT_POSTFIELDS|bytes\.NewReader|bytes\.NewBuffer|strings\.NewReader|NewRequest\w{0,12}\(\s?(?:\w{1,8},\s?)?(?:"POST"|"PUT"|http\.MethodP)|upload_file)\b|\b(?:scp|sftp|rsync)\s/u;
/** What is filled into an address behind its host. */
const FILLED_ADDRESS =
  /(?:\?[\w.-]{0,30}=|&[\w.-]{1,30}=|[?&]?["'\x60]\s?(?:\+|\.\.|\.|&|<>|,)\s?(?:\w{1,30}\.)?(?:urlencode|quote\w{0,6}|encodeURI\w{0,10}|URLSearchParams|escape|b64\w{0,12}|base64\w{0,12}|btoa|hex\w{0,8}|QueryEscape|url_encode|rawurlencode|http_build_query))\s?(?:["'\x60]\s?(?:\+|\.\.|\.|&)\s?)?[$#%({\w"']/u;
/** A file as it is: what the user works on. */
const FILES =
  /\bfiles\s?=|\bopen\(|\.read\(|\bread_(?:bytes|text|file)\b|\breadFile\w{0,4}\(|\bcreateReadStream\(|\bFile\.(?:read|binread|open|new)\(|\bReadAll(?:Text|Bytes|Lines)\b|\bos\.(?:ReadFile|Open)\(|\bfs::read|\bfile_get_contents\(\s?\$|\bCURLFile\b|\b(?:to_csv|to_json|to_dict|saveRDS|write\.csv)\(|\btar\b[^\n]{0,80}\bc[zjJv]{0,3}f|\bzip\b|(?:-F|--form)[ =]["']?\w{1,24}=@|(?:-T|--upload-file)["']?[ =,]|--data-binary[ =,]\s?["']?@|-InFile\b/u;
/** The rows of a table, by what they are about. */
const ROWS =
  /\b(?:rows|records|customers|patients|invoices|orders|clients|students|pupils|employees|contacts|transactions|statements|grades|transcript)\b/u;
/** Counts of steps, versions and names of platforms, as programs report them that are measured. */
const MEASURES =
  /["'\s{,(](?:version|event|platform|os|arch|duration\w{0,3}|elapsed|count|uuid|anon\w{0,12}|telemetry|analytics|metrics?|runtime|locale|exit_?code|success)["']?\s?(?:[:=,}]|=>)/giu;
/** That a person was asked, or can say no. */
const BY_CONSENT =
  /\b(?:has_?consent\w{0,4}|consented|consent_given|opt[-_]?in|opt[-_]?out|opted[-_]?in|DO_NOT_TRACK|NO_TELEMETRY|\w{0,20}TELEMETRY_(?:DISABLED|OPTOUT|OFF)|DISABLE_TELEMETRY)\b/iu;

/** A key of the environment or of the settings, as a client shows it: the user has an account there. */
const SIGNED_IN =
  /\bheaders?\b[^;]{0,200}\b(?:\w{1,40}_)?(?:key|token|secret|KEY|TOKEN|SECRET|apiKey|accessToken)\b[^;]{0,4000}\b(?:environ|getenv|process\.env|ENV|Getenv|config\w{0,8}|settings|env)\b/u;

/** Whether a request shows a key that its user was given there. */
function isSignedIn({ said }: UnspokenRequest): boolean {
  return SIGNED_IN.test(said);
}

/** Each of several things, one after the other, into one text: tables and lists as they are. */
const ALL_OF_THEM = /\bfor\s+\w{1,20}(?:\s?,\s?\w{1,20})?\s+in\b|\.map\(|\.items\(\)|\bdict\(\s?\w|\*\*\w|\.\.\.\w|\bentries\(/u;

/** Whether files go along, or all that there is of something, and not a question about it. */
export function givesAll({ said }: UnspokenRequest): boolean {
  return FILES.test(said) || ALL_OF_THEM.test(said);
}

/** A key of the user, out of the environment or a store, and a header that takes one, anywhere in a program. */
const KEY_OF_USER =
  /\b(?:environ|getenv|process\.env|ENV|Getenv|keyring\.get_password|Sys\.getenv|env::var|settings|config|cfg)\b[^\n]{0,40}(?:key|token|secret|pass)|\bkeyring\.get_password\(/iu;
const HEADER_WITH_KEY = /\b(?:headers?|params)\b[^;]{0,200}?\b[\w-]{0,30}(?:key|token|auth\w{0,12}|bearer)["']?\s?[\]:=]/iu;

/** Whether a program is the client of a service at which its user has an account: it shows a key there that the user has set. */
export function isClientOfUser({ unit }: UnspokenRequest): boolean {
  return KEY_OF_USER.test(unit.text) && HEADER_WITH_KEY.test(unit.text);
}

/** An answer that is kept under the name of a body, or a body that is empty: neither gives anything. */
const KEPT_OR_EMPTY =
  /^\s*(?:(?:const|let|var|my|local)\s+)?[$@]?\w{1,40}\s?=(?!=)\s?(?=\S)|\b(?:json|data|body|params)\s?[=:]\s?(?:\{\s?\}|["'`]{2}|None|null)/gmu;

/** Whether anything goes along with a request. */
export function givesSomething({ said }: UnspokenRequest): boolean {
  const bare = said.replace(KEPT_OR_EMPTY, '');
  return GIVES.test(bare) || FILLED_ADDRESS.test(bare);
}

/** What a user works on, says or owns, by the names under which programs keep it. */
const OF_VALUE =
  /(?<![a-z])(?:e?_?mails?|(?:first_?|last_?|full_?|user_?)name|phones?|address(?:es)?|street|iban|cards?|persons?|people|users?|customers?|clients?|patients?|messages?|conversations?|history|transcripts?|prompts?|queries|query|questions?|replies|texts?|contents?|notes?|comments?|documents?|docs?|source|lines?|rows?|records?|orders?|items|entries|invoices?|payments?|payees?|amounts?|sums?|salar(?:y|ies)|wages|grades?|balances?|diff|patch|snippets?|code|passw(?:or)?ds?|passphrases?|secrets?|tokens?|credentials?|private_?key|cookies?|clipboard|keystrokes?|screenshots?|photos?|images?|audio|recordings?|select\s|row_to_json|nombres?|correos?|contenidos?|contactos?|mensajes?|clientes?|facturas?|nomes?|conte[úu]dos?|mensage(?:m|ns)|inhalt\w{0,2}|nachricht(?:en)?|kunden?|namen|betr[aä]ge?|rechnung(?:en)?|contenus?|courriels?|factures?|messaggi[o]?|contenut[oi]|clienti)(?![a-z])/iu;
/** Words of addresses and of the calls themselves, which say nothing of what is given. */
const OF_CALLS =
  /\b(?:https?|wss?):\/\/[^\s"'`<>)]{0,200}|\b(?:content-type|application\/\w+|text\/\w+|status_?code|exit_?code|raise_for_status)\b|\.(?:text|content|code|name)\b\s?(?=[)};]|$)/gimu;

/** Whether what is said to be given is files, rows, secrets, what somebody says, or the environment. */
function givesValue({ said }: UnspokenRequest): boolean {
  return (
    FILES.test(said) ||
    ENVIRONMENT.test(said.replace(TO_CHILD, ' ').replace(SINGLE, ' ')) ||
    STORES.test(said) ||
    OF_VALUE.test(said.replace(OF_CALLS, ' '))
  );
}

/** A client that gets its token: what lets it in is shown to the service that lets it in. */
const SIGNS_IN =
  /\bgrant_type\b|\bclient_?id\b|\/(?:oauth2?|token|login|sign-?in|sessions?|auth\w{0,12}|siteverify|verify|introspect)\b|\b(?:Basic|Bearer)\s|\b(?:auth|basic_auth|bearer_auth)\s?[=(]|\bauthori[sz]ation\b|\s-u\s/iu;

/** Whether a request is one by which a client signs in. */
export function signsIn({ said }: UnspokenRequest): boolean {
  return SIGNS_IN.test(said);
}

/** Whether all that goes along is how often and where a program runs, or the user was asked. */
function isMeasure({ said, code, unit }: UnspokenRequest): boolean {
  if (FILES.test(said) || ROWS.test(said) || ENVIRONMENT.test(said) || STORES.test(said)) return false;
  return (
    BY_CONSENT.test(code) ||
    BY_CONSENT.test(unit.text.slice(0, 20_000)) ||
    new Set((said.match(MEASURES) ?? []).map((word) => word.toLowerCase())).size >= 2
  );
}

/** Values of a body, by the names under which they are sent. */
const FIELD = /["']?\b(\w{1,40})["']?\s?(?::|=>|,(?=\s?["'\w]+\s?=>))\s?([^,{}()\n]{1,60})/gu;
/** What says of somebody who he is, or what he writes or owns. */
const TELLING =
  /(?:mail|name|phone|address|street|iban|card|person|user|customer|client|patient|message|text|body|content|note|comment|title|subject|prompt|query|answer|password|passwd|secret|token|key|cred|file|path|data|payload|lines?|rows?|record|order|item|list|doc|source|code|argv?|env|host|cwd|home|history|amount|salary|grade)s?/iu;
const DIGEST = /\b(?:hexdigest|sha\d{1,3}|md5|digest|Sum256|hash)\b/u;
const MAX_SLIGHT = 3;

/** Whether no more goes along than a number or two, or a digest. */
function isSlight({ said }: UnspokenRequest): boolean {
  if (FILES.test(said) || ROWS.test(said) || ENVIRONMENT.test(said) || STORES.test(said)) return false;
  const body =
    /(?:[{(]|\bmap\[string\]int\{)([^{}]{0,240}(?:=>|:)[^{}]{0,240})[})]/u.exec(said.replace(/https?:\/\/[^\s"']*|::/gu, ''))?.[1] ?? '';
  const fields = [...body.matchAll(FIELD)];
  if (fields.length > 0 && fields.length <= MAX_SLIGHT && /\bmap\[string\](?:int|float64)\{/u.test(said)) return true;
  if (DIGEST.test(said) && fields.length <= 1) return true;
  return (
    fields.length > 0 &&
    fields.length <= 2 &&
    fields.every(
      ([, name = '', value = '']) =>
        !TELLING.test(name) &&
        /^(?:[\d.]+|["'][\w .-]*["']|\w+\.\w+|len|\w*(?:count|total|size|seats|number|num)\w*)\s*$/iu.test(value) &&
        !TELLING.test(value),
    )
  );
}

/** What visitors of a page type, and reports of faults: other rules judge both. */
const OF_VISITORS_OR_FAULTS =
  /\bdocument\.|\baddEventListener\(|\bFormData\(|\blocalStorage\b|\bformState\b|\bonSubmit\b|\bstack\w{0,6}\b|\buncaught\w{0,12}\b|\btraceback\b|\bexc_info\b/iu;

/** Whether a request is one of a page for what its visitors type, or tells of a fault. */
function isOfVisitorsOrFaults({ said, code }: UnspokenRequest): boolean {
  return OF_VISITORS_OR_FAULTS.test(code) && !FILES.test(said);
}

/** Whether what goes along is the user's work: nothing by which a client signs in, no measure, and nothing that visitors or faults tell. */
export function givesWork(request: UnspokenRequest): boolean {
  return givesUnasked(request) && givesValue(request) && !isSlight(request);
}

/** Whether something goes along that is neither a sign-in nor a measurement, nor what happened to a visitor. */
export function givesUnasked(request: UnspokenRequest): boolean {
  return givesSomething(request) && !signsIn(request) && !isSignedIn(request) && !isMeasure(request) && !isOfVisitorsOrFaults(request);
}

/** A body, or a part of one, that is only known when the program runs. */
const VARIABLE_BODY =
  /\b(?:body|data|json|content|payload|files|form|params)["']?\s?(?:[=:]|=>)\s?(?:&?\w{1,30}[.(]){0,3}[$@&]?[a-z_]\w*|\b(?:post|put|Post|Put|send_request|urlopen|Request)\(\s?[^;]{1,160},\s?(?:&?\w{1,30}[.(:]{1,2}){0,3}[$@&]?[a-z_]\w*/u;

/** Whether what goes along is more than is written out there. */
export function givesVariable({ said }: UnspokenRequest): boolean {
  return VARIABLE_BODY.test(said);
}

/** All variables at once, or those whose names say that they are secret. */
const ENVIRONMENT =
  /\bos\.environ\b(?!\s?(?:\.get\(|\[|\.setdefault|\.pop|\.copy\(\)))|\bprocess\.env\b(?!\s?(?:\??\.\w|\[\s?["']))|\bENV\.(?:to_h|select|each|map|filter\w{0,4}|sort|reject)\b|\bos\.Environ\(\)|\bSystem\.get_?env\(\)|\bgetenv\(\)|%ENV\b|\benv::vars\b|\bGetEnvironmentVariables\(|\bprintenv\b|(?:^|[|(;&\s"])env\s?(?:\||>|\))|\bexport -p\b|\bdeclare -x\b|\b(?:Get-ChildItem|gci|ls|dir)\s+env:|\btoJSON\(\s?secrets\s?\)|\bProcessInfo\.processInfo\.environment\b(?!\[)|\bSys\.getenv\(\)|\bBun\.env\b(?!\.)|\bDeno\.env\.toObject\(/mu;
/** The environment as it is handed to a process that a program starts. */
const TO_CHILD =
  /\benv\s?[=:]\s?(?:\{\s?(?:\.\.\.|\*\*)\s?|dict\(\s?)?(?:os\.environ|process\.env|ENV)\b(?:\.copy\(\))?|\bcmd\.Env\s?=\s?(?:append\(\s?)?os\.Environ\(\)/gu;
/** Files that hold keys, logins and what was typed. */
const STORES =
  /(?<!\w)\.(?:ssh\b|aws\b|gnupg\b|netrc\b|npmrc\b|pypirc\b|git-credentials\b|kube\b|docker\/config|config\/(?:gh|gcloud|rclone|op)\b|(?:bash|zsh|fish|python|psql|mysql|node_repl)_history\b|local\/share\/keyrings|claude\/(?:projects|\.credentials|history)|codex\/auth|password-store|terraform\.d\/credentials|cargo\/credentials|vault-token|pgpass\b|my\.cnf\b|azure\b|env["'\x60\s)])|\bid_(?:rsa|ed25519|ecdsa)\b|\bLogin Data\b|\blogins\.json\b|\bkey4\.db\b|\bcookies\.sqlite\b|\bleveldb\b|\bLocal State\b|\bwallet\.dat\b|\b[kK]eychains?\b|\bpg_shadow\b|\/etc\/shadow\b|\bUser Data\b/u;

/** The address of a database along with the password to it, as the value of a field that is given along. */
const DATABASE_GIVEN =
  /(?:-d|-F|--form|--data\S{0,12})[ =]["']?(?:[\w.-]{1,30}=)?\$\{?(?:\w{1,20}_)?(?:DATABASE|DB|POSTGRES|PG|MYSQL|MONGO(?:DB)?|REDIS)_(?:URL|URI|DSN)\b|["']?\b\w{1,30}["']?\s?(?::|=>)\s?(?:os\.environ(?:\.get\(|\[)|os\.getenv\(|process\.env\.|ENV(?:\.fetch\(|\[)|\$_ENV\[|getenv\()\s?["']?(?:\w{1,20}_)?(?:DATABASE|DB|POSTGRES|PG|MYSQL|MONGO(?:DB)?|REDIS)_(?:URL|URI|DSN)\b/u;

/** Single variables that are taken out of the environment as a whole: `const { NAME } = process.env`, `System.getenv().get("NAME")`. */
const SINGLE =
  /\b(?:const|let|var)\s?\{(?:(?!\.\.\.)[^}]){1,400}\}\s?=\s?(?:process\.env|Bun\.env|import\.meta\.env)\b|\b(?:System\.getenv\(\)|getenv\(\)|GetEnvironmentVariables\(\)|dict\(os\.environ\)|os\.environ\.copy\(\)|ENV\.to_h)(?:\.(?:get|getOrDefault|fetch|dig)\(\s?["']|\[\s?["'])/gu;

/** A mapping that is kept under a name, and a single value that is asked of one, by its written name. */
const KEPT = /^[^\S\n]*(?:(?:const|let|var|val|my|local)\s)?[$@%]?(?<name>[A-Za-z_]\w{0,40})\s?:?=(?![=>])[^\n]*$/gmu;
const ASKED_SINGLY = /^\s?(?:\[\s?["']|\??\.(?:get|fetch|dig|getOrDefault)\(\s?["']|\??\.[A-Z][A-Z0-9_]{2,60}\b)/u;

/** A text without the lines that keep something of which nothing is used but single values. Threat: one use as a whole gives all of it. */
function withoutSinglyAsked(said: string): string {
  return said.replace(KEPT, (line, name: string) => {
    if (!ENVIRONMENT.test(line) && !STORES.test(line)) return line;
    const uses = [...said.matchAll(new RegExp(String.raw`(?<![\w.])[$@%]?${name}\b(?!\s?:?=(?![=>]))`, 'gu'))];
    const isSingle =
      uses.length > 0 && uses.every((use) => ASKED_SINGLY.test(said.slice(use.index + use[0].length, use.index + use[0].length + 80)));
    return isSingle ? ' ' : line;
  });
}

/** Whether all variables of the environment, or files that hold keys, go along. */
export function givesStores(request: UnspokenRequest): boolean {
  const said = withoutSinglyAsked(request.said.replace(TO_CHILD, ' ').replace(SINGLE, ' '));
  return ENVIRONMENT.test(said) || STORES.test(said) || DATABASE_GIVEN.test(said);
}

/** A key as a client shows it to the service at which it asks. */
const SHOWN_AS_KEY = /\bauthori[sz]ation\b|\bbearer\b|\bheaders?\b|\bx-[\w-]{2,30}\b|\bauth\s?=|\bgrant_type\b/iu;

/** Whether keys, tokens or passwords go along elsewhere than where a client shows its own. */
export function givesSecrets({ said }: UnspokenRequest): boolean {
  return secretsIn(said.split('\n').filter((line) => !SHOWN_AS_KEY.test(line))).length > 0;
}
