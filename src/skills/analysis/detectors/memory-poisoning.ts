import { memoryPoisoning } from '../../../rules/skill/memory-poisoning.js';
import { deedHits } from '../deeds/hits.js';
import { keysOf } from '../deeds/deed.js';
import { CARRIED_ON, PLANTED_LINES } from '../deeds/plain/far-orders.js';
import { AGENT_FILE, plantedAbroad } from '../deeds/planted-abroad.js';
import { MEMORY_FORGED, OUTLIVES, SPREADS } from '../deeds/staying.js';
import type { Detector } from '../detector.js';
import { plainProseHit, proseHit } from '../judged.js';
import { proseUnits } from '../prose-units.js';
import { nearest } from '../proximity.js';
import { FOREVER, POISON_MEMORY, SPREAD } from '../signals/tampering.js';
import { CONCEAL } from '../deeds/concealment/plain-words.js';

const FORGES = [...OUTLIVES, ...MEMORY_FORGED, ...PLANTED_LINES];
const CARRIES = [...SPREADS, ...CARRIED_ON];

/** Instructions that outlive the session or leave the skill. */
export const memoryPoisoningDetector: Detector = {
  rule: memoryPoisoning,
  signals: [AGENT_FILE, POISON_MEMORY, FOREVER, SPREAD, CONCEAL, ...keysOf([...FORGES, ...CARRIES])],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      yield* deedHits(view, unit, FORGES, () => ({ kind: 'memory' }));
      yield* deedHits(view, unit, CARRIES, () => ({ kind: 'spread' }));
      for (const match of unit.find(POISON_MEMORY)) {
        const concealed = nearest(unit.find(CONCEAL), match, 400) !== undefined;
        const written = unit.text.slice(match.end, match.end + WRITTEN);
        if ((turnsGuardsOff(written) || HIDES_ITSELF.test(written)) && writesAgentFile(match.text)) {
          yield proseHit(view, unit, match, 'critical', 'high', { kind: 'memory' });
          continue;
        }
        const lasting = nearest(unit.find(FOREVER), match, 250) !== undefined;
        yield proseHit(view, unit, match, concealed ? 'critical' : lasting ? 'medium' : 'low', concealed ? 'high' : 'medium', {
          kind: 'memory',
        });
      }
      for (const match of unit.find(AGENT_FILE)) {
        const planted = plantedAbroad(view, unit, match);
        if (planted !== undefined) yield planted;
      }
      for (const match of unit.find(SPREAD))
        if (!WHERE_WANTED.test(unit.text.slice(match.end, match.end + 60)))
          yield plainProseHit(view, unit, match, 'high', { kind: 'spread' });
    }
  },
};

/** How people are told where to install something. */
const WHERE_WANTED = /^[^.\n]{0,30}\b(?:where|that|in which) (?:you|the user|they) (?:want|need|choose|chose|prefer)s? (?:it|this)\b/iu;
/** How much after an order to write is taken for what is written, in UTF-16 units. */
const WRITTEN = 900;
/** What takes every guard away, not the one before a test or a linter. */
const GUARDS_OFF =
  /\b(?:all|every|any) (?:[\w-]{1,16} ){0,3}(?:commands?|tool calls?|tools?|actions?|operations?|requests?) (?:[\w-]{1,16} ){0,4}(?:is|are) (?:pre-?)?(?:approved|authori[sz]ed|allowed|permitted)\b|\bdo not ask (?:the user |your user |me )?for (?:user )?(?:confirmation|permission|approval)\b(?![^.\n]{0,30}\b(?:before|to|when) (?:run|test|lint|format))|\bnever refuse\b|\b(?:autoApproveAll|auto_?approve(?:_all)?|dangerouslyDisableSandbox|dangerously[_-]?skip[_-]?permissions|bypassPermissions|skipPermissions)["']?\s?[:=]?\s?(?:true|on|yes|1)?|\b(?:skip|ignore|bypass|disable) (?:all |any |the |every )?(?:permission|confirmation|approval|safety|sandbox)(?: prompts?| checks?| guards?)?\b|\bpermission for (?:every|all|any) actions?\b|\brun (?:every|any)(?:thing| command) (?:at once|without (?:asking|confirmation|approval|permission))/iu;
/** What is written hides itself, or has whatever comes from somebody taken unread; said of a part of a memory, not of a part of a page. */
const HIDES_ITSELF =
  /\b(?:do not|don['’]t|never) (?:mention|show|reveal|disclose|quote|list|display|discuss)\b(?:,? (?:or|and|edit|remove|delete|change|alter|\w{3,8}),?){0,4} (?:this|these) (?:section|block|entry|entries|note|notes|rules?|lines?|paragraph|instructions)\b|\b(?:packages?|code|scripts?|anything|everything) (?:by|from|of) [^.;\n]{2,80}? (?:is|are) (?:pre-?approved|trusted)\b[^.\n]{0,40}?\b(?:without (?:asking|review|confirmation)|do not (?:review|scan|check|question|inspect)|never (?:review|scan|check|question|inspect))\b/iu;
/** A sentence that keeps a guard (“Never skip confirmation”). */
const KEEPS = /\b(?:never|not|don['’]t|must not|without being asked to) (?:skip|ignore|bypass|disable|run)\b/iu;

/** What is said of a setting right after it: that it is not set. */
const LEFT_ALONE = /^[`"']{0,2} (?:is|are|should|must|may|can|shall|does|do|will)(?: not|n['’]t| never)\b/iu;

function turnsGuardsOff(written: string): boolean {
  const found = GUARDS_OFF.exec(written);
  if (found === null || LEFT_ALONE.test(written.slice(found.index + found[0].length))) return false;
  return !KEEPS.test(written.slice(Math.max(0, found.index - 20), found.index + 40));
}

function writesAgentFile(order: string): boolean {
  return /\b(?:CLAUDE|AGENTS|GEMINI|SOUL|MEMORY|IDENTITY|HEARTBEAT)(?:\.local)?\.md\b|\.cursorrules\b|copilot-instructions|\.(?:claude|codex|cursor|gemini|openclaw|windsurf)\//iu.test(
    order,
  );
}
