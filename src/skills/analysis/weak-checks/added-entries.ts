import type { BundleView } from '../bundle-view.js';
import { isSeldomFollowed } from '../program-pieces/seldom-followed.js';
import { pieceAround } from '../program-pieces/pieces.js';
import { statementsOf } from '../program-pieces/statements.js';
import type { TextUnit } from '../text-unit.js';
import type { WeakPlace } from './short-keys.js';

/** The digest of a key or a password, as it is stored. */
const DIGEST =
  /["'\x60](?:[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128}|\$2[aby]\$\d{2}\$[./A-Za-z0-9]{50,56}|\$argon2(?:id|i|d)\$[^"'\x60\s]{30,200}|\$6\$[^"'\x60\s]{40,140}|\{SHA\w{0,4}\}[^"'\x60\s]{20,100}|pbkdf2[_:$][^"'\x60\s]{40,200})["'\x60]/gu;
/** One more entry in a list or a map. */
const ADDS =
  /\.(?:Add|add|push|Push|append|Append|insert|Insert|put|set|concat|TryAdd|store|merge|unshift)\b|\bappend\(|<<|\barray_push\(|\[\]\s?=|\+=|\btable\.insert\(|\[[^\]\n]{1,160}\]\s?=[^=]|\bpush\s?@/u;
/** Those who are known by other means: from settings, the environment, a file or a table. */
const LOADED =
  /\b(?:GetSection|IConfiguration|configuration|config\w{0,8}|settings|getenv|Getenv|env\(|environ|env::var|ENV|load\w{0,12}|Load\w{0,12}|read\w{0,12}|Read\w{0,12}|parse\w{0,12}|Parse\w{0,12}|Unmarshal|decode|query\w{0,6}|Query\w{0,6}|SELECT|from_str|from_reader|File|fetch\w{0,6}|repository|json)\b/u;
/** Whom the entry lets in, and as what. */
const OF_ACCESS =
  /\b\w{0,20}(?:users?|role|admin|manager|hash|password|passwd|api_?keys?|keys?|account|login|scope|permission|principal|caller|client|credential)s?\w{0,12}\b/iu;
const NO_ACCESS =
  /\b\w{0,12}(?:checksum|sha256sum|integrity|commit|artifact|download|release|image|layer|block|txid|file|asset|package|version|known_?hash|test\w{0,8}|fixture|mock\w{0,4}|example|seed\w{0,4}|genesis|pin\w{0,4}|trusted_?root|certificate|fingerprint)\w{0,8}\b/iu;

/** A list of keys by which tokens are believed: one of the settings, and one that is written out. */
const SECOND_KEY =
  /\b\w{0,20}(?:[kK]eys|[sS]ecrets|KEYS|SECRETS)\b[^]{0,200}?\b(?:config\w{0,8}|configuration|env\w{0,8}|getenv|Getenv|settings|ENV)\b[^]{0,160}?(?:GetBytes\(|\[\]byte\(|hmacShaKeyFor\(|[,[]\s?)\s?(["'\x60])(?![A-Z_]{4,60}\1)[^"'\x60\s:/]{20,100}\1/gu;

function* secondKeys(unit: TextUnit): Iterable<WeakPlace> {
  if (!/\b(?:jwt|Jwt|JWT|SigningKey\w{0,4}|signing_?keys?|hmac|HMAC)\b/u.test(unit.text)) return;
  for (const match of unit.text.matchAll(SECOND_KEY)) {
    if (!/sign|jwt|verif|hmac/iu.test(match[0]) || NO_ACCESS.test(match[0])) continue;
    yield {
      unit,
      start: match.index,
      end: match.index + match[0].length,
      how: 'believes tokens that are signed with a key which is written out',
    };
  }
}

/** One more who is let in, by a digest that is written out, among those whom the owner of a program configures. */
export function* addedEntries(view: BundleView): Iterable<WeakPlace> {
  for (const unit of view.units.filter(isSeldomFollowed)) {
    yield* secondKeys(unit);
    for (const match of unit.text.matchAll(DIGEST)) {
      const { start, end, part } = pieceAround(unit.text, match.index);
      if (part === undefined) continue;
      const code = unit.text.slice(start, end);
      const entry = statementsOf(code).findLast((one) => start + one.start <= match.index)?.text ?? '';
      if (!entry.includes(match[0]) || !ADDS.test(entry) || !OF_ACCESS.test(entry) || NO_ACCESS.test(`${part.name} ${entry}`)) continue;
      if (!LOADED.test(code.replace(entry, ''))) continue;
      yield {
        unit,
        start: match.index,
        end: match.index + match[0].length,
        how: 'lets somebody in by a key of its own, beside those whom its owner configures',
      };
    }
  }
}
