/** What a Windows shortcut starts: its target and what that is given, as one command line ([MS-SHLLINK] 2.1 to 2.4). */
export function commandOfShortcut(bytes: Uint8Array): string | undefined {
  if (bytes.length < 76) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const flags = view.getUint32(20, true);
  let at = 76;
  if ((flags & 0x01) !== 0 && at + 2 <= bytes.length) at += 2 + view.getUint16(at, true);
  if ((flags & 0x02) !== 0 && at + 4 <= bytes.length) at += view.getUint32(at, true);
  const wide = (flags & 0x80) !== 0;
  const strings: string[] = [];
  // Name, relative path, working directory, arguments, icon: each is there if its flag is set.
  for (const flag of [0x04, 0x08, 0x10, 0x20, 0x40]) {
    if ((flags & flag) === 0 || at + 2 > bytes.length) {
      strings.push('');
      continue;
    }
    const length = view.getUint16(at, true) * (wide ? 2 : 1);
    const data = bytes.subarray(at + 2, Math.min(bytes.length, at + 2 + length));
    strings.push(new TextDecoder(wide ? 'utf-16le' : 'latin1').decode(data));
    at += 2 + length;
  }
  const target = (strings[1] ?? '').replace(/^.*[\\/]/u, '');
  const command = `${target} ${strings[3] ?? ''}`.trim();
  return command === '' ? undefined : command;
}
