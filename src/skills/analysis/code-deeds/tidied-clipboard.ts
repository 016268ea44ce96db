/** A text that is put onto the clipboard, as far as it is one name. */
const WRITTEN =
  /\b(?:pyperclip\.copy|copy_to_clipboard|Clipboard\w{0,10}\.(?:SetText|setText|set_text|setString|write\w{0,8}|WriteAll)|clipboardy?\.write\w{0,8}|SetClipboard(?:Text|Data)|setContents|Set-Clipboard)\s?\(?\s?(?<what>[^\n;]{0,80})/giu;
/** Nothing but spaces, ends of lines or tracking marks are taken out, or letters are written in another case. */
const TIDYING = String.raw`\??\.(?:trim\w{0,8}|strip|[lr]strip|chomp|expandtabs|normalize|to(?:Lower|Upper)(?:Case)?|lower|upper|replace(?:All)?|gsub)\(\s?(?:[r@]?["'\x60/](?:\\[stnrfvu0-9a-fA-F+{}]{1,8}|[ \][+*$^|]){1,40}["'\x60/][gmu]{0,3}\s?,\s?["'\x60](?:\\n|\s){0,4}["'\x60]|["'\x60]NF\w{1,2}["'\x60])?\s?\)`;
const TIDIED = new RegExp(String.raw`^\s{0,3}\$?(?<from>\w{1,40})(?:${TIDYING}){1,6}[\s);]*$`, 'iu');
/** The clipboard is read, and no more. */
const READ = new RegExp(
  String.raw`^\s{0,3}(?:await\s)?(?:[\w$]{1,30}\.){0,4}(?:paste|GetText|readText|get_text|readSync|read|ReadAll|Get-Clipboard|GetClipboardText)(?:\(\s?\)|\s-Raw)?(?:${TIDYING}){0,6}[\s);]*$`,
  'iu',
);
const MAX_WRITES = 12;
const MAX_STEPS = 4;

/**
 * Whether all that a program puts onto the clipboard is what it found there, tidied: then it replaces no address by another, whatever patterns it
 * holds. Threat: one further value that is given to one of the names makes it something else.
 */
export const TIDIES_CLIPBOARD = {
  test(code: string): boolean {
    const writes = [...code.matchAll(WRITTEN)].slice(0, MAX_WRITES);
    return (
      writes.length > 0 && writes.length < MAX_WRITES && writes.every(({ groups }) => isFound(code, groups?.['what'] ?? '', MAX_STEPS))
    );
  },
} as const;

/** Whether an expression is what stood on the clipboard, by itself or by the names that it goes through. */
function isFound(code: string, expression: string, steps: number): boolean {
  if (READ.test(expression)) return true;
  const name = /^\s{0,3}\$?(\w{1,40})[\s)]*$/u.exec(expression)?.[1] ?? TIDIED.exec(expression)?.groups?.['from'];
  if (name === undefined || steps === 0) return false;
  const given = [...code.matchAll(new RegExp(String.raw`(?<![\w.])\$?${name}\s?:?=(?![=>~])(?<value>[^\n;]{0,160})`, 'gu'))].map(
    ({ groups }) => groups?.['value'] ?? '',
  );
  return given.length > 0 && given.every((value) => TIDIED.exec(value)?.groups?.['from'] === name || isFound(code, value, steps - 1));
}
