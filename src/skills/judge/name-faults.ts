/** A name that is not safe to unpack on every system. */
export interface NameFault {
  readonly path: string;
  /** Goes on from "The name X". */
  readonly fault: string;
  /** Whether it is dangerous rather than merely not portable. */
  readonly grave: boolean;
}

/** Control characters, line and paragraph separators, and the marks that change the direction of text. */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
/** Names that Windows keeps for devices, with or without an ending ("Naming Files, Paths, and Namespaces"). */
const RESERVED = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i;

/** The faults of the paths of one bundle: each name alone, and names that fall together where case or form is ignored. */
export function nameFaults(paths: readonly string[]): NameFault[] {
  const faults: NameFault[] = [];
  const seen = new Map<string, string>();
  for (const path of paths) {
    const alone = faultOfName(path);
    if (alone !== undefined) faults.push(alone);
    const folded = path.normalize('NFC').toLowerCase();
    const first = seen.get(folded);
    if (first === undefined) seen.set(folded, path);
    else
      faults.push({
        path,
        fault: `falls together with ${JSON.stringify(first)} where letter case is ignored, and one overwrites the other`,
        grave: true,
      });
  }
  return faults;
}

function faultOfName(path: string): NameFault | undefined {
  if (HIDDEN.test(path))
    return { path, fault: 'holds control or invisible characters, so that it is shown otherwise than it is', grave: true };
  if (path.includes('\\')) return { path, fault: 'holds a backslash, which separates folders on Windows', grave: true };
  if (/^[A-Za-z]:/.test(path)) return { path, fault: 'starts with a drive letter', grave: true };
  const parts = path.split('/');
  if (parts.some((part) => part === '..' || part === '.' || part === ''))
    return { path, fault: 'climbs out of the bundle or has empty parts', grave: true };
  if (parts.some((part) => RESERVED.test(part))) return { path, fault: 'is reserved for a device on Windows', grave: false };
  if (parts.some((part) => /[. ]$/.test(part) || /[<>:"|?*]/.test(part))) return { path, fault: 'cannot exist on Windows', grave: false };
  return undefined;
}
