/** The last part of an address, or of a path below a variable, as it is downloaded. */
const DOWNLOADED = /(?:https?:\/\/|\$\{?\w|\{)[^\s"'`<>]{0,300}\/([A-Za-z][\w.-]{2,60})(?=[\s"'`?#)>|,;]|\\|$)/g;
/** What stands where a command begins, or what an interpreter is given first. */
const STARTED =
  /(?:^[ \t$>]{0,12}|[;&|(]\s{0,8}|\+x\s{1,8})(?:(?:sudo|bash|sh|zsh|python[\d.]{0,4}|node|perl|ruby|open|start|source|nohup|installer|msiexec|osascript)\s{1,8}){0,2}(?:-\S{1,20}\s{1,4}){0,3}["']?([\w./~{}$\\-]{3,160})/gm;
/** Names looked at in one text. */
const MAX_NAMES = 500;

/** Whether a text starts, by its name or by that of its folder, something that an address in the text ends with. */
export function startsWhatItDownloads(text: string): boolean {
  const names = new Set<string>();
  for (const [, name = ''] of text.matchAll(DOWNLOADED)) {
    names.add(name.replace(/\.git$/, ''));
    if (names.size >= MAX_NAMES) break;
  }
  if (names.size === 0) return false;
  for (const [, path = ''] of text.matchAll(STARTED)) if (path.split(/[\\/]/).some((part) => names.has(part))) return true;
  return false;
}
