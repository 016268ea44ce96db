import { credentialExfiltration } from '../../../rules/skill/credential-exfiltration.js';
import type { Detector } from '../detector.js';
import { commandHit } from '../judged.js';
import { programsWith } from '../programs-with.js';
import { signal } from '../signal.js';

/** Signing with a secret (HMAC), and the name of that. */
const SIGNS = signal(
  'signs-with-secret',
  ['hmac'],
  /(?:\bcreateHmac\(\s?["'\x60]\w{1,12}["'\x60]\s?,\s?|\bhmac\.(?:new|digest)\(\s?(?:key\s?=\s?)?|\bhmac\.New\(\s?[\w.]{1,20}\s?,\s?(?:\[\]byte\()?|\bhash_hmac\(\s?["']\w{1,12}["']\s?,\s?[^,\n]{1,80},\s?|\bHMAC\.(?:hex)?digest\(\s?[^,\n]{1,60},\s?|\bHmacSHA\d{3}\(\s?[^,\n]{0,60},?\s?)(?:bytes\(|str\(|Buffer\.from\()?(?<name>[$@]?[A-Za-z_][\w.>\[\]"'-]{2,50})/,
  260,
);
/** What is sent in a request. */
const BODY = String.raw`\b(?:JSON\.stringify\(|json\s?=|data\s?[=:]|body\s?[:=]|params\s?[=:]|json\.dumps\(|json_encode\(|\.post\(|\.send\(|\.emit\(|sendMessage\(|url\.Values\{|to_json|map\[string\])`;
/** Where orders are given and money is kept. Elsewhere a secret is told to whoever is to sign with it, as that of a webhook is. */
const TRADES = /\b\w{0,12}(?:balances?|withdraw\w{0,6}|tickers?|trad(?:e|es|ing)|futures|klines?|candles?|buy|sell)\b/iu;
const OF_WEBHOOK = /web_?hook/iu;
/** What makes a signature of it, or something that nobody can undo. */
const WORKED_ON = /hmac|sign|digest|sha\d|md5|encrypt|bcrypt|client_?secret|mask|redact/iu;

/** Longest program that is looked through, in UTF-16 units. */
const MAX_TEXT = 200_000;

/**
 * A secret with which a program signs its requests, in what it sends: whoever checks a signature has the secret already, so that
 * nobody else has need of it, and whoever gets it can sign in the name of the user.
 */
export const sentSigningSecretDetector: Detector = {
  rule: credentialExfiltration,
  signals: [SIGNS],
  *detect(view) {
    for (const unit of programsWith(view, SIGNS)) {
      const text = unit.text.slice(0, MAX_TEXT);
      if (!TRADES.test(text) || OF_WEBHOOK.test(text)) continue;
      const names = new Set(
        unit.find(SIGNS).map(({ groups }) => (groups['name'] ?? '').replace(/\.(?:encode|getBytes|to_s|as_bytes|bytes)$/u, '')),
      );
      for (const name of names) {
        if (!/secret|key|priv|token|pass/iu.test(name)) continue;
        const sent = sentIn(text, name);
        if (sent === undefined) continue;
        yield commandHit(view, unit, sent, 'critical', 'high', {
          what: 'the secret with which it signs its requests',
          source: name,
          target: '',
        });
      }
    }
  },
};

function sentIn(text: string, name: string): { readonly start: number; readonly end: number } | undefined {
  const escaped = name.replace(/[$.[\]]/gu, String.raw`\$&`);
  const pattern = new RegExp(String.raw`${BODY}(?<between>[^;]{0,200}?)(?<![\w.])${escaped}(?![\w.(\[])(?!\s?\)?\s?\.)`, 'gu');
  for (const match of text.matchAll(pattern)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    const between = match.groups?.['between'] ?? '';
    if (
      !isWithin(match[0].slice(0, match[0].length - name.length)) ||
      WORKED_ON.test(between) ||
      /^\s?\)?\s?\)?\s?\.(?:digest|hexdigest|update)/u.test(after)
    )
      continue;
    const start = match.index + match[0].length - name.length;
    return { start, end: start + name.length };
  }
  return undefined;
}

/** Whether what a text opens with stays open to its end. */
function isWithin(text: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if ('([{'.includes(letter)) depth += 1;
    else if (')]}'.includes(letter)) {
      depth -= 1;
      if (depth <= 0) return false;
    }
  }
  return depth > 0;
}
