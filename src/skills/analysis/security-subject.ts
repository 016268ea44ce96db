import type { SourceFile } from './source-file.js';

const SECURITY_WORD =
  /\b(?:security|vulnerabilit\w+|pentest\w*|penetration test\w*|malware|forensics?|red[- ]?team\w*|exploit\w*|threats?|attack(?:s|ers?)?|injection|intrusion|siem|edr|dfir|ctf|phishing|incident response|hunting|detection|detecting|hardening|owasp|mitre|cve|scanner|scanning|audit(?:s|ing|or)?|firewall|sandbox\w*|yara|sigma|guardrails?|adversar\w+|ransomware|c2|offensive|defensive|privilege escalation|lateral movement|secrets?|supply[- ]chain)\b/gi;

/**
 * Whether a bundle says of itself, in the front matter and first heading, that it is about security: at least two
 * different words of the trade. Anyone can write that, so it never does more than lower confidence by one step.
 */
export function isAboutSecurity(files: readonly SourceFile[]): boolean {
  const manifest = files.find((file) => file.role === 'manifest' && !file.path.includes('/'));
  if (manifest === undefined) return false;
  const words = new Set<string>();
  for (const match of manifest.text.slice(0, 1500).matchAll(SECURITY_WORD)) words.add(match[0].toLowerCase().slice(0, 6));
  return words.size >= 2;
}
