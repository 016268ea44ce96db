/** Names of what lets a program in: keys, tokens, passwords, addresses of databases with both in them. */
const SECRET =
  /^(?!.*(?:csrf|xsrf|public|count|usage|limit|max|min|budget|price|cost|per_|total|num|length|size|expir|ttl|field|label|name$|header$|_?id$|url$|uri$|path$|file$|type$|kind$|izer|endpoint|error|missing|invalid|has_|is_|need|want|require|lifetime|prefix|regex|pattern|placeholder|schema|provider|service|manager|store$|hint))\w*(?:token|secret|passw(?:or)?d|passphrase|api_?key|private_?key|access_?key|auth_?key|signing_?key|license_?key|credential|authorization|bearer|session_?cookie|conn(?:ection)?_?str(?:ing)?|\bdsn\b|kubeconfig|jwt|mnemonic|\bpat\b|\bcreds?\b)s?\w*$/iu;
/** A plural of tokens is what models count, and `Token` a part of a text. */
const COUNTED =
  /^(?:\w*_)?tokens$|^\w*Tokens$|^(?:next|page|cancellation|continuation|sync|delta|cursor|cancel)_?token$|^(?:ct|stoppingToken|cancelToken)$|^Secrets?Manager\w*$|^CancellationToken\w*$/iu;
/** What tells a value from another without giving it away. */
const DIGESTS =
  /\b(?:hmac|sha\d\w{0,8}|md5|Sum\d{2,3}|Sha\d\w{0,8}|digest|hexdigest|HashData|ComputeHash|blake\w{0,4}|hash|HMAC\w{0,8}|Mac\.getInstance|mask\w{0,4}|redact\w{0,6}|last4|fingerprint)\b/u;

/** A text in quotes, and what stands right before it. */
const TEXT = /([\w:.]{0,30}[[({]{1,2}\s?)?(?:"(?:[^"\\\n]|\\.){0,600}"|'(?:[^'\\\n]|\\.){0,600}'|\x60[^\x60]{0,600}\x60)/gu;
const FILLED_IN = /(?:\$\{?|#\{|\{|\\\()\s?([A-Za-z_][\w.>[\]'-]{0,60})/gu;
/** A place of a map, or a variable of the environment. */
const LOOKS_UP =
  /(?:\w\[|(?:getenv|env|var|Getenv|LookupEnv|GetEnvironmentVariable|fetch|environment\.get|getProperty|GetSection|config|get_option|option|setting|settings|dig|Config::get|data_get|get_config|GetValue(?:<string>)?)\()\s?$/u;

/** The names of secrets among what a request carries, but for those of which it carries a digest or a signature alone. */
export function secretsIn(carried: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const said of carried) {
    if (DIGESTS.test(said)) continue;
    const bare = said.replace(TEXT, (quoted: string, before: string | undefined) => {
      const filled = [...quoted.matchAll(FILLED_IN)].map(([, name]) => ` ${name ?? ''} `).join(' ');
      return before !== undefined && LOOKS_UP.test(before)
        ? `${before} ${quoted.slice(before.length + 1, -1)} ${filled}`
        : `${before ?? ''} ${filled}`;
    });
    for (const [name] of bare.matchAll(/[A-Za-z_]\w{2,60}/gu)) if (isSecretName(name)) found.add(name);
  }
  return [...found];
}

/** What hands a value over as a whole. */
const WHOLE =
  /\b(?:encode_json|json_encode|wp_json_encode|to_json|toJson|Marshal|Serialize|SerializeToUtf8Bytes|to_string|to_vec|to_value|dump|stringify|writeValueAsString|encode|generate|encodeToString|json|Dumper)\b[!(]{0,2}\s?[&$@*]{0,2}([A-Za-z_][\w.]{0,60})\s?\)/gu;
/** The secrets of what is handed over as a whole, by the places of it that the program reads elsewhere. */
export function secretsOfWholes(carried: readonly string[], text: string): readonly string[] {
  const found = new Set<string>();
  for (const said of carried)
    for (const [, whole] of said.matchAll(WHOLE)) {
      const name = whole?.split('.').at(-1) ?? '';
      if (name.length < 2) continue;
      const member = new RegExp(String.raw`(?<![\w])${name}\b(?:\.|->\{?|\[|::)["':]{0,2}([A-Za-z_]\w{2,60})`, 'gu');
      for (const [, place] of text.matchAll(member)) if (place !== undefined && isSecretName(place)) found.add(place);
    }
  return [...found];
}

function isSecretName(name: string): boolean {
  return SECRET.test(name) && !COUNTED.test(name);
}
