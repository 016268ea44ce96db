const MAX_LOOKED_AT = 4 * 1024 * 1024;
/** Modules and what of them runs something: no data need them. Source: Python documentation, `pickle`, “Restricting globals”. */
const RUNS =
  /(?:c|\x8c[\s\S]|X[\s\S]{4})(posix|nt|os|subprocess|builtins|__builtin__|commands|pty|runpy|webbrowser|importlib|shutil|sys|code|timeit|pip|socket)(?:\n|[\s\S]{0,3}(?:\x8c[\s\S]|X[\s\S]{4}))(system|popen|execv?|execve|eval|Popen|run|call|check_output|check_call|getoutput|spawn\w{0,4}|__import__|import_module|compile|rmtree|open|getattr|main|interact|create_connection)(?:\n|[\s\S])/u;

/** What a pickled object calls when it is loaded, if that runs something. Any bytes are accepted. */
export function pickledCall(bytes: Uint8Array): string | undefined {
  if (!isPickle(bytes)) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, MAX_LOOKED_AT)).toString('latin1');
  const match = RUNS.exec(text);
  // `R`, `i`, `o` and `b` are the opcodes by which what was named is called.
  return match === null || !/[Riob\x81\x92]/u.test(text.slice(match.index + match[0].length - 1))
    ? undefined
    : `${match[1] ?? ''}.${match[2] ?? ''}`;
}

function isPickle(bytes: Uint8Array): boolean {
  const last = bytes[bytes.length - 1];
  if (bytes[0] === 0x80 && (bytes[1] ?? 9) <= 5) return true;
  return last === 0x2e && (bytes[0] === 0x63 || bytes[0] === 0x28);
}
