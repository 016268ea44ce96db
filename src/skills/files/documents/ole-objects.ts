import type { Confidence, Severity } from '../../../core/finding.js';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** The name of the stream of a package, as a compound file writes names: in UTF-16. */
const NATIVE_STREAM = Buffer.from('Ole10Native', 'utf16le').toString('latin1');
const RUNS = /\.(?:exe|scr|com|pif|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|lnk|dll|msi|jar|sh|py|reg|url|cpl)\0/iu;

/** What an object of an OLE container does ([MS-CFB], [MS-OLEDS] 2.3): a package is a file that a double click starts. */
export function oleReason(bytes: Uint8Array): readonly [string, Severity, Confidence] | undefined {
  if (!COMPOUND.every((byte, index) => bytes[index] === byte)) return undefined;
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 2_000_000));
  if (text.includes(NATIVE_STREAM)) {
    if (RUNS.test(text) || /MZ[\s\S]{50,400}This program/u.test(text))
      return ['it holds a program that a double click starts', 'critical', 'high'];
    return ['it holds embedded objects', 'medium', 'medium'];
  }
  return /E\0q\0u\0a\0t\0i\0o\0n\0 \0N\0a\0t\0i\0v\0e\0|Equation\.3/u.test(text)
    ? ['it holds an object of the old equation editor', 'medium', 'medium']
    : undefined;
}
