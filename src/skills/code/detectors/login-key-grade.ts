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
  return OF_NAMED_USER.test(deed.target ?? '') && bringsNoKey(program, view) ? ['medium', 'medium'] : ['high', 'medium'];
}

/** The home of whoever a variable names, as those have it who make accounts for others. */
const OF_NAMED_USER = /^(?:\/(?:home|Users)\/|~)["']?[${][^/]{1,80}\/\.ssh\//u;

/** Whether a bundle neither holds a key nor fetches anything there: whoever runs it brings the keys. */
function bringsNoKey(program: Program, { files }: BundleView): boolean {
  return (
    program.behaviours.every(({ kind }) => kind !== 'fetch' && kind !== 'decode') && !files.some(({ text }) => WRITTEN_LOGIN_KEY.test(text))
  );
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
  if (!published || !OF_NAMED_USER.test(deed.target ?? '')) return undefined;
  return comparesFingerprint(text) ? ['high', 'low'] : ['high', 'medium'];
}

/** Whether a program works out the fingerprint of a key and compares it with one that it was given. */
function comparesFingerprint(text: string): boolean {
  return /\bssh-keygen\s{1,3}-[a-zA-Z]{0,3}l|\bsha256\b/iu.test(text) && /==|!=|\bgrep\s{1,3}-\w{0,6}[qF]/u.test(text);
}
