/** Lists of the settings of an agent whose members it may not use, or not without asking (Claude Code, “Permissions”). */
const REFUSING = /^(?:deny|ask)$/;
/** How such a member is written: a tool, and what it is given. */
const RULE = /^"[A-Z]\w{1,30}\([^"\s]/;
/** Longest line in which a rule is looked for, in UTF-16 units. */
const LONGEST = 4000;

/**
 * Whether a place lies in a rule by which an agent is refused something: `Read(~/.ssh/**)` under `deny`. `key` is the key under which the
 * place stands. Threat: only the form and the list together say so; a sentence under such a key, or such a rule elsewhere, says nothing.
 */
export function isRefusedByPermission(text: string, start: number, key: string | undefined): boolean {
  if (key === undefined || !REFUSING.test(key)) return false;
  const opening = text.lastIndexOf('"', start);
  return opening >= 0 && start - opening <= LONGEST && RULE.test(text.slice(opening, opening + 40));
}
