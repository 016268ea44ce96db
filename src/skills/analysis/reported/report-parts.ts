import type { OuterPlace } from '../specimen.js';

/** The parts of a report on an attack, as analysts name them (MITRE ATT&CK tactics, and the sections around them). */
const PART =
  /(?:^[ \t]{0,4}#{1,5} |^[ \t>*-]{0,6}\*\*)(?:delivery|initial access|infection|lure|stages? \d|first stage|second stage|loader|execution|persistence|privilege escalation|defen[cs]e evasion|evasion|credential access|discovery|lateral movement|collection|command and control|c2|exfiltration|impact|encryption|detections?|indicators(?: of compromise)?|iocs?|mitigations?|containment|anti-analysis)\b[^\n]{0,24}/gim;
/** Who does what such a part tells. */
const OF_MALWARE =
  /\b(?:it|they|the (?:script|malware|loader|sample|dropper|binary|stealer|actors?|attackers?|installer|payload|page|process|worm|implant|operators?|intruders?|trojan|macro)|attackers|actors|victims)\b/i;
/** Parts that make a page a report: one heading alone can stand over anything. */
const ENOUGH = 3;

/** Whether the paragraph of a place is a part of a report on an attack: it begins with the name of one, and the page has several. */
export function isPartOfReport({ file, start }: OuterPlace): boolean {
  const { text } = file;
  const from = text.lastIndexOf('\n\n', start) + 2;
  PART.lastIndex = 0;
  const own = text.slice(Math.max(0, from < 2 ? 0 : from), Math.min(start, from + 200));
  if (!own.startsWith('**') || !PART.test(own) || !OF_MALWARE.test(text.slice(from, start))) return false;
  const names = new Set<string>();
  for (const [name] of text.slice(Math.max(0, start - 4000), start + 4000).matchAll(PART)) names.add(name.toLowerCase());
  return names.size >= ENOUGH;
}
