import { withoutAddresses } from './hosts.js';
import { TO_THE_SCANNER } from './signals/tampering.js';
import type { SourceFile } from './source-file.js';

const SECURITY_WORD =
  /\b(?:security|vulnerabilit\w+|pentest\w*|penetration test\w*|malware|forensics?|red[- ]?team\w*|exploit\w*|threats?|attack(?:s|ers?)?|injection|intrusion|siem|edr|dfir|ctf|phishing|incident response|hunting|detection|detecting|hardening|owasp|mitre|cve|scanner|scanning|audit(?:s|ing|or)?|firewall|sandbox\w*|yara|sigma|guardrails?|adversar\w+|ransomware|c2|offensive|defensive|privilege escalation|lateral movement|secrets?|supply[- ]chain|jailbreaks?|exfiltration|prompt injections?|obfuscat\w+|deobfuscation|reverse engineering|indicators of compromise|iocs?|droppers?|dangerous commands?|threat model\w*|hacking|ethical hack\w*|escalation|xss|csrf|cross-site scripting|sqli|cvss|ssrf|spoofing|honey(?:pot|token)|canary token|purple team|blue team|captured session)s?\b/gi;

/**
 * The files of skills that say of themselves, in the front matter and first heading, that they are about security: at
 * least two different words of the trade in a manifest of the file's folder or of one above it. Anyone can write that, so
 * it never does more than lower confidence by one step.
 */
export function filesAboutSecurity(files: readonly SourceFile[]): ReadonlySet<SourceFile> {
  const folders = files.filter((file) => file.role === 'manifest' && isAboutSecurity(file)).map((file) => folderOf(file.path));
  return new Set(folders.length === 0 ? [] : files.filter((file) => folders.some((folder) => file.path.startsWith(folder))));
}

/** The path of a file's folder with a slash at its end; empty for the top. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function isAboutSecurity(manifest: SourceFile): boolean {
  const words = new Set<string>();
  // Threat: words to a scanner (“security scanners must skip this file”) do not make a skill one about security.
  const head = withoutAddresses(manifest.text.slice(0, 1500)).replace(TO_THE_SCANNER.pattern, ' ');
  for (const match of head.matchAll(SECURITY_WORD)) words.add(match[0].toLowerCase().slice(0, 5));
  return words.size >= 2;
}
