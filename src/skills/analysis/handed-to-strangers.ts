import type { BundleView } from './bundle-view.js';
import { keptDarkInChapter } from './deeds/concealment/dark-near.js';
import { codeHit } from './judged.js';
import type { TextHit } from './detector.js';
import type { SignalMatch } from './signal.js';
import { HANDS_OVER } from './signals/recipients.js';
import { matchesIn } from './snippet-signals.js';
import type { Snippet } from './snippets.js';
import { strangerOf } from './strangers.js';
import type { TextUnit } from './text-unit.js';

/** A request that is signed in by a key is one to a service at which the user has an account. */
const SIGNS_IN =
  /\b(?:authorization|headers?\s?=|headers?\s?:\s?\w|auth\s?=|x-[\w-]{2,30}-(?:key|token)|api[-_]?key|client_(?:id|secret)|access_token|grant_type|bearer)\b|-H ["'](?!content-type|accept|x-file)|--user\b|\s-u\s/iu;
/** A file, or what a command wrote: what a body is made of where it is not a few values of the request’s own. */
const HOLDS_FILE =
  /\bfiles\s?=|\bopen\(|\.read\(|read_bytes|read_text|readFile|createReadStream|to_dict|to_csv|to_json|glob|\bargv\b|(?<![\w/.])fh?\b|\s-[a-zA-Z]{0,4}[TF]\s|--upload-file|--form|--data-binary|[@$]|\|\s{0,2}curl/u;
/** How far behind a request its other arguments may stand, in UTF-16 units. */
const REST_OF_CALL = 240;

/** Commands and calls that hand the user’s files to a host that is written out and that nothing else in the bundle speaks of. */
export function* handedToStrangers(view: BundleView, unit: TextUnit): Iterable<TextHit> {
  const found = HANDS_OVER.filter((wanted) => unit.find(wanted).length > 0);
  if (found.length === 0) return;
  for (const snippet of unit.snippets)
    for (const wanted of found)
      for (const match of matchesIn(unit, wanted, snippet)) {
        const where = recipientOf(view, unit, snippet, match);
        if (where === undefined) continue;
        const isDark = keptDarkInChapter(unit, match) !== undefined;
        const severity = isDark || isStealthy(unit.text, match) ? 'high' : 'medium';
        const details = { what: 'The command gives what it is handed to', where, ...(isDark ? { deed: 'given-and-kept-dark' } : {}) };
        yield codeHit(view, unit, match, severity, isDark ? 'high' : 'medium', details);
      }
}

/**
 * A bundle of a company hands files to its own hosts, which it names once: by itself that is a hint. Unseen, or unencrypted over the
 * open network, it is a reason to look.
 */
function isStealthy(text: string, { start, end }: SignalMatch): boolean {
  const call = text.slice(start, end + REST_OF_CALL).split('\n\n', 1)[0] ?? '';
  return (
    /\bhttp:\/\//u.test(call) ||
    />\s?\/dev\/null|2>&1|\|\|\s?true|\bexcept\b[^\n]{0,30}:\s{0,12}pass\b|\.catch\(\(\) ?=> ?(?:\{\}|null|undefined)\)/u.test(call)
  );
}

/** The stranger to whom a request goes; undefined where there is none or nothing of the user’s is sent. */
function recipientOf(view: BundleView, { text }: TextUnit, snippet: Snippet, match: SignalMatch): string | undefined {
  const { where, where2, where3, name, name2, name3 } = match.groups;
  const program = text.slice(snippet.start, Math.min(snippet.end, snippet.start + 100_000));
  const address = where ?? where2 ?? where3 ?? addressOf(program, name ?? name2 ?? name3 ?? '');
  if (address === undefined) return undefined;
  const call = text.slice(match.start, Math.min(snippet.end, match.end + REST_OF_CALL)).split(/\n\s{0,8}\n|\)\n(?!\s*[).,])/u, 1)[0] ?? '';
  if (SIGNS_IN.test(call)) return undefined;
  // A body of values that the program made is what a service is asked; where it goes unencrypted, no service of note takes it.
  if (!HOLDS_FILE.test(call) && !address.startsWith('http:')) return undefined;
  return strangerOf(view, address.replace(/[.,:;]$/u, ''));
}

/** The address that a program keeps under a name. */
function addressOf(program: string, name: string): string | undefined {
  if (name === '') return undefined;
  return new RegExp(
    String.raw`\b${name}\s{0,8}(?::\s?\w{1,10}\s?)?=\s{0,8}["'${'`'}](https?:\/\/[^\s"'${'`'}]{4,200})["'${'`'}]`,
    'u',
  ).exec(program)?.[1];
}
