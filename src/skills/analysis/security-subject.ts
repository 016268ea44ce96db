import { withoutAddresses } from './hosts.js';
import { patternOf } from './signal.js';
import { TO_THE_SCANNER } from './signals/tampering.js';
import type { SourceFile } from './source-file.js';

/** Words of the trade, English; each begins and ends where a word does. */
const ENGLISH = [
  String.raw`security|vulnerabilit\w+|pen[- ]?test\w*|penetration test\w*|malware|forensics?|red[- ]?team\w*|exploit\w*|threats?|attack(?:s|ers?)?|injection|intrusion|siem|edr|dfir|ctf|phish(?:ing|ed|es)?|incident response|incident responders?|hunting|detection|detecting|detects?|hardening|owasp|mitre|cve|scanner|scanning|audit(?:s|ing|or|ors)?|firewall|sandbox\w*|yara|sigma|guard-?rails?|adversar\w+|ransomware|c2|offensive|defensive|privilege escalation|escalat\w+ (?:of |their |its |the )?(?:own )?(?:privileges?|rights|access)|lateral movement|secrets?|supply[- ]chain|jailbreaks?|exfiltration|prompt injections?|obfuscat\w+|deobfuscation|reverse engineering|indicators of compromise|iocs?|droppers?|dangerous commands?|threat model\w*|hacking|ethical hack\w*|xss|csrf|cross-site scripting|sqli|cvss|ssrf|spoofing|honey(?:pot|token)|canary token|purple team|blue team|captured session|outsiders?|wish(?:es|ed)? (?:us|you|them) harm|intruder|kql|splunk|sentinel|defender xdr|sysmon|auditd|falco|volatility|tampering|secure coding|reverse shell|destructive (?:shell )?command|deny rule|permission setting|capture[- ]the[- ]flag|pwn`,
  String.raw`suspicious|compromised?|untrusted|vulnerable|insecure|breach(?:ed|es)?|osint|footprint(?:ing)?|fraud\w*|scams?|takeover|abused?|dangerous|denied|hygiene|planted|install[- ]hooks?|hook guard|evidence|incident case|insider|triage|web ?shell|persistence mechanisms?|memory (?:dump|image|analysis)|disassembl\w+|decompil\w+|ghidra|fuzz(?:ing|er)|shell ?code|stegano\w+|password (?:audit|crack|hash|spray)\w*|hash cracking|brute[- ]force\w*|wordlists?|nmap|port scan\w*|pcap|wireshark|waf|modsecurity|dlp|data loss prevention|quarantined?|allow-?list\w*|deny-?list\w*|block-?list\w*|kill chain|att&ck|zero[- ]day|bug bounty|lifecycle scripts?|typo-?squat\w*|leaked (?:keys?|secrets?|credentials?)|masvs|certificate pinning|root checks?|firmware|default credentials|padding oracle|repeating-key|cyphers?|ciphers?|illicit|consent grants?|awareness|clickfix|mitigations?|botnets?|cowrie|hidden instructions?|third-party (?:agent )?skills?|(?:before|by which) (?:they|it) (?:is|are|enter\w?) (?:admitted|catalogue)|raise (?:its|their) own rights|reverse shells|tunnell?ing|decoys?|emulation|engagement|containment|lookalikes?|sudoers|setuid|secure code|break-ins?|trojans?|stealers?`,
  String.raw`path traversal|dependency confusion|zip bombs?|zip slip|third[- ]party (?:agent )?(?:skills?|plug-?ins?|packages?|extensions?|code)|vett(?:ing|ed)|intake|moderation|moderators?|cheat(?:s|ers?|ing)?|fake reviews?|spam|impersonat\w+|aimed at (?:the|an|your) (?:assistant|agent|model|ai)|pretooluse|destructive|least privilege|spying|stalk\w+|harass\w+|coercion|blackmail\w*|tool descriptions?|tool poisoning|redaction|confidential sources?|trust (?:and|&) safety|trust (?:desk|team)`,
  String.raw`post-?mortems?|encoded (?:powershell|commands?)|analysts?|event (?:ids? )?\d{4}|weakness(?:es)?|secure coding|look-?alikes?|rbac|pod security|command lines?|zeek|script injection|workshop app|write-?ups?|walk-?throughs?|infostealers?|advisor(?:y|ies)|hackers?|lures?|cyber\w{0,10}|worked case|fake (?:support|interviews?|recruiters?|updates?|jobs?)|typosquats?|cloudtrail|guardduty|case notes|worked cases?|without running (?:it|them)`,
];
/** The same in German, Spanish, Portuguese, French, Italian. */
const OTHER_LATIN = String.raw`sicherheit\w{0,20}|angreifer\w{0,4}|angriffe?s?|schadsoftware|schadcode|schwachstellen?|forensik|verdächtig\w{0,2}|sicherheitsvorf\w{2,6}|prüf(?:t|ung|en|skript)|seguridad|ataques?|atacantes?|amenazas?|chantaje|estafas?|fraudes?|phishing|engaño|vulnerabilidad(?:es)?|forense|incidentes?|sospechos[oa]s?|volcados?|inyeccion(?:es)?|segurança|golpes?|conscientização|concienciación|simulados? de|engenharia social|ingeniería social|invasor(?:es)?|intrus|suspeit[oa]s?|sécurité|attaques?|attaquants?|malveillan\w{1,4}|vulnérabilités?|hameçonnage|suspecte?s?|incidentes?|intruso|estensioni|respint[ei]|truff[ae]|rubat[oaie]|piratage|arnaques?|fraude|intrusion|diebstahl|betrug|persistencia|caza de|persistência|vazamentos?|vaza(?:da|ram)?|contenção|contención|suspeita|respuesta a|vorfall|kompromittiert\w{0,2}|compromis(?:e|es|ion)|persistance|sicurezza|attacc(?:o|hi)|vulnerabilità|sospett[oiae]|malevol[oiae]`;
/** In scripts whose words have no borders that a pattern sees. */
const OTHER_SCRIPTS = String.raw`безопасност|утечк|цифрового следа|атак[аиу]|майнер|взлом|укреплени|злоумышленник|вредонос|уязвимост|фишинг|подозрительн|инцидент|ловушк|кражи?|доказательств|bezpieczeństw|złośliw|oszustw|应急|挖矿|盗|欺诈|точк[иу] входа|компрометац|очистк|дежурн|安全|诈骗|詐欺|审核|注入|钓鱼|攻击|攻撃|木马|恶意|应急响应|漏洞|入侵|排查|取证|钓鱼|病毒|渗透|マルウェア|脆弱性|セキュリティ|不審|フィッシング|インシデント|보안|공격|악성|취약점|피싱|침해`;
const SECURITY_WORD = new RegExp(
  String.raw`(?<!\w)(?:${byFirstLetter([...ENGLISH, OTHER_LATIN].join('|'))})s?(?!\w)|${OTHER_SCRIPTS}`,
  'gu',
);

/**
 * The same alternatives, put together by their first letters: at each word only those are tried that can begin there. Those that
 * begin with a choice come last; no other begins with the letters of one of theirs.
 */
function byFirstLetter(alternatives: string): string {
  const rests = new Map<string, string[]>();
  const others: string[] = [];
  for (const one of alternatives.split(/\|(?![^()]*\))/)) {
    const letter = one.charAt(0);
    if (!/\p{L}/u.test(letter)) others.push(one);
    else rests.set(letter, [...(rests.get(letter) ?? []), one.slice(1)]);
  }
  return [...Array.from(rests, ([letter, ends]) => `${letter}(?:${ends.join('|')})`), ...others].join('|');
}

/**
 * The files of skills that say of themselves, in the front matter and first sentences, that they are about security: at
 * least two different words of the trade in a manifest of the file's folder or of one above it. Anyone can write that, so
 * it never does more than lower confidence by one step.
 */
export function filesAboutSecurity(files: readonly SourceFile[]): ReadonlySet<SourceFile> {
  const folders = files
    .filter((file) => file.role === 'manifest' && isAboutSecurity(file))
    .filter((file) => statesTask(file) || lengthBelow(files, folderOf(file.path)) >= SHORTEST_LESSON)
    .map((file) => folderOf(file.path));
  return new Set(folders.length === 0 ? [] : files.filter((file) => folders.some((folder) => file.path.startsWith(folder))));
}

/**
 * The texts of a skill together, in UTF-16 units, from which on it may be a lesson though it states no task. Threat: a
 * heading and two sentences of the trade above one working payload teach nobody; whoever explains attacks needs room for
 * what they are, how they are found and what helps. Of 753 published skills about security none has less than 5,000.
 */
const SHORTEST_LESSON = 3000;
const DESCRIPTION = /^description:[ \t]*(?:[|>][-+]?[ \t]*\n[ \t]*)?["']?(?<text>[^\n]{3,300})/m;
/** A description that announces an exhibit: what follows is shown, and nobody is to do anything with it. */
const EXHIBITS =
  /^(?:this (?:skill|sample|showcase|fixture) )?(?:demonstrat\w+|showcas\w+|samples?|proofs?[- ]of[- ]concept|poc\b|fixtures?|mirrors?|reproduc\w+|malicious)\b/i;

/** Whether the front matter says what the skill is for: without that no agent would choose it for a task. */
function statesTask({ text, zones }: SourceFile): boolean {
  const [first] = zones;
  if (first?.kind !== 'front-matter') return false;
  const described = DESCRIPTION.exec(text.slice(0, first.end))?.groups?.['text'];
  return described !== undefined && !EXHIBITS.test(described);
}

function lengthBelow(files: readonly SourceFile[], folder: string): number {
  let length = 0;
  for (const file of files) if (file.path.startsWith(folder)) length += file.text.length;
  return length;
}

/** The path of a file's folder with a slash at its end; empty for the top. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** How much of a manifest may say what it is about. */
const HEAD = 1500;

function isAboutSecurity(manifest: SourceFile): boolean {
  const words = new Set<string>();
  // Threat: words to a scanner (“security scanners must skip this file”) do not make a skill one about security.
  // In lower case, where the pattern compiles and matches in a fraction of the time.
  const head = withoutAddresses(proseOfHead(manifest)).replace(patternOf(TO_THE_SCANNER), ' ').toLowerCase();
  for (const match of head.matchAll(SECURITY_WORD)) words.add(match[0].slice(0, 5));
  return words.size >= 2;
}

/** The first lines without their programs: a variable named `secrets` teaches nothing. */
function proseOfHead({ text, zones }: SourceFile): string {
  let head = '';
  let from = 0;
  for (const zone of zones) {
    if (zone.kind !== 'fence' || zone.start >= HEAD || /^(?:text|txt|markdown|md)?$/.test(zone.language)) continue;
    head += `${text.slice(from, zone.start)} `;
    from = zone.end;
  }
  return from >= HEAD ? head : head + text.slice(from, HEAD);
}
