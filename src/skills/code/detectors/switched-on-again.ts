import type { Behaviour } from '../behaviour.js';
import type { ProgramPart } from '../bundle-programs.js';

/** A firewall that is switched off by a timer of some minutes, armed before a change. */
const OFF_LATER =
  /\bufw (?:--force )?disable["']?\s{0,3}\|\s{0,3}(?:sudo\s)?at\s(?:-\w\s)?(?:now\s?\+\s?\d{1,3} min|\d)|\bsystemd-run\s[^\n]{0,120}--on-active[= ]["']?\d{1,3}\s?(?:s|m|min|minutes?)\b[^\n]{0,120}\bufw (?:--force )?disable|\bsleep \d{2,4}m?\s?(?:;|&&)\s?(?:sudo )?ufw (?:--force )?disable\s?\)\s?&/u;
/** The timer is taken away when nobody was locked out, or the firewall switched on. */
const TIMER_TAKEN_AWAY =
  /\bufw (?:--force )?enable\b|\batrm\s|\bat\s-[dr]\s|\bsystemctl\s(?:--\w+\s)?stop\s[\w@-]{1,60}\.timer\b|\bkill\s["']?(?:\$|%)/u;

/** A firewall that goes off by itself after some minutes unless somebody says that they still get in: nobody locks themselves out of a server so. */
export function isWayBack(command: string, { unit, offset, text }: ProgramPart): boolean {
  if (!/^ufw\s+(?:--force\s+)?disable/u.test(command)) return false;
  const here = unit.text.slice(offset, offset + Math.min(text.length, 4000));
  return OFF_LATER.test(here) && TIMER_TAKEN_AWAY.test(unit.text);
}

/** How far behind a command what undoes it may stand, in UTF-16 units, within one paragraph, one block of code or one item of a list. */
const SOON = 400;
const OF_ONE_PLACE = /\n[ \t]{0,8}\n|\n[ \t]{0,12}(?:[-*+]|\d{1,3}[.)])[ \t]|\n[ \t]{0,3}(?:```|~~~|#)/u;
const SWITCHED_ON: readonly (readonly [RegExp, RegExp])[] = [
  [/^ufw\s+(?:--force\s+)?disable/u, /\bufw\s+(?:--force\s+)?enable\b/u],
  [/^ip6?tables\s+(?:-F|--flush)/u, /\bip6?tables-restore\b|\bload the (?:new|saved) (?:rules?|set)\b[^.\n]{0,60}\broll-?back\b/iu],
  [/^setenforce\s+0/u, /\bsetenforce\s+(?:1|enforcing)\b/iu],
];

/**
 * Whether the same place has the protection switched on again: a test that proves it the cause, or a way out of a lock-out.
 * Threat: what is done meanwhile is judged for itself.
 */
export function isSwitchedOnAgain(command: string, deed: Behaviour, { unit, offset }: ProgramPart): boolean {
  const undone = SWITCHED_ON.find(([off]) => off.test(command))?.[1];
  if (undone === undefined) return false;
  const end = offset + deed.end;
  const [here = ''] = unit.text.slice(end, end + SOON).split(OF_ONE_PLACE, 1);
  return undone.test(here);
}
