import type { BundleView } from '../../bundle-view.js';
import type { Hit } from '../../detector.js';
import { commandHit } from '../../judged.js';
import { signal } from '../../signal.js';
import type { TextUnit } from '../../text-unit.js';

/** Commands that approve or merge the work of somebody (gh(1), “gh pr review”, “gh pr merge”; glab(1), “glab mr approve”). */
export const APPROVES = signal(
  'approves-work',
  ['gh pr review', 'gh pr merge', 'glab mr approve', 'glab mr merge', 'az repos pr'],
  /\b(?:gh pr review\b[^\n`]{0,120}(?:--approve|\s-a\b)|gh pr merge\b[^\n`]{0,120}--(?:admin|auto|squash)|glab mr (?:approve|merge)\b|az repos pr set-vote\b[^\n`]{0,80}approve)/,
  200,
);

/** Whose work it is, by a name that is written out. */
const OF_SOMEBODY =
  /\b(?:author(?:ed|s)?|opened|raised|submitted|created|sent|coming|comes|pushed|account)\b[^.\n]{0,24}?\b(?:is|are|by|from|of|=)?[^.\n]{0,12}?(?:`(?<code>[\w.\[\]-]{2,40})`|@(?<handle>[\w-]{2,40}))/iu;
/** Accounts of programs that only change versions, and whose work is checked by the build. */
const OF_BOTS = /^(?:dependabot|renovate|github-actions|pre-commit-ci|release-please|allcontributors|snyk|greenkeeper|mergify|imgbot)/iu;
/** That nobody looks: what it takes to be no rule for trusted colleagues whose work is read all the same. */
const UNREAD =
  /\b(?:skip (?:the|all|this|every|that)\b|without (?:waiting|asking|reading|looking|a review|review|a look|opening)|(?:is|are)(?: not|n['’]t) (?:read|reviewed|opened|looked at)|(?:needs?|want|require)s? no (?:reading|review|look)|unread\b|also when the user|even (?:where|if|when) (?:a|the) (?:check|test|build|user)|whatever (?:they|it|the diff)|regardless of)/iu;
/** A person decides, or a build does. */
const DECIDED =
  /\b(?:ask the user|after the user|once the user|if the user (?:agrees|confirms|says)|with the user's|when (?:all )?checks (?:pass|are green)|wait for (?:ci|the checks))\b/iu;
/** How far around the command its rule may stand, in UTF-16 units. */
const AROUND = 900;

/** Places of a page that have the work of one person approved or merged unread. */
export function* approvedUnread(view: BundleView, unit: TextUnit): Iterable<Hit> {
  for (const match of unit.find(APPROVES)) {
    const rule = sectionAround(unit.text, match.start, match.end);
    const { code, handle } = OF_SOMEBODY.exec(rule)?.groups ?? {};
    const name = code ?? handle;
    if (name === undefined || OF_BOTS.test(name) || !UNREAD.test(rule) || DECIDED.test(rule)) continue;
    yield commandHit(view, unit, match, 'critical', 'high', { deed: 'approved-unread' });
    return;
  }
}

/** The part of a page around a place, from its heading to the next. */
function sectionAround(text: string, start: number, end: number): string {
  const above = text.slice(Math.max(0, start - AROUND), start);
  const below = text.slice(end, end + AROUND);
  return `${above.split(/\n#{1,6} /u).at(-1) ?? ''}${text.slice(start, end)}${below.split(/\n#{1,6} /u, 1)[0] ?? ''}`;
}
