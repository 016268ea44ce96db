import type { Confidence, Severity } from '../../../core/finding.js';
import type { BundleView } from '../../analysis/bundle-view.js';
import type { Behaviour, Program } from '../behaviour.js';
import { isStandInKey, WRITTEN_LOGIN_KEY } from '../login-keys.js';
import { sourcesOf } from './program-detector.js';

/** What is written of the deed: the text of its program, its own words, and whether what it writes was fetched or decoded. */
export interface WrittenKey {
  readonly text: string;
  readonly own: string;
  readonly fetched: boolean;
}

type Grade = readonly [Severity, Confidence];

/**
 * How grave it is to let a key log in. One that is written out lets its owner in, whoever that is; one that lies on this
 * machine is the user's; whoever makes accounts for others brings their keys. Nothing for a key that was fetched from a
 * host that answers for nobody.
 */
export function gradeOfKey(deed: Behaviour, program: Program, written: WrittenKey, view: BundleView): Grade | undefined {
  if (written.fetched) return gradeOfPublished(deed, program, written.text);
  const { key, comment = '' } = (WRITTEN_LOGIN_KEY.exec(written.own) ?? WRITTEN_LOGIN_KEY.exec(deed.content ?? ''))?.groups ?? {};
  if (key !== undefined && isStandInKey(key, comment)) return ['medium', 'medium'];
  if (key !== undefined) return key.length >= 24 ? ['critical', 'high'] : ['high', 'high'];
  const fromHere = sourcesOf(deed, program, (source) => source.kind === 'read' && /\.pub\b/u.test(source.target ?? '')).length > 0;
  if (fromHere || /\.pub\b/u.test(written.own)) return ['medium', 'low'];
  if (ONLY_TAKES_OUT.test(written.own) && !holdsKey(view)) return ['medium', 'low'];
  if (isShownFirst(written) && bringsNoKey(program, view)) return ['medium', 'medium'];
  return (OF_NAMED_USER.test(deed.target ?? '') && bringsNoKey(program, view)) || (isOfMadeAccount(deed, written.text) && !holdsKey(view))
    ? ['medium', 'medium']
    : ['high', 'medium'];
}

/** Lines of the file that are left out, and nothing that is added: `grep -v … authorized_keys > …`. */
const ONLY_TAKES_OUT =
  /^(?=[^]*\bgrep\s{1,3}-\w{0,4}v\w{0,4}\s[^\n;|]{1,200}>)(?![^]*(?:>>|\becho\b|\bprintf\b|\bcat\b|\btee\b))[^]*\bauthorized_keys/u;

/** Whether the caller hands the key over, and a person is shown its fingerprint and asked before it is written. */
function isShownFirst({ text, own }: WrittenKey): boolean {
  const isHandedOver = [...text.matchAll(HANDED_OVER)].some(({ groups }) => own.includes(`$${groups?.['name'] ?? ''}`));
  return isHandedOver && /\bssh-keygen\s{1,3}-[a-zA-Z]{0,3}l/u.test(text) && /\bread\s[^\n]{0,20}-\w{0,3}p\b|\bread\s{1,3}-p\b/u.test(text);
}

/** The home of whoever a variable names, as those have it who make accounts for others. */
const OF_NAMED_USER = /^(?:\/(?:home|Users)\/|~)["']?[${][^/]{1,80}\/\.ssh\//u;

/** A key that the caller hands over: `$1`, `${2:?…}`, kept under a name or not. */
const HANDED_OVER = /(?<![\w$])(?<name>[A-Za-z_]\w{0,30})=["']?\$(?:\d|\{\d(?::[?-][^}\n]{0,80})?\})/gu;

/** Whether a key that the caller hands over lets into an account that the same program has just made. */
function isOfMadeAccount({ target, start, end }: Behaviour, text: string): boolean {
  const account = /^\/(?:home|Users)\/(?<name>[\w-]{1,32})\/\.ssh\//u.exec(target ?? '')?.groups?.['name'];
  if (account === undefined || !new RegExp(String.raw`\b(?:adduser|useradd)\b[^\n;&|]{0,120}\s${account}\b`, 'u').test(text)) return false;
  const own = text.slice(start, end);
  return /\$\{?\d/u.test(own) || [...text.matchAll(HANDED_OVER)].some(({ groups }) => own.includes(`$${groups?.['name'] ?? ''}`));
}

/** Whether a bundle neither holds a key nor fetches anything there: whoever runs it brings the keys. */
function bringsNoKey(program: Program, view: BundleView): boolean {
  return program.behaviours.every(({ kind }) => kind !== 'fetch' && kind !== 'decode') && !holdsKey(view);
}

function holdsKey({ files }: BundleView): boolean {
  return files.some(({ text }) => WRITTEN_LOGIN_KEY.test(text));
}

/** Where a code host shows the keys of an account that the caller names. */
const KEYS_OF_ACCOUNT =
  /^(?:https:\/\/)?(?:(?:github|gitlab)\.com|codeberg\.org)\/["']?[${][^/?#]{1,80}\.keys$|^(?:https:\/\/)?launchpad\.net\/~["']?[${][^/?#]{1,80}\/\+sshkeys$|^(?:https:\/\/)?api\.github\.com\/users\/["']?[${][^/?#]{1,80}\/keys$/iu;

/**
 * The keys of an account that the caller names, as its code host shows them: less where the program compares the fingerprint.
 * Threat: an account that is written out is the attacker's, and so is another host.
 */
function gradeOfPublished(deed: Behaviour, program: Program, text: string): Grade | undefined {
  const sources = sourcesOf(deed, program, ({ kind }) => kind === 'fetch' || kind === 'decode');
  const published = sources.every(({ kind, target }) => kind === 'fetch' && KEYS_OF_ACCOUNT.test(target ?? ''));
  if (!published) return undefined;
  return OF_NAMED_USER.test(deed.target ?? '') && comparesFingerprint(text) ? ['high', 'low'] : ['high', 'medium'];
}

/** Whether a program works out the fingerprint of a key and compares it with one that it was given. */
function comparesFingerprint(text: string): boolean {
  return /\bssh-keygen\s{1,3}-[a-zA-Z]{0,3}l|\bsha256\b/iu.test(text) && /==|!=|\bgrep\s{1,3}-\w{0,6}[qF]/u.test(text);
}
