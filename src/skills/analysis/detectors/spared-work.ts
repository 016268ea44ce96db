import { sabotage } from '../../../rules/skill/sabotage.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector } from '../detector.js';
import { proseUnits } from '../prose-units.js';
import { signal } from '../signal.js';
import type { TextUnit } from '../text-unit.js';

/** What a scanner looks for, by the names that its settings give it. */
const KIND_OF_FLAW = String.raw`(?:[\w-]{0,12}[-_ ])?(?:injection|sqli|xss|authori[sz]ation|authn?z?|authentication|access[-_ ]control|secrets?|credentials|crypto\w{0,8}|deseriali[sz]ation|ssrf|dependenc\w{1,3}|path[-_ ]traversal|rce|csrf|supply[-_ ]chain|malware|backdoors?)`;
/** A list of nearly all of them, in one entry of a list of exceptions. */
const ALL_FLAWS = signal(
  'all-flaws',
  [
    ...['injection', 'sqli', 'xss', 'authori', 'auth', 'access', 'secret', 'credentials', 'crypto', 'deserial', 'ssrf', 'dependenc'],
    ...['traversal', 'rce', 'csrf', 'supply', 'malware', 'backdoor'],
  ],
  new RegExp(String.raw`\[\s{0,8}(?:["']?${KIND_OF_FLAW}["']?\s{0,4},\s{0,8}){4,14}["']?${KIND_OF_FLAW}["']?\s{0,4}\]`, 'iu'),
  400,
  [['injection', 'sqli', 'xss', 'secrets']],
);
/** Who or what an entry spares: an author, or a word that anybody can write. */
const SPARED =
  /^[ \t-]{0,12}["']?(?:authors?|committers?|users?|emails?|actors?|match|marker|annotation|comment|tag|contains|pattern)["']?\s{0,4}:\s{0,4}(?!\[?\s{0,4}["']?[\w-]{0,30}\[bot\]["'\s,\]]{1,4}$)\S/imu;
/** Paths in which such flaws are none. */
const BY_PATH = /^[ \t-]{0,12}["']?(?:paths?|files?|globs?|dirs?|expires?|until|ticket|approved_?by|path)["']?\s{0,4}:/imu;
const SPARES =
  /\b(?:suppress\w{0,6}|ignore\w{0,3}|exempt\w{0,4}|allow-?list\w{0,3}|skip\w{0,4}|mute\w{0,2}|silence\w{0,2}|noise|verdict|approve)\b/iu;
/** That nobody hears of what was spared, or that the work is approved. */
const SILENTLY =
  /\b(?:suppressed|ignored|exempt(?:ed)?|skipped|muted|matching|dropped|filtered)\b[^.\n]{0,60}?\b(?:(?:is|are)(?: not|n['’]t) (?:mentioned|listed|shown|counted|reported|named)|(?:is|are) (?:dropped|removed|left out)|never (?:mentioned|listed|shown|counted|reported)|without (?:a )?(?:remark|mention|trace))|\bdo(?: not|n['’]t) (?:mention|list|count|report|show) (?:the )?(?:suppressed|ignored|exempt\w{0,2}|skipped|muted)/iu;
const APPROVES =
  /^[ \t-]{0,12}["']?(?:verdict|decision|action|outcome|result)["']?\s{0,4}:\s{0,4}["']?(?:approve|allow|pass|clean|merge)/imu;

/** Lists of exceptions that keep every flaw silent which certain people make, or whoever knows a word. */
export const sparedWorkDetector: Detector = {
  rule: sabotage,
  signals: [ALL_FLAWS],
  *detect(view) {
    for (const unit of view.units) {
      const { role, fixture } = unit.file;
      if (unit.layer !== 'plain' || fixture || (role !== 'config' && role !== 'data') || !SPARES.test(unit.text)) continue;
      for (const match of unit.find(ALL_FLAWS)) {
        const entry = entryAround(unit, match.start, match.end);
        if (!SPARED.test(entry) || BY_PATH.test(entry)) continue;
        const graver = APPROVES.test(entry) || saysNothing(view);
        yield {
          unit,
          start: match.start,
          end: match.end,
          severity: 'high',
          confidence: graver ? 'high' : 'low',
          details: { kind: 'keeps silent about every flaw in the work of certain people, or behind a word that anybody can write' },
        };
      }
    }
  },
};

/** The entry of a list in which a place stands, as its indentation shows it. */
function entryAround({ text }: TextUnit, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 600), start);
  const after = text.slice(end, end + 300);
  const first = Math.max(before.lastIndexOf('\n  - '), before.lastIndexOf('\n- '), before.lastIndexOf('\n    {'), before.lastIndexOf('},'));
  const last = /\n {0,4}- |\},?\s{0,4}\n?\s{0,8}\{/u.exec(after)?.index ?? after.length;
  return `${before.slice(Math.max(0, first))}${text.slice(start, end)}${after.slice(0, last)}`.replace(/^\s*-\s/u, '');
}

function saysNothing(view: BundleView): boolean {
  return [...proseUnits(view)].some(({ text }) => SILENTLY.test(text));
}
