import { broadTools } from '../../../rules/skill/broad-tools.js';
import type { Detector } from '../detector.js';
import type { Place } from '../judged.js';
import type { SignalMatch } from '../signal.js';
import { ALLOWED_TOOLS } from '../signals/dynamic.js';
import { zoneAt } from '../zones.js';

const EVERYTHING = /^(?:\*|Bash\(\s*\*?\s*:?\*?\s*\)|mcp__\*|all)$/i;
/** A shell, or another user's rights, for any command line: the same as everything. */
const ANY_LINE = /^Bash\(\s*(?:sudo|su|doas|bash|sh|zsh|eval|powershell|pwsh)(?:\s*:\s*\*|\s+\*|\s+-c[\s:]*\*)\s*\)$/i;
const INTERPRETER = /^Bash\(\s*(?:sudo|su|bash|sh|zsh|eval|curl|wget|nc|rm|chmod|dd|ssh|powershell|pwsh)\b[^)]*\)$/i;

/** Tools that a skill takes without being asked, beyond what any one task needs. */
export const broadToolsDetector: Detector = {
  rule: broadTools,
  signals: [ALLOWED_TOOLS],
  *detect(view) {
    for (const unit of view.units) {
      if (unit.layer !== 'plain' || unit.file.language !== 'markdown') continue;
      for (const match of unit.find(ALLOWED_TOOLS)) {
        if (zoneAt(unit.file.zones, match.start)?.kind !== 'front-matter') continue;
        for (const tool of toolsOf(match.groups['tools'] ?? '')) {
          const severity = EVERYTHING.test(tool) || ANY_LINE.test(tool) ? 'high' : INTERPRETER.test(tool) ? 'low' : undefined;
          if (severity !== undefined) yield { unit, ...entryOf(match, tool), severity, confidence: 'medium', details: { tool } };
        }
      }
    }
  },
};

/** Where an entry stands in its field. */
function entryOf({ start, end, text }: SignalMatch, tool: string): Place {
  const at = text.indexOf(tool, text.indexOf(':'));
  return at < 0 ? { start, end } : { start: start + at, end: start + at + tool.length };
}

/** The entries of the field in its three forms: white space, commas, or a YAML list; commas inside parentheses belong to the entry. */
export function toolsOf(value: string): string[] {
  const flat = value.replace(/^\s*\[|\]\s*$/g, '').replace(/\n\s*-\s/g, ', ');
  const tools: string[] = [];
  let depth = 0;
  let current = '';
  for (const character of flat) {
    if (character === '(') depth += 1;
    if (character === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && /[\s,]/.test(character)) {
      tools.push(current);
      current = '';
    } else {
      current += character;
    }
  }
  tools.push(current);
  return tools.map((tool) => tool.replace(/^["']|["']$/g, '')).filter((tool) => tool !== '' && tool !== '-');
}
