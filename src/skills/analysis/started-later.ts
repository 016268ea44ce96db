/** The last part of an address, or of a path below a variable, as it is downloaded. */
const DOWNLOADED = /(?:https?:\/\/|\$\{?\w|\{)[^\s"'`<>]{0,300}\/([A-Za-z][\w.-]{2,60})(?=[\s"'`?#)>|,;]|\\|$)/g;
/** What stands where a command begins, or what an interpreter is given first. */
const STARTED =
  /(?:^[ \t$>]{0,12}|[;&|(]\s{0,8}|\+x\s{1,8})(?:(?:sudo|bash|sh|zsh|python[\d.]{0,4}|node|perl|ruby|open|start|source|nohup|installer|msiexec|osascript)\s{1,8}){0,2}(?:-\S{1,20}\s{1,4}){0,3}["']?([\w./~{}$\\-]{3,160})/gm;
/** Names looked at in one text. */
const MAX_NAMES = 500;

/** Whether a text starts, by its name or by that of its folder, something that an address in the text ends with. */
export function startsWhatItDownloads(text: string): boolean {
  const names = downloadedIn(text);
  if (names.size === 0) return false;
  // The pattern itself rather than a copy and a list for each match, as `matchAll` would have it: shells start much.
  STARTED.lastIndex = 0;
  for (let match = STARTED.exec(text); match !== null; match = STARTED.exec(text)) if (hasPart(match[1] ?? '', names)) return true;
  return false;
}

function downloadedIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, name = ''] of text.matchAll(DOWNLOADED)) {
    names.add(name.replace(/\.git$/, ''));
    if (names.size >= MAX_NAMES) break;
  }
  return names;
}

/** Whether a part of a path is one of the names. */
function hasPart(path: string, names: ReadonlySet<string>): boolean {
  if (!path.includes('/') && !path.includes('\\')) return names.has(path);
  return path.split(/[\\/]/).some((part) => names.has(part));
}
