import { groupBy } from './group-findings.js';
import type { Report } from './report.js';

/** `1 file`, `2 files`. */
export function counted(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function inWords(items: readonly string[]): string {
  return items.length <= 1 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** What counts and what does not, in sentences of ours. */
export function countsWords({ counts, verdict }: Report): string {
  const { error, warning, note, escalated } = counts;
  const counting = parts([error, 'error'], [warning, 'warning'], [note, 'note']);
  const worse = escalated === 0 ? '' : `, ${String(escalated)} of them for being worse than before`;
  const total = error + warning + note;
  const first = total === 0 ? 'Nothing to mend.' : `**${counting}** ${total === 1 ? 'counts' : 'count'}${worse}.`;
  const others = uncountedWords(counts);
  const rest = others.length === 0 ? '' : ` Not counted: ${inWords(others)}.`;
  return `${first}${rest}${verdict === 'PASS' ? '' : ' The arrow below each finding shows the way out.'}`;
}

/** What does not count, each kind in words of its own; none where there is nothing of any. */
export function uncountedWords({ existing, fixed, waived }: Report['counts']): readonly string[] {
  return [
    existing === 0 ? '' : `${String(existing)} known from the base`,
    fixed === 0 ? '' : `${String(fixed)} fixed`,
    waived === 0 ? '' : `${String(waived)} waived or approved`,
  ].filter((part) => part !== '');
}

function parts(...numbers: readonly (readonly [number, string])[]): string {
  return inWords(numbers.filter(([number]) => number > 0).map(([number, noun]) => counted(number, noun)));
}

/** What was read and what was not, without a full stop. The reasons may hold untrusted words. */
export function coverageWords(report: Report): string {
  const { files, bytes, skipped } = report.coverage;
  const read = `Read ${counted(files, 'file')} (${counted(bytes, 'byte')}), ${counted(report.packs.length, 'installed pack')}, ${counted(report.skills.length, 'skill')}`;
  if (skipped.length === 0) return read;
  const reasons = [...groupBy(skipped, (skip) => skip.reason)].map(([reason, paths]) => `${String(paths.length)} ${reason}`);
  return `${read}; skipped ${counted(skipped.length, 'path')}: ${reasons.sort().join(', ')}`;
}
