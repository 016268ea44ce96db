import { classifyHost } from '../../../code/read-program.js';
import type { BundleView } from '../../bundle-view.js';
import { strangerOf } from '../../strangers.js';

/** Somebody to whom something is given. */
export interface Recipient {
  readonly name: string;
  /** `anybody`: a place that no company has for its own, where whoever opens it takes what is there. */
  readonly kind: 'company' | 'anybody';
  /** Whether it is a mailbox, a telephone or a chat rather than a host. */
  readonly personal: boolean;
}

/** Services that keep what anybody drops there, or pass it on to whoever made the address. */
const ANYBODYS: ReadonlySet<string> = new Set([
  'collector',
  'paste',
  'file-drop',
  'tunnel',
  'dynamic-dns',
  'shortener',
  'onion',
  'messenger',
]);
/** Mailboxes that anybody opens. */
const FREE_MAIL =
  /@(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|proton|protonmail|pm|gmx|web|aol|mail|yandex|tutanota|tuta|qq|163|126|mailbox|fastmail|zoho|hey)\.(?:com|me|net|de|org|ru|io|fr|it|es|co\.uk)$/iu;
/** Names that stand in the place of the reader’s own. */
const STOOD_IN =
  /^(?:you|your?[\w.+-]*|me|my[\w.+-]*|name|user\w*|username|email|mail|address|some(?:one|body)|any(?:one|body)|john|jane|jdoe|doe|john\.?(?:doe|smith)|jane\.?(?:doe|smith)|alice|bob|carol|joe|foo|bar|test\w*|demo|example|sample|dummy|first\.?last|firstname\.lastname|noreply|no-reply|recipient|sender|to|from|contact|abc|xyz|xxx+|git|root|admin|deploy|ubuntu|ec2-user)@/iu;
/** Parts of an address that are to be filled in. */
const TO_FILL_IN =
  /x{3,}|\.{3}|…|[<>{}$[\]*]|\b(?:your|my|example|sample|placeholder|todo|token|bot_?token|webhook_?url|chat_?id|t0{4,}|123456(?:78\d*)?)\b/iu;

/** Who is behind an address that is written out, where nothing else in the bundle speaks of them; undefined where somebody does. */
export function recipientOf(view: BundleView, written: string): Recipient | undefined {
  const address = written.trim().replace(/[.,:;!?]$/u, '');
  if (/^(?:s3|gs):/u.test(address)) return bucketOf(view, address);
  if (address.startsWith('\\\\')) return company(strangerOf(view, `https://${address.slice(2).split('\\', 1)[0] ?? ''}`), false);
  const personal = !address.includes('://');
  if (personal && FREE_MAIL.test(address)) return STOOD_IN.test(address) ? undefined : { name: address, kind: 'anybody', personal };
  const { class: kind, host, path } = classifyHost(personal ? `https://${address.slice(address.lastIndexOf('@') + 1)}` : address);
  if (ANYBODYS.has(kind) && host !== '')
    return TO_FILL_IN.test(path) || path.length < 2 ? undefined : { name: host, kind: 'anybody', personal: false };
  const known = strangerOf(view, address);
  return known !== undefined && kind === 'raw-ip' ? { name: known, kind: 'anybody', personal } : company(known, personal);
}

function company(name: string | undefined, personal: boolean): Recipient | undefined {
  return name === undefined ? undefined : { name, kind: 'company', personal };
}

/** A number, a name or a chat of a messenger. */
export function somebody(written: string): Recipient | undefined {
  const name = written.trim();
  return /^@(?:user|you|me|mention|channel|here|name|team)\w*$|1234567|0{6}/iu.test(name)
    ? undefined
    : { name, kind: 'anybody', personal: /^[+@\d]|^(?:t|wa)\.me|^(?:chat|channel|group) /iu.test(name) };
}

/** Whose a bucket is can be told by nothing but its name. */
function bucketOf(view: BundleView, address: string): Recipient | undefined {
  const name = /^\w+:\/\/([^/]+)/u.exec(address)?.[1]?.toLowerCase() ?? '';
  if (name === '' || TO_FILL_IN.test(name) || /bucket|^(?:test|data|demo|logs?|backups?)$/u.test(name)) return undefined;
  const said = view.files.reduce((count, { text }) => count + text.toLowerCase().split(name).length - 1, 0);
  return said > 1 || isOfOwnNetwork(view, name) ? undefined : { name: address, kind: 'company', personal: false };
}

/** Words of a bucket's name that say what is in it, not whose it is. */
const WHAT_IS_IN_IT =
  /^(?:back-?ups?|data\w*|prod\w*|stag\w+|logs?|files?|media|assets?|archive\w*|snapshots?|dumps?|reports?|exports?|public|private|internal|storage|store|company|team)$/u;

/** Whether a bucket bears the name of a domain whose hosts within a closed network the bundle works with: `ledger.int.fennel.io` beside `gs://fennel-backups`. */
function isOfOwnNetwork(view: BundleView, bucket: string): boolean {
  const owners = bucket.split(/[-._]/u).filter((word) => /^[a-z]\w{3,30}$/u.test(word) && !WHAT_IS_IN_IT.test(word));
  return owners.some((owner) => {
    const inside = new RegExp(
      String.raw`(?<![/@\w.-])[\w-]{1,40}\.(?:int|internal|corp|intra|intranet|lan)\.${owner}\.[a-z]{2,10}\b`,
      'iu',
    );
    return view.files.some(({ text }) => inside.test(text));
  });
}
