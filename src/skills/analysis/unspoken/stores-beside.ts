import type { BundleView } from '../bundle-view.js';
import { wholeOf } from '../programs-with.js';
import { REQUEST } from '../requests/calls.js';
import { signal, type SignalMatch } from '../signal.js';
import type { TextUnit } from '../text-unit.js';
import { COMMENT, unspokenAddresses } from './addresses.js';
import { ownPrograms, shownPlace } from './own-programs.js';
import { ownerOf, ownersAsked } from './requests.js';

/** A store of keys, logins or conversations that a program names, beside an address of its own to which it gives something. */
export interface StoreBeside {
  /** Where the address stands. */
  readonly unit: TextUnit;
  readonly start: number;
  readonly end: number;
  readonly host: string;
  /** The name of the store, and the file and line that name it. */
  readonly store: string;
  readonly source: string;
  /** Whether both are of one language, and so of one program. */
  readonly together: boolean;
}

/** Where tools and browsers keep what lets their user in, and what was said to them, as programs write the place out, joined or not. */
export const PRIVATE_STORE = signal(
  'private-store',
  [
    ...['.ssh', '.aws', '.gnupg', '.netrc', '.npmrc', '.pypirc', '.git-credentials', '.kube', '.docker', '.config', '_history'],
    ...['keyrings', '.claude', '.codex', 'password-store', 'terraform.d', 'cargo', 'vault-token', 'pgpass', '.azure', 'id_rsa'],
    ...['id_ed25519', 'id_ecdsa', 'login data', 'logins.json', 'key4.db', 'cookies.sqlite', 'local state', 'wallet.dat'],
    ...['/etc/shadow', 'serviceaccount/token', 'serviceaccounts', 'configmaps', '.electrum', 'keychain-db'],
    ...['ssfn', 'loginusers.vdf', 'htmlcache', 'tdata', 'local storage', 'network', 'binarycookies', 'launcher_accounts', 'roblosecurity'],
  ],
  /(?<!\w)\.(?:ssh(?:["']|[/\\](?:id_|[*{"'\s)]))|aws["'/\\](?!config\b)|gnupg\b|netrc\b|npmrc\b|pypirc\b|git-credentials\b|kube["'/\\,]|docker["'/\\, ]{1,4}config|config["'/\\, ]{1,4}(?:gh|gcloud|rclone|op)\b|(?:bash|zsh|fish|python|psql|mysql|node_repl)_history\b|local\/share\/keyrings|claude["'/\\, ]{1,4}(?:projects|\.credentials|history)|codex["'/\\, ]{1,4}(?:auth|sessions)|password-store|terraform\.d\/credentials|cargo["'/\\, ]{1,4}credentials|vault-token|pgpass\b|azure["'/]|electrum["'/\\])|\bid_(?:rsa|ed25519|ecdsa)\b|\bLogin Data\b|\blogins\.json\b|\bkey4\.db\b|\bcookies\.sqlite\b|\bLocal State\b|\bwallet\.dat\b|\/etc\/shadow\b|\bserviceaccount\/token\b|\bkeychain-db\b|["']secrets["'],\s{0,4}["'](?:serviceaccounts|configmaps)["']|\bssfn(?:\b|\d|\*)|\bloginusers\.vdf\b|\bconfig["'/\\, ]{1,4}htmlcache\b|\bTelegram Desktop["'/\\, ]{1,4}tdata\b|\bLocal Storage["'/\\, ]{1,4}leveldb\b|\bNetwork["'/\\, ]{1,4}Cookies\b|\bCookies\.binarycookies\b|\blauncher_accounts\w{0,20}\.json\b|\bROBLOSECURITY\b/,
);
/** A key by which the program itself signs in where it works: it is named to a client that keeps it. */
const OWN_KEY = /(?:^|\s)-i\s|\bIdentityFile\b|\bssh(?:-add|-keygen|-keyscan|-copy-id)?\s|\bscp\s|\brsync\s|\bgit\b/u;

/**
 * Stores that a program names, though no page of its bundle speaks of them, while it gives something to a host of which nothing else speaks.
 * How the one comes to the other may be hidden in any number of steps; that both are there is not. No honest bundle of the 5,741 that the
 * scanner was measured on has both.
 */
export function* storesBeside(view: BundleView): Iterable<StoreBeside> {
  const programs = ownPrograms(view);
  const stores = programs.flatMap((unit) => {
    const named = unit.find(PRIVATE_STORE).find((match) => isReached(unit, match));
    return named === undefined ? [] : [{ unit, named }];
  });
  if (stores.length === 0) return;
  const asked = ownersAsked(view);
  const seen = new Set<string>();
  for (const unit of programs) {
    if (!REQUEST.test(unit.text)) continue;
    for (const { host, start, end } of unspokenAddresses(view, wholeOf(unit))) {
      if (asked.has(ownerOf(host)) || seen.has(host)) continue;
      seen.add(host);
      const nearest = stores.find((one) => one.unit.file.language === unit.file.language) ?? stores[0];
      if (nearest === undefined) continue;
      yield {
        unit,
        start,
        end,
        host,
        store: nearest.named.text.replace(/["'/\\, ]+$/u, ''),
        source: shownPlace(nearest.unit, nearest.named.start),
        together: nearest.unit.file.language === unit.file.language,
      };
    }
  }
}

/** Whether the code itself names a store, for another end than to sign in with it. */
function isReached({ text }: TextUnit, { start }: SignalMatch): boolean {
  const before = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 200), start);
  return !COMMENT.test(before) && !OWN_KEY.test(before);
}
